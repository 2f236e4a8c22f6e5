"""Dates in words: every text that a date filter may write, by the lead's language."""

import datetime as dt
from collections.abc import Mapping
from functools import lru_cache
from itertools import product
from typing import TYPE_CHECKING

from simulator.data.date_words import DATE_WORDS, MONTH_FIRST_ENGLISH, TWELVE_HOURS
from simulator.rendering.bounds.shapes import (
    Alt,
    Exact,
    Moment,
    Option,
    Path,
    Ref,
    Shape,
    Span,
    Text,
    Unknown,
    Value,
)
from simulator.rendering.bounds.state import FACTS, State
from simulator.rendering.bounds.ways import singles
from simulator.rendering.bounds.world import World
from simulator.rendering.filters import DATE_FILTERS
from simulator.rendering.values import Absent

if TYPE_CHECKING:
    from simulator.rendering.bounds.evaluator import Way
    from simulator.rendering.bounds.filtering import Filtering

Pair = tuple[str | None, str | None]
"""A language and a country, each missing where the lead has none."""

Texts = Mapping[str, dt.datetime]
"""What may be written, each with a day for which it is."""

_DAYS = tuple(dt.datetime(2026, month, day, 10) for month in range(1, 13) for day in (1, 2, 28))  # noqa: DTZ001 - the lead's own clock
_WEEK = tuple(dt.datetime(2026, 6, day, 10) for day in range(1, 8))  # noqa: DTZ001 - as above
_HOURS = tuple(dt.datetime(2026, 6, 1, hour) for hour in range(24))  # noqa: DTZ001 - as above
_SAMPLES = {"date": _DAYS, "short_date": _DAYS, "weekday": _WEEK, "time": _HOURS}


def dated(expressions: "Filtering", state: State, value: Value, name: str) -> list["Way"]:
    """A value as a date in words."""
    found: list[Way] = []
    for after, shape in singles(state, value, expressions.world):
        if isinstance(shape, Exact) and isinstance(shape.value, Absent):
            found.append((after, shape))
        elif isinstance(shape, Exact) and _is_own_clock(shape.value):
            found += _exactly(after, shape, name, expressions.world)
        elif isinstance(shape, (Moment, Span, Text, Exact)):
            found += _any_day(expressions, after, shape, name)
        elif isinstance(shape, Unknown):
            found.append((after, shape))
    return found


def _is_own_clock(value: object) -> bool:
    """Whether the lead's time zone does not matter to it."""
    if isinstance(value, str):
        try:
            return dt.datetime.fromisoformat(str.__str__(value).strip()).tzinfo is None
        except ValueError:
            return True
    return not isinstance(value, dt.datetime)


def _exactly(state: State, shape: Exact, name: str, world: World) -> list["Way"]:
    found: dict[Exact, None] = {}
    for language, country in _pairs(state, world):
        given = (("language", language), ("country", country))
        lead = tuple((key, Exact(each)) for key, each in given if each is not None)
        done = world.done(("filter", name, (), (), lead), shape)
        if done is not None:
            found[done] = None
    return [(state, each) for each in found]


def _any_day(expressions: "Filtering", state: State, shape: Shape, name: str) -> list["Way"]:
    world = expressions.world
    if isinstance(shape, Exact) and world.done(("filter", name, (), ()), shape) is None:
        return []
    # What is no field of the lead's, such as send_at, has an empty path.
    path = shape.path or None if isinstance(shape, (Moment, Span)) else None
    pairs = _pairs(state, world)
    if len(pairs) > 1 and expressions.walk.dates_are_apart():
        ways = [(_in_language(state, pair), [pair]) for pair in _one_a_style(pairs)]
    else:
        ways = [(state, list(pairs))]
    return [(after, _one_of(name, each, path, after)) for after, each in ways]


def _in_language(state: State, pair: Pair) -> State:
    """The state for one language; nothing but dates reads it and the country."""
    for field, value in zip(("language", "country"), pair, strict=True):
        known = Exact(Absent() if value is None else value)
        for shape in state.shapes((field,)):
            if shape == known or not isinstance(shape, Exact):
                state = state.put((field,), [known])
                break
    return state


def _one_of(name: str, pairs: list[Pair], path: Path | None, state: State) -> Text:
    """Not exact, as other days write other words."""
    options: dict[str, Option] = {}
    for pair in pairs:
        for text, day in texts_of(name, *pair).items():
            if text not in options:
                known = _fields(pair, state)
                if path is not None:
                    known[path] = (Exact(day),)
                options[text] = Option(Text((text,)), FACTS, tuple(known.items()))
    return Text((Alt(tuple(options.values())),))


def _fields(pair: Pair, state: State) -> dict[Path, tuple[Shape, ...]]:
    return {
        (field,): (Exact(value),)
        for field, value in zip(("language", "country"), pair, strict=True)
        if value is not None and len(state.shapes((field,))) > 1
    }


def texts_of(name: str, language: str | None, country: str | None) -> Texts:
    """The texts of sample days; the country counts where the language names none."""
    if language and country and len(country) == len("US"):
        has_country = any(len(part) == len("US") for part in language.split("-")[1:])
        language = language if has_country else f"{language}-{country}"
        country = None
    return _texts_of(name, language, country)


@lru_cache(maxsize=1024)
def _texts_of(name: str, language: str | None, country: str | None) -> Texts:
    """The texts of sample days: every month and weekday, days of one and of two digits."""
    given = {"language": language, "country": country}
    lead = {key: value for key, value in given.items() if value is not None}
    found: dict[str, dt.datetime] = {}
    for day in _SAMPLES[name]:
        found.setdefault(str(DATE_FILTERS[name](lead, day)), day)
    return found


@lru_cache(maxsize=1024)
def _style(language: str | None, country: str | None) -> tuple[tuple[str, ...], ...]:
    return tuple(tuple(texts_of(name, language, country)) for name in _SAMPLES)


def _pairs(state: State, world: World) -> tuple[Pair, ...]:
    """The languages and countries that the lead may have; of what is free, one of each kind."""
    languages = _of_field(state, "language", _languages(), world)
    countries = _of_field(state, "country", _countries(), world)
    return _apart(languages, countries)


@lru_cache(maxsize=64)
def _apart(
    languages: tuple[str | None, ...], countries: tuple[str | None, ...]
) -> tuple[Pair, ...]:
    """One pair of each style."""
    return _one_a_style(tuple(product(languages, countries)))


def _one_a_style(pairs: tuple[Pair, ...]) -> tuple[Pair, ...]:
    return tuple({_style(*pair): pair for pair in reversed(pairs)}.values())


def _of_field(
    state: State, name: str, kinds: tuple[str, ...], world: World
) -> tuple[str | None, ...]:
    found: dict[str | None, None] = {}
    for _, shape in singles(state, Ref((name,)), world):
        if isinstance(shape, Exact):
            found[str(shape.value) if isinstance(shape.value, str) else None] = None
        else:
            found.update(dict.fromkeys(kinds))
    return tuple(found)


@lru_cache(maxsize=1)
def _countries() -> tuple[str, ...]:
    """One country of each kind: those that write dates or hours alike."""
    every = sorted({*MONTH_FIRST_ENGLISH, *TWELVE_HOURS, "DE"} - {""})
    kinds = {(each in MONTH_FIRST_ENGLISH, each in TWELVE_HOURS): each for each in every}
    return tuple(kinds.values())


@lru_cache(maxsize=1)
def _languages() -> tuple[str, ...]:
    bare = (*DATE_WORDS, "xx")
    return (*bare, *(f"{language}-{country}" for language in bare for country in _countries()))
