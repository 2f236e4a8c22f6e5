"""Circles of replies, and steps for those who never reply."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.model.sequence import Sequence
from simulator.rules.sequence.circles import circles
from simulator.rules.sequence.silent import is_for_silent


@st.composite
def branching(draw: st.DrawFn) -> Sequence:
    """A few steps, some with replies to any of them, some for the silent only."""
    size = draw(st.integers(1, 6))
    steps = []
    for number in range(size):
        goals = draw(st.lists(st.integers(0, size - 1), max_size=2, unique=True))
        step: dict[str, Any] = {"id": f"s{number}"}
        step["replies"] = [{"match": [str(goal)], "to": f"s{goal}"} for goal in goals]
        step |= draw(st.sampled_from([{}, {"entry": "reply"}, {"when": "no_reply"}]))
        steps.append(step)
    return Sequence.model_validate({"steps": steps})


def ways_of(sequence: Sequence) -> dict[str, set[str]]:
    """From each step to those that a lead who has replied may get next, silent steps apart."""
    steps = [step for step in sequence.steps if step.when != "no_reply"]
    return {
        step.id: {reply.to for reply in step.replies if any(reply.to == e.id for e in steps)}
        | {each.id for each in steps[number + 1 :] if not each.entry}
        for number, step in enumerate(steps)
    }


def reached(ways: dict[str, set[str]], start: str) -> set[str]:
    found: set[str] = set()
    ahead = set(ways[start])
    while ahead:
        found |= ahead
        ahead = set().union(*(ways[each] for each in ahead)) - found
    return found


@given(branching())
def test_there_is_a_circle_exactly_where_a_step_leads_to_itself(sequence: Sequence) -> None:
    ways = ways_of(sequence)
    assert bool(list(circles(sequence.steps))) is any(id_ in reached(ways, id_) for id_ in ways)


@given(branching())
def test_each_step_of_a_circle_leads_to_the_next_and_its_reply_to_one_of_them(
    sequence: Sequence,
) -> None:
    ways = ways_of(sequence)
    for circle in circles(sequence.steps):
        for one, other in zip(circle.steps, (*circle.steps[1:], circle.steps[0]), strict=True):
            assert other in reached(ways, one)
        assert len(set(circle.steps)) == len(circle.steps)
        closing = sequence.steps[circle.number]
        assert {closing.id, closing.replies[circle.reply].to} <= set(circle.steps)


def test_a_long_chain_of_replies_ends() -> None:
    steps = [
        {"id": f"s{n}", "replies": [{"match": ["1"], "to": f"s{(n + 1) % 900}"}]}
        for n in range(900)
    ]
    (circle,) = circles(Sequence.model_validate({"steps": steps}).steps)
    assert len(circle.steps) == 900


@pytest.mark.parametrize(
    ("when", "answer"),
    [
        ("no_reply", True),
        ("no_reply and lead.email", True),
        ("lead.email and not  replied", True),
        ("(no_reply) and lead.email", True),
        ("no_reply or clicked", False),
        ("lead.a or lead.b and no_reply", False),
        ("(lead.a or lead.b) and not replied", True),
        ("no_reply and lead.a or not (replied)", True),
        ("lead.a and ((", False),
        ("replied", False),
        ("lead.email", False),
        (None, False),
    ],
)
def test_a_condition_may_leave_out_all_who_replied(when: str | None, answer: bool) -> None:
    step = Sequence.model_validate({"steps": [{"id": "a", "when": when}]}).steps[0]
    assert is_for_silent(step) is answer


def test_a_condition_that_nothing_can_read_leaves_out_nobody() -> None:
    steps = [{"id": "a", "when": "lead.a and " * 5_000 + "no_reply"}]
    assert not is_for_silent(Sequence.model_validate({"steps": steps}).steps[0])
