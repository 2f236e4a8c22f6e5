"""Whether a text answers something that its reader has just done."""

import pytest

from simulator.analysis.asked import answers_the_reader
from simulator.analysis.tokens import tokenize


@pytest.mark.parametrize(
    "text",
    [
        "Thanks for asking about solar in Austin.",
        "Here is the guide you asked for.",
        "As promised, the price list.",
        "Gracias por preguntar por el té.",
        "Merci pour votre demande.",
        "Danke für Ihre Anfrage.",
    ],
)
def test_a_text_that_names_what_was_asked_for_is_an_answer(text: str) -> None:
    assert answers_the_reader(tokenize(text))


@pytest.mark.parametrize(
    "text",
    [
        "",
        "The new teas are in.",
        "Thanks for signing up.",
        "Thanks for joining our list.",
        "Merci pour votre inscription.",
        "Danke für Ihre Anmeldung.",
    ],
)
def test_to_thank_for_joining_a_list_is_no_answer(text: str) -> None:
    assert not answers_the_reader(tokenize(text))
