"""Reads ways out by an answer in the reader's own words: "Not for you? Let us know"."""

from typing import Final

from simulator.analysis.opt_out import lexicon
from simulator.analysis.opt_out.clauses import Effect
from simulator.analysis.opt_out.effects import STARTS, dissent_at, effect_at
from simulator.analysis.opt_out.keywords import is_refused, is_thing
from simulator.analysis.opt_out.lexicon import ANSWERS, Copy
from simulator.analysis.opt_out.purpose import last_effect
from simulator.analysis.tokens import SENTENCE_ENDS
from simulator.data.word_lists import words as word_set

_REACH, _FARTHEST = 22, 8
_HARD: Final = SENTENCE_ENDS
_OBJECTS: Final = word_set("it them es lo los las li le den det dem")
"""What a thing is called when it was spoken of."""


def read_answer(copy: Copy) -> tuple[int, int] | None:
    """The first such offer, as tokens from and to before."""
    for at, sort in enumerate(copy.sorts):
        if sort & lexicon.PHRASE and (size := ANSWERS.length_at(copy.tokens, at)):
            found = _around(copy, at, at + size)
            if found:
                return found
        elif _is_answer(copy, at):
            found = _around(copy, at, at + 1)
            if found:
                return found
    return None


def _is_answer(copy: Copy, at: int) -> bool:
    """Whether a verb says to write; "send it back" and "return it" are about a thing."""
    sort = copy.sorts[at]
    if not sort & lexicon.ACTION or sort & lexicon.GET or is_thing(copy, at):
        return False
    return at + 1 >= len(copy.tokens) or copy.tokens[at + 1].word not in _OBJECTS


def _around(copy: Copy, start: int, end: int) -> tuple[int, int] | None:
    """The dissent that an offer to answer goes with, in its sentence or the question before."""
    if is_refused(copy, start):
        return None
    if found := _behind(copy, end):
        return start, found[1]
    first = _sentences_before(copy, start)
    if found := _dissent(copy, first, start):
        return found[0], end
    return None


def _sentences_before(copy: Copy, index: int) -> int:
    at, ends = index, 0
    while at > max(0, index - _REACH):
        token = copy.tokens[at - 1]
        if token.kind == "link":
            break
        if token.kind == "mark" and token.word in _HARD:
            ends += 1
            if ends > 1 or token.word not in "?,":
                break
        at -= 1
    return at


def _behind(copy: Copy, end: int) -> tuple[int, int] | None:
    """What a reply does: "… if you want out", "… and we'll take you off"."""
    limit = min(end + _REACH, len(copy.tokens))
    for at in range(end, limit):
        token = copy.tokens[at]
        if token.kind == "mark" and token.word in _HARD:
            return None
        if token.kind in {"link", "phone", "mail"}:
            return None
        if copy.sorts[at] & (lexicon.IF | lexicon.AND | lexicon.PURPOSE) and at - end <= _FARTHEST:
            stop = at + 1
            while stop < limit and copy.tokens[stop].word not in _HARD:
                stop += 1
            return _dissent(copy, at + 1, stop)
    return None


def _dissent(copy: Copy, start: int, end: int) -> tuple[int, int] | None:
    """What says that no more is wanted; an effect in a clause of its own does as well."""
    for at in range(start, end):
        sort = copy.sorts[at]
        if sort & STARTS:
            effect = effect_at(copy, at, end)
            if effect and effect.sense == "other":
                return None
        if sort & lexicon.PHRASE and (dissent := dissent_at(copy, at, end)):
            return dissent.start, dissent.end
    found = last_effect(copy, start, end, sure=True)
    if found is None or _is_sent(copy, found):
        return None
    return found.start, found.end


def _is_sent(copy: Copy, effect: Effect) -> bool:
    """Whether a keyword in capitals is all of it: that is sent, and says nothing."""
    is_keyword = copy.sorts[effect.start] & lexicon.KEYWORD and copy.is_upper(effect.start)
    return bool(is_keyword) and effect.end == effect.start + 1
