"""What keeps a text back, in words: quiet hours, days off, holidays, a cap, an end of its time.

What these write, `loading/limit_words.py` reads.
"""

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence

from simulator.model.counted import counted
from simulator.model.schedule import Cap, Delay, QuietHours, Weekday, Window
from simulator.model.sequence import Assume
from simulator.reports.step_words import length_words, listed, stretch_words, window_words

NONE = "none"
NO_LIMIT = "no limit"
NEVER = "never"

ON_CLOSED: Mapping[str, str] = {
    "delay": "it waits for the next opening",
    "skip": "it is left out",
    "earlier": "it goes out before that, at the last opening",
}
"""What happens to a text that falls due outside its hours."""

_DAY = 24
_HOUR = 60


def quiet_words(quiet: QuietHours | None) -> str:
    """When nothing is sent: `21–8`."""
    if quiet is None:
        return NONE
    return stretch_words(quiet.start, quiet.end)


def days_words(days: Sequence[Weekday]) -> str:
    """Weekdays: `Sat, Sun`."""
    return window_words(Window(days=tuple(days))) if days else NONE


def holiday_words(holidays: Iterable[dt.date | str]) -> str:
    """Calendars and dates: `US-TX, 2026-12-25`."""
    return ", ".join(map(str, holidays)) or NONE


def cap_words(cap: Cap | None) -> str:
    """How many texts at most: `2 texts a day`, `3 texts in 48 hours`."""
    if cap is None:
        return NO_LIMIT
    texts = counted(cap.count, "text")
    return f"{texts} in {counted(cap.per_hours, 'hour')}" if cap.per_hours else f"{texts} a day"


def expiry_words(hours: float | None) -> str:
    """How long after it was due a text may still be sent: `2 days`, `30 minutes`."""
    if hours is None:
        return NEVER
    minutes = max(round(hours * _HOUR), 1)
    days, rest = divmod(minutes, _DAY * _HOUR)
    return length_words(Delay(days=days, hours=rest // _HOUR, minutes=rest % _HOUR))


def assume_words(assume: Assume) -> str:
    """The user's own guesses: `14 % reply after 2 hours, 1 % opt out`."""
    parts = []
    if assume.reply is not None:
        parts.append(f"{share_words(assume.reply)} reply")
    if assume.opt_out is not None:
        parts.append(f"{share_words(assume.opt_out)} opt out")
    if assume.reply_after:
        parts.append(f"replies after {expiry_words(assume.reply_after.median_hours)}")
    return listed(parts) or NONE


def share_words(share: float) -> str:
    """A share from 0 to 1: `14 %`, `0.5 %`."""
    return f"{round(share * 100, 6):g} %"
