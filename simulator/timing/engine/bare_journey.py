"""What a journey needs where nobody reads it: no words, and a lead who may react to each text."""

from bisect import insort
from collections.abc import Callable

from simulator.model.event import CLICK, OPT_OUT, REPLY, Event
from simulator.model.timeline import Reason, Status
from simulator.timing.engine.silent import Row
from simulator.timing.scheduling.compiled import CompiledStep
from simulator.timing.scheduling.happenings import NEVER, Happenings, LeadRun
from simulator.timing.scheduling.judging import Judged
from simulator.timing.scheduling.rows import Rows
from simulator.timing.scheduling.turns import Turn, Turns

Reaction = Callable[[int, int], tuple[int, Event] | None]
"""What a lead does who got a step, by its index, after an instant: when, and what.

The instant is that of the send, or later: a step that counts from a date may be sent before one
that the file names first, and nothing that was settled by then can be undone.
"""


class GrowingHappenings(Happenings):
    """What a lead did, to which more may come."""

    __slots__ = ()

    def add(self, at: int, event: Event) -> None:
        """Something that the lead does later than all that was looked at."""
        insort(self.all, (at, event), key=lambda each: (each[0], each[1].type != OPT_OUT))
        if event.type == REPLY:
            self._replied = min(self._replied, at)
        elif event.type == CLICK:
            self._clicked = min(self._clicked, at)


class BareRows(Rows):
    """Rows of seconds and reasons."""

    def __init__(self, run: LeadRun, happenings: GrowingHappenings, react: Reaction | None) -> None:
        super().__init__(run.clock, run.persona.id)
        self.bare: list[Row] = []
        self._happenings = happenings
        self._react = react
        self._latest = run.enrolled

    def settle(self, step: CompiledStep, judged: Judged, led: str) -> None:  # noqa: ARG002 # words
        """See Rows."""
        send = judged.send if judged.reason is None else None
        self.bare.append((step.index, judged.reason, judged.due, send, False))
        self._latest = max(self._latest, judged.until)
        if send is None:
            return
        if step.answers.ways:
            insort(self._answerable, (send, len(self.bare), step))
        if self._react and (reaction := self._react(step.index, self._latest)):
            self._happenings.add(*reaction)

    def unsent(
        self,
        step: CompiledStep,
        status: Status,  # noqa: ARG002 # follows from the reason
        reason: Reason,
        words: str,  # noqa: ARG002 # for people
        due: int | None,
    ) -> None:
        """See Rows."""
        self.bare.append((step.index, reason, due, None, False))

    def fall_back(self, step: CompiledStep, judged: Judged) -> None:
        """See Rows."""
        send = judged.send if judged.reason is None else None
        self.bare.append((step.index, judged.reason, judged.due, send, True))


class BareTurns(Turns):
    """Turns that know when they ended the sequence."""

    ended = NEVER

    def next(self, until: int) -> Turn | None:
        """See Turns."""
        turn = super().next(until)
        if turn is not None and turn.to is None:
            self.ended = turn.at
        return turn
