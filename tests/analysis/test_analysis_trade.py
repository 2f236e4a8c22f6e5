"""What a text states exactly reads alike in every language."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.analysis.spans import Said
from simulator.analysis.tokens import tokenize
from simulator.analysis.trade import Trade, read_trade


def trade(text: str) -> Trade:
    return read_trade(text, tokenize(text))


def readings(kind: str, text: str) -> list[set[str]]:
    said: tuple[Said, ...] = getattr(trade(text), kind)
    return [set(each.readings) for each in said]


@pytest.mark.parametrize(
    ("kind", "one", "other"),
    [
        ("times", "at 3 pm", "a las 15:00"),
        ("times", "at 10", "à 10 h"),
        ("times", "7:30 p.m.", "19h30"),
        ("times", "at noon", "um 12 Uhr"),
        ("times", "at 7pm", "kl. 19"),
        ("dates", "May 14", "14 de mayo"),
        ("dates", "June 6th", "1er juin".replace("1er", "6")),
        ("dates", "May 14", "am 14. Mai"),
        ("dates", "5/14", "14.05.2026"),
        ("dates", "by 3 May", "den 3. maj"),
        ("days", "on Thursday", "el jueves"),
        ("days", "Sat 10-2", "Sa 10-14 Uhr"),
        ("days", "today", "heute"),
        ("prices", "$1,000", "1.000 $"),
        ("prices", "€4.50", "4,50 €"),
        ("prices", "20% off", "20 % Rabatt"),
        ("prices", "$400K", "$400,000"),
        ("prices", "25 zł", "25 zlotych"),
        ("codes", "use code SPRING20", "con el código SPRING20"),
        ("codes", "order #4521", "pedido 4521"),
        ("keywords", "Reply C to confirm", "Responde C para confirmar"),
        ("keywords", "reply Y or N", "Antworte Y oder N"),
        ("phones", "call 512-555-0142", "llama al (512) 555 0142"),
    ],
)
def test_the_same_in_two_languages_has_a_reading_in_common(kind: str, one: str, other: str) -> None:
    (first,), (second,) = readings(kind, one)[:1], readings(kind, other)[:1]
    assert first & second


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        ("times", "Reply 1 o 2 para otra hora"),
        ("times", "room 12 is free"),
        ("dates", "open 24/7, 1/2 price"),
        ("dates", "it may apply"),
        ("codes", "since 2024"),
        ("codes", "STOP to end"),
        ("keywords", "reply to us any time"),
        ("prices", "2 for 1"),
    ],
)
def test_what_only_looks_so_is_left_alone(kind: str, text: str) -> None:
    assert readings(kind, text) == []


def test_other_times_and_amounts_have_no_reading_in_common() -> None:
    assert not readings("times", "at 3 pm")[0] & readings("times", "at 3 am")[0]
    assert not readings("prices", "$10")[0] & readings("prices", "10 €")[0]


def test_placeholders_of_every_dialect_are_known() -> None:
    text = "Hi {{x}} *|F|* %NAME% [[a]] {!Contact.Name} <<a.b>> ${n} {% if x %}"
    assert len(trade(text).placeholders) == len(text.replace("{% if x %}", "x").split()) - 1


@given(st.text(st.sampled_from("1290:./- $€%kKmayreplYN{}[]'\"\n,ü"), max_size=80))
def test_all_of_it_lies_in_the_text_and_rises(text: str) -> None:
    found = trade(text)
    assert all(0 <= start < end <= len(text) for start, end in found.spans)
    for kind in (found.times, found.dates, found.prices, found.codes, found.phones):
        assert list(kind) == sorted(kind)
