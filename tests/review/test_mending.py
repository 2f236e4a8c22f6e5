"""Safe fixes are made in the files, round by round, until none is left."""

import datetime as dt
from collections.abc import Callable, Iterator
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from simulator.errors import PresendError
from simulator.loading import load_workspace
from simulator.loading.atomic import write_text_atomically
from simulator.loading.edits import bodies_of
from simulator.model.finding import Edit, Finding, Fix, Severity
from simulator.model.place import Location
from simulator.model.workspace import Workspace
from simulator.review.mending import ROUNDS, Mended, mend
from simulator.review.result import Review

HI = "templates/new/hi.sms.j2"
BYE = "templates/new/bye.sms.j2"
SHARED = "templates/_shared/end.j2"

Look = Callable[[Workspace], Iterator[Finding]]
Make = Callable[[dict[str, str]], Path]


def replacing(old: str, new: str, *, is_safe: bool = True) -> Look:
    """A finding for each `old` in a text, with a fix that writes `new` in its place."""

    def look(workspace: Workspace) -> Iterator[Finding]:
        for body in bodies_of(workspace).values():
            for row, line in enumerate(body.text.split("\n"), body.line):
                for column in (at + 1 for at, letter in enumerate(line) if letter == old):
                    where = Location(body.file, row, column, row, column + 1)
                    fix = Fix((Edit(where, new),), is_safe=is_safe)
                    yield Finding("ENC01", Severity.WARNING, where, "", fix=fix)

    return look


straight = replacing("’", "'")


def mended_in(root: Path, look: Look = straight, mended: Mended | None = None) -> Mended:
    mended = mended or Mended()

    def again(workspace: Workspace) -> Review:
        return Review(tuple(look(workspace)), as_of=dt.date(2026, 1, 1))

    workspace = load_workspace(root)
    mend(workspace, again(workspace), again, mended)
    return mended


def test_safe_fixes_are_made_and_counted(workspace: Make) -> None:
    root = workspace({HI: "it’s Ann’s", BYE: "it's", SHARED: "that’s all"})
    mended = mended_in(root)
    assert dict(mended.places) == {HI: 2, SHARED: 1}
    assert (root / HI).read_text() == "it's Ann's"
    assert (root / SHARED).read_text() == "that's all"


def test_a_fix_that_changes_the_meaning_is_never_made(workspace: Make) -> None:
    root = workspace({HI: "it’s"})
    assert not mended_in(root, replacing("’", "'", is_safe=False)).places
    assert (root / HI).read_text() == "it’s"


def test_what_a_fix_uncovers_is_mended_too(workspace: Make) -> None:
    root = workspace({HI: "a"})

    def look(workspace: Workspace) -> Iterator[Finding]:
        for old, new in ("ab", "bc", "cd"):
            yield from replacing(old, new)(workspace)

    assert dict(mended_in(root, look).places) == {HI: 3}
    assert (root / HI).read_text() == "d"


@pytest.mark.parametrize(("letters", "settled"), [(ROUNDS, True), (ROUNDS + 1, False)])
def test_the_rounds_end(workspace: Make, letters: int, settled: bool) -> None:
    root = workspace({HI: "a"})
    alphabet = "abcdefghijklmnop"[: letters + 1]

    def look(workspace: Workspace) -> Iterator[Finding]:
        for old, new in pairwise(alphabet):
            yield from replacing(old, new)(workspace)

    assert mended_in(root, look).is_settled is settled
    assert (root / HI).read_text() == alphabet[ROUNDS]


def test_a_fix_that_changes_nothing_ends_the_rounds(workspace: Make) -> None:
    mended = mended_in(workspace({HI: "a"}), replacing("a", "a"))
    assert (mended.places.total(), mended.is_settled) == (0, True)


def test_a_refusal_keeps_no_other_file_from_its_fixes(workspace: Make) -> None:
    root = workspace({HI: "it’s", BYE: "it’s"})
    (root / BYE).chmod(0o444)
    mended = mended_in(root)
    assert (dict(mended.places), list(mended.refused)) == ({HI: 1}, [BYE])
    assert (root / BYE).read_text() == "it’s"


def test_a_file_of_two_names_is_mended_once(workspace: Make) -> None:
    root = workspace({HI: "it’s"})
    (root / BYE).symlink_to(root / HI)
    mended = mended_in(root)
    assert (mended.places.total(), mended.refused) == (1, {})
    assert (root / HI).read_text() == "it's"


def test_a_break_between_two_files_leaves_each_whole(
    workspace: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    root = workspace({HI: "it’s", BYE: "it’s"})
    written: list[Path] = []

    def stop_at_second(path: Path, text: str) -> None:
        if written:
            raise KeyboardInterrupt
        written.append(path)
        write_text_atomically(path, text)

    monkeypatch.setattr("simulator.loading.edits.write_text_atomically", stop_at_second)
    mended = Mended()
    with pytest.raises(KeyboardInterrupt):
        mended_in(root, mended=mended)
    assert sorted((root / file).read_text() for file in (HI, BYE)) == ["it's", "it’s"]
    assert [root / file for file in mended.places] == written


def test_a_failure_to_write_is_told_and_leaves_the_file(
    workspace: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    root = workspace({HI: "it’s"})
    monkeypatch.setattr("os.fsync", full)
    (error,) = mended_in(root).refused.values()
    assert isinstance(error, PresendError)
    assert "No space left on device" in str(error)
    assert [path.name for path in (root / HI).parent.iterdir()] == ["hi.sms.j2"]


LETTERS = st.sampled_from(["a", "’", "😀", "\u0301", "\u2028", "\x85", " ", "\n", "\r\n", "\r"])
FRONTS = st.sampled_from(["", "+++\n+++\n", "+++\r\ndraft = true\r\n+++\r\n", "+++\r+++\r"])
MARKS = st.sampled_from([b"", b"\xef\xbb\xbf"])


@given(MARKS, FRONTS, st.lists(LETTERS, max_size=20))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
def test_only_the_told_characters_of_a_file_change(
    workspace: Make, mark: bytes, front: str, letters: list[str]
) -> None:
    content = mark + (front + "a" + "".join(letters)).encode()
    root = workspace({})
    path = root / HI
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
    mended_in(root)
    once = path.read_bytes()
    mended_in(root)
    assert once == content.replace("’".encode(), b"'")
    assert path.read_bytes() == once
