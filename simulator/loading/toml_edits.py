"""Changes to single values of a person's TOML text: all other lines stay as they are."""

import tomllib
from collections.abc import Mapping, Sequence
from typing import Any

from simulator.loading.toml_inline import Inline
from simulator.loading.toml_scan import KeyPath
from simulator.loading.toml_statements import Kind, Statement, comments_in, statements, text_of
from simulator.loading.toml_values import as_key, as_pair, as_toml, is_list_of_tables

_MISSING = object()


class LayoutError(Exception):
    """The text is well formed, and written in a way that is not edited here."""


def with_value(text: str, path: KeyPath, value: object, order: Sequence[str] = ()) -> str:
    """`text` with `value` at `path`; `None` removes what is there.

    A new key goes behind the last one that `order` puts before it. Comments are kept, those of
    what is removed too. Line ends are line feeds, and the text is well formed.

    Raises:
        LayoutError: it can't be done.
    """
    old = value_at(tomllib.loads(text), path)
    if value is None:
        return text if old is _MISSING else _without(text, path)
    if old is _MISSING:
        return _with_new(text, path, value, order)
    if _is_same(old, value):
        return text
    return _changed(text, path, old, value, order)


def _changed(text: str, path: KeyPath, old: object, value: object, order: Sequence[str]) -> str:
    if isinstance(old, dict) and isinstance(value, Mapping):
        return _with_table(text, path, old, value)
    if _holder(statements(text), path) is None:
        return _with_new(_without(text, path), path, value, order)
    if isinstance(old, list) and isinstance(value, list | tuple):
        return _with_list(text, path, old, list(value))
    return _replaced(text, path, value)


def value_at(data: object, path: KeyPath) -> object:
    """What stands at `path` in plain data; `_MISSING` for nothing."""
    for part in path:
        if isinstance(data, dict):
            data = data.get(part, _MISSING)
        elif isinstance(data, list) and isinstance(part, int) and part < len(data):
            data = data[part]
        else:
            return _MISSING
    return data


def _is_same(old: object, new: object) -> bool:
    """Whether two values are written alike: `1`, `1.0` and `true` are not."""
    return type(old) is type(new) and old == new and repr(old) == repr(new)


def _holder(given: Sequence[Statement], path: KeyPath) -> int | None:
    """The index of the one statement in whose value `path` stands."""
    for index, each in enumerate(given):
        if each.kind is Kind.KEY and path[: len(each.path)] == each.path:
            return index
    return None


def _with_table(
    text: str, path: KeyPath, old: Mapping[str, object], new: Mapping[str, object]
) -> str:
    for key, value in new.items():
        text = with_value(text, (*path, key), value)
    for key in old:
        if key not in new:
            text = with_value(text, (*path, key), None)
    if not new and value_at(tomllib.loads(text), path) is _MISSING:
        return _with_new(text, path, {}, ())
    return text


def _with_list(text: str, path: KeyPath, old: list[Any], new: list[Any]) -> str:
    """Change what differs between the beginning and the end that both have."""
    inline = Inline(text)
    is_own = any(each.path == path for each in statements(text))
    if is_own and is_list_of_tables(new) and len(new) != len(old) and not inline.is_tall(path):
        return _replaced(text, path, new)
    shorter = min(len(old), len(new))
    head = next((n for n in range(shorter) if old[n] != new[n]), shorter)
    left = shorter - head
    tail = next((n for n in range(left) if old[-1 - n] != new[-1 - n]), left)
    both = shorter - tail
    for index in range(head, both):
        text = with_value(text, (*path, index), new[index])
    for index in reversed(range(both, len(old) - tail)):
        text = Inline(text).without_item((*path, index))
    for index in range(both, len(new) - tail):
        text = Inline(text).with_item((*path, index), new[index])
    return text


def _replaced(text: str, path: KeyPath, value: object) -> str:
    given = statements(text)
    at = _holder(given, path)
    assert at is not None  # noqa: S101 - asked before
    start, end = Inline(text).span(path)
    is_own = given[at].path == path
    written = as_pair("", value).removeprefix(" = ") if is_own else as_toml(value)
    after = text[:start] + written + text[end:]
    return _with_comments(after, at, comments_in(text[start:end]))


