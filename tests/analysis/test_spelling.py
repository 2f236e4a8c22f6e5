"""Slips of the keyboard, with a small dictionary of our own: no extra is needed."""

import json
import sys
from collections.abc import Mapping

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.analysis import spelling
from simulator.analysis.dictionary import Dictionary
from simulator.analysis.spelling import Speller, read_slips
from simulator.analysis.tokens import tokenize
from simulator.data.slips import SPELT_LANGUAGES
from simulator.data.word_lists import words
from simulator.loading.dictionaries import dictionary_file, read_dictionary

COUNTS = dict.fromkeys(
    words(
        "available please bring the your order is ready and we will receive address weather letter "
        "occur occurred backed back end tire color traveled monster tea room"
    ),
    1_000,
)


def dictionary(counts: Mapping[str, int]) -> Dictionary:
    rows = ",\n".join(f'"{word}": {count}' for word, count in sorted(counts.items()))
    return Dictionary(f"{{\n{rows}\n}}".encode())


@pytest.fixture
def judge() -> Speller:
    return Speller("en", lambda: dictionary(COUNTS))


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
    known = dictionary({"está": 900, "reservación": 900, "cita": 900})
    judge = Speller("es", lambda: known)
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
    judge = Speller("en", lambda: dictionary(COUNTS))
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


def test_a_dictionary_is_read_for_words_that_our_lists_lack() -> None:
    def load() -> Dictionary:
        raise AssertionError

    judge = Speller("en", load)
    assert judge.meant("reply") == ""
    with pytest.raises(AssertionError):
        judge.meant("wezther")


@given(st.dictionaries(st.text("abé' ", min_size=1, max_size=5), st.integers(1), max_size=400))
def test_each_word_of_a_dictionary_is_found_and_no_other(counts: dict[str, int]) -> None:
    known = dictionary(counts)
    assert all(known.count(word) == count for word, count in counts.items())
    assert known.total == sum(counts.values())
    others = {f"{word}b" for word in counts} | {"", "a", '"', "b\n", "é", "\ud800"}
    assert not any(known.count(word) for word in others - counts.keys())


@pytest.mark.parametrize("language", SPELT_LANGUAGES)
def test_the_extras_dictionaries_are_read_as_they_are(language: str) -> None:
    file = dictionary_file(language)
    assert file is not None
    lines = read_dictionary(file)
    counts = json.loads(lines)
    known = Dictionary(lines)
    assert known.total == sum(counts.values())
    words_of_it = list(counts)[:: len(counts) // 2_000]
    assert all(known.count(word) == counts[word] for word in words_of_it)
    assert not any(known.count(f"{word}xq") for word in words_of_it)
