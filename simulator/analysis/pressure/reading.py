"""Finds what presses the reader: urging without a fact, threats, guilt, blame for silence."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from typing import Final, NamedTuple

from simulator.analysis.covered import Covered
from simulator.analysis.pressure.blame import may_blame, read_blame
from simulator.analysis.pressure.likely import likely
from simulator.analysis.pressure.orders_now import AT_ONCE_ENDS, NOWS, OrdersNow
from simulator.analysis.pressure.phrases import PressureSort, phrase_book
from simulator.analysis.pressure.reproaches import read_reproaches
from simulator.analysis.pressure.sentences import read_sentences
from simulator.analysis.pressure.surroundings import Surroundings
from simulator.analysis.pressure.threats import may_lose, read_losses
from simulator.analysis.spans import Span
from simulator.analysis.tokens import Token

_AT_CLAUSE: Final = frozenset({"command", "cry", "bare", "call", "missed"})
_WITHOUT_FACT: Final = frozenset({"warning", "call", "missed", "loss"})
_THREATS: Final = frozenset({"loss", "threat", "guilt"})
_NO_COMMAND: Final = frozenset("([{<")
_ALSO_SPORTS: Final = frozenset({"run"})
_NOT_TO: Final = frozenset({"don't", "do"})


class Pressure(NamedTuple):
    """Each stretch that presses, rising and apart, and which of them threaten or blame.

    A threat is fear and guilt too; blame is for silence alone.
    """

    spans: tuple[Span, ...] = ()
    threats: tuple[Span, ...] = ()
    blame: tuple[Span, ...] = ()


_NONE: Final = Pressure()


def read_pressure(
    text: str,
    tokens: Sequence[Token],
    words: AbstractSet[str],
    brand_named: Iterable[Span] = (),
) -> Pressure:
    """What presses; `words` are those of the tokens, and the brand's own name presses nobody.

    A last chance or a loss is none beside a day, a time or a count of what is left.
    """
    has_phrase, has_reproach, rows = likely(words)
    has_urging = has_phrase or not NOWS.isdisjoint(words) or "urgent" in words
    has_blame = may_blame(words)
    has_loss = may_lose(words)
    if not (has_urging or has_blame or has_loss or has_reproach or rows):
        return _NONE
    around = Surroundings(text, tokens)
    found: list[tuple[Span, PressureSort]] = [*_urging(around)] if has_urging else []
    if has_blame:
        found += ((span, "blame") for span in read_blame(around))
    if has_loss:
        found += ((span, "loss") for span in read_losses(around))
    if has_reproach:
        found += read_reproaches(around)
    if rows:
        found += read_sentences(around, rows)
    if found and (names := tuple(brand_named)):
        named = Covered(names)
        found = [each for each in found if each[0][0] not in named]
    return _sorted(found) if found else _NONE


def _sorted(found: Sequence[tuple[Span, PressureSort]]) -> Pressure:
    """Those that overlap are one, of the sorts of all of them."""
    joined: list[tuple[Span, set[PressureSort]]] = []
    for span, sort in sorted(found):
        if joined and span[0] < joined[-1][0][1]:
            (start, end), sorts = joined.pop()
            joined.append(((start, max(end, span[1])), sorts | {sort}))
        else:
            joined.append((span, {sort}))
    return Pressure(
        tuple(span for span, _ in joined),
        tuple(span for span, sorts in joined if not _THREATS.isdisjoint(sorts)),
        tuple(span for span, sorts in joined if "blame" in sorts),
    )


def _urging(around: Surroundings) -> Iterator[tuple[Span, PressureSort]]:
    """What presses in set words or as an order with "now", perhaps with parts of it again."""
    orders = OrdersNow(around)
    book = phrase_book()
    for index, (_, word, _, _) in enumerate(around.tokens):
        if word in book.first_words and (found := book.match(around.tokens, index)):
            end, sort = index + found[0], found[1]
            if sort == "at_once":
                for span in orders.before(index, end, AT_ONCE_ENDS):
                    yield span, "command"
            elif _presses(around, index, end, sort):
                yield around.span(index, end), sort
        if word in NOWS:
            for span in orders.at(index):
                yield span, "command"
        elif word == "urgent" and around.begins_clause(index) and around.word(index + 1) == "!":
            yield around.span(index, index + 1), "command"


def _presses(around: Surroundings, first: int, end: int, sort: PressureSort) -> bool:
    if sort in _AT_CLAUSE and not around.begins_clause(first):
        return False
    if around.is_in_name(first, end):
        return False
    if sort in _WITHOUT_FACT and around.has_fact(first, end):
        return False
    fits = _FITS.get(sort)
    return fits is None or fits(around, first, end)


def _stands_alone(around: Surroundings, first: int, end: int) -> bool:
    if around.word(first) in _ALSO_SPORTS and around.word(end) == ",":
        return around.word(end + 1) in _NOT_TO  # "Run, don't walk", not "Run, walk or roll"
    return around.word(first - 1) not in _NO_COMMAND and around.stops(end)


def _is_cried(around: Surroundings, first: int, end: int) -> bool:
    """Whether it is called out, or twice: "Quick, quick"."""
    again = around.word(end) == "," and around.word(end + 1) == around.word(first)
    return again or around.word(end) == "!"


def _is_reproach(around: Surroundings, first: int, _: int) -> bool:
    return not around.is_conditional(first)


def _is_unasked(around: Surroundings, _: int, end: int) -> bool:
    return not around.is_asked_for(end)


_FITS: Final[Mapping[PressureSort, Callable[[Surroundings, int, int], bool]]] = {
    "bare": _stands_alone,
    "cry": _is_cried,
    "blame": _is_reproach,
    "loss": _is_unasked,
}
"""What else must be so of a phrase at these tokens."""
