"""What a value in a template may be, over all leads.

A *shape* is a set of values: one value exactly, a text of so many free signs, a range of numbers.
A *value* is a shape, or what is done to one of the lead's fields: that stays tied to the field, so
that what a condition learns about the field holds for all that is made of it.
"""

import math
from dataclasses import dataclass, field, replace
from typing import Any, TypeAlias

from simulator.model.place import Place
from simulator.rendering.bounds.changes import Change
from simulator.rendering.bounds.signs import Signs

Path = tuple[str | int, ...]
"""Where a field stands: `("cars", 0, "model")`."""

Op = tuple[Any, ...]
"""The name of something that is done to a value, and what it takes, as `Exact` values."""


class Exact:
    """One value; two are the same if they are of one class and print alike."""

    __slots__ = ("_key", "value")

    def __init__(self, value: object) -> None:
        self.value = value
        self._key = (value.__class__, repr(value))

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Exact) and self._key == other._key

    def __hash__(self) -> int:
        return hash(self._key)

    def __repr__(self) -> str:
        return f"Exact({self.value!r})"


@dataclass(frozen=True, slots=True)
class Span:
    """A text of `low` to `high` signs of a field's, through changes.

    Without `high` there is no limit. `is_whole` tells that the signs are all of the field's,
    `is_list` that it is a list of signs, `is_trimmed` that it has no white space at its ends.
    `hint` is a text of this shape.
    """

    path: Path
    signs: Signs
    low: int
    high: int | None
    changes: tuple[Change, ...] = ()
    is_whole: bool = True
    is_list: bool = False
    is_trimmed: bool = False
    hint: str = field(default="", compare=False)


@dataclass(frozen=True, slots=True)
class Num:
    """A number from `low` to `high`.

    `may_be_whole` and `may_be_float` tell which kinds; a float has at most so many `places`, if
    they are known. `is_source` tells that it is the field's own number, or how much it holds; it
    may be shifted by so much.
    """

    low: float
    high: float
    may_be_whole: bool = True
    may_be_float: bool = False
    places: int | None = None
    is_source: bool = False
    shift: int = 0

    def tied(self, low: float = -math.inf, high: float = math.inf) -> "Limit | None":
        """What of the field is left where the number is within a range."""
        if not self.is_source:
            return None
        return Limit(low - self.shift, high - self.shift)


@dataclass(frozen=True, slots=True)
class Moment:
    """A date with a time."""

    path: Path


@dataclass(frozen=True, slots=True)
class Many:
    """A list of `low` to `high` items, each found at the path behind its number.

    `fields` lead from an item to the value meant, `other` is for those that lack it. `ordered`
    tells that they stand in the field's own order; `order` is all that was done to it, and only
    what was done alike has the same items at the same numbers. With `groups`, there is at most one
    of each.
    """

    path: Path
    low: int
    high: int | None
    fields: tuple[str, ...] = ()
    ordered: bool = True
    order: tuple[str, ...] = ()
    is_whole: bool = True
    other: Exact | None = None
    groups: tuple[tuple[Exact, ...], ...] | None = None


@dataclass(frozen=True, slots=True)
class Record:
    """A table whose values are found at the paths behind its own; a full one has some for sure."""

    path: Path
    names: frozenset[str] | None
    is_full: bool = False


@dataclass(frozen=True, slots=True)
class Unknown:
    """Anything: why nothing is known, and what to write so that something is."""

    reason: str
    place: Place | None = None


@dataclass(frozen=True, slots=True)
class Option:
    """One of several texts, and what the field is then."""

    text: "Text"
    path: Path | None = None
    base: "Shape | tuple[object, ...] | None" = None


@dataclass(frozen=True, slots=True)
class Alt:
    """One of several texts."""

    options: tuple[Option, ...]


@dataclass(frozen=True, slots=True)
class Rep:
    """A text `low` to `high` times, with another between."""

    text: "Text"
    between: str
    low: int
    high: int | None
    path: Path = ()


@dataclass(frozen=True, slots=True)
class Text:
    """A text put together of pieces."""

    pieces: tuple["Piece", ...]


