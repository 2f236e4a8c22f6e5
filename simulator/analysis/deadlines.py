"""Reads the days and hours that a text names: what ends then, and what happens then.

"Expires Friday" and "see you tomorrow" hold on some days and not on others; "open every Friday",
"would Friday suit you?" and "reply today" hold whenever they are read, and are left out.
"""

import datetime as dt
import re
from collections.abc import Iterator, Mapping, Sequence
from enum import StrEnum
from typing import Final, NamedTuple

from simulator.analysis.moments import read_dates, read_times
from simulator.analysis.phrases import PhraseBook, as_read
from simulator.analysis.spans import Said, Span
from simulator.analysis.tokens import Sentence, Token, sentences
from simulator.data import deadline_words as words
from simulator.data.trade_words import MONTHS
from simulator.data.trigger_words import YOU

_NEAR: Final = PhraseBook({as_read(phrase): day for phrase, day in words.NEAR.items()})
_LAST, _NAMES = (
    PhraseBook(dict.fromkeys(map(as_read, many))) for many in (words.LAST, words.NAMED_DAYS)
)
_UNITS: Final[Mapping[str, dt.timedelta]] = {
    **dict.fromkeys(words.HOURS, dt.timedelta(hours=1)),
    **dict.fromkeys(words.MINUTES, dt.timedelta(minutes=1)),
    **dict.fromkeys(words.DAY_UNITS, dt.timedelta(days=1)),
}
_TELLING: Final = frozenset().union(words.DAYS, words.SHORT_DAYS, _NEAR.telling, _UNITS, MONTHS)
_HOURS: Final = re.compile(r"(\d{1,2})\s?(?:h|hrs?)")
"""`4h`, which is a time of day elsewhere."""

_FAR: Final = 5
_NIGH: Final = 3
_MOST: Final = 1_000


class Role(StrEnum):
    """What a text says of a day."""

    DEADLINE = "deadline"  # something holds until then
    EVENT = "event"  # something happens then
    READ = "read"  # it is the day on which this is read


class Named(NamedTuple):
    """A day or an hour that a text names.

    Exactly one is set of `weekday`, 1 for Monday; `near`, such as `tomorrow`; `dates`, the days of
    the year that it may mean, as `05-14`; and `wait`, the time from now on. `clocks` are the
    times of that day that stand with it, as `15:30`. `weekday` beside `dates` is that of the date
    as the text has it. `happens` where a word such as "visit" or "starts" stands shortly before.
    `takes_preposition` where a weekday needs its own in this place.
    """

    span: Span
    role: Role
    happens: bool = False
    takes_preposition: bool = True
    weekday: int = 0
    near: str = ""
    dates: frozenset[str] = frozenset()
    wait: dt.timedelta | None = None
    clocks: frozenset[str] = frozenset()


class _Spot(NamedTuple):
    """A day's words in a sentence: from `start` up to `end` among its tokens."""

    start: int
    end: int
    weekday: int = 0
    near: str = ""
    dates: frozenset[str] = frozenset()


def may_name_days(tokens: Sequence[Token]) -> bool:
    """Whether a text of these tokens may name a day, a date or a wait: the test most texts fail."""
    return any(
        kind in {"date", "time"}
        or word in _TELLING
        or word == "/"
        or (kind == "number" and "." in word)
        for kind, word, _, _ in tokens
    )


def read_named_days(text: str, tokens: Sequence[Token]) -> tuple[Named, ...]:
    """The days and hours that count for whoever reads the text later than was meant; rising."""
    return tuple(
        each
        for part in sentences(text, tokens)
        if may_name_days(part.tokens)
        for each in _Reader(text, part).read()
    )


