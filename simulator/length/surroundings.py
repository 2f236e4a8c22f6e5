"""What stands about a sign: whether it may give way there, and what its plain sign needs there."""

import re
from functools import cache, cached_property
from typing import Final
from unicodedata import category, combining, normalize

from simulator.data.invisible_signs import SHOW_NOTHING
from simulator.data.substitutions import JOINING_SCRIPTS, SAFE, WIDE_SCRIPTS, Plain, Where

LONGEST_WORD: Final = 32

_LOOK_ALIKES = frozenset(sign for sign, plain in SAFE.items() if plain.where is Where.LATIN_WORD)
_LINE_STARTS = ("", *"\n\r\v\u2028\u2029")
_HANGUL_PARTS = ("\u1160", "\u11ff")
_LAST_LATIN = "\u024f"
_STROKES = frozenset("-\u2012\u2013\u2014\u2015\u0096\u0097").union(
    sign for sign, plain in SAFE.items() if plain.where is Where.LIST
)
_BRACES = ("{", "}")
_VARIANTS = ("\ufe0e", "\ufe0f")


class Surroundings:
    """One text, as its signs meet it. What follows from the whole text is read once."""

    def __init__(self, text: str) -> None:
        """Take the text as it stands."""
        self._text = text

    def plain_text(self, plain: Plain, at: int) -> str:
        """What to write for the sign at `at`, with the room that it needs there."""
        if plain.where is Where.BETWEEN_WORDS and _are_words(self._before(at), self._behind(at)):
            return f" {plain.text} "
        if plain.where is Where.LIST:
            return _apart(plain.text, self._before(at), self._behind(at))
        if _is_fraction(plain.text) and self._before(at).isdigit():
            return f" {plain.text}"
        return plain.text

    def has_place_for(self, plain: Plain, at: int) -> bool:
        """Whether the sign at `at` stands for what its plain sign says at all."""
        match plain.where:
            case Where.NO_JOINING_SCRIPT:
                return self._shows_nothing(at)
            case Where.NO_WIDE_SCRIPT:
                return not self._has_wide_script
            case Where.LATIN_WORD:
                return self._is_in_latin_word(at)
            case Where.BEHIND_LETTER:
                return self._before(at).isalpha()
            case Where.LIST:
                return not self._is_in_double_letter(at)
        return True

    def is_unseen(self, plain: Plain, at: int) -> bool:
        """Whether nobody would miss the sign at `at`, so that it may give way unasked."""
        if not plain.is_safe or self.has_variant(at):
            return False
        return plain.where is not Where.LIST or self._is_in_list(at)

    def has_variant(self, at: int) -> bool:
        """Whether the sign at `at` is drawn as an emoji, or told not to be."""
        return self._text.startswith(_VARIANTS, at + 1)

    def is_marked(self, at: int) -> bool:
        """Whether the character at `at` carries an accent or another mark of its own."""
        behind = self._text[at + 1 : at + 2]
        return bool(behind) and category(behind)[0] == "M" and not self.has_variant(at)

    @cached_property
    def _has_joining_script(self) -> bool:
        return bool(_one_of(JOINING_SCRIPTS).search(self._text))

    @cached_property
    def _has_wide_script(self) -> bool:
        return bool(_one_of(WIDE_SCRIPTS).search(self._text))

    def _shows_nothing(self, at: int) -> bool:
        """Whether an invisible sign does nothing: joins no emoji, letters or braces."""
        behind = self._text[at + 1 : at + 2]
        if self._has_joining_script or not _is_ordinary(behind) or (behind and extends(behind)):
            return False
        before = self._text[at - 1] if at else ""
        return _is_ordinary(before) or combining(before) > 0

    def _is_in_latin_word(self, at: int) -> bool:
        """Whether Latin letters are at least as many, and every other one looks like one."""
        word = self._word_at(at)
        foreign = [letter for letter in word if letter > _LAST_LATIN]
        is_word = len(word) <= LONGEST_WORD and len(foreign) <= len(word) / 2
        return is_word and _LOOK_ALIKES.issuperset(foreign)

    def _word_at(self, at: int) -> str:
        """The letters about `at`; a few more than a word has, where there are so many."""
        start, end = at, at + 1
        lowest, highest = max(0, at - LONGEST_WORD), min(len(self._text), at + LONGEST_WORD + 1)
        while start > lowest and _is_in_word(self._text[start - 1]):
            start -= 1
        while end < highest and _is_in_word(self._text[end]):
            end += 1
        return normalize("NFKC", "".join(filter(str.isalpha, self._text[start:end])))

    def _is_in_list(self, at: int) -> bool:
        before, behind = self._before(at), self._behind(at)
        if before.strip():
            return False
        return not behind.strip() or (before in _LINE_STARTS and behind.isalnum())

    def _is_in_double_letter(self, at: int) -> bool:
        """Whether a dot parts two l, as Catalan writes a long one."""
        return self._before(at) in ("l", "L") and self._behind(at) in ("l", "L")

    def _before(self, at: int) -> str:
        """The character that a reader sees before `at`; empty at the start."""
        while at and self._text[at - 1] in SHOW_NOTHING:
            at -= 1
        return self._text[at - 1 : at] if at else ""

    def _behind(self, at: int) -> str:
        at += 1
        while at < len(self._text) and self._text[at] in SHOW_NOTHING:
            at += 1
        return self._text[at : at + 1]


def extends(character: str) -> bool:
    """Whether Unicode may compose it with the character before it."""
    is_hangul = _HANGUL_PARTS[0] <= character <= _HANGUL_PARTS[1]
    return is_hangul or combining(character) > 0


@cache
def _one_of(ranges: str) -> re.Pattern[str]:
    """Compiled when first asked for, as most texts never ask."""
    return re.compile(f"[{ranges}]")


def _is_fraction(plain: str) -> bool:
    return "/" in plain and plain[0].isdigit()


def _are_words(before: str, behind: str) -> bool:
    if not before.strip() or not behind.strip():
        return False
    both_numbers = before.isdigit() and behind.isdigit()
    return not both_numbers and _STROKES.isdisjoint((before, behind))


def _apart(sign: str, before: str, behind: str) -> str:
    """The sign with a space where it would touch a word."""
    return (" " if before.strip() else "") + sign + (" " if behind.strip() else "")


def _is_in_word(character: str) -> bool:
    return character.isalpha() or character in SHOW_NOTHING or combining(character) > 0


def _is_ordinary(character: str) -> bool:
    """Whether nothing else changes when an invisible sign beside `character` goes."""
    if character.isascii():
        return character not in _BRACES
    kind = category(character)
    return kind[0] in "LNPZ" or kind == "Cc" or character in SAFE
