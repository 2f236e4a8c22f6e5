"""One line of JSON: its data, and where the values of its keys stand."""

import json
from collections.abc import Iterator

from simulator.loading.toml_scan import KeyPath, Span

_BLANK = " \t"


class RepeatedKeyError(ValueError):
    """A key stands twice in one table."""


class NoNumberError(ValueError):
    """NaN and Infinity are no JSON."""


def _table(pairs: list[tuple[str, object]]) -> dict[str, object]:
    table = dict(pairs)
    if len(table) < len(pairs):
        seen: set[str] = set()
        for key, _ in pairs:
            if key in seen:
                raise RepeatedKeyError(key)
            seen.add(key)
    return table


def _constant(name: str) -> object:
    raise NoNumberError(name)


_DECODER = json.JSONDecoder(object_pairs_hook=_table, parse_constant=_constant)


def read_json(line: str) -> object:
    """Return what a line holds.

    Raises:
        ValueError: it is no JSON; `json.JSONDecodeError` has a place, its other subclasses a word.
        RecursionError: it nests too deep.
    """
    return _DECODER.decode(line)


def key_spans(line: str) -> Iterator[tuple[KeyPath, Span, Span]]:
    """Yield the path of each key in a line that `read_json` accepts, its place and its value's.

    Lists are values as a whole: the keys of tables in them are not told.
    """
    open_tables: list[KeyPath] = [()]
    at = line.index("{") + 1
    while open_tables:
        at = _after_blank(line, at)
        if line[at] in ",}":
            if line[at] == "}":
                open_tables.pop()
            at += 1
            continue
        name, key_end = _DECODER.raw_decode(line, at)
        path = (*open_tables[-1], name)
        start = _after_blank(line, _after_blank(line, key_end) + 1)
        end = _DECODER.raw_decode(line, start)[1]
        yield path, Span(at, key_end), Span(start, end)
        at = end
        if line[start] == "{":
            open_tables.append(path)
            at = start + 1


def _after_blank(line: str, at: int) -> int:
    while line[at] in _BLANK:
        at += 1
    return at
