"""Timelines as short lines: what a step came to, when it was due and when it is sent."""

import datetime as dt
from typing import Any
from zoneinfo import ZoneInfo

from simulator.model.event import Event
from simulator.model.persona import Persona
from simulator.model.sequence import Sequence
from simulator.model.timeline import Timeline
from simulator.timing.plan import plan

NEW_YORK = "America/New_York"
DAYS = ["mon", "tue", "wed", "thu", "fri"]
OFFICE = {"start": "09:00", "end": "18:00", "days": DAYS}


def at(text: str, zone: str = NEW_YORK) -> dt.datetime:
    """`2026-11-20 16:50` by the clock of a zone, the first time that it shows it."""
    return dt.datetime.fromisoformat(text).replace(tzinfo=ZoneInfo(zone))


def timeline(
    steps: object,
    enrolled: str,
    *,
    zone: str = NEW_YORK,
    lead: dict[str, Any] | None = None,
    events: tuple[Event, ...] = (),
    given: dict[str, Any] | None = None,
    **keys: object,
) -> Timeline:
    """Plan steps under the keys of a sequence; ids are a, b, c where none are given."""
    listed: list[Any] = steps if isinstance(steps, list) else [steps]
    named = [{"id": id_, **step} for id_, step in zip("abcdefgh", listed, strict=False)]
    sequence = Sequence.model_validate({"steps": named, **keys})
    persona = Persona.model_validate({"id": "dana", "timezone": zone, **(lead or {})})
    return plan(sequence, persona, at(enrolled, zone), events=events, **(given or {}))


def due(*args: Any, **keys: Any) -> str:  # noqa: ANN401 - as `timeline` takes them
    """When the last step is due: `2026-11-20 16:50`."""
    return _shown(timeline(*args, **keys).steps[-1].due)


def sent(*args: Any, **keys: Any) -> str:  # noqa: ANN401 - as `timeline` takes them
    """When the last step is sent, or why it is not."""
    step = timeline(*args, **keys).steps[-1]
    return _shown(step.send) if step.reason is None else step.reason.value


def came_to(line: Timeline) -> list[str]:
    """What each step came to: `a sent`, `b condition`."""
    return [f"{step.id} {step.reason or step.status}" for step in line.steps]


def _shown(moment: dt.datetime | None) -> str:
    if moment is None:
        return "never"
    return f"{moment:%Y-%m-%d %H:%M}" + (f":{moment:%S}" if moment.second else "")
