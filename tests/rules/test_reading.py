"""What a reading says of other texts, sent the same way."""

from hypothesis import given
from hypothesis import strategies as st

from simulator.length import measure
from simulator.model.change import Change
from simulator.rules.reading import Circumstances, Reading


@given(st.text(max_size=400))
def test_a_reading_measures_its_own_text_as_any_other(text: str) -> None:
    assert Reading("").measured_as(text) == Reading(text).measurement == measure(text)


def test_another_text_is_joined_as_the_platform_joins_this_one() -> None:
    wide = Reading("", Circumstances(reference_bits=16))
    text = "a" * 306
    assert (Reading("").measured_as(text).segments, wide.measured_as(text).segments) == (2, 3)


def test_changes_save_the_texts_billed_less() -> None:
    reading = Reading("’" + "a" * 150)
    assert reading.saved_by([Change(0, 1, "'")]) == 2
    assert reading.saved_by([Change(1, 2, "b")]) == 0


def test_no_changes_save_nothing() -> None:
    assert Reading("’" + "a" * 150).saved_by(()) == 0
