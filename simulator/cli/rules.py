"""`presend rules`: the rules, a line each."""

import json

import click

from simulator.rules.registry import all_rules
from simulator.rules.rule import Rule


@click.command(name="rules")
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "json"]),
    default="text",
    show_default=True,
    help="How the list is written.",
)
def command(form: str) -> None:
    """List the rules: code, severity, and what each is about."""
    rules = all_rules()
    if form == "json":
        click.echo(json.dumps([_as_data(rule) for rule in rules], ensure_ascii=False, indent=1))
        return
    for rule in rules:
        click.echo(f"{rule.code}  {rule.severity.value:<8} {rule.summary()}")
    click.echo("\n`presend explain CODE` shows a rule's page.")


def _as_data(rule: Rule) -> dict[str, object]:
    return {
        "code": rule.code,
        "name": rule.name,
        "severity": rule.severity.value,
        "summary": rule.summary(),
        "can_be_switched_off": rule.suppressible,
    }
