"""Tries the rules of a style on the texts that its file says are right and wrong."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from simulator.model.change import changed
from simulator.model.style import Position, Sample, Scope, Style
from simulator.rules.reading import Circumstances, Reading
from simulator.rules.rule import Hit
from simulator.rules.styles.campaign_words import across_campaigns
from simulator.rules.styles.reader import StyleReader
from simulator.rules.styles.style_rule import StyleRule

_LATER: Final = 2
_KIND: Final = "marketing"
_CHANNEL: Final = "sms"


@dataclass(frozen=True, slots=True)
class Trial:
    """A text that a rule was tried on: the `key` of it in the style's file, and what came out.

    `wrong` says in what that differs from what should have; it is empty where nothing does.
    """

    code: str
    key: str
    text: str
    wrong: str = ""


def trials(style: Style) -> Iterator[Trial]:
    """Try each rule of a style on its texts, in the order of its file."""
    for number, asked in zip(style.numbers, style.content.rules, strict=True):
        rule = StyleRule(style, asked)
        reader = StyleReader([rule])
        for name, samples in (("pass", asked.passes), ("fail", asked.fails)):
            for at, sample in enumerate(samples):
                wrong = _wrong(rule, reader, sample, is_right=name == "pass")
                yield Trial(rule.code, f"rules.{number}.{name}.{at}", sample.text, wrong)


def untried(style: Style) -> tuple[str, ...]:
    """The codes of the rules that no text tries both ways."""
    rules = style.content.rules
    return tuple(style.code(each) for each in rules if not (each.passes and each.fails))


def _wrong(rule: StyleRule, reader: StyleReader, sample: Sample, *, is_right: bool) -> str:
    """What is wrong with what a rule says of a text; empty if nothing is."""
    about = _circumstances(rule.scope, sample)
    reading = Reading(sample.text, about)
    found = [hit for _, hit in reader.read(reading)]
    for across in across_campaigns([rule]):
        texts = [reading, *(Reading(other, about) for other in sample.others)]
        every = [each for text in texts for each in across.read(text)]
        for text in texts:
            found += (hit for hit, _ in across.odd(text.text, across.read(text), every))
    if is_right:
        return f"found {_shown(found[0], sample.text)}" if found else ""
    if not found:
        return "nothing was found"
    after = changed(sample.text, sorted(change for hit in found for change in hit.changes))
    is_mended = sample.becomes is None or after == sample.becomes
    return "" if is_mended else f"it becomes “{after}”"


def _shown(hit: Hit, text: str) -> str:
    words = f"“{text[slice(*hit.span)]}”: " if hit.span else ""
    return f"{words}{hit.what}"


def _circumstances(scope: Scope, sample: Sample) -> Circumstances:
    """What a text is sent as: what it says itself, else the first that the rule is for."""
    position = sample.position or scope.position
    return Circumstances(
        channel=str(sample.channel or next(iter(scope.channels), _CHANNEL)),
        kind=str(sample.kind or next(iter(scope.kinds), _KIND)),
        language=sample.language or next(iter(scope.languages), None),
        stage=sample.stage or next(iter(scope.stages), None),
        voice=sample.voice or next(iter(scope.voices), None),
        position=_LATER if position is Position.LATER else 1,
    )
