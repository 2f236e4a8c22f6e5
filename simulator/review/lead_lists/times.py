"""The campaigns in time for the leads of a list: who is enrolled, and what rules say of them."""

from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property, partial
from itertools import chain

from simulator.model.finding import Finding
from simulator.model.persona import Persona
from simulator.review.campaigns import Campaigns, sequences_under
from simulator.review.desk import Desk
from simulator.review.enrolment import Enrolments, terms_of
from simulator.review.lead_lists.leads import Kind, ListLeads, id_of
from simulator.review.lead_lists.sweep import ListSweep
from simulator.review.reviewer import Reviewer
from simulator.review.times_rules import Times, findings_of
from simulator.rules.rule import TimesRule
from simulator.rules.times import Broken, CampaignTimes, Enrolment, LeadTimes
from simulator.timing.enrolment import Enrolled
from simulator.timing.law.policy import policy_of_settings


@dataclass(frozen=True, slots=True)
class ListEnrolment:
    """How many of a list's leads get into a campaign, and how many do not, by why."""

    campaign: str
    enrolled: int
    left_out: Mapping[str, int]
    draft: bool = False


class _Everybody(Mapping[str, Persona]):
    """Leads by their ids, each made when asked for, by the one who `stands` for it."""

    def __init__(self, stands: Mapping[str, Persona]) -> None:
        self._stands = stands

    def __getitem__(self, id_: str) -> Persona:
        lead = self._stands[id_]
        return lead if lead.id == id_ else lead.model_copy(update={"id": id_})

    def __iter__(self) -> Iterator[str]:
        return iter(self._stands)

    def __len__(self) -> int:
        return len(self._stands)


@dataclass(frozen=True)
class ListTimes:
    """The campaigns that `paths` name, for the kinds of leads that a list holds."""

    reviewer: Reviewer
    leads: ListLeads
    paths: Collection[str] = ()
    _known: dict[str, CampaignTimes] = field(default_factory=dict, repr=False)

    def enrolments(self) -> Iterator[ListEnrolment]:
        """Who gets into each campaign with steps."""
        workspace = self.reviewer.workspace
        for name in self._campaigns:
            sequence = workspace.sequences[name]
            counts = self._counted(self._at(name))
            taken = counts.pop("", 0)
            yield ListEnrolment(name, taken, dict(counts.most_common()), sequence.draft)

    def findings(self) -> Iterator[Finding]:
        """What rules over time say of these leads, whose ids are the lines of the list."""
        rules = [each for each in self._desk.selection.rules if isinstance(each, TimesRule)]
        names = [name for name in self._campaigns if name in self._desk.runs] if rules else []
        for name in names:
            for rule in rules:
                yield from findings_of(rule, self._of(name), self._desk)

    @cached_property
    def _campaigns(self) -> Sequence[str]:
        return sequences_under(self.paths, self.reviewer.workspace)

    def _at(self, campaign: str) -> int:
        terms = terms_of(self.reviewer.workspace.sequences[campaign])
        return self.leads.gate.terms.index(terms)

    def _counted(self, at: int) -> Counter[str]:
        counts: Counter[str] = Counter()
        for kind in self.leads.kinds:
            counts[kind.whys[at]] += len(kind.lines)
        return counts

    @cached_property
    def _kinds(self) -> Mapping[str, Kind]:
        return {kind.lead.id: kind for kind in self.leads.kinds}

    @cached_property
    def _desk(self) -> Desk:
        """The reviewer's own desk with the list's leads."""
        leads = tuple(kind.lead for kind in self.leads.kinds)
        known = {
            terms: Enrolled(tuple(kind.lead for kind in self.leads.kinds if not kind.whys[at]))
            for at, terms in enumerate(self.leads.gate.terms)
        }
        desk = self.reviewer.desk
        workspace = replace(self.reviewer.workspace, personas=leads, packs=())
        return replace(
            desk, workspace=workspace, found_out=Enrolments(leads, desk.enrols_at, known)
        )

    @cached_property
    def _times(self) -> Times:
        # The messages' own leads, so that no finding quotes a text with anybody's name in it.
        return Times(Campaigns(self._desk, self.reviewer.copies))

    def _of(self, name: str) -> CampaignTimes:
        """A campaign with all leads of the list in place of those that stand for them."""
        if name not in self._known:
            self._known[name] = self._made(name)
        return self._known[name]

    def _made(self, name: str) -> CampaignTimes:
        times = self._times.of(name)
        counts = self._counted(self._at(name))
        taken = counts.pop("", 0)
        classes = tuple(replace(each, leads=self._meant(each.leads)) for each in times.classes)
        return replace(
            times,
            classes=classes,
            enrolment=Enrolment(taken, counts),
            leads=_Everybody(
                {
                    id_: self._kinds[stands].lead
                    for each in times.classes
                    for stands in each.leads
                    for id_ in self._ids(stands)
                }
            ),
            sweep=partial(self._refused, name, classes),
            others=lambda: [self._of(each.campaign.name) for each in times.others()],
        )

    def _refused(self, name: str, classes: Sequence[LeadTimes]) -> Sequence[Broken]:
        """The sends that the law refuses to these leads."""
        desk = self._desk
        runs, by_id = desk.runs[name], {each.lead.id: each for each in classes}
        at = self.leads.gate.terms.index(terms_of(runs.sequence))

        def tried(ids: Collection[str]) -> Sequence[Broken]:
            some = tuple(by_id[id_].lead for id_ in ids)
            known = {self.leads.gate.terms[at]: Enrolled(some)}
            few = replace(runs, enrolments=Enrolments(some, desk.enrols_at, known))
            return [replace(each, leads=by_id[each.leads[0]].leads) for each in few.refused()]

        policy = policy_of_settings(desk.workspace.settings.timing)
        return ListSweep(runs.sequence, policy, tried).refused(classes)

    def _meant(self, leads: Sequence[str]) -> tuple[str, ...]:
        """All leads for whom these stand."""
        return tuple(chain.from_iterable(map(self._ids, leads)))

    def _ids(self, lead: str) -> tuple[str, ...]:
        if lead not in self._all_ids:
            self._all_ids[lead] = tuple(map(id_of, self._kinds[lead].lines))
        return self._all_ids[lead]

    @cached_property
    def _all_ids(self) -> dict[str, tuple[str, ...]]:
        return {}
