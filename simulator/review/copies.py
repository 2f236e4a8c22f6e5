"""Each message file with the leads that get it and its place in the sequence."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from simulator.model.message import Channel, Message
from simulator.model.persona import Persona
from simulator.model.workspace import Workspace
from simulator.review.audience import is_in, share_out
from simulator.review.positions import positions

FIRST = 1
LATER = 2
"""A message that no step names is a first text; where nobody knows the steps, it may be a later
one, and what a first text must say is not asked of it."""


@dataclass(frozen=True, slots=True)
class Copy:
    """A message file, the leads that get it, and what its rules need to know.

    `position` counts the texts of the sequence from 1. `is_for_others` says that no lead would get
    the message, and that those here stand in. `country` is for a text whose leads' own countries
    do not count.
    """

    message: Message
    leads: tuple[Persona, ...]
    position: int = 1
    draft: bool = False
    country: str | None = None
    is_for_others: bool = False

    def country_for(self, lead: Persona) -> str:
        """The country that counts for a lead; empty when nobody knows it."""
        return lead.country or "" if self.country is None else self.country


def copies_of(workspace: Workspace) -> tuple[Copy, ...]:
    """Every message file of `workspace` with its leads, sorted by file."""
    campaigns: dict[str, list[Message]] = {}
    for message in workspace.messages:
        campaigns.setdefault(message.campaign, []).append(message)
    copies = [
        copy
        for campaign, messages in campaigns.items()
        for copy in _copies_of_campaign(campaign, messages, workspace)
    ]
    return tuple(sorted(copies, key=lambda copy: copy.message.file))


def _copies_of_campaign(
    campaign: str, messages: list[Message], workspace: Workspace
) -> Iterator[Copy]:
    sequence = workspace.sequences.get(campaign)
    audience = sequence.audience if sequence else None
    inside = tuple(lead for lead in workspace.personas if is_in(audience, lead))
    countries = audience.countries if audience and not inside else ()
    texts = {message.id for message in messages if message.channel is Channel.SMS}
    order = positions(sequence, texts) if sequence else {}
    unplaced = LATER if campaign in workspace.broken else FIRST
    for versions in _versions(messages):
        shares = share_out(versions, inside)
        for message in versions:
            yield Copy(
                message,
                leads=shares[message.file] or inside or workspace.personas,
                position=order.get(message.id, unplaced),
                draft=message.front.draft or bool(sequence and sequence.draft),
                country=countries[0] if countries else None,
                is_for_others=not shares[message.file],
            )


def _versions(messages: Iterable[Message]) -> Iterable[list[Message]]:
    """Messages that differ in language alone."""
    groups: dict[tuple[str, Channel], list[Message]] = {}
    for message in messages:
        groups.setdefault((message.id, message.channel), []).append(message)
    return groups.values()
