"""Campaigns in time, judged at the keys of their sequences."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field
from functools import partial

from simulator.model.finding import Finding
from simulator.review.campaigns import Campaigns, file_of, place_of_key, sequences_under
from simulator.review.desk import Desk
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
    for name in sequences_under(paths, desk.workspace) if rules else ():
        if name in desk.runs:
            for rule in rules:
                yield from _findings(rule, times.of(name), desk)


def _findings(rule: TimesRule, times: CampaignTimes, desk: Desk) -> Iterator[Finding]:
    """What a rule says of a campaign; of one key one thing, for all its leads."""
    hits: dict[tuple[str, str], list[TimeHit]] = {}
    for hit in rule.check(times):
        hits.setdefault((hit.key, hit.apart), []).append(hit)
    file = file_of(times.campaign.name)
    places = desk.workspace.places.get(file, {})
    for (key, _), same in hits.items():
        first = min(same, key=lambda hit: desk.selection.severity(rule, hit.severity).rank)
        leads = tuple(sorted({lead for hit in same for lead in hit.leads}))
        yield Finding(
            rule=rule.code,
            severity=desk.selection.severity(rule, first.severity),
            place=place_of_key(key, file, places),
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
