"""The way of a lead who does nothing, or nothing but stop: one look into a sorted list."""

from bisect import bisect_right
from collections.abc import Callable, Sequence
from typing import Final, NamedTuple

from simulator.model.timeline import Reason, Status
from simulator.timing.engine.flows import Fate, Flow, PathStep, entering, through
from simulator.timing.engine.step_dues import Moment
from simulator.timing.engine.step_sends import CHUNK, BeyondListsError, Outcome, StepSends
from simulator.timing.scheduling.happenings import NEVER

CANCELLED: Final = frozenset((Reason.REPLIED, Reason.OPTED_OUT, Reason.CONVERTED, Reason.STOPPED))
"""The reasons of steps before which an event had ended the sequence."""
_UNSENT: Final = frozenset((Reason.NO_ALLOWED_INSTANT, Reason.EARLIER_STEP))

Row = tuple[int, Reason | None, int | None, int | None, bool]
"""What became of a step: its index, the reason why it is not sent, its due instant and its send in
seconds since 1970, and whether its fallback is meant. Plain, for one is made for each step of
each lead.
"""


def status_of(reason: Reason | None) -> Status:
    """What a timeline says of a step that is not sent for a reason."""
    if reason is None:
        return Status.SENT
    if reason in CANCELLED:
        return Status.CANCELLED
    return Status.UNSCHEDULABLE if reason in _UNSENT else Status.SKIPPED


class Stop(NamedTuple):
    """What ends a sequence, and when."""

    at: int
    reason: Reason | None


Answer = Callable[[int, int], Stop | None]
"""What a lead does, after an instant, who got a step, by its index; `TurnsError` for a turn."""


class TurnsError(Exception):
    """The lead's way turns: it has to be walked. It stays in `timing/`."""


NOTHING: Final = Stop(NEVER, None)


class _Part(NamedTuple):
    """What becomes of those who enter in a stretch of time, and after when nothing does.

    `rows` are there where they are the same for all, `sent` where all steps are sent: of each the
    number, and its due instant and its send, 0 where it is the number behind after the enrolment.
    """

    rows: list[Row] | None
    sent: tuple[tuple[int, int, int, int, int], ...] | None
    fates: tuple[Fate, ...]
    last: int


