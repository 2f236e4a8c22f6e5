"""What turns a lead's way: a reply that leads to a step, and whatever stops a sequence."""

from dataclasses import replace
from typing import Literal, NamedTuple

from simulator.model.event import CLICK, CONVERSION, OPT_OUT, REPLY, Event
from simulator.model.timeline import ReadReply, Reason
from simulator.places.resolve import of_lead
from simulator.timing.clocks.clock import BeyondTimeError
from simulator.timing.scheduling.compiled import CompiledSequence
from simulator.timing.scheduling.happenings import LeadRun
from simulator.timing.scheduling.judging import Judged
from simulator.timing.scheduling.office import answered_from
from simulator.timing.scheduling.replies import is_opt_out
from simulator.timing.scheduling.rows import Rows
from simulator.timing.scheduling.why import moment_words, reply_words

_STOPPED = {REPLY: Reason.REPLIED, CONVERSION: Reason.CONVERTED, OPT_OUT: Reason.OPTED_OUT}
_SAID = {OPT_OUT: "opted out", CONVERSION: "converted", CLICK: "clicked"}


class Turn(NamedTuple):
    """It leads to the step `to`, an index, or else stops all that follows for its `reason`."""

    at: int
    words: str
    to: int | None = None
    reason: Reason = Reason.CONDITION


class Turns:
    """Reads what a lead did, from the enrolment on; `replies` are those read so far."""

    def __init__(
        self,
        compiled: CompiledSequence,
        run: LeadRun,
        rows: Rows,
    ) -> None:
        self._compiled = compiled
        self._lead = run.persona
        self._clock = run.clock
        self._all = run.happenings.all
        self._read = 0
        self._rows = rows
        self.replies: list[ReadReply] = []

    def next(self, until: int) -> Turn | None:
        """Return the first turn up to an instant among what was not read yet."""
        while self._read < len(self._all) and self._all[self._read][0] <= until:
            at, event = self._all[self._read]
            self._read += 1
            turn = self._reply(at, event) if event.type == REPLY else self._other(at, event)
            if turn:
                return turn
        return None

    def unless_answered(self, judged: Judged, sent: int) -> Judged:
        """Return what becomes of a fallback for a step sent at `sent`, given what came since."""
        for at, event in self._all:
            if sent < at <= judged.until and (reason := self._spared(event)):
                return replace(judged, reason=reason, skipped_by=self._said(at, event))
        return judged

    def _spared(self, event: Event) -> Reason | None:
        """Why an event makes a fallback needless."""
        if event.type == OPT_OUT or (event.type == REPLY and self._is_opt_out(event)):
            return Reason.OPTED_OUT
        if event.type in (REPLY, CLICK, CONVERSION):
            return Reason.CONDITION
        return Reason.STOPPED if event.type in self._compiled.sequence.stop_on else None

    def _other(self, at: int, event: Event) -> Turn | None:
        if event.type != OPT_OUT and event.type not in self._compiled.sequence.stop_on:
            return None
        reason = _STOPPED.get(event.type, Reason.STOPPED)
        return Turn(at, self._said(at, event), reason=reason)

    def _reply(self, at: int, event: Event) -> Turn | None:
        words = self._said(at, event)
        answered = self._rows.answered_at(at)
        step = answered.id if answered else None
        if self._is_opt_out(event):
            self._note(at, event, step, "opt_out")
            return Turn(at, words, reason=Reason.OPTED_OUT)
        to = answered.answers.leads_to(event.text) if answered else None
        match to:
            case None:
                self._note(at, event, step, "unmatched")
                stops = REPLY in self._compiled.sequence.stop_on
                return Turn(at, words, reason=Reason.REPLIED) if stops else None
            case "end" | "person":
                self._note(at, event, step, to)
                return Turn(at, words, reason=Reason.REPLIED)
            case _:
                self._note(at, event, step, "step", to)
                return Turn(at, words, to=self._compiled.by_id[to])

    def _note(
        self,
        at: int,
        event: Event,
        step: str | None,
        means: Literal["step", "end", "person", "opt_out", "unmatched"],
        to: str | None = None,
    ) -> None:
        asks = means == "unmatched" and self._compiled.sequence.answers == "person"
        answered = self._answered_from(at) if asks or means == "person" else None
        moment = self._clock.moment
        from_ = None if answered is None else moment(answered)
        self.replies.append(ReadReply(moment(at), event.text, step, means, to, from_))

    def _answered_from(self, at: int) -> int | None:
        try:
            return answered_from(self._compiled.office, self._clock, at)
        except BeyondTimeError:
            return None

    def _is_opt_out(self, event: Event) -> bool:
        return bool(event.text) and is_opt_out(event.text, of_lead(self._lead).country)

    def _said(self, at: int, event: Event) -> str:
        moment = self._clock.moment(at)
        if event.type == REPLY:
            return reply_words(event.text, moment)
        return f"{_SAID.get(event.type, event.type)} {moment_words(moment, moment)}"
