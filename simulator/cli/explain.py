"""`presend explain`: one rule's page."""

import difflib

import click

from simulator.errors import UsageError
from simulator.reports.rule_page import rule_page
from simulator.rules.registry import all_rules, find_rule


@click.command(name="explain")
@click.argument("code")
def command(code: str) -> None:
    """Show the page of rule CODE: what it is about, why, a bad and a good text."""
    rule = find_rule(code)
    if rule is None:
        codes = [each.code for each in all_rules()]
        near = difflib.get_close_matches(code.upper(), codes, n=1, cutoff=0.5)
        hint = f"did you mean {near[0]}?" if near else "`presend rules` lists them"
        raise UsageError(f"there is no rule {code}; {hint}")
    click.echo("\n".join(rule_page(rule)))