class _Reader:
    """Reads one sentence."""

    def __init__(self, text: str, sentence: Sentence) -> None:
        self._text = text
        self._tokens = sentence.tokens
        self._words = [token.word for token in sentence.tokens]
        self._asks = sentence.end == "?"
        self._is_last = _LAST.find(sentence.tokens) is not None

    def read(self) -> Iterator[Named]:
        spots = list(self._spots())
        for index, spot in enumerate(spots):
            if self._is_choice(spots, index) or self._is_habit(spot):
                continue
            role = self._role(spot)
            if role:
                yield self._named(spot, role)
        yield from self._waits()

    def _named(self, spot: _Spot, role: Role) -> Named:
        span = (self._tokens[spot.start].start, self._tokens[spot.end - 1].end)
        happens = self._happens_before(spot.start)
        is_bare = self._word(spot.start - 1) not in words.UNTIL | words.JOINTS
        said = (spot.weekday, spot.near, spot.dates)
        return Named(span, role, happens, is_bare, *said, None, self._clocks(spot))

    def _word(self, index: int) -> str:
        return self._words[index] if 0 <= index < len(self._words) else ""

    def _spots(self) -> Iterator[_Spot]:
        dates = {said.span[0]: said for said in read_dates(self._text, self._tokens)}
        index = 0
        while index < len(self._tokens):
            spot = self._spot_at(index, dates)
            if spot and (spot.weekday or spot.near or spot.dates):
                yield spot
            index = spot.end if spot else index + 1

    def _spot_at(self, index: int, dates: Mapping[int, Said]) -> _Spot | None:
        name = _NAMES.length_at(self._tokens, index)
        if name:
            return _Spot(index, index + name)
        token = self._tokens[index]
        if token.start in dates:
            return self._dated(index, index, dates[token.start])
        near = _NEAR.match(self._tokens, index)
        if near:
            return self._near(index, *near)
        weekday = self._weekday(token) or self._short_weekday(index)
        return self._of_week(index, weekday, dates) if weekday else None

    def _of_week(self, index: int, weekday: int, dates: Mapping[int, Said]) -> _Spot | None:
        """A weekday, with the date that stands behind it."""
        for behind in range(index + 1, min(index + _FAR, len(self._tokens))):
            start = self._tokens[behind].start
            if start in dates:
                return self._dated(index, behind, dates[start], weekday)
            if self._word(behind) not in words.JOINTS | {",", ".", "feira"}:
                break
        has_more = self._word(index + 1) == "feira"
        is_number = self._word(index) in words.PORTUGUESE and self._word(index + 1).isalpha()
        return None if is_number and not has_more else _Spot(index, index + 1 + has_more, weekday)

    def _weekday(self, token: Token) -> int:
        word = token.word
        if token.kind != "word":
            return 0
        return words.DAYS.get(word, 0) or words.DAYS.get(word.removesuffix("'s"), 0)

    def _short_weekday(self, index: int) -> int:
        weekday = words.SHORT_DAYS.get(self._word(index), 0)
        behind = self._tokens[index + 1 : index + 2]
        is_last = not behind or behind[0].kind != "word" or behind[0].word in words.AT
        return weekday if weekday and is_last and self._is_last_one(index) else 0

    def _near(self, index: int, length: int, day: str) -> _Spot:
        """The day alone where a phrase has other words to tell what it means."""
        inside = range(index, index + length)
        own = [each for each in inside if self._words[each] in words.MORNINGS]
        if own and self._word(own[0] - 1) in words.MORNING_BEFORE:
            return _Spot(index, index + length)
        if length == 1 or len(own) != 1 or day != words.TOMORROW or self._words[index] == "i":
            return _Spot(index, index + length, 0, day)
        return _Spot(own[0], own[0] + 1, 0, day)

    def _dated(self, first: int, at: int, said: Said, weekday: int = 0) -> _Spot:
        end = at + 1
        while end < len(self._tokens) and self._tokens[end].start < said.span[1]:
            end += 1
        return _Spot(first, end, weekday, "", said.readings)

    def _clocks(self, spot: _Spot) -> frozenset[str]:
        """The time that stands right behind a day, or right before it."""
        near = self._tokens[max(spot.start - 4, 0) : spot.end + 3]
        times = read_times(self._text, near)
        return times[0].readings if len(times) == 1 else frozenset()

    def _is_choice(self, spots: Sequence[_Spot], index: int) -> bool:
        """Whether it is one of several days, or an end of a range: "Monday to Friday"."""
        spot = spots[index]
        if self._word(spot.start - 1) in words.CHOICE and self._word(spot.start - 2).isdecimal():
            return True
        if self._word(spot.start - 1) in words.RANGE and self._word(spot.start - 2) in words.DAYS:
            return True
        others = [*spots[max(index - 1, 0) : index], *spots[index + 1 : index + 2]]
        for other in others:
            first, second = sorted((spot, other))
            between = self._words[first.end : second.start]
            if first.dates and second.dates:
                continue
            joins = bool(between) and set(between) <= words.RANGE | words.OR | {","}
            if joins or (not between and self._is_hyphened(first, second)):
                return True
        return False

    def _is_hyphened(self, first: _Spot, second: _Spot) -> bool:
        between = self._text[self._tokens[first.end - 1].end : self._tokens[second.start].start]
        return between.strip() in {"-", "–"}

    def _is_habit(self, spot: _Spot) -> bool:
        if not spot.weekday or spot.dates:
            return False
        if self._word(spot.start) in words.HABITS or self._word(spot.end) in words.PAST_BEHIND:
            return True
        before = self._word(spot.start - 1)
        if before in words.EVERY or {before, self._word(spot.end)} & words.NEXT:
            return True
        return before in words.ARTICLES and not self._ends_before(spot)

    def _ends_before(self, spot: _Spot) -> bool:
        """Whether what stands before a day says that something ends then.

        "Shall I keep one until Friday?" says so whenever it is read.
        """
        if not self._asks and self._is_last_one(spot.start):
            return True
        return any(
            word in words.ENDS for word in self._words[max(spot.start - _FAR, 0) : spot.start]
        )

    def _is_last_one(self, index: int) -> bool:
        """Whether words such as "until" or "ends on" stand right before."""
        at = index - 1
        while self._word(at) in words.JOINTS - words.UNTIL:
            at -= 1
        return self._word(at) in words.UNTIL | words.ENDS

    def _role(self, spot: _Spot) -> Role | None:
        beside = {self._word(spot.start - 1), self._word(spot.end)}
        if self._ends_before(spot) or self._is_last or beside & words.ONLY:
            return Role.DEADLINE
        if self._is_reading_day(spot):
            return Role.READ
        if self._word(spot.end - 1) in words.MIDNIGHTS:
            return None
        if self._asks and spot.near != words.YESTERDAY:
            return None
        if spot.near in words.URGED and not self._happens(spot):
            return None
        return Role.EVENT if self._is_event(spot) else None

    def _is_event(self, spot: _Spot) -> bool:
        """Whether a day is one that lies ahead, and not part of a name: "our Sunday roast"."""
        before = self._words[: spot.start]
        if spot.near:
            is_of = self._word(spot.start - 1) == "of"
            return spot.near != words.TOMORROW or not (is_of or _counts_anew(before))
        if not words.PAST.isdisjoint(before) and words.TO_COME.isdisjoint(before):
            return False
        if spot.dates or self._word(spot.start - 1) in words.BEFORE_EVENTS | words.HAPPENS:
            return True
        behind = self._tokens[spot.end : spot.end + 1]
        return not behind or behind[0].kind != "word" or behind[0].word in words.BEHIND_EVENTS

    def _is_reading_day(self, spot: _Spot) -> bool:
        if not spot.weekday or spot.dates or self._word(spot.start - 1) not in words.SUCH_A_DAY:
            return False
        behind = self._word(spot.end)
        return not behind or not (behind[:1].isdigit() or behind in words.AT)

    def _happens(self, spot: _Spot) -> bool:
        """Whether something happens on that day, and not only something is asked for."""
        if self._word(spot.start - 1) in words.HAPPENS:
            return True
        behind = self._tokens[spot.end : spot.end + 2]
        if behind and behind[0].word in words.AT:
            behind = behind[1:]
        return bool(behind) and behind[0].kind in {"time", "number"} and bool(self._clocks(spot))

    def _happens_before(self, index: int) -> bool:
        at = index - 1
        while self._word(at) in words.JOINTS:
            at -= 1
        near = self._words[max(index - _NIGH, 0) : index]
        return self._word(at) in words.HAPPENS or any(
            word in words.HAPPENS and word not in words.IS for word in near
        )

    def _waits(self) -> Iterator[Named]:
        """Stretches from now on: "ends in 4 hours", "only 3 hours left"."""
        for first, end, wait in () if self._asks else self._stretches():
            role = self._role_of_wait(first, end)
            if role:
                span = (self._tokens[first].start, self._tokens[end - 1].end)
                happens = self._happens_before(first)
                yield Named(span, role, happens, True, 0, "", frozenset(), wait)  # noqa: FBT003 - in the order of its fields

    def _is_of_reader(self, index: int) -> bool:
        """Whether a word says that something happens, and not only how long it takes anybody."""
        word = self._word(index)
        is_own = not YOU.isdisjoint(self._words[:index])
        return word in words.HAPPENS and (is_own or word not in words.DELIVERIES)

    def _stretches(self) -> Iterator[tuple[int, int, dt.timedelta]]:
        """Numbers of hours and days: from which token, up to which, and how long."""
        for index, (kind, word, _, _) in enumerate(self._tokens):
            unit = _UNITS.get(word)
            number = self._number(index - 1) if unit and index else 0
            short = _HOURS.fullmatch(word) if kind == "time" else None
            if unit and number:
                yield index - 1, index + 1, unit * number
            elif short:
                yield index, index + 1, dt.timedelta(hours=int(short[1]))

    def _number(self, index: int) -> int:
        word = self._word(index)
        value = int(word) if word.isdecimal() and len(word) <= len(str(_MOST)) else 0
        return min(value or words.NUMBERS.get(word, 0), _MOST)

    def _role_of_wait(self, start: int, end: int) -> Role | None:
        before = self._word(start - 1)
        if before in words.IN:
            near = self._words[max(start - 1 - _FAR, 0) : start - 1]
            if any(word in words.ENDS for word in near):
                return Role.DEADLINE
            return Role.EVENT if self._is_of_reader(start - 2) else None
        if before in words.STILL:
            return Role.DEADLINE
        if self._word(end) in words.LEFT or self._words[end : end + 2] == ["to", "go"]:
            return Role.DEADLINE
        is_next = before in words.WITHIN_NEXT and self._word(start - 2) in {"the", "las", "les"}
        return Role.DEADLINE if is_next and {"for", "only"} & set(self._words[:start]) else None


def _counts_anew(before: Sequence[str]) -> bool:
    """Whether a day behind these words counts from whenever they are read.

    "Order today, get it tomorrow" does, and "your order comes tomorrow" does not.
    """
    for index in range(len(before) - 1, -1, -1):
        if before[index] in YOU:
            return False
        if before[index] in words.ORDERS:
            return index == 0 or before[index - 1] not in YOU
    return False
