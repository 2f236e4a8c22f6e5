"""Finds the marks of placeholders that nobody filled, in every dialect that platforms have."""

import re
from collections.abc import Iterable, Iterator, Sequence

from simulator.analysis.spans import Span
from simulator.analysis.tokens import Token, fold
from simulator.data.broken.placeholders import (
    CODE_WORDS,
    FIELD_HEADS,
    FIELD_WORDS,
    INSERTING,
    LAST_HEADS,
    NO_FIELD,
    ORNAMENTS,
    PROSE,
    SLOT_WORDS,
)

_MARKED = re.compile(
    r"""
    \{\{\{?[^{}\n]{0,80}+\}{1,3}  |  \{%(?:[^%{}\n]|%(?!\})){0,200}+%\}  |  \{\{  |  \}\}
  | [$%\#@]?\{(?P<brace>[^{}\n]{0,60}+)\}
  | \*\|[^|*\n]{1,60}+\|\*
  | <%(?:[^%<>\n]|%(?!>)){1,80}+%>  |  <\?(?:php|=)[^?\n]{0,80}+\?>
  | (?<![\w%])%%?[^\W\d][\w.-]{1,40}+%%?(?!\w)
  | (?<![\w%])(?<!\d[ ])%(?:\(\w{1,40}+\)|\d\$)?[sd@]\b
  | %!\w?\([^()\n]{1,40}+\)
  | \[object\ Object\]  |  (?<=\ )(?:\[\]|<>)(?=[,!])
  | \#(?:REF!|VALUE!|NAME\?|DIV/0!|NULL!|NUM!|N/A)
  | [<(\[](?:null|nil|undefined|no\ value|not\ set)[>)\]]
  | [<\[](?:none|unknown|empty|blank|missing|n/?a)[>\]]
    """,
    re.VERBOSE,
)
_NAMED = re.compile(
    r"""
    \[\[?(?P<bracket>[^\[\]\n]{2,40}+)\]\]?  |  <<?(?P<angle>[^<>\n]{2,60}+)>>?
  | &lt;(?P<entity>[^&\n]{2,40}+)&gt;  |  [«‹](?P<guillemet>[^\s«»‹›][^«»‹›\n]{1,40}+)[»›]
  | [【〔「『⟨⟪〈《](?P<corner>[^\W\d][\w. ]{1,40}+)[】〕」』⟩⟫〉》]
  | \#\#?(?P<hash>[^\W\d][\w.]{1,30}+)\#\#?
  | __(?P<line>[^\W\d_][^\W_]{1,30}+(?:_[^\W_]{1,30}+)?)__
  | (?<![\w$])\$(?P<dollar>[^\W\d](?:[^\W\d]|\.(?=[^\W\d])){2,30}+)(?!\d)\$?+
  | \$\((?P<shell>[\w.]{2,30}+)\)
  | (?<![\w@.])@@?(?P<at>[^\W\d][\w.]{1,30}+)@@?(?!\w)
  | (?<!\S):(?P<colon>[a-z]\w{2,30}+)(?![\w:])
  | \|(?P<bar>[^\W\d][\w.]{1,30}+)\|  |  ~~?(?P<wave>[^\W\d][\w.]{1,30}+)~~?
  | (?<!\w)&(?P<amp>[^\W\d][\w.]{1,30}+)&  |  (?<![\w=])=(?P<equals>[^\W\d][\w.]{1,30}+)=(?![\w=])
  | \^(?P<hat>[^\W\d][\w.]{1,30}+)\^  |  \(\((?P<round>[\w .]{2,40}+)\)\)
    """,
    re.VERBOSE,
)
_ODD = re.compile(
    r"[{}<\[«‹【〔「『⟨⟪〈《|~^=*%#$_@&](?:(?<=[{}\[«‹【〔「『⟨⟪〈《])|(?=[^\W\d]|[%#$_@&(|<~^{?!=]|\d\$))"
)
"""Signs that most texts lack, or have only before a space or a number."""

_MARKS = re.compile(
    r"[{}]|\[\]|<>|\*\||<[%?nuemb]|\[(?:object|n|undef|unkn|empty|blank|miss)|\((?:n[iou]|undef)"
    r"|%[^\W\d]|%[%!(]|%\d\$|#[A-Z]"
)
_NAMING_MARKS = re.compile(
    r"[\[<|~^«‹【〔「『⟨⟪〈《]|[$#@&=][^\W\d]|\$\(|__|\(\(|\s:[a-z]|\A:[a-z]"
)
_IN_LINK = re.compile(r"%[\da-fA-F]{2}")
_WORD = re.compile(r"[^\W\d_]+")
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")
_JOINED = re.compile(r"[^\W\d_][._][^\W\d_]|\|")
_SNAKE = re.compile(r"[^\W\d]+_\w+")
_SPOKEN = re.compile(r"[^\W\d_]+")
_SIGILS = "$%#!/@:?*=-&^~_ "
_OF_BRACES = frozenset("$%#!/@:?^")
_MOST_WORDS = 3
_ADDRESSES = frozenset({"link", "mail"})
_BRACKETS = frozenset({"bracket", "angle", "corner"})
_LAST_WORD = re.compile(r"([^\W\d_]{1,12}+)[ ]\Z")
_ROOM_FOR_WORD = 14


