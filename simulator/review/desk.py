"""What reviewing any message of a workspace takes: made once, used for each."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from simulator.model.persona import STANDARD_FIELDS
from simulator.model.workspace import Workspace
from simulator.rendering.engine import Engine
from simulator.review.places import Source
from simulator.review.selection import Selection


@dataclass(frozen=True)
class Desk:
    """The workspace, the engine that fills its messages, and what is looked up in both."""

    workspace: Workspace
    engine: Engine
    selection: Selection
    lead_fields: frozenset[str]
    includes: Mapping[str, Source]

    @cached_property
    def include_texts(self) -> Mapping[str, str]:
        """The includes' texts, by the names that places use."""
        return {name: source.text for name, source in self.includes.items()}


def engine_for(workspace: Workspace) -> Engine:
    """The engine that fills the messages of `workspace`."""
    settings = workspace.settings
    return Engine(
        includes=workspace.includes,
        brand=settings.brand,
        sender=settings.sender,
        links=settings.links,
    )


def desk_for(workspace: Workspace, selection: Selection) -> Desk:
    """What reviewing the messages of `workspace` takes."""
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
    )
