"""`presend explain`: one rule's page."""

import click

from simulator.errors import UsageError
from simulator.reports.rule_page import rule_page
from simulator.review.selection import nearest_code
from simulator.rules.registry import find_rule


@click.command(name="explain")
@click.argument("code")
def command(code: str) -> None:
    """Show the page of rule CODE: what it is about, why, a bad and a good text."""
    rule = find_rule(code)
    if rule is None:
        raise UsageError(f"there is no rule {code}; {nearest_code(code)}")
    click.echo("\n".join(rule_page(rule)))
