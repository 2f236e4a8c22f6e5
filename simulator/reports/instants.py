"""How reports write an instant, whatever language the machine speaks."""

import datetime as dt
from typing import Final

DAYS: Final = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
MONTHS: Final = (
    *("Jan", "Feb", "Mar", "Apr", "May", "Jun"),
    *("Jul", "Aug", "Sep", "Oct", "Nov", "Dec"),
)


def day_and_time(at: dt.datetime, *, with_month: bool = False, with_year: bool = False) -> str:
    """`Fri 13 16:50` on its own clock, or `Fri 13 Nov 16:50`; seconds only where there are any."""
    day = day_words(at) if with_month else f"{DAYS[at.weekday()]} {at.day}"
    day += f" {at.year}" if with_year else ""
    return f"{day} {at:%H:%M:%S}" if at.second else f"{day} {at:%H:%M}"


def day_words(day: dt.date) -> str:
    """`Fri 13 Nov`."""
    return f"{DAYS[day.weekday()]} {day.day} {MONTHS[day.month - 1]}"
