"""FIL01: a file cannot be read, or does not say what it should."""

from collections.abc import Iterable, Iterator
from typing import ClassVar

from simulator.model.finding import Fault, Severity
from simulator.rules.rule import FileRule


class UnreadableFile(FileRule):
    """A file cannot be read as what it is meant to be.

    A key that nobody knows, a value of the wrong kind, a file that is not plain UTF-8 text: what
    stands in it is left out of the review, and nobody would see that it was. So this one cannot
    be switched off.

    The finding names the file, the line and the key, and the nearest key that exists. All other
    files are reviewed as usual.
    """

    code: ClassVar[str] = "FIL01"
    name: ClassVar[str] = "unreadable-file"
    severity: ClassVar[Severity] = Severity.ERROR
    source: ClassVar[str] = "presend's own: a review that skips a file in silence is none"
    suppressible: ClassVar[bool] = False
    bad: ClassVar[str] = (
        '+++\nkidn = "transactional"\n+++\nHarbour Tea: your order is at the desk until 6.'
    )
    good: ClassVar[str] = (
        '+++\nkind = "transactional"\n+++\nHarbour Tea: your order is at the desk until 6.'
    )

    def check(self, faults: Iterable[Fault]) -> Iterator[Fault]:
        """Yield the faults that were noted for this rule."""
        return (fault for fault in faults if fault.code == self.code)
