"""Files of personas: what a mistake costs, and what else may lie in their folder."""

from collections.abc import Callable, Mapping

import pytest

from simulator.loading import load_workspace
from simulator.model.persona import Role
from simulator.model.workspace import Workspace

Load = Callable[[Mapping[str, str | bytes]], Workspace]
KIM = '[[personas]]\nid = "kim"\n'


def ids(workspace: Workspace) -> list[str]:
    return [persona.id for persona in workspace.personas]


@pytest.mark.parametrize(
    "text", ["note = 1\n" + KIM, '[personas]\nid = "kim"\n', "[[persona]]\nid = 'kim'\n"]
)
def test_a_mistake_at_the_top_of_a_file_costs_no_lead(load: Load, text: str) -> None:
    workspace = load({"personas/other.toml": text})
    assert len(workspace.faults) == 1
    assert "kim" in ids(workspace)


@pytest.mark.parametrize("value", ["villain", "leed"])
def test_a_role_that_cannot_be_read_counts_as_hostile(load: Load, value: str) -> None:
    workspace = load({"personas/a.toml": f'role = "{value}"\n{KIM}'})
    assert workspace.personas[0].role is Role.HOSTILE


def test_a_field_that_a_lead_lacks_is_told_at_its_id(load: Load) -> None:
    settings = '[fields]\ncar = { type = "text" }\n'
    text = 'format = 1\n[[personas]]\nfirst_name = "Kim"\nid = "kim"\ncustom = { n = 1 }\n'
    files = {
        "presend.toml": settings,
        "personas/house.toml": text,
        "personas/pack.jsonl": '{"format": 1}',
    }
    (fault,) = load(files).faults
    assert (str(fault.location), fault.what) == ("personas/house.toml:4:6", "This lead has no car.")


@pytest.mark.parametrize(
    ("name", "right"),
    [
        ("y.tml", "y.toml"),
        ("y.TOM", "y.toml"),
        ("y.toml.txt", "y.toml"),
        ("y.json", "y.jsonl"),
        ("a.b.ndjson", "a.b.jsonl"),
        ("y.jsonlines", "y.jsonl"),
    ],
)
def test_a_name_that_is_nearly_right_is_told_with_the_right_one(
    load: Load, name: str, right: str
) -> None:
    (fault,) = load({f"personas/{name}": b"\xff"}).faults
    assert fault.location.file == f"personas/{name}"
    assert f"Rename it to {right}" in fault.remedy


@pytest.mark.parametrize(
    "name",
    [
        *("README.md", "notes.txt", "list.csv", "page.html", "x.yml", "x.tmp", "toml", "x.toml~"),
        *("x.toml.bak", ".x.toml.swp", "_old/x.toml", "pictures/dana.png", ".git/x.toml"),
    ],
)
def test_what_is_plainly_no_file_of_personas_is_left_alone(load: Load, name: str) -> None:
    assert load({f"personas/{name}": b"\xff"}).faults == ()


@pytest.mark.parametrize("folder", ["personas", "templates"])
def test_a_file_in_place_of_a_folder_is_a_fault(load: Load, folder: str) -> None:
    root = load({}).root
    (root / folder).rename(root / "moved")
    (root / folder).write_text("Hi")
    (fault,) = load_workspace(root).faults
    assert (fault.location.file, fault.what) == (folder, "This is no folder.")


@pytest.mark.parametrize("folder", ["personas", "templates"])
def test_a_folder_that_is_not_there_is_no_fault(load: Load, folder: str) -> None:
    root = load({}).root
    (root / folder).rename(root / "moved")
    assert load_workspace(root).faults == ()
