"""Messages that belong to a message: its languages, its variants, and what leads get around it."""

from collections.abc import Iterable, Sequence

from simulator.model.message import Message
from simulator.model.persona import Persona
from simulator.model.sequence import Step
from simulator.model.workspace import Workspace
from simulator.review.copies import Copy


def versions_of(workspace: Workspace, message: Message) -> tuple[Message, ...]:
    """The message files that stand for each other: variants of one step in their languages.

    The message's own id comes first, then the other variants in their order; of each the base
    comes before its languages.
    """
    sequence = workspace.sequences.get(message.campaign)
    steps = [step for step in sequence.steps if message.id in _own(step)] if sequence else []
    ids = dict.fromkeys((message.id, *(name for step in steps for name in _own(step))))
    order = list(ids)
    found = [
        each
        for each in workspace.messages
        if each.campaign == message.campaign and each.id in ids and each.channel is message.channel
    ]
    return tuple(sorted(found, key=lambda each: (order.index(each.id), each.language or "")))


def around(
    workspace: Workspace, copies: Iterable[Copy], message: Message, lead: Persona
) -> tuple[tuple[Step, Copy] | None, tuple[Step, Copy] | None]:
    """What `lead` gets in the step before and in the step after that of `message`, if anything.

    Steps that only a reply leads to have nothing before or after them.
    """
    sequence = workspace.sequences.get(message.campaign)
    steps = [step for step in sequence.steps if not step.entry] if sequence else []
    at = next((n for n, step in enumerate(steps) if message.id in step.message_ids), None)
    if at is None:
        return None, None
    theirs = [
        copy
        for copy in copies
        if copy.message.campaign == message.campaign and not copy.is_for_others
    ]
    before = _first(list(reversed(steps[:at])), theirs, lead)
    return before, _first(steps[at + 1 :], theirs, lead)


def _first(
    steps: Sequence[Step], copies: Sequence[Copy], lead: Persona
) -> tuple[Step, Copy] | None:
    """The first of `steps` that sends a lead something, with what it sends."""
    for step in steps:
        for copy in copies:
            if copy.message.id in _own(step) and any(each.id == lead.id for each in copy.leads):
                return step, copy
    return None


def _own(step: Step) -> tuple[str, ...]:
    """What a step sends; what follows when it cannot be sent is another message."""
    after = step.fallback.message if step.fallback else None
    return tuple(name for name in step.message_ids if name != after)
