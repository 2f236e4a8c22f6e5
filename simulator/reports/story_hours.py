"""When the texts of a story may go out: what the file says, who keeps the hours, and the law."""

from collections.abc import Iterator
from itertools import groupby

from simulator.model.decision import LawLimit
from simulator.model.schedule import Weekday
from simulator.model.sequence import Sequence
from simulator.model.timeline import TimelineStep
from simulator.reports.columns import paragraph
from simulator.reports.step_words import listed, stretch_words, window_words
from simulator.reports.timeline_rows import Moment, rows_of
from simulator.review.story import BOUND_CHANNELS, Refused, Story
from simulator.timing.law.law_words import place_words

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
    if not story.bound:
        if any(step.send and step.channel == "sms" for step in story.declared.steps):
            yield from paragraph("The law sets no hours for these texts: they don't sell.")
        return
    yield from paragraph(_keeper(story))
    for limit, sends in groupby(story.refused, lambda each: each.limit):
        yield from _against_the_law(list(sends), limit, moment)
    if not story.refused:
        law = f"the law of {_where(story)} ({story.policy})"
        yield from paragraph(f"ok Sent so, each text that sells is within {law}.", "   ")


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


def _against_the_law(sends: list[Refused], limit: LawLimit, moment: Moment) -> Iterator[str]:
    """What one limit refuses: a sentence for one text, else a row for each."""
    if len(sends) == 1:
        (refused,) = sends
        told = f"E  {refused.step} {moment(refused.send)} is against the law. {limit}."
        if refused.lawful:
            told += f" Lawful from {moment(refused.lawful)} on."
        yield from paragraph(told, "   ")
        return
    yield from paragraph(f"E  These are against the law. {limit}.", "   ")
    for refused in sends:
        told = f"   {refused.step} {moment(refused.send)}"
        if refused.lawful:
            told += f", lawful from {moment(refused.lawful)} on"
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
