"""The `format` filter: texts and numbers put into `%s`, `%d` and `%.2f`, within bounds."""

import re
from collections.abc import Iterator

from simulator.rendering.budget import TEXT_LIMIT, too_long
from simulator.rendering.refusal import Refusal
from simulator.rendering.traced import glue, split
from simulator.rendering.traced_values import made_of
from simulator.rendering.values import Absent, Value, as_text

_SLOT = re.compile(r"%(?:\((\w+)\))?([-+ 0#]*)(\d{0,3})(?:\.(\d{0,3}))?([sdif%])?")
_WIDEST = 100
_MOST_DIGITS = 20


def format_text(value: object, *given: object, **named: object) -> str:
    """With values in place of its `%` words."""
    text = as_text(value)
    if text == "%s" and len(given) == 1 and not named:
        return as_text(given[0])
    if given and named:
        message = "“format” takes values either in order or by name."
        raise Refusal(message, "Give all of them in one way.")
    waiting = iter(given)
    slots = list(_SLOT.finditer(text))
    edges = [edge for slot in slots for edge in slot.span()]
    parts = list(split(text, [*edges, len(text)]))
    room = TEXT_LIMIT - len(text)
    for index, slot in enumerate(slots):
        parts[2 * index + 1] = filled = _filled(slot, waiting, named)
        room -= len(filled)
        if room < 0:
            raise too_long()
    if next(waiting, waiting) is not waiting:
        raise Refusal("“format” gets more values than its text has words for.", "Remove one.")
    return glue(parts)


def _filled(slot: re.Match[str], waiting: Iterator[object], named: dict[str, object]) -> str:
    name, flags, width, places, kind = slot.groups()
    too_wide = int(width or 0) > _WIDEST or int(places or 0) > _MOST_DIGITS
    if kind is None or too_wide:
        message = "A format knows %s, %d and %.2f only."
        raise Refusal(message, "Write one of these, and %% for the sign itself.")
    if kind == "%":
        return "%"
    value = _value(name, waiting, named)
    if kind == "s" and slot[0] == "%s":
        return as_text(value)
    pattern = f"%{flags}{width}" + ("" if places is None else f".{places}") + kind
    shown = pattern % (as_text(value) if kind == "s" else _number(value),)
    return made_of(value, shown)


def _value(name: str | None, waiting: Iterator[object], named: dict[str, object]) -> object:
    missing = object()
    found = next(waiting, missing) if name is None else named.get(name, missing)
    if found is missing:
        raise Refusal("“format” gets too few values.", "Give one for each % word.")
    return found


def _number(value: Value) -> Value:
    if isinstance(value, Absent):
        value.note()
        return 0
    return value
