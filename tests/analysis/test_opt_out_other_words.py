"""Keywords that are no way out: decoys, and keywords asked for another purpose."""

import sys
from collections.abc import Callable

import pytest

from simulator.analysis import analyze
from simulator.analysis.opt_out.inbound import read_reply
from simulator.data.opt_out import words as opt_out_words
from simulator.data.providers import providers
from simulator.data.word_lists import words


def pieces(text: str, spans: tuple[tuple[int, int], ...]) -> list[str]:
    return [text[start:end] for start, end in spans]


@pytest.mark.parametrize(
    ("text", "decoys"),
    [
        ("Pit stop at our stand today", ["stop"]),
        ("STOP", ["STOP"]),
        ("You can opt out at any time", ["opt out"]),
        ("Closed from the end of May", []),
        ("The END of an era", ["END"]),
        ("Tienes derecho a darte de baja", ["darte de baja"]),
        ("Pode cancelar a subscrição a qualquer momento", ["cancelar a subscrição"]),
        ("Stop by! Reply STOP to opt out", ["Stop"]),
        ("We open at 9", []),
    ],
)
def test_a_keyword_outside_the_ways_out_is_a_decoy(text: str, decoys: list[str]) -> None:
    assert pieces(text, analyze(text).decoys) == decoys


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Reply CANCEL to drop your slot", ["CANCEL"]),
        ("Text END to see the ending", ["END"]),
        ("Reply YES to confirm or CANCEL to cancel", ["CANCEL"]),
        ("Reply 'cancel' to cancel your booking", ["cancel"]),
        ("Text HELP to volunteer", ["HELP"]),
        ("Text QUIT and give up the smokes with us", ["QUIT"]),
        ("Kind ziek? Sms AFMELDEN en we weten dat hij niet op school komt", ["AFMELDEN"]),
        ("Texto ARRET si vous voulez descendre au village", ["ARRET"]),
        ("Responde BAJA si prefieres la mesa de abajo", ["BAJA"]),
        ("Rispondi CANCELLA per annullare il tavolo", ["CANCELLA"]),
        ("Antworten Sie bis 18 Uhr mit ABMELDEN, dann kochen wir weniger", ["ABMELDEN"]),
        ("Reply QUIT and our coach calls you. Txt STOP to opt out", ["QUIT"]),
        ("Reply C to cancel", []),
        ("Reply CANCEL 7 to drop class 7", []),
        ("Reply HELP for help, STOP to end", []),
        ("Responda AYUDA para información, ALTO para cancelar", []),
        ("Text YES to join", []),
        ("Call us to cancel", []),
        ("Do not reply STOP here", []),
    ],
)
def test_a_keyword_that_is_asked_for_something_else_collides(text: str, found: list[str]) -> None:
    assert pieces(text, analyze(text, language=None).keyword_collisions) == found


@pytest.mark.parametrize("provider", [None, "nobody", *providers()])
def test_any_platform_may_be_named(provider: str | None) -> None:
    assert analyze("Reply CANCEL to drop your slot", provider=provider).keyword_collisions


@pytest.mark.parametrize(
    "piece",
    [
        *("STOP ", "reply ", "Reply STOP a.example/b ", "to stop ", "no more ", "Reply STOP or "),
        *("opt out ", "2stop", "stopto", "a.example/out ", "not for you ", "S.", "if ", "until "),
    ],
)
@pytest.mark.parametrize("read", [analyze, read_reply])
def test_the_work_grows_with_the_text_and_no_faster(
    read: Callable[[str], object], piece: str
) -> None:
    once, twice = (steps(read, piece * (size // len(piece))) for size in (3_000, 6_000))
    assert twice <= 2.5 * once


def steps(read: Callable[[str], object], text: str) -> int:
    """The calls that reading makes."""
    count = 0

    def tally(*_: object) -> None:
        nonlocal count
        count += 1

    sys.setprofile(tally)
    try:
        read(text)
    finally:
        sys.setprofile(None)
    return count


@pytest.mark.parametrize("language", opt_out_words.SPEECHES)
def test_words_of_a_language_are_such_as_texts_are_cut_into(language: str) -> None:
    speech = opt_out_words.SPEECHES[language]
    lists = [value for value in speech if isinstance(value, frozenset)]
    phrases = [value for value in speech if isinstance(value, tuple)]
    known = {word for each in lists for word in each}
    known |= {word for each in phrases for phrase in each for word in words(phrase)}
    assert [word for word in known if word != word.lower() or "-" in word] == []
    assert speech.plain <= opt_out_words.KEYWORDS
