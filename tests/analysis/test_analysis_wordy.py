"""Phrases that a few words can stand for: where they are, and what gives way to what."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.analysis.wordy import read_wordy
from simulator.data.wordy_phrases import WORDY_PHRASES
from simulator.length import is_gsm7, measure
from simulator.model.change import Change, changed

PHRASES = [(phrase, short) for table in WORDY_PHRASES.values() for phrase, short in table.items()]
PIECES = st.sampled_from([phrase for phrase, _ in PHRASES] + [" ", ", ", "İ", "ß", "à", "\n", "🍏"])


def shortened(text: str) -> str:
    return changed(text, [Change(each.start, each.end, each.text) for each in read_wordy(text)])


@pytest.mark.parametrize(
    ("language", "least"), [("en", 25), *[(k, 10) for k in ["es", "fr", "de", "pt"]]]
)
def test_each_language_has_its_phrases(language: str, least: int) -> None:
    assert len(WORDY_PHRASES[language]) >= least


@pytest.mark.parametrize(("phrase", "short"), PHRASES)
def test_a_short_form_is_shorter_and_no_more_special(phrase: str, short: str) -> None:
    assert len(short) < len(phrase)
    assert measure(short).units <= measure(phrase).units
    assert {letter for letter in short if not is_gsm7(letter)} <= set(phrase)


@pytest.mark.parametrize(("phrase", "short"), PHRASES)
def test_a_phrase_is_found_whole_in_a_sentence(phrase: str, short: str) -> None:
    (found,) = read_wordy(f"We say {phrase} this.")
    assert (found.phrase, found.short) == (phrase, short)


def test_a_phrase_stands_in_one_language_or_means_the_same_in_both() -> None:
    assert len({phrase for phrase, _ in PHRASES}) == len(set(PHRASES))


@pytest.mark.parametrize(
    ("text", "short"),
    [
        ("In order to book, call.", "To book, call."),
        ("IN ORDER TO BOOK", "TO BOOK"),
        ("call in order\nto book", "call to book"),
        ("Please don’t hesitate to call.", "Please call."),
        ("We would like to inform you that your tea is in.", "Your tea is in."),
        ("Hi, please note that we close at 6.", "Hi, we close at 6."),
        ("Please note that, from May, we close.", "From May, we close."),
        ("Please note that 3 tins are left.", "3 tins are left."),
        ("Please note that", ""),
        ("Nous vous informons que à 6 h on ferme.", "à 6 h on ferme."),
        ("À l'heure actuelle, non.", "Maintenant, non."),
        ("Für den Fall, dass es regnet", "Falls es regnet"),
        ("reorder to get, in orders to come", "reorder to get, in orders to come"),
        ("prior tops", "prior tops"),
    ],
)
def test_a_short_form_takes_the_phrases_place_and_case(text: str, short: str) -> None:
    assert shortened(text) == short


@given(st.lists(PIECES, max_size=12).map("".join) | st.text(max_size=80))
def test_phrases_rise_stand_apart_and_lie_in_the_text(text: str) -> None:
    edges = [edge for each in read_wordy(text) for edge in (each.start, each.end)]
    assert edges == sorted(edges)
    assert not edges or edges[-1] <= len(text)


@given(st.lists(PIECES, max_size=12).map(" ".join))
def test_shortening_adds_no_special_letter(text: str) -> None:
    assert is_gsm7(shortened(text)) or not is_gsm7(text)


@pytest.mark.parametrize(
    "piece", ["in order ", "in ", " ", "we would like to ", "please note that "]
)
def test_a_hundred_thousand_characters_take_no_second(piece: str) -> None:
    before = time.process_time()
    read_wordy(piece * (100_000 // len(piece)) + "in order to")
    assert time.process_time() - before < 1
