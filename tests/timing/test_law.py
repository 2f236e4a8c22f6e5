"""The compiled law against the law read second by second with plain date-times."""

import datetime as dt
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from simulator.data.law.rows import law_rows
from simulator.model.schedule import Weekday
from simulator.model.timing import OwnLaw
from simulator.places.clocks import instant, offsets, seconds, zone
from simulator.timing.law.clocked_law import clocked
from simulator.timing.law.law import Law
from simulator.timing.law.law_days import rules_of
from simulator.timing.law.policy import Policy
from simulator.timing.limits.hours import LONGEST_WAIT, Hours

# Changes of half an hour, of two hours, of a day, in the middle of a day, and none.
ZONES = (
    "America/New_York",
    "America/Adak",
    "Australia/Lord_Howe",
    "Antarctica/Troll",
    "Antarctica/Casey",
    "Pacific/Apia",
    "Asia/Kathmandu",
    "Africa/Casablanca",
    "America/Scoresbysund",
    "Europe/Dublin",
)
PLACES = (*(place for place in law_rows() if place != "elsewhere"), "US-NY", "KE")
FIRST, LAST = (
    seconds(dt.datetime(2024, 1, 2, tzinfo=dt.UTC)),
    seconds(dt.datetime(2035, 12, 1, tzinfo=dt.UTC)),
)

minutes = st.integers(0, 1439)
own_rows = st.builds(
    lambda place, start, length, days, closed, since: OwnLaw(
        place=place,
        start=f"{start // 60:02}:{start % 60:02}",
        end=f"{(end := min(start + length, 1440)) // 60:02}:{end % 60:02}",
        days=tuple(days),
        closed=tuple(closed),
        since=since,
    ),
    st.sampled_from(["US", "US-FL", "FR", "KE"]),
    minutes,
    st.integers(1, 1440),
    st.sets(st.sampled_from(Weekday), min_size=1),
    st.lists(st.dates(dt.date(2024, 1, 1), dt.date(2035, 1, 1)), max_size=2),
    st.none() | st.dates(dt.date(2024, 1, 1), dt.date(2035, 1, 1)),
)
policies = st.builds(
    Policy,
    st.sampled_from(["strict", "statutory", "vendor"]),
    st.none() | st.dates(dt.date(2020, 1, 1), dt.date(2030, 1, 1)),
    st.lists(own_rows, max_size=2).map(tuple),
)
instants = st.integers(FIRST, LAST)


def _is_open(places: list[str], zones: list[str], policy: Policy, ts: int) -> bool:
    """Read off every clock, and ask every rule."""
    for key in zones:
        local = dt.datetime.fromtimestamp(ts, ZoneInfo(key))
        second = local.hour * 3600 + local.minute * 60 + local.second
        day = local.date().toordinal() - dt.date(1970, 1, 1).toordinal()
        for place in places:
            for rule in rules_of(place, policy):
                law = rule.on(day)
                if not law.opens <= second < law.closes:
                    return False
    return True


def test_the_law_has_the_shape_of_all_limits() -> None:
    law: Hours = Law.for_places(("US-FL",), ("America/New_York",), Policy())
    assert law.keeper == "law"


