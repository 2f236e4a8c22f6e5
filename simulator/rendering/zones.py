"""Time zones, from the `tzdata` package alone: the system's own are often older than the law."""

import zoneinfo
from functools import lru_cache

zoneinfo.reset_tzpath(to=[])


@lru_cache(maxsize=1024)
def zone(key: str) -> zoneinfo.ZoneInfo | None:
    """Return the zone of an IANA key, or nothing where there is none of that name."""
    try:
        return zoneinfo.ZoneInfo(key)
    except (LookupError, OSError, ValueError):
        return None
