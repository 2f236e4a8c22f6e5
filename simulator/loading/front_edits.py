"""Changes to the front matter of a message's source: all else stays as it is, comments included."""

import tomllib
from collections.abc import Mapping
from enum import Enum
from typing import NamedTuple

import tomlkit
from tomlkit.exceptions import TOMLKitError

from simulator.errors import PresendError
from simulator.loading.fault import FaultError
from simulator.loading.front_matter import MARK, split_front_matter

_BYTE_ORDER_MARK = "\ufeff"
_REMEDY = "Mend it in the raw file first."


class _Source(NamedTuple):
    """A source in three: up to the front matter's keys, the keys, and the rest with the body."""

    head: str
    keys: str
    rest: str


def with_front(source: str, changes: Mapping[str, object | None]) -> str:
    """`source` with these keys of its front matter set, or removed where the value is `None`.

    Front matter is made where there is none. The body stays as it is, byte for byte.

    Raises:
        PresendError: the front matter that stands there cannot be read.
    """
    mark = _BYTE_ORDER_MARK if source.startswith(_BYTE_ORDER_MARK) else ""
    text = source.removeprefix(mark)
    try:
        parts = _split(text)
        keys = _changed(parts.keys, changes, _line_end(text))
    except FaultError as error:
        raise PresendError(f"{error.fault.what} {_REMEDY}") from None
    except (TOMLKitError, ValueError):
        raise PresendError(f"The front matter cannot be read. {_REMEDY}") from None
    if keys == parts.keys:
        return source
    if not parts.head:
        fence = f"{MARK}{_line_end(text)}"
        return f"{mark}{fence}{keys}{fence}{text}"
    return f"{mark}{parts.head}{keys}{parts.rest}"


def _split(text: str) -> _Source:
    """Split a text whose line ends may be of any kind."""
    # Of the same length, so that offsets hold.
    lines = text.replace("\r\n", " \n").replace("\r", "\n")
    front = split_front_matter(lines, "").front
    if not front and lines.partition("\n")[0].rstrip() != MARK:
        return _Source("", "", text)
    start = lines.index("\n") + 1
    end = start + len(front)
    return _Source(text[:start], text[start:end], text[end:])


def _changed(keys: str, changes: Mapping[str, object | None], line_end: str) -> str:
    tomllib.loads(keys)
    document = tomlkit.parse(keys)
    before = dict(document.unwrap())
    for key, value in changes.items():
        plain = value.value if isinstance(value, Enum) else value
        if plain is None:
            document.pop(key, None)
        elif key not in before or _differ(before[key], plain):
            document[key] = plain
    after = tomlkit.dumps(document)
    has_crlf = line_end == "\r\n"
    return after.replace("\r\n", "\n").replace("\n", line_end) if has_crlf else after


def _differ(one: object, other: object) -> bool:
    # A date is no instant, and true is not 1.
    return type(one) is not type(other) or one != other


def _line_end(text: str) -> str:
    return "\r\n" if "\r\n" in text and text.count("\n") == text.count("\r\n") else "\n"
