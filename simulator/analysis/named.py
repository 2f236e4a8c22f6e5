"""A day or an hour that a text names, and what it says of it."""

import datetime as dt
from enum import StrEnum
from typing import NamedTuple

from simulator.analysis.spans import Span


class Role(StrEnum):
    """What a text says of a day."""

    DEADLINE = "deadline"  # something holds until then
    EVENT = "event"  # something happens then
    READ = "read"  # it is the day on which this is read


class Named(NamedTuple):
    """A day or an hour that a text names.

    Exactly one is set of `weekday`, 1 for Monday; `near`, such as `tomorrow`; `dates`, the days of
    the year that it may mean, as `05-14`; `feast`, such as `black friday`; and `wait`, the time
    from now on. `clocks` are the times of that day that stand with it, as `15:30`. `weekday` beside
    `dates` is that of the date as the text has it. `happens` where a word such as "visit" or
    "starts" stands shortly before. `takes_preposition` where a weekday needs its own in this place.

    `whole` is what a date takes the place of, where that is more than the day's own words: "in 4
    hours", "at midnight"; nothing where the sentence would have to change. `beside` is the same
    day once more, as in "tomorrow, Friday", with the comma.
    """

    span: Span
    role: Role
    happens: bool = False
    takes_preposition: bool = True
    weekday: int = 0
    near: str = ""
    dates: frozenset[str] = frozenset()
    wait: dt.timedelta | None = None
    clocks: frozenset[str] = frozenset()
    feast: str = ""
    whole: Span | None = None
    beside: Span | None = None
