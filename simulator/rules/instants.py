"""How findings write a day, an instant and a stretch of time for people."""

import datetime as dt
from typing import Final

from simulator.data.word_lists import in_order

_DAYS: Final = in_order("Mon Tue Wed Thu Fri Sat Sun")
_MONTHS: Final = in_order("Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec")
_MINUTE: Final = 60
_HOUR: Final = 60 * _MINUTE
_DAY: Final = 24 * _HOUR
_UNITS: Final = ((_DAY, "day"), (_HOUR, "hour"), (_MINUTE, "minute"))


def day(when: dt.date, beside: dt.date | None = None) -> str:
    """`Fri 13 Nov`; the month is left out beside another day of it."""
    is_clear = beside is not None and (beside.year, beside.month) == (when.year, when.month)
    month = "" if is_clear else f" {_MONTHS[when.month - 1]}"
    return f"{_DAYS[when.weekday()]} {when.day}{month}"


def instant(when: dt.datetime, beside: dt.date | None = None) -> str:
    """`Fri 13 Nov 16:50`; the month is left out beside another day of it."""
    return f"{day(when, beside)} {when:%H:%M}"


def stretch(length: dt.timedelta) -> str:
    """A length of time in the largest unit of which it holds two, or that it is: `36 hours`."""
    seconds = int(length.total_seconds())
    fitting = (each for each in _UNITS if seconds == each[0] or seconds >= 2 * each[0])
    size, unit = next(fitting, _UNITS[-1])
    number = seconds // size
    return f"{number} {unit}" if number == 1 else f"{number} {unit}s"
