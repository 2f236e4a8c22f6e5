"""What a template says to every lead: its text without what leads bring along."""

from bisect import bisect_right
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from itertools import islice
from typing import Final

from simulator.errors import TemplateError
from simulator.model.place import Place
from simulator.model.settings import Settings
from simulator.model.workspace import Include
from simulator.rendering.scan import Part, Scan, normalise, scan

UNKNOWN: Final = "\ufffc"
"""Stands for what a tag shows of a lead: no letter, no digit, no white space."""

_DEEPEST = 8
_MOST_CHARACTERS = 40_000
_BOTH_KINDS = frozenset({"brand", "sender"})
_PATH_PARTS = 3
_CALL_PARTS = 4


@dataclass
class Literal:
    """A text in pieces, and the place of each in its template."""

    text: str = ""
    _starts: list[int] = field(default_factory=list)
    _places: list[tuple[Place, bool]] = field(default_factory=list)

    def add(self, text: str, place: Place, *, is_written: bool = True) -> None:
        """Add a piece; one that is not written so in the template has one place as a whole."""
        if text:
            self._starts.append(len(self.text))
            self._places.append((place, is_written))
            self.text += text

    def place(self, span: tuple[int, int]) -> Place:
        """Where the template says what stands at `span`, as far as it is in one piece."""
        if not self._starts:
            return Place("", 0, 0)
        index = max(bisect_right(self._starts, span[0]) - 1, 0)
        place, is_written = self._places[index]
        if not is_written:
            return place
        start = place.start + span[0] - self._starts[index]
        return Place(place.template, start, min(start + span[1] - span[0], place.end))


def literal_of(
    texts: Mapping[str, str], settings: Settings, includes: Mapping[str, Include]
) -> Literal | None:
    """What texts of a message say, by the names of their places; `None` if they can't be read.

    Includes and all branches are part of it; names of brand and sender and the addresses of links
    are as in the settings.
    """
    reader = _Reader(settings, includes)
    try:
        for name, source in texts.items():
            if reader.literal.text:
                reader.literal.add("\n", Place(name, 0, 0), is_written=False)
            reader.add(name, source)
    except TemplateError:
        return None
    return reader.literal


@dataclass
class _Reader:
    """Adds one template after the other to a literal text."""

    settings: Settings
    includes: Mapping[str, Include]
    literal: Literal = field(default_factory=Literal)

    def add(self, name: str, source: str, depth: int = 0) -> None:
        """Add what a template says.

        Raises:
            TemplateError: it cannot be read.
        """
        found = scan(name, normalise(source))
        for tag in _pieces(found):
            first = tag[0]
            place = found.tag(first.start)
            if first.kind == "data":
                written = Place(name, first.start, first.start + len(first.raw))
                self.literal.add(first.raw, written)
            elif first.kind == "variable_begin":
                self.literal.add(_shown(tag, self.settings), place, is_written=False)
            elif first.kind == "block_begin":
                self.literal.add(" ", place, is_written=False)
                self._add_include(tag, depth)

    def _add_include(self, tag: list[Part], depth: int) -> None:
        include = self.includes.get(_text(tag[2])) if _is_include(tag) else None
        if include and depth < _DEEPEST and len(self.literal.text) < _MOST_CHARACTERS:
            self.add(include.file, include.body, depth + 1)


def _pieces(found: Scan) -> Iterator[list[Part]]:
    """Each stretch of text alone, and each tag from its opening to its closing sign."""
    tag: list[Part] = []
    for part in found.parts:
        if part.kind == "data":
            yield [part]
        elif part.kind.endswith("_begin"):
            tag = [part]
        elif part.kind.endswith("_end"):
            yield tag
        else:
            tag.append(part)


def _is_include(tag: list[Part]) -> bool:
    return len(tag) > 2 and tag[1].raw == "include" and tag[2].kind == "string"  # noqa: PLR2004 - sign, word, name


def _shown(tag: list[Part], settings: Settings) -> str:
    """What a tag shows every lead, if anything; else a sign in its stead."""
    raws = [part.raw for part in islice(tag, 1, 1 + _CALL_PARTS)]
    if len(tag) == 1 + _PATH_PARTS and raws[0] in _BOTH_KINDS and raws[1] == ".":
        table = settings.brand if raws[0] == "brand" else settings.sender
        return table.get(raws[2]) or UNKNOWN
    if len(tag) == 1 + _CALL_PARTS and raws[:2] == ["link", "("] and tag[3].kind == "string":
        return settings.links.get(_text(tag[3])) or UNKNOWN
    if len(tag) == 2 and tag[1].kind == "string":  # noqa: PLR2004 - sign and constant
        return _text(tag[1])
    return UNKNOWN


def _text(constant: Part) -> str:
    return constant.raw[1:-1]
