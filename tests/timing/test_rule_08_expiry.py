"""Rule 8: a step that waits too long is dropped."""

from tests.timing.timed import OFFICE, came_to, sent, timeline

LATE = "2026-11-20 20:00"  # 61 hours before Monday, 09:00


def test_a_step_expires_when_it_waits_longer_and_not_at_that_very_second() -> None:
    assert sent({"expires_after_hours": 61}, LATE, window=OFFICE) == "2026-11-23 09:00"
    assert sent({"expires_after_hours": 60.99}, LATE, window=OFFICE) == "expired"


def test_hours_of_expiry_pass_whatever_the_clock_does() -> None:
    # The night of 1 November is an hour longer: ten hours on the clock are eleven.
    step = {"expires_after_hours": 10}
    assert sent(step, "2026-10-31 23:00", window={"start": "09:00", "end": "18:00"}) == "expired"


def test_what_follows_an_expired_step_counts_from_its_due_instant() -> None:
    steps = [{"expires_after_hours": 1}, {"delay": {"days": 3}}]
    line = timeline(steps, LATE, window=OFFICE)
    assert came_to(line) == ["a expired", "b sent"]
    assert f"{line.steps[1].due:%a %H:%M}" == "Mon 20:00"
    assert line.steps[0].why == (
        "after 18:00, Sat, Sun closed, before 09:00, and it expires after 1 hour"
    )
