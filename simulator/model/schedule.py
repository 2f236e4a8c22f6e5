"""The keys of a sequence that speak of time: times of day, windows, delays, caps, holidays."""

import datetime as dt
import re
from enum import StrEnum
from typing import Annotated, Literal, Self

from pydantic import AfterValidator, BeforeValidator, Field, model_validator

from simulator.model.schema import Problem, Schema, Whole, refusal

END_OF_DAY = 24 * 60
_CLOCK = re.compile(r"([0-9]{2}):([0-5][0-9])")
_WEEK_TIME = re.compile(r"(mon|tue|wed|thu|fri|sat|sun) +([0-9]{2}:[0-5][0-9])", re.IGNORECASE)
_CALENDAR = re.compile(r"[A-Z]{2}(-[A-Z0-9]{1,3})?")

# About ten years: longer is a slip, and past a few thousand years dates end.
MOST_DAYS = 3_660


class Weekday(StrEnum):
    """A day of the week, Monday first."""

    MON = "mon"
    TUE = "tue"
    WED = "wed"
    THU = "thu"
    FRI = "fri"
    SAT = "sat"
    SUN = "sun"

    @property
    def number(self) -> int:
        """0 for Monday, as `datetime.date.weekday` counts."""
        return list(Weekday).index(self)


def clock(minutes: int) -> str:
    """Return minutes after midnight as a file writes them: 540 is `09:00`."""
    return f"{minutes // 60:02}:{minutes % 60:02}"


def _minutes_after_midnight(value: object) -> int:
    if isinstance(value, dt.time) and not value.second and not value.microsecond:
        return value.hour * 60 + value.minute
    found = _CLOCK.fullmatch(value) if isinstance(value, str) else None
    minutes = int(found[1]) * 60 + int(found[2]) if found else -1
    if not 0 <= minutes <= END_OF_DAY:
        raise refusal("This is no time of day.", 'Write it as "09:00", from "00:00" to "23:59".')
    return minutes


def _before_end_of_day(value: object) -> int:
    minutes = _minutes_after_midnight(value)
    if minutes == END_OF_DAY:
        raise refusal("24:00 can only be the end of a stretch of time.", 'Write "00:00".')
    return minutes


def week_time(text: str) -> tuple[Weekday, int]:
    """Return the weekday, and the minutes after midnight, that `tue 10:00` means.

    Raises:
        PydanticCustomError: it means none.
    """
    found = _WEEK_TIME.fullmatch(text.strip())
    if not found:
        what = "This is no day and time of a week."
        raise refusal(what, 'Write a day and a time, such as "tue 10:00".')
    return Weekday(found[1].lower()), _before_end_of_day(found[2])


def _week_time(value: str) -> str:
    week_time(value)
    return value


def as_holidays(value: object) -> object:
    """Return the list that a single calendar is short for."""
    return (value,) if isinstance(value, str) else value


def _holiday(value: object) -> dt.date | str:
    if isinstance(value, dt.date) and not isinstance(value, dt.datetime):
        return value
    if isinstance(value, str) and _CALENDAR.fullmatch(value):
        return value
    try:
        return dt.date.fromisoformat(value)  # type: ignore[arg-type] # the TypeError is caught
    except (TypeError, ValueError):
        what = "This is neither a date nor a calendar of holidays."
        raise refusal(what, 'Write dates as 2026-12-25, or a calendar such as "US-TX".') from None


MinuteOfDay = Annotated[int, BeforeValidator(_before_end_of_day)]
"""Minutes after midnight, written `HH:MM`."""
EndMinute = Annotated[int, BeforeValidator(_minutes_after_midnight)]
"""As MinuteOfDay, and 24:00 is allowed."""
WeekTime = Annotated[str, AfterValidator(_week_time)]
"""A weekday and a time, as in `tue 10:00`."""
Weekdays = tuple[Weekday, ...]
SomeWeekdays = Annotated[Weekdays, Field(min_length=1)]
Holiday = Annotated[dt.date | str, BeforeValidator(_holiday)]
Days = Annotated[Whole, Field(ge=0, le=MOST_DAYS)]
Hours = Annotated[Whole, Field(ge=0, le=MOST_DAYS * 24)]
Minutes = Annotated[Whole, Field(ge=0, le=MOST_DAYS * 24 * 60)]


class _Stretch(Schema):
    """A part of the day, `[start, end)` in minutes; a start after the end wraps midnight."""

    start: MinuteOfDay
    end: EndMinute

    @model_validator(mode="after")
    def _check_length(self) -> Self:
        if self.start != self.end:
            return self
        what = f"start and end are both {clock(self.start)}, so no time is left."
        return self.checked([Problem(("end",), what, "Write another end; 24:00 ends a whole day.")])


class QuietHours(_Stretch):
    """When nothing is sent."""


class Window(_Stretch):
    """When sending is allowed; the whole day, and every day, where the file says no more."""

    start: MinuteOfDay = 0
    end: EndMinute = END_OF_DAY
    days: SomeWeekdays = tuple(Weekday)


class Delay(Schema):
    """How long after the anchor; all zero is the anchor's own instant."""

    weeks: Annotated[Whole, Field(ge=0, le=MOST_DAYS // 7)] = 0
    days: Days = 0
    hours: Hours = 0
    minutes: Minutes = 0
    business_days: Days | None = None

    @model_validator(mode="after")
    def _check_units(self) -> Self:
        if self.business_days is None or len(self.model_fields_set) == 1:
            return self
        what = "business_days can't be combined with other units."
        return self.checked([Problem(("business_days",), what, "Keep one of the two.")])


class Before(Schema):
    """How long before a date in the lead's data."""

    days: Days = 0
    hours: Hours = 0
    minutes: Minutes = 0


class Cap(Schema):
    """At most `count` sends in a calendar day of the lead's, or in `per_hours` hours."""

    count: Annotated[Whole, Field(ge=1, le=1000)]
    per: Literal["calendar_day"] | None = None
    per_hours: Annotated[Whole, Field(ge=1, le=MOST_DAYS * 24)] | None = None

    @model_validator(mode="after")
    def _check_unit(self) -> Self:
        if self.per is None or self.per_hours is None:
            return self
        return self.checked([Problem(("per",), "per and per_hours are both set.", "Keep one.")])
