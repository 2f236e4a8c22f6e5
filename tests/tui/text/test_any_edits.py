import random
from pathlib import Path

import pytest
from textual.pilot import Pilot
from textual.widgets.text_area import WrappedDocument

from simulator.loading.saving import save_source
from simulator.loading.sources import read_source
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


CONTENTS = (
    "",
    "\ufeff",
    "\n",
    "no line end",
    "lines\nwith\n\nLF\n",
    "lines\r\nwith\r\nCRLF\r\n",
    "mixed\r\nline\nends\r",
    "\rlone CR\r\r",
    '\ufeff+++\r\nkind = "marketing"\r\n+++\r\nHi\r\n',
    '+++\ngoal = "a \u2028 b"\n+++\n\n\nHi',
    "\u2028 \u2029 \x85 \x0b \x0c \x1c \x1b[2J \x7f \x9b31m",
    "\u202eabc\u202c \u200f שלום \u2066x\u2069 \ufeff inside",
    "👨\u200d👩\u200d👧 ❤\ufe0f e\u0301 🇺🇸 \U000e0041 \ufffd",
)


def test_a_letter_typed_into_any_file_is_all_that_changes_in_it(tell: Tell, tmp_path: Path) -> None:
    chance = random.Random(7)  # noqa: S311 - nothing secret
    (tmp_path / "m.sms.j2").touch()

    async def tale(app: Desk, pilot: Pilot[None]) -> None:
        for content in CONTENTS:
            (tmp_path / "m.sms.j2").write_bytes(content.encode())
            data = read_source(tmp_path, "m.sms.j2")
            buffer = app.open(data)
            assert buffer.as_file == data == content
            hidden = buffer.body_start
            for _ in range(4):
                shown = app.area.text
                at = chance.randint(0, len(shown))
                app.area.move_cursor(place(shown, at))
                await pilot.press("x")
                assert app.area.text == f"{shown[:at]}x{shown[at:]}"
                head = "\ufeff" * buffer.has_mark + buffer.text[:hidden]
                ends = "\r\n" if buffer.has_crlf else "\n"
                expected = f"{head}{shown[:at]}x{shown[at:]}".replace("\n", ends)
                save_source(tmp_path, "m.sms.j2", buffer.as_file, known=data)
                assert (tmp_path / "m.sms.j2").read_bytes() == expected.encode()
                app.area.undo()
                save_source(tmp_path, "m.sms.j2", buffer.as_file, known=expected)
                assert (tmp_path / "m.sms.j2").read_bytes() == content.encode()

    tell(tale)
