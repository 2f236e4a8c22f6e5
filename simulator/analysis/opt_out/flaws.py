"""Finds what makes a way out a poor one: a condition, a deadline, a charge."""

from collections.abc import Iterator
from typing import Final

from simulator.analysis.opt_out import lexicon
from simulator.analysis.opt_out.lexicon import CONDITIONS, NO_CHARGE, Copy
from simulator.analysis.opt_out.prices import is_charge, is_money
from simulator.analysis.spans import Flaw
from simulator.analysis.tokens import SENTENCE_ENDS
from simulator.data.opt_out import details
from simulator.data.word_lists import words as word_set

_REACH, _NEAR, _MONEY_NEAR = 26, 3, 10
_HARD: Final = SENTENCE_ENDS - {";"}
_ON_TOP: Final = word_set("+ plus mas mais piu plus")
_WITH_WITHIN, _NAMED_WITHIN = 4, 6
_ABOUT: Final = word_set(
    "opt opt-out opting opts unsubscribe unsubscribing removal removals stop leaving these text "
    "texts sms message each per we you it fee fees charge charges they this reply replies send "
    "requests request then after please confirm costs kosten coste costo"
)
_ABOUT_ENDING: Final = word_set(
    "opt opts opting unsubscribe unsubscribing removal removals stop leaving requests replies "
    "reply this after please danach only"
)
_LIMITING: Final = word_set("valid but only em in im no na dans les las los nas nos de w i")
_PROMISES: Final = word_set("we we'll will you'll you'd be within")


def read_flaws(copy: Copy, start: int, end: int, anchor: int) -> Iterator[Flaw]:
    """The faults of the way out over tokens `start` to before `end`, whose keyword is `anchor`."""
    first = _sentence_start(copy, start)
    last = _sentence_end(copy, end)
    follow = _following(copy, last)
    may_ask = not CONDITIONS.first_words.isdisjoint(copy.words)
    if (
        (may_ask and _conditional(copy, first, anchor, last))
        or _with_details(copy, anchor, last)
        or (may_ask and _conditional_behind(copy, follow))
    ):
        yield "conditional"
    if _charged(copy, first, anchor, last, end) or _charged_behind(copy, follow):
        yield "charged"
    if copy.every_sort & lexicon.DEADLINE and (
        _limited(copy, start, anchor, end, last) or _limited_behind(copy, follow)
    ):
        yield "time_limited"


def _sentence_start(copy: Copy, index: int) -> int:
    lowest = max(0, index - _REACH)
    for at in range(index, lowest, -1):
        kind, word, _, _ = copy.tokens[at - 1]
        if kind == "word":
            continue
        if (kind == "mark" and word in _HARD) or (kind == "link" and not _goes_on(copy, at)):
            return at
    return lowest


def _goes_on(copy: Copy, at: int) -> bool:
    """Whether a sentence goes on behind a link: people leave out the full stop there."""
    if at >= len(copy.tokens):
        return False
    first = copy.text[copy.tokens[at].start]
    return first == "," or first.islower()


def _sentence_end(copy: Copy, index: int) -> int:
    limit = min(index + _REACH, len(copy.tokens))
    for at in range(index, limit):
        kind, word, _, _ = copy.tokens[at]
        if kind == "mark" and word in _HARD:
            return at
    return max(index, limit)


def _following(copy: Copy, last: int) -> tuple[int, int]:
    """The sentence behind, when it goes on about the way out."""
    start = last + 1
    if last >= len(copy.tokens) or copy.tokens[last].word == "|":
        return last, last
    end = _sentence_end(copy, start)
    about = any(token.word in _ABOUT for token in copy.tokens[start : start + 6])
    return (start, end) if about else (last, last)


def _conditional(copy: Copy, first: int, anchor: int, last: int) -> bool:
    for at in range(first, last):
        size = CONDITIONS.length_at(copy.tokens, at)
        if not size or at + size > last:
            continue
        if at > anchor or (at + size <= anchor and _is_strong_before(copy, at)):
            return True
    return False


def _with_details(copy: Copy, anchor: int, last: int) -> bool:
    """Whether something about the reader must come too: "STOP with your member number"."""
    if details.OWNS.isdisjoint(copy.words):
        return False
    for at in range(anchor + 1, min(anchor + 1 + _WITH_WITHIN, last)):
        if copy.tokens[at].word in details.WITH or copy.sorts[at] & lexicon.AND:
            break
    else:
        return False
    asked = (
        details.IDENTITIES
        if copy.tokens[at].word in details.WITH
        else details.IDENTITIES - details.REMOVED_TOO
    )
    behind = copy.tokens[at + 1 : min(at + 1 + _NAMED_WITHIN, last)]
    return any(token.word in details.OWNS for token in behind[:2]) and any(
        token.word in asked for token in behind
    )