@dataclass(frozen=True, slots=True)
class Listed:
    """A list of so many values."""

    items: tuple["Value", ...]


@dataclass(frozen=True, slots=True)
class Keyed:
    """A table that the template writes."""

    items: tuple[tuple[object, "Value"], ...]


@dataclass(frozen=True, slots=True)
class Ref:
    """What operations make of a field."""

    path: Path
    ops: tuple[Op, ...] = ()


@dataclass(frozen=True, slots=True)
class Cat:
    """Values printed behind each other, through operations on the whole."""

    parts: tuple["Value", ...]
    ops: tuple[Op, ...] = ()


@dataclass(frozen=True, slots=True)
class Loop:
    """The variable `loop`; without `length` how many items there are is not known."""

    index: int
    length: int | None
    depth: int
    before: "Value | None" = None
    after: "Value | None" = None


@dataclass(frozen=True, slots=True)
class Made:
    """A macro: its number in the order met, and how many scopes it sees."""

    name: str
    template: str
    level: int


@dataclass(frozen=True, slots=True)
class Either:
    """One of several buffers, each with what was known of the fields then.

    They may stand within each other many times over, so what is often asked is kept: `paths` are
    those of the fields that the buffers are tied to.
    """

    options: tuple[tuple[tuple["Value", ...], "Known"], ...]
    paths: frozenset[Path] = field(default=frozenset(), compare=False)
    _hash: int = field(init=False, repr=False, compare=False, default=0)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_hash", hash(self.options))

    def __hash__(self) -> int:
        return self._hash


Piece: TypeAlias = str | Span | Alt | Rep | Unknown

Shape: TypeAlias = (
    Exact | Span | Num | Moment | Many | Record | Unknown | Text | Listed | Keyed | Loop | Made
)

Known: TypeAlias = tuple[tuple[Path, tuple[Shape, ...]], ...]
"""Fields with what they may be."""

Value: TypeAlias = Shape | Ref | Cat | Either


@dataclass(frozen=True, slots=True)
class Limit:
    """What becomes of a field where a case holds: fewer signs, or a smaller range."""

    low: float = -math.inf
    high: float = math.inf
    signs: Signs | None = None
    only: Exact | None = None
    hint: str = field(default="", compare=False)


def narrowed(base: Shape, limit: Limit | None) -> Shape | None:
    """The part of a field's shape within a limit; nothing where none is left."""
    if limit is None or isinstance(base, (Exact, Unknown, Moment, Record)):
        return base
    if limit.only is not None:
        return limit.only
    if isinstance(base, Span):
        return _narrowed_span(base, limit)
    if isinstance(base, Many):
        low, high = _counts(base.low, base.high, limit)
        return _or_none(replace(base, low=low, high=high), low, high)
    if isinstance(base, Num):
        least, most = max(base.low, limit.low), min(base.high, limit.high)
        return replace(base, low=least, high=most) if least <= most else None
    return base


def _narrowed_span(base: Span, limit: Limit) -> Shape | None:
    low, high = _counts(base.low, base.high, limit)
    signs = base.signs if limit.signs is None else base.signs & limit.signs
    if not signs:
        if low > 0:
            return None
        high = 0
    narrow = replace(base, signs=signs, low=low, high=high, hint=limit.hint or base.hint)
    return _or_none(narrow, low, high)


def _counts(low: int, high: int | None, limit: Limit) -> tuple[int, int | None]:
    low = max(low, math.ceil(limit.low) if limit.low > 0 else 0)
    if limit.high == math.inf:
        return low, high
    most = math.floor(limit.high)
    return low, most if high is None else min(high, most)


def _or_none(shape: Shape, low: int, high: int | None) -> Shape | None:
    return shape if high is None or low <= high else None


def both(one: Limit | None, other: Limit | None) -> Limit | None:
    """Both limits at once."""
    if one is None or other is None:
        return one or other
    signs = other.signs if one.signs is None else one.signs
    if one.signs is not None and other.signs is not None:
        signs = one.signs & other.signs
    low, high = max(one.low, other.low), min(one.high, other.high)
    return Limit(low, high, signs, one.only or other.only, one.hint or other.hint)
