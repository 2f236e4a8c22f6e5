"""Reviews that hold still: nothing that they were made from has changed since."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from fractions import Fraction
from typing import NamedTuple

from simulator.loading.settings import PROJECT_FILE, SETTINGS_FILE
from simulator.model.message import Message
from simulator.model.persona import Persona
from simulator.model.place import Location
from simulator.model.workspace import Include, Workspace
from simulator.review.copies import Copy
from simulator.review.result import MessageReview
from simulator.review.reviewer import Reviewer
from simulator.review.shares import shares
from simulator.review.spellings import spelt_beside
from simulator.review.targeting import targeted_by
from simulator.review.timed_texts import timed_by
from simulator.review.versions import base_of, compared_with


class _MadeFrom(NamedTuple):
    """What the review of one message is made from, beside what all of them share."""

    copy: Copy
    key_places: Mapping[str, Location]
    includes: tuple[Include, ...]
    share: Fraction | None
    beside: tuple[object, ...]
    spelt: tuple[object, ...]
    timed: tuple[object, ...]


class Remembered:
    """The last review of each message file, and what it was made from.

    `begin` comes first whenever the workspace has been read: what concerns all messages, such as
    the settings, is compared there, once.
    """

    def __init__(self) -> None:
        self._ground: tuple[object, ...] = ()
        self._kept: dict[str, tuple[_MadeFrom, MessageReview]] = {}
        self._reviewer: Reviewer | None = None
        self._shares: Mapping[str, Mapping[str, Fraction]] = {}

    def begin(self, reviewer: Reviewer) -> None:
        """From now on reviews are those of `reviewer`; forget all if what they share differs."""
        self._reviewer = reviewer
        workspace = reviewer.workspace
        self._shares = {name: shares(each) for name, each in workspace.sequences.items()}
        ground = _ground(reviewer)
        if ground != self._ground:
            self._ground = ground
            self._kept = {}

    def keep(self, review: MessageReview) -> None:
        """Remember a review of the current reviewer."""
        self._kept[review.copy.message.file] = (self._made_from(review.copy), review)

    def recall(self, copy: Copy) -> MessageReview | None:
        """The review of a message file, unless it would be another one now."""
        known = self._kept.get(copy.message.file)
        if known is None or known[0] != self._made_from(copy):
            return None
        before = known[0].copy
        if not _are_same((*before.leads, *before.hostile), (*copy.leads, *copy.hostile)):
            return None
        return replace(known[1], copy=copy)

    def _made_from(self, copy: Copy) -> _MadeFrom:
        assert self._reviewer  # noqa: S101 - `begin` comes first
        message, workspace = copy.message, self._reviewer.workspace
        base = base_of(message, workspace)
        return _MadeFrom(
            copy,
            message.key_places,
            _includes_of(message, workspace),
            self._shares.get(message.campaign, {}).get(message.id),
            (*compared_with(message, base, workspace), *_includes_of(base, workspace))
            if base
            else targeted_by(copy, self._reviewer.copies, workspace),
            spelt_beside(copy, self._reviewer.copies, self._reviewer.desk),
            timed_by(copy, self._reviewer.desk),
        )


def _ground(reviewer: Reviewer) -> tuple[object, ...]:
    """What the review of every message depends on."""
    workspace = reviewer.workspace
    return (
        workspace.settings,
        [workspace.places.get(file) for file in (SETTINGS_FILE, PROJECT_FILE)],
        reviewer.desk.lead_fields,
        # A name that is nearly one of these is told so.
        sorted(workspace.includes),
        reviewer.as_of,
        reviewer.enrols_at.instant or reviewer.enrols_at.wall,
        reviewer.selection,
    )


def _includes_of(message: Message, workspace: Workspace) -> tuple[Include, ...]:
    """The includes that a message may take in, and those that these may."""
    front = message.front
    texts = [message.body, front.subject or "", front.preheader or "", front.title or ""]
    found: dict[str, Include] = {}
    while texts:
        text = texts.pop()
        for name, include in workspace.includes.items():
            if name in text and name not in found:
                found[name] = include
                texts.append(include.body)
    return tuple(include for _, include in sorted(found.items()))


def with_known_leads(workspace: Workspace, before: Workspace) -> Workspace:
    """`workspace` with the very leads of `before` where they are the same.

    To compare what two hundred messages are made from is cheap then.
    """
    known: dict[str, Persona] = {lead.id: lead for lead in before.personas}
    leads = tuple(
        known[lead.id] if lead.id in known and _is_same(known[lead.id], lead) else lead
        for lead in workspace.personas
    )
    return replace(workspace, personas=leads)


def is_unchanged(workspace: Workspace, before: Workspace) -> bool:
    """Whether a workspace that was read again is what it was before, to the letter."""
    return workspace == before and _are_same(workspace.personas, before.personas)


def _are_same(leads: Sequence[Persona], others: Sequence[Persona]) -> bool:
    return len(leads) == len(others) and all(map(_is_same, leads, others))


def _is_same(lead: Persona, other: Persona) -> bool:
    """Whether two leads tell the same: 1, 1.0 and true in a field of their own do not."""
    return lead is other or (lead == other and repr(lead) == repr(other))
