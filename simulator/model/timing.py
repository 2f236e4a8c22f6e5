"""What the settings say of time: the law that counts, when leads enrol, how much is too much."""

import datetime as dt
from typing import Annotated, Literal, Self

from pydantic import Field, model_validator

from simulator.model.schedule import EndMinute, MinuteOfDay, SomeWeekdays, Weekday, WeekTime, clock
from simulator.model.schema import JURISDICTION, Positive, Problem, Schema, Whole, Words

Jurisdiction = Annotated[str, Field(pattern=JURISDICTION)]
PolicyName = Literal["strict", "statutory", "vendor"]


class OwnLaw(Schema):
    """A limit of your own for a country or a state, beside those of the policy.

    A text that sells is allowed from `start` up to `end` on `days`, never on `closed` dates, and
    at most `cap` times in 24 hours. Several rows of one place add up: each must allow it. `why`
    is who said so.
    """

    place: Jurisdiction
    start: MinuteOfDay = 0
    end: EndMinute = 24 * 60
    days: SomeWeekdays = tuple(Weekday)
    closed: tuple[dt.date, ...] = ()
    cap: Annotated[Whole, Field(ge=1, le=1000)] | None = None
    since: dt.date | None = None
    until: dt.date | None = None
    why: Words = "your own rule"

    @model_validator(mode="after")
    def _check_order(self) -> Self:
        problems: list[Problem] = []
        if self.start >= self.end:
            what = f"start is {clock(self.start)} and end {clock(self.end)}, so no time is left."
            problems.append(Problem(("end",), what, "Write an end that is later."))
        if self.since and self.until and self.until < self.since:
            what = f"until is {self.until} and since {self.since}, so no day is left."
            problems.append(Problem(("until",), what, "Write a last day that is later."))
        return self.checked(problems)


class Budget(Schema):
    """How many texts that sell one lead may get: in 30 days, in a day, and hours between two."""

    month: Annotated[Whole, Field(ge=1, le=100)] = 4
    day: Annotated[Whole, Field(ge=1, le=100)] = 1
    gap_hours: Annotated[Whole, Field(ge=0, le=720)] = 2


class OptOutRepeat(Schema):
    """After how many texts, or days, the way out has to be told again in the US."""

    messages: Annotated[Whole, Field(ge=1, le=100)] = 5
    days: Annotated[Whole, Field(ge=1, le=366)] = 30


class Timing(Schema):
    """How time is judged.

    `policy` is whose limits count: `strict` takes every rule and usual practice on the safe side,
    `statutory` the statutes that bind texts to people who agreed, `vendor` 8 to 21 everywhere.
    With `policy_date` the law is as it stood that day; else as it is on the day of each text.
    `law` holds limits of your own. `enrolled_at` is when leads enter a campaign in a review, such
    as "tue 10:00", on the lead's clock. `texts_per_second` is what your account sends.
    """

    policy: PolicyName = "strict"
    policy_date: dt.date | None = None
    law: tuple[OwnLaw, ...] = ()
    enrolled_at: WeekTime | None = None
    texts_per_second: Positive | None = None
    budget: Budget = Budget()
    opt_out_repeat: OptOutRepeat = OptOutRepeat()
