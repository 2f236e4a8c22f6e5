"""Which words of a text are the copy's own: neither a lead's data nor the tags of an e-mail."""

import re
from collections.abc import Iterable, Iterator, Sequence

from simulator.analysis.spans import Span
from simulator.analysis.spelt_phrases import Match
from simulator.analysis.tokens import fold
from simulator.rules.reading import Reading
from simulator.rules.styles.scopes import PARTS

_WORD = re.compile(r"[^\W_]++")
_TAG = re.compile(r"<[!/A-Za-z][^<>]*+>")


def written(found: Sequence[Match], reading: Reading) -> list[Match]:
    """Those of the places, which rise, that are wholly the copy's own."""
    if not found:
        return []
    others = sorted((*reading.values, *_tags(reading)))
    return list(_apart_from(others, found)) if others else list(found)


def plainly_written(found: Sequence[Match], reading: Reading) -> list[Match]:
    """The same; where each text has the words, as a rule, and to trace each would take long.

    Only a text that shows words of the lead's own which are such is traced.
    """
    shown = frozenset(fold(word) for value in reading.told for word in _WORD.findall(value))
    if any(not shown.isdisjoint(map(fold, _WORD.findall(each.phrase))) for each in found):
        return written(found, reading)
    return list(found)


def unexcused(found: Iterable[Match], excuses: Sequence[Match]) -> Iterator[Match]:
    """Those of the places that are no part of an excuse; both rise."""
    at = reach = 0
    for place in found:
        while at < len(excuses) and excuses[at].start <= place.start:
            reach = max(reach, excuses[at].end)
            at += 1
        if reach < place.end:
            yield place


def _tags(reading: Reading) -> Iterable[Span]:
    about = reading.circumstances
    if PARTS.get(about.channel, about.channel) != "email" or "<" not in reading.text:
        return ()
    return (match.span() for match in _TAG.finditer(reading.text))


def _apart_from(others: Sequence[Span], found: Iterable[Match]) -> Iterator[Match]:
    """Those of the places that touch none of `others`; both rise."""
    at = reach = 0
    for place in found:
        while at < len(others) and others[at][0] < place.end:
            reach = max(reach, others[at][1])
            at += 1
        if reach <= place.start:
            yield place
