"""Filters that go through lists; results are those of the language's own filters."""

from collections.abc import Callable, Iterable, Mapping

from simulator.rendering.budget import TEXT_LIMIT
from simulator.rendering.refusal import Refusal
from simulator.rendering.traced import glue
from simulator.rendering.values import Absent, Blank, Value, as_text, still_blank

_LONGEST_PATH = 200
_MOST_PATHS = 8
_Path = str | int | None


def items(value: Value) -> list[Value]:
    """As a list; a text is its characters, a table its names."""
    return list(value)


def length(value: Value) -> int:
    """How many."""
    return len(value)


def first(value: Value) -> Value:
    """The first one, nothing of none."""
    return _picked(value, iter)


def last(value: Value) -> Value:
    """The last one, nothing of none."""
    return _picked(value, reversed)


def _picked(value: Value, order: Callable[[Value], Iterable[Value]]) -> Value:
    if not len(value):
        return value if isinstance(value, Blank) else Absent()
    found = next(iter(order(value)))
    return still_blank(value, found) if isinstance(value, Blank) else found


def backwards(value: Value) -> Value:
    """From the last to the first."""
    return still_blank(value, value[::-1]) if isinstance(value, str) else list(value)[::-1]


def join_items(value: Value, d: object = "", attribute: _Path = None) -> str:
    """One text of all, with `d` between them."""
    texts = [as_text(_look_up(item, attribute)) for item in value]
    between = as_text(d)
    if sum(map(len, texts)) + len(between) * len(texts) > TEXT_LIMIT:
        raise Refusal("This joins too much.", "Join fewer or shorter texts.")
    parts = [part for text in texts for part in (between, text)][1:]
    return glue(parts)


def in_order(
    value: Value,
    reverse: object = False,  # noqa: FBT002 - the names and order are the language's
    case_sensitive: object = False,  # noqa: FBT002 - as above
    attribute: _Path = None,
) -> list[Value]:
    """Sorted; `attribute` may name several, with commas."""
    paths = attribute.split(",", _MOST_PATHS) if isinstance(attribute, str) else [attribute]

    def key(item: Value) -> list[Value]:
        return [_folded(_look_up(item, path), case_sensitive) for path in paths]

    return sorted(value, key=key, reverse=bool(reverse))


def distinct(value: Value, case_sensitive: object = False, attribute: _Path = None) -> list[Value]:  # noqa: FBT002 - as above
    """Each once."""
    seen: dict[Value, Value] = {}
    for item in value:
        seen.setdefault(_folded(_look_up(item, attribute), case_sensitive), item)
    return list(seen.values())


def smallest(value: Value, case_sensitive: object = False, attribute: _Path = None) -> Value:  # noqa: FBT002 - as above
    """The smallest one."""
    return min(value, key=_key(case_sensitive, attribute), default=Absent())


def largest(value: Value, case_sensitive: object = False, attribute: _Path = None) -> Value:  # noqa: FBT002 - as above
    """The largest one."""
    return max(value, key=_key(case_sensitive, attribute), default=Absent())


def total(value: Value, attribute: _Path = None, start: float = 0) -> Value:
    """The sum of numbers."""
    numbers = [_look_up(item, attribute) for item in value]
    if not all(isinstance(number, (int, float)) for number in (*numbers, start)):
        raise Refusal("Only numbers can be added up.", "Check what the list holds.")
    return sum(numbers, start)


def attributes(value: Value, *, attribute: str | int, default: object = None) -> list[Value]:
    """One field of each."""
    found = [_look_up(item, attribute) for item in value]
    if default is None:
        return found
    return [default if isinstance(item, Absent) else item for item in found]


def _key(case_sensitive: object, attribute: _Path) -> Callable[[Value], Value]:
    return lambda item: _folded(_look_up(item, attribute), case_sensitive)


def _folded(value: Value, case_sensitive: object) -> Value:
    return value.lower() if isinstance(value, str) and not case_sensitive else value


def _look_up(item: Value, attribute: _Path) -> Value:
    if attribute is None:
        return item
    if isinstance(attribute, str) and len(attribute) > _LONGEST_PATH:
        raise Refusal("This names too long a path.", "Name a field.")
    for name in attribute.split(".") if isinstance(attribute, str) else [attribute]:
        item = _field(item, int(name) if isinstance(name, str) and name.isdigit() else name)
    return item


def _field(item: Value, name: str | int) -> Value:
    if isinstance(item, (Mapping, list, tuple)):
        try:
            return item[name]  # type: ignore[index]  # a wrong kind of index is caught
        except (LookupError, TypeError):
            return Absent()
    return Absent()
