"""Reads which language a text is written in, from its short everyday words."""

from collections.abc import Sequence

from simulator.analysis.tokens import Token
from simulator.data.function_words import FUNCTION_WORDS, LETTERS

READ_LANGUAGES = frozenset(FUNCTION_WORDS)
"""The languages whose orders and questions are understood here."""

_LATIN_ENDS_BEFORE = "\u0370"


def read_language(text: str, tokens: Sequence[Token]) -> str | None:
    """The language that most of the words speak for; `None` for another, or for too few words."""
    if not text.isascii():
        for letters, language in LETTERS:
            if any(letter in text for letter in letters):
                return language
    words = [token.word for token in tokens if token.kind == "word"]
    scores = {
        language: sum(map(known.__contains__, words)) for language, known in FUNCTION_WORDS.items()
    }
    best = max(scores, key=scores.__getitem__)
    return best if scores[best] else None


def is_understood(language: str | None, tokens: Sequence[Token]) -> bool:
    """Whether the orders and questions of a text can be read.

    A language that is told must be one of `READ_LANGUAGES`; else the letters must be Latin.
    """
    if language is not None and language.partition("-")[0].lower() not in READ_LANGUAGES:
        return False
    words = [token.word for token in tokens if token.kind == "word"]
    foreign = sum(word[:1] >= _LATIN_ENDS_BEFORE for word in words)
    return 2 * foreign <= len(words)
