"""Pressure is urging without a fact, threats, guilt and blame; facts and news are none."""

from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.analysis import analyze
from simulator.analysis.pressure.reading import read_pressure
from simulator.analysis.tokens import Token, tokenize
from simulator.data.pressure import blame as blame_words
from simulator.data.pressure import threats as threat_words
from simulator.data.pressure import urging as words

PRESSING = [
    # Orders tied to now, at once, hurry.
    ("Acme Teas: the new tins are here. Order now: acme.example/tins", ["Order now"]),
    ("Please call us right now on 512-555-0142", ["call us right now"]),
    ("Spring sale. SHOP NOW! acme.example", ["SHOP NOW"]),
    ("book your table now at https://acme.example/t", ["book your table now"]),
    ("Reply YES immediately.", ["Reply YES immediately"]),
    ("Confirm your visit right away: acme.example/c", ["Confirm your visit right away"]),
    ("You need to act now.", ["act now"]),
    ("The sale ends Sunday, so hurry!", ["hurry"]),
    ("Text JOIN to 55512 now", ["Text JOIN to 55512 now"]),
    ("Reserva ahora tu mesa: acme.example/m", ["Reserva ahora"]),
    ("Sign up now and save 20%", ["Sign up now"]),
    ("Give us a call now", ["Give us a call now"]),
    ("Reserva tu plaza ya: acme.example", ["Reserva tu plaza ya"]),
    ("Compra ya tus entradas", ["Compra ya"]),
    ("Réservez vite votre place !", ["Réservez vite"]),
    ("Commandez dès maintenant sur acme.example/c", ["Commandez dès maintenant"]),
    ("Jetzt Termin buchen: acme.example/t", ["Jetzt Termin buchen"]),
    ("Bestellen Sie jetzt auf acme.example/b", ["Bestellen Sie jetzt"]),
    ("Garanta já a sua vaga", ["Garanta já"]),
    ("Compre agora: acme.example/c", ["Compre agora"]),
    # Urging alone.
    ("Run! The racks are emptying", ["Run"]),
    ("Don't wait! Sofas from $300.", ["Don't wait"]),
    ("Last chance! Big savings at Acme.", ["Last chance"]),
    ("Time is running out for your discount", ["Time is running out"]),
    ("Reply before it’s too late", ["before it’s too late"]),
    ("Decide this minute or it is over", ["Decide this minute", "or it is over"]),
    ("URGENT! Ring 0800 555 0142", ["URGENT"]),
    ("¡Última oportunidad! Zapatos rebajados", ["Última oportunidad"]),
    ("¡Date prisa! Quedan pocos", ["Date prisa"]),
    ("Dernière chance pour nos soldes", ["Dernière chance"]),
    ("N'attendez plus !", ["N'attendez plus"]),
    ("Dépêchez-vous !", ["Dépêchez-vous"]),
    ("Letzte Chance auf Ihren Rabatt", ["Letzte Chance"]),
    ("Beeilen Sie sich!", ["Beeilen Sie sich"]),
    ("Última chance de economizar", ["Última chance"]),
    ("Não perca tempo!", ["Não perca tempo"]),
    # Threats, guilt, blame.
    ("Your account will be closed. Reply YES", ["Your account will be closed"]),
    ("Pay to avoid legal action by May 4", ["to avoid legal action"]),
    ("Reply or lose your place", ["or lose your"]),
    ("Why haven't you replied?", ["Why haven't you replied"]),
    ("We wrote twice and you never answered.", ["you never answered"]),
    ("Still no reply? We kept your seat", ["Still no reply"]),
    ("Have you forgotten us?", ["Have you forgotten us"]),
    ("Aún no has respondido a Marta", ["Aún no has respondido"]),
    ("Vous n'avez pas répondu.", ["Vous n'avez pas répondu"]),
    ("Warum antworten Sie nicht?", ["Warum antworten Sie nicht"]),
    ("Você ainda não respondeu", ["Você ainda não respondeu"]),
    (
        "You still haven't had the courtesy to reply.",
        ["You still haven't had the courtesy to reply"],
    ),
    ("Decide today or we close your file.", ["or we close your"]),
    ("Everybody has paid but you.", ["Everybody has paid but you"]),
    ("Three texts and not one reply.", ["texts and not one"]),
    ("You'll regret it.", ["You'll regret"]),
    ("Don't let us down.", ["Don't let us down"]),
    # The other six languages.
    ("Affrettati! Ordina subito: acme.example/o", ["Affrettati", "Ordina subito"]),
    ("Bestel nu via acme.example/b", ["Bestel nu"]),
    ("Sista chansen! Boka nu: acme.example/b", ["Sista chansen", "Boka nu"]),
    ("Skynd deg, kjøp nå!", ["Skynd deg", "kjøp nå"]),
    ("Hvorfor svarer du ikke?", ["Hvorfor svarer du ikke"]),
    ("Kup teraz, ostatnia szansa", ["Kup teraz", "ostatnia szansa"]),
]
CALM = [
    # News that there is something.
    "Acme Teas is now open on Mill Lane.",
    "Open now: the Mill Lane shop. See the menu: acme.example/m",
    "Our autumn menu is here now. Book at acme.example/b",
    "Now open! Visit us at 4 Mill Lane.",
    "You can now book online: acme.example/b",
    "Try the new loaf, now in stores.",
    "Try our new rye loaf now in all shops",
    "Now booking for spring. Reply Y for a slot.",
    "Ya abrimos los domingos. Reserva en acme.example/r",
    "Reserva confirmada ya.",
    "Ya puedes reservar tu cita",
    "Tu reserva ya está lista.",
    "Ahora también en Soria. Visita acme.example",
    "Jetzt neu: Roggenbrot. Jetzt auch in Ulm geöffnet.",
    "Sofort lieferbar: Sofa Tove.",
    "Ab sofort können Sie online buchen.",
    "Maintenant ouvert le dimanche",
    "Vous pouvez maintenant réserver en ligne : acme.example/r",
    "Agora aberto aos domingos. Reserve em acme.example/r",
    # Deadlines, counts, opening times.
    "Yours until Friday 5pm",
    "Last chance: the sale ends Friday at 5pm.",
    "Last chance! Sale ends tonight. acme.example/s",
    "Last call: 3 seats left for Thursday's class",
    "63 of 80 kits are gone this morning",
    "Order by noon for delivery today.",
    "Letzte Chance: Rabatt endet am 14. Mai",
    "Última oportunidad: termina el domingo",
    "Dernière chance : fin des soldes le 3 juin",
    "We are open 9-5 on Saturday.",
    "Your card will be blocked on May 4 as you asked.",
    "Reply by 5pm Tuesday or we'll release your slot",
    # Other uses of the words.
    "No hurry, reply when you like.",
    "No rush: take your time.",
    "Buy now, pay later at Acme",
    "Pay $50 now and the rest in May.",
    "Text NOW to 55512 for the menu",
    "If you feel worse, call us immediately.",
    "Call your doctor right away if it swells",
    "Text us to get an answer right away.",
    "Antworte mit Ja oder Nein.",
    "Antworte Ja",
    "You don't wait in line here.",
    "Don't wait in line: order ahead at acme.example/o",
    "Run with us on Sunday: acme.example/run",
    "The urgent care desk is on floor 2.",
    "From now on, book at acme.example/b",
    "Want to order now or later?",
    "Missed your last call? Ring Dana on 512-555-0142",
    "If you haven't replied yet, the form is at acme.example/f",
    "We tried to reach you. When suits?",
    "Nothing is pressing",
    "You don't need to reply.",
    "You can't reply to this number.",
    "Ignore this text if it has come.",
    "Reply Y or we can cancel it for you.",
    "Reply by 5pm or we'll close the booking.",
    "I think of you and cancel nothing",
    "Act Now Theatre: auditions are on 7 March.",
    "Quick, easy and safe: see how at acme.example/h",
    "Bitte antworten Sie nicht auf diese SMS.",
    "Ne répondez pas à ce message.",
    "Per non ricevere altri SMS rispondi CANCELLA",
    "U kunt niet reageren op dit bericht.",
    "Nå åpent på lørdag. Nu öppet. Nu ook open op zondag.",
    "Ora puoi prenotare. Teraz otwarte.",
    "Reply STOP to opt out",
]
TEXTS = st.lists(
    st.sampled_from(
        [
            *[word for text, _ in PRESSING for word in text.split()],
            *[word for text in CALM for word in text.split()],
            *["\n", "🍏", "İ", "ß", "\u0301", "(", '"', "https://x.example/a", "9:00", "?"],
        ]
    ),
    max_size=30,
).map(" ".join)
LONG = [
    "now ",
    "order ",
    "order now ",
    "a ",
    "last chance ",
    "if ",
    "call us immediately ",
    "jetzt ",
    "why no reply ",
    "you haven't ",
    "or we cancel ",
    "everyone but you ",
    "times and ",
]


