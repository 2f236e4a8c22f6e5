"""Shouting and broken tokens: what is found, and what is left alone."""

import pytest

from simulator.analysis import analyze


def shouted(text: str, brand: str | None = None) -> list[str]:
    return [text[start:end] for start, end in analyze(text, brand=brand).shouting]


def broken(text: str, language: str | None = "en") -> list[str]:
    return [text[start:end] for start, end in analyze(text, language=language).broken_tokens]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("**BIG OFFER!!**", ["BIG OFFER", "!!"]),
        ("FLASH SALE: 20% off", ["FLASH SALE"]),
        ("DON'T MISS OUT", ["DON'T MISS OUT"]),
        ("One! Two! Three!", ["!"]),
        ("¿¿Listo??", ["¿¿", "??"]),
        ("The S A L E is on", ["S A L E"]),
        ("N E W tins, B U Y now", ["N E W", "B U Y"]),
    ],
)
def test_shouting_is_found(text: str, found: list[str]) -> None:
    assert shouted(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "HARBOUR TEA: new cups",
        "Use code SPRING SALE",
        "Reply BOOK NOW",
        "A USA VIP BBQ",
        "MSG & DATA RATES MAY APPLY",
        "TEXT STOP TO OPT OUT",
        "Really?!",
        "One! Two!",
        "From JFK to LAX",
        "Plate KX21 ABC",
        "See https://x.example/BIG!!SALE",
        "Reply A B C or D",
        "Platforms A B C D are closed",
        "From I K E A with love",
        "Vitamins A C E",
    ],
)
def test_abbreviations_codes_keywords_and_names_shout_nothing(text: str) -> None:
    assert shouted(text) == []


def test_the_brands_own_name_may_stand_in_capitals() -> None:
    text = "From NORTH STAR GYM with love"
    assert shouted(text) == ["NORTH STAR"]
    assert shouted(text, "North Star Gym") == []


@pytest.mark.parametrize(
    "token",
    [
        "{{name}}",
        "{{ lead.first_name }}",
        "{name}",
        "{first name}",
        "${name}",
        "%{name}",
        "{#var#}",
        "{0}",
        "[Name]",
        "[First Name]",
        "[LINK]",
        "[short.link]",
        "%FNAME%",
        "*|FNAME|*",
        "<<Client.Name>>",
        "<first_name>",
        "#firstname#",
        "$first_name",
        "__NAME__",
        "None",
        "NaN",
        "undefined",
        "null",
        "[object Object]",
        "$first_name$",
        "FNAME",
        "FIRST_NAME",
        "XXXX",
        "_____",
        "(first name)",
        "Name",
        "Customer Name",
        "{Name}",
        "{limited}",
    ],
)
def test_a_placeholder_that_nobody_filled_is_found(token: str) -> None:
    assert broken(f"Hi {token}, it is ready.") == [token]


@pytest.mark.parametrize(
    ("text", "gap"),
    [
        ("Hi , it is ready", "Hi ,"),
        ("Hi  - it is ready", "Hi  -"),
        ("Hola ! Ya está", "Hola !"),
        ("See you at .", "at ."),
        (", it is ready", ","),
        ("Ready in , .", ", ."),
        ("It is ready ( ) now", "( )"),
        ("Your table with  on  is set", "with  on"),
        ("Your table on  is set", "on  is"),
        ("Here you save $ today", "save $"),
        ("Only $ a month", "Only $"),
        ("Get $ off it", "Get $"),
        ("Take % off it", "% off"),
        ("Take XX% off", "XX%"),
        ("Pay $XX less", "$XX"),
        ("Your code is ____.", "____"),
        ("The time is TBD", "TBD"),
        ("Lorem ipsum dolor", "Lorem ipsum"),
    ],
)
def test_the_gap_of_an_empty_value_is_found_with_the_word_before_it(text: str, gap: str) -> None:
    assert gap in broken(text)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "None of these is sold."),
        ("en", "Which? None."),
        ("en", "Ms. None, it is ready."),
        ("en", "The ticket is null and void."),
        ("de", "Für null Euro"),
        ("fr", "Bonjour ! Prêt ?"),
        ("en", "Hi - it is ready"),
        ("en", "[STOP] and [Harbour Tea]"),
        ("en", "<ADV> Tea at 8"),
        ("en", "100% cotton, 20%off, 50% off%"),
        ("en", "https://x.example/a%20b%20c_d"),
        ("en", "Costs $500, not $name5"),
        ("en", "Hi :)"),
        ("en", "no,, no problem"),
        ("en", "the .pdf file"),
        ("en", "{Limited} drop"),
        ("en", "! Tea is in"),
        ("en", "till then, . . . . . bye"),
        ("en", "Dear Customer, it is ready"),
        ("en", "Hi, name your price"),
        ("en", "Save $ on tea"),
        ("en", "Hold on  for me, come on  in"),
        ("en", "Rated XXX, sized XXL, love XXX"),
        ("en", "^___^"),
        ("es", "TODO a mitad de precio"),
    ],
)
def test_words_and_marks_in_their_own_right_are_left_alone(language: str, text: str) -> None:
    assert broken(text, language) == []
