import os
import shutil
import tomllib
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from simulator.errors import PresendError
from simulator.loading import load_workspace
from simulator.loading.campaign_files import (
    campaign_problem,
    duplicate_campaign,
    duplicate_message,
    make_campaign,
    make_message,
    message_problem,
    rename_campaign,
    rename_message,
)
from simulator.loading.message_references import steps_with, with_message_renamed
from simulator.loading.variants import make_variant
from tests.loading.conftest import write_files

SEQUENCE = """\
# The first text.  Kept.
format = 1
[[steps]]
id = "hello" # a comment "hello" of its own
message = 'hello'
fallback = { message = "story", after = { hours = 24 } }

[[steps]]
id = "nudge"
variants = [
    { message = "nudge-a", weight = 1 },
    { message = "hello", weight = 2 }, # hello again
]
"""
FILES = {
    "templates/spring/sequence.toml": SEQUENCE,
    "templates/spring/hello.sms.j2": '+++\nkind = "marketing"\n+++\nHi\r\nyou [STOP]',
    "templates/spring/hello.es.sms.j2": "Hola\n",
    "templates/spring/nudge-a.sms.j2": "Well?\n",
    "templates/spring/story.email.j2": '+++\nsubject = "S"\n+++\nOnce\n',
    "templates/spring/_parts/end.j2": "Reply STOP to end",
    "templates/spring/notes.txt": "spring/_parts/end.j2",
    "templates/other/one.sms.j2": 'Hi. {% include "spring/_parts/end.j2" %} "spring/_parts"\n',
    "presend.toml": "format = 1\n",
}


@pytest.fixture
def root(tmp_path: Path) -> Path:
    write_files(tmp_path, FILES)
    return tmp_path


def all_of(root: Path) -> dict[str, bytes]:
    """Every file and folder, but for those of the trash."""
    paths = (path for path in root.rglob("*") if ".presend" not in path.parts)
    return {
        path.relative_to(root).as_posix(): path.read_bytes() if path.is_file() else b""
        for path in paths
    }


def test_a_renamed_message_takes_its_languages_and_its_steps_along(root: Path) -> None:
    files = rename_message(root, "spring", "hello", "welcome")
    assert files == ("templates/spring/welcome.es.sms.j2", "templates/spring/welcome.sms.j2")
    sequence = load_workspace(root).sequences["spring"]
    assert steps_with(sequence, "welcome") == ("hello", "nudge")
    assert steps_with(sequence, "hello") == ()
    text = (root / "templates/spring/sequence.toml").read_text()
    assert "message = 'welcome'" in text
    assert text.count("#") == SEQUENCE.count("#")
    assert 'id = "hello" # a comment "hello" of its own' in text


ids = st.text("abcdefghijklmnopqrstuvwxyz0123456789-", min_size=1, max_size=12)


@given(new=ids.filter(lambda each: each not in ("hello", "nudge-a", "story")))
@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_to_rename_and_rename_back_changes_nothing(tmp_path: Path, new: str) -> None:
    shutil.rmtree(tmp_path / "w", ignore_errors=True)
    write_files(tmp_path / "w", FILES)
    before = all_of(tmp_path / "w")
    rename_message(tmp_path / "w", "spring", "hello", new)
    rename_message(tmp_path / "w", "spring", new, "hello")
    assert all_of(tmp_path / "w") == before
    if new != "other":
        rename_campaign(tmp_path / "w", "spring", f"{new}-x")
        rename_campaign(tmp_path / "w", f"{new}-x", "spring")
        assert all_of(tmp_path / "w") == before


