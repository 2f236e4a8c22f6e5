import pytest
from textual import events
from textual.pilot import Pilot

from simulator.model.place import Location
from simulator.tui.screens.editor.text import READ_ONLY
from tests.tui.text.conftest import FILE, FRONT, Desk, Tell

HOSTILE = (
    "[STOP] [/] [@click=app.quit] {{ $x }} \\ 👨\u200d👩\u200d👧 ❤\ufe0f é e\u0301 王小明 שלום "
    "\u202eabc\u202c \x1b[31m\x1b]0;t\x07 \u2028\u2029\x0b\x0c\x1c\x1d\x1e\x85\x7f\x80\x9b31m "
    "a\tb \u200b\ufeff\u00a0\u00ad \U000f0000\U0010fffd\ufdd0\uffff"
)


def test_hostile_text_is_loaded_typed_into_and_shown_unchanged(tell: Tell) -> None:
    async def tale(app: Desk, pilot: Pilot[None]) -> None:
        body = f"{HOSTILE}\r\n{HOSTILE}\rlone\n"
        buffer = app.open(FRONT + body)
        await pilot.pause()
        assert app.area.text == body
        await pilot.press("a", "enter", "[", "slash", "]")
        assert buffer.text == f"{FRONT}a\n[/]{body}"
        drawn = "".join(app.rows())
        assert "[STOP]" in drawn
        assert not [each for each in drawn if ord(each) < ord(" ") or "\x7f" <= each <= "\x9f"]
        assert not [each for each in drawn if 0xD800 <= ord(each) < 0xE000]

    tell(tale)


def test_hostile_text_is_pasted_copied_and_cut_unchanged(tell: Tell) -> None:
    async def tale(app: Desk, pilot: Pilot[None]) -> None:
        buffer = app.open("")
        app.area.post_message(events.Paste(HOSTILE))
        await pilot.pause()
        assert buffer.text == HOSTILE
        app.area.select_all()
        await pilot.press("ctrl+c")
        assert app.clipboard == HOSTILE
        await pilot.press("ctrl+x")
        assert (buffer.text, app.clipboard) == ("", HOSTILE)
        await pilot.press("ctrl+v", "ctrl+v")
        assert buffer.text == HOSTILE * 2
        app.area.insert("\r\x1b")
        assert buffer.text == HOSTILE * 2 + "\r\x1b"

    tell(tale)


def test_the_line_ends_that_terminals_paste_are_lines(tell: Tell) -> None:
    async def tale(app: Desk, pilot: Pilot[None]) -> None:
        buffer = app.open("")
        app.area.post_message(events.Paste("one\rtwo\r\nthree\nfour"))
        await pilot.pause()
        assert buffer.text == "one\ntwo\nthree\nfour"
        # What would make the file unreadable is left out, and told.
        app.area.post_message(events.Paste("\0five\0"))
        await pilot.pause()
        assert buffer.text.endswith("fourfive")
        assert "left out" in app.said[-1]

    tell(tale)


@pytest.mark.parametrize("sign", ["\u200d", "\u00a0", "\u3000", "\u200f", "\u2028"])
def test_letters_that_cannot_be_seen_are_typed_too(tell: Tell, sign: str) -> None:
    async def tale(app: Desk, pilot: Pilot[None]) -> None:
        buffer = app.open("")
        app.area.post_message(events.Key("unseen", sign))
        await pilot.pause()
        assert buffer.text == sign

    tell(tale)


def test_undo_goes_on_through_the_raw_file_and_other_messages(tell: Tell) -> None:
    async def tale(app: Desk, pilot: Pilot[None]) -> None:
        buffer = app.open(f"{FRONT}Hi")
        await pilot.press("A", "B")
        app.area.action_raw()
        assert app.area.text == f"{FRONT}ABHi"
        app.area.move_cursor((0, 0))
        await pilot.press("#")
        app.area.action_raw()
        assert app.area.text == f"#{FRONT}ABHi"  # No front matter now: all of it is text.
        await pilot.press("ctrl+z")
        assert (app.area.text, buffer.text) == ("ABHi", f"{FRONT}ABHi")
        app.open("other", "templates/x/other.sms.j2")
        app.area.show(buffer)
        await pilot.press("ctrl+z")
        assert (app.area.text, buffer.is_edited) == ("Hi", False)
        await pilot.press("ctrl+y")
        assert app.area.text == "ABHi"

    tell(tale)


