"""CNS02: a lead gets texts that sell on a consent that was for something else, or is too old."""

import datetime as dt
import re
from collections.abc import Iterable, Iterator
from typing import ClassVar, Final

from simulator.analysis.tokens import fold
from simulator.data.consent_scopes import MARKETING, SERVICE
from simulator.model.finding import Severity
from simulator.model.message import Stage
from simulator.model.persona import Consent, Persona
from simulator.model.sequence import Enrol
from simulator.model.timeline import Timeline
from simulator.rules.example_files import HOURS, campaign
from simulator.rules.rule import TimeHit, TimesRule
from simulator.rules.shortened import shortened
from simulator.rules.times import CampaignTimes

_REQUEST: Final = "opt_in_request"
_STALE: Final = dt.timedelta(days=90)
_WORD: Final = re.compile(r"[^\W\d_]+")
_TOLD: Final = 3

_AGREED: Final = (
    'personas/house.toml:\nformat = 1\n[[personas]]\nid = "grace"\ncountry = "US"\n'
    'timezone = "America/New_York"\n'
    'consent = { at = 2026-11-02T10:00:00Z, source = "order form", scope = "delivery" }\n'
    '[[personas]]\nid = "ana"\ncountry = "US"\ntimezone = "America/New_York"\n'
    'consent = { at = 2026-11-03T10:00:00Z, source = "web form", scope = "offers" }\n'
)


class OutsideConsent(TimesRule):
    """Leads get texts that sell, on a consent that was given for something else or has gone stale.

    Who leaves a number with an order wants to hear of that order. To use it for offers costs trust,
    and in most countries it is against the law: a consent holds for what was said when it was
    given. The record's `scope` keeps those words. One such as "service" or "delivery notices"
    covers no offers; "orders and offers" does.

    A consent also fades. Of leads who are dormant (`stage = "dormant"` of the lead, or of the
    campaign for leads whose stage nobody wrote down) and agreed more than 90 days before the text
    is sent, guides ask to confirm the consent anew: with a message of kind `opt_in_request`. Who
    answers it has reconfirmed; for who stays silent nothing has changed. Numbers change hands, too.

    Leave such leads out where the campaign begins: `enrol = { scopes = ["offers"] }` takes only
    consents given for offers, `within_days = 90` only those of the last 90 days.
    """

    code: ClassVar[str] = "CNS02"
    name: ClassVar[str] = "outside-consent"
    severity: ClassVar[Severity] = Severity.WARNING
    confidence: ClassVar = "medium"
    source: ClassVar[str] = (
        "industry SMS guides: match what people signed up for, reconfirm who is dormant for 90 days"
    )
    options: ClassVar[tuple[tuple[str, str], ...]] = (
        ("enrol.scopes", "the scopes of consent that get in, in sequence.toml"),
        ("enrol.within_days", "how old a consent may be at the enrolment, in sequence.toml"),
    )
    bad: ClassVar[str] = campaign(HOURS) + _AGREED
    good: ClassVar[str] = campaign('enrol = { scopes = ["offers"] }\n', HOURS) + _AGREED

    def check(self, times: CampaignTimes) -> Iterator[TimeHit]:
        """Yield a hit for consents out of scope, and one for stale ones."""
        selling = dict(_first_selling(times))
        if not selling:
            return
        agreed = [(lead, lead.consent) for lead in _leads(times, selling) if lead.consent]
        beyond = {lead.id: of for lead, of in agreed if _is_for_service(of)}
        if beyond:
            yield _beyond_scope(beyond, (of for _, of in agreed))
        stale = [
            lead
            for lead, of in agreed
            if lead.id not in beyond
            and _is_dormant(lead, times)
            and selling[lead.id] - of.at > _STALE
        ]
        if stale and not _asks_for_fresh(times.campaign.sequence.enrol):
            yield _stale(stale)


def _first_selling(times: CampaignTimes) -> Iterator[tuple[str, dt.datetime]]:
    """Each lead with the first text that sells on the consent of before."""
    found: dict[str, dt.datetime] = {}
    for each, timeline in times.timelines():
        first = _unconfirmed(timeline, times)
        if first is None:
            continue
        for lead in each.leads:
            found[lead] = min(first, found.get(lead, first))
    yield from found.items()


def _unconfirmed(timeline: Timeline, times: CampaignTimes) -> dt.datetime | None:
    """When the first text that sells is sent on the consent of before; `None` for never."""
    kinds = {step.id: step.kind for step in timeline.steps}
    confirmed = [r.at for r in timeline.replies if r.step and kinds.get(r.step) == _REQUEST]
    every = (each for step in timeline.steps for each in (step, step.fallback) if each)
    sends = [each.send for each in every if each.send and times.sells(each)]
    first = min(sends, default=None)
    return None if first is None or any(at <= first for at in confirmed) else first


def _leads(times: CampaignTimes, ids: Iterable[str]) -> Iterator[Persona]:
    standing = {lead: each.lead for each in times.classes for lead in each.leads}
    return (times.leads.get(id_) or standing[id_] for id_ in ids)


def _is_for_service(consent: Consent) -> bool:
    """Whether its scope speaks of service and of nothing that sells."""
    said = {fold(word) for word in _WORD.findall(consent.scope or "")}
    return not said.isdisjoint(SERVICE) and said.isdisjoint(MARKETING)


def _is_dormant(lead: Persona, times: CampaignTimes) -> bool:
    return (lead.stage or times.campaign.sequence.stage) == Stage.DORMANT


def _asks_for_fresh(enrol: Enrol | str) -> bool:
    """Whether only leads get in whose consent is no older than that."""
    days = enrol.within_days if isinstance(enrol, Enrol) else None
    return days is not None and days <= _STALE.days


def _beyond_scope(beyond: dict[str, Consent], every: Iterable[Consent]) -> TimeHit:
    leads = tuple(sorted(beyond))
    scopes = sorted({shortened(of.scope or "") for of in beyond.values()})[:_TOLD]
    others = {of.scope for of in every if of.scope and not _is_for_service(of)}
    kept = ", ".join(f'"{shortened(scope)}"' for scope in sorted(others)[:_TOLD]) or '"offers"'
    return TimeHit(
        "enrol",
        what=f"{_people(leads)} agreed to {_listed(scopes)} only, and this campaign sells to them.",
        why="A consent holds for what it was given for; offers beyond it bring complaints.",
        remedy=f"Leave them out: enrol = {{ scopes = [{kept}] }}, or ask them first.",
        leads=leads,
        example=leads[0],
        apart="scope",
    )


def _stale(stale: list[Persona]) -> TimeHit:
    leads = tuple(sorted(lead.id for lead in stale))
    return TimeHit(
        "enrol",
        what=f"{_people(leads)} went quiet and agreed more than 90 days before the text.",
        why="An old consent fades: people forget it, and numbers change hands.",
        remedy="Ask them first with an opt_in_request, or leave them out with within_days = 90.",
        leads=leads,
        example=leads[0],
        apart="stale",
    )


def _people(leads: tuple[str, ...]) -> str:
    return "1 lead" if len(leads) == 1 else f"{len(leads)} leads"


def _listed(scopes: list[str]) -> str:
    *others, last = (f"“{scope}”" for scope in scopes)
    return f"{', '.join(others)} or {last}" if others else last
