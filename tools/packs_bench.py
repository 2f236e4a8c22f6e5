"""Measures how fast leads are made up, beside Faker alone in the same run, and how they are read.

Faker draws with the real weight of each name. Two things are compared with it: the same six fields
drawn as `generate` draws them, and whole leads of `generate` beside Faker filling the same fields
of as many leads, custom ones aside.
"""

import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from importlib import import_module
from pathlib import Path
from tempfile import TemporaryDirectory

from simulator.loading.personas import Fields, read_personas
from simulator.loading.settings import load_settings
from simulator.loading.starter import starter_folder
from simulator.model.settings import Settings
from simulator.personas.addresses import DOMAINS
from simulator.personas.chances import drawer
from simulator.personas.generated import Lead, generate
from simulator.personas.homes import homes_of
from simulator.personas.pools import names, pool
from simulator.personas.recorded import AT, header_of
from simulator.personas.writing import write_pack

SEED = 20_261_122
LEADS = 100_000
OF_FAKER = 1_000
ROUNDS = 5
LEADS_A_CPU_SECOND = 100_000
TIMES_FAKER = 100
LOCALE = "en_US"
FAKED: Mapping[str, str] = {
    "first_name": "first_name",
    "last_name": "last_name",
    "email": "ascii_safe_email",
    "phone": "phone_number",
    "company": "company",
    "job_title": "job",
    "city": "city",
    "region": "state_abbr",
    "postal_code": "postcode",
    "country": "country_code",
    "language": "language_code",
    "timezone": "timezone",
    "stage": "word",
    "last_action": "word",
    "consent": "date_time_this_year",
}
"""What Faker calls the fields of a lead."""

SIX = ("first_name", "last_name", "email", "phone", "city", "company")


def main() -> None:
    """Print the rates."""
    settings, _places = load_settings(starter_folder())
    faker = import_module("faker").Faker(LOCALE)
    faker.seed_instance(SEED)
    draws = {field: getattr(faker, name) for field, name in FAKED.items()}
    whole = [[draws[name] for name in lead if name in draws] for lead in _some(settings)]
    six = [[draws[name] for name in SIX]] * OF_FAKER

    def made() -> int:
        pool.cache_clear()  # Drawing them is part of the work.
        return sum(1 for _ in generate(LEADS, SEED, settings))

    def made_of_six() -> int:
        pool.cache_clear()
        return sum(1 for _ in _of_six(LEADS))

    rates: dict[str, list[float]] = {"whole": [], "six": [], "faker whole": [], "faker six": []}
    for _ in range(ROUNDS):
        rates["faker six"].append(OF_FAKER / _seconds(lambda: _faked(six)))
        rates["faker whole"].append(OF_FAKER / _seconds(lambda: _faked(whole)))
        rates["six"].append(LEADS / _seconds(made_of_six))
        rates["whole"].append(LEADS / _seconds(made))
    best = {name: max(each) for name, each in rates.items()}
    _print_made(best)
    with TemporaryDirectory() as folder:
        _files(Path(folder))


def _print_made(best: Mapping[str, float]) -> None:
    whole, six = best["whole"], best["six"]
    times = six / best["faker six"]
    print(
        f"{'whole leads, in memory':<34} {whole:8,.0f} leads a CPU second  "
        f"bound {LEADS_A_CPU_SECOND:,}  {_verdict(holds=whole >= LEADS_A_CPU_SECOND)}"
    )
    print(
        f"{'  beside Faker, the same fields':<34} {whole / best['faker whole']:8,.0f} ×  "
        f"(Faker: {best['faker whole']:,.0f} leads)"
    )
    print(f"{'six fields of the same pools':<34} {six:8,.0f} leads a CPU second")
    print(
        f"{'  beside Faker, the same fields':<34} {times:8,.0f} ×  "
        f"(Faker: {best['faker six']:,.0f} leads)  bound {TIMES_FAKER} ×  "
        f"{_verdict(holds=times >= TIMES_FAKER)}"
    )


def _verdict(*, holds: bool) -> str:
    return "ok" if holds else "MISSED"


def _some(settings: Settings) -> list[Lead]:
    return list(generate(OF_FAKER, SEED, settings))


def _faked(leads: Sequence[Sequence[Callable[[], object]]]) -> list[list[object]]:
    return [[draw() for draw in draws] for draws in leads]


def _of_six(count: int) -> Iterator[Lead]:
    """Leads of six fields, all there, from the pools and numbers that `generate` draws from."""
    pools = {kind: names(LOCALE, kind, SEED) for kind in ("first_name_female", "last_name")}
    pools |= {kind: pool(LOCALE, kind, SEED) for kind in ("city", "company")}
    first, last, city, company = (drawer(each, SEED, kind) for kind, each in pools.items())
    domain = drawer(DOMAINS, SEED, "domain")
    numbers = [home.next_number for home in homes_of("US", LOCALE, SEED, {}) if home.next_number]
    next_number = drawer(numbers, SEED, "number")
    for number in range(count):
        name, surname = first(), last()
        yield {
            "first_name": name,
            "last_name": surname,
            "email": f"{name}.{surname}{number}@{domain()}",
            "phone": next_number()(),
            "city": city(),
            "company": company(),
        }


def _files(root: Path) -> None:
    """Print how fast a pack is written and read again."""
    settings, _places = load_settings(starter_folder())
    count, file = LEADS // 5, root / "personas" / "pack.jsonl"
    leads = list(generate(count, SEED, settings))
    header = header_of(settings, AT, count=count, seed=SEED, countries=("US",))
    writing = _seconds(lambda: write_pack(file, header, leads))
    reading = _seconds(lambda: _read(root, settings.fields, count))
    print(f"{'JSON lines, written':<34} {count / writing:8,.0f} leads a CPU second")
    print(f"{'JSON lines, read and checked':<34} {count / reading:8,.0f} leads a CPU second")


def _read(root: Path, fields: Fields, count: int) -> None:
    cast = read_personas(root, fields)
    if len(cast.personas) != count:
        raise SystemExit(f"{count} leads were written, {len(cast.personas)} read")


def _seconds(run: Callable[[], object]) -> float:
    begin = time.process_time()
    run()
    return time.process_time() - begin


if __name__ == "__main__":
    main()
