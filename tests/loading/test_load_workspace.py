import os
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from simulator.errors import NothingToCheckError
from simulator.loading import load_workspace
from simulator.model.persona import Role
from simulator.model.sequence import StepChannel
from simulator.model.workspace import Workspace

EMAIL = '+++\nsubject = "Hello"\n+++\nHi\n'
Load = Callable[[Mapping[str, str | bytes]], Workspace]


def test_a_sound_workspace_has_no_faults(load: Load) -> None:
    workspace = load({})
    assert workspace.faults == ()
    assert [message.name for message in workspace.messages] == ["fresh/welcome"]
    assert [persona.id for persona in workspace.personas] == ["dana", "lee"]
    assert list(workspace.sequences) == ["fresh"]


def test_places_find_the_keys_of_every_toml_file(load: Load) -> None:
    places = load({}).places
    assert str(places["templates/fresh/sequence.toml"]["steps.0.message"]) == (
        "templates/fresh/sequence.toml:3:11"
    )
    assert str(places["presend.toml"]["brand.name"]) == "presend.toml:2:8"
    assert str(places["personas/house.toml"]["personas.0.id"]) == "personas/house.toml:2:6"


def test_settings_may_stand_in_a_project_file(tmp_path: Path) -> None:
    project = '[tool.other]\nx = 1\n[tool.presend]\nbrand = "Acme"\n'
    (tmp_path / "pyproject.toml").write_text(project)
    workspace = load_workspace(tmp_path)
    assert workspace.settings.brand_name == "Acme"
    assert workspace.places["pyproject.toml"]["tool.presend.brand"].line == 4


def test_settings_of_their_own_file_win(load: Load) -> None:
    workspace = load({"pyproject.toml": '[tool.presend]\nbrand = "Other"\n'})
    assert workspace.settings.brand_name == "Acme"


def test_a_folder_without_settings_has_the_defaults(tmp_path: Path) -> None:
    (tmp_path / "templates").mkdir()
    assert load_workspace(str(tmp_path)).settings.limit_segments == 2


@pytest.mark.parametrize("name", ["", "missing"])
def test_a_folder_that_is_no_workspace_is_refused(tmp_path: Path, name: str) -> None:
    with pytest.raises(NothingToCheckError, match="no workspace"):
        load_workspace(tmp_path / name)


def test_messages_are_sorted_by_file(load: Load) -> None:
    workspace = load({f"templates/{name}.sms.j2": "Hi" for name in ("b/a", "a/z", "a/b", "b/a.es")})
    assert [message.file[10:-7] for message in workspace.messages] == [
        *("a/b", "a/z", "b/a.es", "b/a", "fresh/welcome"),
    ]


def test_a_step_has_the_channel_of_its_message(load: Load) -> None:
    steps = '[[steps]]\nid = "a"\nmessage = "story"\n[[steps]]\nid = "b"\nchannel = "call"\n'
    workspace = load(
        {"templates/fresh/sequence.toml": steps, "templates/fresh/story.email.j2": EMAIL}
    )
    assert workspace.faults == ()
    channels = [step.channel for step in workspace.sequences["fresh"].steps]
    assert channels == [StepChannel.EMAIL, StepChannel.CALL]


def test_a_fallback_may_be_on_another_channel(load: Load) -> None:
    fallback = 'fallback = { message = "story", after = { hours = 24 } }\n'
    steps = f'[[steps]]\nid = "a"\nmessage = "welcome"\n{fallback}'
    files = {"templates/fresh/sequence.toml": steps, "templates/fresh/story.email.j2": EMAIL}
    assert load(files).faults == ()


def test_folders_that_begin_with_an_underscore_hold_includes(load: Load) -> None:
    workspace = load(
        {
            "templates/_shared/a/footer.j2": "Bye\r\n",
            "templates/fresh/_parts/line.j2": "One",
            "templates/_shared/notes.txt": b"\xff",
        }
    )
    assert list(workspace.includes) == ["_shared/a/footer.j2", "fresh/_parts/line.j2"]
    assert workspace.includes["_shared/a/footer.j2"].body == "Bye\n"


def test_what_is_no_message_is_left_alone(load: Load) -> None:
    names = ("README.md", "notes.txt", ".DS_Store", ".welcome.sms.j2.swp", "welcome.sms.j2~")
    workspace = load({f"templates/fresh/{name}": b"\xff" for name in names})
    assert workspace.faults == ()


@pytest.mark.parametrize("role", list(Role))
def test_the_header_gives_a_pack_its_role(load: Load, role: Role) -> None:
    lines = f'{{"format": 1, "role": "{role}"}}\n{{"id": "lee"}}\n'
    assert load({"personas/pack.jsonl": lines}).personas[-1].role is role


def test_a_null_in_a_pack_is_a_value_and_not_an_absence(load: Load) -> None:
    lines = '{"format": 1}\n{"id": "lee", "first_name": null}\n'
    assert load({"personas/pack.jsonl": lines}).personas[-1].fields() == {"first_name": None}


def test_a_pack_writes_dates_as_texts(load: Load) -> None:
    settings = '[fields]\nvisit = { type = "datetime", missing = ["absent"] }\n'
    lines = '{"format": 1}\n{"id": "lee", "custom": {"visit": "2026-11-02T10:00:00Z"}}\n'
    workspace = load({"presend.toml": settings, "personas/pack.jsonl": lines})
    assert str(workspace.personas[-1].custom["visit"]) == "2026-11-02 10:00:00+00:00"


def test_hostile_leads_need_not_fit_the_fields(load: Load) -> None:
    lines = (
        '{"format": 1, "role": "hostile"}\n{"id": "lee", "custom": {"car": "a very long car"}}\n'
    )
    assert load({"personas/pack.jsonl": lines}).faults == ()


def test_a_mistake_leaves_the_other_files_as_they_are(load: Load) -> None:
    workspace = load({"templates/fresh/bad.sms.j2": "+++\n", "personas/a.toml": "x"})
    assert len(workspace.faults) == 2
    assert len(workspace.messages) == 1
    assert len(workspace.personas) == 2


def test_loading_twice_gives_the_same(load: Load) -> None:
    files = {"templates/fresh/bad.sms.j2": "+++\n", "personas/a.toml": "x"}
    assert load(files) == load(files)


def test_a_broken_base_is_told_once_and_takes_its_languages_with_it(load: Load) -> None:
    workspace = load(
        {"templates/fresh/welcome.sms.j2": b"\xff", "templates/fresh/welcome.es.sms.j2": "Hola"}
    )
    assert [fault.location.file for fault in workspace.faults] == ["templates/fresh/welcome.sms.j2"]
    assert workspace.messages == ()
    assert list(workspace.sequences) == ["fresh"]


def test_a_pack_of_mistakes_names_the_first_hundred(load: Load) -> None:
    workspace = load({"personas/pack.jsonl": '{"format": 1}\n' + "x\n" * 130})
    assert len(workspace.faults) == 101
    assert any("30 more" in fault.what for fault in workspace.faults)


def test_the_working_folder_does_not_matter(load: Load, monkeypatch: pytest.MonkeyPatch) -> None:
    whole = load({})
    monkeypatch.chdir(whole.root)
    assert load_workspace(os.curdir) == whole
