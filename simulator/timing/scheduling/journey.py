"""One lead's way through a sequence: from step to step, as time and the lead's doings have it."""

from typing import Final

from simulator.model.timeline import Reason, Status
from simulator.timing.clocks.clock import BeyondTimeError
from simulator.timing.scheduling.compiled import CompiledSequence, CompiledStep
from simulator.timing.scheduling.happenings import NEVER, LeadRun
from simulator.timing.scheduling.judging import Judge, Judged
from simulator.timing.scheduling.lead_limits import LeadLimits
from simulator.timing.scheduling.rows import Rows
from simulator.timing.scheduling.turns import Turn, Turns

_NOT_LED: Final = "only a reply leads here"
_EARLIER: Final = "a step before it is never sent"


class Journey:
    """Walks once, and leaves what came of it in `rows`; another `judge` may be put in."""

    def __init__(
        self,
        compiled: CompiledSequence,
        run: LeadRun,
        limits: LeadLimits,
        turns: Turns,
        rows: Rows,
    ) -> None:
        self._steps = compiled.steps
        self.judge = Judge(compiled.business_dates, run, limits)
        self._limits = limits
        self._turns = turns
        self._rows = rows
        # The instant of the step before, and that before which nothing can be sent any more.
        self._previous = run.enrolled
        self._first = run.enrolled
        # Where the lead stands, and what led there.
        self._at = 0
        self._led: Turn | None = None

    def walk(self) -> None:
        """Go on until no step and no event is left."""
        while True:
            index = self._next_timed()
            judged = None if index is None else self._judged(index)
            turn = self._turns.next(NEVER if judged is None else judged.until)
            if turn is not None and turn.to is not None:
                self._go(turn, turn.to)
                continue
            self._pass_over(len(self._steps) if index is None else index)
            if turn is not None:
                self._close(Status.CANCELLED, turn.reason, turn.words)
                return
            if judged is None or index is None:
                return
            self._take(self._steps[index], judged)
            if judged.reason is Reason.NO_ALLOWED_INSTANT:
                self._close(Status.UNSCHEDULABLE, Reason.EARLIER_STEP, _EARLIER)
                return

    def _next_timed(self) -> int | None:
        """The next step that has a time of its own: those that only a reply leads to have none."""
        if self._led is not None:
            return self._at
        rest = range(self._at, len(self._steps))
        return next((at for at in rest if not self._steps[at].is_entered_by_reply), None)

    def _judged(self, index: int) -> Judged:
        led = self._led.at if self._led else None
        return self.judge.judge(self._steps[index], self._previous, led, self._first)

    def _take(self, step: CompiledStep, judged: Judged) -> None:
        """The step is sent, or skipped for a reason of its own."""
        self._rows.settle(step, judged, self._led.words if self._led else "")
        if judged.reason is None and judged.send is not None:
            self._limits.note_send(judged.text, judged.send)
            self._previous = judged.send
            if step.fallback:
                self._fall_back(step.fallback, judged.send)
        elif judged.due is not None:
            self._previous = judged.due
        self._at, self._led = step.index + 1, None

    def _fall_back(self, step: CompiledStep, sent: int) -> None:
        judged = self._turns.unless_answered(self.judge.judge(step, sent, None, sent), sent)
        if judged.reason is None and judged.send is not None:
            self._limits.note_send(judged.text, judged.send)
        self._rows.fall_back(step, judged)

    def _go(self, turn: Turn, to: int) -> None:
        """A reply leads to a step, and those between are left behind."""
        self._leave(to, Status.SKIPPED, Reason.CONDITION, turn.words)
        self._at, self._led = to, turn
        self._previous = self._first = turn.at

    def _close(self, status: Status, reason: Reason, words: str) -> None:
        self._leave(len(self._steps), status, reason, words)

    def _pass_over(self, until: int) -> None:
        for step in self._steps[self._at : until]:
            self._rows.unsent(step, Status.SKIPPED, Reason.CONDITION, _NOT_LED, None)
        self._at = max(self._at, until)

    def _leave(self, until: int, status: Status, reason: Reason, words: str) -> None:
        """The steps up to one are not sent; each is due as if it had been skipped."""
        for step in self._steps[self._at : until]:
            due = self._due(step)
            self._rows.unsent(step, status, reason, words, due)
            self._previous = self._previous if due is None else due
            self._led = None
        self._at = max(self._at, until)

    def _due(self, step: CompiledStep) -> int | None:
        if step.is_entered_by_reply and self._led is None:
            return None
        try:
            return self.judge.due(step, self._previous, self._led.at if self._led else None)[1]
        except BeyondTimeError:
            return None
