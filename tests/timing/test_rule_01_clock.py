"""Rule 1: the clock that a sequence is read by."""

import pytest

from tests.timing.timed import timeline


def test_the_clock_is_the_leads_own() -> None:
    line = timeline({}, "2026-11-20 16:50", zone="Asia/Tokyo", default_timezone="Europe/Paris")
    assert (line.timezone, line.notes) == ("Asia/Tokyo", ())


@pytest.mark.parametrize("zone", ["PST", "Eastern Standard Time", "america/new_york", "UTC+2"])
def test_what_is_no_key_gives_way_to_the_default_and_a_note_says_so(zone: str) -> None:
    lead = {"timezone": zone}
    line = timeline({}, "2026-11-20 16:50", lead=lead, default_timezone="Europe/Paris")
    assert line.timezone == "Europe/Paris"
    assert [note.about for note in line.notes] == ["unusable_zone"]
    assert zone in line.notes[0].what


@pytest.mark.parametrize(
    ("zone", "remedy"),
    [
        ("PST", "Write America/Los_Angeles, if that is meant."),
        ("america/new york", "Write America/New_York, if that is meant."),
        ("UTC+2", "Write one such as America/New_York."),
    ],
)
def test_the_note_names_the_key_that_was_meant_where_that_is_clear(zone: str, remedy: str) -> None:
    line = timeline({}, "2026-11-20 16:50", lead={"timezone": zone})
    assert line.notes[0].what.endswith(f"is none. {remedy}")


def test_without_any_zone_it_is_utc_and_a_note_says_so() -> None:
    line = timeline({}, "2026-11-20 16:50", lead={"timezone": None})
    assert line.timezone == "UTC"
    assert [note.about for note in line.notes] == ["no_zone"]


def test_a_default_that_is_no_key_is_told_too() -> None:
    line = timeline({}, "2026-11-20 16:50", lead={"timezone": "PST"}, default_timezone="Mars")
    assert line.timezone == "UTC"
    assert [note.about for note in line.notes] == ["unusable_zone", "unusable_zone", "no_zone"]


def test_phone_and_address_do_not_move_the_clock() -> None:
    lead = {"timezone": None, "phone": "+18085550123", "country": "US", "region": "HI"}
    assert timeline({}, "2026-11-20 16:50", lead=lead).timezone == "UTC"


def test_instants_are_the_leads_local_ones_and_the_zone_data_is_named() -> None:
    line = timeline({}, "2026-11-20 16:50", zone="Asia/Tokyo")
    send = line.steps[0].send
    assert send is not None
    assert send.isoformat() == "2026-11-20T16:50:00+09:00"
    assert line.tzdata >= "2026f"


def test_a_name_that_would_be_obeyed_by_a_terminal_is_told_without_that() -> None:
    line = timeline({}, "2026-11-20 16:50", lead={"timezone": "\x1b[31mX\n"})
    assert all(each.isprintable() for each in line.notes[0].what)
