"""Severities as letters, told apart by shape and word as well as by colour."""

from collections.abc import Mapping

from textual.content import Content

from simulator.model.finding import Severity
from simulator.tui.roles import Role

LETTERS: Mapping[Severity, str] = {
    Severity.ERROR: "E",
    Severity.WARNING: "W",
    Severity.INFO: "i",
}
ROLES: Mapping[Severity, Role] = {
    Severity.ERROR: Role.ERROR,
    Severity.WARNING: Role.WARNING,
    Severity.INFO: Role.HINT,
}
COUNT_ROLES: Mapping[Severity, Role] = {**ROLES, Severity.ERROR: Role.ERROR_TEXT}
"""A count is no state: only the letter stands reversed."""


def letter(severity: Severity) -> Content:
    """The letter of one severity."""
    return Content.styled(LETTERS[severity], str(ROLES[severity]))


def tally(counts: Mapping[Severity, int], *, hints: bool = False) -> Content:
    """Counts such as `E 1 W 7`; `ok` where there are none. Hints count only if asked for."""
    shown = list(Severity) if hints else [Severity.ERROR, Severity.WARNING]
    parts = [
        Content.assemble(
            letter(each),
            Content.styled(f" {counts[each]}", str(COUNT_ROLES[each])),
        )
        for each in shown
        if counts.get(each)
    ]
    return Content(" ").join(parts) if parts else Content.styled("ok", str(Role.OK))


def totals_so_far(counts: Mapping[Severity, int], done: int, total: int) -> Content:
    """The counts of a whole workspace; until all is reviewed nothing is `ok`."""
    if done == total:
        return tally(counts, hints=True)
    share = Content.styled(f"{done} of {total} reviewed", str(Role.QUIET))
    return (
        Content.assemble(tally(counts, hints=True), "  ", share) if any(counts.values()) else share
    )
