"""Finds the sender's name where its words are declined: "w Zielonej Spiżarni"."""

from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet

from simulator.analysis.brand.forms import Name, plain_letters
from simulator.analysis.spans import Span
from simulator.analysis.tokens import Token
from simulator.data.name_endings import GERMAN, GERMAN_BEFORE, SLAVIC, SLAVIC_BEFORE

_SHORTEST_STEM = 3
_LONGEST_ENDING = 4
_TELLING = 2
"""An ending of so many letters is no misspelling of another name."""


def declined_at(text: str, tokens: Sequence[Token], index: int, name: Name) -> Span | None:
    """Where the whole name stands declined from `index` on, each word with its capital."""
    own, end = name.words, index + len(name.words)
    if not own or plain_letters(tokens[index].word)[:2] != own[0][:2] or end > len(tokens):
        return None
    there = tokens[index:end]
    if any(each.kind != "word" or not text[each.start].isupper() for each in there):
        return None
    pairs = list(zip(own, (plain_letters(each.word) for each in there), strict=True))
    if any(word in name.fixed and other != word for word, other in pairs):
        return None
    before = tokens[index - 1].word if index else ""
    if not (_is_slavic(pairs, before) or _is_german(pairs, before)):
        return None
    return there[0].start, there[-1].end


def _is_slavic(pairs: Sequence[tuple[str, str]], before: str) -> bool:
    """Whether its words have Slavic endings, by which one tells it alone or by what is before."""
    endings = [_ending(own, word, SLAVIC) for own, word in pairs]
    if None in endings:
        return False
    longest = max(len(ending or "") for ending in endings)
    return before in SLAVIC_BEFORE or (len(pairs) > 1 and longest >= _TELLING)


def _is_german(pairs: Sequence[tuple[str, str]], before: str) -> bool:
    """Whether an adjective that is not the name's last word has the ending it has behind `before`.

    The last word is the noun.
    """
    if before not in GERMAN_BEFORE or pairs[-1][0] != pairs[-1][1]:
        return False
    return all(_ending(own, word, GERMAN) is not None for own, word in pairs)


def _ending(own: str, word: str, endings: Mapping[str, AbstractSet[str]]) -> str | None:
    """What the word ends with instead of its own ending, empty if it is the same; else `None`."""
    if own == word:
        return ""
    for size in range(min(_LONGEST_ENDING, len(own) - _SHORTEST_STEM) + 1):
        stem, ending = own[: len(own) - size], own[len(own) - size :]
        if ending in endings and word.startswith(stem) and word[len(stem) :] in endings[ending]:
            return word[len(stem) :]
    return None
