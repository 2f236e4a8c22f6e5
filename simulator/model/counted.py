"""A count and its noun or verb, as findings and reports say them."""


def counted(count: int, noun: str) -> str:
    """`1 character`, `1,712 characters`."""
    return f"{count:,} {noun}" if count == 1 else f"{count:,} {noun}s"


def is_or_are(count: int) -> str:
    """The verb for so many."""
    return "is" if count == 1 else "are"
