"""Where findings stand in what the text area shows."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from simulator.model.finding import Finding, Severity
from simulator.model.place import Place
from simulator.tui.buffers import Buffer
from simulator.tui.history import Change
from simulator.tui.roles import Role

UNDERLINES = {
    Severity.ERROR: f"underline {Role.ERROR_TEXT}",
    Severity.WARNING: f"underline {Role.WARNING}",
    Severity.INFO: "underline",
}


@dataclass(frozen=True, slots=True)
class Mark:
    """A stretch of the shown text, by offsets; an empty one marks its row alone."""

    start: int
    end: int
    severity: Severity


def marks_of(findings: Iterable[Finding], buffer: Buffer, hidden: int) -> list[Mark]:
    """The marks of findings, the worst last; `hidden` characters of the buffer are not shown.

    What stands elsewhere, in an include or in front matter that is not shown, marks the first row.
    """
    found = [_mark(each, buffer, hidden) for each in findings]
    return sorted(found, key=lambda mark: (-mark.severity.rank, mark.start))


def marks_at(places: Iterable[Place], buffer: Buffer, hidden: int) -> list[Mark]:
    """Marks of places in the body of a message; they have no severity of their own."""
    start = buffer.body_start - hidden
    return [Mark(start + each.start, start + each.end, Severity.INFO) for each in places]


def _mark(finding: Finding, buffer: Buffer, hidden: int) -> Mark:
    place = finding.place
    start, end = buffer.range_of(place) if place.file == buffer.file else (0, 0)
    if place.file != buffer.file or start < hidden:
        return Mark(0, 0, finding.severity)
    if end == start:
        # A place between two characters: the one behind it, or the last of the line.
        is_last = start == len(buffer.text) or buffer.text[start] == "\n"
        has_before = start > hidden and buffer.text[start - 1] != "\n"
        start, end = (start - has_before, start) if is_last else (start, start + 1)
    return Mark(start - hidden, end - hidden, finding.severity)


def moved(marks: Iterable[Mark], change: Change) -> list[Mark]:
    """The marks as they stand after `change` of the shown text, until it is reviewed anew."""
    return [each for mark in marks if (each := _moved(mark, change))]


def _moved(mark: Mark, change: Change) -> Mark | None:
    if mark.end <= change.start:
        return mark
    if mark.start >= change.end:
        return replace(mark, start=mark.start + change.grows, end=mark.end + change.grows)
    if mark.start <= change.start and change.end <= mark.end:
        return replace(mark, end=mark.end + change.grows)
    return None  # Part of what it stood for is gone.
