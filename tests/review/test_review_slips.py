"""A slip in any key of a file: a finding at it, and the review goes on."""

import datetime as dt
import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from simulator.loading import load_workspace
from simulator.review import review_workspace

ROOT = Path(__file__).parents[2]
NOW = dt.datetime(2026, 11, 24, tzinfo=dt.UTC)
KEY = re.compile(r"^\s*(?:[\w-]+ *=|\[+[\w.-]+\]+)|[{,] *[\w-]+ *=")
LAST_LETTER = re.compile(r"(\w)(?=\W*$)")
FILES = {
    "templates/fresh-lead/sequence.toml": 99,
    "templates/appointment-reminder/sequence.toml": 99,
    "templates/fresh-lead/story.email.j2": 9,
    "personas/house.toml": 25,
}
KEPT = {"_shared", "fresh-lead", "appointment-reminder", "house.toml"}
"""What of the starter is reviewed with a slip in it: its other campaigns and leads say no more."""


def slips() -> Iterator[tuple[str, int]]:
    """The lines with a key in them; of the leads the first, for the others are alike."""
    for name, most in FILES.items():
        lines = (ROOT / name).read_text(encoding="utf-8").split("\n")[:most]
        yield from ((name, at) for at, line in enumerate(lines) if KEY.search(line))


@pytest.fixture(scope="module")
def starter(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("starter")
    shutil.copy(ROOT / "presend.toml", folder)
    for name in ("templates", "personas"):
        (folder / name).mkdir()
        for kept in KEPT & {path.name for path in (ROOT / name).iterdir()}:
            copied = shutil.copytree if (ROOT / name / kept).is_dir() else shutil.copy
            copied(ROOT / name / kept, folder / name / kept)
    return folder


@pytest.mark.parametrize(("name", "at"), list(slips()))
def test_a_misspelt_key_is_found_on_its_line(starter: Path, name: str, at: int) -> None:
    whole = (ROOT / name).read_text(encoding="utf-8")
    lines = whole.split("\n")
    lines[at] = KEY.sub(lambda key: LAST_LETTER.sub(r"\1q", key[0]), lines[at], count=1)
    (starter / name).write_text("\n".join(lines), encoding="utf-8")
    review = review_workspace(load_workspace(starter), now=NOW, paths=(name,))
    (starter / name).write_text(whole, encoding="utf-8")
    assert at + 1 in {found.place.line for found in review.findings if found.rule == "FIL01"}
