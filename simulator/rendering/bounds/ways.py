"""From a value to the shapes that it may have, with what each way makes known of the field."""

from dataclasses import replace
from typing import NamedTuple

from simulator.rendering.bounds.operations import apply, text_of
from simulator.rendering.bounds.shapes import (
    Alt,
    Cat,
    Either,
    Exact,
    Limit,
    Op,
    Option,
    Path,
    Piece,
    Ref,
    Shape,
    Span,
    Text,
    Value,
    both,
    narrowed,
)
from simulator.rendering.bounds.state import FACTS, State
from simulator.rendering.bounds.world import World


class Case(NamedTuple):
    """One shape of a value, and what the field is then."""

    base: Shape
    shape: Shape


def cases(state: State, ref: Ref, world: World) -> list[Case]:
    """Every shape that a field has after what is done to it."""
    if not ref.ops:
        return [Case(base, base) for base in state.shapes(ref.path)]
    found: list[Case] = []
    for base in state.shapes(ref.path):
        for limit, shape in through(ref.ops, base, world):
            left = narrowed(base, limit)
            if left is not None:
                found.append(Case(left, shape))
    return found


def through(ops: tuple[Op, ...], shape: Shape, world: World) -> list[tuple[Limit | None, Shape]]:
    """Each way through several operations."""
    ways: list[tuple[Limit | None, Shape]] = [(None, shape)]
    for op in ops:
        ways = [
            (both(limit, more), after)
            for limit, before in ways
            for more, after in apply(op, before, world)
        ]
    return ways


def singles(state: State, value: Value, world: World) -> list[tuple[State, Shape]]:
    """Fork, so that the value has one shape on each way."""
    if isinstance(value, Ref):
        return _split_by_shape(state, value.path, cases(state, value, world))
    if isinstance(value, Cat):
        return _singles_of_cat(state, value, world)
    if isinstance(value, Either):
        return [
            way
            for values, known in value.options
            for way in _singles_of_cat(_with(state, known), Cat(values), world)
        ]
    return [(state, value)]


def _with(state: State, known: tuple[tuple[Path, tuple[Shape, ...]], ...]) -> State:
    for path, shapes in known:
        state = state.put(path, shapes)
    return state


def _split_by_shape(state: State, path: Path, found: list[Case]) -> list[tuple[State, Shape]]:
    groups: dict[Shape, list[Shape]] = {}
    for base, shape in found:
        groups.setdefault(shape, []).append(base)
    if len(groups) == 1:
        ((shape, bases),) = groups.items()
        return [(state.put(path, bases), shape)]
    return [(state.put(path, bases), shape) for shape, bases in groups.items()]


def _singles_of_cat(state: State, value: Cat, world: World) -> list[tuple[State, Shape]]:
    ways: list[tuple[State, tuple[Piece, ...]]] = [(state, ())]
    for part in value.parts:
        ways = [
            (after, (*pieces, *more))
            for before, pieces in ways
            for after, shape in singles(before, part, world)
            if (more := _pieces(shape, world)) is not None
        ]
    found: list[tuple[State, Shape]] = []
    for after, pieces in ways:
        for _, shape in through(value.ops, _whole(pieces), world):
            found.append((after, shape))
    return found


def _whole(pieces: tuple[Piece, ...]) -> Shape:
    """A text; one that is known in full is exact."""
    if all(isinstance(piece, str) for piece in pieces):
        return Exact("".join(map(str, pieces)))
    if len(pieces) == 1 and isinstance(pieces[0], Span):
        return replace(pieces[0], is_whole=False)  # the text is no longer the field's own
    return Text(tuple(_together(pieces)))


def _together(pieces: tuple[Piece, ...]) -> list[Piece]:
    found: list[Piece] = []
    for piece in pieces:
        if isinstance(piece, str) and found and isinstance(found[-1], str):
            found[-1] += piece
        elif piece != "":
            found.append(piece)
    return found


def _pieces(shape: Shape, world: World) -> tuple[Piece, ...] | None:
    text = text_of(shape, world)
    if text is None:
        return None
    return text.pieces if isinstance(text, Text) else (text,)


class Printed(NamedTuple):
    """A text, and the state in which it can be printed at all."""

    state: State
    text: Text


def printed(state: State, value: Value, world: World) -> Printed | None:
    """The value as it prints, without a fork; nothing where it cannot be printed."""
    if isinstance(value, Ref):
        return _printed_ref(state, value, world)
    if isinstance(value, Cat):
        return _printed_cat(state, value, world)
    if isinstance(value, Either):
        return _printed_either(state, value, world)
    text = text_of(value, world)
    return None if text is None else Printed(state, _as_text(text))


def _printed_either(state: State, value: Either, world: World) -> Printed | None:
    options = []
    for values, known in value.options:
        before = State(state.grounds, {**state.fields, **dict(known)}, state.scopes)
        shown = _printed_cat(before, Cat(values), world)
        if shown is not None:
            options.append(Option(shown.text, FACTS, tuple(shown.state.fields.items())))
    return Printed(state, Text((Alt(tuple(options)),))) if options else None


def _as_text(text: Span | Text) -> Text:
    return text if isinstance(text, Text) else Text((text,))


def _printed_ref(state: State, ref: Ref, world: World) -> Printed | None:
    options: dict[tuple[object, Text], Option] = {}
    bases: list[Shape] = []
    for base, shape in cases(state, ref, world):
        text = text_of(shape, world)
        if text is None:
            continue
        bases.append(base)
        whole = _as_text(text)
        options.setdefault((isinstance(base, Exact), whole), Option(whole, ref.path, base))
    if not bases:
        return None
    state = state.put(ref.path, bases)
    chosen = tuple(options.values())
    if len(chosen) == 1 and not isinstance(chosen[0].base, Exact):
        return Printed(state, chosen[0].text)
    return Printed(state, Text((Alt(chosen),)))


def _printed_cat(state: State, value: Cat, world: World) -> Printed | None:
    pieces: tuple[Piece, ...] = ()
    for part in value.parts:
        found = printed(state, part, world)
        if found is None:
            return None
        state, text = found
        pieces += text.pieces
    if not value.ops:
        return Printed(state, Text(pieces))
    ways = [text_of(shape, world) for _, shape in through(value.ops, _whole(pieces), world)]
    texts = [_as_text(text) for text in ways if text is not None]
    if not texts:
        return None
    if len(texts) == 1:
        return Printed(state, texts[0])
    return Printed(state, Text((Alt(tuple(Option(text) for text in texts)),)))
