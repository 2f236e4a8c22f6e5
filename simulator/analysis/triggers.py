"""Finds where a text speaks of something that its reader did a moment or a few days ago."""

from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from typing import Final, NamedTuple

from simulator.analysis.moments import read_dates, read_days
from simulator.analysis.phrases import PhraseBook, as_read
from simulator.analysis.spans import Span
from simulator.analysis.tokens import Sentence, Token, sentences
from simulator.data import trigger_words as own
from simulator.data.trade_words import MONTHS

_NEWS: Final = PhraseBook(
    {
        **{as_read(phrase): "did" for phrase in own.DID},
        **{as_read(phrase): "moment" for phrase in own.MOMENTS},
        **{as_read(phrase): "noticed" for phrase in own.NOTICED},
        **{as_read(phrase): "just" for phrase in own.JUST},
    }
)
_LONG_AGO: Final = PhraseBook({as_read(phrase): True for phrase in own.LONG_AGO})
_TODAY: Final = "today"
_NEAR_DAYS: Final = frozenset({_TODAY, "yesterday"})
_SHORT: Final = 3
_MONTHS: Final = frozenset(name for name in MONTHS if len(name) > _SHORT)
"""Shorter ones are words too: "ago", "may", "set"."""

_JUST: Final = frozenset({"just", "moment"})
_UNSURE_BEFORE: Final = 2


class Trigger(NamedTuple):
    """Words for something that the reader did; `is_just` where it was a moment ago, or today.

    `day` is `today` or `yesterday` where the sentence says so.
    """

    span: Span
    is_just: bool
    day: str = ""


def may_hold_triggers(words: AbstractSet[str]) -> bool:
    """Whether these may be the words of a text that speaks so: the test that most texts fail."""
    leaves = own.LEFT in words or not own.LEAVING.isdisjoint(words)
    return _NEWS.may_be_in(words) or (leaves and not own.BASKETS.isdisjoint(words))


def read_triggers(text: str, tokens: Sequence[Token]) -> tuple[Trigger, ...]:
    """What the text says its reader did lately, rising.

    Nothing of sentences that say when it was, that ask for it, or that begin with an "if".
    """
    found: list[Trigger] = []
    for sentence in sentences(text, tokens):
        spans = list(_of_sentence(sentence))
        # When it was takes longer to find than whether anything was.
        if spans and not _says_when(text, sentence.tokens):
            day = _near_day(text, sentence.tokens)
            found += (Trigger(span, is_just or day == _TODAY, day) for span, is_just in spans)
    return tuple(found)


def _says_when(text: str, tokens: Sequence[Token]) -> bool:
    return bool(
        _LONG_AGO.find(tokens)
        or any(token.word in _MONTHS for token in tokens)
        or any(_NEAR_DAYS.isdisjoint(said.readings) for said in read_days(text, tokens))
        or read_dates(text, tokens)
    )


def _near_day(text: str, tokens: Sequence[Token]) -> str:
    """The day of which a sentence speaks, where it says one and no other."""
    days = {day for said in read_days(text, tokens) for day in said.readings & _NEAR_DAYS}
    return days.pop() if len(days) == 1 else ""


def _of_sentence(sentence: Sentence) -> Iterator[tuple[Span, bool]]:
    tokens, behind = sentence.tokens, 0
    for index, token in enumerate(tokens):
        if index < behind:
            continue
        size, is_just = _at(sentence, index)
        if size and not _is_unsure(tokens, index):
            yield (token.start, tokens[index + size - 1].end), is_just
            behind = index + size


def _at(sentence: Sentence, index: int) -> tuple[int, bool]:
    """How many things of a sentence speak of it from `index` on, and whether it was just now."""
    tokens = sentence.tokens
    size, sort = _NEWS.match(tokens, index) or (0, "")
    if size and _is_told(sort, sentence):
        return size, sort in _JUST
    if tokens[index].word in own.LEAVING or _is_leaving(tokens, index):
        return _up_to_basket(tokens, index), False
    return 0, False


def _is_told(sort: str, sentence: Sentence) -> bool:
    """Whether words of a sort say in this sentence that the reader did it."""
    if sort == "moment":
        others = (_NEWS.match(sentence.tokens, index) for index in range(len(sentence.tokens)))
        return any(token.word in own.YOU for token in sentence.tokens) or any(
            other and other[1] != "moment" for other in others
        )
    return sort != "did" or sentence.end != "?"


def _is_leaving(tokens: Sequence[Token], index: int) -> bool:
    """Whether the English "left" means that somebody went, and not that some remain."""
    if tokens[index].word != own.LEFT:
        return False
    before = tokens[index - 1] if index else None
    if before and before.word in own.LEAVERS:
        return True
    behind = tuple(token.word for token in tokens[index + 1 : index + 3])
    return behind in own.IN_YOUR and not (before and before.kind == "number")


def _up_to_basket(tokens: Sequence[Token], index: int) -> int:
    """How many things it takes to a basket, if the sentence has one; 1 where it stands before."""
    places = [at for at, token in enumerate(tokens) if token.word in own.BASKETS]
    behind = [at for at in places if at > index]
    return behind[0] + 1 - index if behind else int(bool(places))


def _is_unsure(tokens: Sequence[Token], index: int) -> bool:
    before = tokens[max(0, index - _UNSURE_BEFORE) : index]
    return any(token.word in own.UNSURE for token in before)
