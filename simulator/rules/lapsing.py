"""How long a step may wait at most, so that its words are still right when it is sent."""

import datetime as dt
from collections.abc import Callable
from dataclasses import replace
from typing import Final

from simulator.rules.instants import instant
from simulator.rules.times import TextTime

_HOUR: Final = dt.timedelta(hours=1)
_LONGEST: Final = 14 * 24

Judge = Callable[[TextTime], bool]


def lapse(time: TextTime, is_wrong: Judge) -> str:
    """What to set on the step so that no text of a week is wrong; empty where waiting is not why.

    The later a text that is sent at one instant was due, the better its words fit: so of each
    instant the shortest wait that is too long tells all.
    """
    times = [time, *time.week]
    if not time.may_lapse or any(is_wrong(_at_once(each)) for each in times if is_wrong(each)):
        return ""
    waits = [_shortest_wrong(each, is_wrong) for each in _last_to_wait(times)]
    hours = min((each for each in waits if each), default=0) - 1
    if hours < 0:
        return ""
    key = f"expires_after_hours = {hours}" if hours else 'on_closed = "skip"'
    return f"Set {key} on the step “{time.step}”, so that it is dropped in time."


def whom(time: TextTime) -> str:
    """Which leads get a text at that time."""
    if time.replied_at:
        return f"for a lead who answers {instant(time.replied_at)}"
    return f"for a lead who enters {instant(time.enrolled_at)}"


def is_outlived(time: TextTime, is_wrong: Judge) -> bool:
    """Whether all was right when a text was due, and is not when it is sent."""
    return time.is_deferred and is_wrong(time) and not is_wrong(_at_once(time))


def _at_once(time: TextTime) -> TextTime:
    return replace(time, send=time.due)


def _last_to_wait(times: list[TextTime]) -> list[TextTime]:
    """Of the texts that wait for one instant that which waits longest."""
    longest: dict[dt.datetime, TextTime] = {}
    for each in times:
        known = longest.get(each.send)
        if each.due < each.send and (known is None or each.due < known.due):
            longest[each.send] = each
    return list(longest.values())


def _shortest_wrong(time: TextTime, is_wrong: Judge) -> int:
    """The fewest full hours that are too long to wait for an instant; 0 where none are."""
    most = -((time.due - time.send) // _HOUR)
    for hours in range(1, min(most, _LONGEST) + 1):
        if is_outlived(_waiting(time, hours * _HOUR), is_wrong):
            return hours
    return 0


def _waiting(time: TextTime, wait: dt.timedelta) -> TextTime:
    """The same text of a lead who entered so much later that it waits no longer than that."""
    later = time.send - time.due - wait
    return replace(
        time,
        due=_after(time.due, later),
        enrolled_at=_after(time.enrolled_at, later),
        replied_at=time.replied_at and _after(time.replied_at, later),
    )


def _after(at: dt.datetime, length: dt.timedelta) -> dt.datetime:
    return (at.astimezone(dt.UTC) + length).astimezone(at.tzinfo)
