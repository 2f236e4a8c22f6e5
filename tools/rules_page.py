"""The page of all rules, from the rules themselves."""

from simulator.reports.rule_page import CONFIDENCE
from simulator.rules.registry import all_rules
from simulator.rules.rule import Rule

HEAD = """\
# Rules

Each finding ends with its rule's code; `presend explain CODE` shows the same text. An error fails
a check, a warning needs a look, a hint is folded away. `[severity]` in `presend.toml` says
otherwise for a workspace: `TON01 = "info"`, or `"off"`.

| code | severity | about |
|---|---|---|
"""


def rules_page() -> str:
    """The page as Markdown."""
    rules = all_rules()
    rows = "".join(f"| {r.code} | {r.severity.value} | {r.summary()} |\n" for r in rules)
    return HEAD + rows + "".join(_section(rule) for rule in rules)


def _section(rule: Rule) -> str:
    fixed = "" if rule.suppressible else " It can't be switched off."
    return (
        f"\n## {rule.code} {rule.name}\n\n{rule.page()}\n\n"
        f"Bad:\n\n{_block(rule.bad)}\nGood:\n\n{_block(rule.good)}\n"
        f"{_options(rule)}"
        f"Severity: {rule.severity.value}.{fixed} How sure: {CONFIDENCE[rule.confidence]} "
        f"Source: {rule.source}.\n"
    )


def _options(rule: Rule) -> str:
    rows = "".join(f"- `{key}`: {effect}\n" for key, effect in rule.options)
    return f"Settings:\n\n{rows}\n" if rows else ""


def _block(text: str) -> str:
    stripped = text.strip("\n")
    return f"```jinja\n{stripped}\n```\n"
