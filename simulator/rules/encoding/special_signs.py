"""Special letters and signs as a reader knows them: an emoji whole, an invisible one by name."""

import unicodedata
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from simulator.data.invisible_signs import INVISIBLE_SIGNS

_NAMES_BY_CATEGORY = {
    "Cc": "invisible sign",
    "Cf": "invisible sign",
    "Zs": "wide space",
    "Cs": "broken emoji",
    "Co": "unknown sign",
    "Mn": "loose accent",
    "Mc": "loose accent",
    "Me": "loose accent",
}
_JOINER = "\u200d"
_FLAG_LETTERS = ("\U0001f1e6", "\U0001f1ff")
_SKIN_TONES = ("\U0001f3fb", "\U0001f3ff")
_FLAG_TAGS = ("\U000e0020", "\U000e007f")
_LONGEST = 32


class Sign(NamedTuple):
    """What a reader sees as one sign, and where it stands; `name` is empty for a visible one."""

    start: int
    end: int
    written: str
    name: str

    @property
    def shown(self) -> str:
        """The sign, or its name where there is nothing to see."""
        return self.name or self.written

    @property
    def is_room(self) -> bool:
        """Whether it is a kind of space."""
        known = INVISIBLE_SIGNS.get(self.written)
        return known.is_room if known else self.written.isspace()


def signs_at(text: str, offsets: Iterable[int]) -> Iterator[Sign]:
    """The signs that hold the characters at `offsets`, which rise; each sign once."""
    done = 0
    for at in offsets:
        if at >= done:
            sign = _sign_at(text, at, done)
            done = sign.end
            yield sign


def without_invisible(text: str) -> str:
    """The text without the signs that show nothing."""
    return "".join(sign.written for sign in signs_at(text, range(len(text))) if not sign.name)


def _sign_at(text: str, at: int, lowest: int) -> Sign:
    """The sign that `at` belongs to; an accent or variant belongs to the letter before it."""
    start = at
    if at > lowest and _extends(text[at]) and not _name(text[at - 1]) and text[at - 1] > " ":
        start = at - 1
    end = _end(text, start)
    written = text[start:end]
    return Sign(start, end, written, _name(written) if end - start == 1 else "")


def _end(text: str, start: int) -> int:
    """Where the sign that begins at `start` ends: flags and families are one."""
    end, limit = start + 1, min(len(text), start + _LONGEST)
    if _name(text[start]):
        return end
    if end < limit and _within(text[start], _FLAG_LETTERS) and _within(text[end], _FLAG_LETTERS):
        return end + 1
    while end < limit and (step := _step(text, end)):
        end += step
    return end


def _step(text: str, at: int) -> int:
    """How many characters from `at` on still belong to the sign before: 0, 1 or 2."""
    if _extends(text[at]):
        return 1
    behind = text[at + 1 : at + 2]
    joined = text[at] == _JOINER and behind and not behind.isalnum() and not _name(behind)
    return 2 if joined else 0


def _extends(character: str) -> bool:
    return (
        unicodedata.category(character)[0] == "M"
        or _within(character, _SKIN_TONES)
        or _within(character, _FLAG_TAGS)
    )


def _within(character: str, bounds: tuple[str, str]) -> bool:
    return bounds[0] <= character <= bounds[1]


def _name(character: str) -> str:
    """What an invisible sign is called; empty for one that can be seen, and for plain room."""
    if character in " \n":
        return ""
    known = INVISIBLE_SIGNS.get(character)
    return known.name if known else _NAMES_BY_CATEGORY.get(unicodedata.category(character), "")