def read_placeholders(text: str, tokens: Sequence[Token], brand: str | None) -> Iterable[Span]:
    """Each of them; what stands in a link counts, unless it is how links write a character."""
    if _ODD.search(text) or _has_rare_pair(text):
        return _placeholders(text, tokens, brand)
    return ()


def _has_rare_pair(text: str) -> bool:
    if " :" in text or text[:1] == ":":
        return True
    return "(" in text and ("((" in text or "(n" in text or "(u" in text)


def _placeholders(text: str, tokens: Sequence[Token], brand: str | None) -> Iterator[Span]:
    links = [(start, end) for kind, _, start, end in tokens if kind in _ADDRESSES]
    if _MARKS.search(text):
        yield from _marked(text, links)
    if _NAMING_MARKS.search(text):
        yield from _named(text, links, brand)


def names_field(inside: str) -> bool:
    """Whether all that is written there is the name of a field."""
    words = [fold(word) for word in _WORD.findall(_CAMEL.sub(" ", inside.partition("|")[0]))]
    if not words or " ".join(words) in NO_FIELD:
        return False
    known = FIELD_WORDS.issuperset(words) and not FIELD_HEADS.isdisjoint(words)
    return known or (
        1 < len(words) <= _MOST_WORDS and words[-1] in LAST_HEADS and PROSE.isdisjoint(words)
    )


def _marked(text: str, links: Sequence[Span]) -> Iterator[Span]:
    """Marks that nobody writes but to have them replaced."""
    for match in _MARKED.finditer(text):
        brace = match["brace"]
        if brace is not None and not _is_field(match[0], brace):
            continue
        escaped = match[0][0] == "%" and _IN_LINK.match(match[0])
        if not (escaped and _is_within(match.span(), links)):
            yield match.span()


def _is_field(written: str, inside: str) -> bool:
    """Whether braces hold a field: "{name}", unlike "{Limited}" and "{today only}"."""
    name = inside.strip(_SIGILS)
    if not inside or written[0] != "{" or inside[0] in _OF_BRACES:
        return not inside or bool(name)
    if inside.isdigit() or _JOINED.search(inside):
        return True
    if _SPOKEN.fullmatch(name):
        ornament = name.istitle() or fold(name) in ORNAMENTS
        return not ornament or fold(name) in FIELD_WORDS
    return names_field(inside) or FIELD_WORDS.issuperset(map(fold, inside.split()))


def _named(text: str, links: Sequence[Span], brand: str | None) -> Iterator[Span]:
    """Brackets and the like, which mean a placeholder only round the name of a field."""
    for match in _NAMED.finditer(text):
        inside = match[match.lastgroup or 0]
        doubled = match[0].startswith("<<") and match[0].endswith(">>") and _is_written(inside)
        if inside == brand or not (
            doubled or _is_name(inside, match.lastgroup or "") or _is_value(text, match)
        ):
            continue
        if not _is_within(match.span(), links) or match[0][0] in "[<":
            yield match.span()


def _is_written(inside: str) -> bool:
    """Whether doubled angles hold more than an ornament: "<<Link.Sign>>", unlike "<<SALE>>"."""
    return inside == inside.strip() and not inside.isupper()


def _is_name(inside: str, marks: str) -> bool:
    name = inside.strip(_SIGILS)
    if names_field(name):
        return True
    if marks not in {"bracket", "angle", "hash"}:
        return False
    if marks == "angle" and fold(name) in FIELD_WORDS:
        return True
    first = fold(name.partition(" ")[0])
    if marks == "bracket" and (first in INSERTING or first in CODE_WORDS):
        return True
    return bool(_SNAKE.fullmatch(name)) or (len(name) > 1 and not name.strip("X"))


def _is_value(text: str, match: re.Match[str]) -> bool:
    """Whether a value belongs there: "on [day]", unlike the label "[Service]"."""
    if match.lastgroup not in _BRACKETS:
        return False
    words = [fold(word) for word in _WORD.findall(match[match.lastgroup])]
    if not words or not FIELD_WORDS.issuperset(words):
        return False
    before = _LAST_WORD.search(text, max(0, match.start() - _ROOM_FOR_WORD), match.start())
    return before is not None and fold(before[1]) in SLOT_WORDS


def _is_within(span: Span, links: Sequence[Span]) -> bool:
    return any(start <= span[0] < end for start, end in links)
