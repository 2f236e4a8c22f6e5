"""Reads emoji, each as people count them: a family, a flag or a skin tone makes one."""

import re
from functools import cache

from simulator.analysis.spans import Span
from simulator.data.emoji_signs import (
    ALONE,
    FLAG_LETTERS,
    IN_COLOUR,
    JOINER,
    KEYCAP,
    KEYS,
    TAGS,
    TONES,
)


def read_emoji(text: str) -> tuple[Span, ...]:
    """Where each emoji stands, rising."""
    if text.isascii():
        return ()
    return tuple(match.span() for match in _emoji().finditer(text))


@cache
def _emoji() -> re.Pattern[str]:
    """Compiled when first asked for, as most texts never ask."""
    one = rf"(?:[{ALONE}]{IN_COLOUR}?|[^\w\s]{IN_COLOUR})[{TONES}]?[{TAGS}]*+"
    row = rf"{one}(?:{JOINER}{one})*+"
    return re.compile(rf"[{FLAG_LETTERS}]{{2}}|[{KEYS}]{IN_COLOUR}?{KEYCAP}|{row}|[{TONES}]")
