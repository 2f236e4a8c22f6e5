"""`presend explain`: one rule's page."""

import click

from simulator.errors import UsageError
from simulator.reports.rule_page import rule_page
from simulator.review.codes import family, nearest_code
from simulator.rules.registry import all_rules, find_rule


@click.command(name="explain")
@click.argument("code")
def command(code: str) -> None:
    """Show a rule's page.

    It says what the rule is about and why, with a bad and a good text. CODE is a rule's code or
    name, or a family such as TON for the pages of all its rules.
    """
    one = find_rule(code)
    rules = [one] if one else [rule for rule in all_rules() if family(rule) == code.upper()]
    if not rules:
        raise UsageError(f"there is no rule {code}; {nearest_code(code)}")
    click.echo("\n\n\n".join("\n".join(rule_page(rule)) for rule in rules))