@given(
    lines=st.lists(
        st.sampled_from(
            [
                '[[steps]]\nid = "s{n}"\nmessage = "old"',
                "[[steps]]\nid = 's{n}'\nmessage = 'old' # old",
                '[[steps]]\nid = "s{n}"\nvariants = [{ message = "old" }, { message = "b" }]',
                '[[steps]]\nid = "s{n}"\nmessage = "b"\n  [steps.fallback]\n  message = "old"',
                '[[steps]]\nid = "s{n}"\n"message" = "\\u006fld"',
                '[[steps]]\nid = "old"\nmessage = """old"""',
                "# message = 'old'",
                "[[steps]]\nid = 3\nmessage = ['old']",
            ]
        ),
        max_size=6,
    ),
    end=st.sampled_from(["\n", "\r\n"]),
    mark=st.sampled_from(["", "\ufeff"]),
)
def test_a_sequence_names_the_new_message_wherever_it_named_the_old_one(
    lines: list[str], end: str, mark: str
) -> None:
    steps = [line.replace("{n}", str(number)) for number, line in enumerate(lines)]
    source = mark + ("\n".join(["format = 1", *steps, ""])).replace("\n", end)
    after = with_message_renamed(source, "old", "brand-new")
    sends = sum("old" in _sent(line) for line in lines)
    assert after.count("brand-new") == sends
    assert after.count("#") == source.count("#")
    assert after.count(end) == source.count(end)
    assert after.startswith(mark)
    assert with_message_renamed(after, "old", "other") == after


def _sent(line: str) -> list[str]:
    steps = tomllib.loads(line).get("steps", [])
    found = []
    for step in steps:
        found.append(step.get("message"))
        found += [each["message"] for each in step.get("variants", [])]
        found.append(step.get("fallback", {}).get("message"))
    return [each for each in found if isinstance(each, str)]


def test_a_sequence_that_is_no_toml_lets_no_message_be_renamed(root: Path) -> None:
    (root / "templates/spring/sequence.toml").write_text("[[steps]\n")
    before = all_of(root)
    with pytest.raises(PresendError, match="can't be read, so its steps can't follow"):
        rename_message(root, "spring", "hello", "welcome")
    assert all_of(root) == before


def test_a_renamed_campaign_is_found_by_what_takes_in_its_files(root: Path) -> None:
    rename_campaign(root, "spring", "fall")
    text = (root / "templates/other/one.sms.j2").read_text()
    assert text == 'Hi. {% include "fall/_parts/end.j2" %} "spring/_parts"\n'
    assert "fall" in load_workspace(root).sequences


