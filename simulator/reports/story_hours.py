"""When the texts of a story may go out: what the file says, who keeps the hours, and the law."""

import datetime as dt
from collections.abc import Iterator
from itertools import groupby
from typing import NamedTuple

from simulator.model.decision import LawLimit
from simulator.model.schedule import Weekday
from simulator.model.sequence import Sequence
from simulator.model.timeline import TimelineStep
from simulator.places import of_lead
from simulator.places.clocks import zone
from simulator.reports.columns import paragraph
from simulator.reports.instants import A_YEAR, far_words
from simulator.reports.step_words import listed, stretch_words, window_words
from simulator.reports.timeline_rows import Moment, rows_of
from simulator.review.story import BOUND_CHANNELS, Refused, Story
from simulator.timing.law.law_words import clock_words, place_words

_MOST_PLACES = 3


def opening_words(sequence: Sequence) -> str:
    """`Sends Mon–Fri 10–18, closed on US holidays.`: when the file lets texts go out."""
    parts = [f"Sends {window_words(sequence.window)}"]
    if sequence.quiet_hours:
        parts.append(f"quiet {stretch_words(sequence.quiet_hours.start, sequence.quiet_hours.end)}")
    if sequence.skip_days:
        parts.append(f"not on {listed(_day(day) for day in sequence.skip_days)}")
    calendars = [each for each in sequence.holidays if isinstance(each, str)]
    closed = [f"{listed(calendars)} holidays"] if calendars else []
    if dates := len(sequence.holidays) - len(calendars):
        closed.append("1 date" if dates == 1 else f"{dates} dates")
    parts += [f"closed on {listed(closed)}"] if closed else []
    own: dict[str, list[str]] = {}
    for step in sequence.steps:
        if step.window:
            own.setdefault(window_words(sequence.window_of(step)), []).append(step.id)
    others = (f"{listed(ids)} {words}" for words, ids in own.items())
    return f"{'; '.join([', '.join(parts), *others])}."


def hours_lines(story: Story, moment: Moment) -> Iterator[str]:
    """Who keeps the hours, and what the law says of each text."""
    first = story.declared.enrolled_at
    rows = (row.step for row in rows_of(story.declared))
    if far := far_words(row.id for row in rows if row.send and row.send - first > A_YEAR):
        yield from paragraph(f"W  {far}", "   ")
    if not story.bound:
        if any(step.send and step.channel == "sms" for step in story.declared.steps):
            yield from paragraph("The law sets no hours for these texts: they don't sell.")
        return
    yield from paragraph(_keeper(story))
    for limit, sends in groupby(story.refused, lambda each: each.limit):
        told = [_Told.of(each, story, moment) for each in sends]
        yield from _against_the_law(told, limit)
    if not story.refused:
        yield from paragraph(_within_the_law(story), "   ")


def left_out_words(story: Story) -> str:
    """`dana would not be enrolled, as one without a recorded consent`."""
    return f"{story.lead.id} would not be enrolled, as one {story.left_out}"


def _within_the_law(story: Story) -> str:
    law = f"the hours of the law of {_where(story)} ({story.policy})"
    calls = any(step.send and step.channel == "call" for step in story.declared.steps)
    each = "each text and call" if calls else "each text"
    told = f"Sent so, {each} that sells is within {law}"
    return f"W  {told}, but {left_out_words(story)}." if story.left_out else f"ok {told}."


class _Told(NamedTuple):
    """What the law refuses: a text with the instant of its send, and from when on it is lawful."""

    text: str
    lawful: str

    @classmethod
    def of(cls, refused: Refused, story: Story, moment: Moment) -> "_Told":
        """In words: the send as the table has it, the law's time by the lead's clock."""
        text, lawful = f"{refused.step} {moment(refused.send)}", ""
        key, there = _clock_of_lead(refused.send, story)
        if there.utcoffset() != refused.send.utcoffset():
            text += f" ({moment(there)} {clock_words(key)})"
        if refused.lawful:
            key, there = _clock_of_lead(refused.lawful, story)
            lawful = f"from {moment(there)} on, {clock_words(key)}"
        return cls(text, lawful)


def _clock_of_lead(at: dt.datetime, story: Story) -> tuple[str, dt.datetime]:
    """The clock of where the lead is, with what it shows; where several may be, the file's."""
    clocks = {key: clock for key in of_lead(story.lead).zones if (clock := zone(key))}
    shown = [(key, at.astimezone(clock)) for key, clock in clocks.items()]
    if len({there.utcoffset() for _, there in shown}) == 1:
        return shown[0]
    return story.declared.timezone, at


def _keeper(story: Story) -> str:
    if story.provider_hours:
        return f"{listed(story.provider_hours)}, whatever the file says."
    if not story.unkept:
        return "The file keeps the hours; your platform is not known to keep any."
    if {row.step.id for row in rows_of(story.declared) if _is_kept(row.step)} <= {*story.unkept}:
        return "Nobody keeps the hours: give the sequence a window."
    them = "it" if len(story.unkept) == 1 else "them"
    return f"Nobody keeps the hours of {listed(story.unkept)}: give {them} a window."


def _is_kept(step: TimelineStep) -> bool:
    """Whether somebody should see to the hours of a step."""
    return step.send is not None and step.channel in BOUND_CHANNELS


def _against_the_law(sends: list[_Told], limit: LawLimit) -> Iterator[str]:
    """What one limit refuses: a sentence for one text, else a row for each."""
    if len(sends) == 1:
        ((text, lawful),) = sends
        told = f"E  {text} is against the law. {limit}."
        yield from paragraph(f"{told} Lawful {lawful}." if lawful else told, "   ")
        return
    yield from paragraph(f"E  These are against the law. {limit}.", "   ")
    for text, lawful in sends:
        told = f"   {text}, lawful {lawful}" if lawful else f"   {text}"
        yield from paragraph(told, "     ")


def _where(story: Story) -> str:
    places = [_place(each) for each in story.where]
    if len(places) > _MOST_PLACES:
        return f"{len(places)} states and countries that this lead may be in"
    return listed(places)


def _place(place: str) -> str:
    words = place_words(place)
    return f"the{words[3:]}" if words.startswith("The ") else words


def _day(day: Weekday) -> str:
    return day.capitalize()
