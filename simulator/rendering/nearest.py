"""The known name that a mistaken one was probably meant to be."""

from collections.abc import Iterable
from difflib import get_close_matches

LONGEST = 40  # characters; comparing longer names takes long and helps nobody


def nearest(name: str, known: Iterable[str]) -> str | None:
    """Return the known name most like `name`, if one is like it at all."""
    if len(name) > LONGEST:
        return None
    short = sorted(other for other in known if len(other) <= LONGEST)
    return next(iter(get_close_matches(name, short, n=1, cutoff=0.65)), None)
