"""Each message file with the leads that get it and its place in the sequence."""

from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from simulator.model.message import Channel, Message, Stage
from simulator.model.persona import Persona, Role
from simulator.model.sequence import Sequence as Steps
from simulator.model.workspace import Workspace
from simulator.review.audience import by_file, shares_of, tags_of
from simulator.review.enrolment import Enrolments, agrees_to, terms_of
from simulator.review.positions import positions
from simulator.review.within_reach import WithinReach
from simulator.timing.enrolment import is_in

_Leads = tuple[Persona, ...]
_Shares = Mapping[str, _Leads]

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
    are, for a message that doesn't say so itself. `beyond` are the ids of leads here whom no step
    reaches that sends it: its words are tried on them, and what is wrong then is nobody's.
    """

    message: Message
    leads: tuple[Persona, ...]
    position: int = 1
    draft: bool = False
    country: str | None = None
    is_for_others: bool = False
    hostile: tuple[Persona, ...] = ()
    campaign_stage: Stage | None = None
    beyond: frozenset[str] = frozenset()

    @property
    def stage(self) -> Stage | None:
        """How far along its leads are, where somebody said so."""
        return self.message.front.stage or self.campaign_stage

    def reached(self, leads: Sequence[Persona]) -> Sequence[Persona]:
        """Those of `leads` whom it may reach."""
        if not self.beyond:
            return leads
        return [lead for lead in leads if lead.id not in self.beyond]

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


def copies_of(workspace: Workspace, enrolments: Enrolments | None = None) -> tuple[Copy, ...]:
    """Every message file of `workspace` with its leads, sorted by file.

    These are the leads who would get it by their campaign's audience and their recorded consent;
    by default consent is judged at present.
    """
    campaigns: dict[str, list[Message]] = {}
    for message in workspace.messages:
        campaigns.setdefault(message.campaign, []).append(message)
    people = _People(workspace.personas, enrolments or Enrolments.in_(workspace))
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

    def __init__(self, personas: Iterable[Persona], enrolments: Enrolments) -> None:
        self.leads, self._hostile = parted(personas)
        self.enrols_at = enrolments.enrols_at
        self._enrolments = enrolments
        self._inside: dict[Hashable, tuple[_Leads, _Leads]] = {}
        self._shares: dict[Hashable, tuple[_Shares, _Shares]] = {}

    def inside(self, sequence: Steps | None) -> tuple[_Leads, _Leads]:
        """Those who are enrolled, and the hostile ones of whom only the audience counts."""
        key = _terms(sequence)
        if key not in self._inside:
            self._inside[key] = self._let_in(sequence)
        return self._inside[key]

    def shares(
        self, sequence: Steps | None, channel: Channel, tags: tuple[str, ...]
    ) -> tuple[_Shares, _Shares]:
        """Who of both reads a message in which of its languages."""
        key = (_terms(sequence), channel, tags)
        if key not in self._shares:
            leads, hostile = self.inside(sequence)
            agreed = self._agreed(sequence, channel, leads)
            self._shares[key] = shares_of(tags, agreed), shares_of(tags, hostile)
        return self._shares[key]

    def _let_in(self, sequence: Steps | None) -> tuple[_Leads, _Leads]:
        if sequence is None:
            return self.leads, self._hostile
        hostile = (lead for lead in self._hostile if is_in(sequence.audience, lead))
        return self._enrolments.of(sequence).leads, tuple(hostile)

    def _agreed(self, sequence: Steps | None, channel: Channel, leads: _Leads) -> _Leads:
        """Those whose record of consent does not leave the channel out."""
        if sequence is None:
            return leads
        key = (_terms(sequence), channel)
        if key not in self._inside:
            agreed = tuple(lead for lead in leads if agrees_to(lead, channel.value))
            self._inside[key] = (leads if len(agreed) == len(leads) else agreed), ()
        return self._inside[key][0]


def _terms(sequence: Steps | None) -> Hashable:
    """What decides on who gets into a campaign."""
    return sequence and terms_of(sequence)


def _copies_of_campaign(
    campaign: str, messages: list[Message], workspace: Workspace, people: _People
) -> Iterator[Copy]:
    sequence = workspace.sequences.get(campaign)
    inside, _ = people.inside(sequence)
    countries = sequence.audience.countries if sequence and not inside else ()
    texts = {message.id for message in messages if message.channel is Channel.SMS}
    order = positions(sequence, texts) if sequence else {}
    is_broken = campaign in workspace.broken
    unplaced = LATER if is_broken else FIRST
    reach = WithinReach(sequence) if sequence and not is_broken else None
    for versions in _versions(messages):
        of_leads, of_hostile = people.shares(sequence, versions[0].channel, tags_of(versions))
        shares, hostile = by_file(versions, of_leads), by_file(versions, of_hostile)
        for message in versions:
            own = shares[message.file]
            leads = own or inside or people.leads
            beyond = frozenset[str]()
            if reach:
                beyond = reach.beyond(message, (*leads, *hostile[message.file]))
                if beyond.issuperset(lead.id for lead in leads):
                    leads = reach.dated(message, leads, people.enrols_at.wall)
                    beyond -= {lead.id for lead in leads}
            yield Copy(
                message,
                leads=leads,
                position=order.get(message.id, unplaced),
                draft=message.front.draft or bool(sequence and sequence.draft),
                country=countries[0] if countries else None,
                is_for_others=not own,
                hostile=hostile[message.file],
                campaign_stage=sequence.stage if sequence else None,
                beyond=beyond,
            )


def _versions(messages: Iterable[Message]) -> Iterable[list[Message]]:
    """Messages that differ in language alone."""
    groups: dict[tuple[str, Channel], list[Message]] = {}
    for message in messages:
        groups.setdefault((message.id, message.channel), []).append(message)
    return groups.values()
