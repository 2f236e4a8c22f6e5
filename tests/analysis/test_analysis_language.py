"""Which language a text is in: told by its short words, and not at all by too few of them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.analysis import analyze
from simulator.analysis.language import read_language
from simulator.analysis.tokens import tokenize
from simulator.data.function_words import FUNCTION_WORDS


def language(text: str) -> str | None:
    return read_language(text, tokenize(text))


@pytest.mark.parametrize(
    ("tag", "text"),
    [
        ("en", "Your table for two is ready at eight."),
        ("en", "Reply YES"),
        ("es", "Su pedido ya está."),
        ("es", "¿Vienes?  Te esperamos en la tienda."),
        ("fr", "Votre colis est là."),
        ("de", "Ihr Paket ist da."),
        ("pt", "Seu pedido chegou."),
        ("pt", "Nao esqueca: a sua consulta e amanha."),
        ("it", "Ciao Anna, il tuo ordine è pronto"),
        ("nl", "Uw pakket komt vandaag tussen 12 en 14 uur"),
        ("sv", "Hej Karin, din tid är imorgon kl 12"),
        ("nb", "Hei Kari, timen er i morgen kl 12. Ring oss om du ikke kan."),
        ("da", "Hej Karen, I kan hente jeres pakke i morgen. Ring, hvis I ikke kan."),
        ("pl", "Cześć Ania, twoje zamówienie czeka"),
        ("pl", "Prosimy odpisz, czy bedziesz jutro"),
    ],
)
def test_a_short_text_is_told_by_its_words(tag: str, text: str) -> None:
    assert language(text) == tag


@pytest.mark.parametrize(
    "text",
    ["", "STOP", "Hola", "Hola María", "Los Angeles Dodgers", "Merci", "新しいお茶が届きました。",
     "Dobrý den, vaše objednávka je připravena", "Merhaba, siparişiniz hazır.",
     "Hei! Tilauksesi on valmis noudettavaksi", "Casa de la Luna: table 7pm"],
)  # fmt: skip
def test_too_few_words_and_other_languages_are_not_guessed_at(text: str) -> None:
    assert language(text) is None


@pytest.mark.parametrize(
    "text", ["Hi Mrs Núñez, it's Tia from Café Olé.", "Das Haus: the kegs are tapped, come by."]
)
def test_a_foreign_name_does_not_decide(text: str) -> None:
    assert language(text) == "en"


@pytest.mark.parametrize(("text", "understood"), [
    ("Rezervujte si stůl na dnešní večer", True),
    ("Prenota qui il tuo tavolo per questa sera", True),
    ("Reserva aquí tu mesa para esta noche", True),
    ("Book", True),
])  # fmt: skip
def test_orders_are_read_in_the_languages_with_lists_of_them(text: str, understood: bool) -> None:
    assert analyze(text).understood is understood


def test_the_language_that_is_told_counts() -> None:
    assert analyze("Your order is ready.", language="de-AT").language == "de-AT"


@given(st.text() | st.lists(st.sampled_from([*"åéñß ’", "the ", "Ñ", "und "])).map("".join))
def test_any_text_is_read_as_a_known_language_or_none(text: str) -> None:
    assert language(text) in {None, *FUNCTION_WORDS}
    words = {token.word for token in tokenize(text)}
    assert read_language(text, tokenize(text), words) == language(text)
