"""TRG01: a text speaks of what the lead just did, and arrives when that is long over."""

import datetime as dt
from collections.abc import Hashable, Iterator, Sequence
from dataclasses import replace
from functools import lru_cache, partial
from itertools import islice
from typing import ClassVar, Final

from simulator.analysis.tokens import tokenize
from simulator.analysis.triggers import Trigger, may_hold_triggers, read_triggers
from simulator.model.finding import Severity
from simulator.rules.example_files import HOURS, LETTER, TO_LETTER, ZONE, campaign
from simulator.rules.instants import instant, stretch
from simulator.rules.lapsing import lapse, whom
from simulator.rules.reading import Reading
from simulator.rules.rule import Hit, TimedTextRule
from simulator.rules.shortened import shortened
from simulator.rules.times import TextTime

_JUST: Final = dt.timedelta(hours=24)
_LATELY: Final = dt.timedelta(days=3)
_FEW_DAYS: Final = dt.timedelta(days=2)
_DAYS_AGO: Final = {"today": 0, "yesterday": 1}
_IN_WORDS: Final = {_JUST: "a day", _LATELY: "three days"}

_SEEN: Final = '[[steps]]\nid = "seen"\nmessage = "seen"\ndelay = {{ {} }}\n'
_TEXTS: Final = LETTER + (
    "seen.sms.j2:\n"
    "Harbour Tea: we saw you looking at the green teas. Shall we put a tin aside for you? "
    "Reply STOP to opt out.\n"
)


class StaleTrigger(TimedTextRule):
    """A text speaks of something that the lead did a moment ago, and arrives when it is no news.

    "Saw you looking at our prices" is help within the hour, odd on the next day and creepy a week
    later: the lead has moved on and learns only that you keep watch. Texts that an action sets off
    go stale when a window, a weekend or the step's own delay holds them back.

    What counts is the time from the enrolment to the send, or from the date in the lead's data that
    the step counts from, or from the reply that led to it, whichever is latest, as the file
    declares it. Words such as "just now", "a moment ago" or "you just booked" hold for 24 hours;
    "saw you looking", "thanks for calling" or "you left a kit in your basket" for three days. A
    sentence that tells when it was ("last week", "on March 3", "some time ago") is never stale;
    "today" and "yesterday" are so from the day on that is another one. Who enters at another hour
    may wait longer, over a night or a weekend: the other hours of a week are tried too.

    Send the text sooner, let it lapse with `expires_after_hours`, or write of the matter and not of
    the moment: "Any question about the prices?" is right on every day.
    """

    code: ClassVar[str] = "TRG01"
    name: ClassVar[str] = "stale-trigger"
    severity: ClassVar[Severity] = Severity.WARNING
    confidence: ClassVar = "medium"
    source: ClassVar[str] = "nurture automation guides: timely and relevant, or not at all"
    options: ClassVar[tuple[tuple[str, str], ...]] = (
        ("steps.delay", "how long after the step before it is due, in sequence.toml"),
        ("steps.expires_after_hours", "how long it may wait before it is dropped"),
    )
    bad: ClassVar[str] = campaign(
        ZONE, HOURS, steps=_SEEN.format("days = 5") + TO_LETTER, texts=_TEXTS
    )
    good: ClassVar[str] = campaign(
        ZONE, HOURS, steps=_SEEN.format("hours = 5") + TO_LETTER, texts=_TEXTS
    )

    def concerns(self, source: str, expires: object) -> bool:
        """Whether its words may speak of something that the lead did."""
        del expires
        return may_hold_triggers({word for _, word, _, _ in tokenize(source)})

    def check(self, reading: Reading, time: TextTime) -> Iterator[Hit]:
        """Yield a hit for each such word that the text outlives."""
        if not _may_be_stale(time):
            return
        for trigger in _triggers(reading.text):
            if _is_stale(trigger, time):
                yield _hit(reading, trigger, time)

    def said(self, reading: Reading, expires: object) -> tuple[Hashable, ...]:
        """What it says that the lead did."""
        del expires
        found = _triggers(reading.text)
        return tuple((reading.text[slice(*each.span)], each.is_just, each.day) for each in found)

    def worst(self, reading: Reading, times: Sequence[TextTime]) -> Sequence[TextTime]:
        """The first time at which it is no news any more."""
        found = _triggers(reading.text)
        stale = (time for time in times if any(_is_stale(each, time) for each in found))
        return tuple(islice(stale, 1))

    def check_worst(self, reading: Reading, times: Sequence[TextTime]) -> Iterator[Hit]:
        """Yield what a lead meets who enters at another instant than most."""
        (time,) = times
        for hit in self.check(reading, time):
            yield replace(hit, what=f"{hit.what.removesuffix('.')}, {whom(time)}.")


@lru_cache(maxsize=64)
def _triggers(text: str) -> tuple[Trigger, ...]:
    """What a text says that its reader did; asked for several times of one, and then no more."""
    return read_triggers(text, tokenize(text))


def _since(time: TextTime) -> dt.datetime:
    known = (time.enrolled_at, time.anchor, time.replied_at)
    return max(each for each in known if each and each <= time.send)


def _may_be_stale(time: TextTime) -> bool:
    since = _since(time)
    return time.send - since > _JUST or time.send.date() != since.date()


def _is_stale(trigger: Trigger, time: TextTime) -> bool:
    since = _since(time)
    if time.send - since > (_JUST if trigger.is_just else _LATELY):
        return True
    return since != time.anchor and _is_another_day(trigger, time)


def _is_another_day(trigger: Trigger, time: TextTime) -> bool:
    """Whether "today" or "yesterday" is longer ago; of a date in the lead's data TIM06 says so."""
    return bool(trigger.day) and _days(time) > _DAYS_AGO[trigger.day]


def _days(time: TextTime) -> int:
    return (time.send.date() - _since(time).date()).days


def _hit(reading: Reading, trigger: Trigger, time: TextTime) -> Hit:
    age = time.send - _since(time)
    is_matter_of_day = _is_another_day(trigger, time) and time.anchor is None
    limit = _JUST if trigger.is_just else _LATELY
    why = f"Such words hold for {_IN_WORDS[limit]}; then they say only that you keep watch."
    if is_matter_of_day:
        why = f"It says “{trigger.day}”, and by then that is another day."
    matter = "Write of the matter and not of the moment"
    lapses = lapse(time, partial(_is_stale, trigger))
    return Hit(
        what=f"“{shortened(reading.text, trigger.span)}” arrives {instant(time.send)}, "
        f"{_later(time)} after it happened.",
        why=why,
        remedy=f"{matter}. Or: {lapses}" if lapses else f"{matter}, or send it sooner.",
        span=trigger.span,
        excess=int(age.total_seconds()),
    )


def _later(time: TextTime) -> str:
    """How much later people say that it is: from Friday to Monday it is three days."""
    age = time.send - _since(time)
    return stretch(age) if age < _FEW_DAYS else f"{_days(time)} days"
