"""Finds phrases of several words in a row of folded words, in time that does not grow with them."""

from collections.abc import Mapping, Sequence
from typing import Generic, TypeVar

from simulator.analysis.tokens import Token

Meaning = TypeVar("Meaning")


class PhraseBook(Generic[Meaning]):
    """Phrases, each a few folded words with a space between, and what they mean."""

    __slots__ = ("_by_first", "first_words")

    def __init__(self, phrases: Mapping[str, Meaning]) -> None:
        self._by_first: dict[str, list[tuple[tuple[str, ...], Meaning]]] = {}
        for phrase in sorted(phrases, key=len, reverse=True):
            first, *rest = phrase.split()
            self._by_first.setdefault(first, []).append((tuple(rest), phrases[phrase]))
        self.first_words = frozenset(self._by_first)

    def match(self, tokens: Sequence[Token], index: int) -> tuple[int, Meaning] | None:
        """The longest phrase that begins at `index`: how many tokens it takes, and its meaning."""
        for rest, meaning in self._by_first.get(tokens[index].word, ()):
            length = 1 + len(rest)
            if all(
                at < len(tokens) and tokens[at].word == word
                for at, word in enumerate(rest, index + 1)
            ):
                return length, meaning
        return None

    def length_at(self, tokens: Sequence[Token], index: int) -> int:
        """How many tokens the longest phrase that begins at `index` takes; 0 for none."""
        if tokens[index].word not in self._by_first:
            return 0
        found = self.match(tokens, index)
        return found[0] if found else 0

    def find(self, tokens: Sequence[Token]) -> tuple[int, int] | None:
        """The first phrase in `tokens`, as indices, the end exclusive."""
        if self.first_words.isdisjoint([token.word for token in tokens]):
            return None
        for index, token in enumerate(tokens):
            if token.word in self._by_first and (length := self.length_at(tokens, index)):
                return index, index + length
        return None
