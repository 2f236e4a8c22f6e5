"""Macros: what they are given, and what they print."""

from typing import TYPE_CHECKING

from jinja2 import nodes

from simulator.rendering.bounds.evaluator import Way
from simulator.rendering.bounds.shapes import Made
from simulator.rendering.bounds.state import State
from simulator.rendering.bounds.text_filters import NOTHING

if TYPE_CHECKING:
    from simulator.rendering.bounds.walk import Walk


def called(
    walk: "Walk", macro: nodes.Macro, made: Made, node: nodes.Call, state: State
) -> list[Way]:
    """What a macro prints where it is called."""
    found: list[Way] = []
    parts = [*node.args, *(word.value for word in node.kwargs)]
    outer = walk.live
    walk.live = outer | walk.reads.of(macro)
    for after, values in walk.expressions.each(parts, state):
        count = len(node.args)
        given = dict(zip((arg.name for arg in macro.args), values[:count], strict=False))
        named = zip((word.key for word in node.kwargs), values[count:], strict=True)
        inner = after.within((*after.scopes[: made.level], {**given, **dict(named)})).buffered(())
        ended = walk.body(macro.body, _with_defaults(walk, macro, inner), outer)
        found += (walk.value_of(each, after) for each in ended)
    walk.live = outer
    return found


def _with_defaults(walk: "Walk", macro: nodes.Macro, state: State) -> list[State]:
    states = [state]
    bare = len(macro.args) - len(macro.defaults)
    for number, arg in enumerate(macro.args):
        if arg.name in state.scopes[-1]:
            continue
        if number < bare:
            states = [each.bind({arg.name: NOTHING}) for each in states]
            continue
        states = [
            after.bind({arg.name: value})
            for each in states
            for after, value in walk.expressions.ways(macro.defaults[number - bare], each)
        ]
    return states
