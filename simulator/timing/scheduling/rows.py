"""The rows of one lead's timeline, with the words for each."""

from bisect import bisect_left, insort
from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from simulator.model.timeline import Reason, Status, TimelineNote, TimelineStep
from simulator.timing.clocks.clock import Clock
from simulator.timing.scheduling.compiled import CompiledStep
from simulator.timing.scheduling.judging import Judged
from simulator.timing.scheduling.shifts import shifts_of
from simulator.timing.scheduling.telling import Told, why_of

_STATUS: Final[Mapping[Reason | None, Status]] = {
    None: Status.SENT,
    Reason.NO_ALLOWED_INSTANT: Status.UNSCHEDULABLE,
    # A fallback that something made needless for good; steps that are stopped were never judged.
    Reason.OPTED_OUT: Status.CANCELLED,
    Reason.STOPPED: Status.CANCELLED,
}


class Rows:
    """Gathers rows in the order of the lead's path, and notes on what should be mended."""

    def __init__(self, clock: Clock, lead: str) -> None:
        self._clock = clock
        self._lead = lead
        self.all: list[TimelineStep] = []
        self.notes: list[TimelineNote] = []
        self._answerable: list[tuple[int, int, CompiledStep]] = []

    def settle(self, step: CompiledStep, judged: Judged, led: str) -> None:
        """Add a step that was judged; `led` says what reply led to it."""
        row = self._row(step, judged, led)
        self.all.append(row)
        if judged.reason is None and judged.send is not None and step.answers.ways:
            insort(self._answerable, (judged.send, len(self.all), step))
        if judged.reason is Reason.NO_ANCHOR:
            self.notes.append(TimelineNote("no_anchor", row.why, step.id))
        elif judged.reason is Reason.NO_ALLOWED_INSTANT:
            self.notes.append(TimelineNote("no_allowed_instant", row.why, step.id))

    def unsent(
        self, step: CompiledStep, status: Status, reason: Reason, words: str, due: int | None
    ) -> None:
        """Add a step that never came to be judged; `due` is when it would have been."""
        text = step.text_for(self._lead)
        self.all.append(
            TimelineStep(
                id=step.id,
                status=status,
                reason=reason,
                due=None if due is None else self._clock.moment(due),
                send=None,
                why=words,
                message=text.message,
                channel=text.channel.value,
                kind=text.kind.value,
            )
        )

    def fall_back(self, step: CompiledStep, judged: Judged) -> None:
        """Add what follows on another channel to the step before."""
        self.all[-1] = replace(self.all[-1], fallback=self._row(step, judged, ""))

    def answered_at(self, ts: int) -> CompiledStep | None:
        """The step that a reply at an instant answers: the one sent last that waits for any."""
        at = bisect_left(self._answerable, (ts + 1,))
        return self._answerable[at - 1][2] if at else None

    def _row(self, step: CompiledStep, judged: Judged, led: str) -> TimelineStep:
        moment = self._clock.moment
        due = None if judged.due is None else moment(judged.due)
        send = None
        if judged.reason is None and judged.send is not None:
            send = due if judged.send == judged.due else moment(judged.send)
        shifts = shifts_of(judged.hops, judged.parts, self._clock) if judged.hops else ()
        return TimelineStep(
            id=step.id,
            status=_STATUS.get(judged.reason, Status.SKIPPED),
            reason=judged.reason,
            due=due,
            send=send,
            why=why_of(Told(step, judged, shifts, led, self._clock)),
            shifts=shifts,
            message=judged.text.message,
            channel=judged.text.channel.value,
            kind=judged.text.kind.value,
            anchor=None if judged.anchor is None else moment(judged.anchor),
        )
