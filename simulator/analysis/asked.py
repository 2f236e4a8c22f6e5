"""Tells whether a text answers something that its reader has just done, beside joining a list."""

from collections.abc import Sequence
from typing import Final

from simulator.analysis.phrases import PhraseBook, as_read
from simulator.analysis.tokens import Token
from simulator.data import asked_words as words
from simulator.data.trigger_words import JUST, NOTICED

_DONE: Final = PhraseBook(dict.fromkeys(map(as_read, (*words.ASKED, *JUST, *NOTICED))))


def answers_the_reader(tokens: Sequence[Token]) -> bool:
    """Whether a text says what its reader asked for or did: "thanks for asking about solar"."""
    for index in range(len(tokens)):
        size = _DONE.length_at(tokens, index)
        said = {token.word for token in tokens[index : index + size]}
        if size and words.JOINING.isdisjoint(said):
            return True
    return False
