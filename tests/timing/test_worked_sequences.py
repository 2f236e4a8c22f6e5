"""`plan` gives what was worked out by hand, to the second."""

import datetime as dt

import pytest

from simulator.timing.plan import plan
from tests.timing.worked import Case, Line, cases


@pytest.mark.parametrize("case", cases(), ids=lambda case: case.says)
def test_plan_gives_what_was_worked_out_by_hand(case: Case) -> None:
    timeline = plan(
        case.sequence,
        case.lead,
        case.enrolled,
        events=case.events,
        policy=case.policy,
        provider=case.provider,
        messages=case.messages,
        sent=case.sent,
    )

    lines: list[Line] = [
        (
            step.id,
            str(step.status),
            step.reason and str(step.reason),
            _shown(step.due),
            _shown(step.send),
        )
        for step in timeline.steps
    ]
    assert tuple(lines) == case.steps
    if case.fallback is not None:
        followed = {
            step.id: step.fallback.send
            for step in timeline.steps
            if step.fallback and step.fallback.send
        }
        assert followed == case.fallback
    if case.read is not None:
        read = [(each.means, each.to, _shown(each.answered_from)) for each in timeline.replies]
        assert tuple(tuple(word or "-" for word in each) for each in read) == case.read


def _shown(at: dt.datetime | None) -> str | None:
    return None if at is None else at.isoformat()
