"""Why a way out is a poor one, and what is none of that."""

import pytest

from simulator.analysis import analyze


def flaws(text: str, country: str = "US", language: str = "en") -> tuple[str, ...]:
    found = analyze(text, country=country, language=language).opt_out
    assert found
    return found.flaws


@pytest.mark.parametrize(
    ("text", "flaw"),
    [
        ("Spin is $5. To opt out reply STOP (a $1 processing charge applies).", "charged"),
        ("STOP to end, each opt-out text costs 50p plus your standard rate.", "charged"),
        ("Text STOP to 55540 (50c a message) to opt out.", "charged"),
        ("Reply STOP to end. Opting out incurs a $5 admin fee.", "charged"),
        ("Reply STOP within 24 hours to opt out", "time_limited"),
        ("Reply STOP to opt out, valid until 31 May only", "time_limited"),
        ("Opt-outs accepted within 7 days only: reply STOP", "time_limited"),
        ("Reply STOP to opt out once you have paid your balance", "conditional"),
        ("Reply STOP, then confirm with YES, to unsubscribe", "conditional"),
        ("To opt out you must first log in at fig.example, then text STOP.", "conditional"),
        ("To stop texts reply STOP and your full name and date of birth.", "conditional"),
        ("Reply ADIEU to opt out", "unknown_keyword"),
        ("Reply SAIR to opt out", "other_language"),
        ("Reply END", "no_effect"),
        ("2stoptxt", "joined"),
        ("Opt out: https://fig.example/out", "link_only"),
        ("Call 555-0144 to opt out", "link_only"),
        ("Not for you? Let us know.", "own_words"),
    ],
)
def test_a_poor_way_out_says_why(text: str, flaw: str) -> None:
    assert flaw in flaws(text)


@pytest.mark.parametrize(
    "text",
    [
        "Reply STOP to opt out - $5 off until Friday with code SPIN",
        "Reply STOP to end. Fee-free joining until 5 May: fig.example/j",
        "Reply STOP to opt out. You'll be removed within 24 hours.",
        "Your total is $20, pay at the desk, STOP to end texts",
        "Reply STOP to unsubscribe, no charge.",
        "STOP to opt out. Std msg rates apply",
        "STOP to end | Sale till Sunday | fig.example/s",
    ],
)
def test_prices_and_dates_of_the_offer_are_no_hurdle(text: str) -> None:
    assert flaws(text) == ()


@pytest.mark.parametrize(
    ("text", "country", "language"),
    [
        ("Responde BAJA para no recibir más (coste 1,20€ + IVA).", "ES", "es"),
        ("STOP au 36200 (0,35 € par SMS + prix d'un appel).", "FR", "fr"),
        ("STOPP beendet den Empfang, 0,49 € pro SMS.", "DE", "de"),
        ("Wyślij STOP na 72550 (2,46 zł z VAT), by nie dostawać SMS.", "PL", "pl"),
    ],
)
def test_a_charge_is_seen_in_other_languages(text: str, country: str, language: str) -> None:
    assert "charged" in flaws(text, country, language)


def test_the_usual_price_of_a_text_is_no_charge() -> None:
    assert flaws("Wyślij STOP na 7055 (koszt jak zwykły SMS).", "PL", "pl") == ()
