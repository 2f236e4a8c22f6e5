"""Reads which language a text is written in, from its short everyday words."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from struct import Struct
from typing import Final

from simulator.analysis.tokens import Token, fold
from simulator.data.function_words import FUNCTION_WORDS, LETTERS, MARKS

READ_LANGUAGES = frozenset(
    {"en", "es", "fr", "de", "pt", "it", "nl", "sv", "nb", "no", "nn", "da", "pl"}
)
"""The languages whose orders and questions are understood here."""

_LATIN_ENDS_BEFORE = "\u0370"
_BY_ITSELF: Final = 3
_LEAST: Final = 4
"""Several words, or one with a letter of its language; of English, which most texts are in, one."""


_ONE: Final = {language: 1 << 32 * at for at, language in enumerate(FUNCTION_WORDS)}
"""A vote for each language: a number with a place of its own, so that a sum counts them all."""
_COUNTS: Final = Struct(f"<{len(_ONE)}I")


def _votes() -> Mapping[str, int]:
    """What each word says: the fewer languages have it, the louder; it may lack its accents."""
    spoken: defaultdict[str, set[str]] = defaultdict(set)
    for language, known in FUNCTION_WORDS.items():
        for word in known:
            spoken[word].add(language)
            spoken[fold(word)].add(language)
    return {
        word: sum(_ONE[each] for each in languages) * max(_BY_ITSELF + 1 - len(languages), 1)
        for word, languages in spoken.items()
    }


_VOTES: Final = _votes()
_SIGNS: Final = {**LETTERS, **MARKS}
_SIGN_VOTES: Final = {sign: sum(_ONE[each] for each in all_) for sign, all_ in _SIGNS.items()}
_LETTERS: Final = frozenset(LETTERS)
_MARKS: Final = frozenset(MARKS)
_KNOWN: Final = frozenset(_VOTES)
_LANGUAGES: Final = tuple(FUNCTION_WORDS)


def read_language(
    text: str, tokens: Sequence[Token], words: AbstractSet[str] | None = None
) -> str | None:
    """The language that most of the words speak for; `None` for another, or for too few words.

    `words` are those of the tokens, where they are at hand.
    """
    if not text.isascii():
        votes = _votes_of_written(text, tokens)
    else:
        own = words if words is not None else {token.word for token in tokens}
        votes = sum(map(_VOTES.__getitem__, _KNOWN & own))
    counts = _COUNTS.unpack(votes.to_bytes(_COUNTS.size, "little"))
    most = max(counts)
    best = _LANGUAGES[counts.index(most)]
    least = _BY_ITSELF if best == "en" else _LEAST
    return None if most < least or counts.count(most) > 1 else best


def is_understood(language: str | None, tokens: Sequence[Token], text: str = "") -> bool:
    """Whether the orders and questions of a text can be read; `text` only makes it quicker.

    A language that is known must be one of `READ_LANGUAGES`; else the letters must be Latin.
    """
    if language is not None and language.partition("-")[0].lower() not in READ_LANGUAGES:
        return False
    if text and text.isascii():
        return True
    words = [word for kind, word, _, _ in tokens if kind == "word"]
    if not words or max(words) < _LATIN_ENDS_BEFORE:
        return True
    foreign = sum(word[:1] >= _LATIN_ENDS_BEFORE for word in words)
    return 2 * foreign <= len(words)


def _votes_of_written(text: str, tokens: Sequence[Token]) -> int:
    """The votes of words and letters.

    A word counts as it is written where a list has it so: `för` is another one than `for`.
    """
    signs = {*text}
    telling = _LETTERS & signs
    votes = sum(map(_SIGN_VOTES.__getitem__, _MARKS & signs))
    words: set[str] = set()
    for kind, word, start, end in tokens:
        if kind != "word":
            continue
        written = text[start:end]
        if written.isascii() and len(word) == end - start:
            words.add(word)
            continue
        own = written.lower()
        words.add(own if own in _KNOWN else word)
        if telling and not written[0].isupper():
            votes += sum(map(_SIGN_VOTES.__getitem__, telling.intersection(written)))
    return votes + sum(map(_VOTES.__getitem__, _KNOWN & words))
