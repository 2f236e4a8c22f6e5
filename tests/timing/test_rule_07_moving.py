"""Rule 7: where a step goes that is due while sending is closed."""

from typing import Any

import pytest

from simulator.model.timeline import Timeline
from tests.timing.timed import DAYS, OFFICE, sent, timeline

SATURDAY = "2026-11-21 14:00"
WEEKDAYS = {"days": DAYS}
CHICAGO = "America/Chicago"
STRICT = {"policy": "strict"}
QUIET = {"start": "21:00", "end": "08:00"}

NO_SUNDAYS: tuple[dict[str, Any], ...] = (
    {"skip_days": ["sun"]},
    {"window": {"days": [*DAYS, "sat"]}},
    {"holidays": ["2026-11-15", "2026-11-22"]},
)


def test_an_open_instant_keeps_its_seconds() -> None:
    assert sent({}, "2026-11-20 16:50:07", window=OFFICE) == "2026-11-20 16:50:07"


def test_skip_leaves_it_out() -> None:
    assert sent({"on_closed": "skip"}, SATURDAY, window=OFFICE) == "closed"
    assert sent({}, SATURDAY, window=OFFICE, on_closed="skip") == "closed"


@pytest.mark.parametrize(
    ("keys", "shown"),
    [
        ({"window": OFFICE}, "2026-11-23 09:00"),
        ({"window": OFFICE, "roll": "keep_time"}, "2026-11-23 14:00"),
        ({"window": WEEKDAYS}, "2026-11-23 14:00"),
        ({"window": WEEKDAYS, "roll": "earliest"}, "2026-11-23 00:00"),
        ({"skip_days": ["sat", "sun"]}, "2026-11-23 14:00"),
        ({"skip_days": ["sat", "sun"], "quiet_hours": QUIET}, "2026-11-23 08:00"),
        ({"skip_days": ["sat", "sun"], "quiet_hours": QUIET, "roll": "keep_time"},
         "2026-11-23 14:00"),
        ({"holidays": ["2026-11-21"], "window": {"start": "00:00", "end": "24:00"}},
         "2026-11-22 14:00"),
    ],
)  # fmt: skip
def test_auto_keeps_the_time_unless_the_time_of_day_is_limited(
    keys: dict[str, Any], shown: str
) -> None:
    assert sent({}, SATURDAY, **keys) == shown


def test_kept_time_goes_by_closed_hours_to_the_next_open_ones_and_on_by_dates() -> None:
    keys: dict[str, Any] = {"window": OFFICE, "holidays": ["2026-11-23"], "roll": "keep_time"}
    assert sent({}, "2026-11-20 20:00", **keys) == "2026-11-24 09:00"
    # Closed hours first end on Saturday, at eight, which is a closed date: eight it stays.
    keys = {"quiet_hours": QUIET, "skip_days": ["sat", "sun"], "roll": "keep_time"}
    assert sent({}, "2026-11-20 22:00", **keys) == "2026-11-23 08:00"


@pytest.mark.parametrize(
    ("place", "zone", "due", "given", "shown"),
    [
        ("FR", "Europe/Paris", "2026-11-22 14:00:07", STRICT, "2026-11-23 14:00:07"),
        ("US-AL", CHICAGO, "2026-11-26 14:00", STRICT, "2026-11-27 14:00"),
        ("US-SD", CHICAGO, "2026-11-21 14:00", STRICT, "2026-11-23 14:00"),
        ("FR", "Europe/Paris", "2026-11-22 14:00", {"provider": "klaviyo"}, "2026-11-23 14:00"),
        # Closed hours of an open date, and of a closed one.
        ("FR", "Europe/Paris", "2026-11-23 23:00", STRICT, "2026-11-24 08:00"),
        ("FR", "Europe/Paris", "2026-11-21 23:00", STRICT, "2026-11-23 08:00"),
        ("FR", "Europe/Paris", "2026-11-22 23:00", STRICT, "2026-11-24 08:00"),
        ("FR", "Europe/Paris", "2026-11-22 05:00", STRICT, "2026-11-23 08:00"),
        # On a clock far from the law's own no date is closed all day.
        ("FR", "Asia/Tokyo", "2026-11-22 14:00", STRICT, "2026-11-23 16:00"),
    ],
)
@pytest.mark.parametrize("roll", ["auto", "keep_time"])
def test_a_date_that_the_law_or_the_provider_closes_all_day_is_a_closed_date(
    *, place: str, zone: str, due: str, given: dict[str, Any], shown: str, roll: str
) -> None:
    country, _, region = place.partition("-")
    lead = {"timezone": None, "country": country, "region": region or None}
    keys: dict[str, Any] = {"default_timezone": zone, "roll": roll, "given": given}
    assert sent({}, due, zone=zone, lead=lead, **keys) == shown


@pytest.mark.parametrize("given", [{}, STRICT, {"policy": "vendor"}, {"provider": "klaviyo"}])
def test_what_a_policy_or_a_provider_closes_does_not_make_auto_earliest(
    given: dict[str, Any],
) -> None:
    lead = {"country": "US", "region": "NY"}
    keys: dict[str, Any] = {"skip_days": ["sat", "sun"], "lead": lead, "given": given}
    assert sent({}, SATURDAY, **keys) == "2026-11-23 14:00"
    assert sent({}, SATURDAY, window={"start": "08:00", "end": "24:00"}, **keys) == (
        "2026-11-23 08:00"
    )


