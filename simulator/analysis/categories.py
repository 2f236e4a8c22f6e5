"""Finds goods and services that carriers or laws restrict: alcohol, loans, gambling."""

import re
from collections.abc import Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from typing import Final, NamedTuple, get_args

from simulator.analysis.brand.houses import is_titled, sender_end
from simulator.analysis.phrases import PhraseBook, longest_word
from simulator.analysis.spans import Category, Restricted, Span
from simulator.analysis.sums import decimal_behind, sum_within
from simulator.analysis.tokens import SENTENCE_ENDS, Token, fold
from simulator.data.category_words import (
    COMMON,
    COMPANIONS,
    COMPOUNDS,
    HARMLESS,
    LIKELY,
    NO_NAMES,
    QUITTING,
    SOLD,
    SURE,
    WARES,
)
from simulator.data.offer_words import (
    ADULT_GOODS,
    ADULTS_ONLY,
    DEPOSIT,
    DEPOSITS,
    EARNING,
    FAINT,
    GAMING,
    HOMES,
    LAUNDERING,
    LENDING,
    MONEY_WORDS,
    ODDS,
    PERIODS,
    PRICE_WORDS,
    SPORTS,
    STAKING,
    UNCHECKED,
)


class _Meaning(NamedTuple):
    """What a phrase offers, if anything, and how surely."""

    category: Category | None
    is_sure: bool


class _Found(NamedTuple):
    category: Category
    is_sure: bool
    written: str
    span: Span
    behind: int
    """The index of the token behind."""


_CATEGORIES: Final[tuple[Category, ...]] = get_args(Category)
_PHRASES: Final = PhraseBook[_Meaning](
    {
        **{
            fold(each): _Meaning(what, is_sure=False)
            for what in _CATEGORIES
            for each in LIKELY[what]
        },
        **{fold(each): _Meaning("loans", is_sure=False) for each in (*UNCHECKED, *LENDING)},
        **{fold(each): _Meaning(what, is_sure=True) for what in _CATEGORIES for each in SURE[what]},
        **{fold(each): _Meaning(None, is_sure=False) for each in HARMLESS},
    }
)
_TELLING: Final = frozenset(
    longest_word(" ".join(word for word in fold(phrase).split() if word not in COMMON) or phrase)
    for phrases in (*LIKELY.values(), *SURE.values(), UNCHECKED, LENDING)
    for phrase in phrases
    if phrase not in HOMES
)
"""A word of each phrase that few other texts have."""

_HOME_WORDS: Final = frozenset(fold(phrase).split()[-1] for phrase in HOMES)
_FIRST_WORDS = _PHRASES.first_words
_COMPOUND = re.compile(r"-([^\W\d_]{1,20})")
_WARE = re.compile(r"[ -]([^\W\d_]{3,12}+)")
_FAINT: Final = frozenset(map(fold, FAINT))
_LENDING: Final = frozenset(map(fold, LENDING))
_UNCHECKED: Final = frozenset(map(fold, UNCHECKED))
_HOMES: Final = frozenset(map(fold, HOMES))
_STAKING: Final = frozenset(map(fold, STAKING))
_BESIDE: Final[dict[str, frozenset[str]]] = {
    **dict.fromkeys(_UNCHECKED, MONEY_WORDS),
    **dict.fromkeys(_HOMES, PERIODS),
    **dict.fromkeys((*_STAKING, *ODDS), SPORTS),
    **dict.fromkeys(DEPOSITS, GAMING),
    ADULTS_ONLY: ADULT_GOODS,
}
"""Of each such phrase the words one of which must stand in the text too."""

_REACH: Final = 4
_LONG: Final = 30
_PRICES = frozenset("$€£%")
_AGE = re.compile(
    r"(?<![\d$€£.,])(?:18|19|20|21)"
    r"(?: ?\+| (?:and|or|et|y|und|e|ou) (?:over|older|up|plus|mas|mais)\b)"
    r"|\b(?:over|under|aged|age|ab|desde|mayores de|maiores de) (?:18|19|20|21)\b|\blegal age\b",
    re.IGNORECASE,
)


def read_categories(
    text: str, tokens: Sequence[Token], words: AbstractSet[str]
) -> tuple[Restricted, ...]:
    """Each category that the text offers, once; `words` are those of the tokens."""
    if _TELLING.isdisjoint(words) and (EARNING.isdisjoint(words) or _HOME_WORDS.isdisjoint(words)):
        return ()
    return tuple(_offered(_found(text, tokens), text, tokens, words))


