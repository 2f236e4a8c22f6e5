import datetime as dt
import zoneinfo

import pytest

from simulator.places.clocks import instant, offset, seconds, tzdata_version, zone


def test_zone_data_comes_from_the_package_and_not_from_the_system() -> None:
    assert zoneinfo.TZPATH == ()
    assert tzdata_version() >= "2026f"


@pytest.mark.parametrize(
    "key", ["", "PST", "America", "america/new_york", "../zones", "zone.tab", "\0", "x" * 5000]
)
def test_what_is_no_key_has_no_zone(key: str) -> None:
    assert zone(key) is None


@pytest.mark.parametrize(
    "at", ["0001-01-01T00:00:00+00:00", "1969-12-31T23:59:59+00:00", "9999-12-31T23:59:59+00:00"]
)
def test_instants_and_seconds_tell_the_same(at: str) -> None:
    moment = dt.datetime.fromisoformat(at)
    assert instant(seconds(moment)) == moment


def test_parts_of_a_second_are_cut_off() -> None:
    assert seconds(dt.datetime.fromisoformat("1969-12-31T23:59:59.9+00:00")) == -1
    assert seconds(dt.datetime.fromisoformat("1970-01-01T00:00:00.9+00:00")) == 0


@pytest.mark.parametrize("ts", [-(1 << 60), 1 << 60])
def test_before_and_after_all_dates_a_clock_is_as_at_their_edge(ts: int) -> None:
    assert abs(offset("Asia/Tokyo", ts)) < 86_400