def test_front_matter_that_is_pasted_is_no_text_once_it_is_reviewed(tell: Tell) -> None:
    async def tale(app: Desk, pilot: Pilot[None]) -> None:
        buffer = app.open("")
        app.area.post_message(events.Paste(f"{FRONT}Hi"))
        await pilot.pause()
        app.area.move_cursor((1, 0))
        app.area.mark(())
        assert app.area.text == f"{FRONT}Hi"  # It is still being written.
        app.area.move_cursor((4, 2))
        app.area.mark(())
        assert (app.area.text, app.area.cursor_location) == ("Hi", (0, 2))
        assert buffer.text == f"{FRONT}Hi"
        await pilot.press("x", "ctrl+z", "ctrl+z")
        assert (app.area.text, buffer.text) == ("", "")
        await pilot.press("ctrl+y")
        assert buffer.text == f"{FRONT}Hi"

    tell(tale)


def test_a_source_is_replaced_as_one_step_and_the_cursor_stays(tell: Tell) -> None:
    async def tale(app: Desk, pilot: Pilot[None]) -> None:
        buffer = app.open(f"{FRONT}Hi there, it’s Sam.\nBye")
        app.area.move_cursor((1, 2))
        app.area.replace_source(buffer.text.replace("’", "'").replace("marketing", "transactional"))
        await pilot.pause()
        assert app.area.text == "Hi there, it's Sam.\nBye"
        assert app.area.cursor_location == (1, 2)
        await pilot.press("ctrl+z")
        assert buffer.text == f"{FRONT}Hi there, it’s Sam.\nBye"
        assert app.area.text == "Hi there, it’s Sam.\nBye"

    tell(tale)


def test_front_matter_typed_into_the_text_is_not_doubled(tell: Tell) -> None:
    async def tale(app: Desk, pilot: Pilot[None]) -> None:
        buffer = app.open("")
        for key in ("+++", "enter", "+++", "enter", "Hi"):
            await pilot.press(*([key] if key == "enter" else list(key)))
        assert buffer.text == "+++\n+++\nHi"

    tell(tale)


def test_the_cursor_goes_to_places_of_the_file_and_tells_its_own(tell: Tell) -> None:
    async def tale(app: Desk, pilot: Pilot[None]) -> None:
        buffer = app.open(f"{FRONT}one\rtwo\r\nthree")
        for line, column, row in ((5, 2, 0), (6, 3, 0), (7, 4, 1)):
            app.area.go_to(Location(FILE, line, column))
            assert app.area.location == Location(FILE, line, column)
            assert app.area.cursor_location[0] == row
        app.area.go_to(Location(FILE, 2, 1))
        assert app.area.location == Location(FILE, buffer.body_line, 1)
        app.area.go_to(Location(FILE, 99, 99))
        assert app.area.location == Location(FILE, 7, 6)
        await pilot.pause()

    tell(tale)


def test_a_text_to_read_only_says_so_once_and_can_be_selected(tell: Tell) -> None:
    async def tale(app: Desk, pilot: Pilot[None]) -> None:
        app.studio.is_starter = True
        buffer = app.open("Hi")
        await pilot.press("a", "backspace", "ctrl+v", "ctrl+z")
        app.area.post_message(events.Paste("x"))
        await pilot.pause()
        app.area.insert_at_cursor("x")
        assert (buffer.text, app.said) == ("Hi", [READ_ONLY])
        app.area.select_all()
        await pilot.press("ctrl+c")
        assert app.clipboard == "Hi"

    tell(tale)


def test_ten_thousand_characters_on_a_line_are_kept_and_drawn(tell: Tell) -> None:
    async def tale(app: Desk, pilot: Pilot[None]) -> None:
        words = "Hi {{ lead.first_name }} " * 400
        buffer = app.open(words)
        await pilot.press("ctrl+end", "end", "x")
        app.area.move_cursor(app.area.document.end)
        await pilot.press("y")
        assert buffer.text.endswith("y")
        assert len(buffer.text) == len(words) + 2
        assert any("first_name" in row for row in app.rows())

    tell(tale)
