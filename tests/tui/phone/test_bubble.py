import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.model.place import Location
from simulator.review.preview import Refusal
from simulator.tui.widgets.bubble import (
    Line,
    Neighbour,
    bubble_width,
    message_lines,
    neighbour_lines,
    refusal_lines,
    words_lines,
)
from tests.tui.phone.stage import EMAIL, PUSH, preview, reviewer

LONG = (
    "Hi {{ lead.first_name }}, it’s Sam. You asked what solar would cost for your home in "
    "{{ lead.city }}. Most neighbors save $90 a month. Want a free 10-min call? "
    '{{ link("book") }}'
)
NARROW, WIDE = 35, 44


def drawn(lines: list[Line]) -> list[str]:
    return [line().plain.rstrip() for line in lines]


def styled(lines: list[Line], words: str) -> set[str]:
    """The styles of the pieces that hold these words."""
    found = set()
    for content in (line() for line in lines):
        found |= {
            str(span.style)
            for span in content.spans
            if words in content.plain[span.start : span.end]
        }
    return found


@pytest.mark.parametrize(("width", "columns"), [(35, 31), (43, 38), (44, 38), (40, 36), (200, 38)])
def test_a_bubble_is_as_wide_as_a_phones(width: int, columns: int) -> None:
    assert bubble_width(width) == columns


def test_a_text_of_three_parts_has_a_ruler_beside_it() -> None:
    lines = drawn(list(message_lines(preview(LONG), NARROW)))
    assert lines == [
        "┌─────────────────────────────┐",
        "│ Hi Dana, it’s Sam. You      │ ┐1",
        "│ asked what solar would cost │ │",
        "│ for your home in Austin.    │ ┤2",
        "│ Most neighbors save $90 a   │ │",
        "│ month. Want a free 10-min   │ │",
        "│ call? bwell.co/k3x9         │ ┤3",
        "└─────────────────────────────┘",
        "",
    ]


def test_every_second_part_is_tinted_and_its_first_letter_stands_out() -> None:
    lines = list(message_lines(preview(LONG), NARROW))
    assert styled(lines, "Austin") == {"$role-value $role-second-part"}
    assert styled(lines, "Dana") == {"$role-value"}
    assert styled(lines, "H") == {"bold underline"}
    assert styled(lines, "well.co/k3x9") == {"$role-link"}


def test_what_is_added_when_sent_is_italic_and_the_legend_says_so() -> None:
    by = reviewer(as_sent=True)
    lines = list(message_lines(preview("Hi {{ lead.first_name }}", by=by), WIDE))
    assert drawn(lines)[1].startswith("│ Brightwell: Hi Dana Reply STOP to")
    assert styled(lines, "rightwell: ") == {"$role-added"}
    assert drawn(lines)[-1] == "italic: added when sent  bold: the lead’s"


def test_the_brands_words_are_not_shown_as_the_leads() -> None:
    lines = list(message_lines(preview("Hi, {{ brand.name }}"), WIDE))
    assert drawn(lines)[1].startswith("│ Hi, Brightwell")
    assert styled(lines, "rightwell") == set()
    assert drawn(lines)[-1] == ""


def test_a_text_that_runs_from_right_to_left_stands_at_the_right() -> None:
    lines = drawn(list(message_lines(preview("مرحبا، هل تريد؟"), NARROW)))
    assert lines[1] == "│" + "مرحبا، هل تريد؟".rjust(28) + " │ ┐1"


def test_signs_of_markup_and_of_terminals_are_shown_as_they_stand() -> None:
    text = "[STOP] [/] [@click=app.quit]x[/] \x1b[31mred \u202e end"
    lines = "".join(drawn(list(message_lines(preview(text), WIDE)))[1:-2])
    for words in ("[STOP] [/] [@click=app.quit]x[/]", r"\x1b[31mred \u202e end"):
        assert words in lines
    assert "\x1b" not in lines


def test_an_email_shows_subject_and_preheader_over_its_text() -> None:
    text = '+++\nsubject = "Hi {{ lead.first_name }}"\npreheader = "A roof"\n+++\nOne\n\nTwo'
    lines = drawn(list(message_lines(preview(text, file=EMAIL), NARROW)))
    assert [line[2:29].rstrip() for line in lines[1:-2]] == [
        "Hi Dana",
        "A roof",
        "─" * 27,
        "One",
        "",
        "Two",
    ]
    assert not any("┐1" in line for line in lines)


def test_a_push_shows_where_phones_cut_it_off() -> None:
    text = f'+++\ntitle = "News"\n+++\n{"word " * 40}end'
    lines = list(message_lines(preview(text, file=PUSH), NARROW))
    assert [line for line in drawn(lines) if line.endswith("┤cut")] == [
        "│ word word word word word    │┤cut"
    ]
    assert styled(lines, "end") == {"$role-quiet"}
    assert drawn(lines)[-1] == "grey: cut off on phones"


def test_a_push_that_is_shown_whole_is_not_marked() -> None:
    lines = list(message_lines(preview('+++\ntitle = "News"\n+++\nHello', file=PUSH), NARROW))
    assert "cut" not in "".join(drawn(lines))


def test_where_a_text_cannot_be_filled_the_bubble_says_why_and_what_to_write() -> None:
    lines = list(message_lines(preview("Hi {{ lead.first_name | nosuch }}"), NARROW))
    assert [line[2:29].rstrip() for line in drawn(lines)[1:-1]] == [
        "There is no filter called",
        "nosuch.",
        "Remove it.",
        "welcome.sms.j2 1:25",
    ]
    assert styled(lines, "There is no filter") == {"$role-error-text"}


@given(st.text(max_size=200), st.integers(5, 60))
def test_every_row_of_a_frame_is_as_wide_as_the_frame(text: str, width: int) -> None:
    refusal = Refusal(text, text, Location("a/[b].sms.j2", 1, 1))
    widths = {line().cell_length for line in refusal_lines(refusal, width)}
    outer = bubble_width(width)
    # A sign that is written out may be wider than the narrowest bubble.
    assert min(widths) == outer
    assert max(widths) == outer or width < 20


def test_another_text_stands_quietly_below_its_title() -> None:
    lines = list(neighbour_lines(Neighbour("next  2 days later", "Hi [Dana]"), NARROW, 5))
    assert drawn(lines)[:2] == ["", "       next 2 days later"]
    assert drawn(lines)[3] == "│ Hi [Dana]                   │"
    assert styled(lines, "Hi [Dana]") == {"$role-quiet"}


def test_of_another_text_that_is_long_the_beginning_is_shown() -> None:
    other = Neighbour("next", "word " * 2000)
    lines = drawn(list(neighbour_lines(other, NARROW, 9)))
    assert len(lines) == 9
    assert lines[-3:-1] == ["│ word word word word word    │", "│ …                           │"]
    assert not list(neighbour_lines(other, NARROW, 6))


def test_words_in_place_of_a_text_are_wrapped() -> None:
    lines = drawn(words_lines("No leads yet: write some into personas/.", 30))
    assert lines == ["No leads yet: write some into", "personas/."]
    assert words_lines("", 30) == []
