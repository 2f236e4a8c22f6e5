"""Draws that a seed decides, made ready once so that each costs an index."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from random import Random
from typing import Final, TypeVar

T = TypeVar("T")

_SIZE = 1000
"""Entries of a ready list: a chance is told in thousandths."""


class Gap:
    """The one value that stands for a field that a lead does not have."""

    def __repr__(self) -> str:
        return "GAP"


GAP: Final = Gap()


def stream(seed: int, name: str) -> Random:
    """A stream of its own for each field: a new one leaves what others draw as it was."""
    return Random(f"{seed}/{name}")  # noqa: S311 - made-up leads are no secret


def drawer(ready: Sequence[T], seed: int, name: str) -> Callable[[], T]:
    """A function that draws one of `ready`, each as likely as the others."""
    # Of all methods of Random, Python promises the same numbers for this one alone.
    draw, count = stream(seed, name).random, len(ready)
    return lambda: ready[int(draw() * count)]


def weighed(shares: Mapping[T, float]) -> list[T]:
    """Each value as many times as its share asks for, a thousand in all or so."""
    whole = sum(shares.values())
    return [
        value for value, share in shares.items() for _ in range(round(share / whole * _SIZE))
    ] or list(shares)


def spread(values: Iterable[T]) -> list[T]:
    """The values over and over, a thousand or more in all, all as often."""
    once = list(values)
    return once * -(-_SIZE // len(once)) if once else []


def with_gaps(values: Sequence[T], gaps: Mapping[object, float]) -> list[T]:
    """The values with gaps among them: each for its share in a hundred."""
    full = spread(values)
    room = max(100.0 - sum(gaps.values()), 1.0)
    filler = [gap for gap, share in gaps.items() for _ in range(round(len(full) * share / room))]
    return [*full, *filler]  # type: ignore[list-item] # a gap stands for a value
