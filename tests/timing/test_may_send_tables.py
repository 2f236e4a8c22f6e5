"""Every window of the law: the first minute in, the last minute out, and what is closed."""

import datetime as dt
from zoneinfo import ZoneInfo

import pytest

from simulator import may_send
from simulator.model.decision import SendDecision
from simulator.model.persona import Persona

CLOSED = None
Hours = tuple[str, str] | None

FEDERAL = ("08:00", "21:00")
SHORT = ("08:00", "20:00")
# Monday to Friday, Saturday, Sunday.
STATES: dict[str, tuple[Hours, Hours, Hours]] = {
    "AL": (SHORT, SHORT, CLOSED),
    "AZ": (FEDERAL, FEDERAL, FEDERAL),
    "CA": (FEDERAL, FEDERAL, FEDERAL),
    "CT": (("09:00", "20:00"), ("09:00", "20:00"), ("09:00", "20:00")),
    "FL": (SHORT, SHORT, SHORT),
    "IL": (FEDERAL, FEDERAL, FEDERAL),
    "IN": (FEDERAL, FEDERAL, FEDERAL),
    "KY": (("10:00", "21:00"), ("10:00", "21:00"), ("10:00", "21:00")),
    "LA": (SHORT, SHORT, CLOSED),
    "MA": (SHORT, SHORT, SHORT),
    "MD": (SHORT, SHORT, SHORT),
    "ME": (FEDERAL, FEDERAL, FEDERAL),
    "MI": (("09:00", "21:00"), ("09:00", "21:00"), ("09:00", "21:00")),
    "MN": (("09:00", "21:00"), ("09:00", "21:00"), ("09:00", "21:00")),
    "MS": (SHORT, SHORT, CLOSED),
    "NE": (FEDERAL, FEDERAL, FEDERAL),
    "NJ": (FEDERAL, FEDERAL, FEDERAL),
    "NM": (("09:00", "21:00"), ("09:00", "21:00"), ("09:00", "21:00")),
    "NV": (("09:00", "20:00"), ("09:00", "20:00"), ("09:00", "20:00")),
    "NY": (FEDERAL, FEDERAL, FEDERAL),
    "OK": (SHORT, SHORT, SHORT),
    "OR": (SHORT, SHORT, SHORT),
    "PA": (("09:00", "19:00"), ("09:00", "19:00"), CLOSED),
    "RI": (("09:00", "18:00"), ("10:00", "17:00"), CLOSED),
    "SD": (("09:00", "21:00"), CLOSED, CLOSED),
    "TX": (("09:00", "21:00"), ("09:00", "21:00"), ("12:00", "21:00")),
    "UT": (FEDERAL, FEDERAL, CLOSED),
    "VA": (FEDERAL, FEDERAL, FEDERAL),
    "WA": (SHORT, SHORT, SHORT),
    "WY": (SHORT, SHORT, SHORT),
    "PR": (FEDERAL, FEDERAL, FEDERAL),
}
COUNTRIES: dict[str, tuple[str, Hours, Hours, Hours]] = {
    "CA": ("America/Toronto", ("09:00", "21:30"), ("10:00", "18:00"), ("10:00", "18:00")),
    "GB": ("Europe/London", FEDERAL, FEDERAL, FEDERAL),
    "FR": ("Europe/Paris", ("08:00", "22:00"), ("08:00", "22:00"), CLOSED),
    "DE": ("Europe/Berlin", FEDERAL, FEDERAL, FEDERAL),
    "ES": ("Europe/Madrid", ("09:00", "21:00"), CLOSED, CLOSED),
    "IT": ("Europe/Rome", ("09:00", "20:00"), ("10:00", "19:00"), CLOSED),
    "NL": ("Europe/Amsterdam", SHORT, SHORT, SHORT),
    "SE": ("Europe/Stockholm", SHORT, SHORT, SHORT),
    "NO": ("Europe/Oslo", SHORT, SHORT, SHORT),
    "DK": ("Europe/Copenhagen", SHORT, SHORT, SHORT),
    "PL": ("Europe/Warsaw", SHORT, SHORT, SHORT),
    "AT": ("Europe/Vienna", SHORT, SHORT, SHORT),
    "AU": ("Australia/Sydney", FEDERAL, FEDERAL, FEDERAL),
    "NZ": ("Pacific/Auckland", FEDERAL, FEDERAL, FEDERAL),
    "IN": ("Asia/Kolkata", ("10:00", "21:00"), ("10:00", "21:00"), ("10:00", "21:00")),
    "SG": ("Asia/Singapore", SHORT, SHORT, SHORT),
    "BR": ("America/Sao_Paulo", ("09:00", "21:00"), ("09:00", "21:00"), CLOSED),
    "ZA": ("Africa/Johannesburg", SHORT, ("09:00", "13:00"), CLOSED),
    "MX": ("America/Mexico_City", SHORT, SHORT, SHORT),
    "AE": ("Asia/Dubai", SHORT, SHORT, SHORT),
    "KE": ("Africa/Nairobi", SHORT, SHORT, SHORT),
}
# A Wednesday, Saturday and Sunday without a holiday anywhere, after every row began.
WEEK = (dt.date(2026, 11, 18), dt.date(2026, 11, 21), dt.date(2026, 11, 22))
SECOND = dt.timedelta(seconds=1)

