"""Time zones, from the `tzdata` package alone: the system's own are often older than the law."""

import datetime as dt
import zoneinfo
from collections.abc import Iterator
from functools import lru_cache
from typing import Final

import tzdata  # type: ignore[import-untyped]

DAY: Final = 86_400
_LOOK: Final = 6 * DAY
"""Seconds between two looks at a clock: none has ever changed twice within them."""
_EPOCH: Final = dt.datetime(1970, 1, 1, tzinfo=dt.UTC)
_FIRST: Final = -62_135_596_800 + 2 * DAY
_LAST: Final = 253_402_300_799 - 2 * DAY
"""The years 1 to 9999, less the days on which some clock would show a year beyond them."""

zoneinfo.reset_tzpath(to=[])


@lru_cache(maxsize=1024)
def zone(key: str) -> zoneinfo.ZoneInfo | None:
    """Return the zone of an IANA key, or nothing where there is none of that name."""
    try:
        return _loaded(key)
    except (LookupError, OSError, ValueError):
        return None


@lru_cache(maxsize=1024)
def _loaded(key: str) -> zoneinfo.ZoneInfo:
    # The library's own memory holds eight.
    return zoneinfo.ZoneInfo(key)


def tzdata_version() -> str:
    """Return the version of the zone data, such as `2026f`."""
    version: str = tzdata.IANA_VERSION
    return version


def seconds(at: dt.datetime) -> int:
    """Return an aware instant as whole seconds since 1970 UTC; parts of a second are cut off."""
    passed = at - _EPOCH
    return passed.days * DAY + passed.seconds


def instant(ts: int) -> dt.datetime:
    """Return the instant so many seconds after 1970 began, in UTC."""
    return _EPOCH + dt.timedelta(seconds=ts)


def offset(key: str, ts: int) -> int:
    """Return by how many seconds a known zone's clock is ahead of UTC at an instant."""
    return _offset(_loaded(key), ts)


def offsets(key: str, start: int, end: int) -> Iterator[tuple[int, int, int]]:
    """Yield the stretches of `[start, end)` in which a known zone's clock runs on unchanged.

    Each is its start, its end, and by how many seconds the clock is ahead of UTC.
    """
    clock = _loaded(key)
    since, ahead = start, _offset(clock, start)
    looked = start
    while looked < end:
        nearest = min(looked + _LOOK, end)
        now = _offset(clock, nearest)
        if now != ahead:
            change = _change(clock, looked, nearest, ahead)
            yield since, change, ahead
            since, ahead = change, now
        looked = nearest
    if since < end:
        yield since, end, ahead


def _change(clock: zoneinfo.ZoneInfo, before: int, after: int, ahead: int) -> int:
    """The first second with another offset than the one at `before`, which `after` has."""
    while after - before > 1:
        middle = (before + after) // 2
        if _offset(clock, middle) == ahead:
            before = middle
        else:
            after = middle
    return after


def _offset(clock: zoneinfo.ZoneInfo, ts: int) -> int:
    at = _EPOCH + dt.timedelta(seconds=min(max(ts, _FIRST), _LAST))
    ahead = at.astimezone(clock).utcoffset() or dt.timedelta(0)
    return ahead.days * DAY + ahead.seconds
