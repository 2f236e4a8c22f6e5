"""What rules on languages read: a message in two of them."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Final

from simulator.analysis import Analysis, analyze
from simulator.analysis.spans import Span
from simulator.analysis.tokens import Token, tokenize
from simulator.analysis.trade import Trade, read_trade
from simulator.data.language_names import language_name
from simulator.model.place import Place

DIGITS: Final = re.compile(r"\d+")
_MOST_DIGITS: Final = 18


def number(digits: str) -> int:
    """The number that digits of any script and length are; of very long ones how they begin."""
    return int(digits[:_MOST_DIGITS])


@dataclass(frozen=True)
class Version:
    """A message in one language, as far as it is the same for every lead.

    `text` is what stands outside of its tags and what these say to all leads; `place` tells where
    a span of it stands in the template. `fields` are the lead's that it reads, by their paths, and
    where. `language` is the tag of its file, `None` for the base. `pages` are the names of the
    addresses that the settings name.
    """

    file: str
    language: str | None
    text: str
    fields: Mapping[str, Place] = field(default_factory=dict)
    pages: Mapping[str, str] = field(default_factory=dict, repr=False)
    place: Callable[[Span], Place] = field(default=lambda _: Place("", 0, 0), repr=False)

    @cached_property
    def tokens(self) -> Sequence[Token]:
        """The things of the text."""
        return tokenize(self.text)

    @cached_property
    def analysis(self) -> Analysis:
        """What a reader finds in the text."""
        return analyze(self.text, language=self.language)

    @cached_property
    def trade(self) -> Trade:
        """What the text states exactly."""
        return read_trade(self.text, self.tokens)

    @cached_property
    def written(self) -> frozenset[str]:
        """Its words, numbers and links, as they are written."""
        return frozenset(self.text[token.start : token.end] for token in self.tokens)

    @cached_property
    def numbers(self) -> frozenset[int]:
        """All its numbers, those within dates, prices and links among them."""
        return frozenset(map(number, DIGITS.findall(self.text)))

    @property
    def spoken(self) -> str:
        """The first part of its language's tag, told or read; empty where nobody can tell."""
        return (self.analysis.language or "").partition("-")[0].lower()

    @property
    def name(self) -> str:
        """What to call it in a sentence: "Spanish", or its file's name."""
        tag = self.language or self.analysis.language
        return language_name(tag) if tag else self.file.rpartition("/")[2]


@dataclass(frozen=True)
class Versions:
    """A translation and the base that it stands for.

    `replies` are the words, folded, on which a step sends leads the same way. `behind`
    is how many seconds ago, seen from the base's last change of words, the translation had its.
    """

    own: Version
    base: Version
    replies: tuple[frozenset[str], ...] = ()
    behind: float | None = None
