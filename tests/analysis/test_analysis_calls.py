"""How many things a text asks for, and whether it is clear what."""

import pytest

from simulator.analysis import analyze


@pytest.mark.parametrize(
    ("count", "text"),
    [
        (1, "Book a tasting: https://harbour.example/t Reply STOP to end."),
        (0, "Cups are in. Reply STOP to end."),
        (4, "Scan, join, share and vote"),
        (1, "Start within 2 weeks? Reply 1 or 2"),
        (1, "Reply YES to confirm or NO to reschedule."),
        (2, "Book online: https://harbour.example/b or call 512-555-0100"),
        (1, "Call or text 512-555-0100 to book."),
        (0, "Your order is waiting at the desk."),
        (0, "Order 4521 is on its way."),
        (0, "Hurry, be quick!"),
        (1, "Tasting notes: https://harbour.example/n"),
        (1, "Is Tuesday at 3 good?"),
        (1, "Want a taste? Book here: https://harbour.example/t"),
        (1, "Any trouble? Ring us. Book a table: https://harbour.example/t"),
        (2, "Read this: https://harbour.example/g. Share it: https://harbour.example/s"),
        (1, "Come in and try the new roast this Saturday."),
        (1, "You can book at https://harbour.example/b"),
        (0, "Terms: https://harbour.example/terms"),
        (0, "Ts&Cs www.harbour.example/x"),
        (0, "T&Cs www.harbour.example/x"),
        (0, "Thanks for your order from harbour.example"),
        (1, "Order by 5 pm and pick it up today. Shop: https://harbour.example/s"),
        (1, "See https://harbour.example/a. Again: https://harbour.example/a"),
        (1, "Text JOIN to 55555 for deals. Msg & data rates may apply. HELP for help."),
        (0, "Reply HELP for help."),
        (1, "Llámanos al 512-555-0100"),
        (1, "Réservez votre table : https://harbour.example/m STOP au 36111"),
        (1, "Jetzt Termin buchen: https://harbour.example/m."),
        (1, "Responda SIM para confirmar."),
        (1, "¿Te viene bien el jueves?"),
        (1, "Pick a new time: https://harbour.example/t or reply R"),
        (1, "Pick a new time: https://harbour.example/t. Or just reply R."),
        (1, "Elige tu hora: https://harbour.example/t o responde R"),
        (1, "Choisissez : https://harbour.example/t ou répondez R"),
        (1, "Termin buchen: https://harbour.example/t oder antworte R"),
        (1, "Reply YES or call 512-555-0100"),
        (2, "Book: https://harbour.example/t, reply R or call 512-555-0100"),
        (2, "Read this: https://harbour.example/g or buy a tin: https://harbour.example/s"),
        (3, "See a.example/p, book a visit at a.example/v AND text us a photo!"),
        (2, "Book a table: https://harbour.example/t and call us!"),
        (1, "Reply YES and tell us your size"),
        (1, "Just text TEA to 55555. www.harbour.example PO Box 36"),
        (1, "The sale is on. www.harbour.example"),
        (1, "Mira: https://harbour.example/t Responde ALTO para cancelar"),
    ],
)
def test_the_count_of_distinct_asks(count: int, text: str) -> None:
    assert len(analyze(text, country="FR").calls_to_action) == count


@pytest.mark.parametrize(
    ("kind", "goal", "text"),
    [
        ("link", "book", "Book a tasting: https://harbour.example/t"),
        ("reply", "reply", "Reply 1 for morning"),
        ("call", "call", "Call 512-555-0100"),
        ("visit", "visit", "Stop by on Sunday"),
        ("question", "answer", "Is Tuesday at 3 good?"),
        ("act", "buy", "Order today!"),
    ],
)
def test_the_kind_and_goal_of_an_ask(kind: str, goal: str, text: str) -> None:
    (call,) = analyze(text).calls_to_action
    assert (call.kind, call.goal) == (kind, goal)


@pytest.mark.parametrize(
    ("clear", "text"),
    [
        (True, "Book a tasting: https://harbour.example/t"),
        (True, "Tasting notes: https://harbour.example/n"),
        (True, "Reply 1 or 2"),
        (False, "Click here: https://harbour.example/t"),
        (False, "Learn more: https://harbour.example/t"),
        (False, "https://harbour.example/t"),
        (False, "Order today!"),
        (False, "Ring now."),
        (False, "Scan, join, share and vote"),
        (False, "We love spring."),
    ],
)
def test_a_clear_ask_says_what_and_where(clear: bool, text: str) -> None:
    assert analyze(text).cta_clear is clear


def test_a_text_in_a_language_that_is_not_read_is_not_understood() -> None:
    assert not analyze("新しいお茶が届きました。").understood
    assert not analyze("Foglaljon asztalt", language="hu").understood
    assert analyze("Prenota qui", language="it").understood


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The cups are in and you can have one"),
        ("es", "Ya llegaron los libros para tu mesa"),
        ("fr", "Votre commande est dans la boutique avec nous"),
        ("de", "Die Bücher sind da und wir auch"),
        ("pt", "Você já tem o seu livro com a gente"),
        (None, "42"),
    ],
)
def test_the_language_is_read_from_everyday_words(language: str | None, text: str) -> None:
    assert analyze(text).language == language
