"""The timeline of a lead who answers, each reply an hour after a text."""

import datetime as dt
from collections.abc import Iterable

from simulator.errors import UsageError
from simulator.model.event import REPLY, Event
from simulator.model.persona import Persona
from simulator.model.timeline import Timeline
from simulator.places import of_lead
from simulator.review.run import ANSWERED_AFTER
from simulator.review.timings import Runs
from simulator.timing.scheduling.replies import is_opt_out


def answered(runs: Runs, lead: Persona, replies: Iterable[str]) -> Timeline:
    """The declared timeline of a lead who gives these replies, in this order.

    Each answers the next text that waits for a reply, or where none does the next text at all; a
    word that ends all texts answers the next one in any case.

    Raises:
        UsageError: there are more replies than texts to answer.
    """
    events: tuple[Event, ...] = ()
    timeline = runs.line(lead)
    for text in replies:
        at = _next_text(text, timeline, events, runs, lead) + ANSWERED_AFTER
        events = (*events, Event(REPLY, at, text))
        timeline = runs.line(lead, events)
    return timeline


def _next_text(
    reply: str, timeline: Timeline, events: tuple[Event, ...], runs: Runs, lead: Persona
) -> dt.datetime:
    since = events[-1].at if events else timeline.enrolled_at
    left = [row for row in timeline.steps if row.send is not None and row.send >= since]
    texts = [row for row in left if row.channel == "sms"]
    if not is_opt_out(reply, of_lead(lead).country):
        waiting = {step.id for step in runs.sequence.steps if step.replies}
        texts = [row for row in left if row.id in waiting] or texts
    first = min((row.send for row in texts if row.send), default=None)
    if first is None:
        why = "no text follows the reply before it" if events else f"{lead.id} gets no text"
        raise UsageError(f"nothing is left that “{reply}” could answer: {why}")
    return first
