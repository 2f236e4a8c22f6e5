import random

import pytest
from textual.pilot import Pilot
from textual.widgets.text_area import WrappedDocument

from tests.tui.text.conftest import FRONT, Desk, Tell

SCRAPS = (
    "a",
    "\n",
    "\n\n",
    "{{ lead.x }}",
    "\u2028",
    "\r",
    "\x1b[31m",
    "👨\u200d👩",
    "é",
    "\t",
    "+++\n",
)


@pytest.mark.parametrize("seed", range(6))
def test_any_edits_keep_the_buffer_the_text_and_the_history_alike(tell: Tell, seed: int) -> None:
    chance = random.Random(seed)  # noqa: S311 - nothing secret

    async def tale(app: Desk, pilot: Pilot[None]) -> None:
        source = f"{FRONT}Hi\n\n{{{{ lead.first_name }}}},\u2028bye\r\n"
        buffer = app.open(source)
        area = app.area
        shown = area.text
        for _ in range(60):
            start, end = sorted(chance.randint(0, len(shown)) for _ in range(2))
            end = min(end, start + 4)
            way = chance.choice(["replace", "replace", "undo", "redo", "raw", "source"])
            if way == "replace":
                scrap = chance.choice(SCRAPS) if chance.random() < 0.8 else ""
                area.replace(scrap, place(shown, start), place(shown, end))
                shown = shown[:start] + scrap + shown[end:]
            elif way == "undo":
                area.undo()
            elif way == "redo":
                area.redo()
            elif way == "raw":
                area.action_raw()
            else:
                area.replace_source(buffer.text.replace("a", "aa", 1))
            if way != "replace":
                shown = area.text
            assert area.text == shown
            assert buffer.text.endswith(shown)
            assert not area.is_raw or buffer.text == shown
            assert area.cursor_location <= area.document.end
            assert breaks(area.wrapped_document) == breaks(
                WrappedDocument(area.document, area.wrap_width)
            )
        await pilot.pause()
        while buffer.is_edited:
            before = buffer.text
            area.undo()
            assert buffer.text != before
        assert buffer.text == source

    tell(tale)


def breaks(document: WrappedDocument) -> list[list[int]]:
    return [document.get_offsets(line) for line in range(document.document.line_count)]


def place(text: str, offset: int) -> tuple[int, int]:
    before = text[:offset].split("\n")
    return len(before) - 1, len(before[-1])
