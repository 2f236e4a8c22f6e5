"""Open hours as a week repeats them, in minutes after midnight."""

from collections.abc import Iterable
from typing import Final

from simulator.model.schedule import END_OF_DAY, QuietHours, Window

Minutes = tuple[tuple[int, int], ...]
"""Open stretches of a day, `[start, end)`, in order."""
Week = tuple[Minutes, ...]
"""One for each weekday, Monday first."""

WHOLE_DAY: Final[Minutes] = ((0, END_OF_DAY),)
ALWAYS: Final[Week] = (WHOLE_DAY,) * 7


def of_window(window: Window) -> Week:
    """When a window is open; after midnight it is still that of the weekday before."""
    opens = {day.number for day in window.days}
    if window.start < window.end:
        return tuple(((window.start, window.end),) if day in opens else () for day in range(7))
    return tuple(
        (((0, window.end),) if (day - 1) % 7 in opens and window.end else ())
        + (((window.start, END_OF_DAY),) if day in opens else ())
        for day in range(7)
    )


def hours_of(window: Window) -> Week:
    """The hours of a window: on weekdays on which it is not open at all those of the others."""
    daily = of_window(Window.model_construct(start=window.start, end=window.end))
    return tuple(own or hours for own, hours in zip(of_window(window), daily, strict=True))


def of_quiet(quiet: QuietHours) -> Week:
    """When quiet hours leave sending open."""
    if quiet.start < quiet.end:
        open_: Minutes = ((0, quiet.start), (quiet.end, END_OF_DAY))
    else:
        open_ = ((quiet.end, quiet.start),)
    return (tuple(each for each in open_ if each[0] < each[1]),) * 7


def without(days: Iterable[int]) -> Week:
    """When all weekdays but these are open."""
    closed = set(days)
    return tuple(() if day in closed else WHOLE_DAY for day in range(7))


def both(some: Week, others: Week) -> Week:
    """When two weeks are open together."""
    return tuple(_common(one, other) for one, other in zip(some, others, strict=True))


def _common(some: Minutes, others: Minutes) -> Minutes:
    found = ((max(start, since), min(end, until)) for start, end in some for since, until in others)
    return tuple(sorted(each for each in found if each[0] < each[1]))
