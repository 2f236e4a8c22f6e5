"""What screens cut off a subject, a preheader or a push, beyond what a lead's own data takes."""

from typing import NamedTuple

from simulator.data.display_limits import Room, Screen, room
from simulator.length.display import first_cells, width_of
from simulator.rules.reading import Reading

_LONG_VALUE = 12
"""Letters that a name rarely exceeds: 1 of 1,000 people in the US (census of 1990) has a longer."""


class CutOff(NamedTuple):
    """How much of a text is shown: `width` is in letters, an emoji counting as two."""

    width: int
    room: Room
    shown: str


def cut_off(reading: Reading, screen: Screen) -> CutOff | None:
    """What even the widest screen of this kind cuts off; `None` where it shows all."""
    limit = room(reading.circumstances.channel, screen)
    if limit is None or width_of(reading.text) <= limit.most:
        return None
    width = width_of(reading.text) - sum(
        max(width_of(reading.text[start:end]) - _LONG_VALUE, 0) for start, end in reading.values
    )
    if width <= limit.most:
        return None
    shown = " ".join(first_cells(reading.text, limit.least).split())
    return CutOff(width, limit, shown)
