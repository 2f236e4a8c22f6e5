"""How the tables of words in this folder are written down: as running text."""


def words(text: str) -> frozenset[str]:
    """The words of `text`, parted by white space."""
    return frozenset(text.split())


def phrases(text: str) -> tuple[str, ...]:
    """The phrases of `text`, one a line or parted by commas."""
    parts = (part.strip() for line in text.split("\n") for part in line.split(","))
    return tuple(part for part in parts if part)
