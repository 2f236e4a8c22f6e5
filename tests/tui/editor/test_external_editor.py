from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from textual.pilot import Pilot

from simulator.tui.app import PresendApp
from simulator.tui.external_editor import editor_command
from tests.tui.conftest import Drive, settled
from tests.tui.editor.conftest import WELCOME, asked, editor, text_of, until, written


@pytest.mark.parametrize(
    ("environment", "command"),
    [
        ({"EDITOR": "nano"}, ["nano"]),
        ({"EDITOR": "code --wait", "VISUAL": "vi"}, ["code", "--wait"]),
        ({"EDITOR": " ", "VISUAL": "vi"}, ["vi"]),
        ({"EDITOR": "'half"}, []),
        ({}, []),
    ],
)
def test_the_editor_is_the_one_that_the_environment_names(
    environment: dict[str, str], command: list[str]
) -> None:
    assert editor_command(environment) == command


def test_the_file_goes_to_the_persons_own_editor_and_comes_back(
    drive: Drive, starter: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = tmp_path / "append"
    program.write_text('#!/bin/sh\nprintf "more" >> "$1"\nexit ${CODE:-0}\n', "utf-8")
    program.chmod(0o755)

    @contextmanager
    def suspended(self: PresendApp) -> Iterator[None]:  # noqa: ARG001 - as in App
        yield

    async def story(app: PresendApp, pilot: Pilot[None]) -> None:
        app.open_message(WELCOME)
        await settled(app, pilot)
        for name in ("EDITOR", "VISUAL"):
            monkeypatch.delenv(name, raising=False)
        await pilot.press("f9")
        await until(pilot, lambda: "EDITOR=nano" in str(app.news))
        monkeypatch.setenv("EDITOR", str(program))
        # Without a terminal to hand over.
        await pilot.press("f9")
        await until(pilot, lambda: "can't be handed over" in str(app.news))
        monkeypatch.setattr(PresendApp, "suspend", suspended)
        monkeypatch.setenv("EDITOR", str(tmp_path / "none"))
        await pilot.press("f9")
        await until(pilot, lambda: "can't be started" in str(app.news))
        monkeypatch.setenv("EDITOR", str(program))
        await pilot.press("x", "f9")
        await asked(app, pilot, "Save before your editor opens it?")
        await pilot.press("escape", "f9")
        await asked(app, pilot, "Save before your editor opens it?")
        assert not written(starter).endswith("more")
        await pilot.press("s")
        await until(pilot, lambda: text_of(app).text.endswith("more"))
        assert text_of(app).text.startswith("x{{")
        assert not app.studio.edited()
        assert "Back from" in str(app.news)
        await settled(app, pilot)
        monkeypatch.setenv("CODE", "3")
        await pilot.press("f9")
        await until(pilot, lambda: "ended with a fault (3)" in str(app.news))
        assert editor(app).query_one("MessageText").has_focus

    drive(starter, story)
