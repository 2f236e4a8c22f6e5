import datetime as dt
from pathlib import Path

import pytest

from simulator.errors import PresendError
from simulator.loading import load_workspace
from simulator.loading.trash import in_trash, put_back, to_trash
from tests.loading.conftest import write_files
from tests.loading.test_campaign_files import FILES, all_of

NOW = dt.datetime(2026, 11, 24, 10, 2, tzinfo=dt.UTC)
HELLO = "templates/spring/hello.sms.j2"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    write_files(tmp_path, FILES)
    return tmp_path


def test_what_is_put_back_is_where_it_was(root: Path) -> None:
    before = all_of(root)
    to_trash(root, [HELLO], NOW)
    assert HELLO not in all_of(root)
    assert put_back(root) == (HELLO,)
    assert all_of(root) == before
    assert not in_trash(root)


def test_the_trash_is_nothing_for_git_and_no_part_of_the_workspace(root: Path) -> None:
    to_trash(root, ["templates/spring"], NOW)
    assert (root / ".presend/.gitignore").read_text() == "*\n"
    assert "spring" not in load_workspace(root).sequences


def test_what_was_deleted_last_comes_back_first(root: Path) -> None:
    before = all_of(root)
    to_trash(root, [HELLO], NOW)
    to_trash(root, ["templates/spring/story.email.j2"], NOW)
    to_trash(root, ["templates/spring"], NOW + dt.timedelta(minutes=1))
    assert put_back(root) == ("templates/spring",)
    assert put_back(root) == ("templates/spring/story.email.j2",)
    assert put_back(root) == (HELLO,)
    assert all_of(root) == before


def test_a_message_comes_back_though_its_campaign_has_gone(root: Path) -> None:
    to_trash(root, [HELLO], NOW + dt.timedelta(minutes=1))
    to_trash(root, ["templates/spring"], NOW)
    put_back(root)
    assert (root / HELLO).is_file()


def test_a_campaign_without_files_comes_back_too(root: Path) -> None:
    (root / "templates/empty").mkdir()
    to_trash(root, ["templates/empty"], NOW)
    assert not (root / "templates/empty").exists()
    assert put_back(root) == ("templates/empty",)
    assert (root / "templates/empty").is_dir()
    assert not in_trash(root)


def test_nothing_that_is_there_again_is_written_over(root: Path) -> None:
    to_trash(root, [HELLO, "templates/spring/story.email.j2"], NOW)
    (root / HELLO).write_text("mine")
    before = all_of(root)
    with pytest.raises(PresendError, match="is there again"):
        put_back(root)
    assert all_of(root) == before
    (root / HELLO).unlink()
    assert len(put_back(root)) == 2


def test_what_cannot_go_to_the_trash_stays(root: Path) -> None:
    before = all_of(root)
    with pytest.raises(PresendError):
        to_trash(root, [HELLO, "templates/spring/not-there.sms.j2"], NOW)
    assert all_of(root) == before
    assert not in_trash(root)
    with pytest.raises(PresendError, match="empty"):
        put_back(root)
