"""How reports write an instant, whatever language the machine speaks."""

import datetime as dt
from collections.abc import Iterable
from typing import Final

from simulator.reports.step_words import listed

DAYS: Final = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
MONTHS: Final = (
    *("Jan", "Feb", "Mar", "Apr", "May", "Jun"),
    *("Jul", "Aug", "Sep", "Oct", "Nov", "Dec"),
)
HALF_A_YEAR: Final = dt.timedelta(days=182)
"""Of instants farther apart the same day and month may come to mean another year."""
A_YEAR: Final = dt.timedelta(days=366)


def day_and_time(at: dt.datetime, *, with_month: bool = False, with_year: bool = False) -> str:
    """`Fri 13 16:50` on its own clock, or `Fri 13 Nov 16:50`; seconds only where there are any."""
    day = day_words(at) if with_month else f"{DAYS[at.weekday()]} {at.day}"
    day += f" {at.year}" if with_year else ""
    return f"{day} {at:%H:%M:%S}" if at.second else f"{day} {at:%H:%M}"


def day_words(day: dt.date) -> str:
    """`Fri 13 Nov`."""
    return f"{DAYS[day.weekday()]} {day.day} {MONTHS[day.month - 1]}"


def far_words(ids: Iterable[str]) -> str:
    """What to know of steps that are sent more than a year after the enrolment."""
    who = list(dict.fromkeys(ids))
    if not who:
        return ""
    are = "is" if len(who) == 1 else "are"
    when = f"{listed(who)} {are} sent more than a year after the enrolment"
    return f"{when}: the law and the clocks may be others by then."
