"""A text may be sent only if it may in every zone and place that phone and address allow."""

import datetime as dt

import pytest

from simulator import may_send
from simulator.model.decision import SendDecision
from simulator.model.persona import Persona


def _decided(lead: Persona, at: str, kind: str = "marketing") -> SendDecision:
    return may_send(lead, kind, dt.datetime.fromisoformat(at))


def _places(lead: Persona) -> tuple[str, ...]:
    return _decided(lead, "2026-11-18T12:00-06:00").jurisdictions


def _phone(digits: str) -> Persona:
    return Persona(id="x", phone=f"+{digits}")


@pytest.mark.parametrize(
    ("area", "opens", "closes"),
    [
        # Opens and closes, in UTC: the start in the westernmost zone, the end in the easternmost.
        ("850", "14:00", "01:00"),  # Florida 8-20, Eastern and Central
        ("448", "14:00", "01:00"),
        ("219", "14:00", "02:00"),
        ("574", "14:00", "02:00"),
        ("812", "14:00", "02:00"),
        ("606", "16:00", "02:00"),  # Kentucky 10-21
        ("270", "16:00", "02:00"),
        ("423", "14:00", "02:00"),
        ("931", "14:00", "02:00"),
        ("906", "15:00", "02:00"),  # Michigan 9-21
        ("701", "15:00", "03:00"),
        ("605", "16:00", "03:00"),  # South Dakota 9-21
        ("308", "15:00", "03:00"),
        ("785", "15:00", "03:00"),
        ("620", "15:00", "03:00"),
        ("208", "16:00", "04:00"),
        ("986", "16:00", "04:00"),
        ("541", "16:00", "03:00"),  # Oregon 8-20, Pacific and Mountain
        ("458", "16:00", "03:00"),
        ("775", "17:00", "03:00"),  # Nevada 9-20
        ("928", "15:00", "04:00"),
        ("907", "18:00", "06:00"),
        ("915", "16:00", "04:00"),  # El Paso, Texas 9-21: Mountain alone
        ("709", "13:00", "01:00"),  # Newfoundland 9-21:30, St John's and Labrador
        ("807", "14:00", "02:30"),  # Toronto, and Winnipeg, which stays at its summer time
        ("250", "16:00", "03:30"),  # Vancouver -7, Edmonton -6
        ("867", "16:00", "02:30"),
        ("306", "15:00", "03:30"),
        ("418", "14:00", "01:30"),
    ],
)
def test_an_area_code_that_lies_in_two_zones_counts_in_both(
    area: str, opens: str, closes: str
) -> None:
    lead = _phone(f"1{area}5550123")
    day = dt.date(2026, 11, 18)
    start = dt.datetime.combine(day, dt.time.fromisoformat(opens), tzinfo=dt.UTC)
    next_day = day + dt.timedelta(days=1)
    end = dt.datetime.combine(next_day, dt.time.fromisoformat(closes), tzinfo=dt.UTC)
    second = dt.timedelta(seconds=1)
    found = [
        may_send(lead, "marketing", at).allowed for at in (start - second, start, end - second, end)
    ]
    assert found == [False, True, True, False]
    assert may_send(lead, "marketing", start - dt.timedelta(hours=3)).next_allowed == start


@pytest.mark.parametrize(
    "digits",
    [
        "18005550123",
        "18885550123",
        "18335550123",
        "15005550123",
        "19005550123",
        "12005550123",
        "1212",
        "1212555012",
        "121255501234",
    ],
)
def test_a_number_of_the_us_without_a_place_counts_from_eastern_to_hawaii(digits: str) -> None:
    lead = _phone(digits)
    # Winter: 13:00 to 21:00 Eastern; summer: 14:00 to 21:00.
    assert not _decided(lead, "2027-01-13T12:59:59-05:00").allowed
    assert _decided(lead, "2027-01-13T13:00-05:00").allowed
    assert _decided(lead, "2027-01-13T20:59:59-05:00").allowed
    assert not _decided(lead, "2027-01-13T21:00-05:00").allowed
    summer = _decided(lead, "2027-07-14T10:00-04:00")
    assert summer.next_allowed == dt.datetime.fromisoformat("2027-07-14T14:00-04:00")
    assert summer.jurisdictions == ("US",)


def test_the_states_of_address_and_area_code_both_count_where_they_differ() -> None:
    # Texas from 9, Florida until 20.
    lead = Persona(id="x", phone="+13055550123", country="US", region="TX")
    assert _places(lead) == ("US-TX", "US-FL")
    early = _decided(lead, "2026-11-18T08:30-06:00")
    assert early.limit
    assert early.limit.jurisdiction == "US-TX"
    late = _decided(lead, "2026-11-18T20:30-05:00")
    assert late.limit
    assert late.limit.jurisdiction == "US-FL"


