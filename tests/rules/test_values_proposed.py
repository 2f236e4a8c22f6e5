"""What a rule proposes for a key is right for every rule that reads the key."""

import datetime as dt
import tomllib
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from simulator.model.persona import Persona
from simulator.model.sequence import Sequence
from simulator.rules.campaign import Campaign, SentMessage, SentStep
from simulator.rules.opt_out.opt11_keeps_texting import KeepsTexting
from simulator.rules.rule import TimeHit
from simulator.rules.sequence.seq01_nobody_stops import NobodyStops
from simulator.rules.stops import lacking
from simulator.rules.times import CampaignTimes, Enrolment

NOW = dt.datetime(2026, 11, 24, tzinfo=dt.UTC)


def times_of(keys: dict[str, Any]) -> CampaignTimes:
    steps = [{"id": name, "message": name, "delay": {"days": 3}} for name in ("one", "two")]
    sequence = Sequence.model_validate({"steps": steps, **keys})
    sent = tuple(
        SentStep(number, step, (SentMessage(step.id, f"{step.id}.sms.j2"),))
        for number, step in enumerate(sequence.steps)
    )
    leads = {"dana": Persona(id="dana")}
    return CampaignTimes(Campaign("spring", sequence, sent), (), Enrolment(1), NOW, leads=leads)


def said_of_stop_on(keys: dict[str, Any]) -> list[TimeHit]:
    times = times_of(keys)
    hits = [*KeepsTexting().check(times), *NobodyStops().check(times)]
    return [hit for hit in hits if hit.key == "stop_on"]


EVENTS = st.lists(
    st.sampled_from(["opt_out", "reply", "conversion", "click", "booked"]), max_size=3, unique=True
)


@settings(max_examples=60)
@given(EVENTS, st.sampled_from([None, "no_reply", "replied"]))
def test_with_the_stop_on_that_is_proposed_nothing_is_said_of_it(
    events: list[str], when: str | None
) -> None:
    steps = [{"id": "one", "message": "one"}, {"id": "two", "message": "two", "when": when}]
    keys: dict[str, Any] = {"stop_on": events, "steps": steps}
    hits = said_of_stop_on(keys)
    assert len({hit.remedy for hit in hits}) <= 1
    for hit in hits:
        written = tomllib.loads(hit.remedy.removeprefix("Write ").removesuffix("."))
        assert set(events) <= set(written["stop_on"])
        assert said_of_stop_on(keys | written) == []


def test_one_who_stops_on_nothing_lacks_all_three() -> None:
    assert lacking(times_of({"stop_on": []}).campaign) == ("opt_out", "reply", "conversion")


@pytest.mark.parametrize(
    "stop_on", [["opt_out", "conversion", "reply"], ["opt_out", "reply", "booked"]]
)
def test_a_sequence_that_stops_for_all_of_them_lacks_nothing(stop_on: list[str]) -> None:
    assert said_of_stop_on({"stop_on": stop_on}) == []
