"""Of texts as sent: room at their ends, changes across runs."""

import pytest

from simulator.model.change import Change, changed
from simulator.model.place import Place
from simulator.model.rendering import Rendering, Run
from simulator.model.sending import Sending
from simulator.rendering.as_sent import account_at, sent_rendering

TEMPLATE = "a.sms.j2"


def sent(text: str, **sending: object) -> str:
    account = account_at("generic", Sending.model_validate(sending), "Acme")
    return changed(text, account.changes(text, kind="marketing", country="US", lead={}))


@pytest.mark.parametrize(
    ("text", "expected"),
    [("Hi", "Acme: Hi"), (" Hi", "Acme: Hi"), ("\nHi", "Acme:\nHi"), ("", "Acme:")],
)
def test_a_prefix_is_parted_from_a_text_once(text: str, expected: str) -> None:
    assert sent(text, prefix="{brand}:") == expected


@pytest.mark.parametrize("space", [" ", "\n"])
def test_a_prefix_with_room_of_its_own_gets_no_more(space: str) -> None:
    assert sent("Hi", prefix=f"Acme:{space}") == f"Acme:{space}Hi"


@pytest.mark.parametrize(
    ("text", "expected"),
    [("Hi", "Hi STOP"), ("Hi ", "Hi STOP"), ("Hi\n", "Hi\nSTOP"), ("", "STOP")],
)
def test_a_footer_is_parted_from_a_text_once(text: str, expected: str) -> None:
    assert sent(text, footer="STOP") == expected


def place(start: int, end: int) -> Place:
    return Place(TEMPLATE, start, end)


WRITTEN = Run(3, place(0, 3), 0, None)
VALUE = Run(2, place(3, 13), None, "lead.x")
TAIL = Run(2, place(13, 15), 13, None)


@pytest.mark.parametrize("text", ["xyz", "x", "wxyz"])
def test_what_replaces_several_runs_has_the_place_of_the_first_and_no_offset(text: str) -> None:
    rendering = Rendering("abcBo!!", (WRITTEN, VALUE, TAIL))
    found = sent_rendering(rendering, (Change(0, 5, text),)).runs
    assert found == (Run(len(text), place(0, 3), None, None), TAIL)


def test_what_replaces_a_value_and_more_counts_as_the_value() -> None:
    rendering = Rendering("abcBo!!", (WRITTEN, VALUE, TAIL))
    found = sent_rendering(rendering, (Change(3, 6, "xyz"),)).runs
    assert found == (WRITTEN, VALUE._replace(length=3), Run(1, place(13, 15), 14, None))