def test_a_time_zone_of_the_leads_own_fixes_the_clock_and_not_the_states() -> None:
    lead = Persona(
        id="x", phone="+13055550123", country="US", region="LA", timezone="America/Los_Angeles"
    )
    sunday = _decided(lead, "2026-11-22T12:00-08:00")
    assert sunday.limit
    assert sunday.limit.jurisdiction == "US-LA"
    assert sunday.zones == ("America/Los_Angeles",)
    assert _decided(lead, "2026-11-18T19:59:59-08:00").allowed
    assert not _decided(lead, "2026-11-18T20:00-08:00").allowed


@pytest.mark.parametrize(
    ("zone", "at"),
    [
        ("EST", "2026-07-01T21:30-04:00"),
        ("UTC", "2026-12-02T03:00-05:00"),
        ("CET", "2026-12-02T03:00-05:00"),
        ("Etc/GMT+8", "2026-12-02T21:30-05:00"),
    ],
)
def test_a_time_zone_that_names_no_place_never_narrows_the_clocks_and_a_note_says_so(
    zone: str, at: str
) -> None:
    lead = Persona(id="x", phone="+12125550123", timezone=zone)
    decision = _decided(lead, at)
    assert not decision.allowed
    assert decision.zones == ("America/New_York", zone)
    assert decision.note == (
        f"{zone} names no place, so it counts beside every clock that phone and address allow."
    )
    assert not _decided(Persona(id="x", timezone=zone), "2026-12-02T14:00-05:00").allowed


@pytest.mark.parametrize(
    ("zone", "opens"),
    [
        ("US/Eastern", "08:00-05:00"),
        ("America/Indianapolis", "08:00-05:00"),
        ("Asia/Calcutta", "10:00+05:30"),
        ("America/Montreal", "09:00-05:00"),
        ("Iceland", "08:00+00:00"),
    ],
)
def test_a_former_name_of_a_time_zone_tells_its_country_too(zone: str, opens: str) -> None:
    lead = Persona(id="x", timezone=zone)
    start = dt.datetime.fromisoformat(f"2026-12-02T{opens}")
    decision = may_send(lead, "marketing", start - dt.timedelta(hours=2))
    assert (decision.allowed, decision.next_allowed, decision.note) == (False, start, "")


@pytest.mark.parametrize("phone", ["+18005550123", "+12005550123", "+15005550123", "+1212"])
def test_a_number_of_the_us_without_a_place_counts_beside_an_address_abroad(phone: str) -> None:
    lead = Persona(id="x", phone=phone, country="DE")
    decision = _decided(lead, "2026-12-02T02:00-05:00")
    assert not decision.allowed
    assert decision.jurisdictions == ("DE", "US")
    # From 8 in Hawaii until 21 in Berlin.
    assert decision.next_allowed == dt.datetime.fromisoformat("2026-12-02T08:00-10:00")
    assert not _decided(lead, "2026-12-02T21:00+01:00").allowed
    at_home = Persona(id="x", phone=phone, country="US", region="NY")
    assert _decided(at_home, "2026-12-02T08:00-05:00").allowed


@pytest.mark.parametrize(
    ("code", "opens"),
    [
        ("97200", "12:00"),  # Martinique, -4
        ("97300", "11:00"),
        ("97400", "04:00"),
        ("97500", "11:00"),
        ("97600", "05:00"),
        ("98800", "21:00"),  # New Caledonia, of the day before
        ("75001", "07:00"),
    ],
)
def test_a_french_address_overseas_is_under_french_law_by_its_own_clock(
    code: str, opens: str
) -> None:
    lead = Persona(id="x", country="FR", postal_code=code)
    opening = dt.datetime.fromisoformat(f"2026-12-02T{opens}+00:00")
    decision = may_send(lead, "marketing", opening - dt.timedelta(hours=1))
    assert decision.jurisdictions == ("FR",)
    assert (decision.allowed, decision.next_allowed) == (False, opening)


@pytest.mark.parametrize(
    ("area", "state"), [("457", "LA"), ("471", "MS"), ("679", "MI"), ("621", "TX"), ("729", "TN")]
)
def test_the_law_of_a_state_holds_for_its_new_area_codes(area: str, state: str) -> None:
    assert _places(_phone(f"1{area}5550123")) == (f"US-{state}",)
    sunday = _decided(_phone(f"1{area}5550123"), "2026-12-06T11:30-06:00")
    assert sunday.allowed is (state in {"MI", "TN"})


