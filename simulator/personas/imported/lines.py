"""The lines of a file, counted as an editor does; a row that failed gives its lines back."""

from collections import deque
from pathlib import Path
from typing import Final, TextIO

from simulator.personas.imported.letters import Letters

LONGEST: Final = 1_000_000
"""Characters of one line, so that a file without line ends fills no memory; of one row too."""

_AGAIN: Final = 20
"""Lines of one row among those that are read again, so that stray quotes everywhere cost little."""


def opened(path: Path, letters: Letters) -> TextIO:
    """A file's text, line ends as they are; bytes that are no letters stand as U+FFFD."""
    return path.open(encoding=letters.codec, errors="replace", newline="")


class LongLineError(Exception):
    """A line is longer than any row is; what comes after it can be read."""


class Lines:
    """Hands out lines, and keeps those of the row that is being read.

    `number` is that of the line handed out last, `taken` the characters handed out so far.
    """

    def __init__(self, file: TextIO) -> None:
        self.number = 0
        self.taken = 0
        self.held: list[str] = []
        self._start = 0
        self._read = file.readline
        self._again: deque[str] = deque()

    def __iter__(self) -> "Lines":
        return self

    def __next__(self) -> str:
        is_again = bool(self._again)
        line = self._again.popleft() if is_again else self._read(LONGEST)
        if not line:
            raise StopIteration
        self.number += 1
        self.taken += len(line)
        if not self.held:
            self._start = self.taken
        self.held.append(line)
        if len(line) >= LONGEST and line[-1] not in "\r\n":
            if not is_again:
                self._skip()
            raise LongLineError
        if self.taken - self._start > LONGEST or (is_again and len(self.held) > _AGAIN):
            raise LongLineError
        return line

    def give_back(self) -> None:
        """Have all lines of this row but its first handed out again."""
        self._again.extendleft(reversed(self.held[1:]))
        self.number -= len(self.held) - 1
        del self.held[1:]

    def _skip(self) -> None:
        while (more := self._read(LONGEST)) and more[-1] not in "\r\n":
            pass
