"""One way through a template: what is known of the lead on it, and the text so far."""

from collections.abc import Collection, Iterable, Iterator

from simulator.rendering.bounds.grounds import Grounds
from simulator.rendering.bounds.shapes import (
    Cat,
    Either,
    Listed,
    Many,
    Path,
    Record,
    Ref,
    Shape,
    Value,
)
from simulator.rendering.bounds.tally import START, Log, Mark, Tally, best_of

FACTS: Path = ("#facts",)
"""Stands for the path in a log entry that holds all that was known of the fields."""

EVERYTHING = "lead.*"

EVERY = "#every"
"""Behind a list's path: what is known of every item alike."""

Fields = dict[Path, tuple[Shape, ...]]
Scope = dict[str, Value]


class State:
    """A way through a template; it is never changed, but made anew.

    `buffer` holds what is printed inside a set block, a macro, a filter block; at the top it is
    missing, and the tally counts.
    """

    __slots__ = ("buffer", "fields", "grounds", "scopes", "tally")

    def __init__(
        self,
        grounds: Grounds,
        fields: Fields,
        scopes: tuple[Scope, ...],
        tally: Tally = START,
        buffer: tuple[Value, ...] | None = None,
    ) -> None:
        self.grounds = grounds
        self.fields = fields
        self.scopes = scopes
        self.tally = tally
        self.buffer = buffer

    def shapes(self, path: Path) -> tuple[Shape, ...]:
        """All that a field may be here."""
        known = self.fields.get(path)
        if known is None and isinstance(path[-1], int):
            known = self.fields.get((*path[:-1], EVERY))
        return self.grounds.shapes(path) if known is None else known

    def put(self, path: Path, shapes: Iterable[Shape]) -> "State":
        """The same with a field known better."""
        found = tuple(dict.fromkeys(shapes))
        if found == self.shapes(path):
            return self
        fields = dict(self.fields)
        fields[path] = found
        return State(self.grounds, fields, self.scopes, self.tally, self.buffer)

    def look_up(self, name: str) -> Value | None:
        """What a name stands for."""
        for scope in reversed(self.scopes):
            if name in scope:
                return scope[name]
        return None

    def bind(self, names: Scope) -> "State":
        """The same with names in the innermost scope."""
        scopes = (*self.scopes[:-1], {**self.scopes[-1], **names})
        return State(self.grounds, self.fields, scopes, self.tally, self.buffer)

    def within(self, scopes: tuple[Scope, ...]) -> "State":
        """The same in other scopes."""
        return State(self.grounds, self.fields, scopes, self.tally, self.buffer)

    def counted(self, tally: Tally) -> "State":
        """The same with more text."""
        return State(self.grounds, self.fields, self.scopes, tally, self.buffer)

    def buffered(self, buffer: tuple[Value, ...] | None) -> "State":
        """The same with another buffer."""
        return State(self.grounds, self.fields, self.scopes, self.tally, buffer)


def logged(state: State) -> Tally:
    """The tally, with all that is known of the fields noted behind each mark."""
    if not state.fields:
        return state.tally
    marks = (
        mark and Mark(mark.at, Log(mark.log, FACTS, state.fields)) for mark in state.tally.most
    )
    return Tally(tuple(marks), state.tally.least)  # type: ignore[arg-type]  # three of them


def merged(states: list[State], live: Collection[str], most: int) -> list[State]:
    """Take ways together that differ in nothing that is read later; beyond `most`, forget more."""
    if len(states) <= 1:
        return states
    found = _grouped(states, live)
    if len(found) > most:
        found = _grouped(found, _names_only(live))
    if len(found) > most:
        found = _grouped(found, _names_only(live), joins_buffers=True)
    return found


def held(value: Value) -> Iterator[Path]:
    """The paths of the fields that a value is tied to."""
    if isinstance(value, (Ref, Many, Record)):
        yield value.path
    elif isinstance(value, Cat):
        for part in value.parts:
            yield from held(part)
    elif isinstance(value, Listed):
        for item in value.items:
            yield from held(item)
    elif isinstance(value, Either):
        yield from value.paths


def _names_only(live: Collection[str]) -> frozenset[str]:
    return frozenset(name for name in live if not name.startswith("lead."))


def _grouped(
    states: list[State], live: Collection[str], *, joins_buffers: bool = False
) -> list[State]:
    groups: dict[object, list[tuple[State, State]]] = {}
    for state in states:
        kept = _kept(state, live)
        key = (
            frozenset(kept.fields.items()),
            tuple(frozenset(scope.items()) for scope in kept.scopes),
            kept.buffer is not None if joins_buffers else kept.buffer,
        )
        groups.setdefault(key, []).append((state, kept))
    return [_one(pairs) for pairs in groups.values()]


def _one(pairs: list[tuple[State, State]]) -> State:
    if len(pairs) == 1:
        return pairs[0][0]
    tally = best_of(logged(state) for state, _ in pairs) or START
    first = pairs[0][1]
    buffers = dict.fromkeys(kept.buffer for _, kept in pairs)
    if len(buffers) > 1:
        first = first.buffered(_any_of([state for state, _ in pairs]))
    return first.counted(tally)


def _any_of(states: list[State]) -> tuple[Value, ...]:
    """One of several buffers, behind what they begin with alike."""
    buffers = [state.buffer or () for state in states]
    start = 0
    while all(len(each) > start and each[start] == buffers[0][start] for each in buffers):
        start += 1
    options = tuple(
        (each[start:], tuple(state.fields.items()))
        for each, state in zip(buffers, states, strict=True)
    )
    paths = {path for values, _ in options for value in values for path in held(value)}
    either = Either(options, frozenset(paths))
    return (*buffers[0][:start], either)


def _kept(state: State, live: Collection[str]) -> State:
    fields = state.fields
    scopes = tuple(
        {name: value for name, value in scope.items() if name in live} for scope in state.scopes
    )
    if fields and EVERYTHING not in live:
        values = [value for scope in scopes for value in scope.values()]
        paths = {path for value in (*values, *(state.buffer or ())) for path in held(value)}
        fields = {
            path: known
            for path, known in fields.items()
            if f"lead.{path[0]}" in live or any(_is_about(path, other) for other in paths)
        }
    return State(state.grounds, fields, scopes, state.tally, state.buffer)


def _is_about(path: Path, other: Path) -> bool:
    """Whether what is known at a path says something of the value at the other."""
    if path[-1] == EVERY:
        path = path[:-1]
    size = min(len(path), len(other))
    return path[:size] == other[:size]
