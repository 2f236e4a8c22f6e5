"""Conditions: on which ways they hold, and what that makes known of the fields."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace

from simulator.rendering.bounds.comparing import Outcome, compared
from simulator.rendering.bounds.lists import ANY
from simulator.rendering.bounds.operations import range_of, truth_of
from simulator.rendering.bounds.shapes import (
    Cat,
    Either,
    Exact,
    Keyed,
    Limit,
    Listed,
    Many,
    Num,
    Op,
    Path,
    Record,
    Ref,
    Shape,
    Span,
    Text,
    Unknown,
    Value,
    narrowed,
)
from simulator.rendering.bounds.state import EVERY, State
from simulator.rendering.bounds.text_filters import truth
from simulator.rendering.bounds.ways import cases, singles
from simulator.rendering.bounds.world import World

Answer = tuple[State, bool]
_TURNED = {"lt": "gt", "lteq": "gteq", "gt": "lt", "gteq": "lteq", "eq": "eq", "ne": "ne"}
_SIGNS = {
    "eq": "eq",
    "equalto": "eq",
    "ne": "ne",
    "lt": "lt",
    "lessthan": "lt",
    "le": "lteq",
    "gt": "gt",
    "greaterthan": "gt",
    "ge": "gteq",
    "in": "in",
}
MANY = 12
"""Values that are each followed for themselves, where those of another field are too."""

Answers = list[tuple[bool, Limit | None]]


def is_true(state: State, value: Value, world: World) -> list[Answer]:
    """Whether a value counts as true."""
    return _asked(state, value, world, _truth)


def _truth(shape: Shape) -> Answers:
    if isinstance(shape, Exact):
        return [(bool(shape.value), None)]
    yes, no = truth(shape) if isinstance(shape, (Span, Text)) else truth_of(shape)
    found: Answers = []
    if yes is not None:
        found.append((True, yes))
    if no is not None:
        found.append((False, no))
    return found


def tested(state: State, value: Value, op: Op, world: World) -> list[Answer]:
    """Whether a test that takes exact values, if any, holds."""
    _, name, given, _ = op
    sign = _SIGNS.get(str(name))
    if sign is not None:
        return compare(state, sign, value, given[0], world)

    def answers(shape: Shape) -> Answers:
        if isinstance(shape, Exact):
            done = world.done(op, shape)
            return [] if done is None else [(bool(done.value), None)]
        return [(each, None) for each in _TESTS[str(name)](shape)]

    return _asked(state, value, world, answers)


def _asked(
    state: State, value: Value, world: World, ask: Callable[[Shape], Answers]
) -> list[Answer]:
    """Put a question to every shape of a value."""
    if isinstance(value, Ref):
        found: dict[bool, list[Shape]] = {True: [], False: []}
        for base, shape in cases(state, value, world):
            for answer, limit in ask(shape):
                _keep(found[answer], base, limit)
        return _answers(state, value.path, found)
    if isinstance(value, (Cat, Either)):
        return _united(
            (after, answer)
            for after, shape in singles(state, value, world)
            for answer, _ in ask(shape)
        )
    return [(state, answer) for answer in dict(ask(value))]


def _united(answers: Iterable[Answer]) -> list[Answer]:
    return list(answers)


def _keep(found: list[Shape], base: Shape, limit: Limit | None) -> None:
    left = narrowed(base, limit)
    if left is not None:
        found.append(left)


def _answers(state: State, path: Path, found: Mapping[bool, list[Shape]]) -> list[Answer]:
    return [(state.put(path, bases), answer) for answer, bases in found.items() if bases]


def compare(state: State, sign: str, left: Value, right: Value, world: World) -> list[Answer]:
    """Whether a comparison holds."""
    if isinstance(left, Ref) and isinstance(right, Exact):
        return _with_known(state, sign, left, right, world)
    if isinstance(left, Exact) and isinstance(right, Ref):
        if sign in _TURNED:
            return _with_known(state, _TURNED[sign], right, left, world)
        return _known_within(state, sign, left, right, world)
    return _both(state, sign, left, right, world)


def _with_known(state: State, sign: str, ref: Ref, known: Exact, world: World) -> list[Answer]:
    found: dict[bool, list[Shape]] = {True: [], False: []}
    for base, shape in cases(state, ref, world):
        for outcome in compared(sign, shape, known):
            _keep(found[outcome.holds], base, outcome.left)
    return _answers(state, ref.path, found)


def _known_within(state: State, sign: str, known: Exact, ref: Ref, world: World) -> list[Answer]:
    found: dict[bool, list[Shape]] = {True: [], False: []}
    for base, shape in cases(state, ref, world):
        for outcome in compared(sign, known, shape):
            _keep(found[outcome.holds], base, outcome.right)
    answers = _answers(state, ref.path, found)
    lacks = sign == "notin"
    return [
        (_lacking(after, ref, known) if holds is lacks else after, holds)
        for after, holds in answers
    ]


def _lacking(state: State, ref: Ref, known: Exact) -> State:
    """Where a list does not hold a value, none of its items is that."""
    bases = state.shapes(ref.path)
    if ref.ops or len(bases) != 1 or not isinstance(bases[0], Many):
        return state
    every = (*ref.path, EVERY)
    items = state.fields.get(every) or state.grounds.shapes((*ref.path, ANY))
    if not all(isinstance(item, Exact) for item in items):
        return state
    left = [item for item in items if item.value != known.value]  # type: ignore[union-attr]  # exact
    if left:
        return state.put(every, left)
    return state.put(ref.path, [replace(bases[0], high=0)]) if not bases[0].low else state


def _both(state: State, sign: str, left: Value, right: Value, world: World) -> list[Answer]:
    answers: list[Answer] = []
    ways = singles(state, left, world)
    if len(ways) > MANY:
        shapes = [shape for _, shape in singles(state, right, world)]
        if len(shapes) > MANY:
            return _loosely(state, sign, [shape for _, shape in ways], shapes)
    for middle, one in ways:
        for after, other in singles(middle, right, world):
            for outcome in compared(sign, one, other):
                answered = _learned(after, left, right, outcome)
                if answered is not None:
                    answers.append((answered, outcome.holds))
    return answers


def _loosely(state: State, sign: str, left: list[Shape], right: list[Shape]) -> list[Answer]:
    """With many values on both sides nothing is learned of either."""
    one, other = range_of(left), range_of(right)
    if one is None or other is None:
        return [(state, True), (state, False)]
    holds = dict.fromkeys(outcome.holds for outcome in compared(sign, one, other))
    return [(state, answer) for answer in holds]


def _learned(state: State, left: Value, right: Value, outcome: Outcome) -> State | None:
    for value, limit in ((left, outcome.left), (right, outcome.right)):
        if isinstance(value, Ref) and limit is not None:
            bases = [narrowed(base, limit) for base in state.shapes(value.path)]
            kept = [base for base in bases if base is not None]
            if not kept:
                return None
            state = state.put(value.path, kept)
    return state


def _either(_: Shape) -> tuple[bool, ...]:
    return (True, False)


def _always(*, answer: bool) -> Callable[[Shape], tuple[bool, ...]]:
    return lambda shape: (True, False) if isinstance(shape, Unknown) else (answer,)


def _is(*kinds: type) -> Callable[[Shape], tuple[bool, ...]]:
    return lambda shape: (
        (True, False) if isinstance(shape, Unknown) else (isinstance(shape, kinds),)
    )


def _number_kind(*, whole: bool) -> Callable[[Shape], tuple[bool, ...]]:
    def ask(shape: Shape) -> tuple[bool, ...]:
        if not isinstance(shape, Num):
            return (True, False) if isinstance(shape, Unknown) else (False,)
        if shape.may_be_whole and shape.may_be_float:
            return (True, False)
        return (shape.may_be_whole is whole,)

    return ask


def _of_number(shape: Shape) -> tuple[bool, ...]:
    if isinstance(shape, (Num, Unknown)):
        return (True, False)
    return (False,) if isinstance(shape, (Span, Text)) else ()


def _string(shape: Shape) -> tuple[bool, ...]:
    if isinstance(shape, Span) and shape.is_list:
        return (False,)
    return _is(Span, Text)(shape)


def _letters(shape: Shape) -> tuple[bool, ...]:
    return () if isinstance(shape, (Many, Listed, Record, Keyed)) else (True, False)


_TESTS: Mapping[str, Callable[[Shape], tuple[bool, ...]]] = {
    "boolean": _always(answer=False),
    "defined": _always(answer=True),
    "divisibleby": _of_number,
    "even": _of_number,
    "false": _always(answer=False),
    "float": _number_kind(whole=False),
    "integer": _number_kind(whole=True),
    "iterable": _is(Span, Text, Many, Listed, Record, Keyed),
    "lower": _letters,
    "mapping": _is(Record, Keyed),
    "none": _always(answer=False),
    "number": _is(Num),
    "odd": _of_number,
    "sequence": _is(Span, Text, Many, Listed, Record, Keyed),
    "string": _string,
    "true": _always(answer=False),
    "undefined": _always(answer=False),
    "upper": _letters,
}
