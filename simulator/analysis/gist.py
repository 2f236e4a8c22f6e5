"""What a text says of its own: without greeting, brand, opt-out line and small print.

Two texts are compared by it, word for word and pair for pair.
"""

from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

from simulator.analysis.covered import Covered
from simulator.analysis.spans import Span
from simulator.analysis.tokens import Token, sentences
from simulator.data.gist_words import GREETINGS, SMALL_PRINT

_SAID = frozenset({"word", "number", "date", "time", "link", "phone"})
_LINKS = frozenset({"link", "mail"})
_FEWEST = 4
_BEHIND_GREETING = frozenset(",!.:;-–—")
_LONGEST_GREETING = 4


@dataclass(frozen=True)
class Gist:
    """The things that a text says, in its order."""

    tokens: tuple[Token, ...]

    @cached_property
    def words(self) -> tuple[str, ...]:
        """Them as words, folded; each link is one."""
        return tuple(token.word for token in self.tokens)

    @cached_property
    def links(self) -> frozenset[str]:
        """The links among them."""
        return frozenset(token.word for token in self.tokens if token.kind in _LINKS)

    @cached_property
    def all(self) -> frozenset[str]:
        """Each once."""
        return frozenset(self.words)

    @cached_property
    def pairs(self) -> frozenset[tuple[str, str]]:
        """Each two that stand side by side."""
        return frozenset(pairwise(self.words))

    def likeness(self, other: "Gist") -> float:
        """From 0 to 1: how much of what either says both say in the same words."""
        if min(len(self.words), len(other.words)) < _FEWEST:
            return float(bool(self.words) and self.words == other.words)
        return (_shared(self.all, other.all) + _shared(self.pairs, other.pairs)) / 2

    def held_by(self, other: "Gist") -> float:
        """From 0 to 1: how much of what this says the other says in the same words."""
        if len(self.words) < _FEWEST:
            return 0.0
        return len(self.pairs & other.pairs) / len(self.pairs)


def gist_of(text: str, tokens: Sequence[Token], apart: Sequence[Span] = ()) -> Gist:
    """What `text` says outside of `apart`, its ways out and its brand."""
    return Gist(tuple(_said(text, _outside(tokens, apart))))


def _outside(tokens: Sequence[Token], apart: Sequence[Span]) -> list[Token]:
    covered = Covered(apart)
    return [token for token in tokens if token.start not in covered]


def _said(text: str, tokens: Sequence[Token]) -> Iterator[Token]:
    for sentence in sentences(text, tokens):
        words = {token.word for token in sentence.tokens}
        if not _is_small_print(words):
            at = _behind_greeting(sentence.tokens)
            yield from (token for token in sentence.tokens[at:] if token.kind in _SAID)


def _is_small_print(words: AbstractSet[str]) -> bool:
    return any(each <= words for each in SMALL_PRINT)


def _behind_greeting(tokens: Sequence[Token]) -> int:
    """Where the sentence goes on behind "Hi Dana,"; a colon before it is the brand's."""
    at = 0
    while at < len(tokens) and tokens[at].kind == "mark":
        at += 1
    if at == len(tokens) or tokens[at].word not in GREETINGS:
        return at
    for index in range(at + 1, min(at + 1 + _LONGEST_GREETING, len(tokens))):
        if tokens[index].word in _BEHIND_GREETING:
            return index + 1
    return at + 1


def _shared(one: AbstractSet[object], other: AbstractSet[object]) -> float:
    both = len(one & other)
    return both / (len(one) + len(other) - both) if both else 0.0
