"""Plain data becomes a type of the model; each of its mistakes becomes a fault at its own key."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any, Protocol, TypeVar

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from simulator.loading.documents import Document
from simulator.loading.fault import fault, printable, shown
from simulator.loading.known_keys import known_keys, nearest
from simulator.loading.toml_scan import KeyPath, dotted
from simulator.model.finding import Fault
from simulator.model.place import Location
from simulator.model.schema import FORMAT, PATTERN_WORDS

M = TypeVar("M", bound=BaseModel)


class Locate(Protocol):
    """Finds the place of a path's value, or of its key."""

    def __call__(self, path: KeyPath, *, of_key: bool = False) -> Location: ...  # noqa: D102 - see the class.


MOST_FAULTS = 100
"""In one file; past it, one more says how many are left out."""

_NOT_A_DATE = "Write it as 2026-11-02T10:00:00Z."
_ACCEPTED = {
    "string_type": "Write a text between quotes.",
    "string_unicode": "Write whole characters.",
    "int_type": "Write a whole number without quotes.",
    "float_type": "Write a number without quotes.",
    "finite_number": "Write a finite number.",
    "bool_type": "Write true or false, without quotes.",
    "tuple_type": "Write a list: [ … ].",
    "mapping_type": "Write a table of keys and values.",
    "dict_type": "Write a table of keys and values.",
    "model_type": "Write a table of keys and values.",
    "model_attributes_type": "Write a table of keys and values.",
    "too_short": "Write at least one.",
    "string_too_short": "Write at least one character.",
    "greater_than": "Write a number greater than {gt}.",
    "greater_than_equal": "Write a number from {ge} on.",
    "less_than": "Write a number less than {lt}.",
    "less_than_equal": "Write a number of at most {le}.",
    "timezone_aware": "Add Z or an offset: 2026-11-02T10:00:00Z.",
    "datetime_type": _NOT_A_DATE,
    "datetime_parsing": _NOT_A_DATE,
    "datetime_from_date_parsing": _NOT_A_DATE,
    "datetime_object_invalid": _NOT_A_DATE,
}
_OTHER = "Compare it with the page on this file."


def validated(
    model: type[M], data: Mapping[str, object], locate: Locate
) -> tuple[M | None, tuple[Fault, ...]]:
    """Read `data` as a `model`; `None` and the faults, sorted by place, if it is none."""
    if newer := _newer_format(model, data, locate):
        return None, (newer,)
    try:
        return model.model_validate(data), ()
    except ValidationError as error:
        details = [each for each in error.errors(include_url=False) if not _follows(each)]
        faults = [_fault(each, model, data, locate) for each in details[:MOST_FAULTS]]
        faults.sort(key=lambda fault: fault.location)
        return None, (*faults, *left_out(len(details) - MOST_FAULTS, locate(())))


def _follows(error: ErrorDetails) -> bool:
    """Tell whether an error is only due to others: of a list nothing was left that is valid."""
    return error["type"] == "too_short" and bool(error["input"])


def left_out(count: int, where: Location) -> Iterator[Fault]:
    """Yield the fault that stands for `count` more in one file, if there are any."""
    if count > 0:
        yield fault(where, f"{count} more mistakes are not listed.", "Mend the first ones.")


def in_document(document: Document, under: KeyPath = ()) -> Locate:
    """Return what finds places in a TOML document, of paths below the table `under`."""

    def locate(path: KeyPath, *, of_key: bool = False) -> Location:
        whole = (*under, *path)
        found = document.positions.nearest(whole, key=of_key) or document.start
        return replace(found, key=dotted(whole))

    return locate


def _newer_format(
    model: type[BaseModel], data: Mapping[str, object], locate: Locate
) -> Fault | None:
    version = data.get("format")
    field = model.model_fields.get("format")
    is_version = field is not None and field.default == FORMAT
    if not is_version or not isinstance(version, int) or version <= FORMAT:
        return None
    what = f"This file has format {shown(version)}, which needs a newer presend."
    remedy = f"Update presend; this one reads format {FORMAT}."
    return fault(locate(("format",)), what, remedy)


def _fault(error: ErrorDetails, model: type[BaseModel], data: object, locate: Locate) -> Fault:
    path = _path_in(data, error["loc"])
    context = error.get("ctx", {})
    kind = error["type"]
    if kind == "extra_forbidden":
        return _unknown_key(path, model, locate)
    if kind == "missing":
        return _missing_key(path, str(error["loc"][-1]), locate)
    if kind == "union_tag_not_found":
        return _missing_key(path, context["discriminator"].strip("'"), locate)
    if kind == "union_tag_invalid":
        path = (*path, context["discriminator"].strip("'"))
        return _not_one_of(path, context["tag"], context["expected_tags"], locate)
    return _bad_value(error, path, context, locate)


def _path_in(data: object, place: Iterable[str | int]) -> KeyPath:
    """Return the path of `data` that an error speaks of: its place without names of types."""
    path: KeyPath = ()
    for part in place:
        is_key = isinstance(data, Mapping) and part in data
        if is_key or (isinstance(data, Sequence) and isinstance(part, int)):
            path, data = (*path, part), data[part]  # type: ignore[index] # mypy forgets what is_key says
    return path


def _bad_value(
    error: ErrorDetails, path: KeyPath, context: Mapping[str, Any], locate: Locate
) -> Fault:
    if error["type"] == "refused":
        return fault(locate(path), context["what"], context["remedy"])
    if "expected" in context:
        return _not_one_of(path, error["input"], context["expected"], locate)
    remedy = _remedy(error["type"], context)
    if error["loc"][-1] == "[key]":
        return fault(locate(path, of_key=True), _no_key(error["input"]), remedy)
    return fault(locate(path), f"{_name(path)} is {shown(error['input'])}.", remedy)


def _no_key(word: str) -> str:
    return f"{shown(word)} is no key that can stand here."


def _name(path: KeyPath) -> str:
    names = [part for part in path if isinstance(part, str)]
    return printable(names[-1], 40) if names else "This"


def _unknown_key(path: KeyPath, model: type[BaseModel], locate: Locate) -> Fault:
    known = known_keys(model, path[:-1])
    word = str(path[-1])
    guess = nearest(word, known)
    remedy = f"Write {guess}." if guess else f"Remove it; known are {', '.join(known)}."
    return fault(locate(path, of_key=True), _no_key(word), remedy)


def _missing_key(path: KeyPath, key: str, locate: Locate) -> Fault:
    return fault(locate(path), f"The key {key} is missing here.", f"Add {key}.")


def _not_one_of(path: KeyPath, value: object, expected: str, locate: Locate) -> Fault:
    accepted = expected.replace("'", '"')
    guess = nearest(value, re.findall('"([^"]*)"', accepted)) if isinstance(value, str) else None
    remedy = f"Write {accepted}."
    if guess:
        remedy = f'Did you mean "{guess}"? It can be {accepted}.'
    return fault(locate(path), f"{_name(path)} is {shown(value)}.", remedy)


def _remedy(kind: str, context: Mapping[str, object]) -> str:
    if kind == "string_pattern_mismatch":
        return f"Write {PATTERN_WORDS[str(context['pattern'])]}."
    whole = {key: int(bound) for key, bound in context.items() if isinstance(bound, float)}
    return _ACCEPTED.get(kind, _OTHER).format_map({**context, **whole})
