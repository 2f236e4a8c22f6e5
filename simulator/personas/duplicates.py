"""What stands twice in a list of any length: keyed hashes, sorted in runs on disk and merged.

Only hashes reach the disk, under a key that is never written, in a file without a name.
"""

import os
import tempfile
from array import array
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Iterator
from hashlib import blake2b
from itertools import accumulate
from types import TracebackType
from typing import BinaryIO, Final, NamedTuple, Self

_RUN: Final = 1 << 17
_WIDTH: Final = 8
_ALL: Final = 1 << 64
_CHUNK: Final = 1 << 12


class Repeated(NamedTuple):
    """How many values stand more than once, and in how many rows too many."""

    values: int = 0
    rows: int = 0


NOT_REPEATED: Final = Repeated()


class Repeats:
    """Counts what stands more than once; use it as a context manager."""

    def __init__(self, run: int = _RUN) -> None:
        self._key = os.urandom(32)
        self._run = run
        self._hashes = array("Q")
        self._file: BinaryIO | None = None
        self._lengths: list[int] = []

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        _kind: type[BaseException] | None,
        _error: BaseException | None,
        _traceback: TracebackType | None,
    ) -> None:
        if self._file:
            self._file.close()

    def add(self, values: Iterable[str]) -> None:
        """Note values, none of them blank."""
        new, key = blake2b, self._key
        digests = b"".join(
            [
                new(value.encode("utf-8", "replace"), digest_size=_WIDTH, key=key).digest()
                for value in values
            ]
        )
        self._hashes.frombytes(digests)
        if len(self._hashes) >= self._run:
            self._write_run()

    def result(self) -> Repeated:
        """What was found among all that was noted."""
        if not self._file:
            return _repeated(self._hashes)
        if self._hashes:
            self._write_run()
        found = [_repeated(each) for each in self._merged(self._file)]
        return Repeated(sum(each.values for each in found), sum(each.rows for each in found))

    def _write_run(self) -> None:
        if self._file is None:
            self._file = tempfile.TemporaryFile()  # noqa: SIM115 - closed with this
        sorted_run = array("Q", sorted(self._hashes))
        self._file.seek(0, os.SEEK_END)
        sorted_run.tofile(self._file)
        self._lengths.append(len(sorted_run))
        self._hashes = array("Q")

    def _merged(self, file: BinaryIO) -> Iterator[list[int]]:
        """All hashes range by range, each about a run long: they are spread evenly."""
        starts = accumulate(self._lengths, initial=0)
        pairs = zip(starts, self._lengths, strict=False)
        runs = [_Run(file, start, length) for start, length in pairs]
        ranges = len(runs)
        for number in range(1, ranges + 1):
            end = _ALL * number // ranges
            yield [each for run in runs for each in run.below(end)]


class _Run:
    """A sorted run on disk, read from its start a piece at a time."""

    def __init__(self, file: BinaryIO, start: int, length: int) -> None:
        self._file = file
        self._at = start
        self._end = start + length
        self._left = array("Q")

    def below(self, end: int) -> Iterator[int]:
        """What is next and less than `end`."""
        while True:
            if not self._left and not self._read():
                return
            if self._left[-1] < end:
                yield from self._left
                self._left = array("Q")
                continue
            at = bisect_left(self._left, end)
            yield from self._left[:at]
            self._left = self._left[at:]
            return

    def _read(self) -> bool:
        count = min(_CHUNK, self._end - self._at)
        self._file.seek(self._at * _WIDTH)
        self._left.fromfile(self._file, count)
        self._at += count
        return count > 0


def _repeated(hashes: Iterable[int]) -> Repeated:
    """Of all hashes in a range."""
    counts = Counter(hashes)
    many = [count for count in counts.values() if count > 1]
    return Repeated(len(many), sum(many) - len(many))
