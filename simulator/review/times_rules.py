"""Campaigns in time, judged at the keys of their sequences."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import partial

from simulator.model.finding import Finding
from simulator.model.place import Location
from simulator.review.campaigns import Campaigns, file_of, place_of_key, sequences_under
from simulator.review.desk import Desk
from simulator.review.lead_places import place_of
from simulator.review.timings import Runs
from simulator.rules.campaign import SELLING
from simulator.rules.rule import TimeHit, TimesRule
from simulator.rules.times import CampaignTimes, Enrolment
from simulator.rules.together import may_meet
from simulator.timing.limits.provider_limits import provider_limits


@dataclass(frozen=True)
class Times:
    """The campaigns of a workspace in time, each made when first asked for."""

    campaigns: Campaigns
    _known: dict[str, CampaignTimes] = field(default_factory=dict, repr=False)

    def of(self, name: str) -> CampaignTimes:
        """The campaign of that name, whose sequence can be read."""
        if name not in self._known:
            self._known[name] = self._made(name)
        return self._known[name]

    def _made(self, name: str) -> CampaignTimes:
        desk = self.campaigns.desk
        settings = desk.workspace.settings
        runs = desk.runs[name]
        enrolled = desk.enrolments.of(runs.sequence)
        return CampaignTimes(
            campaign=self.campaigns.of(name),
            classes=runs.classes,
            enrolment=Enrolment(len(enrolled.leads), enrolled.counts),
            now=desk.enrols_at.now,
            policy=settings.timing.policy,
            leads={lead.id: lead for lead in enrolled.leads},
            throughput=settings.timing.texts_per_second,
            timing=settings.timing,
            keeps_hours=_keeper(runs, desk),
            sweep=runs.refused,
            others=partial(self._beside, name),
        )

    def _beside(self, name: str) -> Sequence[CampaignTimes]:
        own = self.campaigns.of(name)
        return [
            self.of(other)
            for other in self.campaigns.desk.runs
            if other != name and may_meet(own, self.campaigns.of(other))
        ]


def _keeper(runs: Runs, desk: Desk) -> str:
    """The provider's name where it keeps hours by itself for texts that sell."""
    settings = desk.workspace.settings
    countries = {each.where.country for each in runs.classes}
    found = (
        provider_limits(settings.provider, SELLING, country, settings.sending).hours
        for country in countries
    )
    return desk.account.provider.name if any(found) else ""


def review_times(campaigns: Campaigns, paths: Collection[str] = ()) -> Iterator[Finding]:
    """The findings of the campaigns whose sequences `paths` name, as they run in time."""
    desk = campaigns.desk
    rules = [rule for rule in desk.selection.rules if isinstance(rule, TimesRule)]
    times = Times(campaigns)
    told: set[tuple[str, Location]] = set()
    for name in sequences_under(paths, desk.workspace) if rules else ():
        if name in desk.runs:
            for rule in rules:
                yield from _once(findings_of(rule, times.of(name), desk), file_of(name), told)


def _once(
    findings: Iterable[Finding], own: str, told: set[tuple[str, Location]]
) -> Iterator[Finding]:
    """What is wrong in a lead's record is told once, whichever campaigns the lead is in."""
    for each in findings:
        key = (each.rule, each.place)
        if key not in told:
            yield each
        if each.place.file != own:
            told.add(key)


def findings_of(rule: TimesRule, times: CampaignTimes, desk: Desk) -> Iterator[Finding]:
    """What a rule says of a campaign; of one key one thing, for all its leads."""
    hits: dict[tuple[str, str], list[TimeHit]] = {}
    file = file_of(times.campaign.name)
    for hit in rule.check(times):
        if not _is_faulty(hit.key, file, desk):
            hits.setdefault((hit.key, hit.apart), []).append(hit)
    places = desk.workspace.places.get(file, {})
    for (key, _), same in hits.items():
        first = min(same, key=lambda hit: desk.selection.severity(rule, hit.severity).rank)
        leads = tuple(sorted({lead for hit in same for lead in hit.leads}))
        yield Finding(
            rule=rule.code,
            severity=desk.selection.severity(rule, first.severity),
            place=_of_lead(first, desk) or place_of_key(key, file, places),
            what=first.what,
            why=first.why,
            remedy=first.remedy,
            leads=leads,
            reach=len(times.leads) if leads else 0,
            example=first.example or "".join(leads[:1]),
            draft=times.campaign.sequence.draft
            or all(hit.about is not None and hit.about.is_draft for hit in same),
            confidence=rule.confidence,
        )


def _of_lead(hit: TimeHit, desk: Desk) -> Location | None:
    """Where the field stands that is wrong, in the file of the lead who has it."""
    return place_of(hit.example, hit.field, desk.workspace) if hit.field else None


def _is_faulty(key: str, file: str, desk: Desk) -> bool:
    """Whether a key, or what stands in it, can't be read: what it lacks is told already."""
    return any(
        f"{fault.location.key}.".startswith(f"{key}.")
        for fault in desk.workspace.faults
        if fault.location.file == file
    )