def pressing(text: str) -> list[str]:
    return [text[start:end] for start, end in analyze(text).pressure]


@pytest.mark.parametrize(("text", "found"), PRESSING)
def test_what_presses_the_reader_is_found(text: str, found: list[str]) -> None:
    assert pressing(text) == found


@pytest.mark.parametrize("text", CALM)
def test_facts_and_news_do_not_press(text: str) -> None:
    assert pressing(text) == []


PHRASES = (
    *(words.COMMANDS, words.URGING, words.MISSED, words.WARNINGS, words.CALLS),
    *(threat_words.THREATS, threat_words.HARD_THREATS, threat_words.GUILT, blame_words.PHRASES),
)


@pytest.mark.parametrize("phrases", PHRASES)
def test_every_phrase_is_found_alone(phrases: tuple[str, ...]) -> None:
    assert [phrase for phrase in phrases if not pressing(phrase)] == []


@pytest.mark.parametrize(("text", "found"), PRESSING)
def test_capitals_and_small_letters_press_alike(text: str, found: list[str]) -> None:
    assert [each.lower() for each in pressing(text.lower())] == [each.lower() for each in found]


@pytest.mark.parametrize(
    ("text", "threats", "blame"),
    [
        ("Order now", 0, 0),
        ("You'll regret it", 1, 0),
        ("Don't let us down", 1, 0),
        ("Why no answer?", 0, 1),
        ("Order now. Why no answer? You'll regret it", 1, 1),
    ],
)
def test_threats_and_blame_are_told_apart_from_urging(text: str, threats: int, blame: int) -> None:
    found = analyze(text)
    assert (len(found.threats), len(found.blame)) == (threats, blame)


