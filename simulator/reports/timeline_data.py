"""Timelines as data: JSON and CSV, an instant as ISO 8601 with the lead's offset."""

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping
from typing import Final

from simulator.model.timeline import ReadReply, Shift, Timeline, TimelineStep
from simulator.reports.sheet import as_sheet
from simulator.reports.timeline_rows import rows_of
from simulator.review.story import Refused, Story

_OF_LEAD: Final = ("campaign", "lead", "left_out", "timezone", "enrolled_at")
_OF_STEP: Final = (
    "step",
    "fallback",
    "channel",
    "message",
    "kind",
    "status",
    "reason",
    "due",
    "send",
    "why",
)


def timelines_as_csv(stories: Iterable[Story]) -> str:
    """A row for each step of each lead, below a line of names."""
    rows = (
        [*(of_lead[name] for name in _OF_LEAD), *(step[name] for name in _OF_STEP)]
        for story in stories
        for of_lead in [_lead_as_data(story)]
        for step in _steps(story.declared)
    )
    return as_sheet((*_OF_LEAD, *_OF_STEP), rows)


def story_as_data(story: Story) -> Mapping[str, object]:
    """One lead's timeline with what the law says of it."""
    timeline = story.declared
    return {
        **_lead_as_data(story),
        "tzdata": timeline.tzdata,
        "policy": story.policy,
        "jurisdictions": list(story.where),
        "steps": list(_steps(timeline)),
        "replies": [_reply(each) for each in timeline.replies],
        "notes": [{"step": note.step, "what": note.what} for note in timeline.notes],
        "provider_hours": list(story.provider_hours),
        "unkept": list(story.unkept),
        "bound": story.bound,
        "refused": [_refused(each) for each in story.refused],
    }


def _lead_as_data(story: Story) -> dict[str, object]:
    return {
        "campaign": story.campaign,
        "lead": story.lead.id,
        "left_out": story.left_out or None,
        "timezone": story.declared.timezone,
        "enrolled_at": _instant(story.declared.enrolled_at),
    }


def _steps(timeline: Timeline) -> Iterator[dict[str, object]]:
    for row in rows_of(timeline):
        yield _step(row.step, is_fallback=row.is_fallback)


def _step(step: TimelineStep, *, is_fallback: bool) -> dict[str, object]:
    return {
        "step": step.id,
        "fallback": is_fallback,
        "channel": step.channel,
        "message": step.message,
        "kind": step.kind,
        "status": step.status.value,
        "reason": step.reason.value if step.reason else None,
        "anchor": _instant(step.anchor),
        "due": _instant(step.due),
        "send": _instant(step.send),
        "why": step.why,
        "shifts": [_shift(each) for each in step.shifts],
    }


def _shift(shift: Shift) -> Mapping[str, object]:
    return {
        "by": list(shift.by),
        "what": shift.what,
        "from": _instant(shift.from_),
        "to": _instant(shift.to),
    }


def _reply(reply: ReadReply) -> Mapping[str, object]:
    return {
        "at": _instant(reply.at),
        "text": reply.text,
        "answers": reply.step,
        "means": reply.means,
        "to": reply.to,
        "answered_from": _instant(reply.answered_from),
    }


def _refused(refused: Refused) -> Mapping[str, object]:
    limit = refused.limit
    return {
        "step": refused.step,
        "send": _instant(refused.send),
        "about": limit.about,
        "limit": limit.words,
        "jurisdiction": limit.jurisdiction,
        "zone": limit.zone,
        "source": limit.source,
        "confidence": limit.confidence,
        "lawful": _instant(refused.lawful),
    }


def _instant(at: dt.datetime | None) -> str | None:
    return at.isoformat() if at else None
