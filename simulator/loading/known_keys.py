"""Which keys a table of a file may have, found by walking the model that reads it."""

import difflib
import types
from collections.abc import Iterable, Mapping
from typing import Annotated, TypeGuard, Union, get_args, get_origin

from pydantic import BaseModel
from pydantic.fields import FieldInfo

_LONGEST_WORD = 60

CLOSE = 0.75
"""A likeness from which on a word may be taken for another, not only be compared with it."""


def nearest(word: str, known: Iterable[str], likeness: float = 0.6) -> str | None:
    """Return the one of `known`, other than `word`, that it most likely stands for.

    It must be as alike as `likeness` says, from 0 to 1.
    """
    others = [each for each in known if each != word]
    found = difflib.get_close_matches(word[:_LONGEST_WORD].lower(), others, n=1, cutoff=likeness)
    return found[0] if found else None


def known_keys(model: type[BaseModel], path: Iterable[str | int]) -> tuple[str, ...]:
    """Return the keys of the table at `path`; of several kinds of table, those of all."""
    candidates: list[object] = _plain(model)
    for part in path:
        below = [type_ for each in candidates for type_ in _below(each, part)]
        candidates = _alternatives(below)
    fields = [each.model_fields for each in candidates if _is_model(each)]
    keys = (field.alias or name for each in fields for name, field in each.items())
    return tuple(dict.fromkeys(keys))


def holds_tables(model: type[BaseModel], key: str) -> bool:
    """Tell whether a key of the file's own is a list of tables, written `[[key]]`."""
    items = [type_ for each in _below(model, key) for type_ in _below(each, 0)]
    return any(_is_model(each) or get_origin(each) is Mapping for each in _alternatives(items))


def _alternatives(types_: Iterable[object]) -> list[object]:
    return [inner for each in types_ for inner in _plain(each)]


def _is_model(type_: object) -> TypeGuard[type[BaseModel]]:
    return isinstance(type_, type) and issubclass(type_, BaseModel)


def _plain(type_: object) -> list[object]:
    """Return the alternatives of a type, without what is annotated to them."""
    if get_origin(type_) is Annotated:
        return _plain(get_args(type_)[0])
    if get_origin(type_) in (Union, types.UnionType):
        return [inner for each in get_args(type_) for inner in _plain(each)]
    return [type_]


def _below(type_: object, part: str | int) -> tuple[object, ...]:
    """Return the type of what stands at `part` in a value of `type_`."""
    if _is_model(type_):
        field = _field(type_, str(part))
        return (field.annotation,) if field else ()
    if get_origin(type_) is Mapping:
        return get_args(type_)[1:]
    return get_args(type_)[:1]


def _field(model: type[BaseModel], key: str) -> FieldInfo | None:
    """Return the field of a key; one whose name Python keeps for itself has another name."""
    fields = model.model_fields
    known = fields.get(key)
    return known or next((each for each in fields.values() if each.alias == key), None)
