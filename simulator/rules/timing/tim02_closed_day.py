"""TIM02: a text that sells goes out on a Sunday or a holiday on which the law wants none."""

from collections.abc import Iterator, Sequence
from typing import ClassVar, Final

from simulator.model.finding import Severity
from simulator.rules.example_files import HOLIDAYS, HOURS, ZONE, campaign, people
from simulator.rules.rule import TimeHit, TimesRule
from simulator.rules.times import Broken, CampaignTimes
from simulator.rules.timing.broken_law import told
from simulator.rules.timing.holidays_to_write import holidays_to_write
from simulator.rules.timing.keepers import window_key
from simulator.rules.timing.window_to_write import window_to_write

_DAYS: Final = frozenset({"closed_day"})
_HOLIDAYS: Final = frozenset({"holiday"})
_WITH_SUNDAY: Final = HOURS.replace('"fri"]', '"fri", "sun"]')
_IN_ALABAMA: Final = people('phone = "+13345550123"\ncountry = "US"\nregion = "AL"')


class ClosedDay(TimesRule):
    """A text that sells may go out on a Sunday or a holiday that the law keeps free.

    Several US states, and France, Italy, Brazil, South Africa and others, close Sundays or public
    holidays, and some shift a holiday to the Monday or Friday beside it. A window without `days`
    sends on all of them; and one with Monday to Friday still sends on Christmas Day.

    As for quiet hours, every instant of a year at which a lead may enter is tried, and what
    counts is what the file and the provider do by themselves. Where both the day and the hour are
    wrong, the day is told.

    Leave the day out of the window's `days`, and name the holidays: `holidays` takes dates and
    calendars, such as `"US"`, `"US-LA"` or `"FR"`. The calendar of a place holds the days on which
    its law closes too, in every year; dates are proposed only where no calendar holds them. The
    window proposed is the one that TIM01 would propose: it suits all leads, hours and days. A text
    that falls due on a closed day then waits for the next open one.
    """

    code: ClassVar[str] = "TIM02"
    name: ClassVar[str] = "closed-day"
    severity: ClassVar[Severity] = Severity.ERROR
    source: ClassVar[str] = "state laws of the US and those of other countries"
    options: ClassVar[tuple[tuple[str, str], ...]] = (
        ("window.days", "the weekdays on which the sequence sends, in sequence.toml"),
        ("holidays", "dates and calendars on which it does not, in sequence.toml"),
        ("timing.policy", "whose limits count: strict, statutory or vendor"),
        ("timing.law", "limits of your own, with dates that are closed"),
    )
    bad: ClassVar[str] = campaign(ZONE, HOLIDAYS, _WITH_SUNDAY) + _IN_ALABAMA
    good: ClassVar[str] = campaign(ZONE, HOLIDAYS, HOURS) + _IN_ALABAMA

    def check(self, times: CampaignTimes) -> Iterator[TimeHit]:
        """Yield a hit for each window with a closed weekday, and one for holidays."""
        yield from told(times, _DAYS, window_key, _window)
        yield from told(times, _HOLIDAYS, _holidays_key, holidays_to_write)


def _holidays_key(times: CampaignTimes, step: str) -> str:
    del times, step
    return "holidays"


def _window(times: CampaignTimes, refused: Sequence[Broken]) -> str:
    proposed = window_to_write(times, refused[0].step)
    return proposed or "Leave the day out of the window's days."
