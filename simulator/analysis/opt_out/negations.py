"""Reads an end of messages in a negation: "no more texts", "schreiben wir nicht mehr"."""

from collections.abc import Iterator
from typing import Final

from simulator.analysis.opt_out import lexicon
from simulator.analysis.opt_out.clauses import Effect, goes_on_to_other, is_boundary
from simulator.analysis.opt_out.lexicon import Copy
from simulator.data.word_lists import words as word_set

_NEGATED_REACH, _BACK = 10, 4
THESE: Final = word_set(
    "these those them it this they das dies esto eso ca cela isto isso questo dit dat det dette"
)
_TELLING: Final = word_set("did has have had was were")
"""Before a negation they tell of what was."""
_THAN: Final = word_set("than als que dan an enn end niz")
_OF: Final = word_set("of de di von")
_NO_LONGER: Final = word_set("ya ja gia")
"""Before or in place of a negation they are its "more": "ya no", "já não"."""
_ENDS_CLAUSE: Final = lexicon.IF | lexicon.KEYWORD | lexicon.PURPOSE
_NOT_GOT: Final = lexicon.ACTION | lexicon.KEYWORD | lexicon.BELONGS


def negated(copy: Copy, negation: int, limit: int) -> Effect | None:
    """No more messages, or none wanted: a negation with both, in any order behind it."""
    if negation and copy.tokens[negation - 1].word in _TELLING:
        return None
    want = any(sort & lexicon.WANT for sort in copy.sorts[max(0, negation - 2) : negation])
    want |= bool(copy.sorts[negation] & lexicon.WANT)
    more = _is_no_longer(copy, negation, limit)
    start, got, written = _named_before(copy, negation)
    for at in _denied(copy, negation + 1, limit):
        word, sort = copy.tokens[at].word, copy.sorts[at]
        if sort & lexicon.MORE and _is_at_most(copy, at + 1, limit):
            return None
        more |= bool(sort & lexicon.MORE)
        want |= bool(sort & lexicon.WANT)
        if sort & (lexicon.MESSAGES | lexicon.GET) or (want and word in THESE):
            got = at + 1
        elif sort & lexicon.WRITE:
            written = at + 1
        if (got and (more or want)) or (written and more):
            return _unless_product_got(copy, start, at + 1, limit)
    return None


def _denied(copy: Copy, start: int, limit: int) -> Iterator[int]:
    """The words that a negation before token `start` may deny."""
    for at in range(start, min(start - 1 + _NEGATED_REACH, limit)):
        sort = copy.sorts[at]
        if copy.tokens[at].kind != "word":
            if copy.tokens[at].kind != "mark" or is_boundary(copy, at):
                return
        elif sort & lexicon.BLOCKER or (sort & lexicon.KEYWORD and copy.is_upper(at)):
            return
        else:
            yield at


def _is_no_longer(copy: Copy, negation: int, limit: int) -> bool:
    """Whether a word about a negation makes it one of what went on: "ya no", "já não"."""
    if copy.tokens[negation].word in _NO_LONGER:
        following = negation + 1
        return following < limit and bool(copy.sorts[following] & lexicon.NEGATION)
    return negation > 0 and copy.tokens[negation - 1].word in _NO_LONGER


def _named_before(copy: Copy, negation: int) -> tuple[int, int, int]:
    """Where messages, or a verb of sending them, are named before: "schreiben wir nicht mehr".

    The token to begin at, and the ends of what is got and of what is written, 0 for none.
    """
    for at in range(negation - 1, max(-1, negation - 1 - _BACK), -1):
        sort = copy.sorts[at]
        if copy.tokens[at].kind != "word" or sort & _ENDS_CLAUSE:
            break
        if sort & lexicon.MESSAGES and not sort & lexicon.ACTION:
            return at, at + 1, 0
        if copy.tokens[at].word in THESE and at == negation - 1 and _is_wanted(copy, negation):
            return at, at + 1, 0
        if sort & lexicon.WRITE and not sort & lexicon.MESSAGES:
            return at, 0, at + 1
    return negation, 0, 0


def _is_wanted(copy: Copy, negation: int) -> bool:
    """Whether a word of wanting stands about a negation: "Möchten Sie das nicht mehr?"."""
    near = copy.sorts[max(0, negation - _BACK) : negation + _BACK]
    return any(sort & lexicon.WANT for sort in near)


def _is_at_most(copy: Copy, at: int, limit: int) -> bool:
    """Whether "more" only counts: "no more than 4 texts", "non più di 4"."""
    if at >= limit:
        return False
    if copy.tokens[at].word in _THAN:
        return True
    return copy.tokens[at].word in _OF and at + 1 < limit and copy.tokens[at + 1].kind == "number"


def _unless_product_got(copy: Copy, start: int, end: int, limit: int) -> Effect | None:
    """No longer to receive bills on paper ends no messages."""
    for at in range(end, min(end + _BACK, limit)):
        if copy.tokens[at].kind == "mark" or copy.sorts[at] & _NOT_GOT:
            break
        if copy.sorts[at] & (lexicon.MESSAGES | lexicon.LIST):
            return Effect(start, at + 1, "messages")
        if copy.sorts[at] & lexicon.PRODUCT:
            return None
    return Effect(start, end, "messages", is_sure=not goes_on_to_other(copy, end, limit))
