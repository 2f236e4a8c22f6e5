"""What a message in one language states and the same in another doesn't."""

import re
from collections.abc import Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from itertools import zip_longest
from typing import Final, NamedTuple

from simulator.analysis.links import Link
from simulator.analysis.spans import Said, Span
from simulator.analysis.tokens import Token, fold
from simulator.data.function_words import FUNCTION_WORDS
from simulator.data.version_words import (
    BEFORE_MORNING,
    CLOCK_WORDS,
    COUNTING_DAYS,
    DAYS,
    HELP,
    MAY_BE_TOMORROW,
    NO,
    PHRASES,
    YES,
)
from simulator.rules.versions import DIGITS, Version, Versions, number

_SAME_END: Final = 7
"""Digits at the end of a phone number that tell whose it is, with a country's code or without."""
_TAG: Final = 2
_HALF_DAY: Final = 12
_LONGEST_SHORT: Final = 3
_OF_SEVERAL_NUMBERS: Final = frozenset({"date", "time"})
"""Which may be read in part only: `17 h 30`."""


class Difference(NamedTuple):
    """What the translation and the base state in each other's place; one may state nothing."""

    kind: str
    own: Span | None
    base: Span | None


def differences(versions: Versions) -> Iterator[Difference]:
    """Every difference, kind by kind, each thing once."""
    own, base = versions.own, versions.base
    mine, theirs = own.trade, base.trade
    links = list(_between("link", _links(own), _links(base)))
    yield from links or _of_pages(own, base)
    for kind, one, other in (
        ("price", mine.prices, theirs.prices),
        ("code", mine.codes, theirs.codes),
        ("date", mine.dates, theirs.dates),
        ("time", mine.times, theirs.times),
        ("phone", *_phones(mine.phones, theirs.phones)),
    ):
        yield from _unexcused(kind, one, other, own, base)
    both = _between("number", _other_numbers(own, base), _other_numbers(base, own))
    yield from (each for each in both if each.own and each.base)
    if {own.spoken, base.spoken} <= FUNCTION_WORDS.keys():
        yield from _between("day", _days(own), _days(base))
        yield from _of_keywords(versions)


def _between(kind: str, own: Iterable[Said], base: Iterable[Said]) -> Iterator[Difference]:
    """What only one of the two states, side by side as far as it goes."""
    own, base = tuple(own), tuple(base)
    for one, other in zip_longest(_lacking(base, own), _lacking(own, base)):
        yield Difference(kind, one.span if one else None, other.span if other else None)


def _lacking(there: Sequence[Said], here: Sequence[Said]) -> list[Said]:
    """What stands `here`, once, and has no reading in common with anything `there`."""
    known = {reading for each in there for reading in each.readings}
    told: set[frozenset[str]] = set()
    found = []
    for each in here:
        is_new = bool(each.readings) and each.readings not in told
        if is_new and known.isdisjoint(each.readings):
            told.add(each.readings)
            found.append(each)
    return found


def _unexcused(
    kind: str, mine: Sequence[Said], theirs: Sequence[Said], own: Version, base: Version
) -> Iterator[Difference]:
    """Differences in numbers, but for one that the other text writes in a way that is not read."""
    for each in _between(kind, mine, theirs):
        mine_known = each.own is None or _is_elsewhere(kind, own, each.own, base)
        theirs_known = each.base is None or _is_elsewhere(kind, base, each.base, own)
        is_pair = bool(each.own and each.base)
        if kind == "time" and not is_pair and _tells_in_words(base if each.own else own):
            continue
        if mine_known and theirs_known and (kind in _OF_SEVERAL_NUMBERS or not is_pair):
            continue
        yield each


def _tells_in_words(version: Version) -> bool:
    """Whether a time of it may be in words: `halb drei`."""
    return any(token.word in CLOCK_WORDS for token in version.tokens)


def _is_elsewhere(kind: str, version: Version, span: Span, other: Version) -> bool:
    """Whether the other text has it in another guise: all its numbers, a time's of any half day."""
    written = version.text[slice(*span)]
    if kind == "code":
        return written.casefold() in other.text.casefold()
    numbers = set(map(number, DIGITS.findall(written)))
    if kind != "time":
        return bool(numbers) and numbers <= other.numbers
    numbers = numbers or {_HALF_DAY}  # noon
    return all(_guises(each) & other.numbers for each in numbers)


def _guises(hour: int) -> frozenset[int]:
    """The numbers that an hour is written with."""
    is_hour = hour <= 2 * _HALF_DAY
    return frozenset({hour, hour - _HALF_DAY, hour + _HALF_DAY} if is_hour else {hour})


def _links(version: Version) -> Iterator[Said]:
    """The places that links lead to; a page may be named in its own language."""
    for link in version.trade.links:
        yield Said(link.span, frozenset({_goal(link)}))


def _of_pages(own: Version, base: Version) -> Iterator[Difference]:
    """Pages of one site, where the settings name each: `link("guide")` for `link("book")`."""
    mine, theirs = _pages(own), _pages(base)
    if len(mine) == len(own.trade.links) and len(theirs) == len(base.trade.links):
        both = _between("page", mine, theirs)
        yield from (each for each in both if each.own and each.base)


