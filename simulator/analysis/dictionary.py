"""A dictionary of words and how often each is met, looked up in the file's own bytes.

A table of them all would take a fifth of a second to make and fifty times the room.
"""

import re
from bisect import bisect_right
from functools import cached_property
from typing import Final

_STRIDE: Final = 1_024
_COUNT: Final = re.compile(rb": (\d+)")


class Dictionary:
    """Looks words up in `lines`: `"word": count,` each, in UTF-8, sorted, in small letters.

    The line before the first word and the one behind the last hold none, as in JSON.
    """

    def __init__(self, lines: bytes) -> None:
        self._lines = lines
        starts = (lines.find(b'\n"', at) for at in range(0, len(lines), _STRIDE))
        self._starts = sorted({start for start in starts if start >= 0})
        self._first = [lines[at + 2 : lines.index(b'"', at + 2)] for at in self._starts]

    @cached_property
    def total(self) -> int:
        """How often all its words are met together."""
        return sum(map(int, _COUNT.findall(self._lines)))

    def count(self, word: str) -> int:
        """How often a word in small letters is met; 0 for one that is not there."""
        key = word.encode("utf-8", "replace")
        index = bisect_right(self._first, key) - 1
        if index < 0 or b'"' in key or b"\n" in key:
            return 0
        end = self._starts[index + 1] if index + 1 < len(self._starts) else len(self._lines)
        found = self._lines.find(b'\n"%b": ' % key, self._starts[index], end)
        if found < 0:
            return 0
        start = found + len(key) + 5
        return int(self._lines[start : self._lines.index(b"\n", start)].rstrip(b","))

    def __contains__(self, word: str) -> bool:
        return self.count(word) > 0
