"""Rule 10: at most so many texts."""

import datetime as dt
from typing import Any

import pytest

from tests.timing.timed import at, came_to, sent, timeline

ENROLLED = "2026-11-20 16:50"
DAILY = {"count": 1, "per": "calendar_day"}


@pytest.mark.parametrize(
    ("cap", "shown"),
    [
        (DAILY, "2026-11-21 17:50"),  # a full date is a closed one, and the time is kept
        ({"count": 1}, "2026-11-21 17:50"),
        ({"count": 1, "per_hours": 24}, "2026-11-21 16:50"),
        ({"count": 1, "per_hours": 1}, "2026-11-20 17:50"),
        ({"count": 2, "per_hours": 24}, "2026-11-20 17:50"),
    ],
)
def test_a_text_counts_for_its_date_or_for_so_many_hours(cap: dict[str, Any], shown: str) -> None:
    assert sent([{}, {"delay": {"hours": 1}}], ENROLLED, cap=cap) == shown


def test_a_full_date_ends_at_midnight_where_hours_are_limited() -> None:
    steps = [{}, {"delay": {"hours": 1}}]
    window = {"start": "08:00", "end": "20:00"}
    assert sent(steps, ENROLLED, cap=DAILY, window=window) == "2026-11-21 08:00"


def test_skip_leaves_out_what_is_too_many() -> None:
    steps = [{}, {"delay": {"hours": 1}, "on_closed": "skip"}, {"delay": {"days": 1}}]
    assert came_to(timeline(steps, ENROLLED, cap=DAILY)) == ["a sent", "b closed", "c sent"]


def test_texts_of_other_sequences_count() -> None:
    given = {"sent": (at("2026-11-20 09:00"), at("2026-11-01 09:00"))}
    assert sent({}, ENROLLED, cap=DAILY, given=given) == "2026-11-21 16:50"


def test_calls_and_tasks_neither_count_nor_wait() -> None:
    steps = [{"channel": "call"}, {"channel": "task"}, {}, {"channel": "call"}]
    assert came_to(timeline(steps, ENROLLED, cap=DAILY)) == [f"{id_} sent" for id_ in "abcd"]
    assert sent(steps, ENROLLED, cap=DAILY) == ENROLLED


def test_every_channel_with_a_text_counts() -> None:
    steps = [{"channel": "email"}, {"channel": "push"}, {}]
    line = timeline(steps, ENROLLED, cap=DAILY)
    assert [f"{step.send:%a}" for step in line.steps] == ["Fri", "Sat", "Sun"]


def test_a_date_is_that_of_the_leads_clock() -> None:
    steps = [{}, {"delay": {"minutes": 10}}]
    assert sent(steps, "2026-11-20 23:55", cap=DAILY) == "2026-11-21 00:05"


def test_hours_of_a_cap_pass_whatever_the_clock_does() -> None:
    cap = {"count": 1, "per_hours": 24}
    line = timeline([{}, {}], "2026-10-31 12:00", cap=cap)
    first, second = (step.send for step in line.steps)
    assert first is not None
    assert second is not None
    utc = [moment.astimezone(dt.UTC) for moment in (first, second)]
    assert utc[1] - utc[0] == dt.timedelta(hours=24)
    assert f"{second:%H:%M}" == "11:00"


def test_it_is_told_in_words() -> None:
    steps = [{}, {"delay": {"hours": 1}}]
    assert timeline(steps, ENROLLED, cap=DAILY).steps[1].why == "one text a day → Sat 17:50"
    line = timeline(steps, ENROLLED, cap={"count": 1, "per_hours": 5})
    assert line.steps[1].why == "one text in 5 hours → Fri 21:50"
