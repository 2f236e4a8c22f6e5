"""Filters that are given values which depend on the lead."""

from typing import TYPE_CHECKING

from simulator.rendering.bounds.operations import text_of
from simulator.rendering.bounds.shapes import Exact, Shape, Span, Text, Unknown, Value
from simulator.rendering.bounds.state import State
from simulator.rendering.bounds.text_ops import is_unknown, lengths, written_signs
from simulator.rendering.bounds.ways import singles

if TYPE_CHECKING:
    from simulator.rendering.bounds.evaluator import Evaluator, Way


def filtered(
    expressions: "Evaluator", state: State, name: str, value: Value, known: tuple[Shape, ...]
) -> list["Way"]:
    """A value through a filter whose own values are not all known."""
    old = known[0]
    is_text = isinstance(old, Exact) and isinstance(old.value, str) and bool(old.value)
    if name != "replace" or not is_text or len(known) != 2:  # noqa: PLR2004 - what gives way, to what
        return [(state, Unknown(f"What “{name}” is given depends on the lead: write it out."))]
    found: list[Way] = []
    for after, shape in singles(state, value, expressions.world):
        text, new = (text_of(each, expressions.world) for each in (shape, known[1]))
        if text is not None and new is not None:
            found.append((after, _replaced(text, str(old.value), new)))  # type: ignore[union-attr]  # exact
    return found


def _replaced(text: Span | Text, old: str, new: Span | Text) -> Shape:
    """As if it stood there as often as it may, or not at all."""
    unknown = is_unknown(text) or is_unknown(new)
    signs = written_signs(text)
    if unknown is not None or not set(old) <= signs:
        return unknown or text
    low, high = lengths(text)
    new_low, new_high = lengths(new)
    if high is None or new_high is None:
        return Unknown("This replaces by a text of any length: give the field max under [fields].")
    times = high // len(old)
    most = high + times * max(new_high - len(old), 0)
    least = max(low - times * max(len(old) - new_low, 0), 0)
    return Span((), signs | written_signs(new), least, most, (), is_whole=False)
