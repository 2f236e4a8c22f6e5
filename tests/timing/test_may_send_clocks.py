"""Caps count hours that passed, windows the lead's clock; absurd input is bounded."""

import datetime as dt

import pytest
from pydantic import ValidationError

from simulator import may_send
from simulator.errors import UsageError
from simulator.model.decision import SendDecision
from simulator.model.persona import Persona
from simulator.model.schedule import Weekday
from simulator.model.timing import OwnLaw, Timing
from simulator.timing.law.policy import Policy, policy_of, policy_of_settings

MIAMI = Persona(id="x", phone="+13055550123", country="US", region="FL")
NEW_YORK = Persona(id="x", phone="+12125550123", country="US", region="NY")


def _at(text: str) -> dt.datetime:
    return dt.datetime.fromisoformat(text)


def _decided(lead: Persona, at: str, *sent: str, policy: str | Policy = "strict") -> SendDecision:
    return may_send(lead, "marketing", _at(at), sent=[_at(each) for each in sent], policy=policy)


@pytest.mark.parametrize("state", ["FL", "OK", "MD", "OR"])
def test_a_fourth_text_in_24_hours_is_refused_until_the_first_has_passed(state: str) -> None:
    lead = Persona(id="x", country="US", region=state, timezone="America/New_York")
    sent = ("2026-11-17T15:00-05:00", "2026-11-17T16:00-05:00", "2026-11-17T17:00-05:00")
    refused = _decided(lead, "2026-11-18T14:59:59-05:00", *sent)
    assert refused.limit
    assert refused.limit.about == "cap"
    assert refused.limit.jurisdiction == f"US-{state}"
    assert refused.limit.words.endswith(": no more than 3 texts that sell in 24 hours")
    assert refused.next_allowed == _at("2026-11-18T15:00-05:00")
    assert _decided(lead, "2026-11-18T15:00-05:00", *sent).allowed
    assert _decided(lead, "2026-11-18T14:59:59-05:00", *sent[:2]).allowed


def test_other_states_have_no_cap() -> None:
    sent = ["2026-11-18T10:00-05:00"] * 20
    assert _decided(NEW_YORK, "2026-11-18T12:00-05:00", *sent).allowed


def test_a_cap_counts_hours_that_passed_and_not_the_clock() -> None:
    # The night on which clocks go back has 25 hours between two noons.
    sent = ["2026-10-31T12:00-04:00"] * 3
    assert not _decided(MIAMI, "2026-11-01T10:59:59-05:00", *sent).allowed
    assert _decided(MIAMI, "2026-11-01T11:00-05:00", *sent).allowed
    # And the one on which they go forward 23.
    sent = ["2027-03-13T12:00-05:00"] * 3
    assert not _decided(MIAMI, "2027-03-14T12:59:59-04:00", *sent).allowed
    assert _decided(MIAMI, "2027-03-14T13:00-04:00", *sent).allowed


def test_what_a_cap_frees_at_night_waits_for_the_morning() -> None:
    sent = ["2026-11-17T19:59:59-05:00"] * 3
    found = _decided(MIAMI, "2026-11-18T19:00-05:00", *sent)
    assert found.next_allowed == _at("2026-11-18T19:59:59-05:00")


def test_parts_of_a_second_are_cut_off_of_every_instant() -> None:
    sent = ["2026-11-17T09:00:00.9-05:00"] * 3
    assert not _decided(MIAMI, "2026-11-18T08:59:59.9-05:00", *sent).allowed
    freed = _decided(MIAMI, "2026-11-18T09:00:00.1-05:00", *sent)
    assert freed.allowed
    assert freed.next_allowed == _at("2026-11-18T09:00-05:00")
    waiting = _decided(MIAMI, "2026-11-18T08:30:00.5-05:00", *sent)
    assert waiting.next_allowed == _at("2026-11-18T09:00-05:00")


def test_texts_still_to_come_count_from_their_own_instant_on() -> None:
    to_come = ["2026-11-18T09:00-05:00"] * 3
    assert _decided(MIAMI, "2026-11-18T08:59:59-05:00", *to_come).allowed
    assert not _decided(MIAMI, "2026-11-18T09:00-05:00", *to_come).allowed
    assert _decided(MIAMI, "2026-11-18T07:00-05:00", *to_come).next_allowed == _at(
        "2026-11-18T08:00-05:00"
    )


