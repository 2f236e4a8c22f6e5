"""TIM06: a text that arrives after its own deadline, or names a day that it no longer is."""

import datetime as dt
from collections.abc import Hashable, Iterator, Sequence
from dataclasses import replace
from functools import lru_cache, partial
from typing import ClassVar, Final

from simulator.analysis.deadlines import may_name_days, read_named_days
from simulator.analysis.named import Named, Role
from simulator.analysis.tokens import tokenize
from simulator.data.deadline_words import BEFORE_WEEKDAY, MONTH, WEEK, WEEKEND
from simulator.model.finding import Severity
from simulator.rules.instants import day, instant
from simulator.rules.lapsing import is_outlived, lapse, whom
from simulator.rules.reading import Reading
from simulator.rules.rule import Hit, TimedTextRule
from simulator.rules.times import TextTime
from simulator.rules.timing.day_words import instead, written
from simulator.rules.timing.named_days import DEADLINE, Arrival, Wrong

_LATER: Final = "Set expires to a later day, or take the text out."
_LENGTHS: Final = {WEEK: "week", WEEKEND: "weekend", MONTH: "month"}


class PastDeadline(TimedTextRule):
    """A text arrives after its deadline, or names a day that is another one by then.

    A text that falls due on Friday evening may wait for the window until Monday morning. "Expires
    Friday" is then over, "in 4 hours" is days ago, "tomorrow" is another tomorrow, and a reminder
    may come after the visit it reminds of. Whoever taps finds nothing, and trusts the next text
    less; guides to texting ask for honest, dated deadlines and copy that does not confuse about
    time.

    Held against the instant at which the text arrives are the message's own `expires`; the days,
    dates and hours that its words give for an end or an event, in eleven languages, among them
    days such as Black Friday, by their date of the year; and, for a step that counts from a date
    of the lead's, that date: "tomorrow" must be the day before it. Words that hold whenever they
    are read are left alone: "reply today", "open every Friday", "would Friday suit you?", "Friday
    is sample day".

    A text that is right for leads who enter at the usual hour, or that they do not get at all, may
    still wait too long for others. So every hour of a week is tried, for replies too where one
    leads to the text, and what waiting alone makes wrong there is a warning: "for a lead who
    enters Fri 27 Nov 15:00". So are words such as "in 4 hours" beside an `expires` that stands
    still: they are right for those who enter at one hour. The `expires_after_hours` that is told
    leaves no text of that week too late; where none does, none is told.

    Let the step lapse in time, with `expires_after_hours`, or write the date itself in place of
    the word: `{{ deadline|weekday }}` is the day of the message's `expires`,
    `{{ lead.appointment|weekday }}` that of the lead's own date, in the lead's language.
    """

    code: ClassVar[str] = "TIM06"
    name: ClassVar[str] = "past-deadline"
    severity: ClassVar[Severity] = Severity.ERROR
    confidence: ClassVar = "medium"
    source: ClassVar[str] = "industry SMS guides: honest deadlines, no confusing time-limited copy"
    options: ClassVar[tuple[tuple[str, str], ...]] = (
        ("expires", "the last day or instant of what a message offers, in its front matter"),
        ("expires_after_hours", "how long a step may wait before it is dropped, in sequence.toml"),
    )
    bad: ClassVar[str] = (
        "sequence.toml:\n"
        'format = 1\nobjective = "sell the new teas"\nstage = "customer"\n'
        'default_timezone = "America/New_York"\n'
        'window = { start = "10:00", end = "18:00", days = ["mon", "tue", "wed", "thu", "fri"] }\n'
        '[[steps]]\nid = "offer"\nmessage = "offer"\ndelay = { days = 3, hours = 10 }\n'
        '[[steps]]\nid = "later"\nmessage = "later"\nchannel = "email"\ndelay = { days = 3 }\n'
        "offer.sms.j2:\n"
        "Harbour Tea: the first green teas are in, and the tasting price ends Friday. "
        "Shall we put a tin aside for you? Reply STOP to opt out.\n"
        "later.email.j2:\n"
        '+++\nsubject = "How to steep a green tea"\n+++\n'
        "Water at 70 degrees, two minutes, and a cup that is warm.\n"
    )
    good: ClassVar[str] = (
        "sequence.toml:\n"
        'format = 1\nobjective = "sell the new teas"\nstage = "customer"\n'
        'default_timezone = "America/New_York"\n'
        'window = { start = "10:00", end = "18:00", days = ["mon", "tue", "wed", "thu", "fri"] }\n'
        '[[steps]]\nid = "offer"\nmessage = "offer"\ndelay = { days = 2 }\n'
        '[[steps]]\nid = "later"\nmessage = "later"\nchannel = "email"\ndelay = { days = 3 }\n'
        "offer.sms.j2:\n"
        "+++\nexpires = 2026-12-18\n+++\n"
        "Harbour Tea: the first green teas are in, and the tasting price ends on "
        "{{ deadline|date }}. Shall we put a tin aside for you? Reply STOP to opt out.\n"
        "later.email.j2:\n"
        '+++\nsubject = "How to steep a green tea"\n+++\n'
        "Water at 70 degrees, two minutes, and a cup that is warm.\n"
    )

    def concerns(self, source: str, expires: object) -> bool:
        """Whether a deadline or a day may be in the text, by its template."""
        return expires is not None or may_name_days(tokenize(source))

    def check(self, reading: Reading, time: TextTime) -> Iterator[Hit]:
        """Yield that all is over, else each word of a day that is wrong."""
        arrival, named = Arrival(time), _named(reading)
        over = _offer_over(arrival, named) or _date_over(time)
        if over:
            yield over
            return
        for wrong in arrival.wrong(named):
            # To know where a word is from takes longer than to read it.
            if reading.is_written(wrong.named.span):
                yield _hit(reading, time, wrong)

    def said(self, reading: Reading, expires: object) -> tuple[Hashable, ...]:
        """The days that it names, and the message's own end."""
        words = tuple(reading.text[slice(*each.span)].casefold() for each in _named(reading))
        return (expires, *words) if words or expires is not None else ()

    def worst(self, reading: Reading, times: Sequence[TextTime]) -> Sequence[TextTime]:
        """The first time at which waiting alone makes the text wrong, or the hour of entering.

        What is wrong at once is wrong for other reasons.
        """
        named = _named(reading)
        judge = partial(_is_wrong, named)
        hangs_on_entry = [each for each in named if each.near or each.wait is not None]
        for time in times:
            is_misdated = hangs_on_entry and _is_misdated(time, hangs_on_entry)
            if time.anchor is None and (is_misdated or is_outlived(time, judge)):
                return (time,)
        return ()

    def check_worst(self, reading: Reading, times: Sequence[TextTime]) -> Iterator[Hit]:
        """Yield what a lead meets who enters at another instant than most."""
        (time,) = times
        for hit in self.check(reading, time):
            what = f"{hit.what.removesuffix('.')} {whom(time)}."
            yield replace(hit, what=what, severity=Severity.WARNING)


