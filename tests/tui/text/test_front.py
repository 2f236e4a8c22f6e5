import datetime as dt
from pathlib import Path
from typing import cast

import pytest
from textual.app import ComposeResult
from textual.pilot import Pilot
from textual.widgets import Input

from simulator.loading.unsaved import SCRATCH, read_unsaved
from simulator.loading.workspace import load_workspace
from simulator.model.finding import Finding, Severity
from simulator.model.message import Message
from simulator.model.place import Location
from simulator.model.settings import Settings
from simulator.model.workspace import Workspace
from simulator.tui.app import PresendApp
from simulator.tui.buffers import Buffer
from simulator.tui.screens.editor.front_form import FrontForm, ask_front, changes, check, fields_of
from simulator.tui.screens.editor.front_line import BROKEN, FrontLine
from simulator.tui.screens.editor.front_words import base_of, front_words, message_of
from simulator.tui.screens.editor.text import MessageText
from tests.tui.text.conftest import FILE, FRONT, Desk, Tell

WORKSPACE = Workspace(Path(), Settings())
ALL = """+++
kind = "opt_in_request"
stage = "awareness"
voice = "friendly"
goal = "call"
expires = 2027-03-31
one_way = true
+++
Hi
"""


def read(source: str, file: str = FILE) -> Message:
    message, _ = read_unsaved(WORKSPACE, file, source)
    assert message
    return message


@pytest.mark.parametrize(
    ("source", "file", "expected"),
    [
        ("Hi", FILE, "marketing"),
        ("Hi", SCRATCH, "marketing"),
        (
            ALL,
            FILE,
            "opt-in request · awareness · friendly · call · expires 31 Mar 2027 · no replies",
        ),
        ("+++\ndraft = true\n+++\nHi", FILE, "draft · marketing"),
        (
            '+++\ngoal = "buy"\nevidence = "stock sheet, 12 Nov"\n+++\nHi',
            FILE,
            "marketing · buy · evidence: stock sheet, 12 Nov",
        ),
        ("+++\nsubject = 'Ho'\n+++\nHi", "templates/x/a.email.j2", "marketing · subject: Ho"),
        ("+++\ntitle = 'Ho'\n+++\nHi", "templates/x/a.push.j2", "marketing · title: Ho"),
        ("Hi", "templates/x/a.push.j2", "marketing · no title"),
    ],
)
def test_front_matter_is_one_line_of_words(source: str, file: str, expected: str) -> None:
    assert front_words(read(source, file)) == expected


def test_front_matter_is_told_before_there_is_a_text() -> None:
    buffer = Buffer.of(FILE, '+++\nkind = "transactional"\n+++\n')
    message = message_of(WORKSPACE, buffer)
    assert message
    assert front_words(message) == "transactional"


def changed(source: str, file: str = FILE, **typed: str) -> dict[str, object | None]:
    fields = fields_of(read(source, file), None)
    values = {field.name: typed.get(field.name, field.value) for field in fields}
    assert not check(values)
    return changes(fields, values)


def test_only_what_was_changed_in_the_form_is_written() -> None:
    assert not changed(ALL)
    assert changed(ALL, kind="transactional", voice="", expires="none", one_way="no") == {
        "kind": "transactional",
        "voice": None,
        "expires": None,
        "one_way": None,
    }
    assert changed("Hi", evidence="stock sheet, 12 Nov") == {"evidence": "stock sheet, 12 Nov"}
    assert changed('+++\nevidence = "a count"\n+++\nHi', evidence=" ") == {"evidence": None}
    assert changed("Hi", expires="1 Apr 2027", draft="yes", limit_segments="3") == {
        "expires": dt.date(2027, 4, 1),
        "draft": True,
        "limit_segments": 3,
    }


@pytest.mark.parametrize(
    ("name", "words"), [("expires", "soon"), ("limit_segments", "0"), ("limit_segments", "many")]
)
def test_what_cannot_be_taken_is_told_at_its_field(name: str, words: str) -> None:
    found = check({"goal": "x", name: words})
    assert found
    assert found[0] == name
    assert "leave it empty" in found[1]


