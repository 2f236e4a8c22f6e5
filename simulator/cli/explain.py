"""`presend explain`: one rule's page."""

import click

from simulator.cli.workspace import open_styles
from simulator.errors import UsageError
from simulator.reports.printable import printable
from simulator.reports.rule_page import rule_page
from simulator.review.codes import meant_code, nearest_code
from simulator.review.every_rule import rules_named


@click.command(name="explain")
@click.argument("code")
def command(code: str) -> None:
    """Show a rule's page.

    It says what the rule is about and why, with a bad and a good text. CODE is a rule's code or
    name, or a family such as TON for the pages of all its rules. A rule of styles/ goes by its
    style and its id, such as house.jargon, and all those of a style by its name.
    """
    styles = open_styles().styles
    rules = rules_named(meant_code(code, styles), styles)
    if not rules:
        raise UsageError(f"there is no rule {code}; {nearest_code(code, styles)}")
    click.echo("\n\n\n".join(printable("\n".join(rule_page(rule))) for rule in rules))
