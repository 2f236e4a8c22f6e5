"""What of two languages is the same though it is written otherwise, and what is not."""

import re

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from simulator.rules.language.stated import differences
from simulator.rules.versions import Version, Versions

CLUB = "Reading Room: your club meets Thursday, June 4 at 7:30 pm. Reply C to confirm."
TOMORROW = "See you tomorrow at 10 am. Reply 1 to confirm, 2 to change."
STOVE = "Save $1,250 on a stove today only, 9-5. Code WARM25. Call 212-555-0123."
SLOT = "One slot is left this Friday at 2:30 pm."
VISIT = "Your 2nd visit is due in 3 days. From €49.99."
SALE = "Sale ends tonight at 8! 30% off: shop.example/sale Open on Sunday at noon."
PAIRS = [
    (CLUB, "fr", "Reading Room : votre club se réunit le jeudi 4 juin à 19h30. Répondez C."),
    (CLUB, "de", "Reading Room: Treffen am Donnerstag, 4. Juni um 19.30 Uhr. Antworten Sie C."),
    (CLUB, "pt-BR", "Reading Room: reunião na quinta-feira, 4 de junho, às 19h30. Responda C."),
    (CLUB, "it", "Reading Room: ci vediamo giovedì 4 giugno alle 19:30. Rispondi C."),
    (CLUB, "nl", "Reading Room: je club komt donderdag 4 juni om 19.30 uur bijeen. Antwoord C."),
    (CLUB, "sv", "Reading Room: din cirkel träffas torsdag 4 juni kl. 19.30. Svara C."),
    (CLUB, "nb", "Reading Room: sirkelen din møtes torsdag 4. juni kl. 19.30. Svar C."),
    (CLUB, "da", "Reading Room: din klub mødes torsdag den 4. juni kl. 19.30. Svar C."),
    (CLUB, "pl", "Reading Room: klub spotyka się w czwartek 4 czerwca o 19:30. Odpisz C."),
    (TOMORROW, "es", "Nos vemos mañana a las 10 de la mañana. Responde 1 para confirmar, 2 si no."),
    (TOMORROW, "de", "Bis morgen um 10 Uhr. Antworten Sie 1 zum Bestätigen, 2 zum Ändern."),
    (TOMORROW, "da", "Vi ses i morgen kl. 10. Svar 1 for at bekræfte, 2 for at ændre."),
    (TOMORROW, "pl", "Do zobaczenia jutro o 10. Odpisz 1, aby potwierdzić, lub 2, aby zmienić."),
    (STOVE, "fr-CA", "Épargnez 1 250 $ aujourd'hui, de 9 h à 17 h. Code WARM25. 212 555-0123."),
    (STOVE, "es", "Ahorra 1.250 $ en una estufa solo hoy, de 9 a 5. Código WARM25. 212-555-0123."),
    (SLOT, "de", "Ein Platz ist diesen Freitag um halb drei noch frei."),
    (SLOT, "fr", "Il reste une place ce vendredi à deux heures et demie."),
    (VISIT, "nl", "Uw 2e afspraak is over 3 dagen. Vanaf € 49,99."),
    (VISIT, "it", "La tua 2ª visita è tra 3 giorni. Da 49,99 €."),
    (SALE, "de", "Nur bis heute Abend um 20 Uhr! 30 % auf alles: shop.example/angebot So 12 Uhr."),
    (SALE, "pl", "Tylko dziś do 20! 30% mniej: shop.example/pl/oferta W niedzielę od 12."),
]
PIECES = st.sampled_from(
    ["20% ", "$5 ", "5 pm ", "17:00 ", "May 3 ", "3 de mayo ", "today ", "mañana ", "Friday ",
     "a.example/b ", "https://b.example/9 ", "212-555-0123 ", "Reply R ", "Responde STOP ",
     "code X99 ", "\ufffc", "\n", "²", "٣ ", "12", "0", "the ", "el "]
)  # fmt: skip
TEXTS = st.text(max_size=60) | st.lists(PIECES, max_size=30).map("".join)


def told(base: str, tag: str, own: str) -> list[tuple[str, str, str]]:
    versions = Versions(Version("o", tag, own), Version("b", None, base))
    return [
        (each.kind, own[slice(*each.own)] if each.own else "",
         base[slice(*each.base)] if each.base else "")
        for each in differences(versions)
    ]  # fmt: skip


@pytest.mark.parametrize(("base", "tag", "own"), PAIRS)
def test_a_good_translation_says_the_same(base: str, tag: str, own: str) -> None:
    assert told(base, tag, own) == []


@pytest.mark.parametrize(("base", "tag", "own"), PAIRS)
def test_any_other_number_in_a_translation_is_told(base: str, tag: str, own: str) -> None:
    for match in re.finditer(r"\d+", own):
        other = str(int(match[0]) + 3).zfill(len(match[0]))
        assert told(base, tag, own[: match.start()] + other + own[match.end() :])


@pytest.mark.parametrize(
    ("base", "own", "difference"),
    [
        ("It is 20% off.", "Es 20 $ menos.", ("price", "20 $", "20%")),
        ("Come today at 5 pm.", "Ven mañana a las 17:00.", ("day", "mañana", "today")),
        ("Come on Friday.", "Ven el martes.", ("day", "martes", "Friday")),
        ("It lasts 10 minutes.", "Dura 13 minutos.", ("number", "13", "10")),
        ("Call 212-555-0123.", "Llama al 215-555-0123.", ("phone", "215-555-0123", "212-555-0123")),
        ("See a.example/t1", "Mira a.example/t2", ("link", "a.example/t2", "a.example/t1")),
        ("We have tea.", "Tenemos té por 5 $.", ("price", "5 $", "")),
        ("Show SPRING9X.", "Enseña esto.", ("code", "", "SPRING9X")),
    ],
)
def test_what_differs_is_told_once_and_side_by_side(
    base: str, own: str, difference: tuple[str, str, str]
) -> None:
    assert told(base, "es", own) == [difference]


def test_days_and_replies_are_compared_in_languages_that_are_read_only() -> None:
    assert told("Come today. Reply OK.", "fi", "Tule huomenna. Vastaa JEES.") == []
    assert told("Come today, 20% off.", "fi", "Tule tänään, -15 %.") == [("price", "15 %", "20%")]


@given(TEXTS)
@example("²")
@example("9" * 5_000)
def test_a_text_says_what_it_says_itself(text: str) -> None:
    assert told(text, "en", text) == []


@given(TEXTS, TEXTS)
def test_any_two_texts_can_be_compared(one: str, other: str) -> None:
    for _, mine, theirs in told(one, "es", other):
        assert mine or theirs


@pytest.mark.parametrize(
    "piece", ["7 ", "20% ", "today ", "212-555-0123 ", "a.example/1 ", "May 3, "]
)
def test_long_texts_are_compared_too(piece: str) -> None:
    text = piece * (20_000 // len(piece))
    assert told(text, "en", text) == []