CASES = [
    *(
        (Persona(id="x", country="US", region=state, timezone="America/Denver"), hours)
        for state, hours in STATES.items()
    ),
    *(
        (Persona(id="x", country=country, timezone=zone), hours)
        for country, (zone, *hours) in COUNTRIES.items()
    ),
]
NAMES = [*STATES, *(f"country {name}" for name in COUNTRIES)]


def _decided(lead: Persona, at: dt.datetime, policy: str = "strict") -> SendDecision:
    return may_send(lead, "marketing", at, policy=policy)


def _at(lead: Persona, date: dt.date, clock: str) -> dt.datetime:
    zone = ZoneInfo(lead.timezone or "")
    return dt.datetime.combine(date, dt.time.fromisoformat(clock), tzinfo=zone)


@pytest.mark.parametrize(("lead", "week"), CASES, ids=NAMES)
def test_a_window_holds_its_first_minute_and_not_its_last(
    lead: Persona, week: tuple[Hours, Hours, Hours]
) -> None:
    for date, hours in zip(WEEK, week, strict=True):
        if hours is CLOSED:
            continue
        start, end = (_at(lead, date, clock) for clock in hours)
        assert not _decided(lead, start - SECOND).allowed
        assert _decided(lead, start - SECOND).next_allowed == start
        assert _decided(lead, start).allowed
        assert _decided(lead, start).limit is None
        assert _decided(lead, start).next_allowed == start
        assert _decided(lead, end - SECOND).allowed
        assert not _decided(lead, end).allowed


@pytest.mark.parametrize(("lead", "week"), CASES, ids=NAMES)
def test_a_closed_day_is_closed_from_its_first_second_to_its_last(
    lead: Persona, week: tuple[Hours, Hours, Hours]
) -> None:
    for date, hours in zip(WEEK, week, strict=True):
        if hours is not CLOSED:
            continue
        for clock in ("00:00:00", "09:00:00", "12:00:00", "16:59:59", "23:59:59"):
            decision = _decided(lead, _at(lead, date, clock))
            assert not decision.allowed
        at_noon = _decided(lead, _at(lead, date, "12:00"))
        assert at_noon.limit
        assert at_noon.limit.about == "closed_day"
        monday_start = (week[0] or FEDERAL)[0]
        assert at_noon.next_allowed == _at(lead, dt.date(2026, 11, 23), monday_start)


@pytest.mark.parametrize(
    ("date", "clock", "allowed"),
    [
        ("2026-10-17", "08:00:00", True),
        ("2026-10-17", "20:59:59", True),
        ("2026-10-18", "12:00:00", False),  # a Sunday, closed from that day on
        ("2026-10-19", "08:59:59", False),
        ("2026-10-19", "09:00:00", True),
        ("2026-10-19", "18:59:59", True),
        ("2026-10-19", "19:00:00", False),
        ("2026-10-11", "12:00:00", True),  # the Sunday before
        ("2026-10-12", "12:00:00", False),  # Columbus Day
    ],
)
def test_pennsylvania_changes_on_18_october_2026(date: str, clock: str, allowed: bool) -> None:
    lead = Persona(id="x", country="US", region="PA", timezone="America/New_York")
    assert _decided(lead, _at(lead, dt.date.fromisoformat(date), clock)).allowed is allowed


