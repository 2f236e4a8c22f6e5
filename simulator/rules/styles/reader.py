"""Reads a text with all rules of styles at once: what it may hold first, and seldom more."""

from collections.abc import Iterable, Sequence
from typing import Final

from simulator.analysis.spelt_phrases import PhraseIndex
from simulator.rules.reading import Reading
from simulator.rules.rule import Hit
from simulator.rules.styles.scopes import is_within
from simulator.rules.styles.style_rule import StyleRule
from simulator.rules.styles.watched import Watched, is_of_a_text

_Sort = tuple[str, str, str | None, str | None, bool]
"""What of a text's circumstances decides which rules are for it."""

_NOTHING: Final[tuple[tuple[StyleRule, Hit], ...]] = ()


class StyleReader:
    """The rules of styles over texts."""

    def __init__(self, rules: Iterable[StyleRule]) -> None:
        self._watched = tuple(Watched(rule) for rule in rules if is_of_a_text(rule))
        self._by_sort: dict[_Sort, _Within] = {}

    def read(self, reading: Reading) -> Sequence[tuple[StyleRule, Hit]]:
        """What the rules say of a text: of most, after a look at its words, nothing."""
        about = reading.circumstances
        sort = (about.channel, about.kind, about.stage, about.voice, about.position == 1)
        within = self._by_sort.get(sort)
        if within is None:
            kept = [each for each in self._watched if is_within(each.rule.scope, about)]
            within = self._by_sort[sort] = _Within(kept)
        return within.read(reading)


class _Within:
    """Those rules whose scope holds for texts of one sort, whatever their language."""

    __slots__ = ("_index", "_tested")

    def __init__(self, watched: Sequence[Watched]) -> None:
        tests = [(each, each.test()) for each in watched]
        self._tested = [(each, test) for each, test in tests if test]
        self._index = PhraseIndex((each.phrases, each) for each, test in tests if not test)

    def read(self, reading: Reading) -> Sequence[tuple[StyleRule, Hit]]:
        awake = self._index.may_be_in(reading.words)
        for each, test in self._tested:
            if test(reading):
                awake.append(each)
        if not awake:
            return _NOTHING
        each_once = {watched.rule.code: watched for watched in awake}
        return [(each.rule, hit) for each in each_once.values() for hit in each.hits(reading)]
