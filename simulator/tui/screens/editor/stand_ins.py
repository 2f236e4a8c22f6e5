"""Characters that a text area would lose, act upon or not show, and what stands in for them there.

Textual's document ends lines at a dozen characters and prints the rest as it is, escape sequences
and all. So each such character is held as another one, and drawn as a sign of one column. One to
one, that cannot be done within what texts may hold; but no text holds half a character (a lone
surrogate), so these stand in. They never leave the text area, and never reach the terminal.
"""

import re
from collections.abc import Iterator

_RANGES = (
    # Control characters but the line feed, and spaces but the plain one.
    *((0x00, 0x09), (0x0B, 0x1F), (0x7F, 0xA0), (0x1680, 0x1680), (0x2000, 0x200F)),
    *((0x2028, 0x202F), (0x205F, 0x206F), (0x2800, 0x2800), (0x3000, 0x3000)),
    # What shows nothing: joiners, marks of direction and of variants, fillers, tags.
    *((0xAD, 0xAD), (0x34F, 0x34F), (0x600, 0x605), (0x61C, 0x61C), (0x6DD, 0x6DD)),
    *((0x70F, 0x70F), (0x890, 0x891), (0x8E2, 0x8E2), (0x115F, 0x1160), (0x17B4, 0x17B5)),
    *((0x180B, 0x180F), (0x3164, 0x3164), (0xFE00, 0xFE0F), (0xFEFF, 0xFEFF), (0xFFA0, 0xFFA0)),
    *((0xFFF9, 0xFFFB), (0x110BD, 0x110BD), (0x110CD, 0x110CD), (0x13430, 0x1343F)),
    *((0x1BCA0, 0x1BCA3), (0x1D173, 0x1D17A), (0xE0001, 0xE0001), (0xE0020, 0xE007F)),
    (0xE0100, 0xE01EF),
)
UNSEEN = tuple(chr(each) for first, last in _RANGES for each in range(first, last + 1))
"""The characters that never stand in the text area themselves."""

_HALVES = range(0xD800, 0xE000)
_TO = dict.fromkeys(_HALVES, "\ufffd") | {
    ord(each): chr(half) for each, half in zip(UNSEEN, _HALVES, strict=False)
}
_FROM = {ord(half): each for each, half in ((each, _TO[ord(each)]) for each in UNSEEN)}

_TAB = "→"
_LINE_END = "¶"
_OTHER = "·"
_LINE_ENDS = "\r\v\f\x1c\x1d\x1e\x85\u2028\u2029"
_SHOWN = (
    dict.fromkeys(_FROM, _OTHER)
    | {ord(_TO[ord(each)]): _LINE_END for each in _LINE_ENDS}
    | {ord(_TO[ord("\t")]): _TAB}
)
_ANY_UNSEEN = re.compile("[" + re.escape("".join(UNSEEN)) + "\ud800-\udfff]")
_ANY_STAND_IN = re.compile("[\ud800-\udfff]")


def with_stand_ins(text: str) -> str:
    """`text` as the text area holds it; as long as it was."""
    return text.translate(_TO) if _ANY_UNSEEN.search(text) else text


def without_stand_ins(text: str) -> str:
    """What `with_stand_ins` was given."""
    return text.translate(_FROM) if _ANY_STAND_IN.search(text) else text


def as_drawn(text: str) -> str:
    """A line of the text area as it is drawn: a sign for each stand-in."""
    return text.translate(_SHOWN) if _ANY_STAND_IN.search(text) else text


def stand_ins_in(text: str) -> Iterator[int]:
    """Where in a line of the text area stand-ins are."""
    return (each.start() for each in _ANY_STAND_IN.finditer(text))
