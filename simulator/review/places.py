"""From a span of a text as sent to the stretch of the template it comes from, and to the file."""

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from simulator.model.place import Location, Place
from simulator.model.rendering import Rendering, Run, is_added


@dataclass(frozen=True)
class Source:
    """A template's text and where it stands in its file.

    `text` has line feeds for line ends; its first character stands at `line`, column 1. A text
    that is a TOML value has its place in `whole`, which then stands for every part of it. `key`
    is that of its places.
    """

    file: str
    text: str
    line: int = 1
    whole: Location | None = None
    key: str = ""

    @cached_property
    def _line_starts(self) -> list[int]:
        starts = [0]
        for line in self.text.split("\n"):
            starts.append(starts[-1] + len(line) + 1)
        return starts[:-1]

    def locate(self, start: int, end: int) -> Location:
        """The place in the file of the text's characters from `start` up to `end`."""
        if self.whole:
            return self.whole
        line, column = self._position(start)
        end_line, end_column = self._position(end)
        return Location(self.file, line, column, end_line, end_column, self.key)

    def _position(self, offset: int) -> tuple[int, int]:
        index = bisect_right(self._line_starts, min(offset, len(self.text))) - 1
        return self.line + index, min(offset, len(self.text)) - self._line_starts[index] + 1


def place_of(rendering: Rendering, span: tuple[int, int]) -> Place:
    """The stretch of the template that the characters of `span` come from.

    An empty span stands right behind the character before it. Where the span's characters come
    from several templates, the first one's part counts; what the provider adds counts only where
    nothing else is touched.
    """
    start, end = span
    touched = list(_touched(rendering.runs, start, end))
    if not touched:
        return Place(rendering.runs[0].place.template if rendering.runs else "", 0, 0)
    if start == end:
        behind = touched[-1][1]
        return Place(behind.template, behind.end, behind.end)
    touched = [each for each in touched if not is_added(each[1])] or touched
    first = touched[0][1]
    same = [place for _, place in touched if place.template == first.template]
    return Place(first.template, first.start, max(place.end for place in same))


def _touched(runs: tuple[Run, ...], start: int, end: int) -> Iterator[tuple[Run, Place]]:
    """The runs that the span touches, each with the place of the part touched."""
    offset = 0
    low = start if start < end else start - 1
    high = end
    for run in runs:
        if offset < high and offset + run.length > low:
            yield run, _part(run, max(low - offset, 0), min(high - offset, run.length))
        offset += run.length


def _part(run: Run, start: int, end: int) -> Place:
    if run.at is None:
        return run.place
    return Place(run.place.template, run.at + start, run.at + end)
