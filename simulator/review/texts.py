"""Literal texts, one or many: the rules over words that nobody fills any more."""

from collections.abc import Iterable, Sequence

from simulator.errors import UsageError
from simulator.model.finding import Finding
from simulator.model.message import Kind
from simulator.model.place import Place
from simulator.rendering.nearest import short
from simulator.review.collect import Collector
from simulator.review.places import Source
from simulator.review.result import by_place
from simulator.review.selection import Selection
from simulator.rules.reading import Circumstances, Reading
from simulator.rules.rule import Hit, Rule, TextRule


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

    Raises:
        UsageError: there is no such `kind`.
    """
    kinds = [each.value for each in Kind]
    if kind not in kinds:
        raise UsageError(f"there is no kind {short(kind)}; use one of {', '.join(kinds)}")
    about = Circumstances(
        kind=kind, country=country, position=position, language=language, brand=brand
    )
    return review_text(Source("<text>", text), about, Selection())


def review_text(source: Source, about: Circumstances, selection: Selection) -> tuple[Finding, ...]:
    """The findings of a literal text that stands in `source`."""
    reading = Reading(source.text, about)
    collector = Collector({source.file: source}, source.file, selection)
    for rule, hit in hits_of(reading, selection):
        start, end = hit.span or (0, 0)
        edits = [(Place(source.file, each.start, each.end), each.text) for each in hit.changes]
        place = Place(source.file, start, end)
        collector.add(rule, hit, place=place, text=source.text, edits=edits)
    return tuple(sorted(collector.findings(), key=by_place))


def hits_of(reading: Reading, selection: Selection) -> list[tuple[Rule, Hit]]:
    """What the rules say of a text, but for what others say better."""
    rules = selection.text_rules(reading.circumstances.channel)
    return best_said([*found_by(rules, reading), *found_in_style(selection, reading)])


def found_by(rules: Iterable[TextRule], reading: Reading) -> list[tuple[Rule, Hit]]:
    """All that some rules say of a text."""
    return [(rule, hit) for rule in rules for hit in rule.check(reading)]


def found_in_style(selection: Selection, reading: Reading) -> Sequence[tuple[Rule, Hit]]:
    """All that the rules of styles say of a text."""
    reader = selection.style_reader
    return reader.read(reading) if reader else ()


def best_said(found: list[tuple[Rule, Hit]]) -> list[tuple[Rule, Hit]]:
    """What is found without what other rules say better."""
    codes = {rule.code for rule, _ in found}
    return [(rule, hit) for rule, hit in found if codes.isdisjoint(hit.unless)]
