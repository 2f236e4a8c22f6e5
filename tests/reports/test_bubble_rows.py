"""A text in a bubble: nothing is added to it or left out, and parts are where they begin."""

from itertools import accumulate

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.length import measure
from simulator.reports.bubble_rows import BubbleRow, bubble_rows, is_right_to_left, plain_rows
from simulator.reports.visible import cells

SIGNS = st.sampled_from("ab .’é王\n\t\u200d\u0301👩🏽🇺🇸مر\x1b")
TEXTS = st.text(SIGNS, max_size=400)
LOOKS = st.lists(st.tuples(TEXTS, st.sampled_from(["", "lead.city"]), st.booleans(), st.booleans()))
WIDTHS = st.integers(12, 40)


def whole(rows: list[BubbleRow]) -> str:
    return "".join(run.text for row in rows for run in row.runs)


@given(LOOKS, WIDTHS)
def test_the_rows_joined_are_the_text(looks: list[tuple[str, str, bool, bool]], width: int) -> None:
    looks = [look for look in looks if look[0]]
    text = "".join(look[0] for look in looks)
    rows = bubble_rows(looks, width, parts=measure(text).parts)
    assert whole(rows) == text


@given(TEXTS, WIDTHS)
def test_what_is_shown_is_what_the_cells_show_but_for_line_ends(text: str, width: int) -> None:
    shown = "".join(run.shown for row in plain_rows(text, width) for run in row.runs)
    assert shown == "".join(cell.shown for cell in cells(text) if cell.text != "\n")


@given(TEXTS, WIDTHS)
def test_no_row_is_wider_than_the_bubble(text: str, width: int) -> None:
    for row in plain_rows(text, width):
        assert row.width <= width
        drawn = "".join(run.shown for run in row.runs)
        assert row.width == sum(cell.width for cell in cells(drawn)) - drawn.endswith(" ")


@given(TEXTS, WIDTHS)
def test_a_line_end_ends_the_row(text: str, width: int) -> None:
    rows = plain_rows(text, width)
    assert all("\n" not in "".join(run.text for run in row.runs)[:-1] for row in rows)
    assert text.count("\n") < len(rows)


@given(st.text(SIGNS, max_size=900), WIDTHS)
def test_every_part_begins_once_and_in_order(text: str, width: int) -> None:
    parts = measure(text).parts
    rows = bubble_rows([(text, "", False, False)], width, parts=parts)
    assert [part for row in rows for part in row.parts] == list(range(1, len(parts) + 1))


@given(st.text(SIGNS, max_size=900), WIDTHS)
def test_a_part_begins_in_the_cell_that_holds_its_first_character(text: str, width: int) -> None:
    parts = measure(text).parts
    starts = list(accumulate(map(len, parts[:-1]), initial=0))
    at = 0
    for row in bubble_rows([(text, "", False, False)], width, parts=parts):
        for run in row.runs:
            begun = [start for start in starts if at <= start < at + len(run.text)]
            assert run.begins == bool(begun)
            assert run.part == sum(start < at + len(run.text) for start in starts)
            assert not run.begins or len(list(cells(run.text))) <= 1 or "\u0301" in run.text
            at += len(run.text)


def test_a_value_of_one_letter_before_a_part_belongs_to_the_part_before() -> None:
    looks = [("a" * 9, "", False, False), ("b", "lead.x", False, False), ("c", "", False, False)]
    (row,) = bubble_rows(looks, 40, parts=("a" * 9 + "b", "c"))
    assert [(run.text, run.part, run.begins) for run in row.runs if run.text in "bc"] == [
        ("b", 1, False),
        ("c", 2, True),
    ]


@given(LOOKS, WIDTHS)
def test_each_character_looks_as_its_stretch_does(
    looks: list[tuple[str, str, bool, bool]], width: int
) -> None:
    looks = [look for look in looks if look[0]]
    wanted = [look[1:] for look in looks for _ in look[0]]
    at = 0
    for row in bubble_rows(looks, width):
        for run in row.runs:
            for cell in cells(run.text):
                assert (run.field, run.is_added, run.is_link) == wanted[at]
                at += len(cell.text)


@pytest.mark.parametrize("cut_at", [0, 3, 9, 11])
def test_what_phones_cut_off_begins_where_they_cut(cut_at: int) -> None:
    rows = plain_rows("Hello there", 5, cut_at=cut_at)
    cut = "".join(run.text for row in rows for run in row.runs if run.is_cut)
    assert cut == "Hello there"[cut_at:]


def test_a_space_between_words_hangs_over_the_edge_of_a_full_row() -> None:
    rows = plain_rows("abcd efgh", 4)
    assert [whole([row]) for row in rows] == ["abcd ", "efgh"]
    assert [row.width for row in rows] == [4, 4]


def test_an_empty_text_is_one_empty_row() -> None:
    assert bubble_rows([], 20, parts=("",)) == [BubbleRow((), 0, (1,))]


def test_a_line_end_at_the_end_is_seen_by_the_row_below_it() -> None:
    assert [whole([row]) for row in plain_rows("Hello\n", 20)] == ["Hello\n", ""]


@pytest.mark.parametrize(
    ("text", "is_so"),
    [
        ("Hello", False),
        ("", False),
        ("12:30", False),
        ("12 – 30", False),
        ("مرحبا Dana، هل تريد", True),
        ("שלום", True),
        ("Hello there مرحبا", False),
    ],
)
def test_the_direction_is_that_of_most_letters(text: str, is_so: bool) -> None:
    assert is_right_to_left(text) is is_so