def test_a_file_elsewhere_that_a_link_leads_to_is_not_touched(
    root: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    elsewhere = tmp_path_factory.mktemp("elsewhere") / "two.sms.j2"
    text = FILES["templates/other/one.sms.j2"]
    elsewhere.write_text(text)
    (root / "templates/other/two.sms.j2").symlink_to(elsewhere)
    rename_campaign(root, "spring", "fall")
    assert elsewhere.read_text() == text
    assert (root / "templates/other/two.sms.j2").is_symlink()


def test_a_copy_is_the_same_to_the_byte_and_no_step_sends_it(root: Path) -> None:
    files = duplicate_message(root, "spring", "hello", "hello-2")
    assert len(files) == 2
    copied = (root / "templates/spring/hello-2.sms.j2").read_bytes()
    assert copied == FILES["templates/spring/hello.sms.j2"].encode()
    assert steps_with(load_workspace(root).sequences["spring"], "hello-2") == ()


def test_a_copied_campaign_stands_on_its_own(root: Path) -> None:
    (root / "templates/spring/hello.sms.j2").write_text('{% include "spring/_parts/end.j2" %}\n')
    duplicate_campaign(root, "spring", "fall")
    copied = root / "templates/fall"
    assert (copied / "hello.sms.j2").read_text() == '{% include "fall/_parts/end.j2" %}\n'
    assert (copied / "sequence.toml").read_text() == SEQUENCE
    original = (root / "templates/spring/hello.sms.j2").read_text()
    assert original == '{% include "spring/_parts/end.j2" %}\n'


def test_what_was_deleted_behind_the_back_is_told_and_nothing_is_made_of_it(root: Path) -> None:
    before = sorted(root.rglob("*"))
    for change, gone in (
        (lambda: duplicate_campaign(root, "gone", "new"), "campaign gone"),
        (lambda: rename_campaign(root, "gone", "new"), "campaign gone"),
        (lambda: duplicate_message(root, "spring", "gone", "new"), "message gone"),
        (lambda: rename_message(root, "spring", "gone", "new"), "message gone"),
        (lambda: make_variant(root, "spring", "gone", "new"), "message gone"),
    ):
        with pytest.raises(PresendError, match=f"^The {gone} is no longer there.$"):
            change()
    assert sorted(root.rglob("*")) == before


def test_a_variant_is_sent_by_the_steps_of_its_original(root: Path) -> None:
    make_variant(root, "spring", "hello", "hello-b")
    first, second = load_workspace(root).sequences["spring"].steps
    assert [each.message for each in first.variants or ()] == ["hello", "hello-b"]
    assert [each.message for each in second.variants or ()] == ["nudge-a", "hello", "hello-b"]
    assert first.fallback
    assert first.fallback.message == "story"


def test_names_that_will_not_do_say_what_to_write(root: Path) -> None:
    assert "already" in message_problem(root, "spring", "story")
    assert "already" in campaign_problem(root, "other")
    assert "spring-offer" in message_problem(root, "spring", "Spring Offer!")
    assert "at most" in campaign_problem(root, "x" * 61)
    assert message_problem(root, "spring", "welcome") == ""


CHANGES: dict[str, Callable[[Path], object]] = {
    "rename a message": lambda root: rename_message(root, "spring", "hello", "welcome"),
    "rename a campaign": lambda root: rename_campaign(root, "spring", "fall"),
    "duplicate a message": lambda root: duplicate_message(root, "spring", "hello", "welcome"),
    "duplicate a campaign": lambda root: duplicate_campaign(root, "spring", "fall"),
    "make a variant": lambda root: make_variant(root, "spring", "hello", "hello-b"),
    "make a message": lambda root: make_message(root, "templates/new/one.sms.j2", "Hi\n"),
    "make a campaign": lambda root: make_campaign(root, "templates/new/one.sms.j2", "Hi\n"),
}


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
def test_whichever_of_its_writes_fails_a_change_is_not_half_made(
    root: Path, change: Callable[[Path], object], monkeypatch: pytest.MonkeyPatch
) -> None:
    before = all_of(root)
    failed = 0
    for number in range(20):
        with monkeypatch.context() as patch:
            writes = _fail_at(number, patch)
            try:
                change(root)
            except PresendError as error:
                assert "No space left" in str(error)  # noqa: PT017 - it may also do
                failed += 1
                assert all_of(root) == before
            else:
                assert len(writes) <= number
                break
    assert failed
    assert all_of(root) != before


def _fail_at(number: int, patch: pytest.MonkeyPatch) -> list[str]:
    """Let the disk be full at the write of that number, and never after it."""
    writes: list[str] = []

    def failing(name: str, real: Callable[..., object]) -> Callable[..., object]:
        def write(*given: object, **named: object) -> object:
            writes.append(name)
            if len(writes) == number + 1:
                raise OSError(28, "No space left on device", str(given[0]))
            return real(*given, **named)

        return write

    patch.setattr(Path, "mkdir", failing("mkdir", Path.mkdir))
    patch.setattr(Path, "rename", failing("rename", Path.rename))
    patch.setattr(Path, "replace", failing("replace", Path.replace))
    patch.setattr(shutil, "copyfile", failing("copy", shutil.copyfile))
    return writes


def test_a_folder_that_may_not_be_written_is_named(root: Path) -> None:
    if os.geteuid() == 0:
        # Root may write everywhere; a file in the folder's place stops it too.
        (root / "templates/new").write_text("")
    else:
        (root / "templates").chmod(0o500)
    with pytest.raises(PresendError, match="templates/new") as caught:
        make_message(root, "templates/new/one.sms.j2", "Hi\n")
    (root / "templates").chmod(0o700)
    assert str(root) not in str(caught.value)