@pytest.mark.parametrize(
    ("state", "last_day_before", "clock"),
    [
        ("TX", dt.date(2025, 8, 31), "08:30"),
        ("OR", dt.date(2025, 12, 31), "20:30"),
        ("MD", dt.date(2023, 12, 31), "20:30"),
        ("OK", dt.date(2022, 10, 31), "20:30"),
        ("WA", dt.date(2022, 6, 8), "20:30"),
        ("CT", dt.date(2023, 9, 30), "08:30"),
    ],
)
def test_before_its_row_began_a_state_goes_by_the_federal_rule(
    state: str, last_day_before: dt.date, clock: str
) -> None:
    lead = Persona(id="x", country="US", region=state, timezone="America/New_York")
    day_after = last_day_before + dt.timedelta(days=1)
    assert _decided(lead, _at(lead, last_day_before, clock)).allowed
    assert not _decided(lead, _at(lead, day_after, clock)).allowed


@pytest.mark.parametrize(
    ("region", "date"),
    [
        ("AL", "2026-07-03"),  # Saturday's holiday, kept on the Friday
        ("AL", "2026-07-04"),
        ("AL", "2027-07-05"),  # Sunday's, kept on the Monday
        ("AL", "2027-12-31"),  # New Year's Day of 2028, a Saturday
        ("AL", "2026-01-19"),
        ("MS", "2027-07-05"),
        ("LA", "2026-02-17"),  # Mardi Gras
        ("LA", "2026-04-03"),  # Good Friday
        ("LA", "2026-11-26"),
        ("UT", "2026-12-25"),
        ("UT", "2026-01-19"),
        ("RI", "2026-01-01"),
        ("PA", "2026-02-16"),
        ("PA", "2026-04-03"),
        ("PA", "2026-05-25"),
        ("PA", "2026-06-14"),
        ("PA", "2026-09-07"),
        ("PA", "2026-11-03"),
        ("PA", "2027-11-02"),
        ("PA", "2026-11-11"),
        ("PA", "2026-11-26"),
    ],
)
def test_holidays_of_a_state_are_closed(region: str, date: str) -> None:
    lead = Persona(id="x", country="US", region=region, timezone="America/New_York")
    decision = _decided(lead, _at(lead, dt.date.fromisoformat(date), "12:00"))
    assert decision.limit
    assert decision.limit.about == "holiday"
    assert decision.limit.jurisdiction == f"US-{region}"


@pytest.mark.parametrize(
    ("region", "date"),
    [
        ("MS", "2026-07-03"),
        ("LA", "2026-07-03"),
        ("LA", "2027-07-05"),
        ("PA", "2026-01-19"),
        ("UT", "2026-07-24"),
        ("AL", "2026-02-16"),
        ("TX", "2026-12-25"),
        ("FL", "2026-11-26"),
        ("SD", "2026-12-25"),
    ],
)
def test_other_days_of_a_state_are_open(region: str, date: str) -> None:
    lead = Persona(id="x", country="US", region=region, timezone="America/New_York")
    assert _decided(lead, _at(lead, dt.date.fromisoformat(date), "12:00")).allowed


@pytest.mark.parametrize(
    ("lead", "at", "next_allowed"),
    [
        (Persona(id="x", country="FR"), "2026-07-14T12:00+02:00", "2026-07-15T08:00+02:00"),
        (Persona(id="x", country="FR"), "2026-05-14T12:00+02:00", "2026-05-15T08:00+02:00"),
        (
            Persona(id="x", country="ES", timezone="Europe/Madrid"),
            "2026-10-12T12:00+02:00",
            "2026-10-13T09:00+02:00",
        ),
        (Persona(id="x", country="ZA"), "2026-08-10T12:00+02:00", "2026-08-11T08:00+02:00"),
        (Persona(id="x", country="ZA"), "2027-12-27T12:00+02:00", "2027-12-28T08:00+02:00"),
        (
            Persona(id="x", country="CA", region="BC", timezone="America/Vancouver"),
            "2026-08-03T12:00-07:00",
            "2026-08-04T09:00-07:00",
        ),
        (Persona(id="x", country="IT"), "2026-12-08T12:00+01:00", "2026-12-09T09:00+01:00"),
        (Persona(id="x", country="IT"), "2027-10-04T12:00+02:00", "2027-10-05T09:00+02:00"),
    ],
)
def test_holidays_of_a_country_are_closed(lead: Persona, at: str, next_allowed: str) -> None:
    decision = _decided(lead, dt.datetime.fromisoformat(at))
    assert decision.limit
    assert decision.limit.about == "holiday"
    assert decision.next_allowed == dt.datetime.fromisoformat(next_allowed)


