"""One rule of a style over a text: when to look closer, and what it says then."""

from collections.abc import Callable, Iterator, Sequence
from typing import Final

from simulator.analysis.emoji import read_emoji
from simulator.analysis.spelt_phrases import Match, SpeltPhrases
from simulator.model.style import (
    Across,
    Consistency,
    Existence,
    Occurrence,
    Required,
    Substitution,
    WordRule,
)
from simulator.rules.reading import Reading
from simulator.rules.rule import Hit
from simulator.rules.styles import hits
from simulator.rules.styles.own_words import plainly_written, unexcused, written
from simulator.rules.styles.scopes import PARTS, is_in_language
from simulator.rules.styles.style_rule import StyleRule

Test = Callable[[Reading], bool]

_FIRST_EMOJI: Final = "\u203c"


def is_of_a_text(rule: StyleRule) -> bool:
    """Whether a rule looks at one text, not at a campaign as a whole."""
    asked = rule.asked
    return not (isinstance(asked, Consistency) and asked.across is Across.CAMPAIGN)


class Watched:
    """A rule with its phrases, and those that excuse them."""

    __slots__ = ("_excuses", "phrases", "rule")

    def __init__(self, rule: StyleRule) -> None:
        self.rule = rule
        asked = rule.asked
        unless = asked.unless if isinstance(asked, Existence | Substitution) else ()
        self.phrases = SpeltPhrases(_phrases_of(asked), case=asked.case)
        self._excuses = SpeltPhrases(unless, case=asked.case) if unless else None

    def test(self) -> Test | None:
        """What tells whether to look closer, where that is not a word of the rule's."""
        asked = self.rule.asked
        if isinstance(asked, Required):
            return _in_body
        return _test_of(asked) if isinstance(asked, Occurrence) else None

    def hits(self, reading: Reading) -> Iterator[Hit]:
        """What the rule says of a text within its scope."""
        rule, asked = self.rule, self.rule.asked
        found = self._found(reading)
        if not (found or isinstance(asked, Occurrence | Required)):
            return
        if not is_in_language(rule.scope, reading):
            return
        match asked:
            case Existence():
                yield from hits.unwanted(rule, written(found, reading), reading)
            case Substitution(swap=swap):
                yield from hits.swapped(rule, written(found, reading), swap, reading)
            case Occurrence():
                yield from _counted(rule, asked, found, reading)
            case Consistency() if len({each.phrase for each in found}) > 1:
                yield from hits.spelt_otherwise(rule, asked, written(found, reading), reading)
            case Required(words=words) if not plainly_written(found, reading):
                yield hits.lacking(rule, words)

    def _found(self, reading: Reading) -> list[Match]:
        """Where the rule's phrases stand, but for those that something excuses."""
        found = self.phrases.find(reading.text, reading.tokens)
        if not found or not self._excuses:
            return found
        excuses = written(self._excuses.find(reading.text, reading.tokens), reading)
        return list(unexcused(found, excuses))


def _phrases_of(asked: WordRule) -> Sequence[str]:
    match asked:
        case Existence(words=words) | Occurrence(words=words) | Required(words=words):
            return words
        case Substitution(swap=swap):
            return tuple(swap)
        case Consistency(spellings=groups):
            return tuple(each for group in groups for each in group)
    return ()


def _in_body(reading: Reading) -> bool:
    """Whether it is the text of a message, not a line about it: there nothing is missed."""
    return reading.circumstances.channel not in PARTS


def _test_of(asked: Occurrence) -> Test | None:
    """What tells whether there may be too many of what is counted, or too few."""
    most = asked.most
    if asked.least is not None or most is None:
        return lambda _: True
    signs = tuple(each for each in asked.words if not any(map(str.isalnum, each)))
    if len(signs) < len(asked.words):
        return (lambda _: True) if asked.emoji else None
    if asked.emoji:
        return lambda reading: not reading.text.isascii() and max(reading.text) >= _FIRST_EMOJI
    if len(signs) == 1:
        (sign,) = signs
        return lambda reading: reading.text.count(sign) > most
    return lambda reading: sum(map(reading.text.count, signs)) > most


def _counted(
    rule: StyleRule, asked: Occurrence, found: Sequence[Match], reading: Reading
) -> Iterator[Hit]:
    places = [each for place in found for each in _each_of(place)]
    if asked.emoji:
        known = {place[:2] for place in places}
        emoji = (span for span in read_emoji(reading.text) if span not in known)
        places = sorted([*places, *(Match(*span, "") for span in emoji)])
    if asked.most is not None and len(places) > asked.most:
        yield from hits.too_many(rule, asked, written(places, reading))
    if asked.least is not None and _in_body(reading):
        yield from hits.too_few(rule, asked, len(plainly_written(places, reading)))


def _each_of(place: Match) -> Iterator[Match]:
    """Each of the signs in a row of one sign; else the place as it is."""
    size = len(place.phrase)
    length = place.end - place.start
    if length == size or any(map(str.isalnum, place.phrase)):
        yield place
        return
    for at in range(place.start, place.start + length - length % size, size):
        yield Match(at, at + size, place.phrase)
