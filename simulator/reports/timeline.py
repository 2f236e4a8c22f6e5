"""One lead's timeline for people: a row a step, what the lead answered, and what the law says."""

import datetime as dt
from collections.abc import Iterable, Iterator
from typing import Final

from simulator.model.event import REPLY
from simulator.model.persona import Persona
from simulator.model.timeline import ReadReply, Reason, Timeline, TimelineStep
from simulator.places import of_lead
from simulator.places.clocks import zone
from simulator.reports.columns import WIDTH, paragraph, row, width_of
from simulator.reports.instants import day_and_time
from simulator.reports.lead_facts import place_words
from simulator.reports.step_words import condition_words
from simulator.reports.story_hours import hours_lines, left_out_words, opening_words
from simulator.reports.timeline_rows import Moment, TimelineRow, moments_of, rows_of
from simulator.review.story import Story

CHANNELS: Final = {"email": "e-mail"}
"""How channels are written that people write otherwise than files do."""

_HEADS: Final = ("Step", "Due", "Sent", "Why")
_MOST_NAME: Final = 16
_MOST_MOMENT: Final = 19
_NOT_SENT: Final = "–"
_REPLY: Final = "  ← "
_THE_SAME: Final = "the same"
_LOOKS: Final = dict.fromkeys((0xFE0E, 0xFE0F))

_Cells = tuple[str, str, str, str]


def timeline_lines(story: Story) -> Iterator[str]:
    """What one lead lives through, in lines of at most 80 columns."""
    timeline = story.declared
    moment = moments_of(timeline)
    yield from _head(story)
    yield ""
    yield from _table(story, moment)
    yield ""
    told = {row.step.why for row in rows_of(timeline)}
    for note in timeline.notes:
        if note.what not in told:
            yield from paragraph(f"W  {f'{note.step}: ' if note.step else ''}{note.what}", "   ")
    yield from hours_lines(story, moment)
    yield f"Zone data {timeline.tzdata}."


def _head(story: Story) -> Iterator[str]:
    timeline = story.declared
    place = place_words(story.lead)
    yield from paragraph(f"{story.campaign} for {story.lead.id}{f', {place}' if place else ''}")
    enrolled = day_and_time(timeline.enrolled_at, with_month=True, with_year=True)
    yield from paragraph(f"Enrols {enrolled}, {_clock(story)}. {opening_words(story.sequence)}")
    if story.left_out:
        yield from paragraph(f"W  {left_out_words(story)}. Told as if they were.", "   ")


def _clock(story: Story) -> str:
    """By which clock the file is read, and what the lead's own shows where it is another."""
    timeline = story.declared
    clock = f"by the clock of {timeline.timezone}"
    if timeline.timezone == story.lead.timezone:
        return clock
    if timeline.timezone == story.sequence.default_timezone:
        clock += ", the file's default"
    there = _time_there(timeline.enrolled_at, story.lead)
    return f"{clock} ({there})" if there else clock


def _time_there(at: dt.datetime, lead: Persona) -> str:
    """What time it is then where phone and address say that the lead is; empty for the same."""
    shown = at.replace(tzinfo=None)
    clocks = filter(None, map(zone, of_lead(lead).zones))
    times = sorted({at.astimezone(clock).replace(tzinfo=None) for clock in clocks})
    if not times or times == [shown]:
        return ""
    words = [
        f"{each:%H:%M}" if each.date() == at.date() else day_and_time(each)
        for each in dict.fromkeys((times[0], times[-1]))
    ]
    if len(words) == 1:
        return f"{words[0]} where this lead is"
    return f"between {words[0]} and {words[1]} where this lead may be"


def _table(story: Story, moment: Moment) -> Iterator[str]:
    timeline = story.declared
    rows = list(rows_of(timeline))
    texts = [_texts(each, story, moment) for each in rows]
    widths = [max(map(width_of, column)) for column in zip(_HEADS, *texts, strict=True)]
    most = (_MOST_NAME, _MOST_MOMENT, _MOST_MOMENT)
    widths[:3] = map(min, widths[:3], most)
    widths[-1] = WIDTH - sum(widths[:-1]) - 2 * len(widths)
    after = _replies_after(timeline, rows)
    for number, cells in enumerate((_HEADS, *_without_repeats(texts, widths[-1]))):
        yield from row(cells, widths)
        for reply in after.get(number, ()):
            yield from _reply(reply, story, moment)


def _without_repeats(texts: Iterable[_Cells], width: int) -> Iterator[_Cells]:
    """The rows, where no reason of several lines for sending nothing is told again below itself."""
    before = ""
    for name, due, sent, why in texts:
        is_told = sent == _NOT_SENT and why == before and width_of(why) > width
        yield name, due, sent, _THE_SAME if is_told else why
        before = why


def _replies_after(timeline: Timeline, rows: list[TimelineRow]) -> dict[int, list[ReadReply]]:
    """The replies by the row that they follow, from 1: the last of what was sent before them."""
    found: dict[int, list[ReadReply]] = {}
    sends = [row.step.send for row in rows]
    for reply in timeline.replies:
        before = (at for at, send in enumerate(sends, 1) if send and send < reply.at)
        found.setdefault(max(before, default=0), []).append(reply)
    return found


def _texts(row: TimelineRow, story: Story, moment: Moment) -> _Cells:
    step = row.step
    name = f"› {step.message or step.id}" if row.is_fallback else step.id
    if step.channel != "sms":
        name += f" ({CHANNELS.get(step.channel, step.channel)})"
    due, send = (moment(at) if at else _NOT_SENT for at in (step.due, step.send))
    why = _why(step, story)
    if step.send and not row.is_fallback and step.message not in (None, step.id):
        why = f"{why}; sends {step.message}" if why else f"sends {step.message}"
    return name, due, send, why


def _why(step: TimelineStep, story: Story) -> str:
    """Why it is sent then or not at all; the file's conditions in the words that people use."""
    if step.reason is Reason.CONDITION and step.why.startswith("only if "):
        conditions = {each.id: each.when for each in story.sequence.steps}
        return condition_words(conditions.get(step.id)) if conditions.get(step.id) else step.why
    return _drawn(step.why or (step.reason.value.replace("_", " ") if step.reason else ""))


def _drawn(text: str) -> str:
    """What somebody wrote, on one line, without the marks that only choose how an emoji looks."""
    return " ".join(text.translate(_LOOKS).split())


def _reply(reply: ReadReply, story: Story, moment: Moment) -> Iterator[str]:
    text = _drawn(reply.text)
    said = f"“{text}”" if text else "something"
    told = f"{_REPLY}{moment(reply.at)} the lead answers {said}"
    # Whoever wants no more texts answers no question.
    told += f" to {reply.step}: " if reply.step and reply.means != "opt_out" else ": "
    told += _meaning(reply, story)
    if reply.answered_from:
        from_ = moment(reply.answered_from)
        told += f"; a person answers from {from_} on"
    yield from paragraph(told, " " * len(_REPLY))


def _meaning(reply: ReadReply, story: Story) -> str:
    match reply.means:
        case "step":
            return f"leads to {reply.to}"
        case "end" | "person":
            return "ends the texts"
        case "opt_out":
            return "an opt-out, which ends the texts"
        case "unmatched" if REPLY in story.sequence.stop_on:
            return "no step waits for that, so it ends the texts"
        case "unmatched":
            return "no step waits for that, and the texts go on"
