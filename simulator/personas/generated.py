"""Made-up leads in any number: what a seed decides, the same on every machine."""

import datetime as dt
from collections.abc import Callable, Iterator, Sequence
from typing import Any

from simulator.data.people import people
from simulator.errors import UsageError
from simulator.model.settings import Settings
from simulator.personas.addresses import Addresses
from simulator.personas.chances import drawer
from simulator.personas.columns import Columns
from simulator.personas.dwellers import Dwellers
from simulator.personas.recorded import AT

Lead = dict[str, Any]


def known_countries() -> tuple[str, ...]:
    """The countries whose leads can be made up."""
    return tuple(people().readers)


def generate(
    count: int,
    seed: int,
    settings: Settings | None = None,
    *,
    countries: Sequence[str] = ("US",),
    at: dt.datetime = AT,
    with_none: bool = False,
) -> Iterator[Lead]:
    """Make `count` leads as plain data that `Persona` accepts and that fits `settings.fields`.

    The `countries` have equal shares. Consent lies before `at`, dates of custom fields around it.
    A field is `None` only `with_none`, which TOML cannot hold. Leads share lists and tables:
    change none of them.

    Raises:
        UsageError: no lead can be as `[fields]` wants it, or of a country no names are known.
    """
    locale = _main_locale(countries)
    fields = settings.fields if settings else {}
    columns = Columns(fields, seed, at, locale, with_none=with_none)
    addresses = Addresses(columns)
    dwellers = [Dwellers(country, columns, addresses) for country in countries]
    return _leads(count, columns, drawer(dwellers, seed, "dwellers"))


def ids_of(count: int, seed: int) -> str:
    """The form of the ids of that many leads; their number is to be put in."""
    return f"lead-{seed}-%0{len(str(count))}d"


def _main_locale(countries: Sequence[str]) -> str:
    for country in countries:
        if country not in people().readers:
            known = ", ".join(known_countries())
            raise UsageError(f"no names are known of {country}; known are {known}")
    if not countries:
        raise UsageError("no country is given; write them as US,CA")
    return people().readers[countries[0]][0].locale


def _leads(count: int, columns: Columns, next_dwellers: Callable[[], Dwellers]) -> Iterator[Lead]:
    id_ = ids_of(count, columns.seed)
    next_habits = columns.tables(
        {
            "stage": columns.weighed("stage", people().stages),
            "last_action": columns.weighed("last_action", people().last_actions),
            "consent": columns.consents(),
        },
        "habits",
    )
    own = {name: columns.made(name, columns.fields[name]) for name in columns.own_names()}
    next_own = columns.tables(own, "custom")
    for number in range(1, count + 1):
        lead: Lead = {"id": id_ % number}
        next_dwellers().settle(lead, number)
        lead.update(next_habits())
        custom = next_own()
        if custom:
            lead["custom"] = custom
        yield lead
