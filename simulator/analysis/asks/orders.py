"""The orders that each language is read with, and what they are for."""

from collections.abc import Mapping
from functools import cache
from typing import Final, Literal, NamedTuple

from simulator.analysis.phrases import PhraseBook, as_read
from simulator.data.asking import further, vague, words
from simulator.data.opt_out.words import ACTIONS, SAME_LANGUAGE

Strength = Literal["order", "means", "weak"]

DO: Final = "do"
"""The goal of what needs no channel; each such order is a goal of its own."""


class Order(NamedTuple):
    """What an order is for, and whether it is one in itself, only the way, or perhaps praise."""

    goal: str
    strength: Strength


class Orders(NamedTuple):
    """A language's orders.

    `starts` is what an ask begins with, `calls` are the words for ringing, `after` is what an
    order may follow, and `before_verb` what only tells what a channel is for. Where `verbs_last`,
    the thing stands before the order: "Tisch bestellen". `fillers` and `ways` follow an order
    and are not the thing it is about: "order now at".
    """

    book: PhraseBook[Order]
    starts: frozenset[str]
    calls: frozenset[str]
    after: frozenset[str]
    before_verb: frozenset[str]
    verbs_last: bool
    is_english: bool
    fillers: frozenset[str]
    ways: frozenset[str]


def read_as(phrase: str) -> str:
    """A phrase as the tokens have it, without elisions."""
    return as_read(phrase) if "'" in phrase else phrase


def plain_language(language: str | None) -> str:
    """The tag's language as the lists here have it; empty where nobody knows it."""
    if not language:
        return ""
    first = language.partition("-")[0].lower()
    return SAME_LANGUAGE.get(first, first)


@cache
def orders_in(language: str) -> Orders:
    """The orders of one language: those of the five that are often mixed, with its own."""
    own = further.FURTHER_ORDERS.get(language, {})
    if language not in vague.FILLERS:
        language = "en"
    weak = (*words.WEAK, *further.FURTHER_WEAK.get(language, ()))
    means = (*words.MEANS, *further.FURTHER_MEANS.get(language, ()))
    book = PhraseBook(
        {
            **{read_as(phrase): Order("", "weak") for phrase in weak},
            **{read_as(phrase): Order("", "means") for phrase in means},
            **_by_phrase(words.ORDERS),
            **_by_phrase(own),
        }
    )
    none: frozenset[str] = frozenset()
    return Orders(
        book,
        book.first_words | ACTIONS | words.PLEASE | {words.THANKED_FOR[0]},
        frozenset((*words.ORDERS["call"], *own.get("call", ()))),
        words.AFTER_WORDS | words.PLEASE | further.FURTHER_AFTER.get(language, none),
        words.BEFORE_VERB | further.FURTHER_BEFORE_VERB.get(language, none),
        language == "de",
        language == "en",
        vague.FILLERS[language],
        vague.WAY_WORDS[language],
    )


def _by_phrase(orders: Mapping[str, tuple[str, ...]]) -> dict[str, Order]:
    return {
        read_as(phrase): Order(goal, "order") for goal, all_ in orders.items() for phrase in all_
    }
