"""What single cells show: names that are none, formulas, zones that nobody keeps."""

import re
from collections.abc import Sequence
from enum import IntEnum
from typing import Final

from simulator.data.list_words import NOTHING, TEST, TEST_HOSTS

_FORMULA: Final = re.compile(
    r"\s*(?:=.|@\w+\(|[+-](?![\d\s.,()+-]*\Z)(?:\s*[^\d\s]|.*[|!]|.*[A-Za-z]\())", re.DOTALL
)
"""`+49 30 x12` and `@dana` are none: no spreadsheet runs these."""

_GARBLED: Final = re.compile("[ÃÂ][\x80-\xbf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|â€|\ufffd")
_LETTERS_OF_A_NAME: Final = 3
_STARTS: Final = ("\0=", "\0@", "\0+", "\0-", "\0\t", "\0\r", "\0 ")


class Seen(IntEnum):
    """What a name shows: a bit each."""

    EMPTY = 1
    SPACES = 2
    NOTHING = 4
    TEST = 8
    CAPITALS = 16
    GARBLED = 32


def see_name(text: str) -> int:
    """What a first or last name shows."""
    word = text.strip()
    if not word:
        return Seen.SPACES if text else Seen.EMPTY
    small = word.lower()
    if small in NOTHING:
        return Seen.NOTHING
    found: int = Seen.TEST if small in TEST else 0
    if word.isupper() and sum(map(str.isalpha, word)) >= _LETTERS_OF_A_NAME:
        found |= Seen.CAPITALS
    if not word.isascii() and _GARBLED.search(word):
        found |= Seen.GARBLED
    return found


def is_test_address(email: str) -> bool:
    """Whether an address in small letters is one that people type to try a form."""
    name, _, host = email.rpartition("@")
    return host in TEST_HOSTS or name in TEST


def is_address(email: str) -> bool:
    """Whether a cell could be an e-mail address."""
    name, _, host = email.rpartition("@")
    is_whole = bool(name) and "." in host.strip(".") and not any(map(str.isspace, email))
    return is_whole and not host.startswith(".") and ".." not in host


def formula_rows(columns: Sequence[Sequence[str]]) -> tuple[set[int], int]:
    """The rows with a cell that a spreadsheet would run, and how many cells there are."""
    rows: set[int] = set()
    cells = 0
    for column in columns:
        # Most columns have none: one search through all of it tells.
        joined = "\0" + "\0".join(column)
        if not any(map(joined.__contains__, _STARTS)):
            continue
        for row, cell in enumerate(column):
            if cell[:1] in "=@+-\t\r " and _FORMULA.match(cell):
                rows.add(row)
                cells += 1
    return rows, cells
