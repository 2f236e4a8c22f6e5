"""Names that no reading knows are all one to it."""

import re
from collections.abc import Iterator
from types import CodeType, ModuleType

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.analysis import analyze
from simulator.analysis.ordinary import (
    MASK,
    known_words,
    names_in,
    sort_of,
    texts_in,
    word_modules,
)
from simulator.analysis.remembered import Analyst
from simulator.analysis.tokens import fold
from simulator.data.word_lists import words

NAMES = ("Dana", "Josephine", "Zoë", "Émile", "Anne-Marie", "San Luis", "Ximena", "Björk Olsen")
WORDS = (
    *(
        "hi",
        "hello",
        "reply",
        "text",
        "call",
        "or",
        "STOP",
        "to",
        "end",
        "opt",
        "out",
        "$",
        "€",
        "5",
    ),
    *(
        "  ",
        ",",
        ".",
        "!",
        "!!",
        "?",
        "at",
        "OH",
        "NO",
        "save",
        "%",
        "off",
        "a.example/b",
        "\n",
        "is",
    ),
    *(
        "the",
        "order",
        "book",
        "S A L E",
        ":",
        "none",
        "[",
        "]",
        "#",
        "__",
        "XX",
        "und",
        "für",
        "vous",
    ),
)


@given(
    pieces=st.lists(st.sampled_from((*WORDS, "NAME", "NAME")), max_size=14),
    first=st.sampled_from(NAMES),
    second=st.sampled_from(NAMES),
)
def test_an_analysis_that_was_made_for_another_name_is_the_names_own(
    pieces: list[str], first: str, second: str
) -> None:
    analyst = Analyst()
    for name in (first, second):
        text = re.sub(" ([,.!?:])(?= |$)", r"\1", " ".join(pieces).replace("NAME", name))
        assert analyst.analyze(
            text, (name,), language=None, country="US", kind="marketing", brand="Acme"
        ) == analyze(text, brand="Acme")


def test_every_word_that_the_readings_code_asks_for_is_known() -> None:
    asked = {
        fold(word)
        for module in word_modules()
        if module.__name__.startswith("simulator.analysis.")
        for code in codes(module)
        for word in compared(code)
    }
    assert "lorem" in asked
    assert asked - known_words() == set()


def test_only_names_apart_from_other_words_are_ordinary() -> None:
    text = "Hi Dana, Dana's Danas at a.Dana/x and-Dana for Dana. Dana?"
    expected = "Hi Zqxqz, Dana's Danas at a.Dana/x and-Dana for Zqxqz. Zqxqz?"
    assert sort_of(text, ("Dana",)) == (len(text), expected)
    assert names_in("Hi Dana Lee", ("Dana Lee",)) == ((3, 7),)


def test_texts_as_long_are_one_sort_whatever_their_names() -> None:
    one, other = "Hi Dana, in San Luis.", "Hi Josefa, in San Li."
    sort = sort_of(one, ("Dana", "San Luis"))
    assert sort != sort_of(other, ("Josefa", "San Li"))
    assert sort_of("Hi Dana in Springs", ("Dana", "Springs")) == sort_of(
        "Hi Albert in Ocala", ("Albert", "Ocala")
    )


def test_letters_that_cost_more_keep_their_place() -> None:
    assert sort_of("Hi Iván", ("Iván",)) == (0, f"Hi {MASK}{MASK}á{MASK}")
    assert sort_of("Hi Dana €", ("Dana",)) == (0, f"Hi {MASK * 4} €")


@pytest.mark.parametrize("name", ["Mark", "DANA", "dana", "Jo", "Stop", "D4na", "{Dana}"])
def test_a_known_word_and_one_in_capitals_are_no_ordinary_ones(name: str) -> None:
    assert sort_of(f"Hi {name}", (name,))[1] == f"Hi {name}"


def codes(module: ModuleType) -> Iterator[CodeType]:
    """The code of a module's own functions and methods."""
    for thing in vars(module).values():
        inside = vars(thing).values() if isinstance(thing, type) else (thing,)
        for each in inside:
            function = getattr(each, "func", None) or getattr(each, "fget", None) or each
            code = getattr(function, "__code__", None)
            if code and function.__module__ == module.__name__:
                yield from nested(code)


def nested(code: CodeType) -> Iterator[CodeType]:
    yield code
    for constant in code.co_consts:
        if isinstance(constant, CodeType):
            yield from nested(constant)


KINDS = words("word link mail phone number time mark host longword weak channel joint")
NAMES_IN_CODE = words(
    "action apart clear conditional effect ends french hurdle labelled little nfkd other plain "
    "reverse said strength strict told unknown assign former jargon scarcity sentence "
    "loud ordered slogan tokens vague beside clocks dates feast preposition span"
)


def compared(code: CodeType) -> Iterator[str]:
    """The words of a function's constants that it may hold a text's words against."""
    for text in texts_in(code.co_consts[1:]):
        for word in re.findall(r"[^\W\d_]{3,}", text):
            if word.lower() not in KINDS | NAMES_IN_CODE:
                yield word
