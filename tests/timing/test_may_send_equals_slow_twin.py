"""On recipients, instants and earlier texts at random `may_send` finds what its slow twin finds."""

import datetime as dt
from typing import Final
from zoneinfo import ZoneInfo

import pytest
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st

from simulator.model.decision import SendDecision
from simulator.model.persona import Persona
from simulator.model.schedule import Weekday
from simulator.model.timing import OwnLaw
from simulator.timing.law.policy import Policy
from simulator.timing.may_send import may_send
from tests.timing.slow_holidays import holidays_of
from tests.timing.slow_may_send import CLEAR_UNDER_STATUTES, SlowDecision, slow_may_send
from tests.timing.slow_places import (
    AREA_CODES,
    COUNTRY_ZONES,
    FRENCH_CODES,
    STATE_ZONES,
    ZIPS,
    ZONE_COUNTRIES,
)

BEGIN: Final = dt.datetime(2025, 8, 25, tzinfo=dt.UTC)
DAYS: Final = 860
"""Before the first of the rows' dates until the days at the turn of 2028 that move in Alabama."""
SEARCHED: Final = 12
QUARTERS: Final = 24 * 4
SUNDAY: Final = 6

american_numbers = st.sampled_from(sorted(AREA_CODES)).map("+1{}5550100".format)
placeless_numbers = st.sampled_from(
    ["+18005550199", "+15005550100", "+19005550100", "+16005550100", "+1212", "+130555501234"]
)
foreign_numbers = st.sampled_from(
    ["+447700900123", "+353209100000", "+33639980001", "+491713920001", "+61491570006"]
)
states = st.sampled_from(sorted(place for place in STATE_ZONES if place.startswith("US-")))
zones = st.sampled_from([*sorted(ZONE_COUNTRIES), "PST", "America/Gotham"])
anywhere = st.one_of(american_numbers, placeless_numbers, foreign_numbers)


@st.composite
def recipients(draw: st.DrawFn) -> Persona:
    """Draw what is known of a lead; an address in the US has a country, a region, a ZIP code."""
    fields: dict[str, str] = {}
    if draw(st.booleans()):
        fields["phone"] = draw(anywhere)
    if draw(st.integers(0, 2)) == 0:
        fields["timezone"] = draw(zones)
    match draw(st.sampled_from(["nowhere", "American", "American", "abroad"])):
        case "American":
            fields["country"] = "US"
            if draw(st.booleans()):
                fields["region"] = draw(states).removeprefix("US-")
            if draw(st.integers(0, 3)) == 0:
                fields["postal_code"] = draw(st.sampled_from(ZIPS))
        case "abroad":
            fields["country"] = draw(st.sampled_from(["FR", *sorted(COUNTRY_ZONES)]))
            if fields["country"] == "FR" and draw(st.booleans()):
                fields["postal_code"] = draw(st.sampled_from(FRENCH_CODES))
    return Persona.model_validate({"id": "lead", **fields})


@st.composite
def instants(draw: st.DrawFn) -> dt.datetime:
    """Draw an instant, most of them within a second of a quarter, where hours begin and end."""
    day = draw(st.integers(0, DAYS))
    quarter = draw(st.integers(0, QUARTERS - 1))
    beside = draw(st.one_of(st.integers(-1, 1), st.integers(-450, 450)))
    part = draw(st.sampled_from([0, 0, 900_000]))
    return BEGIN + dt.timedelta(days=day, minutes=15 * quarter, seconds=beside, microseconds=part)


ages = st.lists(st.integers(-2 * 3600, 26 * 3600), max_size=5)
"""How many seconds ago earlier texts were sent; a few are planned for later."""
kinds = st.sampled_from(["marketing", "marketing", "opt_in_request"])


@st.composite
def own_laws(draw: st.DrawFn, at: dt.datetime) -> OwnLaw:
    """Draw a limit of one's own that begins, ends or closes near an instant."""
    beside = st.integers(-2, 2).map(lambda days: at.date() + dt.timedelta(days=days))
    start = draw(st.integers(0, QUARTERS - 1))
    return OwnLaw.model_construct(
        place=draw(st.sampled_from(["US", "US-FL", "US-NY", "US-TX", "US-AL", "CA", "FR", "IT"])),
        start=15 * start,
        end=15 * draw(st.integers(start + 1, QUARTERS)),
        days=tuple(draw(st.lists(st.sampled_from(Weekday), min_size=4, unique=True))),
        closed=tuple(draw(st.lists(beside, max_size=2))),
        cap=draw(st.none() | st.integers(1, 4)),
        since=draw(st.none() | beside),
        until=draw(st.none() | beside),
    )


def _sent(at: dt.datetime, seconds: list[int]) -> tuple[dt.datetime, ...]:
    return tuple(at - dt.timedelta(seconds=each) for each in seconds)


def _assert_same(found: SendDecision, slow: SlowDecision, at: dt.datetime) -> None:
    assert found.allowed is slow.allowed
    assert {found.limit.about if found.limit else None} <= (slow.limits or {None})
    if slow.next_allowed is None and found.next_allowed is not None:
        assert found.next_allowed > at + dt.timedelta(days=SEARCHED)
    else:
        assert found.next_allowed == slow.next_allowed


def _is_clear(recipient: Persona, at: dt.datetime, policy: str) -> bool:
    """Whether the sheet leaves no doubt what counts under this policy."""
    places = slow_may_send(recipient, "transactional", at).jurisdictions
    return policy != "statutory" or set(places) <= CLEAR_UNDER_STATUTES


