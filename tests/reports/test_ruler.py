"""The ruler: the text is all there, nothing is wider than told, marks stand below their cells."""

import pytest
import wcwidth
from hypothesis import given
from hypothesis import strategies as st

from simulator.length import measure
from simulator.reports.ruler import INDENT, NARROWEST, Mark, rule, ruler
from simulator.reports.visible import cells, visible

ODD = "\n\r\t \x00\x1b\x9b\xa0\u0301\u200b\u200d\u202e\ufe0f\u20e3e\ud83d\U0001f1e9\U0001f468王שкि"
ANY = st.text(
    st.one_of(st.sampled_from(ODD), st.characters(codec=None, exclude_characters="^")), max_size=400
)
WIDTHS = st.integers(NARROWEST, 200)


def lines_of(text: str, width: int = 80, marks: dict[int, Mark] | None = None) -> list[str]:
    parts = measure(text).parts
    return list(ruler(parts, [""] * len(parts), marks or {}, width=width))


def shown(text: str) -> str:
    return "".join(visible(part) for part in measure(text).parts)


@given(ANY, WIDTHS)
def test_the_lines_joined_are_the_visible_text(text: str, width: int) -> None:
    lines = [line for line in lines_of(text, width) if line.startswith(INDENT)]
    assert "".join(line.removeprefix(INDENT) for line in lines) == shown(text)


@given(ANY, st.integers(0, 200))
def test_no_line_is_wider_than_told(text: str, width: int) -> None:
    marks = dict.fromkeys(range(len(text)), Mark.SPECIAL)
    widest = max(width, NARROWEST)
    assert all(wcwidth.wcswidth(line) <= widest for line in lines_of(text, width, marks))


@given(ANY)
def test_cells_cover_the_text_and_say_how_wide_they_are(text: str) -> None:
    found = list(cells(text))
    assert "".join(cell.text for cell in found) == text
    assert all(cell.width == wcwidth.wcswidth(cell.shown) > 0 for cell in found)


@given(ANY)
def test_nothing_of_the_text_is_a_control_sequence(text: str) -> None:
    known = [each for each in visible(text) if wcwidth.wcwidth(each) < 2]
    assert all(each.isprintable() for each in known)


@given(ANY, st.data())
def test_a_mark_stands_below_the_cell_of_its_character(text: str, data: st.DataObject) -> None:
    (part, *_) = measure(text).parts
    at = data.draw(st.integers(0, max(0, len(part) - 1)))
    (_, *lines) = ruler([part], [""], {at: Mark.SPECIAL}, width=10_000)
    below = [number for number, line in enumerate(lines) if set(line) == {" ", "^"}]
    assert len(below) == bool(part)
    for number in below:
        marked = lines[number].index("^")
        assert lines[number - 1].startswith(upto(text, part, at, marked), len(INDENT))


def upto(text: str, part: str, at: int, column: int) -> str:
    """What is drawn left of a column in the line that holds the character at an offset."""
    drawn, end = "", 0
    for cell in cells(part):
        end += len(cell.text)
        if end > at:
            break
        drawn = "" if cell.text == "\n" else drawn + cell.shown
    assert wcwidth.wcswidth(drawn) + len(INDENT) == column, text
    return drawn


@pytest.mark.parametrize(
    ("text", "drawn"),
    [
        ("Zoë’s 王 😀", "Zoë’s 王 😀"),
        ("a\x1b[31mb\x9b", "a\\x1b[31mb\\x9b"),
        ("a\tb\x00", "a\\tb\\x00"),
        ("a\u00a0b\u200bc\u202ed", "a\\xa0b\\u200bc\\u202ed"),
        ("\ud83d", "\\ud83d"),
        ("e\u0301", "e\u0301"),
        ("\u0301e", "\\u0301e"),
        ("👨\u200d👩\u200d👧", "👨\\u200d👩\\u200d👧"),
        ("👍\U0001f3fd", "👍\\U0001f3fd"),
        ("❤\ufe0f 1\ufe0f\u20e3", "❤\\ufe0f 1\\ufe0f\\u20e3"),
        ("🇩🇪", "🇩🇪"),
        ("\U0001f1e9!", "\\U0001f1e9!"),
        ("\U0001fae8", "\U0001fae8"),  # newer than the tables of some Pythons
        ("\u1112\u1161", "\u1112\\u1161"),
    ],
)
def test_what_a_terminal_draws_in_its_own_way_is_written_out(text: str, drawn: str) -> None:
    assert visible(text) == drawn


@pytest.mark.parametrize(
    ("text", "drawn"),
    [
        (" a b ", "·a b·"),
        ("a  b", "a··b"),
        ("a \nb", "a·\\nb"),
        ("a\n b", "a\\n·b"),
        ("   ", "···"),
    ],
)
def test_a_space_that_would_be_overlooked_is_a_dot(text: str, drawn: str) -> None:
    assert visible(text) == drawn


def test_a_pile_of_accents_stays_readable() -> None:
    assert visible("a" + "\u0301" * 10) == "a" + "\u0301" * 8 + "\\u0301" * 2


def test_rows_are_cut_after_words_and_line_ends() -> None:
    assert lines_of("one two three four five\nsix", NARROWEST)[1:] == [
        "  one two three four ",
        "  five\\n",
        "  six",
    ]


def test_a_word_longer_than_a_row_is_cut_anywhere() -> None:
    assert lines_of("a" * 30, NARROWEST)[1:] == ["  " + "a" * 22, "  " + "a" * 8]


def test_marks_are_as_wide_as_what_they_stand_below() -> None:
    marks = {1: Mark.SPECIAL, 2: Mark.DOUBLE, 3: Mark.UNSENDABLE}
    assert lines_of("a王€\x1b", marks=marks)[1:] == ["  a王€\\x1b", "   ^^2!!!!"]


def test_of_several_marks_below_a_letter_the_gravest_stands() -> None:
    marks = {0: Mark.ADDED, 1: Mark.SPECIAL}
    assert lines_of("e\u0301", marks=marks)[1:] == ["  e\u0301", "  ^"]


def test_each_part_stands_below_its_label() -> None:
    lines = ruler(["ab", "c"], ["part 1", "part 2"], {}, width=NARROWEST)
    assert list(lines) == [rule("part 1", 24), "  ab", rule("part 2", 24), "  c"]


def test_marks_are_painted_without_moving_them() -> None:
    marks = {1: Mark.SPECIAL, 3: Mark.DOUBLE}
    lines = ruler(["a’b€"], [""], marks, width=80, paint=lambda word, kind: f"<{kind.name}:{word}>")
    assert list(lines)[-1] == "   <SPECIAL:^> <DOUBLE:2>"
