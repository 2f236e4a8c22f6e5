"""The words of one cell of the matrix, in the room that it has."""

from simulator.model.finding import Severity
from simulator.model.message import Channel
from simulator.review.matrix import Cell, ColumnSum, Texts
from simulator.review.matrix_columns import Column
from simulator.tui.literal import cut
from simulator.tui.roles import Role
from simulator.tui.widgets.severity import COUNT_ROLES, LETTERS, ROLES

Piece = tuple[str, str]
"""Some characters and the role that they have, empty for none."""

SIGNS = {Channel.EMAIL: "@", Channel.PUSH: "^"}
NOT_SENT = "·"
UNKNOWN = "–"
SHADES = "░▒▓█"
WIDE = 4
"""A cell of so many columns has a blank between texts and letter."""


def cell_pieces(cell: Cell, width: int, *, as_shade: bool = False) -> list[Piece]:
    """`3 E`, `@ W`, `·`: filled up to `width` columns."""
    if not cell.file:
        return [(NOT_SENT.ljust(width), str(Role.QUIET))]
    if not cell.is_reviewed:
        return [(UNKNOWN.ljust(width), str(Role.QUIET))]
    sent = _sent(cell, width, as_shade=as_shade)
    if cell.worst is None:
        return [(sent.ljust(width), "")]
    gap = " " if width >= WIDE else ""
    letter = LETTERS[cell.worst]
    rest = width - len(sent) - len(gap) - 1
    return [(sent + gap, ""), (letter + " " * rest, bold_role(cell.worst))]


def hostile_pieces(cell: Cell, width: int) -> list[Piece]:
    """`ok`, `E`: whether a text breaks for a hostile lead, for whom nothing is counted."""
    if not cell.file or not cell.is_reviewed:
        return cell_pieces(cell, width)
    if cell.worst is None:
        return [("ok".ljust(width), str(Role.QUIET))]
    return [(LETTERS[cell.worst].ljust(width), bold_role(cell.worst))]


def _sent(cell: Cell, width: int, *, as_shade: bool) -> str:
    if cell.channel in SIGNS:
        return SIGNS[cell.channel]
    if cell.texts is None:
        return UNKNOWN  # it cannot be filled for this lead; the letter says so
    if as_shade:
        return SHADES[min(max(cell.texts, 1), len(SHADES)) - 1]
    room = width - 2 - (width >= WIDE) if width > 2 else 1  # noqa: PLR2004 - texts and a letter
    text = str(cell.texts)
    return text if len(text) <= max(room, 1) else "+"


def bold_role(severity: Severity) -> str:
    """How a letter looks in a cell: reversed it would make a wall of what everyone meets."""
    return f"bold {COUNT_ROLES[severity]}" if severity is Severity.ERROR else str(ROLES[severity])


def sum_pieces(found: ColumnSum, width: int) -> list[Piece]:
    """`E 19`: the worst of a column, and how many leads meet it."""
    if found.worst is None:
        return [(" " * width, "")]
    gap = " " if width > WIDE else ""
    count = short(found.leads, width - 1 - len(gap)) if width >= WIDE else ""
    rest = width - 1 - len(gap) - len(count)
    return [
        (LETTERS[found.worst], str(ROLES[found.worst])),
        (gap + count + " " * rest, str(COUNT_ROLES[found.worst])),
    ]


def head_of(column: Column, width: int, *, is_draft: bool) -> str:
    """The head of a column: its step, else the beginning of its id; `*` marks a draft."""
    name = column.name or column.message
    if width < WIDE:
        name = name.replace(" ", "")
        return cut(name, width).ljust(width) if len(name) > width else name.ljust(width)
    name = name if width > WIDE else name.replace(" ", "")
    return cut(name + "*" * is_draft, width - 1).ljust(width)


def short(number: Texts, width: int) -> str:
    """A number in at most `width` columns where that is possible: `139`, `7.5`, `12k`."""
    text = f"{int(number):,}" if number == int(number) else f"{float(number):,.1f}"
    if len(text) <= width:
        return text
    text = f"{int(number)}"
    return text if len(text) <= width else f"{int(number) // 1000}k"
