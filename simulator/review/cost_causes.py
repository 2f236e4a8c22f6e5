"""Why one lead's text costs more than the cheapest: special letters, long data, or other words."""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from functools import cache
from heapq import nlargest
from typing import NamedTuple

from simulator.length import Measurement
from simulator.model.cost import Cause
from simulator.review.billed import Billed
from simulator.rules.reading import Stretch

_COMPARED = 32
"""How many of the cheapest texts, the longest first, a long one is compared with."""


class Why(NamedTuple):
    """The cause, the texts billed without it, and what shows it; the rest as in `Extra`."""

    cause: Cause
    without: int
    field: str = ""
    shown: str = ""
    letters: tuple[str, ...] = ()


class Cheapest:
    """The texts of a message that cost least; they are traced when first compared with."""

    def __init__(self, texts: Sequence[Billed]) -> None:
        self.segments = texts[0].segments
        self.shown = cache(self._most_shown)
        self._texts = texts

    def _most_shown(self, encoding: str) -> "_Shown":
        same = [each for each in self._texts if each.measurement.encoding == encoding]
        longest = nlargest(_COMPARED, same, key=lambda each: len(each.text))
        shown = [_shown_by(each) for each in longest]
        most: Counter[str] = Counter()
        for each in shown:
            most |= each.lengths
        return _Shown(max((each.written for each in shown), default=-1), most)


class _Shown(NamedTuple):
    """How many characters of a text are no lead's, and how many each field of the lead takes."""

    written: int
    lengths: Counter[str]


def why(billed: Billed, cheapest: Cheapest) -> Why:
    """Why a text costs more than the cheapest ones."""
    plain = _plain(billed)
    if plain.segments < billed.segments:
        return _letters(billed, plain.segments)
    usual = cheapest.shown(plain.encoding)
    value = _longest(billed, usual) if _is_long(billed, usual, cheapest.segments) else None
    if value is None:
        return Why(Cause.WORDS, cheapest.segments)
    return Why(Cause.LENGTH, cheapest.segments, _field(value), _text(billed, value))


def _letters(billed: Billed, without: int) -> Why:
    special = {letter for letter, _ in billed.measurement.not_gsm}
    shown = {each: _text(billed, each) for each in _values(billed)}
    guilty = [each for each, text in shown.items() if not special.isdisjoint(text)]
    first = min(guilty, key=lambda each: each.run.length)
    letters = dict.fromkeys(letter for each in guilty for letter in shown[each])
    return Why(
        Cause.LETTERS,
        without,
        _field(first),
        shown[first],
        tuple(letter for letter in letters if letter in special),
    )


def _is_long(billed: Billed, usual: _Shown, least: int) -> bool:
    """Whether the text would cost the least with shorter data."""
    if _shown_by(billed).written <= usual.written:
        return True
    return billed.reading.measured_as(_with_usual_data(billed, usual)).segments <= least


def _longest(billed: Billed, usual: _Shown) -> Stretch | None:
    """The value that is longer than usual by most."""
    own = _shown_by(billed).lengths
    return max(
        _values(billed),
        key=lambda each: (own[_field(each)] - usual.lengths[_field(each)], each.run.length),
        default=None,
    )


def _plain(billed: Billed) -> Measurement:
    """What the text would cost with a plain letter for each special one of the lead's own."""
    if not billed.measurement.not_gsm:
        return billed.measurement
    return billed.reading.measured_as(_rewritten(billed, lambda _, text: text))


def _with_usual_data(billed: Billed, usual: _Shown) -> str:
    """The same with no field longer than usual; one that is not usual at all stays as it is."""
    left = dict(usual.lengths)

    def cut(field: str, text: str) -> str:
        if field not in left:
            return text
        kept = text[: left[field]]
        left[field] -= len(kept)
        return kept

    return _rewritten(billed, cut)


def _rewritten(billed: Billed, change: Callable[[str, str], str]) -> str:
    """The text with its values in plain letters, each changed by its field."""
    plain = {ord(letter): "x" for letter, _ in billed.measurement.not_gsm}
    pieces = [(each, _text(billed, each)) for each in billed.reading.stretches]
    return "".join(
        change(_field(each), text.translate(plain)) if each.is_value else text
        for each, text in pieces
    )


def _shown_by(billed: Billed) -> _Shown:
    lengths: Counter[str] = Counter()
    for value in _values(billed):
        lengths[_field(value)] += value.run.length
    return _Shown(len(billed.text) - lengths.total(), lengths)


def _values(billed: Billed) -> Iterator[Stretch]:
    return (each for each in billed.reading.stretches if each.is_value)


def _field(value: Stretch) -> str:
    return value.run.field or ""


def _text(billed: Billed, stretch: Stretch) -> str:
    return billed.text[stretch.start : stretch.end]
