"""A finding on one row: its letter, what is wrong, whom it hits, where it stands."""

from textual.content import Content

from simulator.model.finding import Finding, Severity
from simulator.tui.literal import cut, padded
from simulator.tui.roles import Role
from simulator.tui.widgets.severity import LETTERS, ROLES

_BROAD = 60
"""From so many columns on a row tells whom a finding hits, and where it stands."""

_WORDS = 48
_PLACE = 6
_FIX = "fix"
UNREACHED = "COV01"
"""The rule whose findings a new lead mends, not another text."""

HOSTILE = "hostile"
"""In place of how many meet what only hostile leads do: they are no share of a list."""


def finding_row(
    finding: Finding, width: int, reach: int, *, file: str = "", is_current: bool = False
) -> Content:
    """A finding in `width` columns.

    `reach` is the most leads that any of the rows can hit. A finding that stands in another file
    than `file` names it. The highlighted row has no quiet words.
    """
    quiet = "" if is_current else str(Role.QUIET)
    start = _letter(finding.severity, is_current=is_current)
    if width < _BROAD:
        return Content.assemble(start, " ", cut(finding.what, width - 5))
    who_width = _who_width(reach)
    room = _room(width, reach)
    words = min(room, max(_WORDS, width // 2))
    return Content.assemble(
        start,
        " ",
        *_what(finding, words, file, quiet),
        " " * (room - words),
        f"  {hit(finding):>{who_width}}  ",
        (f"{_place(finding):>{_PLACE}}", quiet),
        "  ",
        (_FIX if finding.fix or finding.rule == UNREACHED else " " * len(_FIX), str(Role.KEY)),
    )


def is_cut(finding: Finding, width: int, reach: int, *, file: str = "") -> bool:
    """Whether the row of that many columns leaves something of the sentence out."""
    broad = min(_room(width, reach), max(_WORDS, width // 2))
    pieces = _what(finding, width - 5 if width < _BROAD else broad, file, "")
    return pieces[0][0].rstrip().endswith("…") and not finding.what.endswith("…")


def _who_width(reach: int) -> int:
    return max(len(f"{reach} of {reach}"), len(HOSTILE))


def _room(width: int, reach: int) -> int:
    return width - 5 - 2 - _who_width(reach) - 2 - _PLACE - 2 - len(_FIX) - 1


def hit(finding: Finding) -> str:
    """How many of the leads meet it; nothing where it concerns none in particular."""
    number = len(finding.leads)
    if finding.is_of_hostile:
        return HOSTILE
    if not number:
        return ""
    return f"all {number}" if number == finding.reach else f"{number} of {finding.reach}"


def _letter(severity: Severity, *, is_current: bool) -> Content:
    letter, role = LETTERS[severity], str(ROLES[severity])
    if is_current and severity is Severity.ERROR:
        return Content.assemble(" ", (f" {letter} ", role))
    return Content.assemble("  ", (letter, role), " ")


def _what(finding: Finding, width: int, file: str, quiet: str) -> tuple[tuple[str, str], ...]:
    if not file or finding.place.file == file:
        return ((padded(finding.what, width), ""),)
    where = cut(finding.place.file.rpartition("/")[2], width // 3)
    room = width - len(" in ") - Content(where).cell_length
    words = cut(finding.what, room)
    blank = " " * (room - Content(words).cell_length)
    return ((f"{words} ", ""), (f"in {where}", quiet), (blank, ""))


def _place(finding: Finding) -> str:
    return f"{finding.place.line}:{finding.place.column}"
