"""What rules over time read: how the leads of a campaign live through it."""

import datetime as dt
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from simulator.model.persona import Persona
from simulator.model.timeline import Timeline, TimelineStep
from simulator.model.timing import Timing
from simulator.places.whereabouts import Whereabouts
from simulator.rules.campaign import Campaign, SentMessage, SentStep


@dataclass(frozen=True)
class LeadTimes:
    """Leads for whom a campaign runs at the same instants; `lead` stands for them.

    `declared` is what the file and the provider do while nobody answers, `answered` the same for
    each reply that leads to another step, by that step's id. `lawful` and `lawful_answered` have
    the policy applied. `zone` is the clock that the file is read by, `where` all that the law
    looks at.
    """

    leads: tuple[str, ...]
    lead: Persona
    zone: str
    where: Whereabouts
    declared: Timeline
    make_answered: Callable[[], Mapping[str, Timeline]] = field(default=dict, repr=False)
    make_lawful: Callable[[], Timeline | None] = field(default=lambda: None, repr=False)
    make_week: Callable[[], Sequence["TextTime"]] = field(default=tuple, repr=False)

    @cached_property
    def week(self) -> Sequence["TextTime"]:
        """When a silent lead gets the texts that sell who enters at any hour of a week."""
        return self.make_week()

    @cached_property
    def answered(self) -> Mapping[str, Timeline]:
        """The timeline of a lead whose reply leads to a step, by that step's id."""
        return self.make_answered()

    @cached_property
    def lawful(self) -> Timeline | None:
        """The timeline with the policy applied."""
        return self.make_lawful()


@dataclass(frozen=True)
class Broken:
    """A send that the law refuses: of which step, for which leads, enrolled when, sent when.

    `about` is `hours`, `closed_day`, `holiday` or `cap`; `words` say which limit of whose law.
    `lawful` is the instant that would have been allowed. `is_likely` where the campaign's own
    enrolment leads to it, and not only some other instant of a year. `is_answer` where a reply
    leads there; `enrolled_at` may then be that reply's instant.
    """

    step: str
    about: str
    words: str
    leads: tuple[str, ...]
    enrolled_at: dt.datetime
    send: dt.datetime
    zone: str
    lawful: dt.datetime | None
    is_likely: bool = True
    is_answer: bool = False


@dataclass(frozen=True)
class Enrolment:
    """Who gets into a campaign, in figures; `left_out` counts the others by why."""

    enrolled: int
    left_out: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True)
class CampaignTimes:
    """A campaign in time.

    `classes` are its leads, those alike together. `sweep` tries every enrolment of a year and
    yields the first send of each step and limit that the law refuses. `beside` are the other
    campaigns that may hold a lead of this one at the same time. `keeps_hours` is the provider's
    name where it keeps hours by itself. `leads` are the personas enrolled, by id. `throughput`
    is how many texts a second the account sends, if somebody said so. `timing` is what the
    settings say of time: the budget, and how often the way out is told again.
    """

    campaign: Campaign
    classes: tuple[LeadTimes, ...]
    enrolment: Enrolment
    now: dt.datetime
    policy: str = "strict"
    keeps_hours: str = ""
    leads: Mapping[str, Persona] = field(default_factory=dict)
    throughput: float | None = None
    timing: Timing = field(default_factory=Timing)
    sweep: Callable[[], Sequence[Broken]] = field(default=tuple, repr=False)
    others: Callable[[], Sequence["CampaignTimes"]] = field(default=tuple, repr=False)

    @cached_property
    def broken(self) -> Sequence[Broken]:
        """The sends that the law refuses."""
        return self.sweep()

    @cached_property
    def beside(self) -> Sequence["CampaignTimes"]:
        """The other campaigns that may hold the same lead at once."""
        return self.others()

    @cached_property
    def class_of(self) -> Mapping[str, int]:
        """The place of each lead's class among `classes`, by the lead's id."""
        return {lead: number for number, each in enumerate(self.classes) for lead in each.leads}

    @cached_property
    def steps(self) -> Mapping[str, SentStep]:
        """The campaign's steps by id."""
        return {step.id: step for step in self.campaign.steps}

    def message_of(self, step: TimelineStep) -> SentMessage | None:
        """The message that a step of a timeline sends."""
        sent = self.steps.get(step.id)
        known = [*sent.messages, sent.fallback] if sent else []
        return next((each for each in known if each and each.id == step.message), None)

    def sells(self, step: TimelineStep) -> bool:
        """Whether a step of a timeline sends marketing by text message."""
        return step.channel == "sms" and step.send is not None and step.kind == "marketing"

    def timelines(self) -> Iterator[tuple[LeadTimes, Timeline]]:
        """Every class with each of its declared timelines, that of the silent lead first."""
        for each in self.classes:
            yield each, each.declared
            for timeline in each.answered.values():
                yield each, timeline


@dataclass(frozen=True)
class TextTime:
    """When one text is due and sent, for the leads who get it then.

    Instants are in the lead's zone. `anchor` is the date in the lead's data that the step counts
    from, if it does, and `anchor_field` its name; `expires` the message's own end. `replied_at` is
    the lead's last reply before the send, where one led here. `may_lapse` where the step can be
    dropped when it waits too long, which a fallback is not. `make_week` tells when leads alike get
    it who enter at other hours of a week.
    """

    due: dt.datetime
    send: dt.datetime
    enrolled_at: dt.datetime
    step: str
    anchor: dt.datetime | None = None
    expires: dt.datetime | dt.date | None = None
    replied_at: dt.datetime | None = None
    anchor_field: str = ""
    may_lapse: bool = True
    make_week: Callable[[], Sequence["TextTime"]] = field(default=tuple, repr=False, compare=False)

    @cached_property
    def week(self) -> Sequence["TextTime"]:
        """When leads alike get the same text by the same step who enter within a week."""
        return self.make_week()

    @property
    def is_deferred(self) -> bool:
        """Whether the text is not sent when it is due."""
        return self.due != self.send
