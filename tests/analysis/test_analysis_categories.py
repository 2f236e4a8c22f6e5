"""Restricted categories: what offers one, and what only sounds like it."""

import pytest

from simulator.analysis import analyze
from simulator.analysis.categories import names_age


def offered(text: str) -> list[str]:
    return [found.category for found in analyze(text).restricted]


@pytest.mark.parametrize(
    ("text", "category"),
    [
        ("Wine tasting on Friday at 6.", "alcohol"),
        ("20% off all wines this weekend.", "alcohol"),
        ("Weinprobe am Samstag, 15 €.", "alcohol"),
        ("Vinhos com 20% de desconto.", "alcohol"),
        ("Premium cigars are in.", "tobacco"),
        ("Pre-rolls, 2 for $10.", "cannabis"),
        ("Handguns and ammo on Saturday.", "firearms"),
        ("Sex toys, 40% off.", "adult"),
        ("Poker tournament tonight, $500 jackpot.", "gambling"),
        ("Tiradas gratis esta noche.", "gambling"),
        ("Bad credit? A loan from $500, instant approval.", "loans"),
        ("Préstamo rápido sin aval.", "loans"),
        ("Cut your credit card debt in half.", "debt"),
        ("Schulden loswerden: ruf an.", "debt"),
        ("Work from home, earn $500 a week.", "work_from_home"),
        ("Gagnez 200 € par jour depuis chez vous.", "work_from_home"),
        ("Verdiene 300 € am Tag von zuhause.", "work_from_home"),
        ("Zarabiaj 300 zł dziennie z domu.", "work_from_home"),
        ("Halv pris på øl til 20.", "alcohol"),
        ("Låna upp till 50 000 kr, pengar i dag.", "loans"),
        ("Leen tot 1500 euro, vandaag op je rekening.", "loans"),
        ("Sofort 3.000 € aufs Konto, auch ohne Schufa.", "loans"),
        ("Postaw na mecz: kurs 2,5 tylko dziś.", "gambling"),
        ("Deposit $20, get $50 to play.", "gambling"),
        ("Cancella i tuoi debiti.", "debt"),
    ],
)
def test_what_offers_a_category_is_found(text: str, category: str) -> None:
    assert offered(text) == [category]


@pytest.mark.parametrize(
    "text",
    [
        "The wine-coloured coat is back, $60.",
        "A shot of espresso for $2.",
        "Spin class slots: 2 are free on Friday.",
        "You bet we're open on Sunday.",
        "Talk to us about a mortgage or a home loan.",
        "Your library loan is due.",
        "Borrow a bike for $5 a day.",
        "Borrow up to 20 books.",
        "Flats without a credit check: no credit check, rent $900.",
        "Handy ohne Schufa für 9,99 € im Monat.",
        "Misez sur le confort : canapé à 499 €.",
        "Kurs 2,5 h gotowania w sobotę.",
        "Pay a $20 deposit to play in the league.",
        "Two free spins with every load, $5.",
        "Drivers earn $25 an hour. Apply from your phone.",
        "Make a $15 pizza at home.",
        "Adults-only resort week, pool toys for $5.",
        "Motoröl und Öl, 5 Liter für 29 €.",
        "Adult beginners' pottery, $40.",
        "Ginger beer and root beer, $3 a glass.",
        "Weed killer is 20% off.",
        "Pot plants and hemp rope from $9.",
        "Glue guns are half price.",
        "Stop smoking with our coach, $20.",
        "Work from home? Desk chairs are 20% off.",
        "Earn double points on $50.",
        "Tobacco-brown leather bag, $90.",
        "Rum raisin ice cream, $4 a scoop.",
        "Hi Ale, your bike is ready, $20.",
        "Votre commande est prête.",
        "Crédit photo : Léa. Expo 5 €.",
        "Protea Wines: our doors are open on Friday.",
        "Casino Street is closed on Monday.",
    ],
)
def test_what_only_sounds_like_a_category_is_none(text: str) -> None:
    assert offered(text) == []


def test_a_category_is_told_once() -> None:
    assert offered("Wine tasting and craft beer on Friday, whisky on Saturday.") == ["alcohol"]


@pytest.mark.parametrize("text", ["Guests 21+", "18 and over", "Ab 18", "of legal age only"])
def test_an_age_is_named(text: str) -> None:
    assert names_age(text)


@pytest.mark.parametrize("text", ["$21 a seat", "18 tins", "At 21 Quay St", "2118+"])
def test_other_numbers_name_no_age(text: str) -> None:
    assert not names_age(text)
