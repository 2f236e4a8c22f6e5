"""Which words of a text name its sender."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.analysis.brand.forms import forms_of
from simulator.analysis.brand.reading import read_brand
from simulator.analysis.remembered import Analyst
from simulator.analysis.tokens import tokenize

NAMED = [
    ("Harbour Tea", "HARBOUR TEA: cups are in", "HARBOUR TEA"),
    ("Harbour Tea", "harbour tea: cups are in", "harbour tea"),
    ("Harbour Tea Company", "Your Harbour Tea order is in", "Harbour Tea"),
    ("Harbour Tea", "HarbourTea: cups are in", "HarbourTea"),
    ("HarbourTea", "Harbour Tea: cups are in", "Harbour Tea"),
    ("Harbour Tea", "#HarbourTea is back", "HarbourTea"),
    ("Harbour Tea", "Harbour Tea’s shelves are full", "Harbour Tea"),
    ("Müller Motoren GmbH", "Mueller Motoren: Termin frei", "Mueller Motoren"),
    ("Mueller", "Müller: Termin frei", "Müller"),
    ("Müller", "Muller: Termin frei", "Muller"),
    ("Café Réal", "Cafe Real: la carte", "Cafe Real"),
    ("Kłos", "Klos: chleb", "Klos"),
    ("Østerbro Vin", "Osterbro Vin: ny hvid", "Osterbro Vin"),
    ("Strauß", "Strauss: neue Bücher", "Strauss"),
    ("Pip's Plant Shop", "Pips Plant Shop: ferns", "Pips Plant Shop"),
    ("O’Brien Realty", "O'Brien: three homes", "O'Brien"),
    ("Fern & Field", "Fern and Field: bulbs", "Fern and Field"),
    ("Fern and Field", "Fern+Field: bulbs", "Fern+Field"),
    ("The Copper Kettle", "Copper Kettle: soup", "Copper Kettle"),
    ("Copper Kettle", "The Copper Kettle: soup", "Copper Kettle"),
    ("Halden Motors", "The tyres are at Halden until six", "Halden"),
    ("Halden Motors", "Halden has new tyres", "Halden"),
    ("Maple Dental", "Hi Dana, it's Maple. See you", "Maple"),
    ("Maple Dental", "See you on Friday. - Maple", "Maple"),
    ("Riverbend Veterinary Clinic", "Riverbend Vet: Biscuit is due", "Riverbend"),
    ("Clínica Arce", "Arce: citas en junio", "Arce"),
    ("Mabel's Diner", "Mabel's: pie of the day", "Mabel's"),
    ("Brightwell | Solar", "Brightwell: a visit", "Brightwell"),
    ("Hafentee", "Hafentees neue Sorten", "Hafentees"),
    ("Next", "New coats at Next today", "Next"),
    ("lumio", "Your lumio order is here", "lumio"),
    ("Booking.com", "Booking.com: your stay", "Booking.com"),
    ("7-Eleven", "7-Eleven: slushes", "7-Eleven"),
    ("东方茶馆", "东方茶馆新茶到了", "东方茶馆"),
    ("***", "*** is here", "***"),
    ('Ca$h & "Co"', 'Ca$h & "Co": cups are in', 'Ca$h & "Co"'),
    ("Sol 🌞", "Sol 🌞: cups are in", "Sol 🌞"),
    ("50% off", "50% off: cups are in", "50% off"),
    ("Zielona Spiżarnia", "W Zielonej Spiżarni ser za pół ceny", "Zielonej Spiżarni"),
    ("Czarny Kot", "Wpadnij do Czarnego Kota", "Czarnego Kota"),
    ("Modrzew", "Spotkajmy się w Modrzewiu", "Modrzewiu"),
    ("Rote Laterne", "Heute in der Roten Laterne", "Roten Laterne"),
    ("Fröjd", "Fröjds Café har öppet", "Fröjds"),
    ("Plumtree Pay Ltd", "Code 448120 for Plumtree. Keep it", "Plumtree"),
]
NOT_NAMED = [
    ("Harbour Tea", "Book: harbourtea.example/x"),
    ("Harbour Tea", "Write to hello@harbourtea.example"),
    ("Harbour Tea", "@harbourtea has news"),
    ("Harbour Tea", "HT: cups are in"),
    ("Harbour Tea", "Hi, Tom here."),
    ("Harbour Tea", "the harbour teas are in"),
    ("Tom's Diner", "Hi, Tom here."),
    ("Anna Coffee", "Anna here, your beans are in"),
    ("50% off", "Now 150% offset by us"),
    ("Rote Laterne", "Roter Wein und Laternen"),
    ("Czarny Kot", "widzieli czarnego kota"),
    ("Ann Kot", "Anna Kot will see you"),
    ("Marlow", "He read Marlowe at school"),
    ("Alder", "Alders grow by the river"),
    ("Fröjd", "Stor fröjd i dag"),
    ("Mason Jar Bakery", "Fill a mason jar"),
    ("Apple", "apples from our farm"),
    ("Next", "See you next week"),
    ("Alder Bikes", "Find us at 12 Alder Street"),
    ("Mosaic Eyewear", "Mosaic tiles are in at the museum"),
    ("Maple Dental", "Maple syrup day is Sunday"),
    ("Quarry Kitchens", "Kitchens from $900"),
    ("Mercadinho Sol", "Win a week at the Costa Del Sol"),
    ("Linen & Lark", "Your refill is ready at Lark Pharmacy"),
    ("Viveros Olmo", "Su cuenta sigue abierta. Banco Olmo"),
    ("Party Barn", "Drop off blankets at Barn 2"),
    ("Noé", "No more texts? Text STOP"),
    ("EasyDesk", "Ending these is easy: text STOP"),
    ("Arch", "Archway works mean we open at 10"),
    ("Stop", "our non-stop night"),
    ("Fresh Start", "Make a fresh start today"),
    ("Café Réal", "La carte : caféréal.example/x"),
    ("Lumio", "illumio is out"),
]


def named(brand: str | None, text: str) -> list[str]:
    return [text[start:end] for start, end in read_brand(text, tokenize(text), brand)]


@pytest.mark.parametrize(("brand", "text", "words"), NAMED)
def test_a_brand_is_found_in_the_ways_that_people_write_it(
    brand: str, text: str, words: str
) -> None:
    assert named(brand, text) == [words]


@pytest.mark.parametrize(("brand", "text"), NOT_NAMED)
def test_what_only_looks_like_the_brand_does_not_name_it(brand: str, text: str) -> None:
    assert named(brand, text) == []


def test_every_place_is_found() -> None:
    assert named("Harbour Tea", "Harbour Tea: in. Love, Harbour Tea") == ["Harbour Tea"] * 2


@pytest.mark.parametrize("brand", [None, ""])
def test_without_a_brand_nothing_names_it(brand: str | None) -> None:
    assert named(brand, "Harbour Tea: cups are in") == []


@pytest.mark.parametrize("lead", ["Mueller", "Muller", "Müller"])
def test_a_lead_who_is_called_as_the_brand_is_read_as_the_text_stands(lead: str) -> None:
    text = f"Hi {lead} , come by"
    found = Analyst().analyze(
        text, (lead,), language=None, country="US", kind="marketing", brand="Müller Motoren"
    )
    assert found.brand_named == tuple(read_brand(text, tokenize(text), "Müller Motoren"))


@given(st.text(max_size=60), st.text(max_size=120))
def test_any_name_is_looked_for_in_any_text(brand: str, text: str) -> None:
    spans = read_brand(text, tokenize(text), brand)
    assert all(0 <= start < end <= len(text) for start, end in spans)


@given(st.text(st.characters(categories=["Lu", "Ll", "Nd"]), min_size=1, max_size=30))
def test_a_name_of_one_word_is_found_where_a_text_begins_with_it(brand: str) -> None:
    text = f"{brand}: the teas are in"
    assert not named(brand, text) or named(brand, text)[0] == brand


def test_a_name_of_any_length_has_few_forms() -> None:
    name = forms_of(" ".join(["Harbour"] * 14))
    assert sum(map(len, name.forms.values())) < 60
