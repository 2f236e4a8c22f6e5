"""Calendars of holidays that a sequence names: unknown ones are told at their place."""

import subprocess
import sys
from collections.abc import Callable, Mapping

import pytest

from simulator.data.named_holidays import calendar_names, holidays_in, is_calendar
from simulator.model.workspace import Workspace

Load = Callable[[Mapping[str, str | bytes]], Workspace]
FILE = "templates/fresh/sequence.toml"
STEPS = '[[steps]]\nid = "one"\nmessage = "welcome"\n'
MESSAGE = {"templates/fresh/welcome.sms.j2": "Hi"}


@pytest.mark.parametrize(
    ("written", "column", "remedy"),
    [
        ('"XX"', 12, "one such as US or US-TX"),
        ('["US", "US-TZ"]', 19, "US-TX"),
        ('["GB-SCO"]', 13, "GB-SCT"),
        ('["FR-999"]', 13, "FR"),
    ],
)
def test_an_unknown_calendar_is_a_fault_with_the_nearest_known(
    load: Load, written: str, column: int, remedy: str
) -> None:
    workspace = load({**MESSAGE, FILE: f"holidays = {written}\n{STEPS}"})
    (fault,) = workspace.faults
    assert str(fault.location) == f"{FILE}:1:{column}"
    assert fault.remedy.startswith(f"Write {remedy},")
    kept = workspace.sequences["fresh"].holidays
    assert all(isinstance(each, str) and is_calendar(each) for each in kept)


def test_known_calendars_and_dates_are_read(load: Load) -> None:
    text = f'holidays = ["US", "US-TX", "FR", "CA-BC", 2026-12-26]\n{STEPS}'
    workspace = load({**MESSAGE, FILE: text})
    assert workspace.faults == ()
    assert len(workspace.sequences["fresh"].holidays) == 5


@pytest.mark.parametrize("name", ["US", "US-TX", "CA", "GB-SCT", "FR", "DE-BY", "JP"])
def test_calendars_have_their_holidays_every_year(name: str) -> None:
    assert name in calendar_names()
    for year in range(2024, 2036):
        found = holidays_in(name, year)
        assert len(found) >= 5
        assert {date.year for date in found} == {year}


def test_the_package_of_holidays_loads_only_where_a_calendar_is_named() -> None:
    code = (
        "import datetime as dt, sys, simulator as s\n"
        "lead, now = s.Persona(id='x'), dt.datetime(2026, 1, 1, tzinfo=dt.UTC)\n"
        "plain = {'steps': [{'id': 'a'}], 'holidays': [dt.date(2026, 1, 1)]}\n"
        "s.plan(s.Sequence.model_validate(plain), lead, now)\n"
        "print('holidays' in sys.modules)\n"
        "s.plan(s.Sequence.model_validate({**plain, 'holidays': 'US'}), lead, now)\n"
        "print('holidays' in sys.modules)\n"
    )
    done = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    assert done.stdout.split() == ["False", "True"]
