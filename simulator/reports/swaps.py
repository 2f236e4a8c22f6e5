"""What plain letters in the place of special ones would save, as a small diff."""

from collections.abc import Iterator, Sequence
from operator import attrgetter
from typing import NamedTuple

from simulator.length.substitutions import Substitution, substituted
from simulator.model.counted import counted
from simulator.reports.visible import visible
from simulator.review.measured import Measured

MOST_PLACES = 5
"""More places than these are not shown."""

_is_safe = attrgetter("is_safe")
_BEFORE = 20
_BESIDE = 8


class _Place(NamedTuple):
    """A stretch of the text, in code points, with the substitutions in it."""

    start: int
    end: int
    swaps: list[Substitution]


def swap_lines(found: Measured, width: int) -> Iterator[str]:
    """What is saved, the first places before and after, and what else could be left out."""
    if found.chosen:
        yield from _diff(found, width)
    if found.without:
        letters, segments = found.without
        others = ", and with the others in plain letters" if any(map(_is_safe, found.swaps)) else ""
        named = " ".join(map(visible, letters))
        yield f"Without {named}{others}: {counted(segments, 'text')} billed"


def _diff(found: Measured, width: int) -> Iterator[str]:
    now, then = found.measurement, found.plain
    is_safe = all(map(_is_safe, found.chosen))
    yield (
        f"In plain letters{'' if is_safe else ', if they mean the same here'}: "
        f"{counted(now.segments, 'text')} billed -> {then.segments:,}, "
        f"{now.room} to spare -> {then.room}"
    )
    places = list(_places(found.text, found.chosen, width - _BESIDE))
    for start, end, swaps in places[:MOST_PLACES]:
        shifted = [each._replace(start=each.start - start, end=each.end - start) for each in swaps]
        piece = found.text[start:end]
        yield f"  - {visible(piece)}"
        yield f"  + {visible(substituted(piece, shifted))}"
    if len(places) > MOST_PLACES:
        rest = counted(len(places) - MOST_PLACES, "more place")
        yield f"  and {rest}; --format json holds them all"


def _places(text: str, swaps: Sequence[Substitution], length: int) -> Iterator[_Place]:
    """Stretches of about `length` characters, from a word's start, that hold all of `swaps`."""
    place: _Place | None = None
    for swap in swaps:
        if place and swap.start < place.end:
            place = place._replace(end=max(place.end, swap.end))
            place.swaps.append(swap)
            continue
        if place:
            yield place
        lowest = max(swap.start - _BEFORE, place.end if place else 0)
        start = max(lowest, text.rfind(" ", lowest, swap.start) + 1 if lowest else 0)
        place = _Place(start, max(swap.end, _word_end(text, start + length)), [swap])
    if place:
        yield place


def _word_end(text: str, at: int) -> int:
    """`at`, or where the last word before it ends."""
    if at >= len(text):
        return len(text)
    return max(text.rfind(" ", at - _BEFORE, at), at - _BEFORE)
