"""A traced text does what the plain one does, and its origins always cover it."""

from collections.abc import Callable
from operator import methodcaller

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.model.place import Place
from simulator.rendering.traced import MOST_ORIGINS, Traced, cut, join, of_field

words = st.text("abßİ ﬁΣÉé🎈ǆ.", max_size=12)


def numbered(text: str) -> Traced:
    """A text whose every other character is a run of its own."""
    origins = tuple(
        (1, Place("t", at, at + 1), at, None) if at % 3 else (1, None, None, "f")
        for at in range(len(text))
    )
    return Traced(text, origins)


def of_place(text: str) -> Traced:
    """A text that stands in a template as it is."""
    return Traced(text, ((len(text), Place("t", 0, len(text)), 0, None),))


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


def test_a_letter_that_becomes_two_keeps_its_place_and_stands_nowhere_itself() -> None:
    upper = of_place("aßb").upper()
    assert (upper, [(length, at) for length, _, at, _ in upper.origins]) == (
        "ASSB",
        [(1, 0), (2, None), (1, 2)],
    )


def test_neighbours_that_continue_each_other_become_one() -> None:
    assert join(list(of_place("abc"))).origins == of_place("abc").origins


def test_neighbours_that_do_not_continue_each_other_stay_apart() -> None:
    text = of_place("abc")
    assert [at for _, _, at, _ in join([text[1], text[0]]).origins] == [1, 0]


def test_a_text_of_too_many_pieces_forgets_where_they_came_from() -> None:
    replaced = of_place("ab" * MOST_ORIGINS + "ab").replace("a", "x")
    assert [at for _, _, at, _ in replaced.origins] == [None]


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