@pytest.mark.parametrize(
    ("at", "allowed"),
    [
        ("2026-12-07T09:30+01:00", False),  # a Monday before the 8th
        ("2026-12-07T10:00+01:00", True),
        ("2026-12-07T18:59:59+01:00", True),
        ("2026-12-07T19:00+01:00", False),
        ("2026-12-24T19:30+01:00", False),
        ("2026-12-31T19:30+01:00", False),
        ("2035-12-31T19:30+01:00", False),
        ("2026-12-30T19:30+01:00", True),
        ("2026-05-01T12:00+02:00", False),  # 25 April is a Saturday, 1 May a Friday
        ("2026-04-25T12:00+02:00", False),
    ],
)
def test_in_italy_eves_of_holidays_have_the_hours_of_saturdays(at: str, allowed: bool) -> None:
    lead = Persona(id="x", country="IT")
    assert _decided(lead, dt.datetime.fromisoformat(at)).allowed is allowed


@pytest.mark.parametrize("country", ["CA", "GB", "DE", "FR", "US", "BR", "KE"])
def test_the_vendor_policy_is_8_to_21_every_day(country: str) -> None:
    lead = Persona(id="x", country=country, region="LA", timezone="Europe/Paris")
    for date in (*WEEK, dt.date(2026, 12, 25)):
        assert not _decided(lead, _at(lead, date, "07:59:59"), "vendor").allowed
        assert _decided(lead, _at(lead, date, "08:00:00"), "vendor").allowed
        assert _decided(lead, _at(lead, date, "20:59:59"), "vendor").allowed
        assert not _decided(lead, _at(lead, date, "21:00:00"), "vendor").allowed


@pytest.mark.parametrize(
    ("place", "at", "allowed"),
    [
        ("US-UT", "2026-11-22T12:00", True),  # consent exempts
        ("US-LA", "2026-11-22T12:00", True),  # contradictory
        ("US-AL", "2026-11-22T20:30", True),  # disputed
        ("US-PA", "2026-11-22T20:30", False),  # consent is no business relationship
        ("US-OK", "2026-11-22T20:30", False),
        ("US-MI", "2026-11-18T08:30", True),  # weak
        ("US-WY", "2026-11-18T20:30", True),
        ("US-MS", "2026-11-22T12:00", False),
        ("US-MS", "2026-11-26T12:00", True),
        ("US-RI", "2026-11-22T12:00", False),
        ("US-SD", "2026-11-21T12:00", False),
        ("US-TX", "2026-11-22T11:59", False),
        ("US-FL", "2026-11-18T20:00", False),
        ("US-CA", "2026-11-18T21:00", False),
        ("CA", "2026-11-22T20:30", True),
        ("CA-BC", "2026-11-11T12:00", True),
        ("IT", "2026-11-22T12:00", True),
        ("GB", "2026-11-22T21:00", False),
        ("FR", "2026-11-22T12:00", False),
        ("IN", "2026-11-18T09:30", False),
        ("ZA", "2026-11-22T12:00", False),
        ("KE", "2026-11-18T20:30", True),
    ],
)
def test_the_statutory_policy_leaves_out_what_does_not_bind_texts_to_who_agreed(
    place: str, at: str, allowed: bool
) -> None:
    country, _, region = place.partition("-")
    lead = Persona(id="x", country=country, region=region or None, timezone="Europe/Paris")
    instant = dt.datetime.fromisoformat(at).replace(tzinfo=ZoneInfo("Europe/Paris"))
    assert _decided(lead, instant, "statutory").allowed is allowed
