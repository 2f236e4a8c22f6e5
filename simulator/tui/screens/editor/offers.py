"""What can be completed where the cursor is."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import NamedTuple

from simulator.tui.screens.editor.vocabulary import Name, Vocabulary

_OPENERS = ("{{", "{%")
_CLOSERS = ("}}", "%}")
_LOOK_BACK = 400
"""Characters before the cursor that are looked at: no tag that somebody types is longer."""

_INCLUDE = re.compile(r"""\binclude\s+["']([^"']*)$""")
_LINK = re.compile(r"""\blink\(\s*["']([^"']*)$""")
_MEMBER = re.compile(r"\b(lead|brand|sender|step|sequence)\.(\w*)$")
_FILTER = re.compile(r"\|\s*(\w*)$")
_FIRST = re.compile(r"^[-+]?\s*(\w*)$")
_ANY = re.compile(r"(?:^|[\s(,~+=-])(\w*)$")
_STRING = re.compile(r'"[^"]*"|' + r"'[^']*'")


@dataclass(frozen=True, slots=True)
class Offer:
    """Names that fit what is typed, and how one of them is written there.

    `typed` is what it replaces; `before` comes before the name, `inside` behind it, and `behind`
    follows the cursor.
    """

    typed: str
    names: tuple[Name, ...]
    before: str = ""
    inside: str = ""
    behind: str = ""

    def written(self, name: Name) -> str:
        """What stands before the cursor once `name` is taken."""
        return f"{self.before}{name.name}{self.inside}"


class _Tag(NamedTuple):
    """An open tag: its words up to the cursor, what follows that, and what still closes it."""

    words: str
    after: str
    behind: str
    is_print: bool

    def quote(self, found: re.Match[str]) -> str:
        """The quote that closes what `found` opens, if none does."""
        quote = self.words[found.start(1) - 1]
        return "" if self.after.startswith(quote) else quote


def offer(
    before: str, after: str, vocabulary: Vocabulary, *, asked_at: int | None = None
) -> Offer | None:
    """What fits between `before` and `after` the cursor.

    More does where it was asked for: at the column `asked_at` of `before`.
    """
    is_asked = asked_at is not None
    since = before[asked_at:] if is_asked else ""
    before = before[-_LOOK_BACK:]
    opened = max(before.rfind(each) for each in _OPENERS)
    if opened <= max(before.rfind(each) for each in _CLOSERS):
        return _narrowed(_outside(since, vocabulary), is_asked=True) if is_asked else None
    is_print = before.startswith("{{", opened)
    closer = "}}" if is_print else "%}"
    behind = "" if _is_closed(after, closer) else f" {closer}"
    tag = _Tag(before[opened + 2 :], after, behind, is_print)
    found = _narrowed(_in_tag(tag, vocabulary, is_asked=is_asked), is_asked=is_asked)
    if found and is_print:  # What is printed is complete: the text goes on behind it.
        return replace(found, inside=found.inside + found.behind, behind="")
    return found


def _outside(typed: str, vocabulary: Vocabulary) -> Offer | None:
    names = tuple(vocabulary.roots())
    is_word = not typed or typed.isidentifier()
    return Offer(typed, names, before="{{ ", inside=" }}") if is_word else None


def _in_tag(tag: _Tag, vocabulary: Vocabulary, *, is_asked: bool) -> Offer | None:
    words = tag.words
    if quoted := _quoted(tag, vocabulary):
        return quoted
    if set("\"'") & set(_STRING.sub("", words)):
        return None  # Within words of one's own.
    if found := _MEMBER.search(words):
        return Offer(found[2], vocabulary.members(found[1]), behind=tag.behind)
    if found := _FILTER.search(words):
        space = "" if found[1] or not words.endswith("|") else " "
        return Offer(found[1], vocabulary.filters, before=space, behind=tag.behind)
    found = _ANY.search(words) if is_asked else _FIRST.search(words)
    if not found or not (is_asked or tag.is_print):
        return None
    space = " " if words == found[1] else ""
    return Offer(found[1], tuple(vocabulary.roots()), before=space, behind=tag.behind)


def _quoted(tag: _Tag, vocabulary: Vocabulary) -> Offer | None:
    if found := _INCLUDE.search(tag.words):
        return Offer(found[1], vocabulary.includes, inside=tag.quote(found), behind=tag.behind)
    if found := _LINK.search(tag.words):
        end = tag.quote(found)
        return Offer(found[1], vocabulary.links, inside=f"{end})" if end else "", behind=tag.behind)
    return None


def _is_closed(after: str, closer: str) -> bool:
    end = after.find(closer)
    openers = [at for each in _OPENERS if (at := after.find(each)) >= 0]
    return end >= 0 and end < min(openers, default=len(after))


def _narrowed(found: Offer | None, *, is_asked: bool) -> Offer | None:
    if not found:
        return None
    names = tuple(_fitting(found.names, found.typed.casefold()))
    is_done = len(names) == 1 and names[0].name == found.typed and not is_asked
    if not names or is_done:
        return None
    return replace(found, names=names)


def _fitting(names: Iterable[Name], typed: str) -> list[Name]:
    """Those that begin with what is typed, then those that hold it."""
    fitting = [each for each in names if typed in each.name.casefold()]
    return sorted(fitting, key=lambda each: not each.name.casefold().startswith(typed))