def _with_comments(text: str, at: int, comments: Sequence[str]) -> str:
    """`text` with comments on lines of their own above the statement at that index."""
    given = statements(text)
    lifted = [Statement(Kind.COMMENT, (each.rstrip(),)) for each in comments]
    return text_of([*given[:at], *lifted, *given[at:]])


def _without(text: str, path: KeyPath) -> str:
    given = statements(text)
    at = _holder(given, path)
    if at is not None and given[at].path != path:
        start, end = Inline(text).span_of_pair(path)
        after = Inline(text).without_pair(path)
        return _with_comments(after, at, comments_in(text[start:end]))
    kept: list[Statement] = []
    for each in given:
        if not each.is_under(path):
            is_double = each.kind is Kind.BLANK and kept and kept[-1].kind is Kind.BLANK
            was_double = is_double and _follows_blank(given, each)
            if not is_double or was_double:
                kept.append(each)
            continue
        kept += [Statement(Kind.COMMENT, (comment,)) for comment in comments_in(each.text)]
    return text_of(kept)


def _follows_blank(given: Sequence[Statement], blank: Statement) -> bool:
    index = next(index for index, each in enumerate(given) if each is blank)
    return index > 0 and given[index - 1].kind is Kind.BLANK


def _with_new(text: str, path: KeyPath, value: object, order: Sequence[str]) -> str:
    parent, key = path[:-1], path[-1]
    data = tomllib.loads(text)
    if value_at(data, parent) is _MISSING:
        return _with_new(text, parent, {str(key): value}, order)
    given = statements(text)
    at = _holder(given, parent)
    if at is not None:
        return Inline(text).with_pair(parent, str(key), value)
    table, first, end = _region(given, parent)
    name = as_key(*map(str, path[len(table) :]))
    pair = Statement(Kind.KEY, tuple(as_pair(name, value).split("\n")), path)
    index = _place(given[first:end], len(table), path, order)
    if index is None:
        return text_of(_at_the_start(given, first, pair, is_root=not table))
    return text_of([*given[: first + index], pair, *given[first + index :]])


def _region(given: Sequence[Statement], parent: KeyPath) -> tuple[KeyPath, int, int]:
    """The table whose own keys hold the keys of `parent`, and where these begin and end."""
    if not parent:
        return (), 0, _end_of_keys(given, 0)
    for index, each in enumerate(given):
        if each.kind is Kind.TABLE and each.path == parent:
            return parent, index + 1, _end_of_keys(given, index + 1)
    dotted = [index for index, each in enumerate(given) if each.is_under(parent)]
    if not dotted or given[dotted[0]].kind is Kind.TABLE:
        raise LayoutError
    start = max((n for n in range(dotted[0]) if given[n].kind is Kind.TABLE), default=-1)
    table = given[start].path if start >= 0 else ()
    return table, start + 1, _end_of_keys(given, start + 1)


def _end_of_keys(given: Sequence[Statement], start: int) -> int:
    """Behind the last key of the table that begins at `start`."""
    end = start
    for index in range(start, len(given)):
        if given[index].kind is Kind.TABLE:
            break
        if given[index].kind is Kind.KEY:
            end = index + 1
    return end


def _place(
    region: Sequence[Statement], depth: int, path: KeyPath, order: Sequence[str]
) -> int | None:
    """Behind which statement of a table a new key goes; `None` before all."""
    keys = [index for index, each in enumerate(region) if each.kind is Kind.KEY]
    beside = [
        index for index in keys if region[index].is_under(path[:-1]) and len(path) > depth + 1
    ]
    name = str(path[depth])
    if beside or name not in order:
        found = beside or keys
    else:
        before = order[: order.index(name)]
        found = [index for index in keys if region[index].path[depth] in before] or keys[-1:]
    return found[-1] + 1 if found else None


def _at_the_start(
    given: Sequence[Statement], first: int, pair: Statement, *, is_root: bool
) -> list[Statement]:
    """Put the only key of a table under its header, that of the file above all tables."""
    if not is_root:
        return [*given[:first], pair, *given[first:]]
    top = 0
    while top < len(given) and given[top].kind is Kind.COMMENT:
        top += 1
    is_apart = top < len(given) and given[top].kind is Kind.BLANK
    at = top + 1 if is_apart else 0
    return [*given[:at], pair, Statement(Kind.BLANK, ("",)), *given[at:]]
