"""Dialogs: what cannot be undone takes a letter; Esc leaves all as it was; text stays text."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any, TypeVar

from textual import events
from textual.app import App
from textual.pilot import Pilot
from textual.screen import Screen
from textual.widgets import Input, OptionList, Static

from simulator.tui.roles import role_variables
from simulator.tui.widgets.dialog import Ask, Choice, Fact, Field, Form
from simulator.tui.widgets.fields import ChoiceRow, FieldRow
from simulator.tui.widgets.one_line import OneLine, as_drawn
from simulator.tui.widgets.pick import Item, Pick

HOSTILE = ["[STOP]", "[/]", "[@click=app.quit]x", "\x1b[2J", "\u202eabc", "王小明", "a" * 10_000]

R = TypeVar("R")


class Bare(App[None]):
    """An app with the roles and nothing else."""

    def get_css_variables(self) -> dict[str, str]:
        found = super().get_css_variables()
        self.theme_variables = {**found, **role_variables(self.current_theme, found)}
        return self.theme_variables


def talk(
    screen: Screen[R], story: Callable[[Bare, Pilot[None]], Awaitable[None]]
) -> list[R | None]:
    """What the dialog returned, after a story."""
    found: list[R | None] = []

    async def tell() -> None:
        app = Bare()
        async with app.run_test(size=(80, 24)) as pilot:
            app.push_screen(screen, found.append)
            await pilot.pause()
            await story(app, pilot)
            await pilot.pause()

    asyncio.run(tell())
    return found


def pressed(screen: Screen[R], *keys: str) -> list[R | None]:
    async def story(_: Bare, pilot: Pilot[None]) -> None:
        await pilot.press(*keys)

    return talk(screen, story)


def ask() -> Ask:
    return Ask("Delete it?", ["It goes."], [Choice("y", "delete"), Choice("N", "never")])


def test_enter_space_and_other_letters_do_nothing_in_a_question() -> None:
    assert pressed(ask(), "enter", "space", "x", "n", "ctrl+q") == []
    assert pressed(ask(), "enter", "y") == ["y"]
    assert pressed(ask(), "N") == ["N"]
    assert pressed(ask(), "escape") == [""]


def test_a_click_on_a_row_is_its_key() -> None:
    async def story(_: Bare, pilot: Pilot[None]) -> None:
        await pilot.click("KeyRow")

    assert talk(ask(), story) == ["y"]


def form() -> Form:
    return Form(
        "New",
        [
            Field("name", "Name", "welcome"),
            Field("voice", "Voice", "friendly", ("friendly", "professional")),
            Field("draft", "A draft", "no", ("yes", "no")),
        ],
        lambda values: ("name", "Write a name.") if not values["name"] else "",
    )


def test_a_form_is_filled_by_typing_and_by_arrows() -> None:
    keys = ("2", "enter", "right", "enter", "y", "enter")
    (values,) = pressed(form(), *keys)
    assert values == {"name": "welcome2", "voice": "professional", "draft": "yes"}
    assert pressed(form(), "down", "left", "ctrl+s") == [
        {"name": "welcome", "voice": "professional", "draft": "no"}
    ]
    assert pressed(form(), "x", "escape") == [None]


def type_at_once(app: Bare, *keys: str) -> None:
    """Press keys faster than any of them is answered, as a paste or quick hands do."""
    for key in keys:
        app.post_message(events.Key(key, key if len(key) == 1 else None))


def test_keys_pressed_faster_than_a_form_answers_end_up_in_their_fields() -> None:
    async def story(app: Bare, pilot: Pilot[None]) -> None:
        type_at_once(app, *"ab", "enter", "p", "enter", "y", "enter")
        await pilot.pause()

    (values,) = talk(form(), story)
    assert values == {"name": "welcomeab", "voice": "professional", "draft": "yes"}
    names = [Field("first", "First"), Field("last", "Last")]
    (values,) = talk(Form("Who?", names), story)
    assert values == {"first": "ab", "last": "p"}


def test_keys_pressed_before_a_dialog_is_there_are_not_lost() -> None:
    async def story(screen: Screen[Any], keys: tuple[str, ...]) -> object:
        app = Bare()
        async with app.run_test(size=(80, 24)) as pilot:
            found: list[object] = []
            app.push_screen(screen, found.append)
            type_at_once(app, *keys)
            await pilot.pause()
            await pilot.pause()
            return found[0]

    items = [Item("1", "welcome"), Item("2", "nudge")]
    assert asyncio.run(story(Pick("Which?", items), (*"nu", "enter"))) == "2"
    values = asyncio.run(story(Form("Who?", [Field("name", "Name")]), (*"Sam", "enter")))
    assert values == {"name": "Sam"}
    assert asyncio.run(story(ask(), ("y",))) == "y"


def test_what_would_act_on_the_terminal_is_a_dot_in_a_line_and_stays_in_its_value() -> None:
    value = "a\x1b[2J\t\x07e\u0301\x9b\u202e  z\r王"
    assert as_drawn(value) == "a·[2J··e\u0301··  z·王"

    async def story(app: Bare, pilot: Pilot[None]) -> None:
        line = app.screen.query_one(OneLine)
        drawn = "".join(segment.text for segment in line.render_line(0))
        assert drawn.rstrip() == as_drawn(value)
        await pilot.press("!", "enter")

    (values,) = talk(Form("Who?", [Field("name", "Name", value)]), story)
    assert values == {"name": value + "!"}


def test_a_dialog_is_left_once_however_often_enter_or_esc_is_pressed() -> None:
    for key in ("escape", "enter", "ctrl+s"):

        async def story(app: Bare, pilot: Pilot[None], key: str = key) -> None:
            form_above = Form("Above", [Field("name", "Name", "x")])
            app.push_screen(form_above)
            await pilot.pause()
            type_at_once(app, key, key)
            await pilot.pause()
            assert app.screen is not form_above
            assert app.screen.is_modal

        talk(ask(), story)


def test_what_is_wrong_stands_below_its_field_which_has_the_focus() -> None:
    async def story(app: Bare, pilot: Pilot[None]) -> None:
        app.screen.query_one(Input).value = ""
        await pilot.press("down", "ctrl+s")
        row = app.screen.query(FieldRow).first()
        assert str(row.query_one(".hint", Static).content) == "Write a name."
        assert app.focused is app.screen.query_one(Input)
        await pilot.press("a")
        assert not row.query_one(".hint").display

    assert talk(form(), story) == []


def test_a_value_that_is_no_choice_is_shown_and_must_be_chosen_anew() -> None:
    async def story(app: Bare, pilot: Pilot[None]) -> None:
        await pilot.press("ctrl+s")
        row = app.screen.query_one(ChoiceRow)
        assert "loud" in str(row.render())
        await pilot.press("right", "ctrl+s")

    screen = Form("New", [Field("voice", "Voice", "loud", ("friendly", "professional"))])
    assert talk(screen, story) == [{"voice": "friendly"}]


def test_many_choices_show_one_at_a_time_and_where_it_stands() -> None:
    async def story(app: Bare, pilot: Pilot[None]) -> None:
        row = app.screen.query_one(ChoiceRow)
        assert str(row.render()) == " ← word-number-3 →  3 of 40"
        await pilot.press("right", "right")
        assert row.value == words[4]

    words = tuple(f"word-number-{number}" for number in range(1, 41))
    talk(Form("New", [Field("word", "Word", words[2], words)]), story)


def test_text_of_files_stays_text_in_every_dialog() -> None:
    async def see(app: Bare, pilot: Pilot[None]) -> None:
        await pilot.press("enter")
        shown = app.export_screenshot()
        assert "\x1b" not in shown
        assert "\u202e" not in shown
        await pilot.press("escape")

    title = "".join(HOSTILE)
    facts: list[Fact] = [*HOSTILE, *(("name", text) for text in HOSTILE)]
    assert talk(Ask(title, facts, [Choice("y", "do it")]), see) == [""]
    fields = [Field(f"n{at}", text, "", (text, "other"), text) for at, text in enumerate(HOSTILE)]
    assert talk(Form(title, fields, facts=facts), see) == [None]
    items = [Item(text, text, text) for text in HOSTILE]
    assert talk(Pick(title, items), see) == [HOSTILE[0]]


def test_a_list_is_narrowed_and_picked_from() -> None:
    items = [Item("1", "welcome"), Item("2", "nudge"), Item("3", "last call", off="Not now.")]
    looks: list[str] = []
    assert pressed(Pick("Which?", items, look=looks.append), "down", "enter") == ["2"]
    assert looks == ["1", "2"]
    assert pressed(Pick("Which?", items), *"ndg", "enter") == ["2"]
    assert pressed(Pick("Which?", items, at="2"), "enter") == ["2"]
    assert pressed(Pick("Which?", items), *"last", "enter", "escape") == [None]
    assert pressed(Pick("Which?", items, "zzz"), "enter", "escape") == [None]


def test_a_list_of_thousands_is_narrowed_quickly_and_shows_its_best() -> None:
    async def story(app: Bare, pilot: Pilot[None]) -> None:
        assert app.screen.query_one(OptionList).option_count == 200
        await pilot.press(*"4999", "enter")

    items = [Item(str(number), f"message {number}") for number in range(5000)]
    assert talk(Pick("Which?", items), story) == ["4999"]


def test_a_form_that_is_longer_than_the_window_shows_each_field_with_its_label() -> None:
    fields = [Field(f"f{n}", f"Label {n}", "no", ("no", "yes"), hint="A hint.") for n in range(9)]

    async def story(app: Bare, pilot: Pilot[None]) -> None:
        box = app.screen.query_one("#box")
        rows = list(app.screen.query(FieldRow))

        def is_whole(row: FieldRow) -> bool:
            return box.region.shrink(box.styles.gutter).contains_region(row.region)

        await pilot.pause()
        assert (box.scroll_y, app.focused) == (0, rows[0].control)
        assert is_whole(rows[0])
        assert not is_whole(rows[-1])
        for row in [*rows[1:], *rows[-2::-1]]:
            await pilot.press("tab" if rows.index(row) > rows.index(at_row(app)) else "shift+tab")
            await pilot.pause()
            assert app.focused is row.control
            assert is_whole(row)
        assert box.scroll_y == 0

    def at_row(app: Bare) -> FieldRow:
        return next(row for row in app.screen.query(FieldRow) if row.control is app.focused)

    talk(Form("Long", fields, facts=["Told first."]), story)
