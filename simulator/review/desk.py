"""What reviewing any message of a workspace takes: made once, used for each."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from hashlib import sha256
from typing import TYPE_CHECKING, TypeGuard

from simulator.analysis.analysis import analyze_tokens
from simulator.analysis.links import read_links
from simulator.analysis.remembered import Analyst
from simulator.analysis.tokens import tokenize
from simulator.loading.settings import PROJECT_FILE, SETTINGS_FILE, place_of_key
from simulator.model.persona import STANDARD_FIELDS
from simulator.model.place import Location
from simulator.model.rendering import ADDED
from simulator.model.settings import Settings
from simulator.model.workspace import Workspace
from simulator.rendering.as_sent import KEYS, Account, account_of
from simulator.rendering.engine import Engine
from simulator.review.enrolment import Enrolments, EnrolsAt
from simulator.review.lead_classes import LeadClasses
from simulator.review.lead_values import AllValues
from simulator.review.places import Source
from simulator.review.selection import Selection

if TYPE_CHECKING:
    from simulator.model.message import Message
    from simulator.rendering.bounds import Prover
    from simulator.review.literal import Literal
    from simulator.review.timings import Runs


@dataclass(frozen=True)
class Desk:
    """The workspace, the engine that fills its messages, and what is looked up in both.

    Who is enrolled follows from the workspace, unless somebody else has found it out.
    """

    workspace: Workspace
    engine: Engine
    selection: Selection
    lead_fields: frozenset[str]
    includes: Mapping[str, Source]
    account: Account
    enrols_at: EnrolsAt
    found_out: Enrolments | None = None

    @cached_property
    def enrolments(self) -> Enrolments:
        """Who gets into which campaign."""
        return self.found_out or Enrolments(self.workspace.personas, self.enrols_at)

    @cached_property
    def runs(self) -> "Mapping[str, Runs]":
        """How each campaign runs for its leads; of a broken one nobody knows."""
        from simulator.review.timings import Runs  # noqa: PLC0415 - it needs a desk

        return {
            name: Runs(name, sequence, self, self.enrolments)
            for name, sequence in self.workspace.sequences.items()
            if name not in self.workspace.broken
        }

    @cached_property
    def values(self) -> AllValues:
        """What each lead brings to the messages."""
        return AllValues()

    @cached_property
    def lead_classes(self) -> LeadClasses:
        """Which leads bring the same to messages."""
        return LeadClasses(self.values)

    @cached_property
    def for_hostile(self) -> "Desk":
        """What reviewing messages for hostile leads takes."""
        return replace(self, selection=self.selection.for_hostile)

    @cached_property
    def literals(self) -> "dict[Message, Literal | None]":
        """What messages say to every lead, as far as somebody asked."""
        return {}

    @cached_property
    def prover(self) -> "Prover":
        """What proves things of all leads that `[fields]` allows."""
        from simulator.rendering.bounds import Prover  # noqa: PLC0415 - few reviews need a proof

        workspace = self.workspace
        return Prover(workspace.settings, workspace.includes, self.engine.compiler)

    @cached_property
    def ground(self) -> bytes:
        """What tells two workspaces apart whose messages are proved otherwise."""
        includes = sorted(self.workspace.includes.items())
        return sha256(repr((self.workspace.settings, includes, self.account)).encode()).digest()

    @cached_property
    def analyst(self) -> Analyst:
        """Who analyses texts, each sort of them once; for few rules, only what these ask for."""
        return Analyst(analyze_tokens) if self.selection.only else Analyst()

    @cached_property
    def own_hosts(self) -> tuple[str, ...]:
        """The hosts of the brand's own links, as far as the settings name them."""
        return () if self.workspace.links_stand_in else hosts_of(self.workspace.settings)

    @cached_property
    def include_texts(self) -> Mapping[str, str]:
        """The includes' texts, by the names that places use."""
        return {name: source.text for name, source in self.includes.items()}

    @cached_property
    def added_sources(self) -> Mapping[str, Source]:
        """The keys of the settings that have text added, by the names that places use."""
        places = self.workspace.places
        file = PROJECT_FILE if PROJECT_FILE in places else SETTINGS_FILE
        return {
            f"{ADDED}{key}": Source(file, "", whole=place_of_key(key, places) or Location(file))
            for key in KEYS
        }


def hosts_of(settings: Settings) -> tuple[str, ...]:
    """The hosts of the links in `settings`: those of `[links]`, the brand's, the short ones."""
    short = settings.sending.short_link
    told = (*settings.links.values(), *settings.brand.values(), *filter(_is_words, (short,)))
    links = (link for text in told for link in read_links(text, tokenize(text)))
    return tuple(sorted({link.host for link in links}))


def _is_words(setting: object) -> TypeGuard[str]:
    return isinstance(setting, str)


def engine_for(workspace: Workspace) -> Engine:
    """The engine that fills the messages of `workspace`."""
    settings = workspace.settings
    return Engine(
        includes=workspace.includes,
        brand=settings.brand,
        sender=settings.sender,
        links=settings.links,
    )


def desk_for(
    workspace: Workspace,
    selection: Selection,
    on: dt.date | None = None,
    enrols_at: EnrolsAt | None = None,
) -> Desk:
    """What reviewing the messages of `workspace` takes.

    The provider is as it is on that day, or as it was last known. Leads enrol when `enrols_at`
    says, or else as the settings do, after that day has begun.
    """
    custom = {name for lead in workspace.personas for name in lead.custom}
    return Desk(
        workspace=workspace,
        engine=engine_for(workspace),
        selection=selection,
        lead_fields=frozenset({*STANDARD_FIELDS, *workspace.settings.fields, *custom}),
        includes={
            include.file: Source(include.file, include.body)
            for include in workspace.includes.values()
        },
        account=account_of(workspace.settings, on),
        enrols_at=enrols_at or EnrolsAt.after(_start_of(on), workspace.settings),
    )


def _start_of(day: dt.date | None) -> dt.datetime:
    return dt.datetime.combine(day or dt.datetime.now(dt.UTC).date(), dt.time(), dt.UTC)
