"""How wide a text is where it is shown, in cells: a letter takes one, an emoji or CJK sign two.

Inboxes and lock screens use proportional letters; cells are the nearest count that no font
changes.
"""

from collections.abc import Iterator

_FIRST_OF_ANOTHER_WIDTH = "\u0300"


def width_of(text: str) -> int:
    """The cells that `text` takes on one line; never raises."""
    if max(text, default="") < _FIRST_OF_ANOTHER_WIDTH:
        return len(text)
    return sum(width for _, width in _signs(text))


def first_cells(text: str, most: int) -> str:
    """As much of the beginning of `text` as fits `most` cells, in whole signs."""
    if max(text[: most + 1], default="") < _FIRST_OF_ANOTHER_WIDTH:
        return text[:most]
    taken, at = 0, 0
    for sign, width in _signs(text):
        taken += width
        if taken > most:
            break
        at += len(sign)
    return text[:at]


def _signs(text: str) -> Iterator[tuple[str, int]]:
    """What a reader sees as one sign, with its cells."""
    # Loaded only where letters differ in width: it takes 15 ms and more, and most texts need none.
    from wcwidth import iter_graphemes, width  # noqa: PLC0415 - see above

    # Sign by sign: the width of a whole row of flags would take time by its square.
    return ((sign, max(width(sign, control_codes="ignore"), 0)) for sign in iter_graphemes(text))
