"""Finds phrases of several words in a row of folded words, in time that does not grow with them."""

from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from functools import cached_property
from typing import Final, Generic, NamedTuple, TypeVar

from simulator.analysis.tokens import Token, fold_word
from simulator.data import word_lists

Meaning = TypeVar("Meaning")

_WORD: Final = 1
"""Where a token has its word: asked so often that a name for it would be half of the work."""
_TWO: Final = 2


class _Entry(NamedTuple, Generic[Meaning]):
    """The phrases with one first word, longest first: by their second word, or of that word."""

    longer: dict[str, list[tuple[list[str], Meaning]]]
    alone: list[tuple[int, Meaning]]


class PhraseBook(Generic[Meaning]):
    """Phrases, each a few folded words with a space between, and what they mean.

    What it takes to find them is made when first asked for: many a text asks for few.
    """

    def __init__(self, phrases: Mapping[str, Meaning]) -> None:
        self._phrases = phrases
        self.first_words = frozenset(phrase.partition(" ")[0] for phrase in phrases)

    @cached_property
    def _by_first(self) -> dict[str, _Entry[Meaning]]:
        by_first: dict[str, _Entry[Meaning]] = {}
        for phrase in sorted(self._phrases, key=len, reverse=True):
            first, *others = phrase.split()
            entry = by_first.setdefault(first, _Entry({}, []))
            if others:
                second, *rest = others
                entry.longer.setdefault(second, []).append((rest, self._phrases[phrase]))
            else:
                entry.alone.append((1, self._phrases[phrase]))
        return by_first

    @cached_property
    def _by_telling(self) -> dict[str, list[frozenset[str]]]:
        by_telling: dict[str, list[frozenset[str]]] = {}
        for phrase in self._phrases:
            by_telling.setdefault(longest_word(phrase), []).append(frozenset(phrase.split()))
        return by_telling

    @cached_property
    def telling(self) -> frozenset[str]:
        """A word of each phrase that few texts have which lack the phrase."""
        return frozenset(map(longest_word, self._phrases))

    def may_be_in(self, words: AbstractSet[str]) -> bool:
        """Whether all words of some phrase are among these: the test that most texts fail."""
        if self.telling.isdisjoint(words):
            return False
        return any(
            needed <= words
            for word in self.telling.intersection(words)
            for needed in self._by_telling[word]
        )

    def match(self, tokens: Sequence[Token], index: int) -> tuple[int, Meaning] | None:
        """The longest phrase that begins at `index`: how many tokens it takes, and its meaning."""
        entry = self._by_first.get(tokens[index][_WORD])
        if entry is None:
            return None
        longer, alone = entry
        if longer and index + 1 < len(tokens):
            for rest, meaning in longer.get(tokens[index + 1][_WORD], ()):
                at = index + _TWO
                if not rest:
                    return _TWO, meaning
                if [token[_WORD] for token in tokens[at : at + len(rest)]] == rest:
                    return _TWO + len(rest), meaning
        return alone[0] if alone else None

    def length_at(self, tokens: Sequence[Token], index: int) -> int:
        """How many tokens the longest phrase that begins at `index` takes; 0 for none."""
        if tokens[index][_WORD] not in self.first_words:
            return 0
        found = self.match(tokens, index)
        return found[0] if found else 0

    def find(self, tokens: Sequence[Token]) -> tuple[int, int] | None:
        """The first phrase in `tokens`, as indices, the end exclusive."""
        known = self.first_words
        for index, token in enumerate(tokens):
            if token[_WORD] in known and (length := self.length_at(tokens, index)):
                return index, index + length
        return None


def as_read(phrase: str) -> str:
    """A phrase as the tokens of a text have it: French elisions are left out there."""
    return " ".join(map(fold_word, phrase.split()))


_IN_MOST_TEXTS: Final = word_lists.words(
    """
    your call that with from this reply have will about today now more back text before until
    for you can't don't it's para votre till their
    """
)
"""Long as they are, these tell nothing of a phrase."""


def longest_word(phrase: str) -> str:
    """The last of a phrase's longest words: the one that the fewest texts have."""
    return max(
        reversed(phrase.split()),
        key=lambda word: (word not in _IN_MOST_TEXTS and len(word) > _TWO, len(word)),
    )
