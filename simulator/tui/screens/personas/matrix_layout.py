"""How wide the columns of the matrix are drawn in the room that there is."""

from typing import NamedTuple

MARK = 3
"""The cursor's arrow and the blanks around it."""
LEAST_NAME, MOST_NAME = 17, 30
LANGUAGE = 7
TEXTS = 6
WORST = 11
"""The two sums at the right, with the blanks before the second one."""

WIDTHS = (7, 4, 2)
MOST_WIDE = 8
"""So many columns at most have the first width."""


class Layout(NamedTuple):
    """Widths in columns of the terminal.

    `each` is that of a message, of which `shown` fit at once.
    """

    name: int
    each: int
    shown: int

    @property
    def cells_start(self) -> int:
        """Where the first message is drawn."""
        return MARK + self.name + 1 + LANGUAGE


def layout_for(width: int, columns: int) -> Layout:
    """The widest columns of which all fit; the narrowest, as many as fit, where none do."""
    room = max(width - MARK - LEAST_NAME - 1 - LANGUAGE - TEXTS - WORST, WIDTHS[-1])
    fitting = (each for each in WIDTHS if columns * each <= room)
    each = next(fitting, WIDTHS[-1])
    if each == WIDTHS[0] and columns > MOST_WIDE:
        each = WIDTHS[1]
    shown = min(columns, room // each)
    spare = room - shown * each
    return Layout(min(LEAST_NAME + spare, MOST_NAME), each, shown)
