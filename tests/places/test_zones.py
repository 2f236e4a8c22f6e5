import datetime as dt
import zoneinfo

import pytest

from simulator.places import places_of
from simulator.places.clocks import zone
from simulator.places.zones import US_ZONES, zones_of_country

EASTERN = zoneinfo.ZoneInfo("America/New_York")


def test_of_zones_alike_one_where_people_live_is_told() -> None:
    assert not any(zone.startswith("Antarctica/") for zone in zones_of_country("AU"))
    assert "Australia/Hobart" in zones_of_country("AU")


@pytest.mark.parametrize(("day", "first"), [(dt.date(2027, 7, 14), 14), (dt.date(2027, 1, 13), 13)])
def test_8_to_21_in_every_zone_of_the_us_is_the_afternoon_in_new_york(
    day: dt.date, first: int
) -> None:
    hours = [
        hour
        for hour in range(24)
        if all(
            8
            <= dt.datetime(day.year, day.month, day.day, hour, tzinfo=EASTERN)
            .astimezone(zone(key))
            .hour
            < 21
            for key in US_ZONES
        )
    ]
    assert (hours[0], hours[-1]) == (first, 20)


@pytest.mark.parametrize(
    ("fields", "winter"),
    [
        ({"region": "BC", "phone": "+16045550100"}, -7),
        ({"region": "AB"}, -6),
        ({"region": "MB"}, -5),
        ({"region": "NT"}, -6),
        ({"region": "YT"}, -7),
    ],
)
def test_provinces_that_no_longer_change_clocks_keep_summer_time_in_winter(
    fields: dict[str, str], winter: int
) -> None:
    (key,) = places_of(country="CA", **fields).zones
    offset = dt.datetime(2027, 1, 15, 12, tzinfo=zone(key)).utcoffset()
    assert offset == dt.timedelta(hours=winter)


def test_zones_of_a_country_that_keep_one_time_are_one() -> None:
    assert zones_of_country("DE") == ("Europe/Berlin",)
    assert len(zones_of_country("AR")) == 1
    assert zones_of_country("XX") == ()
