"""One step of one lead: when it is due, when it could be sent, and what speaks against it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Final

from simulator.model.timeline import Reason
from simulator.timing.clocks.clock import EARLIEST, LATEST, BeyondTimeError
from simulator.timing.clocks.free_days import BusinessDates
from simulator.timing.limits.hours import LONGEST_WAIT, Hours
from simulator.timing.limits.moving import (
    Hop,
    Move,
    earlier,
    earliest,
    keep_time,
    same_time,
    same_time_earlier,
)
from simulator.timing.limits.step_limits import Limits
from simulator.timing.scheduling.anchors import read_instant
from simulator.timing.scheduling.compiled import CompiledStep, Text
from simulator.timing.scheduling.happenings import LeadRun
from simulator.timing.scheduling.lead_limits import LeadLimits

_ROOM: Final = LONGEST_WAIT + 86_400
"""How far a due instant keeps from the ends of time, so that waiting stays within them."""


@dataclass(frozen=True, slots=True)
class Judged:
    """What becomes of a step.

    `send` is the instant found, also where a `reason` keeps the step from being sent. `until` is
    the last instant at which an event still stops it. `hops` are the way from due to send and
    `parts` the limits that it tells of. `skipped_by` says what drops it that is sent to nobody, or
    before what it would have to be sent that is too late. One that is `is_held` counts from the
    enrolment, and waits for the step before.
    """

    text: Text
    anchor: int | None
    due: int | None
    until: int
    send: int | None = None
    reason: Reason | None = None
    hops: tuple[Hop, ...] = ()
    parts: Sequence[Hours] = ()
    skipped_by: str = ""
    is_held: bool = False


class Judge:
    """Judges the steps of one lead in the order of the lead's path."""

    def __init__(
        self,
        dates: BusinessDates,
        run: LeadRun,
        limits: LeadLimits,
    ) -> None:
        self._lead = run.persona
        self._clock = run.clock
        self._enrolled = run.enrolled
        self._happenings = run.happenings
        self._limits = limits
        self._dates = dates
        consent = run.persona.consent
        self._channels = consent.channels if consent else ()

    @cached_property
    def _read(self) -> Mapping[str, object]:
        return self._lead.fields()

    def _fields(self) -> Mapping[str, object]:
        """The lead's, read when first asked for."""
        return self._read

    def judge(self, step: CompiledStep, previous: int, led: int | None, first: int) -> Judged:
        """Judge a step that can't be sent before the instant `first`; else as for `due`."""
        text = step.text_for(self._lead.id)
        try:
            anchor, due = self.due(step, previous, led)
        except BeyondTimeError as error:
            reason = Reason.TOO_LATE if error.is_past else Reason.NO_ALLOWED_INSTANT
            return Judged(text, None, None, previous, None, reason, skipped_by=self._since(first))
        if anchor is None or due is None:
            return Judged(text, None, None, previous, reason=Reason.NO_ANCHOR)
        if due < first:
            late = Reason.TOO_LATE
            return Judged(text, anchor, due, due, None, late, skipped_by=self._since(first))
        found = self._timed(step, text, anchor, due, first, is_led=led is not None)
        if led is None and step.anchor == "enrolment":
            is_held = step.due.after(anchor, self._clock, self._dates) < due
            return replace(found, is_held=True) if is_held else found
        return found

    def _since(self, first: int) -> str:
        return "the reply" if first > self._enrolled else "the enrolment"

    def due(
        self, step: CompiledStep, previous: int, led: int | None
    ) -> tuple[int | None, int | None]:
        """Return the anchor and the due instant of a step, `None` where nothing tells them.

        `previous` is the instant of the step before, `led` that of the reply that leads here.

        Raises:
            BeyondTimeError: no calendar reaches so far.
        """
        anchor = self._anchor(step, previous, led)
        if anchor is None:
            return None, None
        due = step.due.after(anchor, self._clock, self._dates)
        if led is None and step.anchor == "enrolment" and due < previous:
            due = step.due.at_once.after(previous, self._clock, self._dates)
        if not EARLIEST + _ROOM <= due <= LATEST - _ROOM:
            raise BeyondTimeError(is_past=due < 0)
        return anchor, due

    def _anchor(self, step: CompiledStep, previous: int, led: int | None) -> int | None:
        # Nothing can be sent some days before a reply, so such a step keeps its own date.
        if led is not None and not step.due.is_before:
            return led
        if step.field is not None:
            return read_instant(self._read.get(step.field), self._clock)
        return self._enrolled if step.anchor == "enrolment" else previous

    def _timed(
        self, step: CompiledStep, text: Text, anchor: int, due: int, first: int, *, is_led: bool
    ) -> Judged:
        limits = self._limits.of(step, text)
        lacks = self._lacks_consent(text)
        reason: Reason | None
        move, hops = Move(due), (Hop(due, due, waits=False),)
        if not limits.open.at(due):
            if step.on_closed == "skip":
                reason = Reason.NO_CONSENT if lacks else Reason.CLOSED
                return Judged(text, anchor, due, due, None, reason, hops, limits.parts)
            move = self._moved(step, anchor, due, limits, is_led=is_led)
        send = move.to
        if send is None:
            reason = Reason.NO_CONSENT if lacks else Reason.NO_ALLOWED_INSTANT
            return Judged(text, anchor, due, due, None, reason, hops, limits.parts)
        until, is_expired = send, False
        if step.expires is not None and send - due > step.expires:
            until, is_expired = due + int(step.expires), True
        skipped_by = next((said for each in limits.skips if (said := each.words(send))), "")
        if send < first:
            reason, until, skipped_by = Reason.TOO_LATE, due, self._since(first)
        elif lacks:
            reason = Reason.NO_CONSENT
        elif is_expired:
            reason = Reason.EXPIRED
        elif skipped_by:
            reason = Reason.CLOSED
        else:
            reason = None if self._holds(step, send) else Reason.CONDITION
        return Judged(text, anchor, due, until, send, reason, move.hops, limits.parts, skipped_by)

    def _moved(
        self, step: CompiledStep, anchor: int, due: int, limits: Limits, *, is_led: bool
    ) -> Move:
        at, clock = step.due.at, self._clock
        if step.on_closed == "earlier":
            back = (
                earlier(due, limits.open)
                if at is None
                else same_time_earlier(due, at, limits.open, clock)
            )
            # What follows a date never comes before it: it waits where that leaves no time.
            follows = not step.due.is_before and (is_led or due > anchor)
            if not follows or (back.to is not None and back.to >= anchor):
                return back
        if at is not None:
            return same_time(due, at, limits.open, clock)
        if limits.roll == "earliest":
            return earliest(due, limits.open)
        return keep_time(due, limits.is_blocked, limits.open, limits.hours, clock)

    def _lacks_consent(self, text: Text) -> bool:
        channel = text.channel.value
        return bool(self._channels) and channel != "task" and channel not in self._channels

    def _holds(self, step: CompiledStep, send: int) -> bool:
        happenings = self._happenings
        return step.condition is None or step.condition(
            self._fields, happenings.has_replied(send), happenings.has_clicked(send)
        )
