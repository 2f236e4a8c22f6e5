"""The set words that press, with what each of them is; made when the first text asks for them."""

from collections.abc import Iterable, Mapping
from functools import cache
from typing import Final, Literal

from simulator.analysis.phrases import PhraseBook, as_read
from simulator.data.pressure import blame as blame_words
from simulator.data.pressure import now as now_words
from simulator.data.pressure import threats as threat_words
from simulator.data.pressure import urging as pressure_words

PressureSort = Literal[
    "command",
    "urging",
    "cry",
    "bare",
    "missed",
    "call",
    "warning",
    "loss",
    "threat",
    "guilt",
    "blame",
    "at_once",
]

_SORTS: Final[tuple[tuple[PressureSort, Iterable[str]], ...]] = (
    ("at_once", now_words.AT_ONCE_PHRASES),
    ("command", pressure_words.COMMANDS),
    ("cry", pressure_words.CRIES),
    ("bare", pressure_words.BARE_COMMANDS),
    ("urging", pressure_words.URGING),
    ("missed", pressure_words.MISSED),
    ("call", pressure_words.CALLS),
    ("warning", pressure_words.WARNINGS),
    ("loss", threat_words.THREATS),
    ("guilt", threat_words.GUILT),
    ("threat", threat_words.HARD_THREATS),
    ("blame", blame_words.PHRASES),
)


@cache
def sorts_by_phrase() -> Mapping[str, PressureSort]:
    """Each phrase as a text's tokens have it, and its sort."""
    return {plain(phrase): sort for sort, phrases in _SORTS for phrase in phrases}


@cache
def phrase_book() -> PhraseBook[PressureSort]:
    """The phrases, to be found in a text."""
    return PhraseBook(sorts_by_phrase())


def plain(phrase: str) -> str:
    """A phrase as read; most are written so, and reading thousands would be felt at each start."""
    return phrase if phrase.isascii() and "'" not in phrase else as_read(phrase)