def _pages(version: Version) -> list[Said]:
    """The links that the settings name, by these names without a language's tag: `book_es`."""
    found = []
    for link in version.trade.links:
        name = version.pages.get(version.text[slice(*link.span)])
        if name:
            words = re.split(r"[^a-z0-9]", name.lower())
            stem = " ".join(word for word in words if len(word) != _TAG)
            found.append(Said(link.span, frozenset({stem})))
    return found


def _goal(link: Link) -> str:
    """The host without its language and country, and what of the path is no word."""
    labels = [label for label in link.host.split(".")[:-1] if len(label) > _TAG]
    parts = re.split(r"[/?&#=.]", link.path)
    return "/".join([".".join(labels), *(part for part in parts if DIGITS.search(part))])


def _phones(
    mine: Sequence[Said], theirs: Sequence[Said]
) -> tuple[tuple[Said, ...], tuple[Said, ...]]:
    """The numbers in full: one may have a country's code, and another none."""
    whole: dict[str, str] = {}
    for each in sorted(
        {reading for said in (*mine, *theirs) for reading in said.readings}, key=len
    ):
        whole.update((each[at:], each) for at in range(max(len(each) - _SAME_END, 0) + 1))

    def in_full(phones: Sequence[Said]) -> tuple[Said, ...]:
        return tuple(
            each._replace(readings=frozenset(whole[reading] for reading in each.readings))
            for each in phones
        )

    return in_full(mine), in_full(theirs)


def _other_numbers(version: Version, other: Version) -> Iterator[Said]:
    """Numbers of days, of a house and the like that stand nowhere in the other text."""
    trade = version.trade
    kinds = (trade.prices, trade.codes, trade.dates, trade.times, trade.phones, trade.keywords)
    spans = [*(link.span for link in trade.links), *(each.span for kind in kinds for each in kind)]
    taken = {at for span in spans for at in range(*span)}
    for match in DIGITS.finditer(version.text):
        found = match.start() in taken or _is_elsewhere("time", version, match.span(), other)
        if not found:
            yield Said(match.span(), frozenset({str(number(match[0]))}))


def _days(version: Version) -> Iterator[Said]:
    """Weekdays, and words for today and tomorrow; this evening is today."""
    tokens = version.tokens
    own = FUNCTION_WORDS.get(version.spoken, frozenset())
    told = {each.span[0]: each for each in version.trade.days}
    for index, token in enumerate(tokens):
        day = _near_day(tokens, index)
        if day:
            yield Said(token.span, frozenset({day}))
        elif token.start in told:
            each = told[token.start]
            if any(map(_is_weekday, each.readings)) and _is_word_here(version, token, own):
                continue
            yield each._replace(readings=frozenset(_as_day(day) for day in each.readings))


def _is_word_here(version: Version, token: Token, own: AbstractSet[str]) -> bool:
    """Whether what is a day elsewhere is a word here: Polish `do 20`, Spanish `segunda`."""
    written = version.text[token.start : token.end]
    if token.word in COUNTING_DAYS and version.spoken != "pt":
        return True
    return len(written) <= _LONGEST_SHORT and written.islower() and token.word in own


def _is_weekday(reading: str) -> bool:
    return reading.startswith("day ")


def _as_day(reading: str) -> str:
    return "today" if reading == "tonight" else reading


def _near_day(tokens: Sequence[Token], index: int) -> str:
    word = tokens[index].word
    before = tokens[index - 1].word if index else ""
    if index and (day := PHRASES.get((before, word))):
        return day
    if word in MAY_BE_TOMORROW:
        return "" if before in BEFORE_MORNING else "tomorrow"
    return DAYS.get(word.removesuffix("'s"), "")


def _of_keywords(versions: Versions) -> Iterator[Difference]:
    """Words to reply; yes and no may be translated, as may what ends the messages."""
    own, base = versions.own, versions.base
    replies = [*versions.replies, YES, NO, HELP]
    mine, theirs = _keywords(own, replies), _keywords(base, replies)
    for each in _between("keyword", mine, theirs):
        if each.own and not each.base and _is_word_of(base, own.text[slice(*each.own)]):
            continue
        if each.base and not each.own and _is_word_of(own, base.text[slice(*each.base)]):
            continue
        yield each


def _keywords(version: Version, replies: Sequence[frozenset[str]]) -> Iterator[Said]:
    for each in version.trade.keywords:
        if not _is_way_out(version, each.span):
            words = {fold(reading) for reading in each.readings}
            same = (row for row in replies if not row.isdisjoint(words))
            yield Said(each.span, frozenset(words.union(*same)))


def _is_word_of(version: Version, word: str) -> bool:
    """Whether it stands in the text, where nothing shows that it is a word to reply."""
    return word in version.written


def _is_way_out(version: Version, span: Span) -> bool:
    return any(start < span[1] and span[0] < end for start, end in _ways_out(version))


def _ways_out(version: Version) -> Iterator[Span]:
    return (each.span for each in version.analysis.opt_outs)
