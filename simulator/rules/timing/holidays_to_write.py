"""The line to write where a campaign texts on holidays on which the law wants none."""

import datetime as dt
from collections.abc import Collection, Iterator, Sequence
from itertools import chain

from simulator.data.law.holidays import law_holidays
from simulator.data.named_holidays import holidays_in
from simulator.model.schedule import Window
from simulator.rules.times import Broken, CampaignTimes
from simulator.rules.timing.broken_law import steps_of
from simulator.rules.timing.lawful_hours import lawful_hours
from simulator.rules.timing.lawful_window import lawful_window


def holidays_to_write(times: CampaignTimes, refused: Sequence[Broken]) -> str:
    """The holidays of the file with all that its leads' places close.

    Calendars are named where they hold the dates: the calendar of a place holds the days on which
    its law closes, and next year's too. Dates are written that no calendar holds.
    """
    named = times.campaign.sequence.holidays
    missing = {*_closed_dates(times, refused), *(each.send.date() for each in refused)}
    missing -= set(chain(_dates(named), _held_by(named, missing)))
    calendars = list(_calendars(times, missing))
    held = set(chain.from_iterable(law_holidays().of[each] for each in calendars))
    dates = sorted({*_dates(named), *(missing - held)})
    texts = [f'"{each}"' for each in named if isinstance(each, str)]
    texts += [f'"{each}"' for each in calendars]
    return f"Write holidays = [{', '.join((*texts, *map(str, dates)))}]."


def _closed_dates(times: CampaignTimes, refused: Sequence[Broken]) -> Iterator[dt.date]:
    """The dates that holidays close while a step may send, in the window that is proposed."""
    found = lawful_hours(times)
    for step in steps_of(refused):
        current = times.campaign.sequence.window_of(times.steps[step].step)
        window = lawful_window(times, current) or current
        for date, closed in found.holidays.items():
            if window is None or any(_touches(window, date, hour) for hour in closed):
                yield date


def _touches(window: Window, date: dt.date, hour: int) -> bool:
    """Whether a window is open in some minute of an hour; one that wraps midnight is not asked."""
    if window.start > window.end:
        return True
    is_day = any(day.number == date.weekday() for day in window.days)
    return is_day and window.start < (hour + 1) * 60 and hour * 60 < window.end


def _dates(named: Collection[dt.date | str]) -> Iterator[dt.date]:
    return (each for each in named if isinstance(each, dt.date))


def _held_by(named: Collection[dt.date | str], dates: Collection[dt.date]) -> Iterator[dt.date]:
    """The dates that the file's own calendars hold."""
    for name in named:
        if isinstance(name, str):
            for year in {date.year for date in dates}:
                yield from holidays_in(name, year)


def _calendars(times: CampaignTimes, missing: Collection[dt.date]) -> Iterator[str]:
    """The places of the leads whose calendars hold some of the dates; none that adds nothing."""
    left = set(missing)
    known = law_holidays().of
    places = {place for each in times.classes for place in each.where.jurisdictions} & set(known)
    while left and places:
        best = max(sorted(places), key=lambda place: len(left.intersection(known[place])))
        if left.isdisjoint(known[best]):
            return
        yield best
        left.difference_update(known[best])
        places.discard(best)
