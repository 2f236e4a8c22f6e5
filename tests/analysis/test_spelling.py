"""Slips of the keyboard, with a small dictionary of our own: no extra is needed."""

import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.analysis import spelling
from simulator.analysis.spelling import Speller, read_slips
from simulator.analysis.tokens import tokenize
from simulator.data.word_lists import words
from simulator.loading.sound_words import MOST, keep_sound_words, read_sound_words

COUNTS = dict.fromkeys(
    words(
        "available please bring the your order is ready and we will receive address weather letter "
        "occur occurred backed back end tire color traveled monster tea room"
    ),
    1_000,
)


@pytest.fixture
def judge() -> Speller:
    return Speller("en", lambda: COUNTS)


def slips(text: str, judge: Speller) -> list[tuple[str, str]]:
    found = read_slips(text, tokenize(text), judge)
    return [(text[slice(*each.span)], each.meant) for each in found]


@pytest.mark.parametrize(
    ("word", "meant"),
    [
        ("avaliable", "available"),
        ("pleasse", "please"),
        ("availble", "available"),
        ("adress", "address"),
        ("wezther", "weather"),
        ("occured", "occurred"),
        ("recieve", "receive"),
        ("teh", "the"),
    ],
)
def test_one_slip_away_from_a_common_word_is_told(judge: Speller, word: str, meant: str) -> None:
    assert judge.meant(word) == meant


@pytest.mark.parametrize(
    "word",
    ["available", "colour", "tyres", "travelled", "letters", "unavailable", "tearoom", "backend",
     "monsterra", "hari", "xylo", "app", "weathers", "voilà"],
)  # fmt: skip
def test_sound_words_that_no_dictionary_has_are_not(judge: Speller, word: str) -> None:
    assert judge.meant(word) in ("", "monster")


def test_a_dropped_accent_is_no_slip() -> None:
    judge = Speller("es", lambda: {"está": 900, "reservación": 900, "cita": 900})
    assert judge.meant("reservacion") == ""


@pytest.mark.parametrize(
    "text",
    [
        "Please bring AVALIABLE and the order.",
        "Avaliable is ready.",
        "Your order Avaliable is ready.",
        "It is at avaliable.example/avaliable and a@avaliable.example",
        "We will #avaliable @avaliable and {{avaliable}} %avaliable% _avaliable_",
    ],
)
def test_names_links_and_placeholders_are_not_judged(judge: Speller, text: str) -> None:
    assert slips(text, judge) == []


def test_the_first_word_of_a_later_sentence_is_judged(judge: Speller) -> None:
    text = "Your order is ready. Pleasse bring the letter."
    assert slips(text, judge) == [("Pleasse", "Please")]


def test_a_text_of_many_unknown_words_is_left_alone(judge: Speller) -> None:
    assert slips("lah oredi avaliable makan sian liao", judge) == []


@given(
    st.text() | st.lists(st.sampled_from(["avaliable ", "teh", ".", " ", "Ab", "é"])).map("".join)
)
def test_any_text_can_be_read(text: str) -> None:
    judge = Speller("en", lambda: COUNTS)
    assert all(
        text[slice(*each.span)] != each.meant for each in read_slips(text, tokenize(text), judge)
    )


def test_without_the_extra_nothing_is_a_slip(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "spellchecker", None)
    spelling.speller.cache_clear()
    try:
        assert spelling.speller("en") is None
    finally:
        spelling.speller.cache_clear()
    assert spelling.speller("ja") is None


def test_words_found_sound_are_not_looked_up_again(judge: Speller) -> None:
    assert judge.meant("weather") == ""
    assert judge.meant("wezther") == "weather"
    kept = judge.new_words
    assert kept == frozenset({"weather"})
    again = Speller("en", dict, kept)
    assert again.meant("weather") == ""
    assert again.new_words is None


def test_what_is_kept_is_read_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    keep_sound_words("en-1", {"tea", "añil"})
    assert read_sound_words("en-1") == {"tea", "añil"}
    assert read_sound_words("en-2") == frozenset()
    keep_sound_words("en-1", {str(number) for number in range(MOST + 1)})
    assert "7" not in read_sound_words("en-1")
