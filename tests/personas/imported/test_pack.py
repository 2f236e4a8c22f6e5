from pathlib import Path

import pytest

from simulator.errors import NothingToCheckError, UsageError
from simulator.loading import load_workspace
from simulator.personas.imported.lists import Told, open_list
from simulator.personas.imported.pack import ImportedPack, import_pack, prefix_of

SHEET = """First name,City,Mobile,Opted out
Anna,Tampa,(850) 234-5678,no
Bob,Reno,,yes
Cleo,Nome,,
"""


def imported(root: Path, path: str, text: str = SHEET, **given: object) -> ImportedPack:
    (root / "presend.toml").touch()
    sheet = root / "leads.csv"
    sheet.write_text(text, "utf-8")
    found = open_list(sheet, Told(country="US"))
    return import_pack(found, root / path, {}, **given)  # type: ignore[arg-type]


@pytest.mark.parametrize("ending", [".toml", ".jsonl"])
def test_a_list_becomes_a_pack_that_says_where_it_is_from(tmp_path: Path, ending: str) -> None:
    made = imported(tmp_path, f"personas/crm{ending}")
    workspace = load_workspace(tmp_path)
    (pack,) = workspace.packs
    assert (made.count, made.left_out.opted_out.rows) == (2, 1)
    assert pack.leads == ("crm-2", "crm-4")
    assert pack.imported
    assert (pack.imported.file, pack.imported.people) == ("leads.csv", "made up")
    assert not {"Anna", "Cleo"} & {lead.first_name for lead in workspace.personas}
    assert [lead.city for lead in workspace.personas] == ["Tampa", "Nome"]


def test_people_are_kept_where_that_is_wanted_and_no_more_than_asked_for(tmp_path: Path) -> None:
    assert imported(tmp_path, "personas/crm.toml", keeps_people=True, limit=1).count == 1
    (lead,) = load_workspace(tmp_path).personas
    assert (lead.first_name, lead.phone) == ("Anna", "+18502345678")


def test_who_is_told_how_many_are_read_can_end_it_and_nothing_is_written(tmp_path: Path) -> None:
    told: list[int] = []

    def stop(count: int) -> None:
        told.append(count)
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        imported(tmp_path, "personas/crm.jsonl", tell=stop)
    assert told == [1]
    assert not list((tmp_path / "personas").iterdir())


def test_a_list_of_nobody_writes_nothing(tmp_path: Path) -> None:
    with pytest.raises(NothingToCheckError):
        imported(tmp_path, "personas/crm.toml", "First name,Opted out\nBob,yes\n")
    assert not list((tmp_path / "personas").iterdir())


def test_toml_holds_only_so_many(tmp_path: Path) -> None:
    rows = "First name\n" + "Ann\n" * 501
    with pytest.raises(UsageError, match=r"crm\.jsonl"):
        imported(tmp_path, "personas/crm.toml", rows)
    assert not (tmp_path / "personas/crm.toml").exists()


def test_ids_begin_with_the_name_of_the_file() -> None:
    assert prefix_of(Path("personas/My Leads (2).jsonl")) == "my-leads-2"
    assert prefix_of(Path("personas/王.toml")) == "lead"
