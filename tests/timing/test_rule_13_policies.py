"""Rule 13: what is declared, and what is lawful."""

import datetime as dt
from typing import Any

import pytest

from simulator.model.message import Channel, FrontMatter, Kind, Message
from simulator.model.persona import Persona
from simulator.timing.may_send import may_send
from tests.timing.timed import NEW_YORK, at, came_to, sent, timeline

FLORIDA = {"timezone": None, "phone": "+18505550123", "country": "US", "region": "FL"}
"""In one of two zones; texts that sell are allowed there from 8 to 20."""
NIGHT = "2026-11-20 23:00"
LAWFUL: dict[str, Any] = {"policy": "strict"}


def message(id_: str, kind: Kind, channel: Channel = Channel.SMS) -> Message:
    return Message(id_, "c", channel, id_, "", FrontMatter(kind=kind))


def test_declared_is_what_the_file_says_and_nothing_else() -> None:
    assert sent({}, NIGHT, lead=FLORIDA, default_timezone=NEW_YORK) == NIGHT


def test_lawful_is_open_in_every_zone_of_every_state() -> None:
    assert (
        sent({}, NIGHT, lead=FLORIDA, default_timezone=NEW_YORK, given=LAWFUL) == "2026-11-21 09:00"
    )
    # Eight o'clock on the clock farther west.
    assert (
        sent({}, "2026-11-20 08:30", lead=FLORIDA, default_timezone=NEW_YORK, given=LAWFUL)
        == "2026-11-20 09:00"
    )


def test_the_law_and_the_file_hold_together() -> None:
    window = {"start": "06:00", "end": "08:30"}
    assert sent({}, NIGHT, lead={"region": "NY", "country": "US"}, given=LAWFUL, window=window) == (
        "2026-11-21 08:00"
    )
    assert (
        sent({}, NIGHT, lead=FLORIDA, default_timezone=NEW_YORK, given=LAWFUL, window=window)
        == "no_allowed_instant"
    )


@pytest.mark.parametrize("kind", [Kind.TRANSACTIONAL, Kind.CONVERSATIONAL])
def test_texts_that_sell_nothing_are_not_bound(kind: Kind) -> None:
    given = {**LAWFUL, "messages": [message("note", kind)]}
    assert (
        sent({"message": "note"}, NIGHT, lead=FLORIDA, default_timezone=NEW_YORK, given=given)
        == NIGHT
    )


@pytest.mark.parametrize("kind", [Kind.MARKETING, Kind.OPT_IN_REQUEST])
def test_texts_that_sell_are(kind: Kind) -> None:
    given = {**LAWFUL, "messages": [message("note", kind)]}
    assert (
        sent({"message": "note"}, NIGHT, lead=FLORIDA, default_timezone=NEW_YORK, given=given)
        == "2026-11-21 09:00"
    )


@pytest.mark.parametrize(
    ("channel", "shown"),
    [("email", NIGHT), ("push", NIGHT), ("task", NIGHT), ("call", "2026-11-21 09:00")],
)
def test_it_binds_texts_and_calls_alone(channel: str, shown: str) -> None:
    assert (
        sent({"channel": channel}, NIGHT, lead=FLORIDA, default_timezone=NEW_YORK, given=LAWFUL)
        == shown
    )


def test_a_default_zone_tells_the_law_nothing() -> None:
    lead = {"timezone": None, "country": "US"}  # anywhere from New York to Hawaii and Adak
    keys: dict[str, Any] = {
        "lead": lead,
        "zone": "UTC",
        "default_timezone": "America/New_York",
        "given": LAWFUL,
    }
    assert sent({}, "2026-11-20 14:00", **keys) == "2026-11-20 13:00"
    assert sent({}, "2026-11-20 14:00", **{**keys, "given": {}}) == "2026-11-20 09:00"


def test_a_lead_of_no_country_gets_nothing() -> None:
    line = timeline({}, NIGHT, lead={"timezone": None}, given=LAWFUL)
    assert came_to(line) == ["a no_allowed_instant"]
    assert line.policy == "strict"


def test_the_laws_cap_counts_texts_that_sell_in_24_hours() -> None:
    steps = [{"delay": {"hours": 1}}] * 4
    line = timeline(
        steps, "2026-11-20 10:00", lead=FLORIDA, default_timezone=NEW_YORK, given=LAWFUL
    )
    shown = [f"{step.send:%a %H:%M}" for step in line.steps]
    assert shown == ["Fri 11:00", "Fri 12:00", "Fri 13:00", "Sat 11:00"]
    given = {**LAWFUL, "sent": (at("2026-11-20 09:30"),)}
    line = timeline(steps, "2026-11-20 10:00", lead=FLORIDA, default_timezone=NEW_YORK, given=given)
    assert f"{line.steps[2].send:%a %H:%M}" == "Sat 09:30"


@pytest.mark.parametrize("policy", ["strict", "statutory", "vendor"])
@pytest.mark.parametrize("hour", range(0, 24, 5))
def test_what_is_lawful_may_be_sent(policy: str, hour: int) -> None:
    enrolled = at("2026-11-21 00:07") + dt.timedelta(hours=hour)
    steps = [{"delay": {"hours": 3}}] * 5
    line = timeline(
        steps,
        f"{enrolled:%Y-%m-%d %H:%M}",
        lead=FLORIDA,
        default_timezone=NEW_YORK,
        given={"policy": policy},
    )
    sends = [step.send for step in line.steps]
    lead = Persona.model_validate({"id": "dana", **FLORIDA})
    for number, send in enumerate(sends):
        assert send is not None
        earlier = [each for each in sends[:number] if each]
        assert may_send(lead, "marketing", send, sent=earlier, policy=policy).allowed


def test_the_provider_keeps_its_hours_in_the_declared_timeline() -> None:
    lead = {"country": "US", "region": "NY"}
    klaviyo = {"provider": "klaviyo"}
    line = timeline({}, NIGHT, lead=lead, given=klaviyo)
    assert line.steps[0].why == "Klaviyo sends 08:00–21:00 → Sat 08:00"
    assert line.steps[0].shifts[0].by == ("provider",)
    assert sent({}, NIGHT, lead={"country": "ES"}, given=klaviyo) == NIGHT
    assert sent({"channel": "email"}, NIGHT, lead=lead, given=klaviyo) == NIGHT


def test_the_provider_drops_what_is_too_many() -> None:
    steps = [{}, {"delay": {"hours": 2}}, {"delay": {"days": 1}}]
    lead = {"country": "US", "region": "NY"}
    line = timeline(steps, "2026-11-20 10:00", lead=lead, given={"provider": "klaviyo"})
    assert came_to(line) == ["a sent", "b closed", "c sent"]
    assert line.steps[1].why == "Klaviyo sends one text in 24 hours, so left out"