class Silence:
    """The way of leads in one lane who enter from `start` up to `end`, compiled bit by bit."""

    __slots__ = ("_compiled", "_end", "_parts", "_path", "_start", "_starts")

    def __init__(self, path: Sequence[PathStep], start: int, end: int) -> None:
        self._path = path
        self._start = start
        self._compiled = start
        self._end = end
        self._starts: list[int] = []
        self._parts: list[_Part | None] = []

    def rows(
        self, enrolled: int, stop: Stop = NOTHING, answer: Answer | None = None
    ) -> tuple[list[Row], int]:
        """Return the rows of a lead, and when an event ended them, `NEVER` where none did.

        Raises:
            TurnsError: nothing is compiled for this lead, or `answer` raises it.
        """
        if not self._start <= enrolled < self._compiled:
            self._compile(enrolled)
        part = self._parts[bisect_right(self._starts, enrolled) - 1]
        if part is None:
            raise TurnsError
        rows, sent, fates, last = part
        if answer is not None or (sent is None and stop.at <= last):
            return self._stopped(fates, enrolled, stop, answer)
        if rows is not None:
            return rows, NEVER
        if sent is None:
            return [_row(fate, enrolled) for fate in fates], NEVER
        rows = [
            (number, None, due or enrolled + due_by, send or enrolled + by, False)
            for number, due, due_by, send, by in sent
        ]
        return (rows, NEVER) if stop.at > last else self._cut(rows, enrolled, stop)

    def _cut(self, rows: list[Row], enrolled: int, stop: Stop) -> tuple[list[Row], int]:
        """The rows of steps that are all sent, up to a stop."""
        previous = enrolled
        for at, (_, _, _, send, _) in enumerate(rows):
            if send is not None and send >= stop.at:
                return rows[:at] + self._left(at, previous, enrolled, stop.reason), stop.at
            previous = send or previous
        return rows, NEVER

    def _compile(self, enrolled: int) -> None:
        if not self._start <= enrolled < self._end:
            raise TurnsError
        until = min(enrolled + CHUNK, self._end)
        flows = entering(self._compiled, until)
        for step in self._path:
            flows = through(flows, step)
        at = self._compiled
        for flow in sorted(flows, key=lambda each: each.start):
            if at < flow.start:
                self._add(at, None)
            self._add(flow.start, _part(flow))
            at = flow.end
        if at < until:
            self._add(at, None)
        self._compiled = until

    def _add(self, start: int, part: _Part | None) -> None:
        self._starts.append(start)
        self._parts.append(part)

    def _stopped(
        self, fates: Sequence[Fate], enrolled: int, stop: Stop, answer: Answer | None
    ) -> tuple[list[Row], int]:
        rows: list[Row] = []
        previous = latest = enrolled
        for at, fate in enumerate(fates):
            row = _row(fate, enrolled)
            until = -NEVER if fate.until is None else fate.until.of(enrolled)
            if until >= stop.at:
                rows += self._left(at, previous, enrolled, stop.reason)
                return rows, stop.at
            number, reason, due, send, _ = row
            if reason is Reason.NO_ALLOWED_INSTANT:
                return [*rows, *(_row(each, enrolled) for each in fates[at:])], NEVER
            rows.append(row)
            latest = max(latest, until)
            if send is not None and answer is not None:
                stop = _earlier(stop, answer(number, latest))
            previous = send or due or previous
        return rows, NEVER

    def _left(self, at: int, previous: int, enrolled: int, reason: Reason | None) -> list[Row]:
        """Steps that are not judged any more; each is due as if the one before was skipped."""
        rows: list[Row] = []
        for step in self._path[at:]:
            due = None
            if step.sends is not None:
                anchor = enrolled if step.from_enrolment else previous
                due = _due(step.sends, anchor)
                if step.clamped is not None and due < previous:
                    due = _due(step.clamped, previous)
                previous = due
            rows.append((step.number, reason, due, None, False))
        return rows


def _due(sends: StepSends, anchor: int) -> int:
    row = sends.rows[bisect_right(sends.starts, anchor) - 1]
    if row.outcome is Outcome.BEYOND:
        try:
            row = sends.rows[sends.index(anchor)]
        except BeyondListsError:
            raise TurnsError from None
    value, moves = row.due
    return anchor + value if moves else value


def _part(flow: Flow) -> _Part:
    fates = flow.fates
    timed = [fate.until for fate in fates if fate.until is not None]
    last = max((moment.of(flow.end - 1) for moment in timed), default=-NEVER)
    moments = [each for fate in fates for each in (fate.due, fate.until) if each is not None]
    if not any(moment.moves for moment in moments):
        return _Part([_row(fate, 0) for fate in fates], None, fates, last)
    sent = [
        (fate.number, *_split(fate.due), *_split(fate.until))
        for fate in fates
        if fate.reason is None and fate.due is not None and fate.until is not None
    ]
    return _Part(None, tuple(sent) if len(sent) == len(fates) else None, fates, last)


def _split(moment: Moment) -> tuple[int, int]:
    return (0, moment.value) if moment.moves else (moment.value, 0)


def _row(fate: Fate, enrolled: int) -> Row:
    number, reason, due, until = fate
    send = until.of(enrolled) if until is not None and reason is None else None
    return number, reason, None if due is None else due.of(enrolled), send, False


def _earlier(stop: Stop, other: Stop | None) -> Stop:
    """The stop that counts: of two at one instant an opt-out."""
    if other is None or other.at > stop.at:
        return stop
    return other if other.at < stop.at or other.reason is Reason.OPTED_OUT else stop
