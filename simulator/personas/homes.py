"""Where made-up leads live: a town, its state and zone, and numbers of an area code there."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import cycle
from random import Random
from typing import TypeVar

from simulator.data.area_codes import AreaCode, area_codes, area_codes_of
from simulator.data.home_places import home_places
from simulator.data.state_names import STATE_NAMES
from simulator.data.towns import Town, towns
from simulator.model.fields import FieldSpec
from simulator.personas.chances import stream
from simulator.personas.fitting import fitting
from simulator.personas.pools import pool
from simulator.places.fictional import fictional_in_area, fictional_numbers

Fields = Mapping[str, FieldSpec]
NextNumber = Callable[[], str]
T = TypeVar("T")

_TOWNS_OF_A_CODE = 3
"""So that a code of a large state is drawn as often as one of a small: people are, too."""
_MOST_NUMBERS = 10_000
_ZONES = {"IN": "Asia/Kolkata"}
"""Countries of one zone whose places Faker names."""

PLACE_FIELDS = ("city", "region", "postal_code", "country", "timezone")


@dataclass(frozen=True, slots=True)
class Home:
    """The place fields that a lead there has, and its next number; `None` where no one is free."""

    fields: Mapping[str, str]
    next_number: NextNumber | None


def homes_of(country: str, locale: str, seed: int, fields: Fields) -> list[Home]:
    """Homes in a country; numbers and places fit `fields`, as far as there are such."""
    if country in ("US", "CA"):
        homes = list(_american(country, seed, fields))
    else:
        homes = list(_elsewhere(country, locale, seed, fields))
    return [home for home in homes if _fits(home, fields)] or homes


def _american(country: str, seed: int, fields: Fields) -> Iterator[Home]:
    """One home for each area code and a few towns that may have it."""
    chance = stream(seed, f"homes/{country}")
    there = [town for town in towns() if town.country == country]
    for code in area_codes_of(country):
        area = area_codes()[code]
        found = [town for town in there if _may_have(town, area)]
        if not found:
            continue  # A territory, whose towns are not listed.
        numbers = _in_turn(fictional_in_area(code), f"{seed}/{code}", fields.get("phone"))
        for town in _some(found, chance):
            state = _state_as_written(country, town.state, fields.get("region"))
            place = (town.name, state, town.postal_code, country, town.zone)
            yield _home(place, numbers)


def _state_as_written(country: str, state: str, spec: FieldSpec | None) -> str:
    """Its letters, or its name where `[fields.region]` lets in names alone."""
    name = STATE_NAMES.get(country, {}).get(state, state)
    return next(iter(fitting([state, name], spec)), state)


def _may_have(town: Town, area: AreaCode) -> bool:
    return town.state in area.states and town.zone in area.zones


def _elsewhere(country: str, locale: str, seed: int, fields: Fields) -> Iterator[Home]:
    free = fictional_numbers(country)[:_MOST_NUMBERS]
    numbers = _in_turn(free, f"{seed}/{country}", fields.get("phone"))
    known = home_places().homes.get(country, ())
    for place in known:
        region = _state_as_written(country, place.region, fields.get("region"))
        yield _home((place.city, region, place.postal_code, country, place.timezone), numbers)
    if known:
        return
    zone = _ZONES.get(country, "")
    for name, code in zip(pool(locale, "city", seed), pool(locale, "postcode", seed), strict=True):
        yield _home((name, "", code, country, zone), numbers)


def _home(place: Sequence[str], numbers: NextNumber | None) -> Home:
    return Home(
        {name: each for name, each in zip(PLACE_FIELDS, place, strict=True) if each}, numbers
    )


def _in_turn(free: Sequence[str], key: str, spec: FieldSpec | None) -> NextNumber | None:
    """Each number once before any comes again, in an order that the key decides."""
    if spec is not None:
        free = fitting(list(free), spec)
    return partial(next, _again_and_again(free, key)) if free else None


def _again_and_again(free: Sequence[str], key: str) -> Iterator[str]:
    # Mixed when the first is asked for: a small pack needs few area codes of hundreds.
    yield from cycle(_mixed(list(free), Random(key)))  # noqa: S311 - made-up leads are no secret


def _some(found: list[Town], chance: Random) -> list[Town]:
    """Always as many, so that each area code has the same weight."""
    mixed = _mixed(found, chance)
    return [mixed[at % len(mixed)] for at in range(_TOWNS_OF_A_CODE)]


def _mixed(values: list[T], chance: Random) -> list[T]:
    keys = [chance.random() for _ in values]
    return [each for _, each in sorted(zip(keys, values, strict=True), key=lambda pair: pair[0])]


def _fits(home: Home, fields: Fields) -> bool:
    return all(fitting([home.fields[name]], fields.get(name)) for name in home.fields)