@settings(max_examples=150)
@given(
    st.lists(st.sampled_from(PLACES), min_size=1, max_size=2, unique=True),
    st.lists(st.sampled_from(ZONES), min_size=1, max_size=3, unique=True),
    policies,
    instants,
)
@example(["US-FL"], ["Pacific/Apia"], Policy(), seconds(dt.datetime(2024, 4, 6, tzinfo=dt.UTC)))
def test_an_instant_is_open_as_every_rule_and_clock_say(
    places: list[str], zones: list[str], policy: Policy, ts: int
) -> None:
    law = Law.for_places(tuple(places), tuple(zones), policy)
    found, last, until = law.next_open(ts), law.last_open(ts), law.open_until(ts)
    assert (until is not None) is _is_open(places, zones, policy, ts)
    assert (law.closed_at(ts) is None) is (until is not None)
    assert bool(law.words(ts)) is (until is None)
    if until is not None:
        assert found == ts
        assert _is_open(places, zones, policy, until - 1)
        assert not _is_open(places, zones, policy, until)
    elif found is not None:
        assert _is_open(places, zones, policy, found)
        assert not _is_open(places, zones, policy, found - 1)
        for between in range(ts, found, max(1, (found - ts) // 50)):
            assert not _is_open(places, zones, policy, between)
    if last is not None:
        assert last < ts
        assert _is_open(places, zones, policy, last)
        assert last == ts - 1 or not _is_open(places, zones, policy, last + 1)
        for between in range(last + 1, ts, max(1, (ts - last) // 50)):
            assert not _is_open(places, zones, policy, between)


@settings(max_examples=60)
@given(st.sampled_from(ZONES), st.integers(-(10**9), 4 * 10**9), st.integers(1, 40 * 86_400))
def test_stretches_of_a_clock_touch_and_tell_its_offset(key: str, start: int, length: int) -> None:
    clock = zone(key)
    found = list(offsets(key, start, start + length))
    assert found[0][0] == start
    assert found[-1][1] == start + length
    for (_, end, ahead), (following, _, other) in pairwise(found):
        assert end == following
        assert ahead != other
    for since, until, ahead in found:
        for ts in {since, (since + until) // 2, until - 1}:
            assert instant(ts).astimezone(clock).utcoffset() == dt.timedelta(seconds=ahead)


def test_of_several_limits_the_one_that_closes_for_longest_is_told() -> None:
    law = Law.for_places(("US-FL", "US-LA"), ("America/Chicago",), Policy())
    sunday_night = seconds(dt.datetime.fromisoformat("2026-11-22T03:00-06:00"))
    assert law.words(sunday_night) == "Louisiana: closed on Sundays, by Central time"


@pytest.mark.parametrize(
    ("place", "at", "words"),
    [
        ("US-FL", "11-18T21:00", "Florida: 08:00–20:00"),
        ("US-TX", "11-22T11:00", "Texas: 12:00–21:00 on Sundays"),
        ("US-RI", "11-18T20:00", "Rhode Island: 09:00–18:00 on weekdays"),
        ("US-LA", "11-26T12:00", "Louisiana: closed on Thanksgiving Day"),
        ("US-SD", "11-21T12:00", "South Dakota: closed on Saturdays"),
        ("US-CA", "11-18T21:00", "The US: 08:00–21:00"),
        ("CA-QC", "11-18T22:00", "Canada: 09:00–21:30 on weekdays"),
        ("IT", "12-07T20:00", "Italy: 10:00–19:00 on the eve of a holiday"),
        ("KE", "11-18T21:00", "Kenya: 08:00–20:00"),
        ("NL", "11-18T21:00", "The Netherlands: 08:00–20:00"),
    ],
)
def test_limits_are_told_in_words(place: str, at: str, words: str) -> None:
    law = Law.for_places((place,), ("America/Chicago",), Policy())
    limit = law.closed_at(seconds(dt.datetime.fromisoformat(f"2026-{at}-06:00")))
    assert limit
    assert str(limit) == f"{words}, by Central time"
    assert limit.zone == "America/Chicago"
    assert limit.jurisdiction in {place, "US", "CA"}
    assert limit.source
    assert limit.confidence


def test_without_a_place_the_law_is_closed_for_good() -> None:
    law = Law.for_places((), ("UTC",), Policy())
    assert law.open_until(0) is None
    assert law.next_open(0) is None
    assert law.last_open(0) is None
    assert law.cap(0) is None
    assert law.words(0) == "Nothing tells which country this lead is in, so no hours are safe"


def test_an_instant_further_off_than_the_longest_wait_is_none() -> None:
    row = OwnLaw.model_validate({"place": "KE", "end": "00:01"})
    policy = Policy("vendor", own=(row,))
    law = Law.for_places(("KE",), ("Africa/Nairobi",), policy)
    assert law.next_open(0) is None
    assert law.last_open(LONGEST_WAIT) is None


def test_a_cap_is_that_of_the_day_and_the_lowest() -> None:
    law = Law.for_places(("US-OR", "US-NY"), ("America/New_York",), Policy())
    before, after = (
        seconds(dt.datetime.fromisoformat(at))
        for at in ("2025-12-31T23:59:59-05:00", "2026-01-01T00:00:00-05:00")
    )
    assert law.cap(before) is None
    assert law.cap(after) == 3


def test_the_same_places_share_one_law() -> None:
    one, other = (Law.for_places(("US-FL",), ("America/New_York",), Policy()) for _ in range(2))
    assert one is other
    assert clocked("US-FL", "America/New_York", Policy())[0] in one._all  # noqa: SLF001
