"""Reads stretches of time from now on: "ends in 4 hours", "only 3 hours left"."""

import datetime as dt
import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Final, NamedTuple

from simulator.analysis.named import Role
from simulator.analysis.tokens import Token
from simulator.data import deadline_words as words
from simulator.data.trigger_words import YOU

UNITS: Final[Mapping[str, dt.timedelta]] = {
    **dict.fromkeys(words.HOURS, dt.timedelta(hours=1)),
    **dict.fromkeys(words.MINUTES, dt.timedelta(minutes=1)),
    **dict.fromkeys(words.DAY_UNITS, dt.timedelta(days=1)),
}
_HOURS: Final = re.compile(r"(\d{1,2})\s?(?:h|hrs?)")
"""`4h`, which is a time of day elsewhere."""

_HOUR: Final = dt.timedelta(hours=1)
_FAR: Final = 5
_MOST: Final = 1_000


class Wait(NamedTuple):
    """A stretch from `start` up to `end` among a sentence's tokens.

    `first` is where "in 4 hours" begins, `end` where there is no such word.
    """

    start: int
    end: int
    first: int
    length: dt.timedelta
    role: Role


class _Stretch(NamedTuple):
    start: int
    end: int
    length: dt.timedelta


class Waits:
    """Reads those of one sentence that asks nothing."""

    def __init__(self, tokens: Sequence[Token]) -> None:
        self._tokens = tokens
        self._words = [token.word for token in tokens]

    def read(self) -> Iterator[Wait]:
        """Yield the stretches that count from now on; rising."""
        for stretch in self._stretches():
            for sort in (self._ahead, self._within, self._left):
                found = sort(stretch)
                if found:
                    yield Wait(stretch.start, stretch.end, found[1], stretch.length, found[0])
                    break

    def _word(self, index: int) -> str:
        return self._words[index] if 0 <= index < len(self._words) else ""

    def _stretches(self) -> Iterator[_Stretch]:
        """Numbers of hours and days."""
        for index, (kind, word, _, _) in enumerate(self._tokens):
            unit = UNITS.get(word)
            short = _HOURS.fullmatch(word) if kind == "time" else None
            if short:
                yield _Stretch(index, index + 1, dt.timedelta(hours=int(short[1])))
            elif unit and index:
                yield from self._of_unit(index, unit)

    def _of_unit(self, index: int, unit: dt.timedelta) -> Iterator[_Stretch]:
        number = self._number(index - 1)
        if unit == _HOUR:
            halves = [at for at in (index - 1, index - 2) if self._word(at) in words.HALVES]
            if halves and (halves[0] == index - 1 or number == 1):
                yield _Stretch(halves[0] - self._has_article(halves[0]), index + 1, unit / 2)
                return
            if self._word(index - 1) == "the" and self._word(index - 2) in words.WITHIN:
                yield _Stretch(index - 1, index + 1, unit)
                return
        if number:
            yield _Stretch(index - 1, index + 1, unit * number)

    def _has_article(self, index: int) -> bool:
        """Whether "a" stands before; "en" is that in some languages, and "in" in others."""
        is_in = self._word(index - 1) in words.IN and self._word(index - 2) not in words.IN
        return self._number(index - 1) == 1 and not is_in

    def _number(self, index: int) -> int:
        word = self._word(index)
        value = int(word) if word.isdecimal() and len(word) <= len(str(_MOST)) else 0
        return min(value or words.NUMBERS.get(word, 0), _MOST)

    def _ahead(self, stretch: _Stretch) -> tuple[Role, int] | None:
        """In so many hours."""
        if self._word(stretch.start - 1) not in words.IN:
            return None
        return self._happening(stretch.start - 1, words.ENDS)

    def _within(self, stretch: _Stretch) -> tuple[Role, int] | None:
        """Within so many hours, of what is said to end or to come."""
        of = self._word(stretch.end) in {"of", "after", "from"}
        if of or self._word(stretch.start - 1) not in words.WITHIN:
            return None
        return self._happening(stretch.start - 1, words.ENDS - words.GOOD_FOR)

    def _happening(self, first: int, ends: frozenset[str]) -> tuple[Role, int] | None:
        near = self._words[max(first - _FAR, 0) : first]
        if any(word in ends for word in near):
            return Role.DEADLINE, first
        return (Role.EVENT, first) if self._is_of_reader(first - 1) else None

    def _is_of_reader(self, index: int) -> bool:
        """Whether a word says that something happens, and not only how long it takes anybody."""
        word = self._word(index)
        is_own = not YOU.isdisjoint(self._words[:index])
        return word in words.HAPPENS and (is_own or word not in words.DELIVERIES)

    def _left(self, stretch: _Stretch) -> tuple[Role, int] | None:
        """Only so many hours left."""
        start, end = stretch.start, stretch.end
        before = self._word(start - 1)
        is_left = self._word(end) in words.LEFT or self._words[end : end + 2] == ["to", "go"]
        if before in words.STILL or is_left:
            return Role.DEADLINE, end
        is_next = before in words.WITHIN_NEXT and self._word(start - 2) in {"the", "las", "les"}
        told = is_next and {"for", "only"} & set(self._words[:start])
        return (Role.DEADLINE, end) if told else None
