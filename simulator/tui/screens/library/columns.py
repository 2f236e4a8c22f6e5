"""A row of the library as columns that fit the width there is."""

from typing import NamedTuple

from textual.content import Content

from simulator.tui.literal import cut, padded
from simulator.tui.roles import Role
from simulator.tui.screens.library.outline import Kind, Node
from simulator.tui.screens.library.sums import Sum
from simulator.tui.widgets.pane import cell_width
from simulator.tui.widgets.severity import tally

OPEN, CLOSED = "▼", "►"

_TEXTS, _WORST, _LEADS, _STATE = 5, 9, 10, 8
_FIXED = 3 + 1 + _TEXTS + 2 + _WORST + _LEADS + _STATE
_LEAST_NAME = 20
_WITH_WHEN = _FIXED + _LEAST_NAME + 1 + 13
_WHEN = 18
_USUAL = 80


class Columns(NamedTuple):
    """How wide the columns are that give way; `when` is 0 where there is no room for it."""

    name: int
    when: int

    @classmethod
    def at(cls, width: int) -> "Columns":
        """The columns of a row that is `width` wide."""
        if width < _WITH_WHEN:
            return cls(max(width - _FIXED, 1), 0)
        room = width - _FIXED - 1
        when = min(_WHEN, room - _LEAST_NAME) + max(width - _USUAL, 0) // 3
        return cls(room - when, when)


class Shown(NamedTuple):
    """A row and what is known of it. `is_open` is `None` where nothing can be unfolded."""

    node: Node
    depth: int
    is_open: bool | None
    sum: Sum
    state: str = ""
    is_new: bool = False


def heads(width: int) -> Content:
    """The line of names over the columns."""
    columns = Columns.at(width)
    when = f" {'When':<{columns.when}}" if columns.when else ""
    line = f"   {'Name':<{columns.name}}{when} {'Texts':>{_TEXTS}}  {'Worst':<{_WORST}}"
    return Content.styled(f"{line}{'Leads':<{_LEADS}}State", str(Role.QUIET))


def row(shown: Shown, width: int, *, is_cursor: bool = False) -> Content:
    """One row, `width` wide; on the cursor's row nothing is quiet."""
    node, columns = shown.node, Columns.at(width)
    quiet = "" if is_cursor else str(Role.QUIET)
    if node.kind is Kind.SCRATCH:
        line = Content.assemble("   ", (cut(node.name, width), str(Role.HEAD)), "  ")
        return filled(line + Content.styled(cut(node.aside, width), quiet), width)
    when = (" " + padded(node.when, columns.when), quiet) if columns.when else ""
    return Content.assemble(
        " ",
        _name(shown, columns.name + 2, quiet),
        when,
        " ",
        padded_left(_texts(shown.sum), _TEXTS),
        _apart(_worst(shown)),
        _leads_and_state(shown, quiet),
    )


def _name(shown: Shown, width: int, quiet: str) -> Content:
    """The sign of a branch and the name, cut so that what stands behind it stays whole."""
    node = shown.node
    mark = " *" if node.is_draft or shown.state == "edited" else ""
    glyph = {None: " ", True: OPEN, False: CLOSED}[shown.is_open]
    indent = " " * sign_at(shown.depth) + glyph + " "
    aside = cut(node.aside, width // 2)
    aside = f"  {aside}" if node.name and aside else aside
    room = width - len(indent) - cell_width(aside) - len(mark)
    role = str(Role.HEAD) if node.kind is Kind.CAMPAIGN else ""
    if node.kind is Kind.SEQUENCE:
        role = quiet
    is_file = node.kind is Kind.MESSAGE
    name = Content.assemble(
        (indent, quiet),
        Content.styled(cut(node.name, room), role),
        Content.styled(aside, "" if is_file and not node.name else quiet),
        Content.styled(mark, str(Role.WARNING)),
    )
    return filled(name, width)


def sign_at(depth: int) -> int:
    """How far to the right of the first column the sign of a branch stands."""
    return 2 * depth


def _texts(found: Sum) -> str:
    if not found.texts:
        return ""
    least, most = found.texts
    return f"{least}–{most}" if least != most else str(least)


def _worst(shown: Shown) -> Content:
    if shown.node.kind is Kind.STEP and not shown.node.files:
        return Content("")
    if not shown.sum.is_known:
        return Content.styled("–", str(Role.QUIET)) if shown.node.files else Content("")
    return tally(shown.sum.counts)


def _apart(worst: Content) -> Content:
    """Never without a blank before the leads, or both numbers would be read as one."""
    gap = "  " if worst.cell_length < _WORST else " "
    return Content.assemble(gap, filled(worst, _WORST + 1 - len(gap)), " ")


def _leads_and_state(shown: Shown, quiet: str) -> Content:
    leads = _leads(shown)
    state = shown.state
    role = str(Role.ERROR_TEXT) if shown.node.is_broken else str(Role.WARNING)
    if state not in ("edited", "cannot be read"):
        role = quiet
    if leads or cell_width(state) <= _STATE:
        return Content.assemble(padded(leads, _LEADS), (cut(state, _STATE), role))
    return Content.assemble(" " * (_LEADS + _STATE - cell_width(state)), (state, role))


def _leads(shown: Shown) -> str:
    """How many leads meet what is wrong; where nothing is, how many get it."""
    found, node = shown.sum, shown.node
    if node.is_broken or not found.is_known or node.kind in (Kind.SEQUENCE, Kind.FILE, Kind.OTHERS):
        return ""
    if found.is_for_others:
        return "no lead"
    if not found.reach:
        return ""
    if node.kind is not Kind.MESSAGE or not found.hit:
        return f"{found.reach} leads" if found.reach != 1 else "1 lead"
    return f"all {found.reach}" if found.hit == found.reach else f"{found.hit} of {found.reach}"


def filled(content: Content, width: int) -> Content:
    """`content` cut or filled up with spaces to exactly `width` columns."""
    space = width - content.cell_length
    if space < 0:
        return content.truncate(width, ellipsis=True)
    return content + " " * space


def padded_left(text: str, width: int) -> str:
    """`text` at the right end of `width` columns."""
    return " " * (width - cell_width(text)) + text
