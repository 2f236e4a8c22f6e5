"""Sentences press by the order of their words, whatever else stands between them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.analysis import analyze
from simulator.analysis.pressure.likely import likely
from simulator.analysis.pressure.phrases import sorts_by_phrase
from simulator.analysis.pressure.sentences import all_rows, read_sentences
from simulator.analysis.pressure.surroundings import Surroundings
from simulator.analysis.tokens import fold_word, tokenize

SENTENCES = [
    ("Your loyalty account will soon be closed.", "loss"),
    ("Reply or we'll assume that you are no longer keen.", "loss"),
    ("If you don't renew, you'll lose every single point.", "loss"),
    ("Rents are about to explode.", "loss"),
    ("We will have to pass your file on to our collections team.", "threat"),
    ("If something happened to you, who would look after them?", "threat"),
    ("Don't leave your kids with nothing.", "threat"),
    ("Every month you wait, the leak grows.", "threat"),
    ("After all the work we have done for you, this.", "guilt"),
    ("Other patients had to wait because of you.", "guilt"),
    ("We bent over backwards for your wedding.", "guilt"),
    ("This is my fourth message to you.", "blame"),
    ("I've called you three times about the boiler.", "blame"),
    ("Our last texts went unanswered.", "blame"),
    ("You didn't even bother to call.", "blame"),
    ("Stop scrolling and book.", "urging"),
    ("Tu plaza será cancelada.", "loss"),
    ("No dejes a tu familia desprotegida.", "threat"),
    ("Llevo semanas esperando.", "blame"),
    ("Votre dossier sera clôturé.", "loss"),
    ("Nous vous avons relancé plusieurs fois.", "blame"),
    ("Ihr Konto wird demnächst gesperrt.", "loss"),
    ("Ich habe schon mehrfach versucht, Sie zu erreichen.", "blame"),
    ("Sua conta será bloqueada.", "loss"),
    ("Você nem respondeu.", "blame"),
    ("La sua pratica passerà al recupero crediti.", "threat"),
    ("Uw abonnement wordt opgezegd.", "loss"),
    ("Ditt konto kommer att spärras.", "loss"),
    ("Kontoen din blir stengt.", "loss"),
    ("Ellers sender vi sagen til inkasso.", "threat"),
    ("Twoje konto zostanie zablokowane.", "loss"),
]
CALM = [
    "Your account will not be closed.",
    "Your account will be closed on 4 May.",
    "Your account will be closed as you asked.",
    "Your card will be locked for your safety.",
    "Your card will expire in June.",
    "We won't pass your number to any collections team.",
    "We sent you two emails with your tickets.",
    "If we've called you twice by mistake, sorry.",
    "I've texted you twice, no rush at all.",
    "Because of you, 40 children have books.",
    "Still haven't heard the new album?",
    "Is anyone home between 9 and 11?",
    "Never lose your keys again.",
    "You can cancel any time, and you won't lose your credits.",
    "Someone else will call you about this.",
    "Too busy to cook? Two meals for $18.",
    "Sleep better at night knowing that you're covered.",
    "At this very moment your sofa is on the truck.",
    "Try our new candle, Last Chance Saloon, in store.",
    "Tornado warning until 4 pm. Go to the shelter now.",
    "Boarding 14:05. Final call at 14:25.",
    "Missing it means a new booking. Move it: https://visa.example/move",
    "Reserva rápido y fácil en nuestra app.",
    "Schnell und einfach bestellen mit der App.",
    "Bestel snel en makkelijk met de app.",
    "Zamów szybko i wygodnie w aplikacji.",
    "Prenota senza fretta: le camere sono sue.",
    "Si no puede venir, díganos y buscamos otra hora.",
    "Hvis du ikke kan komme, svar NEI så flytter vi timen.",
]
ROWS = all_rows()


def sorts_in(text: str) -> set[str]:
    tokens = tokenize(text)
    rows = likely(frozenset(token.word for token in tokens)).rows
    return {sort for _, sort in read_sentences(Surroundings(text, tokens), rows)}


@pytest.mark.parametrize(("text", "sort"), SENTENCES)
def test_a_sentence_is_read_by_its_words_in_order(text: str, sort: str) -> None:
    assert sort in sorts_in(text)
    assert analyze(text).pressure


@pytest.mark.parametrize("text", CALM)
def test_facts_denials_and_wishes_of_the_reader_press_nobody(text: str) -> None:
    assert analyze(text).pressure == ()


@pytest.mark.parametrize("place", range(3))
def test_every_row_is_found_in_its_own_words(place: int) -> None:
    for row in ROWS:
        words = [sorted(each.words)[place % len(each.words)] for each in row.places]
        assert row in likely(frozenset(words)).rows


def test_words_of_rows_and_phrases_stand_as_a_text_has_them() -> None:
    for row in ROWS:
        for place in row.places:
            assert place.words == frozenset(map(fold_word, place.words))
    for phrase in sorts_by_phrase():
        assert phrase == " ".join(map(fold_word, phrase.split()))


@given(st.lists(st.sampled_from(sorted({w for r in ROWS for p in r.places for w in p.words}))))
def test_any_words_of_rows_in_any_order_give_spans_of_the_text(words: list[str]) -> None:
    text = " ".join(words)
    tokens = tokenize(text)
    rows = likely(frozenset(token.word for token in tokens)).rows
    for (start, end), _ in read_sentences(Surroundings(text, tokens), rows):
        assert 0 <= start < end <= len(text)
