"""Reads the days and hours that a text names: what ends then, and what happens then.

"Expires Friday" and "see you tomorrow" hold on some days and not on others; "open every Friday",
"would Friday suit you?" and "reply today" hold whenever they are read, and are left out.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import Final, NamedTuple

from simulator.analysis.moments import read_dates, read_times
from simulator.analysis.named import Named, Role
from simulator.analysis.phrases import PhraseBook, as_read
from simulator.analysis.spans import Said, Span
from simulator.analysis.tokens import Sentence, Token, sentences
from simulator.analysis.waits import UNITS, Waits
from simulator.data import deadline_words as words
from simulator.data.feasts import FEASTS
from simulator.data.trade_words import MONTHS
from simulator.data.trigger_words import YOU

_NEAR: Final = PhraseBook({as_read(phrase): day for phrase, day in words.NEAR.items()})
_FEASTS: Final = PhraseBook({as_read(phrase): feast for phrase, feast in FEASTS.items()})
_LAST, _NAMES = (
    PhraseBook(dict.fromkeys(map(as_read, many))) for many in (words.LAST, words.NAMED_DAYS)
)
_TELLING: Final = frozenset().union(
    words.DAYS, words.SHORT_DAYS, _NEAR.telling, _FEASTS.telling, UNITS, MONTHS
)

_ONE_DAY: Final = frozenset({"", words.TODAY, words.TONIGHT, words.TOMORROW, words.YESTERDAY})
_FAR: Final = 5
_NIGH: Final = 3


class _Spot(NamedTuple):
    """A day's words in a sentence: from `start` up to `end` among its tokens."""

    start: int
    end: int
    weekday: int = 0
    near: str = ""
    dates: frozenset[str] = frozenset()
    feast: str = ""


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
                yield self._named(spot, role, self._beside(spots, index))
        yield from () if self._asks else self._waits()

    def _named(self, spot: _Spot, role: Role, beside: Span | None) -> Named:
        first = spot.start
        while spot.near and self._word(first - 1) in words.BEFORE_NEAR:
            first -= 1
        return Named(
            span=self._span(spot.start, spot.end),
            role=role,
            happens=self._happens_before(spot.start),
            takes_preposition=self._word(first - 1) not in words.UNTIL | words.JOINTS,
            weekday=spot.weekday,
            near=spot.near,
            dates=spot.dates,
            clocks=self._clocks(spot),
            feast=spot.feast,
            whole=self._span(first, spot.end),
            beside=beside,
        )

    def _beside(self, spots: Sequence[_Spot], index: int) -> Span | None:
        """The day that says once more which one "tomorrow" is."""
        spot = spots[index]
        for other in (*spots[max(index - 1, 0) : index], *spots[index + 1 : index + 2]):
            pair = (spot, other) if spot.start < other.start else (other, spot)
            if spot.near and not other.feast and self._says_again(spots, *pair):
                return self._span(other.start, other.end)
        return None

    def _span(self, start: int, end: int) -> Span:
        return self._tokens[start].start, self._tokens[end - 1].end

    def _word(self, index: int) -> str:
        return self._words[index] if 0 <= index < len(self._words) else ""

    def _spots(self) -> Iterator[_Spot]:
        dates = {said.span[0]: said for said in read_dates(self._text, self._tokens)}
        index = 0
        while index < len(self._tokens):
            spot = self._spot_at(index, dates)
            if spot and any(spot[2:]):
                yield spot
            index = spot.end if spot else index + 1

    def _spot_at(self, index: int, dates: Mapping[int, Said]) -> _Spot | None:
        feast = _FEASTS.match(self._tokens, index)
        if feast:
            return _Spot(index, index + feast[0], feast=feast[1])
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
            if (first.dates and second.dates) or self._says_again(spots, first, second):
                continue
            joins = bool(between) and set(between) <= words.RANGE | words.OR | {","}
            if joins or (not between and self._is_hyphened(first, second)):
                return True
        return False

    def _says_again(self, spots: Sequence[_Spot], first: _Spot, second: _Spot) -> bool:
        """Whether two spots name one day: "tomorrow, Friday", without "or Sunday" behind it."""
        between = self._words[first.end : second.start]
        if between not in ([], [","]) or bool(first.near) is bool(second.near):
            return False
        if not between and self._is_hyphened(first, second):
            return False
        if {first.near, second.near} - _ONE_DAY:
            return False
        near = {each.start for each in (first, second)}
        ends = (self._word(first.start - 1), self._word(second.end))
        return not any(
            word in words.OR | words.RANGE | {","}
            and any(spot.start not in near and abs(spot.start - at) <= 1 + _NIGH for spot in spots)
            for word, at in zip(ends, (first.start, second.end), strict=True)
        )

    def _is_hyphened(self, first: _Spot, second: _Spot) -> bool:
        between = self._text[self._tokens[first.end - 1].end : self._tokens[second.start].start]
        return between.strip() in {"-", "–"}

    def _is_habit(self, spot: _Spot) -> bool:
        if not spot.weekday or spot.dates:
            return False
        if self._word(spot.start) in words.HABITS or self._word(spot.end) in words.PAST_BEHIND:
            return True
        if self._is_always(self._words[: spot.start]) and not self._ends_before(spot):
            return True
        before = self._word(spot.start - 1)
        if before in words.EVERY or {before, self._word(spot.end)} & words.NEXT:
            return True
        return before in words.ARTICLES and not self._ends_before(spot)

    def _is_always(self, before: Sequence[str]) -> bool:
        """Whether what stands before a day is what the sender does on each such day.

        "We ship every order on Monday" is, and "$5 off every tin on Monday" is not.
        """
        if words.ALWAYS.isdisjoint(before) or words.SHOPS.isdisjoint(before):
            return False
        return not any(character.isdigit() for word in before for character in word)

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
        drops_by = self._word(at) == "by" and self._word(at - 1) in words.DROPPING
        return self._word(at) in words.UNTIL | words.ENDS and not drops_by

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
        before_it = self._word(spot.start - 1)
        behind = self._tokens[spot.end : spot.end + 1]
        is_open = not before_it[:1].isalnum() or before_it in words.OR
        is_named = spot.feast and before_it not in words.ON_FEASTS
        if is_named or (is_open and not spot.dates and self._is_told_of(spot.end)):
            return False
        if not spot.feast and (spot.dates or before_it in words.BEFORE_EVENTS | words.HAPPENS):
            return True
        return not behind or behind[0].kind != "word" or behind[0].word in words.BEHIND_EVENTS

    def _is_told_of(self, index: int) -> bool:
        """Whether a day is what a sentence is about.

        "Friday is sample day" holds on every Friday, "Friday is your visit" on one.
        """
        return self._word(index) in words.IS and YOU.isdisjoint(self._words[index : index + _FAR])

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
        for start, end, first, length, role in Waits(self._tokens).read():
            whole = self._span(first, end) if first < end else None
            happens = self._happens_before(start)
            yield Named(self._span(start, end), role, happens, wait=length, whole=whole)


def _counts_anew(before: Sequence[str]) -> bool:
    """Whether a day behind these words counts from whenever they are read.

    "Order today, get it tomorrow" does, and "your order comes tomorrow" does not.
    """
    for index in range(len(before) - 1, -1, -1):
        if before[index] in YOU - words.SHOPS:
            return False
        if before[index] in words.ORDERS:
            return index == 0 or before[index - 1] not in YOU
    return False
