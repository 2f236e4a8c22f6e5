"""The names that a template is given: the lead, who sends, what is sent and when."""

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from simulator.rendering.references import Reference

SEND_AT: Final = "send_at"
DEADLINE: Final = "deadline"
INSTANTS: Final = (SEND_AT, DEADLINE)
"""Stand alone; the others are tables."""

TABLES: Final[Mapping[str, tuple[str, ...]]] = {
    "step": ("id", "number"),
    "sequence": ("name", "objective", "stage"),
}
OF_SETTINGS: Final = frozenset({"brand", "sender"})
OF_A_SEND: Final = frozenset({*INSTANTS, *TABLES})
GIVEN: Final = OF_SETTINGS | OF_A_SEND | {"lead"}


def read_of_send(references: "Iterable[Reference]") -> frozenset[str]:
    """Which names that tell of the sending a template's paths read."""
    return OF_A_SEND.intersection(reference.root for reference in references)
