"""White space that stands in a text because tags do: the pieces about a tag, put together."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Literal, NamedTuple

from simulator.rules.reading import Reading, Stretch

_ROOM = re.compile(r"[ \n]{2,}|\A[ \n]|[ \n]\Z")
_EDGES = (" ", "\n")
_ROOMS = ("  ", " \n", "\n ", "\n\n")
_TAG = re.compile(r"\s*\{([%#])[-+]?\s*(\w*)")
_TAG_END = re.compile(r"[%#]\}\s*\Z")
_OPENING = ("if", "for")
_MOST_LINE_ENDS = 2

Where = Literal["start", "end", "lines", "spaces"]
Mend = Literal["inside", "minus before", "minus behind"]


class Tag(NamedTuple):
    """Where a tag begins, its sign, and its first word."""

    start: int
    sign: str
    word: str


class Leftover(NamedTuple):
    """White space from `start` up to `end` of a text, for which `enough` would do.

    `mend` says how: with the white space inside the tag, or a minus at its beginning or end.
    """

    start: int
    end: int
    where: Where
    enough: str
    tag: Tag
    mend: Mend


def leftovers(reading: Reading) -> Iterator[Leftover]:
    """The white space that tags leave, rising; none in a text that no template makes."""
    if reading.trace is None or not _has_room(reading.text):
        return
    first, last = reading.own
    text = reading.text[first:last]
    for match in _ROOM.finditer(text):
        start, end = match.span()
        where = _where(text, start, end)
        found = _leftover(reading, first + start, first + end, where) if where else None
        if found:
            yield found


def _has_room(text: str) -> bool:
    """Whether `_ROOM` stands in it, told without a look at each space."""
    return text.startswith(_EDGES) or text.endswith(_EDGES) or any(each in text for each in _ROOMS)


def _leftover(reading: Reading, start: int, end: int, where: Where) -> Leftover | None:
    pieces = _pieces(reading, start, end)
    if not pieces or _is_in_one(reading.text, pieces, where):
        return None
    enough = {"lines": "\n" * _MOST_LINE_ENDS, "spaces": " "}.get(where, "")
    blamed = _blamed(reading, pieces, where)
    return Leftover(start, end, where, enough, *blamed) if blamed else None


def _where(text: str, start: int, end: int) -> Where | None:
    if start == 0:
        return "start"
    return "end" if end == len(text) else _excess(text[start:end])


def _excess(room: str) -> Literal["lines", "spaces"] | None:
    if room.count("\n") > _MOST_LINE_ENDS:
        return "lines"
    return "spaces" if "  " in room else None


def _pieces(reading: Reading, start: int, end: int) -> Sequence[Stretch]:
    """What the white space is made of, each clipped to it; nothing if a part is no template's."""
    pieces = []
    at = start
    while at < end:
        stretch = reading.stretch_at(at)
        if stretch.run.at is None or stretch.is_added:
            return ()
        low, high = max(stretch.start, start), min(stretch.end, end)
        offset = stretch.run.at + low - stretch.start
        pieces.append(Stretch(low, high, stretch.run._replace(at=offset)))
        at = stretch.end
    return pieces


def _is_in_one(text: str, pieces: Sequence[Stretch], where: Where) -> bool:
    """Whether one piece alone would be too much: then the writer wrote it so."""
    return any(_excess(text[each.start : each.end]) == where for each in pieces)


def _blamed(reading: Reading, pieces: Sequence[Stretch], where: Where) -> tuple[Tag, Mend] | None:
    """The tag that leaves the white space, if nothing but tags parts its pieces."""
    if not all(_is_parted_by_tags(reading, *pair) for pair in pairwise(pieces)):
        return None
    source = reading.sources.get(pieces[0].run.place.template, "")
    if len(pieces) == 1 and where == "start":
        behind = _tag_behind(source, pieces[0])
        return (behind, "minus behind") if behind else None
    if len(pieces) == 1 and where != "end":
        return None
    ahead = _tag_ahead(source, pieces[0])
    if ahead is None:
        return None
    is_empty = len(pieces) == 1 or _tag_behind(source, pieces[1]) != ahead
    return ahead, "inside" if is_empty and ahead.word in _OPENING else "minus before"


def _is_parted_by_tags(reading: Reading, piece: Stretch, following: Stretch) -> bool:
    """Whether tags stand between them, and no field that left a hole."""
    sources = reading.sources
    template, other = piece.run.place.template, following.run.place.template
    ahead = _tag_ahead(sources.get(template, ""), piece)
    if not ahead or not _tag_behind(sources.get(other, ""), following):
        return False
    start, end = _source_end(piece), following.run.at or 0
    return not any(
        hole.place.template == template and start <= hole.place.start < end
        for hole in reading.missing
    )


def _tag_ahead(source: str, piece: Stretch) -> Tag | None:
    return _tag_at(source, _source_end(piece))


def _tag_behind(source: str, piece: Stretch) -> Tag | None:
    at = piece.run.at or 0
    mark = source.rfind("}", 0, at)
    if mark < 1 or not _TAG_END.match(source[mark - 1 : at]):
        return None
    return _tag_at(source, source.rfind("{" + source[mark - 1], 0, mark))


def _tag_at(source: str, at: int) -> Tag | None:
    found = _TAG.match(source, at) if at >= 0 else None
    return Tag(found.start(1), found[1], found[2]) if found else None


def _source_end(piece: Stretch) -> int:
    return (piece.run.at or 0) + piece.end - piece.start
