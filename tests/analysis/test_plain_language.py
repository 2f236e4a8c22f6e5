"""Hard words, long sentences, what belongs elsewhere, and what sells too early."""

from collections.abc import Sequence

import pytest

from simulator.analysis.channel_fit import holds_soon, read_prices, read_terms
from simulator.analysis.claims.sales_talk import read_sales_talk
from simulator.analysis.plain_language import TOO_LONG, read_unplain
from simulator.analysis.tokens import Token, tokenize


def cut(text: str) -> tuple[Sequence[Token], frozenset[str]]:
    tokens = tokenize(text)
    return tokens, frozenset(token.word for token in tokens)


def hard(text: str) -> list[str]:
    return [text[slice(*each.span)] for each in read_unplain(text, *cut(text))]


def sales(text: str) -> list[tuple[str, str]]:
    return [(sort, text[slice(*span)]) for sort, span in read_sales_talk(text, *cut(text))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("We utilize your card.", ["utilize"]),
        ("Utilize your card.", ["Utilize"]),
        ("Our best-in-class team.", ["best-in-class"]),
        ("It cuts your CAC.", ["CAC"]),
        ("Sinergias para tu tienda.", ["Sinergias"]),
        ("Nonobstant la pluie, on ouvre.", ["Nonobstant"]),
    ],
)
def test_words_of_offices_and_trades_are_hard(text: str, expected: list[str]) -> None:
    assert hard(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Synergy Yoga opens at 7.",
        "Come to Leverage on Quay Street.",
        "Leverage: your class is at 6.",
        "It cuts your CAC (what a customer costs).",
        "Use code CAC today.",
        "Bring your ID to the YMCA at 9 AM EST.",
    ],
)
def test_names_codes_and_what_is_explained_are_not(text: str) -> None:
    assert hard(text) == []


@pytest.mark.parametrize("mark", [". ", "! ", ": ", "; ", "\n", " https://a.example/b "])
def test_a_sentence_ends_at_a_mark_or_a_link(mark: str) -> None:
    half = " ".join(["apple"] * (TOO_LONG - 1))
    assert hard(half + mark + half) == []
    assert hard(f"{half} apple") == [f"{half} apple"]


def test_names_do_not_make_a_sentence_long() -> None:
    assert hard(" ".join(["Annabella"] * 2 * TOO_LONG)) == []


def test_each_price_counts_once() -> None:
    text = "Tea $9, again $9, cake 4 €, 30 guests, 50 kr."
    tokens, words = cut(text)
    assert [text[slice(*span)] for span in read_prices(text, tokens)] == ["$9", "4", "50"]
    assert not holds_soon(tokens, words)


def test_one_condition_makes_no_contract() -> None:
    assert read_terms(tokenize("12 months, or 24 months")) == ()
    assert len(read_terms(tokenize("12 months with an early exit fee"))) == 2


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("20% off tents", [("discount", "20% off")]),
        ("$20 off tents", [("discount", "$20 off")]),
        ("tents from $249", [("price", "$249")]),
        ("$29 a month", [("price", "$29")]),
        ("Letzte Chance!", [("last_call", "Letzte Chance")]),
        ("-20 % jusqu'à lundi", [("discount", "-20 %")]),
        ("You may not know us.", [("introduction", "You may not know us")]),
        ("what a $20,000 kitchen looks like", []),
        ("save $300 a year on heat", []),
        ("40% of owners begin in May", []),
        ("we raised $500 for the school", []),
        ("use 20% less water", []),
        ("tickets are on sale", []),
    ],
)
def test_what_asks_for_a_sale(text: str, expected: list[tuple[str, str]]) -> None:
    assert sales(text) == expected


@pytest.mark.parametrize("piece", ["utilize CAC ", "$5 a month ", "20% off ", "apple ", "\u0301"])
def test_any_length_is_read(piece: str) -> None:
    text = piece * (30_000 // len(piece))
    tokens, words = cut(text)
    spans = [each.span for each in read_unplain(text, tokens, words)]
    spans += [span for _, span in read_sales_talk(text, tokens, words)]
    spans += [*read_prices(text, tokens), *read_terms(tokens)]
    assert all(0 <= start < end <= len(text) for start, end in spans)
