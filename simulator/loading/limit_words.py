"""What keeps a text back, as a person writes it, becomes the values of `sequence.toml`.

Each reader returns `None` for words that it can't read. `reports/limit_words.py` writes them.
"""

import datetime as dt
import re
from collections.abc import Mapping

from simulator.loading.clock_words import read_days, read_stretch
from simulator.loading.time_words import read_length
from simulator.model.schedule import MOST_DAYS

NOTHING = ("", "none", "no", "never", "no limit", "unlimited", "nothing", "not said")
"""Words for a limit that is not there."""

QUIET_EXAMPLES = ("21–8", "9pm–8:30am", "none")
DAYS_EXAMPLES = ("Sat, Sun", "Fri–Sun", "none")
HOLIDAY_EXAMPLES = ("US", "US-TX, 2026-12-25", "25 Dec 2026", "none")
CAP_EXAMPLES = ("2 a day", "3 in 48 hours", "4 a week", "no limit")
EXPIRY_EXAMPLES = ("12 hours", "2 days", "never")
SHARE_EXAMPLES = ("14 %", "0.5 %", "none")

_CALENDAR = re.compile(r"[A-Z]{2}(-[A-Z0-9]{1,3})?")
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_DAY_FIRST = re.compile(r"(?P<day>[0-9]{1,2})\.? (?P<month>[a-z]{3})[a-z]* (?P<year>[0-9]{4})")
_MONTH_FIRST = re.compile(r"(?P<month>[a-z]{3})[a-z]* (?P<day>[0-9]{1,2}) (?P<year>[0-9]{4})")
_YEAR_AFTER = re.compile(r"([a-z] [0-9]{1,2}), ?(?=[0-9]{4})", re.IGNORECASE)
_COUNTS = {"one": 1, "a": 1, "two": 2, "three": 3, "four": 4, "five": 5}
_CAP = re.compile(
    rf"(?:at most |up to |max(?:imum)? )?(?P<count>[0-9]{{1,4}}|{'|'.join(_COUNTS)})"
    r"(?: (?:texts?|messages?))? ?"
    r"(?:(?:a|per|each|every|/) ?(?P<unit>calendar day|day|hour|week)|(?:in|within|per) (?P<in>.+))"
)
_SHARE = re.compile(r"(?P<number>[0-9]{1,3}(?:[.,][0-9]{1,4})?) ?(?:%|percent|per cent)?")
_MOST_COUNT = 1000
_ALL = 100
_DAY = 24
_WEEK = 7


def read_quiet(words: str) -> Mapping[str, object] | None:
    """Read quiet hours; empty for none."""
    text = _plain(words).replace("–", "-").replace("—", "-")
    return {} if text in NOTHING else read_stretch(text) or None


def read_days_off(words: str) -> list[str] | None:
    """Read weekdays; empty for none. On one day at least texts are sent."""
    text = _plain(words).replace("–", "-").replace("—", "-")
    if text in NOTHING:
        return []
    days = read_days(text)
    return [str(day) for day in days] if days and len(days) < _WEEK else None


def read_holidays(words: str) -> list[str] | None:
    """Read dates and names of calendars; empty for none."""
    if _plain(words) in NOTHING:
        return []
    parts = re.split(r"[,;]|\band\b", _YEAR_AFTER.sub(r"\1 ", words))
    found = [_holiday(part.strip()) for part in parts if part.strip()]
    return [*dict.fromkeys(each for each in found if each)] if found and all(found) else None


def _holiday(word: str) -> str | None:
    if _CALENDAR.fullmatch(word.upper()):
        return word.upper()
    text = _plain(word)
    named = _DAY_FIRST.fullmatch(text) or _MONTH_FIRST.fullmatch(text)
    try:
        if named:
            month = _MONTHS.index(named["month"]) + 1
            return dt.date(int(named["year"]), month, int(named["day"])).isoformat()
        return dt.date.fromisoformat(word).isoformat()
    except ValueError:
        return None


def read_cap(words: str) -> Mapping[str, object] | None:
    """Read the most texts in some time; empty for no limit."""
    text = _plain(words)
    if text in NOTHING:
        return {}
    found = _CAP.fullmatch(text)
    count = _COUNTS.get(found["count"]) or int(found["count"]) if found else 0
    if not found or not 1 <= count <= _MOST_COUNT:
        return None
    if found["unit"] in ("day", "calendar day"):
        return {"count": count, "per": "calendar_day"}
    hours = {"hour": 1, "week": _DAY * _WEEK}.get(found["unit"]) or _hours(found["in"])
    is_whole = hours is not None and hours == int(hours)
    return {"count": count, "per_hours": int(hours)} if hours and is_whole else None


def read_hours(words: str) -> float | None:
    """Read a stretch of time as hours; 0 for none at all."""
    text = _plain(words)
    return 0 if text in NOTHING else _hours(text.removeprefix("after ")) or None


def read_share(words: str) -> float | None:
    """Read a share in per cent as one from 0 to 1; below 0 for none said."""
    text = _plain(words)
    if text in NOTHING:
        return -1
    found = _SHARE.fullmatch(text)
    number = float(found["number"].replace(",", ".")) if found else _ALL + 1
    return round(number / _ALL, 8) if number <= _ALL else None


def _hours(words: str | None) -> float | None:
    lengths = read_length(words or "")
    if lengths is None or "business_days" in lengths:
        return None
    days = lengths.get("days", 0) + _WEEK * lengths.get("weeks", 0)
    hours = _DAY * days + lengths.get("hours", 0) + lengths.get("minutes", 0) / 60
    if not 0 < hours <= MOST_DAYS * _DAY:
        return None
    return int(hours) if hours == int(hours) else hours


def _plain(words: str) -> str:
    return " ".join(words.casefold().split()).rstrip(".")
