"""Rule 15: calls and tasks carry no text, and count as steps."""

from tests.timing.timed import OFFICE, came_to, due, sent, timeline

SATURDAY = "2026-11-21 14:00"


def test_the_next_step_counts_from_a_call_or_a_task() -> None:
    for channel in ("call", "task"):
        steps = [{"channel": channel, "delay": {"days": 1}}, {"delay": {"days": 1}}]
        assert due(steps, SATURDAY, window=OFFICE) == "2026-11-24 09:00"


def test_they_wait_for_the_window() -> None:
    assert sent({"channel": "call"}, SATURDAY, window=OFFICE) == "2026-11-23 09:00"


def test_conditions_hold_for_them() -> None:
    steps = [{"channel": "task", "when": "replied"}, {"channel": "call", "when": "no_reply"}]
    line = timeline(steps, SATURDAY)
    assert came_to(line) == ["a condition", "b sent"]
    assert [step.channel for step in line.steps] == ["task", "call"]