def names_age(text: str) -> bool:
    """Whether the text says from what age on one may answer it: "21+", "18 and over"."""
    return _AGE.search(text) is not None


def _found(text: str, tokens: Sequence[Token]) -> Iterator[_Found]:
    at = 0
    sender = sender_end(text, tokens)
    while at < len(tokens):
        found = _PHRASES.match(tokens, at) if tokens[at].word in _FIRST_WORDS else None
        if found is None:
            at += 1
            continue
        length, (category, is_sure) = found
        end = tokens[at + length - 1].end
        is_ware = category == "alcohol" and _is_for_drinks(text, end)
        if category and not is_ware and not _is_joined(text, end):
            is_name = at < sender or _is_name(text, tokens, at, at + length)
            written = " ".join(token.word for token in tokens[at : at + length])
            span = tokens[at].start, end
            yield _Found(category, is_sure and not is_name, written, span, at + length)
        at += length


def _offered(
    found: Iterable[_Found], text: str, tokens: Sequence[Token], words: AbstractSet[str]
) -> Iterator[Restricted]:
    """The first words of each category that offer it; each different one is judged once."""
    kinds: dict[Category, dict[tuple[str, bool], _Found]] = {}
    for each in found:
        kinds.setdefault(each.category, {}).setdefault((each.written, each.is_sure), each)
    if not QUITTING.isdisjoint(words):
        kinds.pop("tobacco", None)
    if not LAUNDERING.isdisjoint(words):
        kinds.pop("gambling", None)
    for category, known in kinds.items():
        told = {written for written, _ in known}
        is_told = len(told) > 1 and not told <= _FAINT - _UNCHECKED
        for each in known.values():
            if is_told or each.is_sure or _is_sold(each, text, tokens, words):
                yield Restricted(category, each.span)
                break


def _is_sold(each: _Found, text: str, tokens: Sequence[Token], words: AbstractSet[str]) -> bool:
    """Whether a price or a word beside it shows that it is what it sounds like."""
    if each.written in SOLD and not (_PRICES.isdisjoint(text) and PRICE_WORDS.isdisjoint(words)):
        return True
    if each.written in _FAINT:
        return _is_paid(each, text, tokens, words)
    return not COMPANIONS[each.category].isdisjoint(words - {each.written})


def _is_paid(each: _Found, text: str, tokens: Sequence[Token], words: AbstractSet[str]) -> bool:
    """Whether a sum shows that it is an offer: "borrow up to $500", "earn $300 from home"."""
    beside = _BESIDE.get(each.written)
    if beside is not None and beside.isdisjoint(words):
        return False
    if each.written in _HOMES:
        return _is_earned(text, tokens, each)
    if each.written in ODDS:
        return decimal_behind(text, tokens, each.behind)
    if each.written in _LENDING or each.written == DEPOSIT:
        return sum_within(text, tokens, each.behind, 1)
    if each.written in _UNCHECKED or each.written in _STAKING:
        return sum_within(text, tokens, 0, len(tokens))
    return beside is not None


def _is_earned(text: str, tokens: Sequence[Token], home: _Found) -> bool:
    """Whether a sum is to be earned there, told in one sentence."""
    return any(
        tokens[index].word in EARNING
        and sum_within(text, tokens, index + 1, _REACH)
        and _are_in_one_sentence(tokens, index, home.behind)
        for index in range(max(0, home.behind - _LONG), min(len(tokens), home.behind + _LONG))
    )


def _are_in_one_sentence(tokens: Sequence[Token], one: int, other: int) -> bool:
    between = tokens[min(one, other) : max(one, other)]
    return not any(token.word in SENTENCE_ENDS for token in between)


def _is_joined(text: str, end: int) -> bool:
    """Whether a hyphen makes another word of it: "tobacco-brown"."""
    joined = _COMPOUND.match(text, end)
    return joined is not None and fold(joined[1]) in COMPOUNDS


def _is_for_drinks(text: str, end: int) -> bool:
    """Whether a dish or a ware is named behind a drink: "rum cake", "wine glasses"."""
    ware = _WARE.match(text, end)
    return ware is not None and fold(ware[1]) in WARES


def _is_name(text: str, tokens: Sequence[Token], at: int, end: int) -> bool:
    """Whether the words are a part of a name: "Ridgeline Guns", "Casino Street"."""
    if not is_titled(text, tokens[at]):
        return False
    return any(
        0 <= beside < len(tokens)
        and is_titled(text, tokens[beside])
        and tokens[beside].word not in NO_NAMES
        for beside in (at - 1, end)
    )
