"""When a step is due, for the slow twin of `plan`: rules 2 to 5."""

import datetime as dt
from dataclasses import dataclass

from simulator.model.persona import Persona
from simulator.model.schedule import Before, Delay
from simulator.model.sequence import Sequence as Campaign
from simulator.model.sequence import Step
from tests.timing.slow_limits import DAY, ONE_DAY, Clock


@dataclass
class Due:
    """When a step is due, and on what side of its anchor."""

    at: int
    date_anchor: int | None = None


@dataclass
class Dues:
    """What one lead's due instants rest on."""

    campaign: Campaign
    persona: Persona
    enrolled: int
    holidays: frozenset[dt.date]
    clock: Clock

    def due(self, step: Step, previous: int, *, is_led: bool) -> Due | None:
        """Rule 2; `previous` is the reply's instant where a reply led here."""
        name = self.campaign.anchor_of(step)
        if step.before is None and (is_led or name == "previous"):
            return Due(self._after(step, previous, None))
        if name == "enrolment":
            return Due(self._after(step, self.enrolled, previous))
        anchor = self._field_instant(name.removeprefix("lead."))
        if anchor is None:
            return None
        if step.before is not None:
            return Due(self._before(step, step.before, anchor), anchor)
        return Due(self._after(step, anchor, None), anchor)

    def _after(self, step: Step, anchor: int, floor: int | None) -> int:
        delay, elapsed = step.delay, self.campaign.day_mode == "elapsed"
        due = self.delayed(delay, anchor)
        least = due if floor is None else max(due, floor)
        if floor is not None and due < floor and delay.business_days is not None:
            return self._on_business_date_from(floor, step.at)
        if step.at is None:
            return least
        whole_days = not delay.hours and not delay.minutes
        if delay.business_days is None and (elapsed or not whole_days):
            return self._first_at(step.at, least)
        date = self.clock.wall(due).date()
        found = self.clock.at(date, step.at)
        if found < anchor:
            date += ONE_DAY
            while delay.business_days is not None and not self._is_business(date):
                date += ONE_DAY
            found = self.clock.at(date, step.at)
        if floor is None or found >= floor:
            return found
        if delay.business_days is not None:
            return self._on_business_date_from(floor, step.at)
        return self._first_at(step.at, floor)

    def _on_business_date_from(self, floor: int, at: int | None) -> int:
        """The first instant from the step before on that is on a business date, at its time."""
        wall = self.clock.wall(floor)
        date = wall.date()
        while True:
            if self._is_business(date):
                instant = self.clock.instant(dt.datetime.combine(date, wall.time()))
                if at is not None:
                    instant = self.clock.at(date, at)
                elif date == wall.date():
                    instant = floor  # also in an hour that comes twice
                if instant >= floor:
                    return instant
            date += ONE_DAY

    def delayed(self, delay: Delay, anchor: int) -> int:
        """Rule 3, without a time of day."""
        if delay.business_days is not None:
            return self._business(delay.business_days, anchor)
        days = delay.weeks * 7 + delay.days
        more = delay.hours * 3600 + delay.minutes * 60
        if self.campaign.day_mode == "elapsed":
            return anchor + days * DAY + more
        if days:
            anchor = self.clock.instant(self.clock.wall(anchor) + dt.timedelta(days=days))
        return anchor + more

    def _business(self, count: int, anchor: int) -> int:
        wall = start = self.clock.wall(anchor)
        while count > 0:
            wall += ONE_DAY
            count -= self._is_business(wall.date())
        while not self._is_business(wall.date()):
            wall += ONE_DAY
        return anchor if wall == start else self.clock.instant(wall)

    def _is_business(self, date: dt.date) -> bool:
        days = [day.number for day in self.campaign.business_days]
        return date.weekday() in days and date not in self.holidays

    def _first_at(self, at: int, least: int) -> int:
        date = self.clock.wall(least).date()
        while (found := self.clock.at(date, at)) < least:
            date += ONE_DAY
        return found

    def _before(self, step: Step, before: Before, anchor: int) -> int:
        more = before.hours * 3600 + before.minutes * 60
        if self.campaign.day_mode == "elapsed":
            due = anchor - before.days * DAY - more
        elif before.days:
            wall = self.clock.wall(anchor) - dt.timedelta(days=before.days)
            due = self.clock.instant(wall) - more
        else:
            due = anchor - more
        if step.at is None:
            return due
        date = self.clock.wall(due).date()
        found = self.clock.at(date, step.at)
        if not more and self.campaign.day_mode == "calendar":
            return found if found <= anchor else self.clock.at(date - ONE_DAY, step.at)
        later = self._first_at(step.at, due)
        if later <= anchor:
            return later
        while found > due:
            date -= ONE_DAY
            found = self.clock.at(date, step.at)
        return found

    def _field_instant(self, name: str) -> int | None:
        value: object = self.persona.fields().get(name)
        if isinstance(value, str):
            try:
                value = dt.datetime.fromisoformat(value)
            except ValueError:
                return None
        if isinstance(value, dt.date) and not isinstance(value, dt.datetime):
            value = dt.datetime.combine(value, dt.time())
        if not isinstance(value, dt.datetime):
            return None
        return self.clock.instant(value) if value.tzinfo is None else int(value.timestamp())
