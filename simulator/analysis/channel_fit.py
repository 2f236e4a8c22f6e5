"""Tells what a marketing text holds that a text message is the wrong place for."""

from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from typing import Final

from simulator.analysis.phrases import PhraseBook, as_read
from simulator.analysis.spans import Span
from simulator.analysis.sums import sum_within
from simulator.analysis.tokens import Token
from simulator.data.claims import contracts as own

MANY_PRICES: Final = 4
COMPARED: Final = 2
_MANY_TERMS: Final = 2
_SIGNS: Final = "$€£"
_TERMS: Final = PhraseBook({as_read(phrase): phrase for phrase in own.TERM_PHRASES})


def is_of_contract(words: AbstractSet[str]) -> bool:
    """Whether a contract, a plan or a quote is spoken of."""
    return not own.CONTRACTS.isdisjoint(words)


def may_hold_prices(text: str, words: AbstractSet[str]) -> bool:
    """Whether there are several sums in it, perhaps."""
    signs = sum(map(text.count, _SIGNS))
    return signs >= COMPARED or (not signs and not own.CURRENCY_WORDS.isdisjoint(words))


def read_prices(text: str, tokens: Sequence[Token]) -> tuple[Span, ...]:
    """The first place of each different sum, rising."""
    found: dict[str, Span] = {}
    for index, token in enumerate(tokens):
        if token.kind == "number" and sum_within(text, tokens, index, 1):
            found.setdefault(token.word.lstrip(_SIGNS), token.span)
    return tuple(found.values())


def holds_soon(tokens: Sequence[Token], words: AbstractSet[str]) -> bool:
    """Whether it is of use within hours."""
    return not own.SOON.isdisjoint(words) or any(token.kind == "time" for token in tokens)


def read_terms(tokens: Sequence[Token]) -> tuple[Span, ...]:
    """The conditions of a contract, where there are several; else none."""
    found = dict(_terms(tokens))
    return tuple(sorted(found.values())) if len(found) >= _MANY_TERMS else ()


def _terms(tokens: Sequence[Token]) -> Iterator[tuple[str, Span]]:
    """Each condition by its name, apart from the others."""
    behind = 0
    for index, token in enumerate(tokens):
        if index < behind:
            continue
        if token.word in own.TERMS:
            yield token.word, token.span
        elif token.word in own.MONTHS_OF_TERM and index and tokens[index - 1].kind == "number":
            yield "months", (tokens[index - 1].start, token.end)
        elif token.word in _TERMS.first_words and (found := _TERMS.match(tokens, index)):
            behind = index + found[0]
            yield found[1], (token.start, tokens[behind - 1].end)
