"""The rows of the law, from `windows.toml`: when texts that sell may be sent, and where."""

import datetime as dt
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any, Final

from simulator.model.timing import PolicyName

ELSEWHERE: Final = "elsewhere"
"""The place of the rows for all countries without one of their own."""
_CLOSED: Final = "closed"
_HOURS: Final = frozenset({"mon_fri", "sat", "sun", "eves"})

Stretch = tuple[int, int]
"""Minutes after midnight: open from the first up to the second; two zeros are closed."""


@dataclass(frozen=True, slots=True)
class LawRow:
    """What holds in a place between two days.

    `place` is `US-FL`, `FR` or `elsewhere`. `eves` are the hours of the day before a holiday,
    where they are others. `cap` counts texts in 24 hours that pass. `since` and `until` are the
    first and the last day, on the lead's clock. `not_statutory` is why a policy leaves it out.
    """

    place: str
    mon_fri: Stretch
    sat: Stretch
    sun: Stretch
    policies: tuple[PolicyName, ...]
    source: str
    confidence: str
    eves: Stretch | None = None
    closed_on_holidays: bool = False
    cap: int | None = None
    since: dt.date | None = None
    until: dt.date | None = None
    not_statutory: str = ""
    note: str = ""


@cache
def law_rows() -> Mapping[str, tuple[LawRow, ...]]:
    """The rows of each place, in the order of the file."""
    text = (files("simulator.data.law") / "windows.toml").read_text(encoding="utf-8")
    tables = tomllib.loads(text)
    return {place: tuple(_row(place, row) for row in rows) for place, rows in tables.items()}


def _row(place: str, row: Mapping[str, Any]) -> LawRow:
    given = {**row, "place": place, "policies": tuple(row["policies"])}
    for name in _HOURS & given.keys():
        given[name] = _stretch(given[name])
    given["closed_on_holidays"] = given.pop("holidays", None) == _CLOSED
    return LawRow(**given)


def _stretch(text: str) -> Stretch:
    if text == _CLOSED:
        return (0, 0)
    start, end = (int(clock[:2]) * 60 + int(clock[3:]) for clock in text.split("-"))
    return (start, end)
