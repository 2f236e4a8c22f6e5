"""Phrases are found as their writer spells them, and told by the words of a text."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from simulator.analysis.emoji import read_emoji
from simulator.analysis.spelt_phrases import PhraseIndex, SpeltPhrases
from simulator.analysis.tokens import tokenize

PHRASES = ("free", "e-mail", "email", "click here", "amaz*", "!!", "offre", "más", "T&Cs apply")
PIECES = (
    *PHRASES,
    "FREE",
    "toll-free",
    "amazing",
    " ",
    "\n",
    "-",
    "’s",
    "'",
    "x.example/free",
    "é",
)


def found(phrase: str, text: str, *, case: bool = False) -> list[str]:
    phrases = SpeltPhrases([phrase], case=case)
    return [text[each.start : each.end] for each in phrases.find(text, tokenize(text))]


@pytest.mark.parametrize(
    ("phrase", "text", "words"),
    [
        ("free", "Free, FREE and (free)!", ["Free", "FREE", "free"]),
        ("free", "freedom unfree free_x freeing", []),
        ("free", "toll-free, free-range, sugar\u2011free", []),
        ("free", "https://x.example/free free.example me@free.example", []),
        ("customer", "your customer’s order, customers", ["customer"]),
        ("e-mail", "e-mail, E-Mail, email, e mail, e - mail", ["e-mail", "E-Mail"]),
        ("email", "e-mail email", ["email"]),
        ("click here", "click  here click\nhere click-here", ["click  here", "click\nhere"]),
        ("click here", "click\n\nhere", []),
        ("amaz*", "Amazing, amazed, amaze-balls, maze", ["Amazing", "amazed"]),
        ("sign* up", "signed up, sign up, signup, signs", ["signed up", "sign up"]),
        ("!!", "Wow!!! No! Yes!!", ["!!!", "!!"]),
        ("más", "Más no es mas", ["Más"]),
        ("offre", "l’offre, l'offre, offrez", ["offre", "offre"]),
        ("été", "l’été, L'E\u0301TE\u0301, l’ete", ["été", "E\u0301TE\u0301"]),
        ("don't", "don’t, don't, dont", ["don’t", "don't"]),
        ("50% off", "50% off, 50 % off", ["50% off"]),
        ("24/7", "Open 24/7.", ["24/7"]),
        ("❤️", "❤ and ❤️", ["❤", "❤"]),
        ("e.g.", "a bill, e.g. that of May", ["e.g."]),
    ],
)  # fmt: skip
def test_a_phrase_is_found_as_it_is_spelt(phrase: str, text: str, words: list[str]) -> None:
    assert found(phrase, text) == words


def test_capitals_count_if_they_are_to() -> None:
    assert found("OK", "ok OK Ok", case=True) == ["OK"]


def test_of_phrases_that_overlap_the_longest_of_the_first_is_found() -> None:
    phrases = SpeltPhrases(["free gift", "gift", "free", "gift card"])
    text = "A free gift card"
    assert [each.phrase for each in phrases.find(text, tokenize(text))] == ["free gift"]


@example("click here’s", "click here")
@given(st.lists(st.sampled_from(PIECES), max_size=30).map("".join), st.sampled_from(PHRASES))
def test_the_words_of_a_text_never_rule_out_a_phrase_that_is_in_it(text: str, phrase: str) -> None:
    phrases = SpeltPhrases([phrase])
    words = {token.word for token in tokenize(text)}
    if phrases.find(text, tokenize(text)):
        assert PhraseIndex([(phrases, phrase)]).may_be_in(words)


@given(st.text(max_size=200), st.text(min_size=1, max_size=20))
def test_any_phrase_is_looked_for_in_any_text(text: str, phrase: str) -> None:
    end = 0
    for each in SpeltPhrases([phrase]).find(text, tokenize(text)):
        assert end <= each.start < each.end <= len(text)
        end = each.end


def test_a_text_without_the_words_needs_no_further_look() -> None:
    index = PhraseIndex([(SpeltPhrases(["free gift", "world class"]), "praise")])
    assert index.may_be_in({"a", "free", "world"}) == []
    assert index.may_be_in({"a", "free", "gift"}) == ["praise"]


@pytest.mark.parametrize(
    ("text", "emoji"),
    [
        ("👨‍👩‍👧 here", ["👨‍👩‍👧"]),
        ("❤️ and ❤", ["❤️", "❤"]),
        ("🇺🇸🇩🇪", ["🇺🇸", "🇩🇪"]),
        ("👍🏽👍", ["👍🏽", "👍"]),
        ("1️⃣ or 2", ["1️⃣"]),
        ("☎️ but ☎", ["☎️"]),
        ("it’s — “a” ★ ✓ € ™ é 坤", []),
        ("plain", []),
    ],
)
def test_emoji_are_counted_as_people_see_them(text: str, emoji: list[str]) -> None:
    assert [text[start:end] for start, end in read_emoji(text)] == emoji


@given(st.text(max_size=200))
def test_emoji_of_any_text_rise_and_stay_apart(text: str) -> None:
    end = 0
    for start, stop in read_emoji(text):
        assert end <= start < stop <= len(text)
        end = stop
