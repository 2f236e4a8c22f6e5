"""Tells slips of the keyboard from words: with the `spelling` extra, else nothing is one.

A dictionary lacks many sound words: only what is one slip away from a common word is surely
wrong, and neither another form of a known word nor made of two.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from functools import cache, cached_property
from typing import Final, NamedTuple

from simulator.analysis.dictionary import Dictionary
from simulator.analysis.ordinary import known_words
from simulator.analysis.spans import Span
from simulator.analysis.tokens import Token, fold
from simulator.data.slips import (
    ACCENTED,
    BEGINNINGS,
    ENDINGS,
    MODERN,
    NEIGHBOURS,
    OTHER_SPELLINGS,
    SPELT_LANGUAGES,
    SURE_SLIPS,
    VOWELS,
)
from simulator.loading.dictionaries import dictionary_file, read_dictionary

_PLAIN: Final = "abcdefghijklmnopqrstuvwxyz"
_SHORTEST: Final = 4
_SHORTEST_OTHER: Final = 6
_LONGEST: Final = 24
_LONG: Final = 8
_EVERYDAY: Final = 1e-4
_VERY_COMMON: Final = 6e-6
_COMMON: Final = 2e-6
_UNCOMMON: Final = 3e-7
"""Shares of all the words that a dictionary was made from."""

_STEM: Final = 4
_ENDING: Final = 3
_NO_WORD_BEHIND: Final = frozenset("@#/_.\\%*<>[{$&-'’=+|~0123456789")
_NO_WORD_BEFORE: Final = frozenset("@#/_\\%*<>]}=&-'’+|~")
_HALF: Final = 3
_ROOM: Final = 4
_MOST_KNOWN: Final = 20_000
_MANY: Final = 6


class Slip(NamedTuple):
    """A word that is surely wrong, and the one that was meant."""

    span: Span
    meant: str


class Speller:
    """Judges the words of one language, each once.

    `load` brings the dictionary, once a word is met that our own lists lack.
    """

    def __init__(self, language: str, load: Callable[[], Dictionary]) -> None:
        self._language = language
        self._load = load
        self._letters = _PLAIN + ACCENTED[language]
        self._judged: dict[str, str] = {}
        self._sound: set[str] = set()

    @cached_property
    def _known(self) -> Dictionary:
        return self._load()

    def meant(self, word: str) -> str:
        """The word meant by one in small letters that is surely wrong; else nothing."""
        found = self._judged.get(word)
        if found is None:
            if len(self._judged) == _MOST_KNOWN:
                self._judged.clear()
                self._sound.clear()
            found = self._judged[word] = self._judge(word)
            if not found:
                self._sound.add(word)
        return found

    def knows(self, words: AbstractSet[str]) -> bool:
        """Whether all of these words, in small letters, were found sound before."""
        return words <= self._sound

    def is_sound(self, word: str) -> bool:
        """Whether a word in small letters is known, or made of what is."""
        if word in MODERN or fold(word) in known_words() or word in self._known:
            return True
        return self._has_other_form(word) or self._is_compound(word)

    def _judge(self, word: str) -> str:
        if self._language == "en" and word in SURE_SLIPS:
            return SURE_SLIPS[word]
        shortest = _SHORTEST if self._language == "en" else _SHORTEST_OTHER
        if not shortest <= len(word) <= _LONGEST or self.is_sound(word):
            return ""
        near = {each: self._known.count(each) for each in self._near(word)}
        best = max(near, key=near.__getitem__, default="")
        if (
            not best
            or near[best] < self._known.total * _COMMON
            or any(map(fold(word).__eq__, map(fold, near)))
        ):
            return ""
        return best

    def _has_other_form(self, word: str) -> bool:
        """Whether it ends or begins otherwise than a known word, or is its British spelling."""
        endings = ENDINGS[self._language]
        stems = [word, *self._stems(word)]
        if any(stem in self._known for stem in stems if len(stem) >= _STEM):
            return True
        if self._language != "en":
            stems += [word[:-size] for size in range(1, _ENDING + 1)]
            others = (stem + each for stem in stems if len(stem) >= _STEM for each in endings)
            return any(each in self._known for each in others)
        begun = (word[len(each) :] for each in BEGINNINGS if word.startswith(each))
        british = (stem.replace(a, b) for a, b in OTHER_SPELLINGS for stem in stems if a in stem)
        silent = (stem + "e" for stem in stems[1:] if len(stem) >= _STEM)
        return any(each in self._known for each in (*begun, *british, *silent))

    def _stems(self, word: str) -> Iterator[str]:
        """The word without each ending that it has.

        Behind the last letter written once that is written twice, as in "occurred", it has none.
        """
        for ending in ENDINGS[self._language]:
            stem = word.removesuffix(ending)
            if stem != word and stem + stem[-1:] + ending not in self._known:
                yield stem

    def _is_compound(self, word: str) -> bool:
        parts = ((word[:at], word[at:]) for at in range(_HALF, len(word) - _HALF + 1))
        return any(self._is_frequent(one) and self._is_frequent(other) for one, other in parts)

    def _is_frequent(self, word: str) -> bool:
        return self._known.count(word) >= self._known.total * _VERY_COMMON

    def _near(self, word: str) -> Iterator[str]:
        """The known words of which it is a slip: letters changed about, once for twice, and so on.

        The first letter is as it was meant, and so is the last: other words end so.
        """
        least = self._known.total * (_EVERYDAY if len(word) == _SHORTEST else _COMMON)
        if len(word) >= _LONG:
            least = self._known.total * _UNCOMMON
        yield from self._only(least, _changed_about(word))
        if len(word) > _SHORTEST:
            yield from self._only(least, _once_for_twice(word))
        if len(word) > _SHORTEST_OTHER:
            yield from self._only(self._known.total * _COMMON, self._with_one_more(word))
            yield from self._only(self._known.total * _VERY_COMMON, self._of_one_key(word))

    def _only(self, least: float, words: Iterable[str]) -> Iterator[str]:
        return (word for word in words if self._known.count(word) >= least)

    def _with_one_more(self, word: str) -> Iterator[str]:
        places = range(1, len(word))
        return (word[:at] + other + word[at:] for at in places for other in self._letters)

    def _of_one_key(self, word: str) -> Iterator[str]:
        for at in range(1, len(word) - 1):
            before, letter, behind = word[:at], word[at], word[at + 1 :]
            near = NEIGHBOURS.get(letter, frozenset())
            if near & {word[at - 1], word[at + 1]}:
                yield before + behind
            for other in near | (VOWELS if letter in VOWELS else frozenset()):
                yield before + other + behind


def _changed_about(word: str) -> Iterator[str]:
    return (
        word[:at] + word[at + 1] + word[at] + word[at + 2 :]
        for at in range(1, len(word) - 1)
        if word[at] != word[at + 1]
    )


def _once_for_twice(word: str) -> Iterator[str]:
    for at in range(1, len(word)):
        if word[at] == word[at - 1]:
            yield word[:at] + word[at + 1 :]
        elif at < len(word) - 1:
            yield word[:at] + word[at] + word[at:]


@cache
def speller(language: str) -> Speller | None:
    """Who judges words of a language; `None` for others, and without the extra."""
    if language not in SPELT_LANGUAGES:
        return None
    file = dictionary_file(language)
    return Speller(language, lambda: Dictionary(read_dictionary(file))) if file else None


def read_slips(text: str, tokens: Sequence[Token], judge: Speller) -> Iterator[Slip]:
    """The words of a text that are surely wrong, unless too many are unknown.

    Only words in small letters count, and those that begin a later sentence of the text.
    """
    if text.isascii() and judge.knows({word for kind, word, _, _ in tokens if kind == "word"}):
        return
    slips = [
        (token, word)
        for token in tokens
        if token.kind == "word"
        and judge.meant((word := text[token.start : token.end]).lower())
        and _may_be_judged(text, token)
    ]
    if not slips:
        return
    written = {text[each.start : each.end] for each in tokens if _may_be_judged(text, each)}
    if _is_strange({word for word in written if word.islower()}, judge):
        return
    for token, word in slips:
        if word.islower() or _begins_sentence(text, token.start):
            meant = judge.meant(word.lower())
            yield Slip(token.span, meant if word.islower() else meant.capitalize())


def _is_strange(words: set[str], judge: Speller) -> bool:
    """Whether many words are unknown: the text is in another language, or a style of its own."""
    return sum(not judge.is_sound(word) for word in words) > 1 + len(words) // _MANY


def _may_be_judged(text: str, token: Token) -> bool:
    if token.kind != "word" or not text[token.start : token.end].isalpha():
        return False
    before, behind = text[token.start - 1 : token.start], text[token.end : token.end + 2]
    return before not in _NO_WORD_BEHIND and not _is_joined(behind)


def _is_joined(behind: str) -> bool:
    """Whether a sign that joins words stands behind one, as in an address or a stand-in."""
    first, second = behind[:1], behind[1:]
    return first in _NO_WORD_BEFORE or (first in {".", ":"} and second.isalnum())


def _begins_sentence(text: str, start: int) -> bool:
    before = text[max(start - _ROOM, 0) : start].rstrip()[-1:]
    return before in {".", "!", "?"} and text[start : start + 2].istitle()
