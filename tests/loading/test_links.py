"""Links: those that stay in the workspace are followed, all others are told."""

from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from simulator.errors import SettingsError
from simulator.loading import load_workspace
from simulator.model.workspace import Workspace

Load = Callable[[Mapping[str, str | bytes]], Workspace]
FILES = (
    "templates/fresh/hello.sms.j2",
    "templates/fresh/sequence.toml",
    "templates/_shared/footer.j2",
    "personas/other.toml",
    "personas/other.jsonl",
)
FOLDERS = (
    "templates",
    "templates/other",
    "templates/_shared",
    "templates/_shared/more",
    "templates/fresh/_parts",
    "personas",
)


@pytest.fixture
def outside(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder beside the workspace with something in it."""
    folder = tmp_path_factory.mktemp("outside")
    (folder / "any.sms.j2").write_text("Secret")
    return folder


def link(root: Path, name: str, target: Path) -> None:
    path = root / name
    if path.is_dir():
        path.rename(root / "moved")
    path.unlink(missing_ok=True)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.symlink_to(target)


@pytest.mark.parametrize("name", FILES)
def test_a_file_outside_is_not_read_through_a_link(load: Load, outside: Path, name: str) -> None:
    root = load({}).root
    link(root, name, outside / "any.sms.j2")
    (fault,) = load_workspace(root).faults
    assert (fault.location.file, fault.what) == (name, "This link leads outside the workspace.")


@pytest.mark.parametrize("name", FOLDERS)
def test_a_folder_outside_is_not_read_through_a_link(load: Load, outside: Path, name: str) -> None:
    root = load({}).root
    link(root, name, outside)
    (fault,) = load_workspace(root).faults
    assert (fault.location.file, fault.what) == (name, "This link leads outside the workspace.")


@pytest.mark.parametrize("name", ["templates", "templates/other", "personas"])
def test_a_link_in_place_of_a_folder_that_leads_nowhere_is_a_fault(load: Load, name: str) -> None:
    root = load({}).root
    link(root, name, root / "missing")
    (fault,) = load_workspace(root).faults
    assert (fault.location.file, fault.what) == (name, "This link leads nowhere.")


def test_settings_outside_are_not_read_through_a_link(tmp_path: Path, outside: Path) -> None:
    link(tmp_path, "presend.toml", outside / "any.sms.j2")
    with pytest.raises(SettingsError, match="leads outside"):
        load_workspace(tmp_path)


def test_a_link_by_way_of_another_inside_is_followed_to_its_end(load: Load, outside: Path) -> None:
    root = load({}).root
    link(root, "first", outside / "any.sms.j2")
    link(root, "templates/fresh/hello.sms.j2", root / "first")
    (fault,) = load_workspace(root).faults
    assert fault.what == "This link leads outside the workspace."


def test_links_inside_are_followed(load: Load) -> None:
    root = load({"templates/_shared/footer.j2": "Bye"}).root
    link(root, "templates/fresh/hello.sms.j2", Path("welcome.sms.j2"))
    link(root, "templates/_more", root / "templates/_shared")
    workspace = load_workspace(root)
    assert workspace.faults == ()
    assert "_more/footer.j2" in workspace.includes
    assert len(workspace.messages) == 2


def test_the_workspace_itself_may_be_a_link(load: Load, outside: Path) -> None:
    root = load({}).root
    link(root, "templates/fresh/hello.sms.j2", root / "templates/fresh/welcome.sms.j2")
    (outside / "shop").symlink_to(root)
    assert load_workspace(outside / "shop").faults == ()


def test_links_to_plainly_foreign_files_are_left_alone(load: Load, outside: Path) -> None:
    root = load({}).root
    for name in ("templates/README.md", "templates/fresh/notes.txt", "personas/README.md"):
        link(root, name, outside / "any.sms.j2")
    assert load_workspace(root).faults == ()
