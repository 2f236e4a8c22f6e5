"""Plain data becomes a type of the model; each of its mistakes becomes a fault at its own key."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from typing import Any, Protocol, TypeVar

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from simulator.loading.documents import Document
from simulator.loading.fault import fault, printable, shown
from simulator.loading.known_keys import holds_tables, known_keys, nearest
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

_MOST_WORDS = 20
"""Of the unknown keys in one table, how many are asked whether they stand for a missing one."""

_NOT_A_DATE = "Write it as 2026-11-02T10:00:00Z."
_ACCEPTED = {
    "string_type": "Write a text between quotes.",
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
    if is_newer(model, data):
        return None, (_newer_format(data, locate),)
    try:
        return model.model_validate(data), ()
    except ValidationError as error:
        details = [each for each in error.errors(include_url=False) if not follows(each)]
        meant = _meant_keys(details, model, data)
        explained = {(*path[:-1], key) for path, key in meant.items()}
        details = [each for each in details if _missing(each, data) not in explained]
        faults = [_fault(each, model, data, locate, meant) for each in details[:MOST_FAULTS]]
        faults.sort(key=lambda fault: fault.location)
        return None, (*faults, *left_out(len(details) - MOST_FAULTS, locate(())))


def follows(error: ErrorDetails) -> bool:
    """Tell whether an error is only due to others: of a list nothing was left that is valid."""
    return error["type"] == "too_short" and bool(error["input"])


def _meant_keys(
    details: Iterable[ErrorDetails], model: type[BaseModel], data: object
) -> Mapping[KeyPath, str]:
    """Return the missing key that an unknown one beside it most likely stands for, by its path.

    One slip makes both mistakes, so it is told as one.
    """
    unknown: dict[KeyPath, list[str]] = {}
    missing: list[KeyPath] = []
    for each in details:
        path = path_in(data, each["loc"])
        if each["type"] == "extra_forbidden":
            unknown.setdefault(path[:-1], []).append(str(path[-1]))
        elif each["type"] == "missing":
            missing.append(_missing(each, data))
    meant: dict[KeyPath, str] = {}
    for *table, key in missing:
        words = unknown.get(tuple(table), [])
        word = _word_for(str(key), words[:_MOST_WORDS], known_keys(model, table))
        if word is not None:
            words.remove(word)
            meant[*table, word] = str(key)
    return meant


def _word_for(key: str, words: Iterable[str], known: Iterable[str]) -> str | None:
    """Return the word that is most like a key, else one that is like none."""
    like = (word for word in words if nearest(word, [key]))
    unlike = (word for word in words if not nearest(word, known))
    return next(like, None) or next(unlike, None)


def _missing(error: ErrorDetails, data: object) -> KeyPath:
    """Return the path of the key that an error says is missing; that of nothing for another."""
    return (*path_in(data, error["loc"]), error["loc"][-1]) if error["type"] == "missing" else ()


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


def is_newer(model: type[BaseModel], data: Mapping[str, object]) -> bool:
    """Tell whether a file of this kind says that it needs a newer presend."""
    version = data.get("format")
    field = model.model_fields.get("format")
    is_version = field is not None and field.default == FORMAT
    return is_version and isinstance(version, int) and version > FORMAT


def _newer_format(data: Mapping[str, object], locate: Locate) -> Fault:
    what = f"This file has format {shown(data['format'])}, which needs a newer presend."
    remedy = f"Update presend; this one reads format {FORMAT}."
    return fault(locate(("format",)), what, remedy)


def _fault(
    error: ErrorDetails,
    model: type[BaseModel],
    data: object,
    locate: Locate,
    meant: Mapping[KeyPath, str],
) -> Fault:
    path = path_in(data, error["loc"])
    context = error.get("ctx", {})
    kind = error["type"]
    if kind == "extra_forbidden":
        return _unknown_key(path, model, locate, meant.get(path))
    if kind == "missing":
        return _missing_key(path, str(error["loc"][-1]), locate)
    if kind == "union_tag_not_found":
        return _missing_key(path, context["discriminator"].strip("'"), locate)
    if kind == "union_tag_invalid":
        path = (*path, context["discriminator"].strip("'"))
        return _not_one_of(path, context["tag"], context["expected_tags"], locate)
    if kind == "tuple_type" and len(path) == 1 and holds_tables(model, str(path[0])):
        what, remedy = f"{_name(path)} is no list of tables.", f"Write [[{_name(path)}]]."
        return fault(locate(path), what, remedy)
    return _bad_value(error, path, context, locate)


def path_in(data: object, place: Iterable[str | int]) -> KeyPath:
    """Return the path of `data` that an error speaks of: its place without names of types."""
    path: KeyPath = ()
    for part in place:
        is_key = isinstance(data, Mapping) and part in data
        if is_key or (isinstance(data, list | tuple) and isinstance(part, int)):
            path, data = (*path, part), data[part]  # type: ignore[index] # mypy forgets what is_key says
    return path


def _bad_value(
    error: ErrorDetails, path: KeyPath, context: Mapping[str, Any], locate: Locate
) -> Fault:
    of_key = error["loc"][-1:] == ("[key]",)
    if error["type"] == "refused":
        return fault(locate(path, of_key=of_key), context["what"], context["remedy"])
    if error["type"] == "string_unicode":
        what = "This text holds half a character."
        return fault(locate(path, of_key=of_key), what, "Write it whole, or remove it.")
    if "expected" in context:
        return _not_one_of(path, error["input"], context["expected"], locate)
    remedy = _remedy(error["type"], context)
    if error["type"] == "too_short" and not of_key:
        return fault(locate(path), f"{_name(path)} is empty.", remedy)
    if of_key:
        return fault(locate(path, of_key=True), _no_key(error["input"]), remedy)
    return fault(locate(path), f"{_name(path)} is {shown(error['input'])}.", remedy)


def _no_key(word: str) -> str:
    return f"{shown(word)} is no key that can stand here."


def _name(path: KeyPath) -> str:
    names = [part for part in path if isinstance(part, str)]
    return printable(names[-1], 40) if names else "This"


def _unknown_key(
    path: KeyPath, model: type[BaseModel], locate: Locate, missing: str | None
) -> Fault:
    known = known_keys(model, path[:-1])
    word = str(path[-1])
    guess = nearest(word, [missing] if missing else known)
    if guess:
        remedy = f"Write {guess}."
    elif missing:
        remedy = f"Write {missing}, which is missing here, or remove it."
    else:
        remedy = f"Remove it; known are {', '.join(known)}."
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
