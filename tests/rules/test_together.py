"""Which campaigns may hold a lead at once, and which leads they do."""

import datetime as dt
from collections.abc import Sequence as Row
from dataclasses import replace
from functools import partial

import pytest

from simulator.model.persona import Persona
from simulator.model.sequence import Sequence
from simulator.model.timeline import Status, Timeline, TimelineStep
from simulator.places.whereabouts import Whereabouts
from simulator.rules.campaign import Campaign, SentMessage, SentStep
from simulator.rules.times import CampaignTimes, Enrolment, LeadTimes
from simulator.rules.together import companies, may_meet, sent_texts, together

START = dt.datetime(2026, 11, 24, 10, tzinfo=dt.UTC)


def campaign(
    name: str, keys: dict[str, object] | None = None, *, kind: str = "marketing"
) -> Campaign:
    sequence = Sequence.model_validate({"steps": [{"id": "a"}], **(keys or {})})
    message = SentMessage("a", "a.sms.j2", kind=kind)
    return Campaign(name, sequence, (SentStep(0, sequence.steps[0], (message,)),))


@pytest.mark.parametrize(
    ("one", "other", "answer"),
    [
        ({}, {}, True),
        ({"apart_from": ["fall"]}, {}, False),
        ({}, {"apart_from": ["spring"]}, False),
        ({}, {"apart_from": ["all"]}, False),
        ({"apart_from": ["winter"]}, {"apart_from": ["spring-2"]}, True),
        ({"stage": "decision"}, {"stage": "decision"}, True),
        ({"stage": "decision"}, {"stage": "customer"}, False),
        ({"stage": "decision"}, {}, True),
    ],
)
def test_a_lead_may_be_in_two_campaigns_unless_one_of_them_says_otherwise(
    one: dict[str, object], other: dict[str, object], answer: bool
) -> None:
    spring, fall = campaign("spring", one), campaign("fall", other)
    assert may_meet(spring, fall) is may_meet(fall, spring) is answer


def test_a_campaign_that_sells_nothing_meets_none() -> None:
    assert not may_meet(campaign("spring", kind="transactional"), campaign("fall"))


def test_a_fallback_that_sells_is_selling() -> None:
    quiet = campaign("spring", kind="transactional")
    step = replace(quiet.steps[0], fallback=SentMessage("b", "b.sms.j2"))
    assert may_meet(replace(quiet, steps=(step,)), campaign("fall"))


def held(name: str, *classes: Row[str]) -> CampaignTimes:
    timeline = Timeline("UTC", START, ())
    return CampaignTimes(
        campaign(name),
        tuple(
            LeadTimes(tuple(leads), Persona(id=leads[0]), "UTC", Whereabouts(), timeline)
            for leads in classes
        ),
        Enrolment(sum(map(len, classes))),
        START,
    )


def beside(pairs: set[frozenset[str]], names: str) -> dict[str, CampaignTimes]:
    """Campaigns of which those in a pair may meet."""
    known: dict[str, CampaignTimes] = {}

    def others(name: str) -> Row[CampaignTimes]:
        return [known[other] for other in names if frozenset({name, other}) in pairs]

    known.update({name: replace(held(name, ["x"]), others=partial(others, name)) for name in names})
    return known


def test_leads_alike_in_every_campaign_are_held_together() -> None:
    one, other = held("a", ["x", "y"], ["z"]), held("b", ["x"], ["y", "z", "w"])
    found = {each.leads: [of.leads for of in each.times] for each in together((one, other))}
    assert found == {
        ("x",): [("x", "y"), ("x",)],
        ("y",): [("x", "y"), ("y", "z", "w")],
        ("z",): [("z",), ("y", "z", "w")],
    }


@pytest.mark.parametrize(
    ("pairs", "found"),
    [
        ("", []),
        ("ab", ["ab"]),
        ("ab ac", ["ab", "ac"]),
        ("ab ac bc", ["abc"]),
        ("ab ac ad bc", ["abc", "ad"]),
        ("bc", []),
    ],
)
def test_a_company_holds_only_campaigns_that_all_may_meet(pairs: str, found: list[str]) -> None:
    known = beside({frozenset(pair) for pair in pairs.split()}, "abcd")
    names = ["".join(sorted(e.campaign.name for e in each)) for each in companies(known["a"])]
    assert sorted(names) == found


def test_texts_come_by_the_instant_with_fallbacks_and_without_what_is_not_sent() -> None:
    def step(id_: str, hours: int | None, channel: str = "sms") -> TimelineStep:
        send = None if hours is None else START + dt.timedelta(hours=hours)
        status = Status.SKIPPED if hours is None else Status.SENT
        return TimelineStep(id_, status, None, send, send, channel=channel)

    first = replace(step("mail", 1, "email"), fallback=step("after", 30))
    steps = (first, step("late", 50), step("soon", 2), step("never", None))
    found = [each.id for each in sent_texts(Timeline("UTC", START, steps))]
    assert found == ["soon", "after", "late"]
