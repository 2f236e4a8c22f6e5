import datetime as dt
import tomllib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.errors import PresendError
from simulator.loading.fault import FaultError
from simulator.loading.front_edits import with_front
from simulator.loading.front_matter import split_front_matter
from simulator.loading.messages import read_message
from simulator.model.message import Kind

SOURCE = """+++
# What this is for.
kind = "marketing"  # the law's word

goal = 'book a visit'
+++
Hi {{ lead.first_name }}
"""
TEXTS = st.text(st.characters(exclude_categories=["Cs"]))
FRONTS = st.sampled_from(
    [
        "",
        "+++\n+++\n",
        SOURCE,
        '+++\r\nkind = "marketing"\r\n+++\r\n',
        "+++ \nstage='decision'\n+++\t\n",
    ]
)
CHANGES = st.dictionaries(
    st.sampled_from(["kind", "stage", "goal", "expires", "draft", "limit_segments"]),
    st.none() | st.booleans() | st.integers(1, 255) | TEXTS | st.dates(),
)


def test_a_changed_key_leaves_comments_and_other_keys_alone() -> None:
    after = with_front(SOURCE, {"kind": Kind.TRANSACTIONAL, "expires": dt.date(2027, 3, 31)})
    assert after == SOURCE.replace('"marketing"', '"transactional"').replace(
        "visit'\n", "visit'\nexpires = 2027-03-31\n"
    )


def test_none_removes_a_key_and_nothing_else() -> None:
    assert with_front(SOURCE, {"goal": None}) == SOURCE.replace("goal = 'book a visit'\n", "")


def test_a_value_that_is_there_already_changes_nothing() -> None:
    same = {"kind": Kind.MARKETING, "goal": "book a visit", "stage": None}
    assert with_front(SOURCE, same) == SOURCE


def test_true_is_not_one() -> None:
    assert with_front("+++\ndraft = 1\n+++\nHi", {"draft": True}) == "+++\ndraft = true\n+++\nHi"


def test_front_matter_is_made_where_there_is_none() -> None:
    assert with_front("Hi", {"draft": True}) == "+++\ndraft = true\n+++\nHi"


def test_front_matter_is_not_made_for_nothing() -> None:
    assert with_front("Hi", {"draft": None}) == "Hi"


def test_a_key_goes_before_the_tables() -> None:
    after = with_front("+++\n[extra]\nx = 1\n+++\nHi", {"goal": "call"})
    front = tomllib.loads(split_front_matter(after, "").front)
    assert front == {"goal": "call", "extra": {"x": 1}}


def test_line_ends_and_the_byte_order_mark_stay() -> None:
    source = "\ufeff+++\r\nkind = 'marketing'\r\n+++\r\nHi\r\n"
    after = with_front(source, {"draft": True})
    assert after == source.replace("+++\r\nHi", "draft = true\r\n+++\r\nHi")
    assert with_front("Hi\r\nyou\r\n", {"draft": True}).startswith("+++\r\ndraft = true\r\n+++\r\n")


@pytest.mark.parametrize("source", ["+++\nkind =\n+++\nHi", "+++\nHi", "\n+++\n+++\nHi"])
def test_broken_front_matter_is_left_for_its_writer(source: str) -> None:
    with pytest.raises(PresendError, match="in the raw file first"):
        with_front(source, {"draft": True})


@given(FRONTS, TEXTS, CHANGES)
def test_the_body_stays_as_it_is_byte_for_byte(
    front: str, body: str, changes: dict[str, object]
) -> None:
    source = front + body
    try:
        after = with_front(source, changes)
    except PresendError:
        return
    assert after.endswith(body)
    assert after == source or after.startswith(("+++", "\ufeff+++"))
    assert with_front(after, changes) == after


@given(FRONTS, CHANGES)
def test_what_is_written_is_what_is_read(front: str, changes: dict[str, object]) -> None:
    after = with_front(f"{front}Hi", changes)
    lines = after.replace("\r\n", "\n").replace("\r", "\n")
    written = tomllib.loads(split_front_matter(lines, "").front)
    for key, value in changes.items():
        assert written.get(key) == value
        assert type(written.get(key)) is type(value)


def test_the_result_is_read_as_a_message() -> None:
    message, faults = read_message(with_front("Hi", {"kind": Kind.TRANSACTIONAL, "goal": "x"}))
    assert message
    assert not faults
    assert (message.front.kind, message.front.goal, message.body) == ("transactional", "x", "Hi")


def test_the_error_of_reading_never_leaves_loading() -> None:
    with pytest.raises(PresendError) as caught:
        with_front("+++\nHi", {"draft": True})
    assert not isinstance(caught.value, FaultError)
