"""Reads times, dates and days as numbers, whatever the language that they are written in."""

import re
from collections.abc import Iterator, Sequence

from simulator.analysis.spans import Said
from simulator.analysis.tokens import Token
from simulator.data.trade_words import (
    AFTERNOON,
    AT_WORDS,
    FORENOON,
    MONTHS,
    NEAR_DAYS,
    NOON,
    OF_WORDS,
    SHORT_WEEKDAYS,
    WEEKDAYS,
)

_CLOCK = re.compile(r"(?P<hour>\d{1,2})(?:(?P<mark>[:.h])(?P<minute>\d\d))?+\s?(?P<half>[^\d]*)")
_ORDINAL = re.compile(r"(\d{1,2})(?:st|nd|rd|th|er|e|o|a)?\Z")
_PARTS = re.compile(r"\d+")
_HALF = 12
_HOURS = 24
_MINUTES = 60
_MONTHS = 12
_DAYS = 31
_WHOLE_DATE = 3
_RANGE = frozenset({"-", "–", "to", "bis", "a", "till", "until"})
_NO_DATES = frozenset({(24, 7), (1, 2), (1, 3), (2, 3), (1, 4), (3, 4)})


def read_times(text: str, tokens: Sequence[Token]) -> tuple[Said, ...]:
    """Times of day as `15:30`; one that may be before or after noon has both readings."""
    found = (_time_at(text, tokens, index) for index in range(len(tokens)))
    return tuple(each for each in found if each)


def read_dates(text: str, tokens: Sequence[Token]) -> tuple[Said, ...]:
    """Days of the year as `05-14`; one whose month may come first or second has both readings."""
    found: list[Said] = []
    index = 0
    while index < len(tokens):
        size, said = _date_at(text, tokens, index)
        if said:
            found.append(said)
        index += size
    return tuple(found)


def read_days(text: str, tokens: Sequence[Token]) -> tuple[Said, ...]:
    """Weekdays as `day 1` to `day 7`, and words such as today in English."""
    return tuple(_days(text, tokens))


def _days(text: str, tokens: Sequence[Token]) -> Iterator[Said]:
    for index, token in enumerate(tokens):
        word = token.word
        if word in NEAR_DAYS:
            yield Said(token.span, frozenset({NEAR_DAYS[word]}))
            continue
        number = WEEKDAYS.get(word) or WEEKDAYS.get(f"{word}-feira") or WEEKDAYS.get(word[:-1])
        if not number and word in SHORT_WEEKDAYS and _is_short_day(text, tokens, index):
            number = SHORT_WEEKDAYS[word]
        if number and token.kind == "word":
            yield Said(token.span, frozenset({f"day {number}"}))


def _is_short_day(text: str, tokens: Sequence[Token], index: int) -> bool:
    """Whether "Sat" or "sam." stands before a number."""
    at = index + 1
    while at < len(tokens) and tokens[at].word in {".", ",", "at", "kl", "le", "den"}:
        at += 1
    return at < len(tokens) and text[tokens[at].start].isdigit()


def _time_at(text: str, tokens: Sequence[Token], index: int) -> Said | None:
    token = tokens[index]
    if token.kind == "word":
        return Said(token.span, frozenset({"12:00"})) if token.word in NOON else None
    if token.kind not in {"time", "number"} or not text[token.start].isdigit():
        return None
    match = _CLOCK.fullmatch(token.word)
    if not match or not (token.kind == "time" or _is_hour(tokens, index, match)):
        return None
    hour, minute = int(match["hour"]), int(match["minute"] or 0)
    if hour > _HOURS or minute >= _MINUTES:
        return None
    half = match["half"].strip() or _half_behind(tokens, index)
    return Said(token.span, frozenset(_readings(hour, minute, half)))


def _readings(hour: int, minute: int, half: str) -> Iterator[str]:
    if half in FORENOON:
        yield f"{hour % _HALF:02}:{minute:02}"
    elif half in AFTERNOON:
        yield f"{hour % _HALF + _HALF:02}:{minute:02}"
    else:
        yield f"{hour % _HOURS:02}:{minute:02}"
        if hour <= _HALF:
            yield f"{(hour + _HALF) % _HOURS:02}:{minute:02}"


def _is_hour(tokens: Sequence[Token], index: int, match: re.Match[str]) -> bool:
    """Whether a bare number is an hour: "15:30", "at 10", the 9 of "9-11 am"."""
    if match["mark"] == ":":
        return True
    before = index - 1
    while before >= 0 and tokens[before].word in {".", ":"}:
        before -= 1
    if before >= 0 and tokens[before].word in AT_WORDS:
        behind = tokens[index + 1].word if index + 1 < len(tokens) else ""
        return index + 1 == len(tokens) or not behind[:1].isalpha() or behind in _RANGE
    return _half_behind(tokens, index) != ""


def _half_behind(tokens: Sequence[Token], index: int) -> str:
    """What the end of a range says of its start: "9-11 am" starts in the morning, as far as known.

    The start of "10-2 pm" may be either, so that no half is told but that it is a time.
    """
    if index + 2 >= len(tokens) or tokens[index + 1].word not in _RANGE:
        return ""
    return "either" if tokens[index + 2].kind == "time" else ""


def _date_at(text: str, tokens: Sequence[Token], index: int) -> tuple[int, Said | None]:
    """How many tokens what stands at `index` takes, and the date that it is, if any."""
    token = tokens[index]
    if token.kind == "date":
        return 1, _numeric(text, token.start, token.end)
    named = _named(tokens, index)
    if named:
        return named
    behind = tokens[index + 1 : index + 3]
    if _day(token) and len(behind) > 1 and behind[0].word == "/" and _day(behind[1]):
        return 3, _numeric(text, token.start, behind[1].end)
    is_short = token.kind == "number" and text[token.end : token.end + 1] == "."
    if is_short and "." in token.word:
        return 1, _numeric(text, token.start, token.end)
    return 1, None


def _named(tokens: Sequence[Token], index: int) -> tuple[int, Said] | None:
    """The date with a month's name that begins here: "May 14", "14 de mayo"."""
    first, at = tokens[index], index + 1
    month, day = MONTHS.get(first.word, 0), _day(first)
    if not month and not day:
        return None
    most = 1 if month else 2
    while at < min(len(tokens), index + 1 + most) and tokens[at].word in OF_WORDS | {"."}:
        at += 1
    if at == len(tokens):
        return None
    last = tokens[at]
    month, day = (month, _day(last)) if month else (MONTHS.get(last.word, 0), day)
    return (at + 1 - index, _said(first.start, last.end, month, day)) if month and day else None


def _day(token: Token) -> int:
    match = _ORDINAL.match(token.word) if token.kind in {"number", "word"} else None
    day = int(match[1]) if match else 0
    return day if day <= _DAYS else 0


def _said(start: int, end: int, month: int, day: int) -> Said:
    return Said((start, end), frozenset({f"{month:02}-{day:02}"}))


def _numeric(text: str, start: int, end: int) -> Said | None:
    numbers = [int(part) for part in _PARTS.findall(text[start:end])]
    if len(numbers) == _WHOLE_DATE:
        numbers = numbers[1:] if numbers[0] > _DAYS else numbers[:2]
    one, other = numbers[:2] if len(numbers) > 1 else (0, 0)
    if (one, other) in _NO_DATES:
        return None
    pairs = {(one, other), (other, one)}
    readings = {f"{m:02}-{d:02}" for m, d in pairs if 0 < m <= _MONTHS and 0 < d <= _DAYS}
    return Said((start, end), frozenset(readings)) if readings else None
