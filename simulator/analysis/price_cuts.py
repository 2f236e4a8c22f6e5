"""Finds by how much a text cuts a price: a share, or a sum."""

from collections.abc import Iterator, Sequence
from typing import Final

from simulator.analysis.phrases import PhraseBook, as_read
from simulator.analysis.tokens import Token
from simulator.data.offer_words import CURRENCIES
from simulator.data.percent_words import BEFORE, BEHIND, HALF, PERCENTS, UP_TO

_UP_TO: Final = PhraseBook({as_read(phrase): True for phrase in UP_TO})
_HALF: Final = PhraseBook({as_read(phrase): True for phrase in HALF})
_SIGNS: Final = frozenset("$€£")
_MINUS: Final = frozenset("-−–")
_FAR: Final = 3
_NEAR: Final = 2


def read_price_cuts(tokens: Sequence[Token]) -> frozenset[str]:
    """The cuts, each as `20%` or `$10`; nothing of those that reach "up to" some figure.

    "Half price" is 50%.
    """
    return frozenset((*_cuts(tokens), *_halves(tokens)))


def _halves(tokens: Sequence[Token]) -> Iterator[str]:
    found = _HALF.find(tokens)
    if found and not _UP_TO.find(tokens[max(0, found[0] - _NEAR) : found[0]]):
        yield "50%"


def _cuts(tokens: Sequence[Token]) -> Iterator[str]:
    for index, token in enumerate(tokens):
        unit = _unit(tokens, index) if token.kind == "number" else ""
        if not unit:
            continue
        is_behind = token.word[0] not in _SIGNS
        before = tokens[max(0, index - _FAR) : index]
        behind = tokens[index + 1 + is_behind : index + 1 + is_behind + _NEAR]
        is_minus = unit == "%" and any(each.word in _MINUS for each in before[-1:])
        is_cut = is_minus or any(each.word in BEHIND for each in behind)
        is_cut = is_cut or any(each.word in BEFORE for each in before)
        if is_cut and not _UP_TO.find(before[-_NEAR:]):
            figure = token.word.strip("$€£").replace(",", ".").removesuffix(".00")
            yield f"{figure}%" if unit == "%" else f"{unit}{figure}"


def _unit(tokens: Sequence[Token], index: int) -> str:
    """What a number counts: `%`, or money by its sign; empty for neither."""
    if tokens[index].word[0] in _SIGNS:
        return tokens[index].word[0]
    behind = tokens[index + 1].word if index + 1 < len(tokens) else ""
    if behind in PERCENTS:
        return "%"
    return behind if behind in CURRENCIES else ""
