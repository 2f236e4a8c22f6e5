"""Stiff, slangy, swollen and mixed texts are told from those of a person, curt answers too."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.analysis import analyze
from simulator.analysis.tokens import tokenize
from simulator.analysis.tone.address import may_mix, read_mixed_address
from simulator.analysis.tone.curt import is_curt
from simulator.analysis.tone.wording import find_emoji, read_tone, shows_mood

STIFF = [
    ("Dear valued customer, it is ready", "en", [("Dear valued customer", "robotic")]),
    ("Your cart is about to expire", "en", [("Your cart is about to expire", "robotic")]),
    ("Call at your earliest convenience", "en", [("at your earliest convenience", "formal")]),
    ("Yo, it's lit", "en", [("Yo", "strong")]),
    ("We're gonna be late", "en", [("gonna", "slang")]),
    ("Our game-changing sofas", "en", [("game-changing", "hype")]),
    ("Hiermit teilen wir Ihnen mit", "de", [("Hiermit teilen wir", "robotic")]),
    ("Estimado cliente: ya está", "es", [("Estimado cliente", "formal")]),
    ("Votre panier va expirer", "fr", [("Votre panier va expirer", "robotic")]),
    ("Den nye bro er åben, bro", "da", []),
    ("Synergy Yoga: Monday's class moves to 7pm.", "en", []),
    ("Yo te llamo mañana", "es", []),
    ("Dear Dana, it is ready", "en", []),
]
MIXED = [
    ("Usted tiene un libro. Recoge tu libro.", "es", ("tu", "Usted")),
    ("Dein Rad ist da. Bitte holen Sie es ab.", "de", ("Dein", "Sie")),
    ("Votre bouquet est prêt, tu peux venir.", "fr", ("tu", "Votre")),
    ("Você pode vir, tens lugar.", "pt", ("tens", "Você")),
    ("Je pakket is er. Haal uw pakket op.", "nl", ("Je", "uw")),
    ("Il tuo libro è qui, venga quando Lei vuole.", "it", ("tuo", "Lei")),
    ("Twój rower jest gotowy. Czekamy na Pana.", "pl", None),
    ("Twoj rower jest gotowy, czekamy na pana.", "pl", ("Twoj", "pana")),
    ("Dein Rad ist da. Sie haben bis 18 Uhr offen.", "de", None),
    ("Ton rendez-vous est à 9 h.", "fr", None),
    ("Pani Anna zadzwoni do ciebie.", "pl", None),
    ("Your bike is ready, tu casa.", "en", None),
    ("Tu libro ya está. Su padre lo dejó pagado.", "es", None),
]
CURT = ["Fine.", "Ok", "Yes!", "👍", "Sí, claro.", "Thanks Dana", "…"]
FULL = ["Yes, it's here until 6.", "At 6:30.", "14 Mill Lane", "KX4-881", "https://x.example/a"]
FULL += ["はい、明日届きます", "Yes, we do.", "", "  "]
ANY_WORDS = st.lists(
    st.sampled_from(
        [word for text, _, _ in (*STIFF, *MIXED) for word in text.split()] + ["👍", "\n", ":)", "İ"]
    ),
    max_size=30,
).map(" ".join)


def tones(text: str, language: str) -> list[tuple[str, str]]:
    tokens = tokenize(text)
    found = read_tone(text, tokens, {token.word for token in tokens}, language)
    return [(text[slice(*tone.span)], tone.sort) for tone in found]


def mixed(text: str, language: str) -> tuple[str, str] | None:
    tokens = tokenize(text)
    found = read_mixed_address(text, tokens, language)
    if found is None:
        return None
    assert may_mix({token.word for token in tokens}, language)
    return text[slice(*found[0])], text[slice(*found[1])]


@pytest.mark.parametrize(("text", "language", "found"), STIFF)
def test_words_with_a_tone_of_their_own_are_found(
    text: str, language: str, found: list[tuple[str, str]]
) -> None:
    assert tones(text, language) == found


@pytest.mark.parametrize(("text", "language", "found"), MIXED)
def test_two_ways_to_say_you_in_one_text_are_found(
    text: str, language: str, found: tuple[str, str] | None
) -> None:
    assert mixed(text, language) == found


def test_what_lies_beside_the_copy_mixes_nothing() -> None:
    text = "Tu libro ya está. Responda BAJA para salir."
    tokens = tokenize(text)
    assert read_mixed_address(text, tokens, "es") is not None
    assert read_mixed_address(text, tokens, "es", [(18, len(text))]) is None


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Ready 📦", ["📦"]),
        ("Nice 😂👍🏽", ["😂", "👍🏽"]),
        ("See you :)", [":)"]),
        ("Born in 🇫🇷", ["🇫🇷"]),
        ("Family 👨‍👩‍👧", ["👨‍👩‍👧"]),
        ("☎ 555-0142 ✓ ★", []),
        ("Open (9:00) at x.example:80/D", []),
        ("1 < 3", []),
    ],
)
def test_emoji_are_found_and_signs_of_plain_fonts_are_none(text: str, found: list[str]) -> None:
    assert [text[slice(*span)] for span in find_emoji(text)] == found


def test_a_face_shows_a_mood_and_a_parcel_does_not() -> None:
    assert [shows_mood(sign, (0, 1)) for sign in ("😂", "📦", ":)")] == [True, False, True]


@pytest.mark.parametrize("text", CURT)
def test_an_answer_of_a_word_or_two_is_curt(text: str) -> None:
    assert is_curt(text, tokenize(text)) is True


@pytest.mark.parametrize("text", FULL)
def test_an_answer_with_a_fact_or_three_words_is_not_curt(text: str) -> None:
    assert is_curt(text, tokenize(text)) is False


def test_the_brands_name_is_no_answer() -> None:
    text = "Harbour Tea: yes"
    named = analyze(text, brand="Harbour Tea").brand_named
    assert not is_curt(text, tokenize(text))
    assert is_curt(text, tokenize(text), named)


@given(st.one_of(st.text(max_size=80), ANY_WORDS))
def test_any_text_has_tones_and_emoji_inside_it(text: str) -> None:
    tokens = tokenize(text)
    words = {token.word for token in tokens}
    spans = [tone.span for tone in read_tone(text, tokens, words, None)] + find_emoji(text)
    assert all(0 <= start < end <= len(text) for start, end in spans)
    is_curt(text, tokens)
    for language in ("es", "de", "pl"):
        read_mixed_address(text, tokens, language)
