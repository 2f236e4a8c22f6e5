"""Names in what is said of mistakes: cut to a readable length, with the known one most like it."""

from collections.abc import Iterable
from difflib import get_close_matches

LONGEST = 40  # characters; comparing longer names takes long and helps nobody


def short(name: str) -> str:
    """Return the name, cut when it is longer than anybody reads."""
    return name if len(name) <= LONGEST else f"{name[:LONGEST]}…"


def nearest(name: str, known: Iterable[str]) -> str | None:
    """Return the known name most like `name`, if one is like it at all."""
    if len(name) > LONGEST:
        return None
    short = sorted(other for other in known if len(other) <= LONGEST)
    return next(iter(get_close_matches(name, short, n=1, cutoff=0.65)), None)
