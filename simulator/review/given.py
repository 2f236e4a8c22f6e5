"""What a message is told of its own sending: the step, the sequence, when, and its deadline."""

import datetime as dt
from collections.abc import Hashable, Mapping
from types import MappingProxyType
from typing import Final

from simulator.model.message import Message
from simulator.model.persona import Persona
from simulator.model.sequence import Sequence
from simulator.rendering.given import DEADLINE, SEND_AT
from simulator.review.desk import Desk
from simulator.review.enrolment import clock_of

Given = Mapping[str, object]

NOTHING: Final[Given] = MappingProxyType({})


def given(read: frozenset[str], message: Message, lead: Persona, desk: Desk) -> Given:
    """What of it is known for a lead, of the names that are read.

    Who never gets the message by the sequence's own timeline is told when it would be due, or
    else when the lead enrols.
    """
    if not read:
        return NOTHING
    sequence = desk.workspace.sequences.get(message.campaign)
    runs = desk.runs.get(message.campaign)
    sending = runs.of(lead).sending(message) if runs else None
    clock = clock_of(lead, sequence)
    found: dict[str, object] = {SEND_AT: sending.at if sending else desk.enrols_at.on(clock)}
    if message.front.expires is not None:
        found[DEADLINE] = _local(message.front.expires, clock)
    if sequence:
        found["sequence"] = _told(message.campaign, sequence)
        if sending:
            found["step"] = {"id": sending.step, "number": sending.number}
    return {name: value for name, value in found.items() if name in read}


def given_to_all(message: Message, desk: Desk) -> Given:
    """What of it is the same for every lead: all but the instants.

    An instant of a deadline is left as the file has it. Which step sends a message is nothing that
    all share where several do.
    """
    found: dict[str, object] = {}
    if message.front.expires is not None:
        found[DEADLINE] = message.front.expires
    sequence = desk.workspace.sequences.get(message.campaign)
    if sequence:
        found["sequence"] = _told(message.campaign, sequence)
        own = [
            {"id": step.id, "number": number}
            for number, step in enumerate(sequence.steps, 1)
            if message.id in step.message_ids
        ]
        if len(own) == 1 and message.campaign not in desk.workspace.broken:
            found["step"] = own[0]
    return found


def key_of(told: Given) -> Hashable:
    """What is the same for leads who are told the same."""
    return repr(sorted(told.items())) if told else ""


def _local(deadline: dt.date, clock: dt.tzinfo) -> dt.date:
    if not isinstance(deadline, dt.datetime):
        return deadline
    if deadline.tzinfo is None:
        return deadline.replace(tzinfo=clock)
    try:
        return deadline.astimezone(clock)
    except OverflowError:  # within a day of the first and the last that there is
        return deadline


def _told(name: str, sequence: Sequence) -> Mapping[str, object]:
    told = {
        "name": name,
        "objective": sequence.objective,
        "stage": sequence.stage.value if sequence.stage else None,
    }
    return {key: value for key, value in told.items() if value is not None}
