"""Each message file with the leads that get it and its place in the sequence."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from simulator.model.message import Channel, Message, Stage
from simulator.model.persona import Persona, Role
from simulator.model.sequence import Audience
from simulator.model.workspace import Workspace
from simulator.review.audience import by_file, is_in, shares_of, tags_of
from simulator.review.positions import positions

_Shares = Mapping[str, tuple[Persona, ...]]

FIRST = 1
LATER = 2
"""A message that no step names is a first text; where nobody knows the steps, it may be a later
one, and what a first text must say is not asked of it."""


@dataclass(frozen=True, slots=True)
class Copy:
    """A message file, the leads that get it, and what its rules need to know.

    `position` counts the texts of the sequence from 1. `is_for_others` says that no lead would get
    the message, and that those here stand in. `country` is for a text whose leads' own countries
    do not count. `hostile` are leads apart, whose data breaks careless messages: they are in no
    sum, and few rules are tried on them. `campaign_stage` is how far along the campaign's leads
    are, for a message that doesn't say so itself.
    """

    message: Message
    leads: tuple[Persona, ...]
    position: int = 1
    draft: bool = False
    country: str | None = None
    is_for_others: bool = False
    hostile: tuple[Persona, ...] = ()
    campaign_stage: Stage | None = None

    @property
    def stage(self) -> Stage | None:
        """How far along its leads are, where somebody said so."""
        return self.message.front.stage or self.campaign_stage

    def country_for(self, lead: Persona) -> str:
        """The country that counts for a lead; empty when nobody knows it."""
        return lead.country or "" if self.country is None else self.country


def copy_for_all(workspace: Workspace, message: Message, country: str | None = None) -> Copy:
    """A message that is in no campaign, for all the leads of `workspace`."""
    leads, hostile = parted(workspace.personas)
    draft = message.front.draft
    return Copy(message, leads, draft=draft, country=country, hostile=hostile)


def parted(personas: Iterable[Persona]) -> tuple[tuple[Persona, ...], tuple[Persona, ...]]:
    """Those who could be on the list, and the hostile ones."""
    leads: list[Persona] = []
    hostile: list[Persona] = []
    for each in personas:
        (hostile if each.role is Role.HOSTILE else leads).append(each)
    return tuple(leads), tuple(hostile)


def copies_of(workspace: Workspace) -> tuple[Copy, ...]:
    """Every message file of `workspace` with its leads, sorted by file."""
    campaigns: dict[str, list[Message]] = {}
    for message in workspace.messages:
        campaigns.setdefault(message.campaign, []).append(message)
    people = _People(workspace.personas)
    copies = [
        copy
        for campaign, messages in campaigns.items()
        for copy in _copies_of_campaign(campaign, messages, workspace, people)
    ]
    return tuple(sorted(copies, key=lambda copy: copy.message.file))


class _People:
    """The leads of a workspace, shared out once for all messages that part them alike.

    Those messages have the very same leads, so that what is known of some holds for all.
    """

    def __init__(self, personas: Iterable[Persona]) -> None:
        self._personas = tuple(personas)
        self._inside: dict[Audience | None, tuple[tuple[Persona, ...], tuple[Persona, ...]]] = {}
        self._shares: dict[tuple[Audience | None, tuple[str, ...]], tuple[_Shares, _Shares]] = {}

    def inside(self, audience: Audience | None) -> tuple[tuple[Persona, ...], tuple[Persona, ...]]:
        """Those whom an audience lets in, and the hostile ones among them apart."""
        if audience not in self._inside:
            let_in = (lead for lead in self._personas if is_in(audience, lead))
            self._inside[audience] = parted(let_in)
        return self._inside[audience]

    def shares(self, audience: Audience | None, tags: tuple[str, ...]) -> tuple[_Shares, _Shares]:
        """Who of both reads a message in which of its languages."""
        key = (audience, tags)
        if key not in self._shares:
            leads, hostile = self.inside(audience)
            self._shares[key] = shares_of(tags, leads), shares_of(tags, hostile)
        return self._shares[key]


def _copies_of_campaign(
    campaign: str, messages: list[Message], workspace: Workspace, people: _People
) -> Iterator[Copy]:
    sequence = workspace.sequences.get(campaign)
    audience = sequence.audience if sequence else None
    leads, _ = people.inside(None)
    inside, _ = people.inside(audience)
    countries = audience.countries if audience and not inside else ()
    texts = {message.id for message in messages if message.channel is Channel.SMS}
    order = positions(sequence, texts) if sequence else {}
    unplaced = LATER if campaign in workspace.broken else FIRST
    for versions in _versions(messages):
        of_leads, of_hostile = people.shares(audience, tags_of(versions))
        shares, hostile = by_file(versions, of_leads), by_file(versions, of_hostile)
        for message in versions:
            yield Copy(
                message,
                leads=shares[message.file] or inside or leads,
                position=order.get(message.id, unplaced),
                draft=message.front.draft or bool(sequence and sequence.draft),
                country=countries[0] if countries else None,
                is_for_others=not shares[message.file],
                hostile=hostile[message.file],
                campaign_stage=sequence.stage if sequence else None,
            )


def _versions(messages: Iterable[Message]) -> Iterable[list[Message]]:
    """Messages that differ in language alone."""
    groups: dict[tuple[str, Channel], list[Message]] = {}
    for message in messages:
        groups.setdefault((message.id, message.channel), []).append(message)
    return groups.values()
