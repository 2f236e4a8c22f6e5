"""Tells whether a text names a day."""

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from simulator.analysis.moments import read_dates, read_days
from simulator.analysis.tokens import Token
from simulator.data.claims.prices import BEFORE_MONTH, WHEN
from simulator.data.trade_words import MONTHS

_SHORT: Final = 3
_LONG_MONTHS: Final = frozenset(name for name in MONTHS if len(name) > _SHORT)


def is_dated(text: str, tokens: Sequence[Token]) -> bool:
    """Whether a day, a month or a word such as "today" or "until" stands anywhere in it."""
    if any(token.kind == "date" or token.word in WHEN for token in tokens):
        return True
    if any(token.word in _LONG_MONTHS for token in tokens) or _is_in_month(tokens):
        return True
    return bool(read_days(text, tokens) or read_dates(text, tokens))


def _is_in_month(tokens: Sequence[Token]) -> bool:
    """Whether a short name, which may be a word as well, is a month's: "in May"."""
    return any(one.word in BEFORE_MONTH and other.word in MONTHS for one, other in pairwise(tokens))
