"""What a template works with: the lead's fields, holes in them, macros; and how each prints."""

import datetime as dt
from collections.abc import Callable, Iterator, Mapping
from typing import Any, NamedTuple, Self, TypeAlias

from jinja2.exceptions import UndefinedError
from jinja2.runtime import LoopContext, Undefined
from jinja2.utils import missing

from simulator.model.place import Place
from simulator.model.rendering import Hole, Missing
from simulator.rendering.nearest import short
from simulator.rendering.refusal import Refusal
from simulator.rendering.traced import Traced, of_field

_PRINTABLE = (
    int,
    float,
    type(None),
    dt.date,
    dt.time,
    dt.timedelta,
    Undefined,
)


Value: TypeAlias = Any
"""What a template works with: whatever a field may hold, a hole, a list, a number."""


class Spot(NamedTuple):
    """Where a template reads a path, and the path as it is written."""

    place: Place
    path: str


class Notes:
    """The holes met while a message is filled, each once."""

    __slots__ = ("_met",)

    def __init__(self) -> None:
        self._met: dict[tuple[str, Place, Hole], Missing] = {}

    def clear(self) -> None:
        """Forget them."""
        self._met.clear()

    def add(self, field: str, place: Place, hole: Hole, *, has_fallback: bool = False) -> None:
        """Note a hole, unless it is noted."""
        key = (field, place, hole)
        if key not in self._met:
            self._met[key] = Missing(field, place, hole, has_fallback)

    def all(self) -> tuple[Missing, ...]:
        """Return them in the order met."""
        return tuple(self._met.values())


class Fields(dict[str, object]):
    """A table of values that knows its own path."""

    __slots__ = ("path",)
    path: str

    def __init__(self, path: str, values: Mapping[str, object]) -> None:
        super().__init__(values)
        self.path = path


class Absent(Undefined):
    """A value that is not there: empty, and noted once it is used for more than a test.

    Without a path it is a hole of no field's, such as the first of no items, and never noted.
    """

    __slots__ = ("notes", "path", "place")
    path: str | None
    place: Place
    notes: Notes

    def __init__(
        self,
        hint: str | None = None,
        obj: object = missing,
        name: str | None = None,
        exc: type[UndefinedError] = UndefinedError,
    ) -> None:
        super().__init__(hint, obj, name, exc)
        self.path = None

    @classmethod
    def field(cls, path: str, place: Place, notes: Notes) -> Self:
        """Return the hole that a field left."""
        absent = cls()
        absent.path, absent.place, absent.notes = path, place, notes
        return absent

    def note(self) -> None:
        """Note the hole."""
        if self.path is not None:
            self.notes.add(self.path, self.place, Hole.ABSENT)

    def as_blank(self) -> str:
        """Return the empty text that this hole becomes, which notes the hole once it is printed."""
        if self.path is None:
            return ""
        return Blank("", self.path, self.notes, Hole.ABSENT).at(self.place)

    def __str__(self) -> str:
        self.note()
        return ""

    def __iter__(self) -> Iterator[object]:
        self.note()
        return iter(())

    def __len__(self) -> int:
        self.note()
        return 0

    def __contains__(self, item: object) -> bool:
        self.note()
        return False

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Undefined)

    __hash__ = Undefined.__hash__

    def _unordered(self, *_: Value, **__: Value) -> Value:
        self.note()
        return False

    def _same(self, *_: Value, **__: Value) -> Value:
        return self

    __lt__ = __le__ = __gt__ = __ge__ = _unordered
    __getitem__ = __neg__ = __pos__ = _same


class Blank(Traced):
    """A field's text that is empty or only white space; noted when it is printed.

    It stays one through filters that change letters or trim, so that a fallback behind them is
    still heard.
    """

    __slots__ = ("has_fallback", "hole", "notes", "path", "place")
    path: str
    notes: Notes
    hole: Hole
    place: Place | None
    has_fallback: bool

    def __new__(cls, text: str, path: str, notes: Notes, hole: Hole = Hole.BLANK) -> Self:
        """Make the blank text of a field."""
        blank = super().__new__(cls, text, of_field(text, path).origins)
        blank.path, blank.notes, blank.hole = path, notes, hole
        blank.place, blank.has_fallback = None, False
        return blank

    def here(self, place: Place) -> "Blank":
        """Return this text as read at `place`, unless it is known where it is read."""
        return self if self.place else self.at(place)

    def at(self, place: Place | None) -> "Blank":
        """Return this text as the template reads it at `place`."""
        return self._but(str.__str__(self), place, has_fallback=self.has_fallback)

    def behind_fallback(self) -> "Blank":
        """Return this text as a `default` let it pass."""
        return self._but(str.__str__(self), self.place, has_fallback=True)

    def as_changed(self, text: str) -> "Blank":
        """Return what a filter that leaves it blank made of this text."""
        return self._but(str.__str__(text), self.place, has_fallback=self.has_fallback)

    def _but(self, text: str, place: Place | None, *, has_fallback: bool) -> "Blank":
        blank = Blank(text, self.path, self.notes, self.hole)
        blank.place, blank.has_fallback = place, has_fallback
        return blank

    def note(self) -> None:
        """Note the hole, where it is known which words of the template made it."""
        if self.place is not None:
            self.notes.add(self.path, self.place, self.hole, has_fallback=self.has_fallback)


class Macro:
    """A macro of the template's; the guard has seen to it that the arguments fit."""

    __slots__ = ("_function", "_names")

    def __init__(self, function: Callable[..., str], names: tuple[str, ...]) -> None:
        self._function = function
        self._names = names

    def __call__(self, *given: object, **named: object) -> str:
        """Return what it prints."""
        rest: list[Value] = [named.get(name, missing) for name in self._names[len(given) :]]
        return self._function(*given, *rest)


def show(value: Value) -> str:
    """Return the value as it is printed."""
    if value.__class__ is str:
        return value
    if isinstance(value, Blank):
        value.note()
        return value
    return as_text(value)


def changed(value: object, change: Callable[[str], str]) -> str:
    """Return a text as a filter changes it that leaves blank what is blank."""
    if isinstance(value, Absent):
        return value.as_blank()
    return still_blank(value, change(as_text(value)))


def still_blank(value: object, text: str) -> str:
    """Return a text made of `value` alone, which is the same field's blank if both are blank."""
    is_blank = isinstance(value, Blank) and (not text or text.isspace())
    return value.as_changed(text) if is_blank else text  # type: ignore[attr-defined]  # only of a blank


def as_text(value: object) -> str:
    """Return the value as text that is worked on further: an empty one is no hole yet."""
    if isinstance(value, str):
        return value
    if isinstance(value, _PRINTABLE):
        return str(value)
    raise _unprintable(value)


def _unprintable(value: object) -> Refusal:
    if isinstance(value, Fields):
        path = short(value.path)
        message = f"{path} is a group of values and cannot be printed whole."
        return Refusal(message, f"Print one of them, as {path}.name.")
    if isinstance(value, dict):
        message = "A group of values cannot be printed whole."
        return Refusal(message, "Print one of them, by its name.")
    if isinstance(value, LoopContext):
        message = "loop cannot be printed as it is."
        return Refusal(message, "Print loop.index, for example.")
    message = "A list cannot be printed as it is."
    return Refusal(message, 'Write |join(", ") behind it, or go through it.')
