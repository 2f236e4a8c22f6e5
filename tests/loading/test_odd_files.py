"""Files that are not what they should be: each is one fault, and nothing is left hanging."""

import os
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from simulator.loading import load_workspace
from simulator.model.finding import Fault
from simulator.model.settings import Settings
from simulator.model.workspace import Workspace

Load = Callable[[Mapping[str, str | bytes]], Workspace]
READABLE = (
    "templates/fresh/hello.sms.j2",
    "templates/_shared/footer.j2",
    "templates/fresh/sequence.toml",
    "personas/other.toml",
    "personas/other.jsonl",
)


def fault_with(load: Load, files: Mapping[str, str | bytes]) -> Fault:
    (fault,) = load(files).faults
    return fault


def reloaded(workspace: Workspace) -> Fault:
    (fault,) = load_workspace(workspace.root).faults
    return fault


@pytest.mark.parametrize("name", [name for name in READABLE if not name.endswith("jsonl")])
def test_a_byte_that_is_not_utf8_is_named_with_its_line(load: Load, name: str) -> None:
    fault = fault_with(load, {name: b"\r\na\r\xc3\xa9b\xe9"})
    assert fault.what == "Byte 0xE9 on line 3 is not UTF-8."
    assert str(fault.location) == f"{name}:3:3"


@pytest.mark.parametrize("name", READABLE)
def test_utf16_is_told_by_its_name(load: Load, name: str) -> None:
    for encoding in ("utf-16", "utf-16-le", "utf-16-be"):
        assert "UTF-16" in fault_with(load, {name: "a = 1".encode(encoding)}).what


@pytest.mark.parametrize(
    ("name", "size", "limit"),
    [("templates/fresh/hello.sms.j2", 1_000_001, "1 MB"), ("personas/other.toml", 10**7, "5 MB")],
)
def test_a_file_that_is_too_large_is_refused(load: Load, name: str, size: int, limit: str) -> None:
    assert fault_with(load, {name: b"#" * size}).what == f"This file is larger than {limit}."


@pytest.mark.parametrize("name", READABLE)
@pytest.mark.parametrize("end", ["\r\n", "\r"])
def test_line_ends_of_any_kind_are_read(load: Load, name: str, end: str) -> None:
    texts = {".j2": "+++\n+++\nHi\n", ".toml": "\n", ".jsonl": '{"format": 1}\n{"id": "kim"}\n'}
    sequence = '[[steps]]\nid = "a"\nmessage = "welcome"\n'
    text = sequence if name.endswith("sequence.toml") else texts[Path(name).suffix]
    assert load({name: f"\ufeff{text}".replace("\n", end)}).faults == ()


@pytest.mark.parametrize("name", READABLE)
def test_a_file_with_the_byte_0_is_no_text(load: Load, name: str) -> None:
    fault = fault_with(load, {name: "\n# a\0b\n"})
    assert str(fault.location) == f"{name}:2:4"
    assert fault.what == "The byte 0 on line 2 belongs to no text."


@pytest.mark.parametrize("bad", [b"\xff", b"\0"])
def test_a_bad_byte_in_a_pack_costs_its_line_alone(load: Load, bad: bytes) -> None:
    lines = b'{"format": 1}\r\n{"id": "kim"}\n{"id": "l%s"}\n{"id": "mo"}\n' % bad
    workspace = load({"personas/other.jsonl": lines})
    assert [persona.id for persona in workspace.personas] == ["dana", "kim", "mo", "lee"]
    (fault,) = workspace.faults
    assert str(fault.location) == "personas/other.jsonl:3:10"


@pytest.mark.parametrize("name", [name for name in READABLE if "_shared" not in name])
def test_a_folder_in_place_of_a_file_is_a_fault(load: Load, name: str) -> None:
    workspace = load({name: ""})
    (workspace.root / name).unlink()
    (workspace.root / name).mkdir()
    assert reloaded(workspace).what == "This is no file."


@pytest.mark.parametrize("name", READABLE)
def test_a_link_that_leads_nowhere_is_a_fault(load: Load, name: str) -> None:
    root = load({}).root
    (root / name).unlink(missing_ok=True)
    (root / name).parent.mkdir(exist_ok=True)
    (root / name).symlink_to(root / "missing")
    assert reloaded(load_workspace(root)).what == "This link leads nowhere."


