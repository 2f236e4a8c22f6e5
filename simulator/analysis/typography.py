"""Finds the characters that word processors put in the place of plain ones."""

import re

from simulator.analysis.spans import Span
from simulator.data.substitutions import SAFE

_NAMES = frozenset(
    {"curly apostrophe", "curly quote", "long dash", "special hyphen", "three dots in one sign"}
)
_LEFT_BY_CODE_PAGES = "\u0085\u0091\u0092\u0093\u0094\u0096\u0097"
_SIGNS = re.compile(
    "["
    + "".join(re.escape(sign) for sign, plain in SAFE.items() if plain.name in _NAMES)
    + _LEFT_BY_CODE_PAGES
    + "]"
)


def read_typography(text: str) -> tuple[Span, ...]:
    """Each such character: curly quotes, long dashes, the sign of three dots."""
    if text.isascii():
        return ()
    return tuple(match.span() for match in _SIGNS.finditer(text))
