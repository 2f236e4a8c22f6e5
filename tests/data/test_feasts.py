"""Which date a named day falls on."""

import datetime as dt

import pytest

from simulator.data.feasts import FEASTS, date_of


@pytest.mark.parametrize(
    ("feast", "date"),
    [
        ("black friday", "2026-11-27"),
        ("black friday", "2024-11-29"),
        ("cyber monday", "2024-12-02"),
        ("giving tuesday", "2026-12-01"),
        ("good friday", "2026-04-03"),
        ("easter sunday", "2024-03-31"),
        ("easter sunday", "2025-04-20"),
        ("easter sunday", "2038-04-25"),
        ("easter sunday", "2285-03-22"),
        ("easter monday", "2027-03-29"),
        ("ash wednesday", "2026-02-18"),
        ("christmas eve", "2026-12-24"),
    ],
)
def test_a_feast_falls_on_the_date_of_the_calendar(feast: str, date: str) -> None:
    assert date_of(feast, int(date[:4])) == dt.date.fromisoformat(date)


def test_each_feast_has_a_date_in_every_year_that_there_is() -> None:
    for feast in set(FEASTS.values()):
        for year in (dt.MINYEAR, 1900, 2026, dt.MAXYEAR):
            assert date_of(feast, year).year == year