@settings(max_examples=400, deadline=None)
@given(recipients(), kinds, instants(), ages, st.sampled_from(["strict", "vendor", "statutory"]))
def test_may_send_equals_its_slow_twin(
    recipient: Persona, kind: str, at: dt.datetime, seconds: list[int], policy: str
) -> None:
    assume(_is_clear(recipient, at, policy))
    sent = _sent(at, seconds)
    found = may_send(recipient, kind, at, sent=sent, policy=policy)
    slow = slow_may_send(recipient, kind, at, sent=sent, policy=policy, days=SEARCHED)
    assert set(found.jurisdictions) == set(slow.jurisdictions)
    _assert_same(found, slow, at)


@settings(max_examples=150, deadline=None)
@given(st.data(), recipients(), instants(), ages)
def test_own_limits_and_a_pinned_day_are_kept_as_by_the_slow_twin(
    data: st.DataObject, recipient: Persona, at: dt.datetime, seconds: list[int]
) -> None:
    near = st.dates(dt.date(2025, 8, 30), dt.date(2026, 10, 20))
    own = tuple(data.draw(st.lists(own_laws(at), max_size=3)))
    name = data.draw(st.sampled_from(["strict", "vendor"]))
    policy = Policy(name, data.draw(st.none() | near), own)  # type: ignore[arg-type] # a name
    sent = _sent(at, seconds)
    found = may_send(recipient, "marketing", at, sent=sent, policy=policy)
    slow = slow_may_send(recipient, "marketing", at, sent=sent, policy=policy, days=SEARCHED)
    _assert_same(found, slow, at)


@settings(max_examples=100, deadline=None)
@given(recipients(), instants(), ages, st.sampled_from(["strict", "vendor", "statutory"]))
def test_the_next_allowed_instant_is_allowed_and_the_second_before_is_not(
    recipient: Persona, at: dt.datetime, seconds: list[int], policy: str
) -> None:
    sent = _sent(at, seconds)
    found = may_send(recipient, "marketing", at, sent=sent, policy=policy)
    assume(not found.allowed and found.next_allowed is not None)
    assert found.next_allowed is not None
    first = found.next_allowed.astimezone(dt.UTC)
    before = first - dt.timedelta(seconds=1)
    assert may_send(recipient, "marketing", first, sent=sent, policy=policy).allowed
    earlier = may_send(recipient, "marketing", before, sent=sent, policy=policy)
    assert not earlier.allowed
    assert earlier.next_allowed == first


@settings(max_examples=100, deadline=None)
@given(recipients(), instants())
def test_what_is_allowed_in_every_zone_is_allowed_in_each_alone(
    recipient: Persona, at: dt.datetime
) -> None:
    found = may_send(recipient, "marketing", at)
    alone = [
        may_send(recipient.model_copy(update={"timezone": zone}), "marketing", at).allowed
        for zone in found.zones
        if zone in ZONE_COUNTRIES
    ]
    assume(alone and len(alone) == len(found.zones) and found.jurisdictions)
    assert found.allowed is all(alone)


@settings(max_examples=60, deadline=None)
@given(
    recipients(),
    instants(),
    ages,
    st.sampled_from(["transactional", "conversational", "opt_out_confirmation"]),
)
@example(Persona(id="nobody"), BEGIN, [1, 2, 3, 4], "transactional")
def test_other_kinds_are_never_refused(
    recipient: Persona, at: dt.datetime, seconds: list[int], kind: str
) -> None:
    found = may_send(recipient, kind, at, sent=_sent(at, seconds))
    assert (found.allowed, found.limit) == (True, None)
    assert found.next_allowed == at.replace(microsecond=0)


@settings(max_examples=100, deadline=None)
@given(recipients(), instants(), ages, st.sampled_from(["strict", "statutory", "vendor"]))
def test_the_clock_in_which_an_instant_is_written_changes_nothing(
    recipient: Persona, at: dt.datetime, seconds: list[int], policy: str
) -> None:
    sent = _sent(at, seconds)
    clock = dt.timezone(dt.timedelta(hours=9, minutes=30))
    elsewhere = tuple(each.astimezone(clock) for each in sent)
    one = may_send(recipient, "marketing", at, sent=sent, policy=policy)
    other = may_send(recipient, "marketing", at.astimezone(clock), sent=elsewhere, policy=policy)
    assert one == other


@pytest.mark.parametrize(
    ("place", "zone"),
    [
        ("US-AL", "America/Chicago"),
        ("US-LA", "America/Chicago"),
        ("US-MS", "America/Chicago"),
        ("US-PA", "America/New_York"),
        ("US-RI", "America/New_York"),
        ("US-UT", "America/Denver"),
        ("CA-BC", "America/Vancouver"),
        ("FR", "Europe/Paris"),
        ("ES", "Europe/Madrid"),
        ("IT", "Europe/Rome"),
        ("ZA", "Africa/Johannesburg"),
    ],
)
def test_holidays_from_2024_to_2035_are_those_reckoned_from_the_calendar(
    place: str, zone: str
) -> None:
    country, _, region = place.partition("-")
    fields = {"id": "lead", "country": country, "region": region or None, "timezone": zone}
    lead = Persona.model_validate(fields)
    first = dt.date(2024, 1, 1).toordinal()
    last = dt.date(2035, 12, 31).toordinal()
    days = map(dt.date.fromordinal, range(first, last + 1))
    # Sundays are closed in nearly all of them; calendars differ on what falls on one.
    weekdays = [day for day in days if day.weekday() != SUNDAY]
    closed = [day for day in weekdays if _is_holiday(lead, day, ZoneInfo(zone))]
    assert closed == [day for day in weekdays if day in holidays_of(place)]


def _is_holiday(lead: Persona, day: dt.date, zone: ZoneInfo) -> bool:
    found = may_send(lead, "marketing", dt.datetime.combine(day, dt.time(12, 30), zone))
    return found.limit is not None and found.limit.about == "holiday"
