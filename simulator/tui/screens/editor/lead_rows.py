"""A lead's fields in rows: what each is called, and what it holds."""

from collections.abc import Collection, Iterator

from textual.content import Content

from simulator.model.persona import Persona
from simulator.reports.visible import wrapped
from simulator.tui.literal import cut, literal, padded
from simulator.tui.roles import Role

_LABEL = 18
_VALUE = 200


def lead_rows(lead: Persona, width: int, names: Collection[str] | None = None) -> Iterator[Content]:
    """The rows, only of the fields in `names` if these are given; a long value is cut."""
    for name, value in lead.fields().items():
        if names is not None and name not in names:
            continue
        lines = list(wrapped(cut(str(value), _VALUE), width - _LABEL)) or [""]
        for at, line in enumerate(lines):
            label = padded("" if at else name, _LABEL - 1)
            yield Content.assemble((label, str(Role.QUIET)), " ", literal(line))
