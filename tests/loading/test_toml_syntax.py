import tomllib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.loading.documents import read_toml
from simulator.loading.fault import FaultError


@pytest.mark.parametrize(
    ("text", "place", "what"),
    [
        ("a", "1:2", "A key stands here without a value."),
        ("a b = 1", "1:3", "A key stands here without a value."),
        ("a = Hi", "1:5", "No value can be read here."),
        ('a = "Hi', "1:5", "A text is not closed."),
        ("a = 'Hi", "1:5", "A text is not closed."),
        ("a = '''Hi", "1:5", "A text is not closed."),
        ("a = 'Hi\n'", "1:8", "A text or its line ends too early."),
        ('a = "\\q"', "1:8", "A backslash stands here that means nothing."),
        ('a = "\\u12"', "1:8", "A backslash stands here that means nothing."),
        ('a = "\\ud800"', "1:12", "This code stands for no character."),
        ("a = 1\na = 2", "2:1", "The key a already stands on line 1."),
        ("[[s]]\nb = 1\n[[s]]\nb = 1\nc = 2\nb = 3", "6:1", "The key b already stands on line 4."),
        ("a = 1\na.b = 2", "2:8", "This key was already given a value."),
        ("[a]\n[a]", "2:1", "The table [a] already stands on line 1."),
        ("[[a]]\n[a]", "2:1", "The table [a] already stands on line 1."),
        ("[a]\n[[a]]", "2:1", "The table [[a]] already stands on line 1."),
        ("a = {}\na.b = 1", "2:8", "This table is already complete."),
        ("a.b = 1\n[a]\nb.c = 1", "2:3", "This table was already written."),
        ("a = {b = 1, b = 2}", "1:13", "The key b already stands on line 1."),
        ("a = 1 b = 2", "1:7", "Something follows the value on its line."),
        ("a = [1", "1:5", "A list is not closed."),
        ("a = [1 2]", "1:8", "A comma is missing here."),
        ("a = [\n{b = 1}\n{b = 2}\n]", "3:1", "A comma is missing here."),
        ("a = {b = 1 c = 2}", "1:12", "A comma is missing here."),
        ("x = 0\na = [1\nb = 2", "2:5", "A list is not closed."),
        ('a = [[1], ["]",\nb.c = 2', "1:11", "A list is not closed."),
        ("a = [\n1,\n[[b]]\nc = 1", "1:5", "A list is not closed."),
        ("a = [", "1:5", "A list is not closed."),
        ("a = [Hi]", "1:6", "No value can be read here."),
        ("a = [\n'#]', # ]\n[b]\nc = 1", "1:5", "A list is not closed."),
        ("a = {b = 1,\nc = 2}", "1:5", "A table is not closed."),
        ("a = [{b = 1\n]", "1:6", "A table is not closed."),
        ("a = {b = 1", "1:5", "A table is not closed."),
        ("= 1", "1:1", "No key can be read here."),
        ("[", "1:2", "No key can be read here."),
        ("[a", "1:3", "The name of a table is not closed."),
        ("[[a]", "1:4", "The name of a table is not closed."),
        ("a = 2026-02-30", "1:5", "There is no such date or time."),
        ("a = \x00", "1:5", "No value can be read here."),
    ],
)
def test_a_slip_is_told_in_plain_words_at_its_place(text: str, place: str, what: str) -> None:
    with pytest.raises(FaultError) as caught:
        read_toml(text, "f")
    assert str(caught.value.fault.location) == f"f:{place}"
    assert caught.value.fault.what == what


def test_lines_count_from_where_the_text_begins_in_its_file() -> None:
    with pytest.raises(FaultError) as caught:
        read_toml("\na = Hi", "f", first_line=2)
    assert str(caught.value.fault.location) == "f:3:5"


@given(st.text(st.sampled_from("a.=[]{}\"'\\\n,1 #-:eu"), max_size=20))
def test_a_text_is_read_as_tomllib_reads_it_or_refused_with_advice(text: str) -> None:
    try:
        expected = tomllib.loads(text)
    except tomllib.TOMLDecodeError:
        with pytest.raises(FaultError) as caught:
            read_toml(text, "f")
        # Every message of tomllib has its own words; this is what none of them should need.
        assert caught.value.fault.what != "This can't be read."
    else:
        assert read_toml(text, "f").data == expected
