"""What made-up leads are like, from `people.toml`: shares to draw from."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any, NamedTuple


class Reader(NamedTuple):
    """The readers of a language in one country: its tag, whose names they bear, how many."""

    language: str
    locale: str
    share: float


class Ages(NamedTuple):
    """How long ago something was, in days, and for how many leads."""

    least: int
    most: int
    share: float


@dataclass(frozen=True, slots=True)
class ConsentShares:
    """Where consent came from, and how long ago; `channels` holds names between spaces."""

    sources: Mapping[str, float]
    scopes: Mapping[str, float]
    channels: Mapping[str, float]
    ages: tuple[Ages, ...]


@dataclass(frozen=True, slots=True)
class People:
    """The whole table.

    `lengths` tells for each kind of name which share of people bears one of at most so many
    letters; it holds for the names of `counted_locales`. `absent` is in percent.
    """

    counted_locales: frozenset[str]
    lengths: Mapping[str, tuple[tuple[float, int], ...]]
    readers: Mapping[str, tuple[Reader, ...]]
    absent: Mapping[str, float]
    stages: Mapping[str, float]
    last_actions: Mapping[str, float]
    consent: ConsentShares


@cache
def people() -> People:
    """The table, read once."""
    text = (files("simulator.data") / "people.toml").read_text(encoding="utf-8")
    table = tomllib.loads(text)
    lengths = table["name_lengths"]
    locales = frozenset(lengths.pop("locales"))
    return People(
        counted_locales=locales,
        lengths={kind: tuple((share, size) for share, size in lengths[kind]) for kind in lengths},
        readers={
            code: tuple(Reader(*row) for row in rows) for code, rows in table["languages"].items()
        },
        absent=table["absent"],
        stages=table["stages"],
        last_actions=table["last_actions"],
        consent=_consent(table["consent"]),
    )


def _consent(table: dict[str, Any]) -> ConsentShares:
    return ConsentShares(**{**table, "ages": tuple(Ages(*row) for row in table["ages"])})
