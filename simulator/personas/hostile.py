"""The hostile pack: a fixed set of leads, each made to break one kind of carelessness."""

from collections.abc import Iterator, Mapping
from typing import Any

from simulator.data.hostile_leads import hostile_leads
from simulator.model.fields import ChoiceSpec, DatetimeSpec, FieldSpec, TextSpec
from simulator.model.persona import STANDARD_FIELDS
from simulator.model.settings import Settings
from simulator.personas.extremes import longest, shortest

Lead = dict[str, Any]

FREE_TEXT = ("first_name", "last_name", "company", "job_title", "city", "last_action")
"""Standard fields that people type."""

_PREFIX = "hostile-"
_TEXT = TextSpec(type="text")
_ALL = "all"
_LONG_ADDRESS = ("d" * 64 + "@", ".example", 254)
_LABEL = 60
_NEVER_FILLED = ("email", "phone", "country", "language", "timezone", "stage")
"""Standard fields that are not as long or short as one likes."""


def hostile(settings: Settings | None = None, *, with_none: bool = False) -> Iterator[Lead]:
    """The leads as plain data that `Persona` accepts, as long and short as `settings` allows.

    One lead holds `None` everywhere; it is there only `with_none`, as TOML cannot hold it.
    """
    fields = settings.fields if settings else {}
    for row in hostile_leads().leads:
        if with_none or not row.get("nothing"):
            yield _lead(row, fields)


def _lead(row: Mapping[str, Any], fields: Mapping[str, FieldSpec]) -> Lead:
    own = {name: spec for name, spec in fields.items() if name not in STANDARD_FIELDS}
    values = _base(row, own)
    if row.get("nothing"):
        values |= dict.fromkeys((*STANDARD_FIELDS, *own))
    if "everywhere" in row:
        texts = [name for name, spec in own.items() if isinstance(spec, TextSpec)]
        values |= dict.fromkeys((*FREE_TEXT, *texts), row["everywhere"])
    if "fill" in row:
        values |= _filled(row["fill"], row["sign"], fields, own)
    if "dates" in row:
        values |= {name: row["dates"] for name in own if isinstance(own[name], DatetimeSpec)}
    values |= {name: row[name] for name in (*STANDARD_FIELDS, "consent") if name in row}
    if values.get("email") == "long":
        values["email"] = _long_address()
    return _as_written(row, values, own)


def _base(row: Mapping[str, Any], own: Mapping[str, FieldSpec]) -> Lead:
    without = row.get("without", ())
    if without == _ALL:
        return {}
    ordinary = {name: shortest(spec, "plain", name) for name, spec in own.items()}
    base = {**hostile_leads().base, **ordinary}
    return {name: value for name, value in base.items() if name not in without}


def _filled(
    fill: str, sign: str, fields: Mapping[str, FieldSpec], own: Mapping[str, FieldSpec]
) -> Lead:
    value = longest if fill == "longest" else shortest
    names = (*(name for name in STANDARD_FIELDS if name not in _NEVER_FILLED), *own)
    specs = {name: _spec(name, fields) for name in names}
    return {name: value(spec, sign, name) for name, spec in specs.items()}


def _spec(name: str, fields: Mapping[str, FieldSpec]) -> FieldSpec:
    spec = fields.get(name, _TEXT)
    if name in STANDARD_FIELDS and not isinstance(spec, TextSpec | ChoiceSpec):
        return _TEXT  # A standard field holds text, whatever else is asked of it.
    return spec


def _long_address() -> str:
    start, end, most = _LONG_ADDRESS
    room = most - len(start) - len(end)
    labels = ".".join(["d" * _LABEL] * (room // _LABEL + 1))
    return start + labels[:room].rstrip(".").ljust(room, "d") + end


def _as_written(row: Mapping[str, Any], values: Lead, own: Mapping[str, FieldSpec]) -> Lead:
    lead: Lead = {"id": _PREFIX + row["id"], "about": row["about"]}
    named = (*STANDARD_FIELDS, "consent")
    lead |= {name: values[name] for name in named if name in values}
    custom = {name: values[name] for name in own if name in values}
    return lead | ({"custom": custom} if custom else {})
