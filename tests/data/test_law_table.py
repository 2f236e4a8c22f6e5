"""The law as data: rows that can be relied on, and the days on which they close."""

import datetime as dt
from itertools import combinations
from typing import get_args

import pytest

from simulator.data.countries import countries
from simulator.data.law.holidays import law_holidays
from simulator.data.law.rows import ELSEWHERE, LawRow, law_rows
from simulator.data.state_names import STATE_NAMES
from simulator.model.timing import PolicyName
from tools.law_data import TABLE, table
from tools.law_page import law_page

ROWS = [row for rows in law_rows().values() for row in rows]
NAMES = [f"{row.place} {row.since or ''} {row.policies[0]}" for row in ROWS]
FOUR = {"New Year's Day", "Independence Day", "Thanksgiving Day", "Christmas Day"}
WITH_KING = FOUR | {"Martin Luther King Jr. Day"}
IN_PENNSYLVANIA = FOUR | {
    "Presidents' Day",
    "Good Friday",
    "Memorial Day",
    "Flag Day",
    "Labor Day",
    "Columbus Day",
    "Election Day",
    "Veterans Day",
}
EDGES = (dt.date.min, dt.date.max)


@pytest.mark.parametrize("row", ROWS, ids=NAMES)
def test_every_row_says_where_it_comes_from_and_how_sure_it_is(row: LawRow) -> None:
    assert row.source
    assert set(row.confidence.split(", ")) <= {
        "primary",
        "secondary",
        "unchecked",
        "analogy",
        "low",
    }
    assert set(row.policies) <= set(get_args(PolicyName))
    country, _, state = row.place.partition("-")
    assert row.place == ELSEWHERE or country in countries()
    assert not state or state in STATE_NAMES[country]


@pytest.mark.parametrize("row", ROWS, ids=NAMES)
def test_every_row_that_the_statutory_policy_leaves_out_says_why(row: LawRow) -> None:
    assert bool(row.not_statutory) is (row.policies == ("strict",))


@pytest.mark.parametrize("row", ROWS, ids=NAMES)
def test_every_row_leaves_time_and_none_opens_before_8_or_after_22(row: LawRow) -> None:
    stretches = [each for each in (row.mon_fri, row.sat, row.sun, row.eves) if each]
    open_ = [(start, end) for start, end in stretches if start != end]
    assert row.mon_fri in open_
    assert all(8 * 60 <= start < end <= 22 * 60 for start, end in open_)


def test_of_one_place_and_policy_one_row_is_in_force_at_a_time() -> None:
    for rows in law_rows().values():
        for one, other in combinations(rows, 2):
            if set(one.policies) & set(other.policies):
                later = max(one.since or EDGES[0], other.since or EDGES[0])
                earlier = min(one.until or EDGES[1], other.until or EDGES[1])
                assert later > earlier


@pytest.mark.parametrize("policy", get_args(PolicyName))
def test_every_policy_has_a_row_for_all_other_places(policy: str) -> None:
    (row,) = (row for row in law_rows()[ELSEWHERE] if policy in row.policies)
    assert (row.since, row.until) == (None, None)


def test_every_row_that_closes_on_holidays_has_some_and_no_others_do() -> None:
    closed = {row.place for row in ROWS if row.closed_on_holidays}
    assert closed == set(law_holidays().of)
    assert {row.place for row in ROWS if row.eves} <= closed


@pytest.mark.parametrize(
    ("place", "names"),
    [
        ("US-AL", WITH_KING),
        ("US-LA", WITH_KING | {"Mardi Gras", "Good Friday"}),
        ("US-MS", WITH_KING),
        ("US-RI", WITH_KING),
        ("US-UT", WITH_KING),
        ("US-PA", IN_PENNSYLVANIA),
    ],
)
def test_a_state_closes_on_its_holidays_in_every_year(place: str, names: set[str]) -> None:
    days = law_holidays().of[place]
    for year in range(2024, 2036):
        in_year = {name for day, name in days.items() if day.year == year}
        assert {name for name in in_year if "observed" not in name} == names


@pytest.mark.parametrize(
    ("place", "day", "name"),
    [
        ("US-AL", "2026-07-03", "Independence Day (observed)"),
        ("US-AL", "2027-12-31", "New Year's Day (observed)"),
        ("US-AL", "2032-07-05", "Independence Day (observed)"),
        ("US-MS", "2027-07-05", "Independence Day (observed)"),
        ("US-LA", "2030-03-05", "Mardi Gras"),
        ("US-LA", "2035-03-23", "Good Friday"),
        ("US-PA", "2025-11-04", "Election Day"),
        ("US-PA", "2033-11-08", "Election Day"),
        ("US-PA", "2028-06-14", "Flag Day"),
        ("US-PA", "2029-10-08", "Columbus Day"),
        ("US-UT", "2024-11-28", "Thanksgiving Day"),
        ("CA-BC", "2026-02-16", "Family Day"),
        ("CA-BC", "2026-05-18", "Victoria Day"),
        ("CA-BC", "2026-09-30", "National Day for Truth and Reconciliation"),
        ("FR", "2026-05-25", "Pentecost Monday"),
        ("FR", "2035-05-03", "Ascension Day"),
        ("ES", "2026-12-08", "Immaculate Conception"),
        ("IT", "2027-10-04", "Saint Francis of Assisi, Patron Saint of Italy"),
        ("IT", "2036-01-01", "New Year's Day"),
        ("ZA", "2027-12-27", "Day of Goodwill (observed)"),
        ("ZA", "2026-03-21", "Human Rights Day"),
    ],
)
def test_the_table_knows_the_day_of(place: str, day: str, name: str) -> None:
    assert law_holidays().of[place][dt.date.fromisoformat(day)] == name


def test_only_alabama_and_mississippi_move_holidays_and_mississippi_from_sundays_alone() -> None:
    moved = {
        (place, day.weekday())
        for place, days in law_holidays().of.items()
        for day, name in days.items()
        if place.startswith("US-") and "observed" in name
    }
    assert moved == {("US-AL", 4), ("US-AL", 0), ("US-MS", 0)}


def test_the_table_spans_2024_to_2035() -> None:
    holidays = law_holidays()
    assert (holidays.first, holidays.last) == (dt.date(2024, 1, 1), dt.date(2035, 12, 31))


def test_the_release_that_made_the_table_makes_it_again() -> None:
    made = table()
    if law_holidays().made_with not in made:
        pytest.skip(f"the table was made with {law_holidays().made_with}")
    assert made == TABLE.read_text(encoding="utf-8")


def test_the_page_has_every_place_of_the_table() -> None:
    page = law_page()
    for words in ("| Florida |", "| South Africa |", "| Elsewhere |", "from 2026-10-18"):
        assert words in page
