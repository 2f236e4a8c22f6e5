"""How many leads a test of two texts takes."""

from math import ceil
from typing import Final

_LEHR: Final = 16
"""For a test that finds four of five real differences and cries wolf once in twenty.

R. Lehr, "Sixteen s-squared over d-squared", Statistics in Medicine 11 (1992), 1099-1102.
"""
_STEP: Final = 10


def leads_needed(share: float, other: float) -> int:
    """The leads that each text needs, to tell these shares of answers apart; rounded up to tens."""
    mean = (share + other) / 2
    difference = other - share
    if not difference:
        return 0
    return ceil(_LEHR * mean * (1 - mean) / difference**2 / _STEP) * _STEP
