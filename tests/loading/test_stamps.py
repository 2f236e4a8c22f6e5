import os
from collections.abc import Callable
from pathlib import Path

import pytest

from simulator.loading.stamps import stamps

Change = Callable[[Path], object]


@pytest.fixture
def root(tmp_path: Path) -> Path:
    for name in (
        "presend.toml",
        "templates/new/hi.sms.j2",
        "templates/new/sequence.toml",
        "templates/_shared/deep/end.j2",
        "personas/house.toml",
        "styles/house.toml",
    ):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("x")
    return tmp_path


def _touch(path: Path) -> None:
    os.utime(path, ns=(1, 1))


CHANGES: dict[str, Change] = {
    "a longer text": lambda root: (root / "templates/new/hi.sms.j2").write_text("longer"),
    "a later time": lambda root: _touch(root / "templates/new/hi.sms.j2"),
    "the settings": lambda root: (root / "presend.toml").write_text("format = 1"),
    "settings no longer than before": lambda root: _touch(root / "presend.toml"),
    "a pyproject.toml": lambda root: (root / "pyproject.toml").write_text("[tool.presend]"),
    "a new file": lambda root: (root / "templates/new/more.sms.j2").touch(),
    "a file gone": lambda root: (root / "personas/house.toml").unlink(),
    "a style": lambda root: (root / "styles/house.toml").write_text("longer"),
    "a new style": lambda root: (root / "styles/more.toml").touch(),
    "an include": lambda root: (root / "templates/_shared/deep/end.j2").write_text("longer"),
    "a new campaign": lambda root: (root / "templates/other").mkdir(),
    "a dead link": lambda root: (root / "templates/new/l.sms.j2").symlink_to("nowhere"),
    "another name": lambda root: (root / "templates/new/hi.sms.j2").rename(
        root / "templates/new/ho.sms.j2"
    ),
}


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES.keys())
def test_what_a_review_reads_is_seen_to_change(root: Path, change: Change) -> None:
    before = stamps(root)
    change(root)
    assert stamps(root) != before


@pytest.mark.parametrize("name", ["notes.txt", "templates/.hidden", ".git/index", "docs/page.md"])
def test_what_no_review_reads_is_not(root: Path, name: str) -> None:
    before = stamps(root)
    (root / name).parent.mkdir(exist_ok=True)
    (root / name).write_text("x")
    assert stamps(root) == before


def test_a_folder_that_is_gone_has_no_stamps(tmp_path: Path) -> None:
    assert stamps(tmp_path / "gone") == {}


def test_links_in_a_circle_come_to_an_end(root: Path) -> None:
    (root / "templates/new/_round").symlink_to(root / "templates")
    assert len(stamps(root)) < 500
