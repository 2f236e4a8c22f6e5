"""Why a campaign does not take a lead of a list: by its audience, the record, or the lead."""

import datetime as dt
from collections.abc import Hashable
from typing import Final

from simulator.model.persona import Consent, Persona
from simulator.model.sequence import Sequence
from simulator.model.workspace import Workspace
from simulator.review.enrolment import EnrolsAt, clock_of, terms_of
from simulator.review.lead_lists.consents import UNDATED
from simulator.timing.enrolment import Why, why_left_out

LEFT: Final = "who opted out"
OF_AUDIENCE: Final = frozenset(map(str, (Why.COUNTRY, Why.LANGUAGE)))

Whys = tuple[str, ...]
"""Why none of the leads gets in, for each of the terms of a gate; empty where they do."""

_MOST_REMEMBERED: Final = 50_000


class Gate:
    """What campaigns ask of who gets in; `terms` are the different ones among theirs.

    `asks` tells whether the list says who agreed: a list without a word of it is asked for none.
    """

    def __init__(self, workspace: Workspace, enrols_at: EnrolsAt, *, asks: bool) -> None:
        first: dict[Hashable, Sequence] = {}
        for sequence in workspace.sequences.values():
            first.setdefault(terms_of(sequence), sequence)
        self.terms = tuple(first)
        self._sequences = tuple(first.values())
        self._enrols_at = enrols_at
        self._asks = asks
        self._known: dict[Hashable, Whys] = {}
        self._entering: dict[str | None, tuple[dt.datetime, ...]] = {}

    def whys(
        self, country: str | None, language: str | None, zone: str | None, consent: Consent | None
    ) -> Whys:
        """Why leads like this are left out."""
        said = consent and (consent.at, consent.scope)
        key = (country, language, zone, said)
        if key not in self._known:
            if len(self._known) == _MOST_REMEMBERED:
                self._known.clear()
            lead = Persona.model_construct(
                id="lead", country=country, language=language, timezone=zone, consent=consent
            )
            self._known[key] = tuple(
                _why(sequence, lead, at, asks=self._asks)
                for sequence, at in zip(self._sequences, self._instants(lead), strict=True)
            )
        return self._known[key]

    @property
    def of_left(self) -> Whys:
        """Why those who opted out are left out."""
        return (LEFT,) * len(self.terms)

    def _instants(self, lead: Persona) -> tuple[dt.datetime, ...]:
        if lead.timezone not in self._entering:
            clocks = (clock_of(lead, sequence) for sequence in self._sequences)
            self._entering[lead.timezone] = tuple(map(self._enrols_at.on, clocks))
        return self._entering[lead.timezone]


def _why(sequence: Sequence, lead: Persona, at: dt.datetime, *, asks: bool) -> str:
    why = why_left_out(sequence, lead, at, asks=asks)
    # Of a consent without a date nobody knows how old it is.
    if why is Why.OLD_CONSENT and lead.consent and lead.consent.at == UNDATED:
        why = Why.NO_CONSENT
    return str(why) if why else ""