@pytest.mark.parametrize("key", ["goal", "evidence"])
def test_a_field_that_an_input_would_change_is_left_to_the_raw_file(key: str) -> None:
    message = read(f'+++\n{key} = "a\\u001b[31m"\n+++\nHi')
    assert key not in [each.name for each in fields_of(message, None)]


def test_a_channel_and_a_language_have_their_own_fields(starter: Path) -> None:
    workspace = load_workspace(starter)
    for message in workspace.messages:
        base = base_of(workspace, message)
        names = [each.name for each in fields_of(message, base)]
        heads = {"sms": [], "email": ["subject", "preheader"], "push": ["title"]}[message.channel]
        assert names[: len(heads)] == heads
        assert bool(base) == (message.language is not None)
        assert ("kind" in names) == (base is None)


class FrontDesk(Desk):
    def compose(self) -> ComposeResult:
        yield FrontLine()
        yield MessageText()

    def on_front_line_asked(self) -> None:
        self.run_worker(self._ask())

    async def _ask(self) -> None:
        buffer = self.studio.buffers[FILE]
        source = await ask_front(cast("PresendApp", self), buffer, None)
        if source is not None:
            self.area.replace_source(source)


def test_the_form_changes_front_matter_as_one_step(tell: Tell) -> None:
    async def tale(app: Desk, pilot: Pilot[None]) -> None:
        source = f"{FRONT}Hi [STOP] \x1b[31m\n"
        buffer = app.studio.buffers[FILE] = app.open(source)
        line = app.query_one(FrontLine)
        line.show(buffer)
        line.focus()
        await pilot.press("enter")
        await pilot.pause()
        form = app.screen
        assert isinstance(form, FrontForm)
        form.query_one("#field-goal", Input).value = "[/] call"
        await pilot.press("ctrl+s")
        await pilot.pause()
        assert buffer.text == source.replace("book a visit", "[/] call")
        line.show(buffer)
        await pilot.pause()
        assert "marketing · [/] call" in app.rows()[0]
        app.area.focus()
        await pilot.press("ctrl+z")
        assert buffer.text == source
        await pilot.click(FrontLine)
        await pilot.pause()
        assert isinstance(app.screen, FrontForm)
        await pilot.press("escape")
        assert buffer.text == source

    tell(tale, size=(80, 24), desk=FrontDesk)


def test_broken_front_matter_is_said_and_left_to_the_raw_file(tell: Tell) -> None:
    async def tale(app: Desk, pilot: Pilot[None]) -> None:
        buffer = app.studio.buffers[FILE] = app.open("+++\nkind = \n+++\nHi")
        fault = Finding("FIL01", Severity.ERROR, Location(FILE, 2, 8), "No value.")
        line = app.query_one(FrontLine)
        line.show(buffer, None, False, [fault])
        line.focus()
        await pilot.press("enter")
        await pilot.pause()
        assert app.rows()[0].strip() == f"E {BROKEN}"
        assert "raw file" in app.said[0]
        await pilot.press("v")
        assert app.area.is_raw
        assert app.area.text == buffer.text

    tell(tale, size=(80, 24), desk=FrontDesk)


def test_a_language_file_without_fields_of_its_own_says_whose_they_are(
    tell: Tell, starter: Path
) -> None:
    file = "templates/appointment-reminder/day-before.es.sms.j2"

    async def tale(app: Desk, pilot: Pilot[None]) -> None:
        buffer = app.open((starter / file).read_text("utf-8"), file)

        async def ask() -> None:
            assert await ask_front(cast("PresendApp", app), buffer, None) is None

        await app.run_worker(ask()).wait()
        assert app.said == [
            "This language takes its details from templates/appointment-reminder/day-before.sms.j2."
        ]
        await pilot.pause()

    tell(tale, root=starter)
