"""When a person answers: in the hours of the sequence's window, else 9 to 17, on business days."""

from typing import Final

from simulator.model.schedule import Window
from simulator.model.sequence import Sequence
from simulator.timing.clocks.clock import Clock, weekday
from simulator.timing.clocks.free_days import Holidays
from simulator.timing.clocks.week import both, of_window, without
from simulator.timing.limits.own_hours import OpenDates, OwnHours

_OFFICE: Final = Window.model_construct(start=9 * 60, end=17 * 60)


def office_dates(sequence: Sequence, holidays: Holidays) -> OpenDates:
    """The hours in which somebody who writes for this sequence answers."""
    working = {day.number for day in sequence.business_days}
    week = both(of_window(sequence.window or _OFFICE), without(set(range(7)) - working))
    return OpenDates(
        "window",
        lambda date: () if holidays.name(date) else week[weekday(date)],
        lambda _, __: "nobody is there",
    )


def answered_from(office: OpenDates, clock: Clock, ts: int) -> int | None:
    """The first instant from `ts` on at which somebody is there; `None` where nobody ever is."""
    return OwnHours(office, clock).next_open(ts)
