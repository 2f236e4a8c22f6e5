"""A rule's page as plain text."""

from collections.abc import Iterator

from simulator.rules.rule import Rule


def rule_page(rule: Rule) -> Iterator[str]:
    """The lines of the page."""
    yield f"{rule.code}  {rule.name}  ({rule.severity.value})"
    yield ""
    yield from rule.page().splitlines()
    for title, example in (("Bad", rule.bad), ("Good", rule.good)):
        yield ""
        yield f"{title}:"
        yield from (f"    {line}".rstrip() for line in example.strip("\n").splitlines())
    yield ""
    yield f"Source: {rule.source}"
    if not rule.suppressible:
        yield "This rule can't be switched off."