def _named(reading: Reading) -> tuple[Named, ...]:
    return _named_in(reading.text) if may_name_days(reading.tokens) else ()


@lru_cache(maxsize=64)
def _named_in(text: str) -> tuple[Named, ...]:
    """The days of a text; asked for several times of one, and then no more."""
    return read_named_days(text, tokenize(text))


def _is_wrong(named: Sequence[Named], time: TextTime) -> bool:
    arrival = Arrival(time)
    return arrival.is_over or any(True for _ in arrival.wrong(named))


def _is_misdated(time: TextTime, named: Sequence[Named]) -> bool:
    """Whether words that count from when they are read miss an end that stands still."""
    arrival = Arrival(time)
    if arrival.end is None or arrival.is_over:
        return False
    return any(wrong.source == DEADLINE for wrong in arrival.wrong(named))


def _offer_over(arrival: Arrival, named: tuple[Named, ...]) -> Hit | None:
    """That the message's `expires` is over when it is sent."""
    time, end, last = arrival.time, arrival.end, arrival.last_day
    if end is None or last is None or not arrival.is_over:
        return None
    words = next((each.span for each in named if each.role is Role.DEADLINE), None)
    ended = day(last, time.send) if end.time() == dt.time.min else instant(end, time.send)
    return Hit(
        what=f"This text goes out {instant(time.send)}, after its offer ended on {ended}.",
        why=_waited(time) + "What it offers is gone when it is read.",
        remedy=lapse(time, partial(_is_wrong, named)) or _LATER,
        span=words,
    )


def _date_over(time: TextTime) -> Hit | None:
    """That a text which comes ahead of a date arrives after it."""
    anchor = time.anchor
    if anchor is None or not time.due < anchor <= time.send:
        return None
    remedy = 'Set on_closed = "earlier", so that it comes before the date.'
    return Hit(
        what=f"This text goes out {instant(time.send)}, after the {instant(anchor, time.send)} "
        "that it is about.",
        why=f"{_waited(time)}A reminder is of no use by then.",
        remedy=remedy,
    )


def _waited(time: TextTime) -> str:
    if not time.is_deferred:
        return ""
    return f"It is due {instant(time.due)} and has to wait. "


def _hit(reading: Reading, time: TextTime, wrong: Wrong) -> Hit:
    start, end = wrong.named.span
    words = instead(reading, wrong)
    is_mere_slip = not wrong.is_deferred and not wrong.source.startswith("lead.")
    return Hit(
        what=f"“{reading.text[start:end]}” {_verb(wrong)} when this text arrives.",
        why=wrong.why,
        remedy=words.said(reading.text) if words else _in_other_words(reading, time, wrong),
        span=wrong.named.span,
        changes=words.changes(reading) if words and _is_plain(reading) else (),
        severity=Severity.WARNING if is_mere_slip and not wrong.is_outlived else None,
    )


def _verb(wrong: Wrong) -> str:
    named = wrong.named
    if not wrong.is_outlived:
        return "is wrong"
    if named.wait is not None:
        return "no longer counts from the right hour"
    return f"is another {_LENGTHS.get(named.near, 'day')}" if named.near else "is over"


def _is_plain(reading: Reading) -> bool:
    """Whether it is known how the language of a text writes a day."""
    return (reading.analysis.language or "").partition("-")[0].lower() in BEFORE_WEEKDAY


def _in_other_words(reading: Reading, time: TextTime, wrong: Wrong) -> str:
    """What to do where no word can simply take the place of another."""
    named = wrong.named
    if wrong.source:
        return f"Say until when instead: {written(reading, wrong)}."
    drop = lapse(time, partial(_is_wrong, _named(reading))) if wrong.is_outlived else ""
    if named.role is not Role.DEADLINE:
        return f"Write the date. Or: {drop}" if drop else "Write the date."
    meant = replace(wrong, source=DEADLINE)
    put = instead(reading, meant)
    words = put.said(reading.text) if put else f"Say until when: {written(reading, meant)}."
    hour = ", with its hour," if named.wait else ""
    return f"Set expires{hour} in the message. {words}" + (f" Or: {drop}" if drop else "")
