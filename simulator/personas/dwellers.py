"""The made-up people of one country: where they live, what they read, what they are called."""

import unicodedata
from collections.abc import Callable, Sequence
from functools import cache
from typing import Any, NamedTuple

from simulator.data.people import Reader, people
from simulator.errors import UsageError
from simulator.model.fields import Gap
from simulator.personas.addresses import Addresses
from simulator.personas.chances import GAP, drawer, stream, weighed
from simulator.personas.columns import Columns, Draw
from simulator.personas.fitting import fitting, no_value
from simulator.personas.homes import PLACE_FIELDS, Home, NextNumber, homes_of
from simulator.personas.pools import names, pool

_MOST_LETTERS = 24
"""Of a name in an address, which has room for 64 characters before its `@`."""


class _Readers(NamedTuple):
    """The readers of a language: what draws their names, each with its letters for an address.

    `tag` is what they say of their language, if they say it.
    """

    first: Callable[[], tuple[Any, str]]
    last: Callable[[], tuple[Any, str]]
    tag: Callable[[], dict[str, Any]]


class _Place(NamedTuple):
    fields: dict[str, Any]
    next_number: NextNumber | None


class Dwellers:
    """The leads of one country, drawn one after the other."""

    def __init__(self, country: str, columns: Columns, addresses: Addresses) -> None:
        known = _readers(country, columns)
        locale = known[0].locale
        homes = homes_of(country, locale, columns.seed, columns.fields)
        work = {
            name: columns.drawer(name, pool(locale, kind, columns.seed), country)
            for name, kind in (("company", "company"), ("job_title", "job"))
        }
        shares = {_drawn_from(each, columns, country): each.share for each in known}
        self._reader = drawer(weighed(shares), columns.seed, f"reader/{country}")
        self._place = drawer(_places(homes, columns, country), columns.seed, f"place/{country}")
        self._phone_gap = _phone_gaps(homes, columns, country)
        self._work = columns.tables(work, f"work/{country}")
        self._address = addresses.draw

    def settle(self, lead: dict[str, Any], number: int) -> None:
        """Give a lead names, ways to be reached, and a place."""
        reader = self._reader()
        first, first_letters = reader.first()
        last, last_letters = reader.last()
        if first is not GAP:
            lead["first_name"] = first
        if last is not GAP:
            lead["last_name"] = last
        email = self._address(first_letters, last_letters, number)
        if email is not GAP:
            lead["email"] = email
        place = self._place()
        phone = self._phone_gap()
        if phone is not GAP and place.next_number:
            lead["phone"] = place.next_number() if phone else phone
        lead.update(self._work())
        lead.update(place.fields)
        lead.update(reader.tag())


def _readers(country: str, columns: Columns) -> list[Reader]:
    """The readers whose language `[fields]` lets in, whole or without its country."""
    known = people().readers[country]
    if not columns.fits("country", country) and not columns.gaps("country"):
        raise UsageError(f"[fields.country] leaves out {country}; choose other countries")
    found = [
        reader._replace(language=tag)
        for reader in known
        for tag in (reader.language, reader.language.partition("-")[0])
        if columns.fits("language", tag)
    ]
    first = {each.locale: each for each in reversed(found)}
    if not found and GAP not in columns.gaps("language"):
        raise no_value("language")
    return [first[each.locale] for each in known if each.locale in first] or list(known)


def _drawn_from(reader: Reader, columns: Columns, country: str) -> _Readers:
    seed, among = columns.seed, f"{country}/{reader.language}"
    neighbours = (each.locale for each in people().readers[country])
    locales = tuple(dict.fromkeys((reader.locale, *neighbours)))
    first = _names("first_name", ("first_name_female", "first_name_male"), locales, columns)
    last = _names("last_name", ("last_name",), locales, columns)
    tag = columns.drawer("language", [reader.language], among)
    return _Readers(
        drawer(_lettered(columns.ready("first_name", first)), seed, f"first_name/{among}"),
        drawer(_lettered(columns.ready("last_name", last)), seed, f"last_name/{among}"),
        columns.tables({"language": tag}, f"language/{among}"),
    )


def _names(
    field: str, kinds: Sequence[str], locales: Sequence[str], columns: Columns
) -> Sequence[str]:
    """Names of the first locale of which `[fields]` lets in any: it may want Latin letters."""
    for locale in locales:
        found = [name for kind in kinds for name in names(locale, kind, columns.seed)]
        if fitting(found, columns.fields.get(field)):
            return found
    return ()


def _lettered(values: Sequence[Any]) -> list[tuple[Any, str]]:
    # One pair for each name, however often it is drawn: they stay near to each other in memory.
    pairs = {
        each: (each, _letters(each) if isinstance(each, str) else "")
        for each in dict.fromkeys(values)
    }
    return [pairs[each] for each in values]


def _letters(name: str) -> str:
    """The letters of a name that stand in any address: `Zoë` has zoe, `雅婷` has none."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    return "".join(filter(str.isalpha, plain))[:_MOST_LETTERS]


def _places(homes: Sequence[Home], columns: Columns, country: str) -> list[_Place]:
    chance = stream(columns.seed, f"places/{country}").random
    known = {name for home in homes for name in home.fields}
    # A field that `[fields]` asks for is there, though no place of the country have it.
    wanted = [name for name in PLACE_FIELDS if name in known or name in columns.fields]
    gaps = {name: columns.gaps(name) for name in wanted}

    @cache
    def made(name: str) -> list[Any]:
        return columns.ready(name, [])

    def kept(name: str, value: str | None) -> Any:  # noqa: ANN401 - a value or a gap
        at = chance() * 100
        for gap, share in gaps[name].items():
            if at < share:
                return gap
            at -= share
        if value is not None and columns.fits(name, value):
            return value
        if gaps[name]:
            return next(iter(gaps[name]))
        return made(name)[int(chance() * len(made(name)))]

    return [
        _Place(
            _without_gaps({name: kept(name, home.fields.get(name)) for name in wanted}),
            home.next_number,
        )
        for home in homes
    ]


def _without_gaps(fields: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in fields.items() if value is not GAP}


def _phone_gaps(homes: Sequence[Home], columns: Columns, country: str) -> Draw:
    spec = columns.fields.get("phone")
    if spec is not None and Gap.ABSENT not in spec.missing and not homes[0].next_number:
        raise UsageError(
            f"no number of {country} that [fields.phone] lets in is kept free for made-up leads; "
            'write missing = ["absent"] there, or choose another country'
        )
    return columns.only_gaps("phone", [True])
