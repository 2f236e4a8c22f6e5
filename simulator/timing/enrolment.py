"""Who gets into a sequence: its audience, and whose recorded consent it asks for."""

import datetime as dt
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from simulator.model.persona import Consent, Persona
from simulator.model.sequence import Audience, Enrol, Sequence


class Why(StrEnum):
    """Why a lead is left out, in words that follow a number: `3 in another country`."""

    COUNTRY = "in another country"
    LANGUAGE = "with another language"
    NO_CONSENT = "without a recorded consent"
    LATER_CONSENT = "who agreed only later"
    OTHER_SCOPE = "who agreed to something else"
    OLD_CONSENT = "who agreed too long ago"


@dataclass(frozen=True, slots=True)
class Enrolled:
    """The leads that a sequence lets in, in the order given, and the others by why."""

    leads: tuple[Persona, ...]
    left_out: Mapping[Why, tuple[Persona, ...]] = field(default_factory=dict)

    @property
    def counts(self) -> Mapping[str, int]:
        """How many are left out, by why, the most frequent first."""
        counted = Counter({str(why): len(leads) for why, leads in self.left_out.items()})
        return dict(counted.most_common())


def enrolled(
    sequence: Sequence,
    personas: Iterable[Persona],
    at: dt.datetime | Callable[[Persona], dt.datetime],
) -> Enrolled:
    """Part `personas`, which are all that a workspace has, by who gets in at the instant `at`.

    Where leads enter by their own clocks, `at` tells the instant of each.
    Where none of them has a consent record nobody wrote these down, and none is asked for. The
    first reason counts: audience before consent.
    """
    personas = tuple(personas)
    asks = any(lead.consent for lead in personas)
    leads: list[Persona] = []
    others: dict[Why, list[Persona]] = {}
    for lead in personas:
        why = why_left_out(sequence, lead, at, asks=asks)
        (leads if why is None else others.setdefault(why, [])).append(lead)
    return Enrolled(tuple(leads), {why: tuple(each) for why, each in others.items()})


def why_left_out(
    sequence: Sequence,
    lead: Persona,
    at: dt.datetime | Callable[[Persona], dt.datetime],
    *,
    asks: bool,
) -> Why | None:
    """Why a lead does not get in at the instant `at`; `None` for one who does.

    `asks` tells whether consents are written down at all, so that they can be asked for.
    """
    why = _outside(sequence.audience, lead)
    if why is not None or not asks or sequence.enrol == "everyone":
        return why
    terms = sequence.enrol if isinstance(sequence.enrol, Enrol) else Enrol()
    return _refused(terms, lead.consent, at(lead) if callable(at) else at)


def is_in(audience: Audience | None, lead: Persona) -> bool:
    """Whether a campaign's audience lets `lead` in.

    What the lead does not say keeps nobody out: a country or language that is not known may be
    the right one.
    """
    return audience is None or _outside(audience, lead) is None


def _outside(audience: Audience, lead: Persona) -> Why | None:
    countries = audience.countries
    if countries and lead.country and lead.country not in countries:
        return Why.COUNTRY
    if lead.language and not _speaks(lead.language, audience.languages):
        return Why.LANGUAGE
    return None


def _speaks(tag: str, wanted: Iterable[str]) -> bool:
    """Whether one of the `wanted` languages is the lead's, or a wider or narrower form of it."""
    tag = f"{tag.lower()}-"
    others = [f"{each.lower()}-" for each in wanted]
    return not others or any(tag.startswith(each) or each.startswith(tag) for each in others)


def _refused(terms: Enrol, consent: Consent | None, at: dt.datetime) -> Why | None:
    if consent is None:
        return Why.NO_CONSENT
    if consent.at > at:
        return Why.LATER_CONSENT
    if terms.scopes and not _is_meant(consent.scope, terms.scopes):
        return Why.OTHER_SCOPE
    # Compared as a span: an instant of the year 1 has no day some years before it.
    if terms.within_days is not None and at - consent.at > dt.timedelta(days=terms.within_days):
        return Why.OLD_CONSENT
    return None


def _is_meant(scope: str | None, scopes: Iterable[str]) -> bool:
    """Whether a record's scope is one of those that count, as people write them."""
    said = (scope or "").strip().casefold()
    return any(said == each.strip().casefold() for each in scopes)
