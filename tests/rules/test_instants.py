"""Stretches of time in the words of findings."""

import datetime as dt

import pytest

from simulator.rules.instants import stretch


@pytest.mark.parametrize(
    ("minutes", "words"),
    [
        (0, "0 minutes"),
        (1, "1 minute"),
        (59, "59 minutes"),
        (60, "1 hour"),
        (61, "61 minutes"),
        (120, "2 hours"),
        (24 * 60, "1 day"),
        (36 * 60, "36 hours"),
        (48 * 60 - 1, "47 hours"),
        (48 * 60, "2 days"),
        (100 * 60, "4 days"),
    ],
)
def test_a_stretch_is_told_in_the_largest_unit_of_which_it_holds_two(
    minutes: int, words: str
) -> None:
    assert stretch(dt.timedelta(minutes=minutes)) == words
