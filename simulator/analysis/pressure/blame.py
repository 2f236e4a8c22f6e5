"""Finds blame for silence: "why no answer?", "you never replied", "you keep ignoring us"."""

from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from typing import Final, NamedTuple

from simulator.analysis.pressure.surroundings import Surroundings
from simulator.analysis.spans import Span
from simulator.analysis.tokens import SENTENCE_ENDS, Token
from simulator.data.pressure import blame as own

_ENGLISH: Final = own.ENGLISH_ANSWERS | {"back"}
_OTHERS: Final = own.ANSWERS | own.ANSWERS_OF_YOU
_ASKED_FOR: Final = _ENGLISH | _OTHERS | own.IGNORING
_ALL_WHYS: Final = own.WHYS | {"que"}
_MARKERS: Final = own.ENGLISH_NOS | own.NOS | _ALL_WHYS | own.IGNORING
_CLAUSE_ENDS: Final = SENTENCE_ENDS | frozenset(":,()")
_BEFORE: Final = 8
_BEHIND: Final = 4
_AUXILIARIES: Final = frozenset({"keep", "have", "did", "do", "could", "will", "are"})
_FACTS_OF_THE_LINE: Final = frozenset({"no", "can't", "cant", "won't", "wont", "don't", "dont"})
_TELLING_YOUS: Final = own.YOUS - {"te", "se", "ti", "ihr"}


class _Clause(NamedTuple):
    """The tokens of one clause about a word: those before it, and some behind."""

    first: int
    before: Sequence[str]
    behind: Sequence[str]


def may_blame(words: AbstractSet[str]) -> bool:
    """Whether the words for it are there; most texts end here."""
    return not (_ASKED_FOR.isdisjoint(words) or _MARKERS.isdisjoint(words))


def read_blame(around: Surroundings) -> Iterator[Span]:
    """Each clause that blames, from its first word that does to the answer that is missed."""
    for index, (kind, word, _, _) in enumerate(around.tokens):
        if kind != "word" or word not in _ASKED_FOR:
            continue
        if _is_keyword(around, index + 1):
            continue
        clause = _clause(around.tokens, index)
        first = _begin(clause, word)
        if first is not None and not around.is_conditional(index):
            yield around.span(clause.first + first, index + 1 + _no_behind(clause))


def _is_keyword(around: Surroundings, index: int) -> bool:
    """Whether a word to send stands there: before it "rispondi" is an order."""
    if index >= len(around.tokens):
        return False
    word = around.text[around.tokens[index].start : around.tokens[index].end]
    answer = around.text[around.tokens[index - 1].start : around.tokens[index - 1].end]
    return word.isupper() and len(word) > 1 and not answer.isupper()


def _clause(tokens: Sequence[Token], index: int) -> _Clause:
    first = index
    while first and index - first < _BEFORE and tokens[first - 1].word not in _CLAUSE_ENDS:
        first -= 1
    end = index + 1
    while end < len(tokens) and end - index <= _BEHIND and tokens[end].word not in _CLAUSE_ENDS:
        end += 1
    return _Clause(
        first,
        [token.word for token in tokens[first:index]],
        [token.word for token in tokens[index + 1 : end]],
    )


def _no_behind(clause: _Clause) -> int:
    """How many tokens behind the answer belong to it, up to a "no"; 0 where it stood before."""
    if not own.NOS.isdisjoint(clause.before):
        return 0
    no = _first(clause.behind, own.NOS)
    return 0 if no is None else no + 1


def _begin(clause: _Clause, word: str) -> int | None:
    """Where the blame begins in the words before; `None` for none."""
    if word in own.IGNORING:
        return _ignoring(clause)
    if word in _ENGLISH and (first := _english(clause, word)) is not None:
        return first
    return _other(clause, word) if word in _OTHERS else None


def _ignoring(clause: _Clause) -> int | None:
    """A "you" that ignores "us"; "ignore this text if …" blames nobody."""
    whom = {*clause.before[-2:], *clause.behind[:2]}
    if own.IGNORED.isdisjoint(whom):
        return None
    return _last(clause.before, _TELLING_YOUS)


def _english(clause: _Clause, word: str) -> int | None:
    """A "why" or a "you" with a "no" behind it, and nothing that tells another story."""
    before = clause.before
    if word == "back" and (not before or before[-1] not in own.BACKED):
        return None
    no = _last(before, own.ENGLISH_NOS)
    if no is None or not own.NO_BLAME_BETWEEN.isdisjoint(before[no + 1 :]):
        return None
    if before[no] == "not" and (not no or before[no - 1] not in {*_AUXILIARIES, "you", "why"}):
        return None
    first = _last(before[:no], {"why"})
    if first is not None:
        # "Why not reply" is an offer.
        return None if before[no] == "not" and no == first + 1 else first
    near = before[max(0, no - 3) : no]
    you = _last(near, {"you", "you've", "u", "ya"})
    # "You can't reply to this number" is a fact of the line.
    if you is None or before[no] in _FACTS_OF_THE_LINE:
        return None
    return max(0, no - 3) + you


def _other(clause: _Clause, word: str) -> int | None:
    """As in English, with the "no" on either side of the answer."""
    aim = _first(clause.before, own.AIMS)
    if aim is not None and clause.before[aim + 1 : aim + 2] and clause.before[aim + 1] in own.NOS:
        return None
    around = (*clause.before, *clause.behind)
    if own.NOS.isdisjoint(around) or not own.POLITE.isdisjoint(around):
        return None
    why = _why(clause.before)
    if why is not None:
        return why
    if word in own.ANSWERS_OF_YOU:
        first = _last(clause.before, own.NOS | _TELLING_YOUS)
        # Without a "no" or a "you" before it, it is an order not to answer.
        return None if first is None else _first(clause.before, own.NOS | _TELLING_YOUS)
    if clause.before and clause.before[-1] in own.HAVE_YOU:
        return _first(clause.before, own.NOS | _TELLING_YOUS)
    return _first(clause.before, _TELLING_YOUS)


def _why(words: Sequence[str]) -> int | None:
    for at, word in enumerate(words):
        if word in own.WHYS:
            return at
        if word in own.PORQUE and words[at + 1 : at + 2] == ["que"]:
            return at
    return None


def _last(words: Sequence[str], wanted: AbstractSet[str]) -> int | None:
    found = [at for at, word in enumerate(words) if word in wanted]
    return found[-1] if found else None


def _first(words: Sequence[str], wanted: AbstractSet[str]) -> int | None:
    return next((at for at, word in enumerate(words) if word in wanted), None)
