"""What the tests of the library share: rows as text, and going to one of them."""

from pathlib import Path

from textual.content import Content
from textual.pilot import Pilot
from textual.widgets import Input

from simulator.tui.app import PresendApp
from simulator.tui.screens.library.detail import Detail, Rows
from simulator.tui.screens.library.rows import LibraryRows
from tests.tui.conftest import settled

HOSTILE = "Hi [STOP] [/] [@click=app.quit]x \u202e \x1b[31m 😀 {{ lead.first_name }}"


def rows_of(app: PresendApp) -> list[str]:
    rows = app.screen.query_one(LibraryRows)
    return [rows.line(index).plain.rstrip() for index in range(rows.count)]


def row_with(app: PresendApp, words: str) -> str:
    return next(row for row in rows_of(app) if words in " ".join(row.split()))


async def go_to(app: PresendApp, pilot: Pilot[None], words: str) -> None:
    """Put the cursor on the first row that is unfolded and has these words."""
    rows = app.screen.query_one(LibraryRows)
    rows.focus()
    shown = [" ".join(row.split()) for row in rows_of(app)]
    line = next(index for index, row in enumerate(shown) if words in row)
    assert rows.go_to(rows.keys_shown[line])
    await settled(app, pilot)


def strip(app: PresendApp) -> str:
    """What the strip below the rows says."""
    detail = app.screen.query_one(Detail)
    shown = detail.query_one("#brief", Rows).render()
    assert isinstance(shown, Content)
    return shown.plain


async def fill(app: PresendApp, pilot: Pilot[None], **values: str) -> None:
    """Fill in the form that is open, and finish it."""
    for name, value in values.items():
        field = app.screen.query_one(f"#field-{name}")
        if isinstance(field, Input):
            field.value = value
        else:
            field.value = value  # type: ignore[attr-defined]
    await pilot.press("ctrl+s")
    await pilot.pause()
    await settled(app, pilot)


def write(root: Path, file: str, text: str) -> None:
    path = root / file
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8", newline="")