@pytest.mark.parametrize(("brand", "found"), [(None, ["Hurry"]), ("Hurry Slowly", [])])
def test_the_brands_own_name_presses_nobody(brand: str | None, found: list[str]) -> None:
    text = "Hurry Slowly has a run on Friday"
    assert [text[slice(*span)] for span in analyze(text, brand=brand).pressure] == found


@given(st.one_of(st.text(max_size=120), TEXTS))
def test_spans_of_any_text_lie_in_it_rising_and_apart(text: str) -> None:
    tokens = tokenize(text)
    found = read_pressure(text, tokens, {token.word for token in tokens})
    spans = found.spans
    assert all(0 <= start < end <= len(text) for start, end in spans)
    assert all(first[1] <= second[0] for first, second in pairwise(spans))
    assert {*found.threats, *found.blame} <= {*spans}


@pytest.mark.parametrize("piece", LONG)
def test_a_long_text_takes_no_more_looks_a_word_than_a_short_one(piece: str) -> None:
    short, long = looks_at(piece * 300), looks_at(piece * 3_000)
    assert long <= 11 * short + 1_000


class Counted(list[Token]):
    """Tokens that count how often one, or several, are asked for."""

    looks = 0

    def __getitem__(self, at: Any) -> Any:  # noqa: ANN401 - an index or a slice
        self.looks += 1 if isinstance(at, int) else len(range(*at.indices(len(self))))
        return super().__getitem__(at)


def looks_at(text: str) -> int:
    tokens = Counted(tokenize(text))
    read_pressure(text, tokens, {token.word for token in tokens})
    return tokens.looks
