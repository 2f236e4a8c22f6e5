"""What a text says its reader did lately, in eleven languages."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.analysis.tokens import tokenize
from simulator.analysis.triggers import may_hold_triggers, read_triggers


def read(text: str) -> list[tuple[str, bool]]:
    found = read_triggers(text, tokenize(text))
    return [(text[start:end], is_just) for (start, end), is_just, _ in found]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Hi Dana, you just asked for a quote.", "you just asked"),
        ("You’ve just viewed the Corolla.", "You’ve just viewed"),
        ("Thanks for your note a moment ago.", "a moment ago"),
        ("Just saw you checking out the blue one!", "Just saw you"),
        ("You were just on our pricing page.", "You were just"),
        ("Thank you so much for calling us today.", "Thank you so much for calling"),
        ("Acabas de visitar nuestra página.", "Acabas de"),
        ("Vous venez de consulter nos tarifs.", "Vous venez de"),
        ("Sie haben soeben angefragt.", "Sie haben soeben"),
        ("Você acabou de ver o preço.", "Você acabou de"),
        ("Hai appena chiesto un preventivo.", "Hai appena"),
        ("Je hebt net gebeld.", "Je hebt net"),
        ("Du har nyss tittat in.", "Du har nyss"),
        ("Du har lige ringet.", "Du har lige ringet"),
        ("Du har nettopp spurt.", "Du har nettopp"),
        ("Przed chwilą oglądałaś nasze ceny.", "Przed chwilą"),
    ],
)
def test_what_was_just_now_is_told_apart(text: str, words: str) -> None:
    assert (words, True) in read(text)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Saw you looking at our prices.", "Saw you looking"),
        ("I noticed that you visited us.", "noticed that you visited"),
        ("Looks like you were checking out the Corolla.", "you were checking out"),
        ("Thanks for stopping by!", "Thanks for stopping"),
        ("Sorry we missed your call.", "missed your call"),
        ("You left a Balcony 2 kit in your basket.", "left a Balcony 2 kit in your basket"),
        ("The kit left in your cart is waiting.", "left in your cart"),
        ("It looks like you forgot something in your cart.", "forgot something in your cart"),
        ("Vimos que estuviste mirando los precios.", "Vimos que estuviste"),
        ("¿Olvidaste algo en tu carrito?", "Olvidaste algo en tu carrito"),
        ("J'ai vu que vous avez regardé nos prix.", "J'ai vu que vous avez"),
        ("Vous avez laissé un article dans votre panier.", "laissé un article dans votre panier"),
        ("Wir haben gesehen, dass du bei uns warst.", "haben gesehen, dass du"),
        ("Du hast etwas im Warenkorb vergessen.", "vergessen"),
        ("Você deixou um kit no carrinho.", "deixou um kit no carrinho"),
        ("Grazie per averci chiamato.", "Grazie per averci chiamato"),
        ("Bedankt voor je bezoek.", "Bedankt voor je bezoek"),
        ("Du lämnade en kit i varukorgen.", "lämnade en kit i varukorgen"),
        ("Tak for dit opkald.", "Tak for dit opkald"),
        ("Takk for samtalen.", "Takk for samtalen"),
        ("Zostawiłeś zestaw w koszyku.", "Zostawiłeś zestaw w koszyku"),
    ],
)
def test_what_the_reader_did_lately_is_found(text: str, words: str) -> None:
    assert read(text) == [(words, False)]


@pytest.mark.parametrize(
    "text",
    [
        "Some time ago you looked at our prices.",
        "You visited us on Saturday.",
        "You visited us on March 3.",
        "You recently viewed the Corolla.",
        "Thanks for calling us last week.",
        "If you left a kit in your basket, it is still there.",
        "Have you looked at our prices?",
        "You visited the showroom?",
        "Only 2 left in your basket size.",
        "Two kits are left. Your basket is waiting.",
        "Our tins came in an hour ago.",
        "You just need a cup.",
        "Your kit is still in your basket.",
        "Have you got a minute to call?",
        "Letzte Woche haben Sie uns besucht.",
        "La semana pasada visitaste la tienda.",
        "",
    ],
)
def test_what_says_when_asks_or_means_something_else_is_left_out(text: str) -> None:
    assert read(text) == []


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("You visited our shop today.", "today"),
        ("You called us yesterday about tea.", "yesterday"),
        ("You called us about tea. We bake today.", ""),
        ("Thanks for calling yesterday, we open today.", ""),
    ],
)
def test_the_day_of_which_it_speaks_is_told_with_it(text: str, day: str) -> None:
    assert [each.day for each in read_triggers(text, tokenize(text))] == [day]


WORDS = (
    *("you", "just", "asked", "left", "in", "your", "basket", "thanks", "for", "calling"),
    *("saw", "looking", "ago", ",", ".", "?", "if"),
)


@given(st.lists(st.sampled_from(WORDS), max_size=12))
def test_the_test_that_comes_first_lets_through_every_text_that_holds_some(
    words: list[str],
) -> None:
    text = " ".join(words)
    if read(text):
        assert may_hold_triggers({word for _, word, _, _ in tokenize(text)})


@given(st.text(max_size=60))
def test_any_text_is_read_and_spans_rise_inside_it(text: str) -> None:
    at = 0
    for (start, end), *_ in read_triggers(text, tokenize(text)):
        assert at <= start < end <= len(text)
        at = end