@pytest.mark.parametrize(
    ("evening", "morning", "hours"),
    [
        ("2026-10-31T21:00-04:00", "2026-11-01T08:00-05:00", 12),
        ("2027-03-13T21:00-05:00", "2027-03-14T08:00-04:00", 10),
        ("2026-11-17T21:00-05:00", "2026-11-18T08:00-05:00", 11),
    ],
)
def test_a_night_is_as_long_as_its_clock_change_makes_it(
    evening: str, morning: str, hours: int
) -> None:
    found = _decided(NEW_YORK, evening)
    assert found.next_allowed == _at(morning)
    assert _at(morning) - _at(evening) == dt.timedelta(hours=hours)


def test_provinces_that_no_longer_change_clocks_open_an_hour_earlier_in_winter() -> None:
    vancouver = Persona(id="x", phone="+16045550123", country="CA", region="BC")
    assert _decided(vancouver, "2027-01-13T15:59:59+00:00").allowed is False
    assert _decided(vancouver, "2027-01-13T16:00+00:00").allowed


def test_the_version_of_the_zone_data_is_told() -> None:
    assert _decided(NEW_YORK, "2026-11-18T12:00-05:00").tzdata >= "2026f"


@pytest.mark.parametrize("at", ["2026-11-18T12:00:00", "2026-11-18"])
def test_an_instant_without_a_time_zone_is_an_error(at: str) -> None:
    with pytest.raises(UsageError, match="no instant with a time zone"):
        may_send(NEW_YORK, "marketing", _at(at))
    with pytest.raises(UsageError, match="no instant with a time zone"):
        may_send(NEW_YORK, "marketing", _at("2026-11-18T12:00+00:00"), sent=[_at(at)])


def test_an_unknown_kind_or_policy_is_an_error_that_names_the_known_ones() -> None:
    with pytest.raises(UsageError, match="marketing, transactional"):
        may_send(NEW_YORK, "sales", _at("2026-11-18T12:00+00:00"))
    with pytest.raises(UsageError, match="strict, statutory or vendor"):
        may_send(NEW_YORK, "marketing", _at("2026-11-18T12:00+00:00"), policy="lenient")
    with pytest.raises(UsageError, match="strict, statutory or vendor"):
        Policy("none")  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "at",
    [
        dt.datetime.min.replace(tzinfo=dt.UTC),
        dt.datetime.max.replace(tzinfo=dt.UTC),
        dt.datetime.min.replace(tzinfo=dt.timezone(dt.timedelta(hours=14))),
        dt.datetime.max.replace(tzinfo=dt.timezone(-dt.timedelta(hours=12))),
    ],
)
@pytest.mark.parametrize(
    "phone", ["+12125550123", "+18085550123", "+15045550123", "+18005550123", "+64211234567"]
)
def test_the_first_and_the_last_instant_there_is_are_answered(phone: str, at: dt.datetime) -> None:
    decision = may_send(Persona(id="x", phone=phone), "marketing", at)
    assert decision.allowed is (decision.limit is None)
    assert decision.next_allowed is None or decision.next_allowed >= at.replace(microsecond=0)


@pytest.mark.parametrize("year", [2023, 2036, 2500])
def test_where_holidays_close_and_those_of_a_year_are_not_known_all_of_it_is_closed(
    year: int,
) -> None:
    new_orleans = Persona(id="x", phone="+15045550123")
    decision = _decided(new_orleans, f"{year}-06-10T12:00-05:00")
    assert not decision.allowed
    assert decision.limit
    assert "only known from 2024 to 2035" in decision.limit.words
    assert _decided(NEW_YORK, f"{year}-06-10T12:00-05:00").allowed
    # The statutory policy closes no holidays there.
    assert _decided(new_orleans, f"{year}-06-10T12:00-05:00", policy="statutory").allowed


def test_a_thousand_texts_sent_and_to_come_are_counted_in_bounded_time() -> None:
    first = _at("2026-11-18T00:00-05:00")
    sent = [first + dt.timedelta(minutes=10 * count) for count in range(10_000)]
    decision = may_send(MIAMI, "marketing", first + dt.timedelta(hours=10), sent=sent)
    last = sent[-3] + dt.timedelta(hours=24)
    assert decision.next_allowed == last


@pytest.mark.parametrize(
    ("date", "clock", "allowed"),
    [
        (dt.date(2026, 10, 17), "20:30", True),
        (dt.date(2026, 10, 18), "20:30", False),
        (None, "20:30", False),
    ],
)
def test_a_policy_pinned_to_a_day_takes_the_rows_of_that_day(
    date: dt.date | None, clock: str, allowed: bool
) -> None:
    lead = Persona(id="x", country="US", region="PA", timezone="America/New_York")
    found = _decided(lead, f"2026-11-18T{clock}-05:00", policy=Policy("strict", on=date))
    assert found.allowed is allowed


