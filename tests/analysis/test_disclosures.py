"""What a text says of a programme, and whether it confirms a subscription or an opt-out."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.analysis.confirmation import read_confirmation
from simulator.analysis.disclosures import (
    confirms_subscription,
    may_confirm,
    read_disclosures,
)
from simulator.analysis.tokens import tokenize
from simulator.data import confirmation_words, disclosure_words

PHRASES = (
    *disclosure_words.SUBSCRIBED,
    *disclosure_words.WELCOME,
    *confirmation_words.ENDED,
    *confirmation_words.HURDLES,
)
PIECES = st.sampled_from([*PHRASES, "texts", "HELP", "a week", "5%", "$", ". ", ", ", " ", "é"])
TEXTS = st.one_of(st.text(max_size=120), st.lists(PIECES, max_size=30).map(" ".join))


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Up to 4 msgs/mo.", "frequency"),
        ("Msg frequency varies.", "frequency"),
        ("Get offers by text, up to 5 per month.", "frequency"),
        ("Hasta 4 SMS al mes.", "frequency"),
        ("Jusqu'à 4 SMS par mois.", "frequency"),
        ("Msg&data rates may apply.", "rates"),
        ("Message and data rates may apply.", "rates"),
        ("Pueden aplicar cargos.", "rates"),
        ("Reply HELP for info.", "help"),
        ("text help for help", "help"),
        ("AYUDA para ayuda", "help"),
        ("Reply Y to join.", "yes_reply"),
        ("Responde con la palabra SI.", "yes_reply"),
        ("Reply with “YES” to join.", "yes_reply"),
    ],
)
def test_a_disclosure_is_read(text: str, said: str) -> None:
    assert getattr(read_disclosures(text, tokenize(text)), said)


@pytest.mark.parametrize(
    "text",
    ["We help you move.", "The class is every week.", "Reply R for a new time.", "Rated 5 stars."],
)
def test_other_words_disclose_nothing(text: str) -> None:
    said = read_disclosures(text, tokenize(text))
    assert {said.frequency, said.rates, said.help, said.yes_reply} == {False}


@pytest.mark.parametrize("phrase", disclosure_words.SUBSCRIBED)
def test_each_phrase_that_confirms_a_subscription_is_found(phrase: str) -> None:
    assert confirms_subscription(f"Acme: {phrase}.")


@pytest.mark.parametrize("phrase", disclosure_words.WELCOME)
def test_a_welcome_confirms_one_where_it_speaks_of_messages(phrase: str) -> None:
    assert confirms_subscription(f"Acme: {phrase} our texts.")
    assert not confirms_subscription(f"Acme: {phrase} our shop.")


@pytest.mark.parametrize("phrase", [*disclosure_words.SUBSCRIBED, *disclosure_words.WELCOME])
def test_the_cheap_test_rules_no_phrase_out(phrase: str) -> None:
    assert may_confirm(phrase)


def test_what_an_opt_out_ends_is_no_offer() -> None:
    text = "Acme: you will get no more offers."
    said = read_confirmation(text, tokenize(text))
    assert said.ended
    assert said.offer is None


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("Acme: stay for 20% off.", "offer"),
        ("Acme: are you sure?", "hurdle"),
        ("Acme: this takes up to 3 days.", "delay"),
        ("Acme: we won't write to you again.", "ended"),
    ],
)
def test_a_part_of_a_confirmation_stands_where_it_is_said(text: str, part: str) -> None:
    span = getattr(read_confirmation(text, tokenize(text)), part)
    assert text[slice(*span)] in text


@given(TEXTS)
def test_any_text_can_be_read(text: str) -> None:
    tokens = tokenize(text)
    said = read_confirmation(text, tokens)
    read_disclosures(text, tokens)
    confirms_subscription(text)
    spans = [each for each in (said.ended, said.offer, said.hurdle, said.delay) if each]
    assert all(0 <= start < end <= len(text) for start, end in spans)
