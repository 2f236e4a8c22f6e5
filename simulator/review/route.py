"""Which message files a lead of a list gets, found out once for all who are alike."""

from collections.abc import Collection, Hashable, Sequence

from simulator.model.persona import Persona
from simulator.model.workspace import Workspace
from simulator.review.audience import share_out
from simulator.review.copies import Copy
from simulator.review.within_reach import WithinReach


class Route:
    """Leads those of a list to their message files."""

    def __init__(self, copies: Sequence[Copy], workspace: Workspace) -> None:
        self._versions: dict[tuple[object, ...], list[Copy]] = {}
        for copy in copies:
            message = copy.message
            key = (message.campaign, message.id, message.channel)
            self._versions.setdefault(key, []).append(copy)
        # Of a sequence that can't be read nobody knows whom its steps reach.
        self._reach = {
            name: WithinReach(sequence)
            for name, sequence in workspace.sequences.items()
            if name not in workspace.broken
        }
        self._known: dict[Hashable, tuple[Copy, ...]] = {}

    def copies_for(self, lead: Persona, shut: Collection[str]) -> tuple[Copy, ...]:
        """The files that a lead gets whom the campaigns `shut` do not take."""
        beyond = frozenset(
            (name, id_)
            for name, reach in self._reach.items()
            for id_ in {*reach.sequence.message_ids} - reach.messages_for(lead)
        )
        key = (lead.language, frozenset(shut), beyond)
        if key not in self._known:
            self._known[key] = tuple(
                copy
                for versions in self._versions.values()
                for copy in versions
                if copy.message.campaign not in shut
                and (copy.message.campaign, copy.message.id) not in beyond
                and share_out([each.message for each in versions], [lead])[copy.message.file]
            )
        return self._known[key]
