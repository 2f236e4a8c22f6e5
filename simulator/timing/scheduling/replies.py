"""What a reply means: an end of all messages, an answer that a step waits for, or neither."""

import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from simulator.analysis.emoji import read_emoji
from simulator.analysis.opt_out.inbound import read_reply
from simulator.analysis.tokens import fold, tokenize
from simulator.data.reply_words import POLITE
from simulator.model.sequence import Step

_MOST_READ: Final = 1_600  # the longest reply that a phone sends
_MOST_POLITE: Final = 8
_KEYCAP: Final = dict.fromkeys(map(ord, "\ufe0f\u20e3"))

Words = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Answers:
    """The answers that a step waits for: the words of each, and where it leads."""

    ways: tuple[tuple[frozenset[Words], str], ...]

    @classmethod
    def of(cls, step: Step) -> "Answers":
        """Those of a step."""
        return cls(tuple((frozenset(map(_words, reply.match)), reply.to) for reply in step.replies))

    def leads_to(self, text: str) -> str | None:
        """Where a reply leads: a step, `end` or `person`; nothing where none waits for it.

        Capitals, accents, marks, emoji and politeness don't matter: "Yes, please!" is a yes.
        """
        said = _words(text[:_MOST_READ])
        cores = set(_cores(said))
        meant = tuple(word for word in said if word not in POLITE)
        for words, to in self.ways:
            if cores & words or _is_each_in(meant, words):
                return to
        return None


def _cores(said: Words) -> Iterator[Words]:
    """What is left of a reply without the politeness before and behind, more of it or less."""
    first = next((at for at, word in enumerate(said) if word not in POLITE), len(said))
    last = next((at for at in range(len(said), 0, -1) if said[at - 1] not in POLITE), 0)
    starts, ends = range(min(first, _MOST_POLITE) + 1), range(len(said), last - 1, -1)
    for start in (*starts, first):
        yield from (said[start:end] for end in (*ends[:_MOST_POLITE], last) if start < end)


def is_opt_out(text: str, country: str | None) -> bool:
    """Whether a reply ends the messages, as carriers and people read it."""
    return bool(text) and read_reply(text, country=country or "US").opt_out


def _is_each_in(said: Sequence[str], words: Iterable[Words]) -> bool:
    """Whether somebody says the same twice, such as "1, yes"."""
    return bool(said) and all((word,) in words for word in said)


def _words(text: str) -> Words:
    """A text's words and numbers without capitals and accents; marks and emoji only alone."""
    plain = unicodedata.normalize("NFKC", text).translate(_KEYCAP)
    kept, at = "", 0
    for start, end in read_emoji(plain):
        kept, at = f"{kept}{plain[at:start]} ", end
    kept += plain[at:]
    tokens = tokenize(kept)
    said = tuple(fold(token.word) for token in tokens if token.kind != "mark")
    return said or tuple(text.split())
