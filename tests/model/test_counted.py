"""Counts and their nouns and verbs."""

import pytest

from simulator.model.counted import counted, is_or_are


@pytest.mark.parametrize(
    ("count", "words"), [(0, "0 texts"), (1, "1 text"), (2, "2 texts"), (1712, "1,712 texts")]
)
def test_a_noun_goes_with_its_count(count: int, words: str) -> None:
    assert counted(count, "text") == words


@pytest.mark.parametrize(("count", "verb"), [(0, "are"), (1, "is"), (2, "are")])
def test_a_verb_goes_with_its_count(count: int, verb: str) -> None:
    assert is_or_are(count) == verb
