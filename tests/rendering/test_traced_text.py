"""A traced text does what the plain one does, and its origins always cover it."""

from collections.abc import Callable
from operator import methodcaller

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.model.place import Place
from simulator.rendering.traced import Traced, cut, join, of_field

words = st.text("abßİ ﬁΣÉé🎈ǆ.", max_size=12)


def numbered(text: str) -> Traced:
    """A text whose every other character is a run of its own."""
    origins = tuple(
        (1, Place("t", at, at + 1), at, None) if at % 3 else (1, None, None, "f")
        for at in range(len(text))
    )
    return Traced(text, origins)


OPERATIONS: tuple[Callable[[str], str], ...] = (
    methodcaller("upper"),
    methodcaller("lower"),
    methodcaller("capitalize"),
    lambda text: text.strip(),
    lambda text: text.lstrip("ab"),
    lambda text: text.rstrip("ab "),
    lambda text: text.replace("a", "xyz"),
    lambda text: text.replace("", "-"),
    lambda text: text.replace("b", "", 1),
    lambda text: text.replace("", "+", 2),
    lambda text: text[1:],
    lambda text: text[:-2],
    lambda text: text[::-1],
    lambda text: text[5:1],
    lambda text: text[1:6:2],
    lambda text: text + "tail",
    lambda text: "head" + text,
    lambda text: (text + "x")[0],
)


@pytest.mark.parametrize("number", range(len(OPERATIONS)))
@given(text=words)
def test_an_operation_gives_the_plain_text_covered_by_origins(number: int, text: str) -> None:
    operation = OPERATIONS[number]
    result = operation(numbered(text))
    assert str.__str__(result) == operation(text)
    if isinstance(result, Traced):
        assert sum(length for length, _, _, _ in result.origins) == len(result)


@given(text=words)
def test_letters_of_one_length_keep_their_origins(text: str) -> None:
    traced = numbered(text)
    if len(text.upper()) == len(text):
        assert traced.upper().origins == traced.origins


def test_a_letter_that_becomes_two_gives_both_its_origin() -> None:
    assert [at for _, _, at, _ in numbered("ab.ß").replace("a", "").upper().origins] == [
        1,
        2,
        None,
        None,
    ]


@given(text=words, data=st.data())
def test_cutting_and_joining_gives_the_same_text(text: str, data: st.DataObject) -> None:
    edges = sorted(data.draw(st.lists(st.integers(0, len(text)))))
    traced = numbered(text)
    assert join(cut(traced, [*edges, len(text)])) == text


@given(text=words, start=st.integers(0, 12), stop=st.integers(0, 12))
def test_a_slice_has_the_origins_of_its_characters(text: str, start: int, stop: int) -> None:
    traced = numbered(text)
    letters = list(traced)[start:stop]
    assert traced[start:stop].origins == join(letters).origins


def test_a_traced_text_equals_hashes_and_sorts_like_the_plain_one() -> None:
    traced = of_field("abc", "lead.x")
    assert traced == "abc"
    assert hash(traced) == hash("abc")
    assert sorted(["b", traced]) == ["abc", "b"]
    assert traced in {"abc", "d"}
