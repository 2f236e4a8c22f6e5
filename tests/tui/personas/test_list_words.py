"""What is wrong with a list, as the app says it: without what only a command line has."""

import datetime as dt
from pathlib import Path

import pytest

from simulator.personas.doctor import Doctor, Norms
from simulator.personas.doctor_signs import Health, Sign, Tally
from simulator.personas.imported.list_error import ListError, NoLeadError
from simulator.personas.imported.lists import LeadList, Told, open_list
from simulator.personas.imported.pack import import_pack
from simulator.reports.list_health import WORDS
from simulator.tui.screens.personas.adding import _sentence
from simulator.tui.screens.personas.list_words import list_rows

NORMS = Norms(dt.datetime(2026, 11, 24, tzinfo=dt.UTC), "", {}, None)


def looked_over(path: Path) -> tuple[LeadList, Health]:
    found = open_list(path, Told())
    with Doctor(NORMS) as doctor:
        for batch, held in found.batches():
            doctor.add(batch, held)
        return found, doctor.health()


def told(found: LeadList, health: Health) -> str:
    return " ".join(" ".join(row.plain for row in list_rows(found, health, 76)).split())


@pytest.fixture
def sheet(tmp_path: Path) -> Path:
    path = tmp_path / "leads.csv"
    unknown = ",".join(f"X{at} [STOP]" for at in range(1_000))
    path.write_text(f"First name,Mobile,{unknown}\nAnn,123{',' * 1_000}\n", "utf-8")
    return path


def test_of_a_thousand_unknown_columns_some_are_named_and_the_others_counted(sheet: Path) -> None:
    said = told(*looked_over(sheet))
    assert "X39 [STOP] and 960 more." in said
    assert "X40" not in said


def test_no_remedy_speaks_of_what_only_a_command_line_has(sheet: Path) -> None:
    found, health = looked_over(sheet)
    health.tallies = {sign: Tally(1) for sign in Sign}
    said = told(found, health)
    assert all(what in said for what, _ in WORDS.values())
    assert "read the list again and say where they live." in said
    assert "--" not in said
    assert "`" not in said


def test_what_stops_a_list_is_told_without_them_too(tmp_path: Path) -> None:
    path = tmp_path / "leads.csv"
    said = []
    for text in ("ann,5551234\n", "First name,Mobile\nAnn\n"):
        path.write_text(text, "utf-8")
        with pytest.raises((ListError, NoLeadError)) as stopped:
            import_pack(open_list(path, Told()), tmp_path / "out.toml", {})
        assert "--map" in str(stopped.value) or "presend" in str(stopped.value)
        said.append(_sentence(stopped.value))
    header, leads = said
    assert header.startswith("The first line names no column that presend knows")
    assert header.endswith("such as first_name,phone,country. Nothing was written.")
    assert leads.startswith("No row became a lead; mend what is wrong with the list")
    assert not any("--" in each or "`" in each for each in said)
