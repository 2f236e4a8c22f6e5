"""Where made-up leads live, from `home_places.toml`: cities and numbers that reach nobody."""

import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

from simulator.data.countries import countries


@dataclass(frozen=True, slots=True)
class HomePlace:
    """A city; `region` is empty where leads of its country have none, as `phones` may be."""

    city: str
    postal_code: str
    timezone: str
    region: str = ""
    phones: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Outsider:
    """The starter's lead who never moves, and what to say of them at home and elsewhere."""

    id: str
    at_home: str
    elsewhere: str


@dataclass(frozen=True, slots=True)
class HomePlaces:
    """The cities by country; `about` is what makes a lead special wherever they live."""

    homes: Mapping[str, tuple[HomePlace, ...]]
    about: Mapping[str, str]
    outsider: Outsider


@cache
def home_places() -> HomePlaces:
    """The whole table."""
    text = (files("simulator.data") / "home_places.toml").read_text(encoding="utf-8")
    table = tomllib.loads(text)
    homes = {code: tuple(map(_place, each["places"])) for code, each in table["homes"].items()}
    return HomePlaces(homes, table["about"], Outsider(**table["outsider"]))


def without_places(codes: Iterable[str]) -> tuple[str, ...]:
    """The names of those countries of which no city is known."""
    return tuple(countries()[code] for code in codes if code not in home_places().homes)


def _place(row: Mapping[str, Any]) -> HomePlace:
    return HomePlace(**{**row, "phones": tuple(row.get("phones", ()))})
