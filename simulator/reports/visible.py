r"""Text as cells of a terminal: what nobody sees there is written out, such as `\u200b`.

So are the joins of emoji and their skin tones, which every terminal draws in its own way.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from typing import NamedTuple

import wcwidth

from simulator.data.invisible_signs import INVISIBLE_SIGNS

_FLAG = re.compile("[\U0001f1e6-\U0001f1ff]{2}")
_DRAWN_WITH_OTHERS = re.compile("[\U0001f1e6-\U0001f1ff\U0001f3fb-\U0001f3ff]")
"""Letters of flags and skin tones: part of an emoji, or alone whatever a terminal makes of them."""

_SIGN = re.compile(f"{_FLAG.pattern}|.", re.DOTALL)
_OVERLOOKED_SPACE = re.compile(r"(?<![^ \r\n]) | (?![^ \r\n])")
_MOST_ACCENTS = 8
_WIDE = 2


class Cell(NamedTuple):
    """What is drawn as one: the characters of `text` as `shown`, `width` columns wide."""

    text: str
    shown: str
    width: int


def cells(text: str) -> Iterator[Cell]:
    """The cells of `text`; joined, they cover it.

    A space that would be overlooked, at an end or beside another, is a dot at mid height.
    """
    dots = {match.start() for match in _OVERLOOKED_SPACE.finditer(text)}
    at = 0
    for cell in _plain_cells(text):
        yield Cell(" ", "\u00b7", 1) if at in dots and cell.text == " " else cell
        at += len(cell.text)


def visible(text: str) -> str:
    """The whole of `text` as its cells show it, on one line."""
    return "".join(cell.shown for cell in cells(text))


def sign_by_sign(text: str) -> str:
    """The same, but accents are written out, spaces are not dots, and lines stay lines."""
    lines = (_SIGN.findall(line) for line in text.split("\n"))
    return "\n".join("".join(_cell_at(sign, 0).shown for sign in line) for line in lines)


def rows(given: Iterable[Cell], width: int, *, hanging: bool = False) -> Iterator[list[Cell]]:
    """Cells in rows: cut after a line end, after the last space that fits, or anywhere.

    No row is wider than `width` columns if no cell is; with `hanging`, a space at its end may
    stand one column beyond.
    """
    row: list[Cell] = []
    used = words_end = 0
    for cell in given:
        while row and used + cell.width > width and not (hanging and cell.shown == " "):
            cut = words_end or len(row)
            yield row[:cut]
            row = row[cut:]
            used = sum(each.width for each in row)
            words_end = 0
        row.append(cell)
        used += cell.width
        if cell.text == " ":
            words_end = len(row)
        if cell.text == "\n":
            yield row
            row, used, words_end = [], 0, 0
    if row:
        yield row


def wrapped(text: str, width: int, indent: str = "") -> Iterator[str]:
    """`text` in lines of at most `width` columns, all but the first behind `indent`."""
    found = rows(_plain_cells(text), width - len(indent))
    for number, row in enumerate(found):
        yield indent * bool(number) + "".join(cell.shown for cell in row).rstrip(" ")


def _plain_cells(text: str) -> Iterator[Cell]:
    at = 0
    while at < len(text):
        cell = _cell_at(text, at)
        yield cell
        at += len(cell.text)


def _cell_at(text: str, at: int) -> Cell:
    character = text[at]
    if " " <= character <= "~":
        return Cell(character, character, 1) if not _accented(text, at) else _letter(text, at)
    if flag := _FLAG.match(text, at):
        return Cell(flag[0], flag[0], _WIDE)
    return _letter(text, at) if _is_drawn(character) else _written_out(character)


def _letter(text: str, at: int) -> Cell:
    """A letter with the accents that follow it, up to a number that still can be read."""
    end = at + 1
    while end - at <= _MOST_ACCENTS and _accented(text, end - 1):
        end += 1
    letter = text[at:end]
    width = wcwidth.wcswidth(letter)
    return Cell(letter, letter, width) if width > 0 else _written_out(text[at])


def _accented(text: str, at: int) -> bool:
    """Whether the character after `at` is drawn upon it."""
    mark = text[at + 1 : at + 2]
    return (
        not mark.isascii() and unicodedata.category(mark)[0] == "M" and mark not in INVISIBLE_SIGNS
    )


def _is_drawn(character: str) -> bool:
    if character in INVISIBLE_SIGNS or _DRAWN_WITH_OTHERS.match(character):
        return False
    # An emoji newer than Python's tables has no category yet.
    is_known = character.isprintable() or wcwidth.wcwidth(character) == _WIDE
    return is_known and unicodedata.category(character)[0] != "M"


def _written_out(character: str) -> Cell:
    shown = character.encode("unicode_escape").decode("ascii")
    return Cell(character, shown, len(shown))
