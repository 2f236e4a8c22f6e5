"""The twin is held to what was worked out by hand, before anything is held to the twin."""

import datetime as dt

import pytest

from tests.timing.slow_limits import clock_of
from tests.timing.slow_plan import slow_plan
from tests.timing.worked import Case, Line, cases


@pytest.mark.parametrize("case", cases(), ids=lambda case: case.says)
def test_the_slow_twin_gives_what_was_worked_out_by_hand(case: Case) -> None:
    rows = slow_plan(
        case.sequence,
        case.lead,
        case.enrolled,
        events=case.events,
        allowed=case.allowed,
        messages=case.said,
        sent=case.sent,
        holidays=case.calendar,
    )
    zone = clock_of(case.lead, case.sequence).zone

    def shown(ts: int | None) -> str | None:
        return None if ts is None else dt.datetime.fromtimestamp(ts, zone).isoformat()

    lines: list[Line] = [
        (row.id, row.status, row.reason, shown(row.due), shown(row.send)) for row in rows
    ]
    assert tuple(lines) == case.steps
    if case.fallback is not None:
        followed = {row.id: row.fallback for row in rows if row.fallback is not None}
        assert followed == {id_: at.timestamp() for id_, at in case.fallback.items()}
