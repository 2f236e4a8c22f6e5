"""Rule 6: days without texts are the same days, in whatever words the file writes them."""

import datetime as dt
import os
from collections.abc import Iterable
from typing import Any

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from simulator.model.schedule import Weekday, Window
from simulator.model.sequence import Sequence
from simulator.timing.plan import plan
from tests.timing.any_sequences import DAYS, WEEKDAYS, runs, sequences

EXAMPLES = int(os.environ.get("SAME_DAYS_EXAMPLES", "30"))
"""Few in the suite; some thousands after a change to the plan."""
HOURS = st.sampled_from(
    [{}, {}, {"start": "09:00", "end": "18:00"}, {"start": "00:30", "end": "24:00"}]
)
REACH = 520
"""For how many days holidays are written out: a step is looked for no farther ahead."""

Line = tuple[str, str, str | None, dt.datetime | None, dt.datetime | None, dt.datetime | None]


@settings(max_examples=EXAMPLES, deadline=None)
@given(sequence=sequences(), run=runs(), days=WEEKDAYS, hours=HOURS)
def test_a_window_of_some_days_is_one_that_skips_the_others(
    sequence: Sequence, run: dict[str, Any], days: list[str], hours: dict[str, str]
) -> None:
    others = [day for day in DAYS if day not in days]
    with_days = _with(sequence, {**hours, "days": days})
    with_skips = _with(sequence, hours, skip=others)
    assert _lines(with_days, run) == _lines(with_skips, run)


@settings(max_examples=EXAMPLES, deadline=None)
@given(sequence=sequences(), run=runs(), day=st.sampled_from(DAYS[5:]), hours=HOURS)
def test_a_skipped_weekday_is_a_row_of_holidays(
    sequence: Sequence, run: dict[str, Any], day: str, hours: dict[str, str]
) -> None:
    first = run["enrolled_at"].date() - dt.timedelta(30)
    dates = [first + dt.timedelta(days) for days in range(REACH)]
    free = [date for date in dates if date.weekday() == DAYS.index(day)]
    # A holiday is no business day either.
    works = tuple(each for each in sequence.business_days if each != day) or tuple(Weekday)[:5]
    sequence = sequence.model_copy(update={"business_days": works})
    skipped = _lines(_with(sequence, hours, skip=[day]), run)
    assume(not any(reason == "no_allowed_instant" for _, _, reason, *_ in skipped))
    assert skipped == _lines(_with(sequence, hours, free=free), run)


def _with(
    sequence: Sequence,
    hours: dict[str, Any],
    *,
    skip: Iterable[str] = (),
    free: Iterable[dt.date] = (),
) -> Sequence:
    """The sequence with these days, and these hours, in place of its own."""
    steps = tuple(step.model_copy(update={"window": None}) for step in sequence.steps)
    update = {
        "window": Window.model_validate(hours) if hours else None,
        "skip_days": tuple(map(Weekday, skip)),
        "holidays": tuple(free),
        "steps": steps,
    }
    return sequence.model_copy(update=update)


def _lines(sequence: Sequence, run: dict[str, Any]) -> list[Line]:
    return [
        (
            step.id,
            step.status,
            step.reason,
            step.due,
            step.send,
            step.fallback.send if step.fallback else None,
        )
        for step in plan(sequence, **run).steps
    ]