def test_a_cap_a_day_keeps_the_time_under_the_law_too() -> None:
    lead = {"country": "US", "region": "AL"}
    cap = {"count": 1, "per": "calendar_day"}
    steps = [{}, {"delay": {"hours": 1}}]
    keys: dict[str, Any] = {"zone": CHICAGO, "lead": lead, "given": STRICT, "cap": cap}
    assert sent(steps, "2026-11-24 12:00", **keys) == "2026-11-25 13:00"


def test_a_closed_date_is_told_by_who_closes_it() -> None:
    lead = {"country": "US", "region": "SD"}
    keys: dict[str, Any] = {"zone": CHICAGO, "lead": lead, "given": STRICT, "roll": "keep_time"}
    (step,) = timeline({}, SATURDAY, **keys).steps
    assert step.why.endswith("South Dakota: closed on Sundays, by Central time → Mon 14:00")
    assert {by for shift in step.shifts for by in shift.by} == {"law"}


@pytest.mark.parametrize("keys", NO_SUNDAYS)
def test_hours_that_end_on_a_closed_date_are_kept_on_the_next(keys: dict[str, Any]) -> None:
    cap = {"count": 1, "per_hours": 30}
    steps = [{}, {"delay": {"hours": 9}}]  # the cap lets go on Sunday at 10:24
    assert sent(steps, "2026-11-14 04:24", cap=cap, **keys) == "2026-11-16 10:24"


@pytest.mark.parametrize(
    ("days", "shown"),
    [
        # The cap lets go on Sunday at 10:24, and at 20:24, after the hours of the window.
        ({"hours": 0}, "2026-11-16 10:24"),
        ({"hours": 10}, "2026-11-16 09:00"),
    ],
)
def test_a_window_has_its_hours_on_the_days_too_on_which_it_does_not_open(
    days: dict[str, int], shown: str
) -> None:
    cap = {"count": 1, "per_hours": 30}
    steps = [{"delay": days, "window": "none"}, {"delay": {"minutes": 1}}]
    hours = {"start": "09:00", "end": "18:00"}
    keys: dict[str, Any] = {"cap": cap, "roll": "keep_time"}
    window = {**hours, "days": [*DAYS, "sat"]}
    assert sent(steps, "2026-11-14 04:24", window=window, **keys) == shown
    assert sent(steps, "2026-11-14 04:24", window=hours, skip_days=["sun"], **keys) == shown


def test_the_laws_closed_dates_keep_the_time_at_which_a_cap_lets_go() -> None:
    lead = {"timezone": None, "country": "FR"}
    keys: dict[str, Any] = {"default_timezone": "Europe/Paris", "zone": "Europe/Paris"}
    steps = [{"window": "none"}, {"delay": {"hours": 9}}]
    cap = {"count": 1, "per_hours": 24}
    saturday = "2026-11-14 10:24"
    assert sent(steps, saturday, lead=lead, given=STRICT, cap=cap, **keys) == "2026-11-16 10:24"


def test_kept_time_survives_a_night_that_lacks_it() -> None:
    keys: dict[str, Any] = {"holidays": ["2027-03-13", "2027-03-14"]}
    assert sent({}, "2027-03-13 02:30", **keys) == "2027-03-15 02:30"


@pytest.mark.parametrize(
    ("enrolled", "keys", "why"),
    [
        (SATURDAY, {"window": OFFICE}, "Sat, Sun closed → Mon 09:00"),
        ("2026-11-22 14:00", {"window": OFFICE}, "Sun closed → Mon 09:00"),
        (SATURDAY, {"skip_days": ["sat", "sun"]}, "Sat, Sun closed → Mon 14:00"),
        ("2026-11-20 20:00", {"window": OFFICE}, "after 18:00, Sat, Sun closed → Mon 09:00"),
        ("2026-11-20 06:00", {"window": OFFICE}, "before 09:00 → Fri 09:00"),
        ("2026-11-22 23:00", {"quiet_hours": QUIET}, "quiet hours → Mon 08:00"),
        ("2026-11-21 14:00", {"holidays": ["2026-11-21"]}, "21 Nov closed → Sun 14:00"),
        (
            "2026-11-26 14:00",
            {"holidays": "US", "window": OFFICE, "skip_days": ["fri"]},
            "Thanksgiving, Fri, Sat, Sun closed → Mon 09:00",
        ),
    ],
)
def test_the_way_is_told_in_words(enrolled: str, keys: dict[str, Any], why: str) -> None:
    (step,) = timeline({}, enrolled, **keys).steps
    assert step.why == why


def test_each_shift_names_what_closed_and_from_when_to_when() -> None:
    line = timeline({}, "2026-11-20 20:00", window=OFFICE, skip_days=["sat"])
    assert _shifts(line) == [
        ("window", "after 18:00", "Fri 20:00", "Sat 00:00"),
        ("skip_days+window", "Sat, Sun closed", "Sat 00:00", "Mon 00:00"),
        ("window", "before 09:00", "Mon 00:00", "Mon 09:00"),
    ]


def test_a_far_instant_is_told_with_its_date() -> None:
    (step,) = timeline({}, "2026-11-21 10:00", window={"days": ["fri"]}).steps
    assert step.why == "Sat–Thu closed → Fri 10:00"
    keys: dict[str, Any] = {"window": {"days": ["sat"]}, "holidays": ["2026-11-21"]}
    (step,) = timeline({}, "2026-11-21 10:00", **keys).steps
    assert step.why == "7 days closed → Sat 28 Nov 10:00"


def _shifts(line: Timeline) -> list[tuple[str, str, str, str]]:
    return [
        ("+".join(each.by), each.what, f"{each.from_:%a %H:%M}", f"{each.to:%a %H:%M}")
        for each in line.steps[0].shifts
    ]
