"""What a made pack records of how it was made, and whether it would still be made the same."""

import datetime as dt
import json
from collections.abc import Iterator, Mapping, Sequence
from hashlib import sha256
from shlex import quote

from simulator import __version__
from simulator.model.counted import counted
from simulator.model.fields import FieldSpec
from simulator.model.pack import Generated, Pack
from simulator.model.persona import Role
from simulator.model.settings import Settings
from simulator.personas.pools import faker_version

BY = f"presend {__version__}"

AT = dt.datetime(2026, 11, 20, tzinfo=dt.UTC)
"""The day that the dates of a pack are told from, unless another is asked for."""

_DIGITS = 16


def digest_of(fields: Mapping[str, FieldSpec]) -> str:
    """A digest of what `[fields]` allows, the same whatever the order of its lines."""
    data = {
        name: spec.model_dump(mode="json", exclude_defaults=True) for name, spec in fields.items()
    }
    text = json.dumps(data, sort_keys=True, ensure_ascii=False)
    return sha256(text.encode()).hexdigest()[:_DIGITS]


def header_of(
    settings: Settings, at: dt.datetime, *, count: int, seed: int, countries: Sequence[str]
) -> dict[str, object]:
    """The header of a pack of `generate`, as plain data."""
    made = {
        "by": BY,
        "seed": seed,
        "count": count,
        "faker": faker_version(),
        "countries": list(countries),
        "at": at,
        "fields": digest_of(settings.fields),
    }
    return {"role": Role.LEAD.value, "generated": made}


def hostile_header(settings: Settings) -> dict[str, object]:
    """The header of the hostile pack, as plain data."""
    made = {"by": BY, "at": AT, "fields": digest_of(settings.fields)}
    return {"role": Role.HOSTILE.value, "generated": made}


def command_of(made: Generated, file: str = "FILE") -> str:
    """What makes a pack anew, as a person types it; quoted, as the record may say anything."""
    file = quote(file)
    if made.seed is None:
        return f"presend personas generate --hostile --output {file}"
    countries = ",".join(made.countries)
    options = f"--count {made.count} --seed {made.seed} --countries {quote(countries)}"
    day = "" if made.at == AT else f" --as-of {made.at.date()}"
    return f"presend personas generate {options}{day} --output {file}"


def differences(pack: Pack, settings: Settings) -> Iterator[str]:
    """In what a made pack differs from what the same command would make now, as sentences."""
    made = pack.generated
    if made is None:
        return
    if made.fields != digest_of(settings.fields):
        yield "[fields] has changed since."
    if made.by != BY:
        yield f"This is {BY}, it was made by {made.by}."
    if made.faker not in (None, faker_version()):
        yield f"Faker is {faker_version()} now, it was {made.faker}."
    if made.count not in (None, len(pack.leads)):
        yield f"It was made of {counted(made.count or 0, 'lead')}, and has {len(pack.leads)}."
