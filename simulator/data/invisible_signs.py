"""Signs that show nothing, or only room, by the names that writers know for them.

The characters are those of the Unicode Standard (16.0) that word processors and web pages leave
in copied text, and those of the code page of Windows that show nothing when read in another one.
"""

from collections.abc import Mapping
from typing import NamedTuple


class Unseen(NamedTuple):
    """What a writer calls a sign that cannot be seen, and what stands in its place.

    One that is neither room nor nothing stood for a sign that was lost.
    """

    name: str
    is_room: bool = False
    is_nothing: bool = False


def _room(name: str, signs: str) -> dict[str, Unseen]:
    return dict.fromkeys(signs, Unseen(name, is_room=True))


def _nothing(name: str, signs: str) -> dict[str, Unseen]:
    return dict.fromkeys(signs, Unseen(name, is_nothing=True))


def _lost(name: str, signs: str) -> dict[str, Unseen]:
    return dict.fromkeys(signs, Unseen(name))


INVISIBLE_SIGNS: Mapping[str, Unseen] = {
    **_room("tab", "\t"),
    **_room("special line end", "\v"),
    **_room("hard space", "\u00a0\u2007"),
    **_room("wide space", "\u2000\u2001\u2002\u2003\u3000"),
    **_room("narrow space", "\u2004\u2005\u2006\u2008\u2009\u200a\u205f"),
    **_room("narrow hard space", "\u202f"),
    **_room("line separator", "\u2028"),
    **_room("paragraph separator", "\u2029"),
    **_room("blank sign", "\u2800"),
    **_room("blank letter", "\u3164\uffa0"),
    **_nothing("blank letter", "\u115f\u1160\u17b4\u17b5"),
    **_nothing("soft hyphen", "\u00ad"),
    **_nothing("joiner", "\u034f\u200d"),
    **_nothing("non-joiner", "\u200c"),
    **_nothing("word joiner", "\u2060"),
    **_nothing("zero-width space", "\u180e\u200b"),
    **_nothing("byte-order mark", "\ufeff"),
    **_nothing("direction mark", "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e"),
    **_nothing("direction mark", "\u2066\u2067\u2068\u2069"),
    **_nothing("variant mark", "\u180b\u180c\u180d\u180f"),
    **_nothing("variant mark", "".join(map(chr, range(0xFE00, 0xFE10)))),
    **_nothing("variant mark", "".join(map(chr, range(0xE0100, 0xE01F0)))),
    **_lost("broken euro sign", "\u0080"),
    **_lost("broken dots", "\u0085"),
    **_lost("broken apostrophe", "\u0091\u0092"),
    **_lost("broken quote", "\u0093\u0094"),
    **_lost("broken dash", "\u0096\u0097"),
    **_lost("broken trade mark", "\u0099"),
}

SHOW_NOTHING = frozenset(sign for sign, unseen in INVISIBLE_SIGNS.items() if unseen.is_nothing)
"""Those that take no room either, so that what stands about them looks joined."""
