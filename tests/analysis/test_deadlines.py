"""Which days and hours of a text count for whoever reads it later than was meant."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.analysis.deadlines import may_name_days, read_named_days
from simulator.analysis.named import Named, Role
from simulator.analysis.tokens import tokenize


def named(text: str) -> tuple[Named, ...]:
    return read_named_days(text, tokenize(text))


def roles(text: str) -> list[tuple[str, str]]:
    return [(text[slice(*each.span)], each.role.value) for each in named(text)]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The sale ends Friday.", "Friday"),
        ("Expires this Friday at 5pm.", "Friday"),
        ("Yours until tomorrow.", "tomorrow"),
        ("Tonight only: 20% off.", "Tonight"),
        ("Last chance today: 20% off.", "today"),
        ("Ends at midnight.", "midnight"),
        ("Ends in 4 hours!", "4 hours"),
        ("Only 3 hours left.", "3 hours"),
        ("Valid until 31/03.", "31/03"),
        ("Open until Wednesday, March 31, and then no more.", "Wednesday, March 31"),
        ("La oferta termina mañana.", "mañana"),
        ("Vence el viernes.", "viernes"),
        ("L'offre expire vendredi.", "vendredi"),
        ("Das Angebot endet morgen.", "morgen"),
        ("Nur bis Freitag.", "Freitag"),
        ("A oferta termina na sexta-feira.", "sexta-feira"),
        ("L'offerta scade venerdì.", "venerdì"),
        ("Het aanbod eindigt vrijdag.", "vrijdag"),
        ("Erbjudandet slutar på fredag.", "fredag"),
        ("Tilbuddet slutter i morgen.", "i morgen"),
        ("Tilbudet utløper i morgen.", "i morgen"),
        ("Oferta ważna do piątku.", "piątku"),
        ("Use it by end of day.", "end of day"),
        ("Yours until the end of the week.", "end of the week"),
        ("It expires within the hour.", "the hour"),
        ("The sale ends in half an hour.", "half an hour"),
        ("La oferta termina en media hora.", "media hora"),
        ("Das Angebot endet in einer halben Stunde.", "einer halben Stunde"),
        ("Half price until Christmas Eve.", "Christmas Eve"),
    ],
)
def test_a_day_on_which_something_ends_is_a_deadline(text: str, words: str) -> None:
    assert roles(text) == [(words, "deadline")]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Your visit is tomorrow at 10.", "tomorrow"),
        ("See you tomorrow!", "tomorrow"),
        ("Your van comes today at 3pm.", "today"),
        ("Join us this Saturday from 10.", "Saturday"),
        ("The author reads on May 14.", "May 14"),
        ("Your visit starts in 3 hours.", "3 hours"),
        ("Te vemos mañana a las 10.", "mañana"),
        ("Wir sehen uns am Freitag um 9 Uhr.", "Freitag"),
        ("À demain !", "demain"),
        ("Ci vediamo domani.", "domani"),
        ("Vi ses i morgon.", "i morgon"),
        ("Do zobaczenia jutro.", "jutro"),
        ("How was your visit yesterday?", "yesterday"),
        ("$5 off each tin on Black Friday.", "Black Friday"),
        ("Your van arrives within the hour.", "the hour"),
        ("Friday is your tasting.", "Friday"),
        ("$5 off every tin on Friday.", "Friday"),
    ],
)
def test_a_day_on_which_something_happens_is_an_event(text: str, words: str) -> None:
    assert roles(text) == [(words, "event")]


@pytest.mark.parametrize(
    "text", ["Happy Friday! The new teas are in.", "It's Friday, and we bake.", "Feliz viernes."]
)
def test_a_greeting_names_the_day_on_which_it_is_read(text: str) -> None:
    assert [each.role for each in named(text)] == [Role.READ]


@pytest.mark.parametrize(
    "text",
    [
        "Reply today to keep your place.",
        "Would tomorrow suit you?",
        "Would Tuesday or Thursday suit you better?",
        "Reply 1 for Tuesday, 2 for Thursday.",
        "We are open Monday to Friday, 9-5.",
        "Open Mon-Fri.",
        "Every Friday we bake.",
        "On Fridays we bake.",
        "We spoke last Friday.",
        "The Black Friday list is open.",
        "The midnight blue pot is back.",
        "We'll answer within 24 hours.",
        "It takes 2 hours.",
        "Buenos días, abrimos por la mañana.",
        "Guten Morgen, der neue Tee ist da.",
        "Goedemorgen, de nieuwe thee is er.",
        "Na segunda visita o chá é nosso.",
        "Los viernes hay pan.",
        "Friday is sample day at our shop.",
        "TGIF, and Friday is tea day here.",
        "Harbour Tea: Friday is sample day at our shop.",
        "Come by this afternoon for a cup.",
        "We ship every order on Monday.",
        "Order today and we ship tomorrow.",
        "At the end of the day, it is tea.",
        "Reply within the hour and get 10%.",
        "Valid within 24 hours of your visit.",
        "Save on Black Friday deals.",
        "Our Black Friday code LEAF is live.",
        "Order by mail, and have it for Christmas Eve.",
        "Come today, Friday or Sunday.",
        "Open today-Sunday.",
        "Le vendredi, nous cuisons du pain.",
    ],
)
def test_words_that_hold_whenever_they_are_read_are_left_out(text: str) -> None:
    assert roles(text) == []


@pytest.mark.parametrize(
    ("text", "word", "beside"),
    [
        ("See you tomorrow, Monday at 10.", "tomorrow", "Monday"),
        ("It ends Friday, tomorrow.", "tomorrow", "Friday"),
        ("See you tomorrow at 10.", "tomorrow", ""),
    ],
)
def test_a_day_that_is_named_twice_is_known(text: str, word: str, beside: str) -> None:
    (one,) = (each for each in named(text) if each.near)
    assert text[slice(*one.span)] == word
    assert text[slice(*(one.beside or (0, 0)))] == beside


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("It ends in 4 hours.", "in 4 hours"),
        ("It ends within the hour.", "within the hour"),
        ("It ends at midnight.", "at midnight"),
        ("Use it by the end of the week.", "the end of the week"),
        ("Only 3 hours left.", None),
    ],
)
def test_what_a_date_takes_the_place_of_is_known(text: str, whole: str | None) -> None:
    (one,) = named(text)
    assert (one.whole and text[slice(*one.whole)]) == whole


def test_a_weekday_and_its_date_are_one() -> None:
    (one,) = named("Open until Wednesday, March 31.")
    assert (one.weekday, one.dates) == (3, frozenset({"03-31"}))


def test_a_time_that_stands_with_a_day_is_read_with_it() -> None:
    (one,) = named("The sale ends Friday at 5pm.")
    assert one.clocks == frozenset({"17:00"})


def test_a_wait_is_a_length_of_time() -> None:
    (one,) = named("The sale ends in two days.")
    assert one.wait == dt.timedelta(days=2)


@pytest.mark.parametrize(
    ("text", "takes"), [("Yours until tomorrow.", False), ("It ends tomorrow.", True)]
)
def test_behind_a_preposition_a_weekday_takes_none(text: str, takes: bool) -> None:
    assert [each.takes_preposition for each in named(text)] == [takes]


PIECES = st.sampled_from(
    (
        *("Friday", "tomorrow", "midnight", "until", "ends", "in", "4", "hours", ",", ".", "?"),
        *("Monday", "-", "to", "every", "i", "morgen", "segunda", "March", "31", "31/03", "5pm"),
        *("at", "the", "only", "99999999999", "mañana", "a", "las", "²", "٣"),
    )
)


@given(st.lists(PIECES | st.text(max_size=4), max_size=20).map(" ".join))
def test_any_text_can_be_read_and_days_stand_in_it(text: str) -> None:
    tokens = tokenize(text)
    spans = [each.span for each in read_named_days(text, tokens)]
    assert all(0 <= start < end <= len(text) for start, end in spans)
    if spans:
        assert may_name_days(tokens)
