"""Values as TOML writes them, in the way that the starter's files do."""

import datetime as dt
import json
import re
from collections.abc import Mapping, Sequence
from typing import TypeGuard

_BARE = re.compile(r"[A-Za-z0-9_-]+")
_DELETE = "\x7f"


def as_toml(value: object) -> str:
    """A value on one line.

    Raises:
        TypeError: it is none that the files of a workspace hold.
    """
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, int | float):
        return repr(value)
    if isinstance(value, str):
        return _text(value)
    if isinstance(value, dt.date | dt.time):
        return value.isoformat()
    if isinstance(value, Mapping):
        pairs = ", ".join(f"{as_key(key)} = {as_toml(each)}" for key, each in value.items())
        return f"{{ {pairs} }}" if pairs else "{}"
    if isinstance(value, Sequence):
        return f"[{', '.join(map(as_toml, value))}]"
    raise TypeError(type(value).__name__)


def as_key(*names: str) -> str:
    """A dotted key; names between quotes where TOML wants them."""
    return ".".join(name if _BARE.fullmatch(name) else _text(name) for name in names)


def as_pair(key: str, value: object) -> str:
    """A key with its value, as a statement; a list of several tables has a line for each."""
    if is_list_of_tables(value):
        rows = "".join(f"    {as_toml(each)},\n" for each in value)
        return f"{key} = [\n{rows}]"
    return f"{key} = {as_toml(value)}"


def is_list_of_tables(value: object) -> TypeGuard[Sequence[Mapping[str, object]]]:
    """Whether a value is a list of two tables or more."""
    if not isinstance(value, Sequence) or isinstance(value, str):
        return False
    return len(value) > 1 and all(isinstance(each, Mapping) for each in value)


def _text(value: str) -> str:
    if '"' in value and "'" not in value and value.isprintable():
        return f"'{value}'"
    return json.dumps(value, ensure_ascii=False).replace(_DELETE, "\\u007f")
