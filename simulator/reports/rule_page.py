"""A rule's page as plain text."""

from collections.abc import Iterator, Mapping

from simulator.model.finding import Confidence
from simulator.rules.rule import Rule

CONFIDENCE: Mapping[Confidence, str] = {
    "high": "nearly always right.",
    "medium": "mostly right; look before you change the text.",
    "low": "a pointer; you know better.",
}
"""How much a rule's word is worth, for people."""


def rule_page(rule: Rule) -> Iterator[str]:
    """The lines of the page."""
    yield f"{rule.code}  {rule.name}  ({rule.severity.value})"
    yield ""
    yield from rule.page().splitlines()
    for title, example in (("Bad", rule.bad), ("Good", rule.good)):
        if not example:
            continue
        yield ""
        yield f"{title}:"
        yield from (f"    {line}".rstrip() for line in example.strip("\n").splitlines())
    for key, effect in rule.options:
        yield ""
        yield f"Setting {key}: {effect}"
    yield ""
    yield f"How sure: {CONFIDENCE[rule.confidence]}"
    yield f"Source: {rule.source}"
    if not rule.suppressible:
        yield "This rule can't be switched off."
