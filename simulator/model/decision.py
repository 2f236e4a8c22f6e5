"""Whether the law lets a text be sent at an instant, and what says so."""

import datetime as dt
from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class LawLimit:
    """What limits a send, from which row.

    `jurisdiction` is `US-FL` or `FR`, `zone` the key of the clock by which it is closed, both
    empty where they don't matter. `words` say it: `Florida: 08:00–20:00 in Central time`.
    `source` and `confidence` are the row's.
    """

    about: Literal["hours", "closed_day", "holiday", "cap", "unknown_country"]
    words: str
    jurisdiction: str = ""
    zone: str = ""
    source: str = ""
    confidence: str = ""

    def __str__(self) -> str:
        return self.words


@dataclass(frozen=True, slots=True)
class SendDecision:
    """Whether a text may be sent.

    `limit` is what refuses it, `None` where it is allowed. `zones` and `jurisdictions` are all
    that the lead may be in. `next_allowed` is the first instant from the one asked for on that is
    allowed, `None` where none is within 400 days. `note` is what to know all the same, such as
    that the law does not limit this kind. `tzdata` is the version of the zone data.
    """

    allowed: bool
    limit: LawLimit | None
    zones: tuple[str, ...]
    jurisdictions: tuple[str, ...]
    next_allowed: dt.datetime | None
    note: str = ""
    tzdata: str = ""
