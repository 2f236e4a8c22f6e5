import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.errors import PresendError
from simulator.loading.day_words import date_in_words, date_of

DAY = dt.date(2027, 3, 31)


@pytest.mark.parametrize(
    "words",
    ["31 Mar 2027", "2027-03-31", "March 31, 2027", "31. march 2027", " 31  MAR  2027 "],
)
def test_a_day_is_read_as_people_write_it(words: str) -> None:
    assert date_of(words) == DAY


@pytest.mark.parametrize("words", ["", " ", "none", "Never"])
def test_nothing_and_none_are_no_day(words: str) -> None:
    assert date_of(words) is None


@pytest.mark.parametrize(
    "words",
    ["soon", "31 Feb 2027", "31 Mar", "2027-13-01", "1 Jan 99999999999999999999", "² Mar 2027"],
)
def test_what_is_no_day_is_told_how_to_write_one(words: str) -> None:
    with pytest.raises(PresendError, match="31 Mar 2027 or 2027-03-31"):
        date_of(words)


def test_an_instant_stays_one() -> None:
    at = dt.datetime(2026, 11, 2, 10, tzinfo=dt.UTC)
    assert date_of(date_in_words(at)) == at


@given(st.dates())
def test_a_day_in_words_is_read_as_that_day(day: dt.date) -> None:
    assert date_of(date_in_words(day)) == day
