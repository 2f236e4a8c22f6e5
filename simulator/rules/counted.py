"""Puts a count and its noun as a finding says them."""


def counted(count: int, noun: str) -> str:
    """`1 character`, `1,712 characters`."""
    return f"{count:,} {noun}" if count == 1 else f"{count:,} {noun}s"