def test_a_row_of_your_own_narrows_the_law_and_never_widens_it() -> None:
    own = OwnLaw.model_validate(
        {"place": "US-FL", "start": "07:00", "end": "17:00", "days": ["wed"], "why": "our counsel"}
    )
    policy = Policy(own=(own,))
    wednesday = "2026-11-18"
    assert not _decided(MIAMI, f"{wednesday}T07:30-05:00", policy=policy).allowed
    assert _decided(MIAMI, f"{wednesday}T16:59:59-05:00", policy=policy).allowed
    refused = _decided(MIAMI, f"{wednesday}T17:00-05:00", policy=policy)
    # The last text of its week: the next day that it names.
    assert str(refused.limit) == "Florida: 07:00–17:00 (our counsel), by Eastern time"
    assert refused.next_allowed == _at("2026-11-25T08:00-05:00")
    thursday = _decided(MIAMI, "2026-11-19T12:00-05:00", policy=policy)
    assert str(thursday.limit) == "Florida: closed on Thursdays (our counsel), by Eastern time"
    assert _decided(NEW_YORK, "2026-11-19T12:00-05:00", policy=policy).allowed


def test_a_row_for_a_country_holds_in_its_states_and_rows_add_up() -> None:
    rows = (
        OwnLaw(place="US", closed=(dt.date(2026, 11, 18),)),
        OwnLaw(place="US", days=(Weekday.WED, Weekday.THU)),
        OwnLaw(place="US-NY", cap=1),
    )
    policy = Policy("vendor", own=rows)
    closed = _decided(NEW_YORK, "2026-11-18T12:00-05:00", policy=policy)
    assert str(closed.limit) == (
        "The US: closed on 18 November 2026 (your own rule), by Eastern time"
    )
    assert closed.next_allowed == _at("2026-11-19T08:00-05:00")
    sent = "2026-11-19T09:00-05:00"
    capped = _decided(NEW_YORK, "2026-11-19T12:00-05:00", sent, policy=policy)
    assert str(capped.limit) == "New York: no more than 1 text that sells in 24 hours"
    # Its row lets nothing go on the Friday; by the next Wednesday the text counts no more.
    assert capped.next_allowed == _at("2026-11-25T08:00-05:00")


def test_a_row_of_your_own_is_in_force_from_its_first_to_its_last_day() -> None:
    own = OwnLaw.model_validate(
        {
            "place": "US-NY",
            "end": "10:00",
            "since": dt.date(2026, 11, 18),
            "until": dt.date(2026, 11, 19),
        }
    )
    policy = Policy(own=(own,))
    allowed = [
        _decided(NEW_YORK, f"2026-11-{day}T12:00-05:00", policy=policy).allowed
        for day in (17, 18, 19, 20)
    ]
    assert allowed == [True, False, False, True]


def test_a_cap_of_your_own_ends_with_its_last_day() -> None:
    own = OwnLaw.model_validate({"place": "US-NY", "cap": 1, "until": dt.date(2026, 11, 18)})
    found = _decided(
        NEW_YORK, "2026-11-18T12:00-05:00", "2026-11-18T11:00-05:00", policy=Policy(own=(own,))
    )
    assert found.next_allowed == _at("2026-11-19T08:00-05:00")


def test_rows_that_leave_no_time_end_in_no_next_instant() -> None:
    rows = (
        OwnLaw.model_validate({"place": "US", "end": "12:00"}),
        OwnLaw.model_validate({"place": "US-NY", "start": "12:00"}),
    )
    refused = _decided(NEW_YORK, "2026-11-18T12:00-05:00", policy=Policy(own=rows))
    assert refused.next_allowed is None


def test_settings_tell_their_policy() -> None:
    own = OwnLaw(place="US", cap=1)
    timing = Timing(policy="vendor", policy_date=dt.date(2026, 1, 1), law=(own,))
    assert policy_of_settings(timing) == Policy("vendor", dt.date(2026, 1, 1), (own,))
    assert policy_of("strict") == Policy()
    assert policy_of(Policy("vendor")).name == "vendor"


def test_a_row_of_your_own_that_ends_before_it_begins_is_an_error() -> None:
    with pytest.raises(ValidationError, match="no day is left"):
        OwnLaw(place="US", since=dt.date(2026, 2, 1), until=dt.date(2026, 1, 1))
