"""Text from files never becomes a control sequence."""

import json
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.reports.printable import one_line, printable, printable_json

ANY = st.text(st.characters(codec=None))


@given(ANY)
def test_no_control_character_but_tab_and_line_feed_is_left(text: str) -> None:
    left = set(printable(text)) - {"\t", "\n"}
    assert not [each for each in left if unicodedata.category(each) in {"Cc", "Cs", "Zl", "Zp"}]


@given(ANY)
def test_one_line_is_one_line(text: str) -> None:
    assert len(one_line(text).splitlines()) <= 1


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("\x1b[31mred", "\\x1b[31mred"),
        ("\x9b2J", "\\x9b2J"),
        ("a\u202eb", "a\\u202eb"),
        ("a\rb", "a\\x0db"),
        ("half \ud83d", "half \\ud83d"),
        ("Zoë’s 王 😀", "Zoë’s 王 😀"),
    ],
)
def test_what_a_terminal_would_obey_is_written_out(text: str, shown: str) -> None:
    assert printable(text) == shown


@given(ANY)
def test_json_means_the_same_and_can_be_printed(text: str) -> None:
    document = printable_json(json.dumps(text, ensure_ascii=False))
    assert json.loads(document) == text
    assert document == printable(document)
