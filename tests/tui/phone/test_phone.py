import pytest
from textual.pilot import Pilot

from simulator.model.place import Location
from simulator.review.preview import Refusal
from simulator.tui.widgets.phone import Neighbour, Phone, PhonePane
from tests.tui.phone.stage import EMAIL, Stage, play, preview

LONG = '+++\nsubject = "A long one"\n+++\n' + "\n".join(f"Line {n}." for n in range(60))


def rows(phone: Phone) -> list[str]:
    return [phone.render_line(y).text.rstrip() for y in range(phone.size.height)]


def test_a_text_longer_than_the_room_scrolls_by_key_and_wheel() -> None:
    phone = Phone()

    async def story(_stage: Stage, pilot: Pilot[None]) -> None:
        phone.show(preview(LONG, file=EMAIL))
        await pilot.pause()
        assert "Line 2." in rows(phone)[5]
        phone.focus()
        await pilot.press("pagedown")
        await pilot.pause()
        assert "Line 20." in "".join(rows(phone))
        await pilot.press("end")
        await pilot.pause()
        assert "Line 59." in "".join(rows(phone))
        # Typing in the text must not throw the reader back to its top; another lead's does.
        at = phone.scroll_offset.y
        phone.show(preview(LONG + ".", file=EMAIL))
        await pilot.pause()
        assert phone.scroll_offset.y == at
        phone.show(preview(LONG, file=EMAIL, lead="jo"))
        await pilot.pause()
        assert phone.scroll_offset.y == 0
        phone.show(preview("Hi"))
        await pilot.pause()
        assert not phone.show_vertical_scrollbar

    play(phone, story, size=(36, 12))


def test_other_texts_stand_where_room_is_left_and_nowhere_else() -> None:
    phone = Phone()
    after, before = Neighbour("next", "See you"), Neighbour("before", "Hello again")

    async def story(_stage: Stage, pilot: Pilot[None]) -> None:
        phone.show(preview("Hi {{ lead.first_name }}"), before=[before], after=[after])
        await pilot.pause()
        shown = "\n".join(rows(phone))
        assert shown.index("Hi Dana") < shown.index("next") < shown.index("See you")
        assert "Hello again" in shown
        await pilot.resize_terminal(36, 10)
        await pilot.pause()
        shown = "\n".join(rows(phone))
        assert "See you" in shown
        assert "before" not in shown
        assert not phone.show_vertical_scrollbar

    play(phone, story, size=(36, 20))


def test_a_file_that_cannot_be_read_says_so_in_place_of_its_text() -> None:
    phone = Phone()
    refusal = Refusal("This is no date.", "Write it as 2026-11-02.", Location("a/b.sms.j2", 3, 1))

    async def story(_stage: Stage, _pilot: Pilot[None]) -> None:
        phone.show(None, refusal=refusal)
        shown = "\n".join(rows(phone))
        for words in ("This is no date.", "Write it as 2026-11-02.", "b.sms.j2 3:1"):
            assert words in shown
        phone.show(None, words="No leads yet.")
        assert rows(phone)[0] == "No leads yet."
        phone.show(None)
        assert set(rows(phone)) == {""}

    play(phone, story, size=(36, 12))


@pytest.mark.parametrize(
    ("lead", "text", "head"),
    [
        ("dana", "Hi", "Dana Whitfield"),
        ("nobody", "Hi", "(no first name) nobody"),
        ("jo", "مرحبا", "Jo Le · rtl"),
    ],
)
def test_the_head_tells_whose_phone_it_is(lead: str, text: str, head: str) -> None:
    pane = PhonePane()

    async def story(_stage: Stage, _pilot: Pilot[None]) -> None:
        pane.phone.show(preview(text, lead=lead))
        assert pane.head.info == head

    play(pane, story, size=(36, 12))


def test_a_theme_of_another_colour_is_taken_at_once() -> None:
    phone = Phone()

    async def story(stage: Stage, pilot: Pilot[None]) -> None:
        phone.show(preview("Hi {{ lead.first_name }}"))
        await pilot.pause()
        before = phone.render_line(1)
        stage.theme = "textual-light"
        await pilot.pause()
        after = phone.render_line(1)
        assert before.text == after.text
        assert before != after

    play(phone, story, size=(36, 12))
