"""Edits of a person's files: exactly the told characters change, or nothing does."""

import stat
from collections.abc import Callable, Mapping
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from simulator.errors import PresendError
from simulator.loading.edits import Body, bodies_of, edit_file, edited
from simulator.model.change import Change, changed
from simulator.model.finding import Edit
from simulator.model.place import Location
from simulator.model.workspace import Workspace

Load = Callable[[Mapping[str, str | bytes]], Workspace]
NAME = "templates/fresh/welcome.sms.j2"
FRONT = "+++\ndraft = true\n+++\n"
ENDS = ("\n", "\r\n", "\r")


def edit(line: int, column: int, end_line: int, end_column: int, text: str) -> Edit:
    return Edit(Location("f", line, column, end_line, end_column), text)


@pytest.mark.parametrize(
    ("text", "told", "expected"),
    [
        ("it’s", edit(1, 3, 1, 4, "'"), "it's"),
        ("it’s\r\n", edit(1, 3, 1, 4, "'"), "it's\r\n"),
        ("a\rb\r\nc\nd", edit(3, 1, 3, 2, "C"), "a\rb\r\nC\nd"),
        ("a\u2028b\x0bc\x85d", edit(1, 7, 1, 8, "D"), "a\u2028b\x0bc\x85D"),
        ("😀😀x", edit(1, 3, 1, 4, "y"), "😀😀y"),
        ("a\r\n", edit(1, 2, 1, 2, "b"), "ab\r\n"),
        ("a\r\n", edit(2, 1, 2, 1, "b"), "a\r\nb"),
        ("a\r\nb\r\nc", edit(1, 2, 3, 1, ""), "ac"),
        ("", edit(1, 1, 1, 1, "a"), "a"),
        ("a\r\nb", edit(1, 2, 1, 2, "\nx"), "a\r\nx\r\nb"),
        ("a\r\nb", edit(2, 2, 2, 2, "\nx"), "a\r\nb\r\nx"),
        ("a\r\nb\rc\nd", edit(1, 1, 4, 1, "A\nB\nC\n"), "A\r\nB\rC\nd"),
        ("a", edit(1, 2, 1, 2, "\nx"), "a\nx"),
    ],
)
def test_an_edit_changes_what_it_names(text: str, told: Edit, expected: str) -> None:
    assert edited(text, [told]) == expected


@pytest.mark.parametrize(
    ("text", "told", "expected"),
    [
        ("a\rb\nc", edit(2, 1, 2, 2, ""), "a\r\rc"),
        ("a\rb\nc", edit(2, 1, 2, 1, "\n"), "a\r\rb\nc"),
    ],
)
def test_two_line_ends_never_become_one(text: str, told: Edit, expected: str) -> None:
    assert edited(text, [told]) == expected


@pytest.mark.parametrize(
    "told",
    [
        [edit(1, 1, 1, 3, "x"), edit(1, 2, 1, 4, "y")],
        [edit(1, 3, 1, 2, "x")],
        [edit(3, 1, 3, 1, "x")],
        [edit(0, 1, 1, 1, "x")],
        [edit(1, 0, 1, 1, "x")],
        [edit(1, 1, 1, 6, "x")],
        [Edit(Location("f", 1, 1), "x")],
    ],
)
def test_edits_that_fit_no_text_are_refused(told: list[Edit]) -> None:
    with pytest.raises(ValueError, match="edit"):
        edited("abcd\n", told)


@st.composite
def texts_with_changes(draw: st.DrawFn) -> tuple[list[str], list[Change]]:
    """A text as its characters, a CRLF being one, and changes that rise and do not overlap."""
    letter = st.sampled_from(["a", "’", "😀", "\u0301", "\u2028", "\x85", " "])
    units = draw(st.lists(letter | st.sampled_from(ENDS), max_size=30))
    assume(not any(pair == ("\r", "\n") for pair in pairwise(units)))
    cuts = sorted(draw(st.sets(st.integers(0, len(units)), max_size=8)))
    spans = zip(cuts[::2], cuts[1::2], strict=False)
    return units, [Change(a, b, draw(st.text(letter, max_size=3))) for a, b in spans]


