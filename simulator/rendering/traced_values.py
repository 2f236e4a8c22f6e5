"""Numbers and dates that know where they came from: printed, they are texts that do."""

import datetime as dt
from typing import NamedTuple, Self, TypeVar

from simulator.model.place import Place
from simulator.rendering.traced import Traced, sole_origin

_Any = TypeVar("_Any")


class Source(NamedTuple):
    """Where a whole value came from, as in `Run`."""

    place: Place | None = None
    at: int | None = None
    field: str | None = None

    def text(self, text: str) -> Traced:
        """Return the value's text."""
        return Traced(text, ((len(text), *self),))


class TracedInt(int):
    """A whole number that knows its source."""

    source: Source

    def __new__(cls, value: int, source: Source) -> Self:
        """Make a number of a source."""
        number = super().__new__(cls, value)
        number.source = source
        return number

    def __str__(self) -> str:
        return self.source.text(int.__repr__(self))


class TracedFloat(float):
    """As `TracedInt`."""

    source: Source

    def __new__(cls, value: float, source: Source) -> Self:
        """Make a number of a source."""
        number = super().__new__(cls, value)
        number.source = source
        return number

    def __str__(self) -> str:
        return self.source.text(float.__repr__(self))


class TracedDate(dt.date):
    """A day that knows its source."""

    source = Source()

    @classmethod
    def of(cls, value: dt.date, source: Source) -> Self:
        """Make a day of a source."""
        day = cls.fromordinal(value.toordinal())
        day.source = source
        return day

    def __str__(self) -> str:
        return self.source.text(self.isoformat())


class TracedMoment(dt.datetime):
    """As `TracedDate`."""

    source = Source()

    @classmethod
    def of(cls, value: dt.datetime, source: Source) -> Self:
        """Make a moment of a source."""
        moment = cls.combine(value.date(), value.timetz())
        moment.source = source
        return moment

    def __str__(self) -> str:
        return self.source.text(self.isoformat(" "))


class TracedTime(dt.time):
    """As `TracedDate`."""

    source = Source()

    @classmethod
    def of(cls, value: dt.time, source: Source) -> Self:
        """Make a time of day of a source."""
        hands = (value.hour, value.minute, value.second, value.microsecond)
        time = cls(*hands, tzinfo=value.tzinfo, fold=value.fold)
        time.source = source
        return time

    def __str__(self) -> str:
        return self.source.text(self.isoformat())


_KNOWING = (TracedInt, TracedFloat, TracedDate, TracedMoment, TracedTime)


def sourced(value: object, source: Source) -> object:
    """A plain value with its source, where values of its kind can know it."""
    if type(value) is str:
        return source.text(value)
    if type(value) is int:
        return TracedInt(value, source)
    if type(value) is float:
        return TracedFloat(value, source)
    return _dated(value, source)


def _dated(value: object, source: Source) -> object:
    if isinstance(value, dt.datetime):
        return TracedMoment.of(value, source)
    if isinstance(value, dt.date):
        return TracedDate.of(value, source)
    return TracedTime.of(value, source) if isinstance(value, dt.time) else value


def made_of(value: object, result: _Any) -> _Any:
    """`result`, which `value` alone made, with the source of that if it knows one."""
    if isinstance(value, Traced):
        place, field = sole_origin(value)
    elif isinstance(value, _KNOWING):
        place, _, field = value.source
    else:
        return result
    return sourced(result, Source(place, None, field))  # type: ignore[return-value]  # the same kind, but knowing
