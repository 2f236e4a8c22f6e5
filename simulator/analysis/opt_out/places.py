"""Reads ways out in an app or an account: "Turn off texts in your settings"."""

from typing import Final

from simulator.analysis.opt_out import lexicon
from simulator.analysis.opt_out.clauses import Effect
from simulator.analysis.opt_out.lexicon import Copy
from simulator.analysis.opt_out.purpose import last_effect
from simulator.analysis.tokens import SENTENCE_ENDS
from simulator.data.opt_out import words
from simulator.data.word_lists import words as word_set

_REACH, _NEAR = 14, 8
_ENDS: Final = SENTENCE_ENDS - {"|"}
_MAY: Final = word_set("kan kann puedes puede pode podes puoi peut pouvez du man ihr vous jer")
_ARTICLES: Final = word_set("the le la les l los las el os as o a i gli die der den das het de")
_LED_WITHIN = 5
_PRODUCT: Final = lexicon.PRODUCT | lexicon.FILLER
"""The French article is a Dutch lesson."""


def read_place(copy: Copy) -> tuple[int, int] | None:
    """The first place where messages are said to end, as tokens from and to before."""
    if words.PLACES.isdisjoint(copy.words):
        return None
    for at, token in enumerate(copy.tokens):
        if token.word not in words.PLACES:
            continue
        lead = _led_from(copy, at)
        effect = _effect_about(copy, lead, at) if lead < at else None
        if effect:
            return min(effect.start, lead), max(effect.end, at + 1)
    return None


def _led_from(copy: Copy, at: int) -> int:
    """Where the words begin that lead to a place: "in your account settings"."""
    start = at
    for index in range(at - 1, max(-1, at - 1 - _LED_WITHIN), -1):
        if copy.tokens[index].word in words.AT_PLACES:
            start = index
        elif copy.tokens[index].word not in words.PLACES | _ARTICLES:
            break
    return start


def _effect_about(copy: Copy, lead: int, at: int) -> Effect | None:
    """The end of messages that the sentence about a place speaks of, and of nothing else."""
    start = lead
    while start > max(0, lead - _REACH) and copy.tokens[start - 1].word not in _ENDS:
        start -= 1
    end = at + 1
    while end < min(at + _NEAR, len(copy.tokens)) and copy.tokens[end].word not in _ENDS:
        end += 1
    around = (*copy.sorts[start:lead], *copy.sorts[at + 1 : end])
    if any(sort & _PRODUCT == lexicon.PRODUCT for sort in around):
        return None
    found = last_effect(copy, start, lead, sure=True)
    if found and _is_plain(copy, found.end, lead):
        return None if copy.sorts[found.start] & lexicon.NEGATION else found
    behind = last_effect(copy, at + 1, end, sure=True)
    return behind if behind and _is_plain(copy, at + 1, behind.start) else None


def _is_plain(copy: Copy, start: int, end: int) -> bool:
    """Whether no unknown word stands between, which may be what ends: "afmelde frokosten i …"."""
    return all(
        sort or token.kind == "mark" or token.word in words.AT_PLACES | words.PLACES | _MAY
        for token, sort in zip(copy.tokens[start:end], copy.sorts[start:end], strict=True)
    )
