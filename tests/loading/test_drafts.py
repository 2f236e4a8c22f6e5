import datetime as dt
import json
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.errors import PresendError
from simulator.loading.drafts import Drafts, drafts_folder

FILE = "templates/fresh-lead/welcome.sms.j2"
AT = dt.datetime(2026, 11, 24, 10, 2, tzinfo=dt.UTC)


def test_a_draft_comes_back_as_it_was_kept_whoever_asks(tmp_path: Path) -> None:
    root = tmp_path / "brightwell"
    Drafts(tmp_path / "drafts").keep(root, FILE, "typed", saved="as saved", at=AT)
    (draft,) = Drafts(tmp_path / "drafts").of(root)
    assert (draft.file, draft.text, draft.saved, draft.at) == (FILE, "typed", "as saved", AT)


@given(text=st.text(), saved=st.text(), file=st.text(min_size=1))
def test_any_text_comes_back(
    tmp_path_factory: pytest.TempPathFactory, text: str, saved: str, file: str
) -> None:
    folder = tmp_path_factory.getbasetemp() / "any"
    drafts = Drafts(folder, slot="one")
    drafts.keep(folder, file, text, saved=saved, at=AT)
    (draft,) = drafts.of(folder, file)
    assert (draft.text, draft.saved) == (text, saved)
    drafts.drop(folder, file)
    assert drafts.of(folder, file) == ()


def test_the_last_text_takes_the_place_of_the_one_before(tmp_path: Path) -> None:
    drafts = Drafts(tmp_path / "drafts")
    for text in ("one", "one two"):
        drafts.keep(tmp_path, FILE, text, saved="", at=AT)
    assert [draft.text for draft in drafts.of(tmp_path)] == ["one two"]


def test_two_programs_on_one_file_keep_a_draft_each_and_drop_only_their_own(tmp_path: Path) -> None:
    folder = tmp_path / "drafts"
    mine, theirs = Drafts(folder), Drafts(folder)
    mine.keep(tmp_path, FILE, "mine", saved="", at=AT)
    theirs.keep(tmp_path, FILE, "theirs", saved="", at=AT + dt.timedelta(minutes=1))
    assert [draft.text for draft in mine.of(tmp_path, FILE)] == ["theirs", "mine"]
    theirs.drop(tmp_path, FILE)
    assert [draft.text for draft in mine.of(tmp_path, FILE)] == ["mine"]
    theirs.remove(mine.of(tmp_path, FILE)[0])
    assert mine.of(tmp_path) == ()


def test_what_a_program_keeps_is_its_own_until_it_ends(tmp_path: Path) -> None:
    folder = tmp_path / "drafts"
    mine, theirs = Drafts(folder), Drafts(folder)
    theirs.claim()
    theirs.claim()
    theirs.keep(tmp_path, FILE, "theirs", saved="", at=AT)
    (draft,) = mine.of(tmp_path)
    assert (theirs.is_own(draft), mine.is_own(draft)) == (True, False)
    assert mine.is_being_written(draft)
    assert not theirs.is_being_written(draft)
    theirs.let_go()
    theirs.let_go()
    assert not mine.is_being_written(draft)
    # What a program that was killed has left is nobody's, and is cleared away.
    killed = next(folder.glob("*.json")).stem.split("-", 2)[2]
    (folder / f"{killed}.lock").write_text("", "utf-8")
    assert not mine.is_being_written(draft)
    assert [each.suffix for each in folder.iterdir()] == [".json"]


def test_a_program_that_is_killed_has_its_drafts_offered(tmp_path: Path) -> None:
    folder = tmp_path / "drafts"
    code = (
        "import pathlib, sys, time, datetime as dt\n"
        "from simulator.loading.drafts import Drafts\n"
        "folder = pathlib.Path(sys.argv[1])\n"
        "drafts = Drafts(folder)\n"
        "drafts.claim()\n"
        "drafts.keep(folder.parent, sys.argv[2], 'typed', saved='', at=dt.datetime.now(dt.UTC))\n"
        "print('kept', flush=True)\n"
        "time.sleep(60)\n"
    )
    command = [sys.executable, "-c", code, str(folder), FILE]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as program:
        assert program.stdout
        assert program.stdout.readline() == "kept\n"
        (draft,) = Drafts(folder).of(tmp_path)
        assert Drafts(folder).is_being_written(draft)
        program.kill()
        program.wait()
    assert not Drafts(folder).is_being_written(draft)


def test_workspaces_and_files_are_kept_apart(tmp_path: Path) -> None:
    drafts = Drafts(tmp_path / "drafts")
    drafts.keep(tmp_path / "a", FILE, "a", saved="", at=AT)
    drafts.keep(tmp_path / "b", FILE, "b", saved="", at=AT)
    drafts.keep(tmp_path / "b", "templates/x/y.sms.j2", "y", saved="", at=AT)
    assert [draft.text for draft in drafts.of(tmp_path / "a")] == ["a"]
    assert {draft.text for draft in drafts.of(tmp_path / "b")} == {"b", "y"}
    assert [draft.text for draft in drafts.of(tmp_path / "b", FILE)] == ["b"]


def test_the_same_folder_by_another_path_is_the_same_workspace(tmp_path: Path) -> None:
    root = tmp_path / "real"
    root.mkdir()
    (tmp_path / "link").symlink_to(root)
    drafts = Drafts(tmp_path / "drafts")
    drafts.keep(tmp_path / "link", FILE, "typed", saved="", at=AT)
    assert [draft.text for draft in drafts.of(root)] == ["typed"]


@pytest.mark.parametrize(
    "change",
    [{"format": 2}, {"text": 3}, {"at": "noon"}, {"at": "2026-11-24T10:02:00"}, {"root": "/else"}],
)
def test_what_is_no_draft_of_this_version_is_left_alone(
    tmp_path: Path, change: dict[str, object]
) -> None:
    drafts = Drafts(tmp_path / "drafts")
    drafts.keep(tmp_path, FILE, "typed", saved="", at=AT)
    (path,) = drafts.folder.iterdir()
    written = json.dumps({**json.loads(path.read_text("ascii")), **change})
    path.write_text(written, "ascii")
    assert drafts.of(tmp_path) == ()
    assert path.read_text("ascii") == written


@pytest.mark.parametrize("data", [b"", b"{", b"[]", b"\xff", b"null", b"[" * 100_000])
def test_a_file_that_is_torn_or_strange_is_no_draft(tmp_path: Path, data: bytes) -> None:
    drafts = Drafts(tmp_path / "drafts")
    drafts.keep(tmp_path, FILE, "typed", saved="", at=AT)
    (path,) = drafts.folder.iterdir()
    path.write_bytes(data)
    assert drafts.of(tmp_path) == ()


def test_a_folder_that_can_not_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", "utf-8")
    drafts = Drafts(tmp_path / "file" / "drafts")
    with pytest.raises(PresendError, match="can't be made"):
        drafts.keep(tmp_path, FILE, "typed", saved="", at=AT)
    assert drafts.of(tmp_path) == ()
    drafts.drop(tmp_path, FILE)
    drafts.claim()
    drafts.let_go()


def test_drafts_lie_in_the_state_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    assert drafts_folder().name == "drafts"
    assert drafts_folder().parent.name == "presend"
