"""Times of day, weekdays and hours of sending, as a person writes them."""

import re
from collections.abc import Mapping

from simulator.model.schedule import END_OF_DAY, Weekday, clock

WINDOW_EXAMPLES = ("Mon–Fri 10–18", "every day 9:00–20:30", "Tue, Thu 10am–4pm", "at any time")
"""Hours that can be read, for whoever wrote something else."""

_TIME = r"(?P<hour>[0-9]{1,2})(?:[:.](?P<minute>[0-9]{2}))? ?(?P<half>[ap]\.?m\.?)?"
_AT_THE_END = re.compile(rf"(?:^|[ ,])(?P<at>at )?{_TIME}$")
_NAMED = re.compile(r"(?:^|[ ,])(?:at )?(?P<name>noon|midday|midnight)$")
_HOURS = re.compile(
    r"(?:(?:from|between) )?(?P<start>[0-9][^ -]*(?: ?[ap]m)?) ?"
    r"(?:-|to|and|until|till) ?(?P<end>.+)$"
)
_DAY = re.compile(r"(mon|tue|wed|thu|fri|sat|sun)(?:s|nes|rs|ur|days?|day)*")
_ALL_DAYS = ("every day", "daily", "all days", "any day", "")
_NAMES: Mapping[str, tuple[Weekday, ...]] = {
    "weekdays": tuple(Weekday)[:5],
    "working days": tuple(Weekday)[:5],
    "business days": tuple(Weekday)[:5],
    "weekends": tuple(Weekday)[5:],
    "weekend": tuple(Weekday)[5:],
}
_ANY_TIME = ("at any time", "any time", "anytime", "always", "none", "no limit")


def split_time(text: str) -> tuple[str, int | None]:
    """Split off the time of day at the end of small letters, in minutes after midnight."""
    named = _NAMED.search(text)
    if named:
        return text[: named.start()], 0 if named["name"] == "midnight" else END_OF_DAY // 2
    found = _AT_THE_END.search(text)
    if not found or not (found["at"] or found["minute"] or found["half"]):
        return text, None
    minutes = _minutes(found)
    if minutes is None or minutes == END_OF_DAY:
        return text, None
    return text[: found.start()].rstrip(" ,"), minutes


def _minutes(found: re.Match[str]) -> int | None:
    hour, minute = int(found["hour"]), int(found["minute"] or 0)
    if found["half"]:
        if not 1 <= hour <= 12:  # noqa: PLR2004 - half a day
            return None
        hour = hour % 12 + (12 if found["half"].startswith("p") else 0)
    minutes = hour * 60 + minute
    return minutes if minute < 60 and minutes <= END_OF_DAY else None  # noqa: PLR2004 - an hour


def read_window(words: str) -> Mapping[str, object] | None:
    """Read hours of sending as the keys of a `window`; empty for any time, `None` if unreadable."""
    text = " ".join(words.casefold().replace("–", "-").replace("—", "-").split()).rstrip(".")
    if text in _ANY_TIME:
        return {}
    days, hours = _parted(text)
    some = read_days(days)
    stretch = read_stretch(hours) if hours else {}
    if some is None or stretch is None or not text:
        return None
    if len(some) == len(Weekday):
        return stretch
    return {**stretch, "days": [str(day) for day in some]}


def _parted(text: str) -> tuple[str, str]:
    """The days, and the hours from the first digit on."""
    found = re.search(r"(?:(?:from|between) )?[0-9]", text)
    at = found.start() if found else len(text)
    return text[:at].strip(" ,:"), text[at:]


def read_stretch(hours: str) -> Mapping[str, object] | None:
    """Read a part of the day in small letters; empty for all of it, `None` if unreadable."""
    found = _HOURS.match(hours)
    if not found:
        return None
    start, end = (re.fullmatch(_TIME, found[name].strip()) for name in ("start", "end"))
    first = _minutes(start) if start else None
    last = _minutes(end) if end else None
    if first is None or last is None or first in (END_OF_DAY, last):
        return None
    if first == 0 and last == END_OF_DAY:
        return {}
    return {"start": clock(first), "end": clock(last)}


def read_days(text: str) -> tuple[Weekday, ...] | None:
    """Read weekdays in small letters; all for no words, `None` if unreadable."""
    if text in _ALL_DAYS:
        return tuple(Weekday)
    if text in _NAMES:
        return _NAMES[text]
    found: set[Weekday] = set()
    for part in re.split(r",| and | & ", text.removeprefix("on ")):
        names = [_DAY.fullmatch(name.strip(" .")) for name in re.split(r"-| to ", part)]
        days = [Weekday(name[1]) for name in names if name]
        if len(days) != len(names) or len(days) > 2:  # noqa: PLR2004 - the ends of a stretch
            return None
        first, last = days[0].number, days[-1].number
        numbers = range(first, last + 1 + 7 * (last < first))
        found |= {tuple(Weekday)[number % 7] for number in numbers}
    return tuple(day for day in Weekday if day in found)