def test_a_phone_of_another_country_brings_its_law_and_its_clocks() -> None:
    lead = Persona(id="x", country="FR", phone="+4915112345678")
    assert _places(lead) == ("FR", "DE")
    assert not _decided(lead, "2026-11-18T21:30+01:00").allowed  # Germany until 21
    assert not _decided(lead, "2026-11-22T12:00+01:00").allowed  # France, a Sunday
    abroad = Persona(id="x", country="GB", phone="+12125550123")
    assert not _decided(abroad, "2026-11-18T12:59:59+00:00").allowed  # 7:59 in New York
    assert _decided(abroad, "2026-11-18T13:00+00:00").allowed
    assert not _decided(abroad, "2026-11-18T21:00+00:00").allowed


@pytest.mark.parametrize(
    "lead",
    [
        Persona(id="x"),
        Persona(id="x", phone="+9991234567"),
        Persona(id="x", phone="+80012345678"),
        Persona(id="x", country="ZZ"),
        Persona(id="x", timezone="UTC"),
        Persona(id="x", timezone="EST"),
        Persona(id="x", timezone="EST5EDT"),
        Persona(id="x", timezone="CET"),
        Persona(id="x", timezone="PST"),
        Persona(id="x", city="Springfield"),
    ],
)
def test_where_nothing_tells_the_country_nothing_that_sells_may_be_sent(lead: Persona) -> None:
    decision = _decided(lead, "2026-11-18T12:00-06:00")
    assert not decision.allowed
    assert decision.limit
    assert decision.limit.about == "unknown_country"
    assert decision.next_allowed is None


def test_a_country_without_a_known_clock_is_refused_too() -> None:
    decision = _decided(Persona(id="x", country="BV"), "2026-11-18T12:00+00:00")
    assert decision.limit
    assert str(decision.limit) == "No clock of Bouvet Island is known, so no hours are safe"
    assert decision.next_allowed is None


def test_a_time_zone_alone_tells_its_country() -> None:
    decision = _decided(Persona(id="x", timezone="Asia/Kolkata"), "2026-11-18T09:59:59+05:30")
    assert str(decision.limit) == "India: 10:00–21:00, by Kolkata time"


@pytest.mark.parametrize(
    ("phone", "asked", "opens"),
    [
        ("+61412345678", "2026-11-17T22:00", "2026-11-18T00:00"),  # 8:00 in Perth, 11:00 in Hobart
        ("+34612345678", "2026-11-17T22:00", "2026-11-18T09:00"),  # 9:00 on the Canary Islands
        ("+64211234567", "2026-11-17T12:00", "2026-11-17T19:00"),  # 8:00 in Auckland
        ("+5511912345678", "2026-11-17T05:00", "2026-11-17T12:00"),  # 9:00 in Sao Paulo
        ("+5567912345678", "2026-11-17T05:00", "2026-11-17T13:00"),  # 9:00 in Campo Grande
        ("+5568912345678", "2026-11-17T05:00", "2026-11-17T14:00"),  # 9:00 in Acre
    ],
)
def test_a_number_abroad_counts_in_every_zone_that_it_can_be_of(
    phone: str, asked: str, opens: str
) -> None:
    decision = _decided(Persona(id="x", phone=phone), f"{asked}+00:00")
    assert decision.next_allowed == dt.datetime.fromisoformat(f"{opens}+00:00")


@pytest.mark.parametrize("kind", ["transactional", "conversational", "opt_out_confirmation"])
def test_other_kinds_are_outside_of_the_law_and_say_so(kind: str) -> None:
    for lead in (_phone("15045550123"), Persona(id="x")):
        decision = _decided(lead, "2026-11-22T03:00-06:00", kind)
        assert decision.allowed
        assert decision.limit is None
        assert decision.note.startswith("The law sets no hours for this kind of text.")
        assert decision.next_allowed == dt.datetime.fromisoformat("2026-11-22T03:00-06:00")


def test_a_request_for_an_opt_in_is_bound_as_a_text_that_sells_is() -> None:
    assert not _decided(_phone("15045550123"), "2026-11-22T12:00-06:00", "opt_in_request").allowed


def test_a_transactional_text_at_night_is_told_of() -> None:
    at_night = _decided(_phone("13055550123"), "2026-11-18T03:00-05:00", "transactional")
    assert at_night.note.endswith(
        "One that sells could not be sent now. Florida: 08:00–20:00, by Eastern time."
    )
    by_day = _decided(_phone("13055550123"), "2026-11-18T12:00-05:00", "transactional")
    assert by_day.note == "The law sets no hours for this kind of text."


def test_places_whose_hours_never_meet_get_nothing_and_it_says_so() -> None:
    lead = Persona(id="x", country="US", region="NY", phone="+628121234567")
    decision = _decided(lead, "2026-11-18T12:00-05:00")
    assert decision.limit
    assert decision.next_allowed is None
    assert decision.note == "No instant in the 400 days from then on is allowed."