@pytest.mark.parametrize("name", READABLE)
def test_a_link_to_itself_is_a_fault(load: Load, name: str) -> None:
    root = load({}).root
    (root / name).unlink(missing_ok=True)
    (root / name).parent.mkdir(exist_ok=True)
    (root / name).symlink_to(root / name)
    assert reloaded(load_workspace(root)).location.file == name


def test_folders_that_link_in_a_circle_are_read_once(load: Load) -> None:
    workspace = load({"templates/_shared/footer.j2": "Bye"})
    shared = workspace.root / "templates/_shared"
    (shared / "again").symlink_to(shared)
    assert list(load_workspace(workspace.root).includes) == ["_shared/footer.j2"]


def test_a_named_pipe_is_not_waited_for(load: Load) -> None:
    workspace = load({})
    os.mkfifo(workspace.root / "templates/fresh/hello.sms.j2")
    assert reloaded(workspace).what == "This is no file."


def refuse(*_: object, **__: object) -> None:
    raise PermissionError(13, "Permission denied")


def test_a_file_that_may_not_be_read_is_a_fault(
    load: Load, monkeypatch: pytest.MonkeyPatch
) -> None:
    workspace = load({"presend.toml": "", "personas/house.toml": "", "personas/pack.jsonl": ""})
    monkeypatch.setattr("simulator.loading.files._read_bytes", refuse)
    monkeypatch.setattr("simulator.loading.workspace.load_settings", lambda _: (Settings(), {}))
    faults = load_workspace(workspace.root).faults
    assert {fault.what for fault in faults} == {"This file may not be read."}
    assert len(faults) == 4


def test_a_folder_that_may_not_be_listed_is_a_fault(
    load: Load, monkeypatch: pytest.MonkeyPatch
) -> None:
    workspace = load({})
    monkeypatch.setattr("os.listdir", refuse)
    faults = load_workspace(workspace.root).faults
    assert [fault.location.file for fault in faults] == ["personas", "styles", "templates"]


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("welcome\n.sms.j2", "welcome\\n.sms.j2"),
        ("a\x1b[31m.sms.j2", "a\\x1b[31m.sms.j2"),
        ("a\u202e.sms.j2", "a\\u202e.sms.j2"),
        (b"\xff.sms.j2", "\\udcff.sms.j2"),
    ],
)
def test_a_file_name_is_printed_without_what_a_terminal_acts_upon(
    load: Load, name: str | bytes, shown: str
) -> None:
    workspace = load({})
    (workspace.root / "templates/fresh" / os.fsdecode(name)).write_text("Hi")
    assert reloaded(workspace).location.file == f"templates/fresh/{shown}"


def test_two_spellings_of_one_language_are_one_message(load: Load) -> None:
    files = {f"templates/fresh/welcome.{tag}.sms.j2": "Hola" for tag in ("ES", "es")}
    fault = fault_with(load, files)
    assert fault.location.file == "templates/fresh/welcome.ES.sms.j2"
    assert "templates/fresh/welcome.es.sms.j2 already holds" in fault.what


@pytest.mark.parametrize(
    "text",
    [
        "a = " + "[" * 100_000,
        "a." * 100_000 + "a = 1",
        "a = " + "1" * 10_000,
        "a = 1e999999",
        "a = 9999-99-99",
        "format = 99999999999999999999999999",
        "steps = [" + "{}," * 5000 + "]",
        "limit = 0x" + "f" * 5000,
    ],
    ids=lambda text: text[:12],
)
@pytest.mark.parametrize("name", ["personas/other.toml", "templates/fresh/sequence.toml"])
def test_absurd_toml_is_refused(load: Load, name: str, text: str) -> None:
    workspace = load({name: text})
    assert {fault.location.file for fault in workspace.faults} == {name}
    assert len(workspace.faults) <= 101


@pytest.mark.parametrize(
    "line",
    ["[" * 100_000, '{"id": ' * 100_000, '{"id": ' + "1" * 10_000 + "}", '{"id": "a"}x', "\0", "{"],
    ids=lambda line: line[:12],
)
def test_absurd_json_is_refused(load: Load, line: str) -> None:
    (fault,) = load({"personas/pack.jsonl": f'{{"format": 1}}\n{line}\n'}).faults
    assert fault.location.line == 2
