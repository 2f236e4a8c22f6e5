"""The one way for text of files and people into the screen: as it stands, and nothing but text.

Textual reads markup in plain strings; escape sequences would reach the terminal. Here neither
happens, and what nobody sees is written out.
"""

from textual.content import Content

from simulator.reports.visible import cells
from simulator.tui.roles import Role


def literal(text: str, role: Role | str = "") -> Content:
    """`text` on one line, as content that holds no markup and no control character."""
    shown = "".join(cell.shown for cell in cells(text))
    return Content.styled(shown, str(role)) if role else Content(shown)


def cut(text: str, width: int) -> str:
    """`text` on one line and in at most `width` columns; "…" stands for what is left out."""
    found = list(cells(text))
    if sum(cell.width for cell in found) <= width:
        return "".join(cell.shown for cell in found)
    kept, used = [], 0
    for cell in found:
        if used + cell.width > width - 1:
            break
        kept.append(cell.shown)
        used += cell.width
    return "".join(kept) + "…" * (width > 0)


def padded(text: str, width: int) -> str:
    """`text` cut or filled up with spaces to exactly `width` columns."""
    found = cut(text, width)
    return found + " " * (width - sum(cell.width for cell in cells(found)))
