"""What is wrong with a list of leads, in rows of a dialog: counts and lines, nobody's data."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from textual.content import Content

from simulator.model.counted import counted
from simulator.reports.visible import wrapped
from simulator.tui.literal import literal
from simulator.tui.roles import Role
from simulator.tui.widgets.severity import letter

if TYPE_CHECKING:
    from simulator.personas.doctor_signs import Health, Sign
    from simulator.personas.imported.lists import LeadList

_INDENT = 4

_SAY_WHERE = "or read the list again and say where they live."
_IN_APP = {
    "bad_phone": f"Write numbers with + and country code, {_SAY_WHERE}",
    "no_zone": f"Add a zone, a state or a postal code, {_SAY_WHERE}",
}
"""Remedies of the command line that the app has another way for, by the sign's value."""


def list_rows(found: "LeadList", health: "Health", width: int) -> Iterator[Content]:
    """How the list was read, what is wrong with it, the worst first, and what to do."""
    from simulator.personas.doctor_signs import SEVERITIES, Sign  # noqa: PLC0415 - seldom wanted
    from simulator.reports.list_health import columns_named  # noqa: PLC0415 - as above

    for line in wrapped(_head(found, health), width):
        yield literal(line)
    if found.columns.unknown:
        names = columns_named(found.columns.unknown)
        yield from _quiet(f"Left out, as nothing tells what they hold: {names}.", width)
    signs = [(SEVERITIES[sign], sign) for sign in Sign if health.count(sign)]
    for severity, sign in sorted(signs, key=lambda each: each[0].rank):
        what, remedy = _words(sign, health)
        first, *rest = wrapped(what, width - _INDENT)
        yield Content.assemble(" ", letter(severity), "  ", literal(first))
        blank = " " * _INDENT
        yield from (Content.assemble(blank, literal(line)) for line in rest)
        for line in wrapped(remedy, width - _INDENT):
            yield Content.assemble(blank, literal(line, Role.QUIET))
    if not signs:
        yield Content.styled("Nothing is wrong with it.", str(Role.OK))


def _head(found: "LeadList", health: "Health") -> str:
    system = f" Its columns are {found.columns.system}'s." if found.columns.system else ""
    guess = ", a guess" if found.letters.is_guessed else ""
    rows = counted(health.rows, "row")
    return f"{rows}: {found.kind}, written in {found.letters.name}{guess}.{system}"


def _words(sign: "Sign", health: "Health") -> tuple[str, str]:
    """What is to be said of a sign, and what to do."""
    from simulator.personas.doctor_signs import FIRST_LINES  # noqa: PLC0415 - as above
    from simulator.reports.list_health import WORDS  # noqa: PLC0415 - as above

    what, remedy = WORDS[sign]
    remedy = _IN_APP.get(sign.value, remedy)
    rows = counted(health.count(sign), "row")
    if sign in health.lacking:
        return f"All {rows} {what}: no column tells.", remedy
    lines = health.tallies[sign].lines
    more = ", …" if health.count(sign) > FIRST_LINES else ""
    where = f" (line{'s' * (len(lines) > 1)} {', '.join(map(str, lines))}{more})" if lines else ""
    return f"{rows} {what}{where}.", remedy


def _quiet(text: str, width: int) -> Iterator[Content]:
    for line in wrapped(text, width):
        yield literal(line, Role.QUIET)
