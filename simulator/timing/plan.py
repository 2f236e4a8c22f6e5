"""`plan`: one lead's timeline through a sequence."""

import datetime as dt
from collections.abc import Iterable
from typing import Final

from simulator.model.event import Event
from simulator.model.message import Message
from simulator.model.persona import Persona
from simulator.model.sending import Sending
from simulator.model.sequence import Sequence
from simulator.model.timeline import Timeline
from simulator.rendering.engine import Engine
from simulator.timing.law.policy import Policy
from simulator.timing.scheduling.scheduler import Scheduler

_MOST_REMEMBERED: Final = 32
_lately: dict[tuple[object, ...], tuple[object, Scheduler]] = {}


def plan(
    sequence: Sequence,
    persona: Persona,
    enrolled_at: dt.datetime,
    *,
    events: Iterable[Event] = (),
    policy: str | Policy | None = None,
    provider: str = "generic",
    messages: Iterable[Message] = (),
    sent: Iterable[dt.datetime] = (),
    sending: Sending | None = None,
    engine: Engine | None = None,
) -> Timeline:
    """Return when one lead, enrolled at an aware instant, gets each step, and why then.

    Without a policy it is the declared timeline: the limits of the file and what the provider
    keeps by itself. With `strict`, `statutory` or `vendor` it is the lawful one.

    `events` are what the lead did, in any order; those before the enrolment don't count.
    `messages` tell the kind and the channel of what steps send: without them a step's message is
    marketing. `sent` are the instants of texts that sell which the lead gets from other sequences:
    caps count them. `sending` is the account at the provider. `engine` knows what a step's `when`
    may use. Parts of a second are cut off everywhere.

    Raises:
        UsageError: an instant has no time zone, or there is no such policy, provider or calendar.
        TemplateError: a step's `when` can't be read.
    """
    scheduler = _scheduler(
        sequence, policy, provider, messages=tuple(messages), sending=sending, engine=engine
    )
    return scheduler.plan(persona, enrolled_at, events, sent)


def _scheduler(
    sequence: Sequence,
    policy: str | Policy | None,
    provider: str,
    *,
    messages: tuple[Message, ...],
    sending: Sending | None,
    engine: Engine | None,
) -> Scheduler:
    """Return one made lately for the same, which must be the very same objects."""
    kept = (sequence, messages, engine)
    key = (id(sequence), tuple(map(id, messages)), id(engine), policy, provider, sending)
    found = _lately.pop(key, None)
    if found is None:
        scheduler = Scheduler(
            sequence,
            policy=policy,
            provider=provider,
            messages=messages,
            sending=sending,
            engine=engine,
        )
        found = kept, scheduler
        if len(_lately) >= _MOST_REMEMBERED:
            del _lately[next(iter(_lately))]
    _lately[key] = found  # what is kept lives, so that nothing else gets its id
    return found[1]
