"""Finds phrases of several words in a row of folded words, in time that does not grow with them."""

from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from typing import Final, Generic, NamedTuple, TypeVar

from simulator.analysis.tokens import Token

Meaning = TypeVar("Meaning")

_WORD: Final = 1
"""Where a token has its word: asked so often that a name for it would be half of the work."""
_TWO: Final = 2


class _Entry(NamedTuple, Generic[Meaning]):
    """The phrases with one first word, longest first: by their second word, or of that word."""

    longer: dict[str, list[tuple[list[str], Meaning]]]
    alone: list[tuple[int, Meaning]]


class PhraseBook(Generic[Meaning]):
    """Phrases, each a few folded words with a space between, and what they mean."""

    __slots__ = ("_by_first", "_by_telling", "_telling", "first_words")

    def __init__(self, phrases: Mapping[str, Meaning]) -> None:
        self._by_first: dict[str, _Entry[Meaning]] = {}
        for phrase in sorted(phrases, key=len, reverse=True):
            first, *others = phrase.split()
            entry = self._by_first.setdefault(first, _Entry({}, []))
            if others:
                second, *rest = others
                entry.longer.setdefault(second, []).append((rest, phrases[phrase]))
            else:
                entry.alone.append((1, phrases[phrase]))
        self.first_words = frozenset(self._by_first)
        self._by_telling: dict[str, list[frozenset[str]]] = {}
        for phrase in phrases:
            self._by_telling.setdefault(longest_word(phrase), []).append(frozenset(phrase.split()))
        self._telling = frozenset(self._by_telling)

    def may_be_in(self, words: AbstractSet[str]) -> bool:
        """Whether all words of some phrase are among these: the test that most texts fail."""
        if self._telling.isdisjoint(words):
            return False
        return any(
            needed <= words
            for word in self._telling.intersection(words)
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
        if tokens[index][_WORD] not in self._by_first:
            return 0
        found = self.match(tokens, index)
        return found[0] if found else 0

    def find(self, tokens: Sequence[Token]) -> tuple[int, int] | None:
        """The first phrase in `tokens`, as indices, the end exclusive."""
        known = self._by_first
        for index, token in enumerate(tokens):
            if token[_WORD] in known and (length := self.length_at(tokens, index)):
                return index, index + length
        return None


def longest_word(phrase: str) -> str:
    """The last of a phrase's longest words: the one that the fewest texts have."""
    return max(reversed(phrase.split()), key=len)
