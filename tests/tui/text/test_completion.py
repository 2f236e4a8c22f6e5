from pathlib import Path

from textual.pilot import Pilot

from simulator.loading.workspace import load_workspace
from simulator.tui.screens.editor.completion import Completion
from simulator.tui.screens.editor.vocabulary import vocabulary_of
from tests.tui.text.conftest import Desk, Tell


def test_a_name_is_offered_narrowed_and_taken(tell: Tell, starter: Path) -> None:
    async def tale(app: Desk, pilot: Pilot[None]) -> None:
        buffer = app.open("")
        await pilot.press(*"Hi {{")
        await pilot.pause()
        drawn = app.rows()
        assert drawn[1].lstrip().startswith("lead.first_name")
        assert "leads lack it" in drawn[1]
        assert app.focused is app.area
        await pilot.press(*" lead.ci", "tab")
        assert buffer.text == "Hi {{ lead.city }}"
        await pilot.press(*["left"] * 3, "|", "t", "i", "t", "enter")
        assert buffer.text == "Hi {{ lead.city|title }}"
        assert not app.query_one(Completion).has_class("-open")
        await pilot.press("end", "enter")
        assert buffer.text == "Hi {{ lead.city|title }}\n"

    tell(tale, root=starter, size=(80, 24))


def test_esc_and_leaving_close_the_list_and_change_nothing(tell: Tell, starter: Path) -> None:
    async def tale(app: Desk, pilot: Pilot[None]) -> None:
        buffer = app.open("")
        await pilot.press("ctrl+@")
        await pilot.pause()
        popup = app.query_one(Completion)
        assert popup.has_class("-open")
        await pilot.press("down", "up", "pagedown", "escape")
        assert (popup.has_class("-open"), buffer.text) == (False, "")
        await pilot.press("ctrl+@", "down", "enter")
        assert buffer.text == "{{ lead.last_name }}"
        await pilot.press("end", "ctrl+@", "c", "i", "t", "tab")
        assert buffer.text == "{{ lead.last_name }}{{ lead.city }}"
        await pilot.press("ctrl+@", "left")
        assert not popup.has_class("-open")
        await pilot.press("end", "ctrl+@")
        assert popup.has_class("-open")
        app.set_focus(None)
        await pilot.pause()
        assert not popup.has_class("-open")

    tell(tale, root=starter, size=(80, 24))


def test_a_click_takes_a_name_and_the_text_keeps_the_focus(tell: Tell, starter: Path) -> None:
    async def tale(app: Desk, pilot: Pilot[None]) -> None:
        buffer = app.open("")
        await pilot.press(*"{{ brand.")
        await pilot.pause()
        await pilot.click(Completion, offset=(3, 0))
        await pilot.pause()
        assert buffer.text == "{{ brand.name }}"
        assert app.focused is app.area

    tell(tale, root=starter, size=(80, 24))


def test_hostile_names_are_shown_as_they_stand(tell: Tell, starter: Path) -> None:
    settings = starter / "presend.toml"
    hostile = '[links]\n"[/]\\u001b[31m" = "[STOP] [@click=app.quit]"\n'
    settings.write_text(settings.read_text("utf-8").replace("[links]\n", hostile), "utf-8")

    async def tale(app: Desk, pilot: Pilot[None]) -> None:
        app.open("")
        await pilot.press(*'{{ link("[')
        await pilot.pause()
        assert "[/]\\x1b[31m" in app.rows()[1]
        assert "[STOP] [@click=app.quit]" in app.rows()[1]

    tell(tale, root=starter, size=(80, 24))


def test_the_vocabulary_is_that_of_the_workspace(starter: Path) -> None:
    words = vocabulary_of(load_workspace(starter))
    lead = {each.name: each.told for each in words.lead}
    assert lead["first_name"] == "text, up to 40, 4 of 22 leads lack it"
    assert "roof" in lead
    assert "book" in {each.name for each in words.links}
    assert {"name"} <= {each.name for each in words.brand}
    assert ("upper", "All capitals.") in words.filters
    assert ("_shared/opt-out.j2", "Reply STOP to end") in words.includes
