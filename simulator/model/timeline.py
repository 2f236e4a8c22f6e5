"""One lead's run through a sequence: when each step is due, when it is sent, and why then."""

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum
from typing import Literal


class Status(StrEnum):
    """What became of a step."""

    SENT = "sent"
    SKIPPED = "skipped"
    CANCELLED = "cancelled"
    UNSCHEDULABLE = "unschedulable"


class Reason(StrEnum):
    """Why a step is not sent."""

    CLOSED = "closed"
    EXPIRED = "expired"
    CONDITION = "condition"
    NO_CONSENT = "no_consent"
    REPLIED = "replied"
    OPTED_OUT = "opted_out"
    CONVERTED = "converted"
    STOPPED = "stopped"  # by an event of the sequence's own naming
    TOO_LATE = "too_late"
    NO_ANCHOR = "no_anchor"
    NO_ALLOWED_INSTANT = "no_allowed_instant"
    EARLIER_STEP = "earlier_step"


Keeper = Literal["window", "quiet_hours", "skip_days", "holidays", "cap", "provider", "law", "at"]
"""Which limit closed an instant: a key of the sequence, the provider's own hours, or the law."""


@dataclass(frozen=True, slots=True)
class Shift:
    """One closed stretch that a step had to pass.

    `from_` and `to` are instants in the lead's zone, `what` its words: `Sat, Sun closed`, or
    `Thanksgiving`. `by` are the limits that closed it.
    """

    by: tuple[Keeper, ...]
    what: str
    from_: dt.datetime
    to: dt.datetime


@dataclass(frozen=True, slots=True)
class TimelineStep:
    """A step of a lead's timeline.

    `due` and `send` are in the lead's zone, in whole seconds; `due` is `None` where nothing tells
    it, `send` where the step is not sent. `why` tells all of it in one line, such as
    `Sat, Sun closed → Mon 10:00`. `message` is the variant that this lead gets. `anchor` is the
    instant that the step's time counts from. `fallback` is what followed on another channel.
    """

    id: str
    status: Status
    reason: Reason | None
    due: dt.datetime | None
    send: dt.datetime | None
    why: str = ""
    shifts: tuple[Shift, ...] = ()
    message: str | None = None
    channel: str = "sms"
    kind: str = "marketing"
    anchor: dt.datetime | None = None
    fallback: "TimelineStep | None" = None


@dataclass(frozen=True, slots=True)
class ReadReply:
    """A reply as the sequence took it.

    `step` is the step that it answered. It `means` the step `to` which it leads, the end, a
    person who answers from `answered_from` on, an opt-out, or something that no step waits for.
    """

    at: dt.datetime
    text: str
    step: str | None
    means: Literal["step", "end", "person", "opt_out", "unmatched"]
    to: str | None = None
    answered_from: dt.datetime | None = None


@dataclass(frozen=True, slots=True)
class TimelineNote:
    """Something about a timeline that a reader should mend; `step` is `None` for all of it."""

    about: Literal["no_zone", "unusable_zone", "no_anchor", "no_allowed_instant"]
    what: str
    step: str | None = None


@dataclass(frozen=True, slots=True)
class Timeline:
    """One lead's run through a sequence.

    `steps` come in the order of the file, those that a reply leads back to a second time at the
    place where that happens. `timezone` is the key of the clock that the file is read by.
    `tzdata` is the version of the zone data. `policy` names the law applied, if one was.
    """

    timezone: str
    enrolled_at: dt.datetime
    steps: tuple[TimelineStep, ...]
    replies: tuple[ReadReply, ...] = ()
    notes: tuple[TimelineNote, ...] = ()
    policy: str | None = None
    tzdata: str = ""
