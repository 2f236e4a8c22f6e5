"""A message file while it is written: what its file holds, and what is typed."""

import re
import time
from bisect import bisect_right
from dataclasses import dataclass, field

from simulator.loading.fault import FaultError
from simulator.loading.front_matter import split_front_matter
from simulator.model.place import Location
from simulator.tui.history import Change, History

_CRLF = "\r\n"
_LINE_END = re.compile(r"\r\n?|\n")


@dataclass
class Buffer:
    """The text of a message file, front matter and all.

    `saved` is what the file held when it was read or written last, `text` what it would hold if
    it were saved now; both have line feeds where every line of the file ends with CRLF, and are
    as the file is otherwise. `has_mark` tells of a byte order mark, which neither holds. `cursor`
    is where in `text` the cursor was when the file was shown last.
    """

    file: str
    saved: str
    text: str
    has_crlf: bool = False
    has_mark: bool = False
    cursor: int = -1
    _history: History = field(init=False, repr=False, compare=False)
    _lines: "_Lines" = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        self._history = History(self.text)
        self._lines = _Lines(self.text)

    @classmethod
    def of(cls, file: str, data: str) -> "Buffer":
        """The buffer of a file that holds `data`, byte order mark and line ends and all."""
        text = data.removeprefix("\ufeff")
        plain = text.replace(_CRLF, "\n")
        has_crlf = _CRLF in text and "\r" not in plain and text.count("\n") == text.count(_CRLF)
        text = plain if has_crlf else text
        return cls(file, text, text, has_crlf, has_mark=data.startswith("\ufeff"))

    @property
    def is_edited(self) -> bool:
        """Whether something is typed that the file does not hold."""
        return self.text != self.saved

    @property
    def as_file(self) -> str:
        """What the file holds once this is saved."""
        text = self.text.replace("\n", _CRLF) if self.has_crlf else self.text
        return "\ufeff" * self.has_mark + text

    # Front matter and body

    @property
    def body_start(self) -> int:
        """Where the body begins in `text`; 0 where there is no front matter, or no end of it."""
        # Of the same length, so that offsets hold.
        lines = self.text.replace(_CRLF, " \n").replace("\r", "\n")
        try:
            return len(lines) - len(split_front_matter(lines, self.file).body)
        except FaultError:
            return 0

    @property
    def front(self) -> str:
        """The front matter with its fences."""
        return self.text[: self.body_start]

    @property
    def body(self) -> str:
        """The text behind the front matter."""
        return self.text[self.body_start :]

    @property
    def body_line(self) -> int:
        """The line of the file, from 1, on which the body begins."""
        return self.location_of(self.body_start).line

    # Places

    def offset_of(self, location: Location) -> int:
        """Where in `text` a location of the file begins; the nearest place for one outside."""
        return self._indexed().offset(location.line, location.column)

    def range_of(self, location: Location) -> tuple[int, int]:
        """Where in `text` a location of the file begins and ends."""
        lines = self._indexed()
        start = lines.offset(location.line, location.column)
        end = lines.offset(location.end_line, location.end_column) if location.end_line else start
        return start, max(start, end)

    def location_of(self, offset: int) -> Location:
        """The location of an offset of `text`."""
        return Location(self.file, *self._indexed().place(offset))

    def _indexed(self) -> "_Lines":
        if self._lines.text is not self.text:
            self._lines = _Lines(self.text)
        return self._lines

    # Changes

    def change(self, text: str, *, is_step: bool = False) -> None:
        """Let the text be `text` from now on; `is_step` makes it one step of its own."""
        now = time.monotonic()
        self._history.follow(self.text, now)
        if is_step:
            self._history.end_step()
        self._history.follow(text, now)
        if is_step:
            self._history.end_step()
        self.text = text

    def undo(self) -> Change | None:
        """Take the last step back, and return what that changed."""
        self._history.follow(self.text, time.monotonic())
        return self._make(self._history.back())

    def redo(self) -> Change | None:
        """Make the step again that was taken back last, and return what that changed."""
        self._history.follow(self.text, time.monotonic())
        return self._make(self._history.again())

    def _make(self, change: Change | None) -> Change | None:
        if change:
            self.text = change.made_in(self.text)
        return change


class _Lines:
    """Where the lines of a text begin and end, as locations count them: at LF, CRLF and CR."""

    def __init__(self, text: str) -> None:
        self.text = text
        ends = list(_LINE_END.finditer(text))
        self._starts = [0, *(each.end() for each in ends)]
        self._stops = [*(each.start() for each in ends), len(text)]

    def offset(self, line: int, column: int) -> int:
        if line > len(self._starts):
            return len(self.text)
        index = max(line - 1, 0)
        return min(self._starts[index] + max(column - 1, 0), self._stops[index])

    def place(self, offset: int) -> tuple[int, int]:
        offset = min(max(offset, 0), len(self.text))
        index = bisect_right(self._starts, offset) - 1
        # Between CR and LF there is no place: it counts as the end of the line.
        column = min(offset, self._stops[index]) - self._starts[index]
        return index + 1, column + 1
