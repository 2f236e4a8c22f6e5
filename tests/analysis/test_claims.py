"""Claims: what needs proof, and what brings its own."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.analysis.claims.claim import Claim
from simulator.analysis.claims.reading import read_claims
from simulator.analysis.tokens import tokenize
from simulator.rules.reading import Circumstances, Reading
from simulator.rules.sequence.seq03_stage_mismatch import StageMismatch

PIECES = st.sampled_from(
    [
        "only ", "2 ", "of ", "left ", "few ", "tents ", "free ", "fee ", "$5 ", "just pay ", "% ",
        "100 ", "was ", "now ", "instead of ", "guaranteed ", "results ", "en ", "lose ", "kg ",
        "quedan ", "nur noch ", "plus que ", "selling fast ", ". ", "! ", ", ", "p&p ", "r$ ", "-",
        "limited time ", "from ", "off ", "a month ", "last chance ", "à ", "\u0301", "\n", "8 ",
    ]
)  # fmt: skip


def claims(text: str) -> tuple[Claim, ...]:
    tokens = tokenize(text)
    return read_claims(text, tokens, frozenset(token.word for token in tokens))


def said(text: str) -> list[str]:
    return [text[slice(*claim.span)] for claim in claims(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The mugs are selling fast.", "selling fast"),
        ("Just a handful of seats remain.", "Just a handful of seats remain"),
        ("Only two pairs left!", "Only two pairs left"),
        ("Last 5 rooms.", "Last 5 rooms"),
        ("Solo quedan 3 plazas.", "Solo quedan 3 plazas"),
        ("Plus que 3 places !", "Plus que 3 places"),
        ("Nur noch 3 Plätze frei.", "Nur noch 3 Plätze frei"),
        ("Restam apenas 3 vagas.", "apenas 3 vagas"),
        ("Nog maar 3 plekken vrij.", "maar 3 plekken vrij"),
        ("Ostatnie miejsca!", "Ostatnie miejsca"),
        ("Enough for a limited time only.", "for a limited time only"),
    ],
)
def test_little_is_left_and_nobody_can_tell_how_much(text: str, expected: str) -> None:
    assert said(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "Selling fast: 63 of 80 kits are gone.",
        "Limited places on the walk (max 12).",
        "Only 4 of 20 seats left.",
        "Only 4 seats left as of 9am.",
        "Solo quedan 3 plazas esta mañana.",
        "Nur noch 3 von 12 Plätzen frei.",
        "For a limited time, until Sunday.",
        "We left 2 parcels next door.",
        "Only 2 days left on your trial.",
        "You have only 2 lessons left.",
        "A few of you left a review.",
        "Your storage is almost full.",
        "It is not selling fast.",
        "While stocks last.",
        "4 seats left for Friday.",
        "We have a few spots open on Friday.",
    ],
)
def test_a_count_of_a_moment_and_the_readers_own_are_no_claims(text: str) -> None:
    assert said(text) == []


@pytest.mark.parametrize(
    ("text", "fee"),
    [
        ("Free box, just pay $4.95 shipping.", "just pay $4.95 shipping"),
        ("Your first month is FREE* *plus $12 joining fee.", "$12 joining fee"),
        ("Free tablet, $45 setup charge.", "$45 setup charge"),
        ("Free entry, booking fee £2.", "fee £2"),
        ("Muestra gratis, solo pagas el envío.", "solo pagas el envío"),
        ("Gratis Probe, 4,95 € Versand.", "4,95 € Versand"),
        ("Échantillon gratuit, frais de port 4,90 €.", "frais de port 4,90"),
    ],
)
def test_what_is_free_and_has_a_fee(text: str, fee: str) -> None:
    (claim,) = claims(text)
    assert claim.other
    assert text[slice(*claim.other)] == fee


@pytest.mark.parametrize(
    "text",
    [
        "Free delivery over $35, else shipping is $4.",
        "Feel free to ask. The booking fee is $25.",
        "Are you free on Tuesday? There is a $25 fee.",
        "Sugar-free cake, $3 delivery.",
        "Free delivery, no fees.",
        "Buy two, get one free. Shipping $4.",
        "Free class. Late fee $10.",
        "Free check. Frames from £29.",
        "Free gift with orders over $50; shipping $5.",
        "The slot is free. The booking fee is $5.",
    ],
)
def test_what_is_free_and_has_no_fee_of_its_own(text: str) -> None:
    assert said(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Results guaranteed in 2 weeks.",
        "100% satisfaction guaranteed.",
        "We guarantee you'll love it.",
        "Everyone qualifies.",
        "100% approved.",
        "Try it risk-free.",
        "Lose 10 kg by summer.",
        "Résultats garantis.",
        "Erfolg garantiert!",
        "Ohne Risiko testen.",
        "Resultados garantizados.",
        "Aprovação garantida.",
        "Resultat garanterat!",
    ],
)
def test_what_nobody_can_be_sure_of(text: str) -> None:
    assert len(said(text)) == 1


@pytest.mark.parametrize(
    "text",
    [
        "A 2-year guarantee on all bikes.",
        "Satisfaction guaranteed, or your money back.",
        "Risk-free for 30 days.",
        "Delivery guaranteed by 5 pm.",
        "Nothing is guaranteed.",
        "Your guarantee ends in May.",
        "Garantie 2 ans.",
        "Garantía de 3 años.",
        "5 Jahre Garantie.",
        "Garanta o seu lugar.",
        "No risk of rain.",
    ],
)
def test_terms_and_nouns_are_no_promises(text: str) -> None:
    assert said(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Was $80, now $40.",
        "Now $40 instead of $80.",
        "Normally $99, yours for $49.",
        "Down from $80 to $40.",
        "Antes 80 €, ahora 40 €.",
        "À 40 € au lieu de 80 €.",
        "Statt 80 € nur 40 €.",
        "De R$ 80 por R$ 40.",
        "Van 80 € voor 40 €.",
        "Ord. 800 kr, nu 400 kr.",
    ],
)
def test_a_price_of_before_without_a_day(text: str) -> None:
    assert [claim.sort for claim in claims(text)] == ["former_price"]


@pytest.mark.parametrize(
    "text",
    [
        "Was $80 in May, now $40.",
        "Was $80, now $40 until Sunday.",
        "Today $40 instead of $80.",
        "Your bill was $80, now it is $74.",
        "The visit was at 3, now at 4.",
        "Soup $6, now with bread $8.",
        "It was $80. A mug is $40.",
    ],
)
def test_a_dated_price_and_another_things_price(text: str) -> None:
    assert said(text) == []


@pytest.mark.parametrize("piece", ["only 2 ", "free fee $5 ", "was $8 now ", "few left ", "100 % "])
def test_any_length_is_read(piece: str) -> None:
    text = piece * (30_000 // len(piece))
    assert all(0 <= start < end <= len(text) for start, end in (c.span for c in claims(text)))


@given(st.one_of(st.lists(PIECES, max_size=40).map("".join), st.text(max_size=60)))
def test_any_text_is_read_and_what_is_found_stands_in_it_in_order(text: str) -> None:
    found = claims(text)
    others = [claim.other for claim in found if claim.other]
    spans = [claim.span for claim in found]
    assert spans == sorted(spans)
    assert all(0 <= start < end <= len(text) for start, end in (*spans, *others))
    for stage in ("awareness", "customer"):
        hits = list(StageMismatch().check(Reading(text, Circumstances(stage=stage))))
        assert len(hits) <= 1
