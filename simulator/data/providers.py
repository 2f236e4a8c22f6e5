"""The platforms that send texts: what is known of each, a dated fact a row, from `providers.toml`.

Read once, when first asked for.
"""

import datetime as dt
import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any, Literal, get_args

from simulator.model.sending import SenderType, SendLimit

About = Literal[
    "prefix",
    "footer",
    "short_link",
    "smart_encoding",
    "limit",
    "reference",
    "hours",
    "cap",
    "keywords",
    "carrier_keywords",
    "note",
]
"""`reference` is the size, in bits, of the number that joins the parts of a message.

`keywords` end the messages where nobody changed the account; rows of them add up. Where
`carrier_keywords` hold, of whatever platform, no others do.
"""

Use = Literal["always", "on", "off"]
Confidence = Literal["high", "medium", "low"]

ABOUT: tuple[About, ...] = get_args(About)


@dataclass(frozen=True, slots=True)
class LinkTail:
    """What is put behind a link that is not shortened."""

    tail: str


@dataclass(frozen=True, slots=True)
class Hours:
    """When the platform sends, on the lead's clock; `days` are those of the week, all if none.

    A text that is due outside waits or is skipped. With `stricter_states` the hours of a US state
    that has its own hold too, and with `closed_on_holidays` those of the country are no days.
    """

    start: dt.time
    end: dt.time
    on_closed: Literal["wait", "skip"]
    days: tuple[str, ...] = ()
    stricter_states: bool = False
    closed_on_holidays: bool = False


@dataclass(frozen=True, slots=True)
class Cap:
    """At most `count` texts to a lead within `hours`; what is more waits or is skipped."""

    count: int
    hours: int
    on_more: Literal["wait", "skip"]


Value = str | int | LinkTail | SendLimit | Hours | Cap | tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Holds:
    """What a text must be for a fact to hold; an empty tuple asks nothing."""

    kinds: tuple[str, ...] = ()
    sender_types: tuple[SenderType, ...] = ()
    countries: tuple[str, ...] = ()
    carriers: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Fact:
    """One thing that a platform does.

    `value` is `None` where nobody knows it. `use` says whether an account can switch it.
    `since` and `until` are the first and the last day it held; `read` is when the source said so.
    """

    about: About
    value: Value | None
    use: Use
    holds: Holds
    source: str
    read: dt.date
    confidence: Confidence
    since: dt.date | None = None
    until: dt.date | None = None
    note: str = ""

    def is_in_force(self, on: dt.date | None) -> bool:
        """Whether it holds on that day; without a day, whether it has not ended."""
        if on is None:
            return self.until is None
        return (self.since or on) <= on <= (self.until or on)


@dataclass(frozen=True, slots=True)
class Profile:
    """A platform: its id in settings, its name, and what is known of it."""

    id: str
    name: str
    facts: tuple[Fact, ...]

    def about(self, *abouts: About, on: dt.date | None = None) -> tuple[Fact, ...]:
        """The facts of these kinds that are in force on that day, in the order of the file."""
        return tuple(each for each in self.facts if each.about in abouts and each.is_in_force(on))


@cache
def providers() -> Mapping[str, Profile]:
    """All platforms, by id."""
    text = (files("simulator.data") / "providers.toml").read_text(encoding="utf-8")
    return {id_: _profile(id_, table) for id_, table in tomllib.loads(text).items()}


def _profile(id_: str, table: Mapping[str, Any]) -> Profile:
    return Profile(id_, table["name"], tuple(map(_fact, table["facts"])))


def _fact(row: Mapping[str, Any]) -> Fact:
    row = dict(row)
    about, unknown = row.pop("about"), row.pop("unknown", False)
    value = None if unknown else _VALUES[about](row.pop("value"))
    holds = {name: tuple(row.pop(name, ())) for name in Holds.__slots__}
    holds["sender_types"] = tuple(map(SenderType, holds["sender_types"]))
    return Fact(about, value, row.pop("use", "always"), Holds(**holds), **row)


def _link(value: str | Mapping[str, str]) -> str | LinkTail:
    return value if isinstance(value, str) else LinkTail(**value)


def _hours(value: Mapping[str, Any]) -> Hours:
    return Hours(**{**value, "days": tuple(value.get("days", ()))})


_VALUES: Mapping[About, Callable[[Any], Value]] = {
    "prefix": str,
    "footer": str,
    "short_link": _link,
    "smart_encoding": str,
    "limit": lambda value: SendLimit(**value),
    "reference": int,
    "hours": _hours,
    "cap": lambda value: Cap(**value),
    "keywords": tuple,
    "carrier_keywords": tuple,
    "note": str,
}
