"""How wide texts are where they are shown, and the rows that say how much screens show."""

import datetime as dt
import subprocess
import sys
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.data.display_limits import DISPLAY_LIMITS, room
from simulator.length.display import first_cells, width_of

TEXTS = st.text(st.characters(exclude_categories=()), max_size=60)
PIECES = st.lists(
    st.sampled_from(["a", "é", "e\u0301", "春", "🍏", "👩‍👩‍👧", "🇺🇸", "\u200b", "\ud83d"])
)


@pytest.mark.parametrize(
    ("text", "wide"),
    [
        ("", 0),
        ("Hi Zoë", 6),
        ("e\u0301", 1),
        ("春の茶", 6),
        ("🍏", 2),
        ("👨‍👩‍👧", 2),
        ("🇺🇸", 2),
        ("1️⃣", 2),
        ("❤️", 2),
        ("it’s", 4),
        ("a\u200bb", 2),
        ("ｆｕｌｌ", 8),
    ],
)
def test_a_sign_takes_the_cells_that_a_reader_sees(text: str, wide: int) -> None:
    assert width_of(text) == wide


@given(TEXTS)
def test_no_text_is_too_odd_to_measure(text: str) -> None:
    assert 0 <= width_of(text) <= 2 * len(text)


@given(st.text(st.characters(max_codepoint=0x2FF)), st.text(st.characters(max_codepoint=0x2FF)))
def test_latin_letters_take_a_cell_each(first: str, second: str) -> None:
    assert width_of(first + second) == len(first) + len(second)


@given(PIECES.map("".join), st.integers(0, 40))
def test_the_beginning_that_fits_is_one_and_fits(text: str, most: int) -> None:
    shown = first_cells(text, most)
    assert text.startswith(shown)
    assert width_of(shown) <= most


@given(PIECES.map("".join), st.integers(0, 40))
def test_a_text_that_fits_is_shown_whole(text: str, most: int) -> None:
    assert (first_cells(text, most) == text) is (width_of(text) <= most)


def test_no_accent_is_cut_from_its_letter() -> None:
    assert first_cells("abe\u0301", 2) == "ab"


@pytest.mark.parametrize("sign", ["🇺", "👩\u200d", "\u0301", "\x1b[", "春"])
def test_a_hundred_thousand_signs_take_no_second(sign: str) -> None:
    before = time.process_time()
    width_of(sign * 100_000)
    assert time.process_time() - before < 1


@pytest.mark.parametrize("row", DISPLAY_LIMITS, ids=lambda row: f"{row.part}-{row.letters}")
def test_a_row_says_where_it_was_read_and_when(row: object) -> None:
    assert getattr(row, "source", "")
    assert dt.date.fromisoformat(f"{getattr(row, 'as_of', '')}-01") <= dt.date(2026, 12, 1)


@pytest.mark.parametrize("part", ["subject", "preheader", "title", "push"])
def test_phones_show_each_part_of_a_message_to_some_length(part: str) -> None:
    shown = room(part, "phone")
    assert shown
    assert 0 < shown.least < shown.most


def test_nobody_cuts_a_text_message_for_display() -> None:
    assert room("sms", "phone") is None


def test_a_computer_shows_more_of_an_email_than_a_phone() -> None:
    for part in ("subject", "preheader"):
        phone, computer = room(part, "phone"), room(part, "computer")
        assert phone
        assert computer
        assert phone.most < computer.most


def test_latin_letters_are_counted_without_the_tables_of_all_others() -> None:
    code = "import sys; from simulator.length.display import width_of; width_of('Zoë, adiós')"
    done = subprocess.run(
        [sys.executable, "-c", f"{code}; sys.exit('wcwidth' in sys.modules)"], check=False
    )
    assert done.returncode == 0
