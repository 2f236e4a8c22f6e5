"""Which message files a lead of a country and a language gets, found out once for each."""

from collections.abc import Mapping, Sequence
from functools import cache

from simulator.model.persona import Persona
from simulator.model.sequence import Sequence as Steps
from simulator.review.audience import share_out
from simulator.review.copies import Copy
from simulator.timing.enrolment import is_in


class Route:
    """Leads those of a list to their message files."""

    def __init__(self, copies: Sequence[Copy], sequences: Mapping[str, Steps]) -> None:
        self._sequences = sequences
        self._versions: dict[tuple[object, ...], list[Copy]] = {}
        for copy in copies:
            message = copy.message
            key = (message.campaign, message.id, message.channel)
            self._versions.setdefault(key, []).append(copy)
        self.copies_for = cache(self._copies_for)

    def _copies_for(self, country: str | None, language: str | None) -> tuple[Copy, ...]:
        lead = Persona(id="lead", country=country, language=language)
        return tuple(
            copy
            for versions in self._versions.values()
            for copy in versions
            if self._is_for(versions, copy, lead)
        )

    def _is_for(self, versions: Sequence[Copy], copy: Copy, lead: Persona) -> bool:
        sequence = self._sequences.get(copy.message.campaign)
        if not is_in(sequence.audience if sequence else None, lead):
            return False
        shares = share_out([each.message for each in versions], [lead])
        return bool(shares[copy.message.file])
