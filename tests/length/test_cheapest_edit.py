"""The cheapest edit that saves a text."""

from functools import partial

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.length import is_gsm7, measure
from simulator.length.alphabets import ReferenceBits
from simulator.length.cheapest_edit import cheapest_edit
from simulator.length.substitutions import Substitution, substituted, substitutions

BARN = "The barn is open from nine until six, every day of the week, in any weather"
PIECES = st.sampled_from(
    [*"abc ’…–•é€й", "\u200b", "\u00a0", "\t", "\ufb01", "e\u0301", "a\u0301", "🍏", "the barn "]
)

HEADERS: st.SearchStrategy[ReferenceBits] = st.sampled_from((8, 16))


def safe(text: str) -> tuple[Substitution, ...]:
    return tuple(each for each in substitutions(text) if each.is_safe)


def test_a_text_becomes_plain_by_all_its_signs() -> None:
    text = f"It’s cider week… {BARN}"
    found = cheapest_edit(text, safe(text))
    assert found
    assert [each.before for each in found.chosen] == ["’", "…"]
    assert (found.before, found.after, found.texts) == (2, 1, 1)


def test_a_text_that_stays_special_is_only_made_shorter() -> None:
    text = "🍏…" + "b" * 67 + "\u200b"
    found = cheapest_edit(text, safe(text))
    assert found
    assert [each.before for each in found.chosen] == ["\u200b"]


def test_as_few_signs_as_save_a_text_are_chosen_and_of_one_kind() -> None:
    text = "🍏" + "a\u0301\u200b" * 12 + "b" * 34
    found = cheapest_edit(text, safe(text))
    assert found
    assert len(found.chosen) == 2
    assert len({each.name for each in found.chosen}) == 1


@pytest.mark.parametrize("text", ["It’s cider week…", "…" * 70, f"🍏… {BARN}", BARN, ""])
def test_nothing_is_chosen_where_nothing_is_saved(text: str) -> None:
    assert cheapest_edit(text, safe(text)) is None


def test_the_room_that_a_longer_header_leaves_counts() -> None:
    text = "й" + "x" * 131 + "\u200b"
    assert cheapest_edit(text, safe(text)) is None
    assert cheapest_edit(text, safe(text), partial(measure, reference_bits=16))


@given(st.lists(PIECES, max_size=160).map("".join), HEADERS)
def test_a_saving_is_what_the_text_then_costs_less(text: str, bits: ReferenceBits) -> None:
    found = cheapest_edit(text, safe(text), partial(measure, reference_bits=bits))
    if found:
        after = measure(substituted(text, found.chosen), reference_bits=bits).segments
        assert found.after == after < found.before
        assert found.before == measure(text, reference_bits=bits).segments


@given(st.lists(PIECES, max_size=160).map("".join))
def test_what_would_save_by_all_substitutions_is_never_missed(text: str) -> None:
    whole = substituted(text, safe(text))
    saves = measure(whole).segments < measure(text).segments
    assert cheapest_edit(text, safe(text)) or not (saves and is_gsm7(whole))
