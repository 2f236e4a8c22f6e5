"""A brand's name, read as the texts that begin with it will be."""

from simulator.analysis import analyze
from simulator.errors import UsageError


def check_brand(brand: str) -> None:
    """See to it that no text looks unfinished because of the brand in it.

    Raises:
        UsageError: the name looks like a gap that nobody filled, such as `%name%`.
    """
    text = f"{brand}: the spring teas are in."
    if brand and any(start < len(brand) for start, _ in analyze(text, brand=brand).broken_tokens):
        raise UsageError("the brand looks like a gap that nobody filled; write it as leads know it")
