"""The instant that a field of the lead's holds, such as an appointment."""

import datetime as dt

from simulator.places.clocks import seconds
from simulator.timing.clocks.clock import Clock, date_number


def read_instant(value: object, clock: Clock) -> int | None:
    """Return the instant of a date-time, in seconds since 1970 UTC; `None` where it is none.

    One without an offset is the lead's own wall clock, a date alone the midnight on which it
    begins. ISO texts are read.
    """
    if isinstance(value, str):
        value = _read(value.strip())
    if isinstance(value, dt.datetime):
        if value.utcoffset() is not None:
            return seconds(value)
        time = value.hour * 3600 + value.minute * 60 + value.second
        return clock.instant(date_number(value.date()), time)
    if isinstance(value, dt.date):
        return clock.instant(date_number(value), 0)
    return None


def _read(text: str) -> dt.datetime | dt.date | None:
    for read in (dt.date.fromisoformat, dt.datetime.fromisoformat):
        try:
            return read(text)
        except ValueError:
            continue
    return None
