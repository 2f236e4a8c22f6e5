"""TIM06: a text that arrives after its own deadline, or names a day that it no longer is."""

import datetime as dt
from collections.abc import Hashable, Iterator, Sequence
from dataclasses import replace
from functools import lru_cache
from typing import ClassVar

from simulator.analysis.deadlines import Named, Role, may_name_days, read_named_days
from simulator.analysis.tokens import tokenize
from simulator.data.deadline_words import BEFORE_WEEKDAY
from simulator.model.change import Change
from simulator.model.finding import Severity
from simulator.rules.instants import day, instant
from simulator.rules.reading import Reading
from simulator.rules.rule import Hit, TimedTextRule
from simulator.rules.times import TextTime
from simulator.rules.timing.named_days import Arrival, Wrong, remedy_words

_HOUR = dt.timedelta(hours=1)
_LATER = "Set expires to a later day, or take the text out."


class PastDeadline(TimedTextRule):
    """A text arrives after its deadline, or names a day that is another one by then.

    A text that falls due on Friday evening may wait for the window until Monday morning. "Expires
    Friday" is then over, "in 4 hours" is days ago, "tomorrow" is another tomorrow, and a reminder
    may come after the visit it reminds of. Whoever taps finds nothing, and trusts the next text
    less; guides to texting ask for honest, dated deadlines and copy that does not confuse about
    time.

    Held against the instant at which the text arrives are the message's own `expires`; the days,
    dates and hours that its words give for an end or an event, in eleven languages; and, for a
    step that counts from a date of the lead's, that date: "tomorrow" must be the day before it.
    Words that hold whenever they are read are left alone: "reply today", "open every Friday",
    "would Friday suit you?".

    A text that is right for leads who enter at the usual hour may still wait too long for others.
    So other hours of the same week are tried too, and what waiting alone makes wrong there is a
    warning: "for a lead who enters Fri 27 Nov 15:00".

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
        """The first time at which waiting alone makes the text wrong, and that of the least wait.

        What is wrong at once is wrong for other reasons.
        """
        named = _named(reading)
        outlived = [time for time in times if _is_outlived(time, named)]
        if not outlived:
            return ()
        return outlived[0], min(outlived, key=lambda time: time.send - time.due)

    def check_worst(self, reading: Reading, times: Sequence[TextTime]) -> Iterator[Hit]:
        """Yield what a lead meets who enters at another instant than most."""
        first, least = times
        for hit in self.check(reading, first):
            others = {each.span: each for each in self.check(reading, least)}
            remedy = others.get(hit.span, hit).remedy
            whom = f" for a lead who enters {instant(first.enrolled_at)}."
            what = f"{hit.what.removesuffix('.')}{whom}"
            yield replace(hit, what=what, remedy=remedy, severity=Severity.WARNING)


def _named(reading: Reading) -> tuple[Named, ...]:
    return _named_in(reading.text) if may_name_days(reading.tokens) else ()


@lru_cache(maxsize=64)
def _named_in(text: str) -> tuple[Named, ...]:
    """The days of a text; asked for several times of one, and then no more."""
    return read_named_days(text, tokenize(text))


def _is_outlived(time: TextTime, named: tuple[Named, ...]) -> bool:
    """Whether all was right when a text was due, and is not when it is sent."""
    return (
        time.is_deferred
        and time.anchor is None
        and _is_wrong(time, named)
        and not _is_wrong(replace(time, send=time.due), named)
    )


def _is_wrong(time: TextTime, named: tuple[Named, ...]) -> bool:
    arrival = Arrival(time)
    return bool(_offer_over(arrival, named)) or any(True for _ in arrival.wrong(named))


def _offer_over(arrival: Arrival, named: tuple[Named, ...]) -> Hit | None:
    """That the message's `expires` is over when it is sent."""
    time, end, last = arrival.time, arrival.end, arrival.last_day
    if end is None or last is None or time.send < end:
        return None
    words = next((each.span for each in named if each.role is Role.DEADLINE), None)
    ended = day(last, time.send) if end.time() == dt.time.min else instant(end, time.send)
    return Hit(
        what=f"This text goes out {instant(time.send)}, after its offer ended on {ended}.",
        why=_waited(time) + "What it offers is gone when it is read.",
        remedy=_in_time(time, _longest(time, end), _LATER),
        span=words,
    )


def _longest(time: TextTime, end: dt.datetime) -> dt.timedelta:
    """The longest wait that no text has which is due before an end and sent when this one is."""
    return time.send - end if time.due < end else dt.timedelta(-1)


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


def _in_time(time: TextTime, longest: dt.timedelta, otherwise: str) -> str:
    """How to drop a text that would come too late: one that waits longer than that."""
    if not (time.is_deferred and time.may_lapse) or longest < dt.timedelta(0):
        return otherwise
    hours = longest // _HOUR
    key = f"expires_after_hours = {hours}" if hours else 'on_closed = "skip"'
    return f"Set {key} on the step “{time.step}”, so that it is dropped in time."


def _hit(reading: Reading, time: TextTime, wrong: Wrong) -> Hit:
    start, end = wrong.named.span
    written = remedy_words(wrong)
    is_mere_slip = not wrong.is_deferred and not wrong.source.startswith("lead.")
    return Hit(
        what=f"“{reading.text[start:end]}” {_verb(wrong)} when this text arrives.",
        why=wrong.why,
        remedy=f"Write {written}." if written else _without_source(time, wrong),
        span=wrong.named.span,
        changes=_changes(reading, wrong, written),
        severity=Severity.WARNING if is_mere_slip and wrong.right_until is None else None,
    )


def _verb(wrong: Wrong) -> str:
    named = wrong.named
    if wrong.right_until is None:
        return "is wrong"
    if named.wait is not None:
        return "no longer counts from the right hour"
    return "is another day" if named.near else "is over"


def _without_source(time: TextTime, wrong: Wrong) -> str:
    drop = "Take it out."
    if wrong.right_until and time.is_deferred:
        is_wait = wrong.named.wait is not None
        until = wrong.right_until
        drop = _in_time(time, until - time.due if is_wait else _longest(time, until), drop)
    if wrong.named.role is Role.DEADLINE:
        return f"Set expires in the message and write {{{{ deadline|weekday }}}}. Or: {drop}"
    return f"Write the date. Or: {drop}" if drop != "Take it out." else "Write the date."


def _changes(reading: Reading, wrong: Wrong, written: str) -> tuple[Change, ...]:
    """The date word in the place of the word; none where a sentence would have to change."""
    named = wrong.named
    if not written or named.wait is not None or not reading.is_editable(named.span):
        return ()
    language = (reading.analysis.language or "").partition("-")[0].lower()
    if language not in BEFORE_WEEKDAY:
        return ()
    start, end = named.span
    before = BEFORE_WEEKDAY[language] if named.near and named.takes_preposition else ""
    if before and reading.text[start].isupper():
        before = before.capitalize()
    return (Change(start, end, f"{before}{written}"),)
