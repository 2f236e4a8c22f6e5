"""Rule 13: what is declared, and what is lawful."""

import datetime as dt
from typing import Any

import pytest

from simulator.model.message import Channel, FrontMatter, Kind, Message
from simulator.model.persona import Persona
from simulator.model.sequence import Sequence
from simulator.timing.may_send import may_send
from simulator.timing.plan import plan
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


KLAVIYO: dict[str, Any] = {"provider": "klaviyo"}
NO_ZONE: dict[str, Any] = {"timezone": None, "country": "US"}
UTC = {"zone": "UTC"}


def test_the_provider_goes_by_where_the_lead_is_and_not_by_the_files_clock() -> None:
    lead = {**NO_ZONE, "phone": "+12125550123"}
    keys: dict[str, Any] = {"lead": lead, "given": KLAVIYO, **UTC}
    # From eight in the morning in New York, 13:00 here, to nine in the evening.
    for open_ in ("2026-11-20 13:00", "2026-11-20 22:00", "2026-11-21 01:59:59"):
        assert sent({}, open_, **keys) == open_
    line = timeline({}, "2026-11-21 02:00", **keys)
    assert line.steps[0].why == "Klaviyo sends 08:00–21:00, by Eastern time → Sat 13:00"
    assert sent({}, "2026-11-20 12:59:59", **keys) == "2026-11-20 13:00"


@pytest.mark.parametrize(
    ("lead", "default", "opens", "closes"),
    [
        # All of the zones of an area code, and of a country.
        ({"phone": "+13085550123"}, None, "15:00", "03:00"),
        ({"phone": "+12135550123"}, "America/New_York", "16:00", "05:00"),
        ({"country": "GB"}, "America/New_York", "08:00", "21:00"),
        # The lead's own zone is the place, whatever the phone says; one without a place is not.
        ({"phone": "+12135550123", "timezone": "America/New_York"}, None, "13:00", "02:00"),
        ({"phone": "+12135550123", "timezone": "UTC"}, None, "16:00", "05:00"),
    ],
)
def test_the_provider_sends_while_it_is_open_on_all_clocks_that_the_lead_may_have(
    lead: dict[str, Any], default: str | None, opens: str, closes: str
) -> None:
    sequence = Sequence.model_validate({"steps": [{"id": "a"}], "default_timezone": default})
    persona = Persona.model_validate({"id": "dana", **lead})
    opened, closed = at(f"2026-11-20 {opens}", "UTC"), at(f"2026-11-20 {closes}", "UTC")
    if closed < opened:
        closed += dt.timedelta(days=1)
    for hours in range(24):
        due = opened + dt.timedelta(hours=hours)
        (step,) = plan(sequence, persona, due, provider="klaviyo").steps
        assert step.send == (due if due < closed else opened + dt.timedelta(days=1))


@pytest.mark.parametrize("phone", [None, "+12135550123"])
def test_attentive_goes_by_the_files_clock_where_a_lead_has_no_zone(phone: str | None) -> None:
    lead = {"timezone": None, "phone": phone}
    keys: dict[str, Any] = {"lead": lead, "given": {"provider": "attentive"}}
    assert sent({}, "2026-11-20 11:00", **keys, **UTC) == "2026-11-20 12:00"
    keys["default_timezone"] = "Europe/Berlin"
    # Half past eleven there.
    assert sent({}, "2026-11-20 10:30", **keys, **UTC) == "2026-11-20 12:00"


@pytest.mark.parametrize(
    ("phone", "due", "shown"),
    [
        ("+13055550123", "2026-11-20 19:59:59", "2026-11-20 19:59:59"),  # Florida
        ("+13055550123", "2026-11-20 20:00", "2026-11-21 08:00"),
        ("+12125550123", "2026-11-20 20:00", "2026-11-20 20:00"),  # New York
        ("+16175550123", "2026-11-20 20:30", "2026-11-21 08:00"),  # Massachusetts
        ("+12155550123", "2026-11-22 12:00", "2026-11-23 12:00"),  # Pennsylvania, since October
        ("+12155550123", "2026-10-11 12:00", "2026-10-11 12:00"),
        ("+12055550123", "2026-11-26 12:00", "2026-11-27 12:00"),  # Alabama, on Thanksgiving
        ("+18005550123", "2026-11-20 20:00", "2026-11-20 20:00"),  # of no state
    ],
)
def test_klaviyo_keeps_the_stricter_hours_of_the_area_codes_state(
    phone: str, due: str, shown: str
) -> None:
    assert sent({}, due, lead={"country": "US", "phone": phone}, given=KLAVIYO) == shown


def test_a_state_that_no_area_code_tells_is_none_that_klaviyo_keeps() -> None:
    evening = "2026-11-20 20:30"
    lead = {"country": "US", "region": "FL"}
    assert sent({}, evening, lead=lead, given=KLAVIYO) == evening
    assert sent({}, evening, lead={**lead, "phone": "+12125550123"}, given=KLAVIYO) == evening
    lead = {"country": "US", "region": "NY", "phone": "+13055550123"}
    line = timeline({}, evening, lead=lead, given=KLAVIYO)
    assert line.steps[0].why == (
        "Klaviyo keeps the law of Florida: 08:00–20:00, by Eastern time → Sat 08:00"
    )
    assert {by for shift in line.steps[0].shifts for by in shift.by} == {"provider"}


def test_attentive_knows_no_states() -> None:
    lead = {"country": "US", "phone": "+12055550123"}
    sunday = "2026-11-22 13:00"
    assert sent({}, sunday, lead=lead, given={"provider": "attentive"}) == sunday


def test_klaviyo_sends_nothing_in_france_on_sundays_and_holidays() -> None:
    keys: dict[str, Any] = {"zone": "Europe/Paris", "lead": {"country": "FR"}, "given": KLAVIYO}
    assert sent({}, "2026-11-22 14:00", **keys) == "2026-11-23 14:00"
    line = timeline({}, "2026-12-25 14:00", **keys)  # a Friday
    assert line.steps[0].why == "Klaviyo sends nothing on Christmas Day → Sat 14:00"
    assert sent({}, "2026-12-25 14:00", **keys, roll="earliest") == "2026-12-26 08:00"


def test_what_the_provider_holds_back_for_a_state_is_lawful_there() -> None:
    for phone in ("+13055550123", "+12055550123", "+16055550123", "+14015550123"):
        lead = {"country": "US", "phone": phone}
        persona = Persona.model_validate({"id": "dana", "timezone": NEW_YORK, **lead})
        for hours in range(0, 24 * 14, 5):
            due = at("2026-11-16 00:07") + dt.timedelta(hours=hours)
            line = timeline({}, f"{due:%Y-%m-%d %H:%M}", lead=lead, given=KLAVIYO)
            send = line.steps[0].send
            assert send is not None
            assert may_send(persona, "marketing", send).allowed
