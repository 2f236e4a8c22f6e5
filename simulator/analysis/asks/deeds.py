"""Tells an English order that no list has by its place: "Sign the form by Friday"."""

from collections.abc import Sequence
from typing import Final

from simulator.analysis.tokens import Token
from simulator.data.asking import deeds as words

_FURTHEST: Final = 6
_REACH: Final = 8


def deed_at(tokens: Sequence[Token]) -> int | None:
    """Where a sentence begins with such an order, behind the sender's name too; else `None`."""
    last = len(tokens) - 1
    if last < 1:
        return None
    if _is_deed(tokens, 0):
        return 0
    for at in range(1, min(_FURTHEST, last - 1)):
        if tokens[at].word == ":":
            return at + 1 if _is_deed(tokens, at + 1) else None
    return None


def _is_deed(tokens: Sequence[Token], at: int) -> bool:
    if tokens[at].word not in words.DEEDS or tokens[at + 1].word not in words.BEHIND_ORDERS:
        return False
    for other in tokens[at + 1 : at + _REACH]:
        if other.kind == "mark":
            break
        if other.word in words.FINITE:
            return False
    return True