def as_edit(change: Change, text: str) -> Edit:
    def position(offset: int) -> tuple[int, int]:
        before = text[:offset]
        return before.count("\n") + 1, offset - (before.rfind("\n") + 1) + 1

    return edit(*position(change.start), *position(change.end), change.text)


def read(units: list[str]) -> str:
    return "".join("\n" if unit in ENDS else unit for unit in units)


def read_again(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n")


@given(texts_with_changes())
def test_the_edited_text_reads_as_the_changed_one(case: tuple[list[str], list[Change]]) -> None:
    units, changes = case
    text = read(units)
    after = edited("".join(units), [as_edit(each, text) for each in reversed(changes)])
    assert read_again(after) == changed(text, changes)


@given(texts_with_changes())
def test_every_other_character_stays_as_it_is(case: tuple[list[str], list[Change]]) -> None:
    units, changes = case
    expected = list(units)
    for start, end, new, _ in reversed(changes):
        expected[start:end] = new
    no_ends_met = len(read_again("".join(expected))) == len(expected)
    assume(no_ends_met)
    edits = [as_edit(each, read(units)) for each in changes]
    assert edited("".join(units), edits) == "".join(expected)


@pytest.fixture
def make(load: Load) -> Callable[[bytes], tuple[Path, Body]]:
    """Write the welcome message of a workspace, and read it."""

    def made(content: bytes) -> tuple[Path, Body]:
        workspace = load({NAME: content})
        return workspace.root, bodies_of(workspace)[NAME]

    return made


Make = Callable[[bytes], tuple[Path, Body]]
MARK = b"\xef\xbb\xbf"


def at(line: int) -> Edit:
    """The third character of a line becomes a straight apostrophe."""
    return edit(line, 3, line, 4, "'")


@pytest.mark.parametrize("front", [FRONT, ""])
@pytest.mark.parametrize("mark", [b"", MARK, MARK * 2])
@pytest.mark.parametrize("end", ENDS)
@pytest.mark.parametrize("last", [True, False])
def test_a_file_keeps_its_line_ends_and_marks(
    make: Make, front: str, mark: bytes, end: str, last: bool
) -> None:
    content = mark + (front + "it’s 😀" + "\n" * last).replace("\n", end).encode()
    root, body = make(content)
    assert edit_file(root, body, [at(body.line)])
    assert body.path.read_bytes() == content.replace("’".encode(), b"'")


def test_a_file_keeps_its_permissions(make: Make) -> None:
    root, body = make("it’s".encode())
    body.path.chmod(0o640)
    edit_file(root, body, [at(1)])
    assert stat.S_IMODE(body.path.stat().st_mode) == 0o640


def test_an_edit_that_changes_nothing_writes_nothing(make: Make) -> None:
    root, body = make(b"it's")
    before = body.path.stat()
    assert not edit_file(root, body, [at(1)])
    assert body.path.stat() == before


@pytest.mark.parametrize(
    "now",
    [
        "it’s!",
        "!it’s",
        "it is",
        "\nit’s",
        FRONT + "it’s",
        "",
        b"it\xffs",
    ],
)
def test_a_file_that_was_changed_meanwhile_is_left_alone(make: Make, now: str | bytes) -> None:
    root, body = make("it’s".encode())
    content = now if isinstance(now, bytes) else now.encode()
    body.path.write_bytes(content)
    with pytest.raises(PresendError, match="changed after presend read it; run the command again"):
        edit_file(root, body, [at(1)])
    assert body.path.read_bytes() == content


@pytest.mark.parametrize("front", ["+++\n+++\n", "+++\n\n\n+++\n", "+++\n+++\n!"])
def test_a_front_matter_of_other_length_is_a_change(make: Make, front: str) -> None:
    root, body = make(f"{FRONT}it’s".encode())
    body.path.write_text(f"{front}it’s")
    with pytest.raises(PresendError, match="changed after"):
        edit_file(root, body, [at(4)])


@pytest.mark.parametrize("line", [1, 2, 3, 9])
def test_an_edit_outside_of_the_text_is_refused(make: Make, line: int) -> None:
    root, body = make(f"{FRONT}it’s".encode())
    with pytest.raises(PresendError, match=f"{NAME} is left as it was: an edit stands"):
        edit_file(root, body, [at(line)])
    assert body.path.read_text() == f"{FRONT}it’s"


def test_a_link_in_the_workspace_still_leads_to_its_file(make: Make) -> None:
    root, body = make("it’s".encode())
    target = body.path.rename(root / "elsewhere.txt")
    body.path.symlink_to(target)
    edit_file(root, body, [at(1)])
    assert (body.path.is_symlink(), target.read_text()) == (True, "it's")


@pytest.mark.parametrize("linked", [NAME, "templates/fresh", "templates"])
def test_nothing_outside_of_the_workspace_is_written(
    make: Make, tmp_path_factory: pytest.TempPathFactory, linked: str
) -> None:
    root, body = make("it’s".encode())
    outside = tmp_path_factory.mktemp("outside") / "moved"
    (root / linked).rename(outside)
    (root / linked).symlink_to(outside)
    with pytest.raises(PresendError, match="it lies outside the workspace"):
        edit_file(root, body, [at(1)])
    assert body.path.read_text() == "it’s"


def test_a_file_protected_from_writing_is_left_alone(make: Make) -> None:
    root, body = make("it’s".encode())
    body.path.chmod(0o444)
    with pytest.raises(PresendError, match="protected from being written; change its permissions"):
        edit_file(root, body, [at(1)])


def test_a_file_that_is_gone_is_told(make: Make) -> None:
    root, body = make("it’s".encode())
    body.path.unlink()
    with pytest.raises(PresendError, match=f"{NAME} is left as it was: this file can't be read"):
        edit_file(root, body, [at(1)])


@pytest.mark.parametrize(
    "text",
    [
        "\u200b+++\ndraft = true\n+++\nHi",
        "++\u200b+\r\n+++\r\nHi",
        "\u200b+++\nHi",
        "\ufeff\ufeff\u200b+++\n+++\nHi",
    ],
)
def test_a_text_never_becomes_front_matter(make: Make, text: str) -> None:
    root, body = make(text.encode())
    row, column = body.line, body.text.index("\u200b") + 1
    with pytest.raises(PresendError, match="would turn its beginning into front matter; remove"):
        edit_file(root, body, [edit(row, column, row, column + 1, "")])
    assert body.path.read_bytes() == text.encode()


def test_an_include_may_begin_as_front_matter_does(load: Load) -> None:
    workspace = load({"templates/_shared/end.j2": "+++\n+++\nit’s"})
    (body,) = (each for file, each in bodies_of(workspace).items() if "_shared" in file)
    assert edit_file(workspace.root, body, [at(3)])


def test_an_include_of_an_odd_name_is_found(load: Load) -> None:
    workspace = load({"templates/_shared/a\x1b.j2": "it’s"})
    (body,) = (each for file, each in bodies_of(workspace).items() if "_shared" in file)
    assert edit_file(workspace.root, body, [at(1)])
    assert (workspace.root / "templates/_shared/a\x1b.j2").read_text() == "it's"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a\rb\nc\nd\ne", "a\r\r\r\re"),
        ("a\rb\nc\nd\n", "a\r\r\r\r"),
        ("a\rb\nc\rd\ne", "a\r\r\r\re"),
    ],
)
def test_line_ends_about_three_deletions_stay_as_many(text: str, expected: str) -> None:
    deletions = [Edit(Location("f", line, 1, line, 2), "") for line in (2, 3, 4)]
    assert edited(text, deletions) == expected


def test_a_line_end_behind_more_than_a_line_end_stays_as_it_is() -> None:
    deletions = [Edit(Location("f", 2, 1, 2, 2), ""), Edit(Location("f", 3, 2, 3, 3), "")]
    assert edited("a\rb\ncx\nd", deletions) == "a\r\rc\nd"
