import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.loading.edits import edited
from simulator.loading.messages import read_message
from simulator.model.finding import Edit
from simulator.model.place import Location
from simulator.tui.buffers import Buffer

TEXTS = st.text("ab\n\r", max_size=20)


@given(TEXTS)
def test_what_is_read_is_what_would_be_written(data: str) -> None:
    assert Buffer.of("m.sms.j2", data).as_file == data
    assert Buffer.of("m.sms.j2", f"\ufeff{data}").as_file == f"\ufeff{data}"


@given(TEXTS, st.integers(0, 20))
def test_an_offset_comes_back_from_its_location(text: str, offset: int) -> None:
    buffer = Buffer("m.sms.j2", text, text)
    offset = min(offset, len(text))
    is_within_line_end = text[offset - 1 : offset + 1] == "\r\n"
    expected = offset - 1 if is_within_line_end and offset else offset
    assert buffer.offset_of(buffer.location_of(offset)) == expected


@given(TEXTS, st.integers(0, 20))
def test_locations_are_those_that_edits_use(text: str, offset: int) -> None:
    buffer = Buffer("m.sms.j2", text, text)
    place = buffer.location_of(offset)
    at = buffer.offset_of(place)
    here = Location("m.sms.j2", place.line, place.column, place.line, place.column)
    assert edited(text, [Edit(here, "X")]) == text[:at] + "X" + text[at:]


@given(TEXTS, st.integers(0, 9), st.integers(0, 9))
def test_a_location_outside_of_the_text_is_the_nearest_place(
    text: str, line: int, column: int
) -> None:
    buffer = Buffer("m.sms.j2", text, text)
    assert 0 <= buffer.offset_of(Location("m.sms.j2", line, column)) <= len(text)


@pytest.mark.parametrize(
    "text",
    [
        '+++\nkind = "marketing"\n+++\nHi',
        "+++ \n+++\t\nHi",
        "+++\r\ngoal = 'x'\r\n+++\rHi\r\nyou",
        "Hi",
        "",
        "+++\n+++",
    ],
)
def test_the_body_begins_where_the_message_says(text: str) -> None:
    buffer = Buffer("m.sms.j2", text, text)
    message, _ = read_message(text)
    assert buffer.front + buffer.body == text
    if message:
        assert buffer.body_line == message.body_line
        assert buffer.body.replace("\r\n", "\n").replace("\r", "\n") == message.body


def test_front_matter_that_is_not_closed_is_all_body() -> None:
    buffer = Buffer("m.sms.j2", "+++\nHi", "+++\nHi")
    assert (buffer.body_start, buffer.body_line) == (0, 1)


def test_steps_are_taken_back_and_made_again() -> None:
    buffer = Buffer.of("m.sms.j2", "one")
    buffer.change("one two", is_step=True)
    buffer.change("one two three", is_step=True)
    buffer.undo()
    assert buffer.text == "one two"
    buffer.redo()
    assert buffer.text == "one two three"
    buffer.undo()
    buffer.undo()
    assert not buffer.undo()
    assert (buffer.text, buffer.is_edited) == ("one", False)


def test_what_is_typed_behind_a_step_is_not_taken_back_with_it() -> None:
    buffer = Buffer.of("m.sms.j2", "one")
    buffer.change("one two", is_step=True)
    buffer.change("one two!")
    buffer.undo()
    assert buffer.text == "one two"


def test_a_text_set_from_elsewhere_is_a_step_too() -> None:
    buffer = Buffer.of("m.sms.j2", "one")
    buffer.change("one two")
    buffer.text = "other"
    buffer.undo()
    assert buffer.text == "one two"