_STRONG_BEFORE: Final = word_set(
    "log login sign fill first must once after unless only provided in members"
)


def _is_strong_before(copy: Copy, at: int) -> bool:
    """Whether a condition before the keyword is one of the way out."""
    return copy.tokens[at].word in _STRONG_BEFORE


def _conditional_behind(copy: Copy, follow: tuple[int, int]) -> bool:
    start, end = follow
    return any(CONDITIONS.length_at(copy.tokens, at) for at in range(start, end))


def _charged(copy: Copy, first: int, anchor: int, last: int, end: int) -> bool:
    """A price or a cost behind the keyword, or a cost of opting out before it."""
    behind = range(anchor, min(last, end + _MONEY_NEAR))
    costs = [at for at in behind if not _costs_nothing(copy.sorts[at])]
    told = any(
        (is_charge(copy, at) and copy.tokens[at].kind != "mark")
        or (is_money(copy, at) and not _is_parted(copy, end, at))
        for at in costs
    ) or any(
        is_charge(copy, at) and copy.tokens[at].kind == "word"
        for at in range(first, anchor)
        if not _costs_nothing(copy.sorts[at]) and _is_of_way_out(copy, at, anchor)
    )
    return told and not _is_free(copy, first, last)


def _costs_nothing(sort: int) -> bool:
    """Whether a word is known, and not for what something costs."""
    return bool(sort) and not sort & lexicon.CHARGE


def _is_of_way_out(copy: Copy, at: int, anchor: int) -> bool:
    """Whether no comma parts a cost from the keyword that it is of."""
    return all(token.word != "," for token in copy.tokens[at:anchor])


def _is_parted(copy: Copy, start: int, at: int) -> bool:
    """Whether the words between are about another thing than the price of a text."""
    return any(
        token.kind == "word" and not sort
        for token, sort in zip(copy.tokens[start:at], copy.sorts[start:at], strict=True)
    )


def _is_free(copy: Copy, first: int, last: int) -> bool:
    return any(
        copy.tokens[at].word in NO_CHARGE.first_words
        and NO_CHARGE.length_at(copy.tokens, at)
        and not any(token.word in _ON_TOP for token in copy.tokens[max(first, at - 2) : at])
        for at in range(first, last)
    )


def _charged_behind(copy: Copy, follow: tuple[int, int]) -> bool:
    start, end = follow
    if start == end or _is_free(copy, start, end):
        return False
    return any(is_charge(copy, at) and copy.tokens[at].kind == "word" for at in range(start, end))


def _limited(copy: Copy, start: int, anchor: int, end: int, last: int) -> bool:
    """A moment until which it works, in it or right behind the keyword or what it does."""
    for at in range(start, anchor):
        if copy.sorts[at] & lexicon.DEADLINE and _names_moment(copy, at + 1):
            return True
    for at in range(anchor, last):
        if not copy.sorts[at] & lexicon.DEADLINE or not _names_moment(copy, at + 1):
            continue
        is_near = at <= end + _NEAR and all(
            token.kind == "mark" or sort or token.word in _LIMITING
            for token, sort in zip(copy.tokens[end:at], copy.sorts[end:at], strict=True)
        )
        is_near &= all(token.word != "off" for token in copy.tokens[end:at])
        if is_near and not _is_promise(copy, anchor, at):
            return True
    return False


def _names_moment(copy: Copy, start: int) -> bool:
    return any(
        copy.tokens[at].kind in {"time", "date"} or copy.sorts[at] & lexicon.MOMENT
        for at in range(start, min(start + 5, len(copy.tokens)))
        if copy.tokens[at].kind != "link"
    )


def _is_promise(copy: Copy, anchor: int, at: int) -> bool:
    """Whether the sender tells how soon it is done."""
    return any(token.word in _PROMISES for token in copy.tokens[anchor:at])


def _limited_behind(copy: Copy, follow: tuple[int, int]) -> bool:
    start, end = follow
    if all(token.word not in _ABOUT_ENDING for token in copy.tokens[start : start + 6]):
        return False
    return any(
        copy.sorts[at] & lexicon.DEADLINE
        and copy.tokens[at].word not in {"within", "innerhalb", "by", "for"}
        and _names_moment(copy, at + 1)
        for at in range(start, end)
    )
