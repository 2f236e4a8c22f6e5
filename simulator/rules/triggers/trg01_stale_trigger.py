"""TRG01: a text speaks of what the lead just did, and arrives when that is long over."""

import datetime as dt
from collections.abc import Iterator
from typing import ClassVar, Final

from simulator.analysis.tokens import tokenize
from simulator.analysis.triggers import may_hold_triggers, read_triggers
from simulator.model.finding import Severity
from simulator.rules.example_files import HOURS, LETTER, TO_LETTER, ZONE, campaign
from simulator.rules.instants import instant, stretch
from simulator.rules.reading import Reading
from simulator.rules.rule import Hit, TimedTextRule
from simulator.rules.shortened import shortened
from simulator.rules.times import TextTime

_JUST: Final = dt.timedelta(hours=24)
_LATELY: Final = dt.timedelta(days=3)
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
    sentence that tells when it was ("last week", "on March 3", "some time ago") is never stale.

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
        known = (time.enrolled_at, time.anchor, time.replied_at)
        since = max(each for each in known if each and each <= time.send)
        age = time.send - since
        if age <= _JUST:
            return
        for trigger in read_triggers(reading.text, reading.tokens):
            limit = _JUST if trigger.is_just else _LATELY
            if age > limit:
                yield Hit(
                    what=f"“{shortened(reading.text, trigger.span)}” arrives {instant(time.send)}, "
                    f"{stretch(age)} after it happened.",
                    why=f"Such words hold for {_IN_WORDS[limit]}; then they say only that you keep "
                    "watch.",
                    remedy="Send it sooner, let it lapse with expires_after_hours, or write of the "
                    "matter and not of the moment.",
                    span=trigger.span,
                    excess=int(age.total_seconds()),
                )
