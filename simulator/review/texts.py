"""Literal texts, one or many: the rules over words that nobody fills any more."""

from collections.abc import Iterable

from simulator.model.finding import Finding
from simulator.model.place import Place
from simulator.review.collect import Collector
from simulator.review.places import Source
from simulator.review.result import by_place
from simulator.review.selection import Selection
from simulator.rules.reading import Circumstances, Reading
from simulator.rules.rule import TextRule


def check_text(
    text: str,
    *,
    kind: str = "marketing",
    country: str = "US",
    position: int = 1,
    language: str | None = None,
    brand: str | None = None,
) -> tuple[Finding, ...]:
    """The findings of one text as it would be sent.

    `position` counts the texts of a sequence from 1; `country` is an ISO code, empty when it is
    not known; `language` is read from the text when `None`. Places have the file `<text>`.
    """
    about = Circumstances(
        kind=kind, country=country, position=position, language=language, brand=brand
    )
    return review_text(Source("<text>", text), about, Selection())


def review_text(source: Source, about: Circumstances, selection: Selection) -> tuple[Finding, ...]:
    """The findings of a literal text that stands in `source`."""
    reading = Reading(source.text, about)
    collector = Collector({source.file: source}, source.file, selection)
    for rule in text_rules(selection, about.channel):
        for hit in rule.check(reading):
            start, end = hit.span or (0, 0)
            collector.add(rule, hit, Place(source.file, start, end), source.text, ())
    return tuple(sorted(collector.findings(), key=by_place))


def text_rules(selection: Selection, channel: str) -> Iterable[TextRule]:
    """The rules that read a text of `channel`."""
    for rule in selection.rules:
        if isinstance(rule, TextRule) and channel in rule.channels:
            yield rule
