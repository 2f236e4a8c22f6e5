"""What the parts of a message's text are: code, a lead's values, plain words.

They are told by the lexer of the language that messages are written in.
"""

from collections.abc import Iterator
from typing import NamedTuple

from jinja2.exceptions import TemplateSyntaxError
from rich.style import Style as RichStyle
from textual.app import App
from textual.color import Color

from simulator.rendering.scan import LEXER
from simulator.tui.roles import Role, style_of

LONGEST = 6_000
"""Characters past which nothing is coloured, so that a key stays quick."""

_MOST_TRIES = 40
_MOST_WORDS = 200
"""In one tag: after so many it counts as one that is not closed."""

_OPENERS = ("{{", "{%", "{#")
_CLOSERS = ("variable_end", "block_end", "comment_end", "raw_begin", "raw_end")
_VALUES = frozenset({"lead", "brand", "sender", "step", "sequence", "send_at", "deadline"})
_PLAIN = frozenset({"data", "whitespace"})
_DOT = "."


class Stretch(NamedTuple):
    """A part of a text and what it is."""

    start: int
    end: int
    role: Role


class _Word(NamedTuple):
    start: int
    kind: str
    raw: str

    @property
    def end(self) -> int:
        return self.start + len(self.raw)


def coloured(text: str, start: int = 0) -> tuple[Stretch, ...]:
    """The parts of `text` from `start` on that are not plain words, in their order.

    A tag that is not closed, or that cannot be read, is coloured at its beginning alone.
    """
    if len(text) - start > LONGEST:
        return ()
    # Of the same length: a line end that the lexer would join with the next keeps its offset.
    plain = text.replace("\r", " ")
    found: list[Stretch] = []
    for _ in range(_MOST_TRIES):
        opened = _read(plain, start, found)
        if opened is None:
            break
        found.append(Stretch(opened, opened + 2, Role.CODE))
        start = _next_opener(plain, opened + 2)
        if start < 0:
            break
    return tuple(found)


def _next_opener(text: str, start: int) -> int:
    places = [at for each in _OPENERS if (at := text.find(each, start)) >= 0]
    return min(places, default=-1)


def _read(text: str, start: int, found: list[Stretch]) -> int | None:
    """Add what can be read from `start` on; return where the tag opens that cannot."""
    tag: list[_Word] = []
    try:
        for word in _words(text, start):
            tag.append(word)
            if word.kind == "data":
                tag.clear()
            elif word.kind in _CLOSERS:
                found += _of_tag(tag)
                tag.clear()
            elif len(tag) > _MOST_WORDS:
                break
    except TemplateSyntaxError:
        pass  # In the tag that is open; what stands in an open `{% raw %}` is plain.
    return tag[0].start if tag else None


def _words(text: str, start: int) -> Iterator[_Word]:
    at = start
    for _, kind, raw in LEXER.tokeniter(text[start:], None):
        # White space that a tag swallows stands in no word.
        at = text.index(raw, at)
        yield _Word(at, kind, raw)
        at += len(raw)


def _of_tag(tag: list[_Word]) -> Iterator[Stretch]:
    """The stretches of one closed tag: its values, and all about them."""
    if tag[0].kind == "comment_begin":
        yield Stretch(tag[0].start, tag[-1].end, Role.QUIET)
        return
    start = tag[0].start
    for value in _values(tag):
        yield Stretch(start, value.start, Role.CODE)
        yield value
        start = value.end
    yield Stretch(start, tag[-1].start + len(tag[-1].raw.rstrip()), Role.CODE)


def _values(tag: list[_Word]) -> Iterator[Stretch]:
    words = [each for each in tag if each.kind not in _PLAIN]
    at = 0
    while at < len(words):
        word = words[at]
        at += 1
        if word.kind != "name" or word.raw not in _VALUES:
            continue
        end = word.end
        while at + 1 < len(words) and words[at].raw == _DOT and words[at + 1].kind == "name":
            end = words[at + 1].end
            at += 2
        yield Stretch(word.start, end, Role.VALUE)


def rich_style(app: App[object], role: Role | str, background: Color) -> RichStyle:
    """The style of a role as `get_line` wants it; see-through colours are laid on `background`."""
    style = style_of(app, role)
    colour = background + style.foreground if style.foreground else None
    return RichStyle(
        color=colour.rich_color if colour else None,
        bold=style.bold,
        dim=style.dim,
        italic=style.italic,
        underline=style.underline,
        reverse=style.reverse,
    )
