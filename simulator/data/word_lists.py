"""How the tables of words in this folder are written down: as running text."""

from itertools import product


def words(text: str) -> frozenset[str]:
    """The words of `text`, parted by white space."""
    return frozenset(text.split())


def crossed(*parts: str) -> tuple[str, ...]:
    """Each phrase of the first part with each of the next behind it; parted by commas."""
    every = [phrases(part) for part in parts]
    return tuple(" ".join(each) for each in product(*every))


def phrases(text: str) -> tuple[str, ...]:
    """The phrases of `text`, one a line or parted by commas."""
    parts = (part.strip() for line in text.split("\n") for part in line.split(","))
    return tuple(part for part in parts if part)


def in_order(text: str) -> tuple[str, ...]:
    """The words of `text` as they follow each other."""
    return tuple(text.split())
