"""`presend rules`: the rules, a line each, and the tests of a brand's own."""

import json
from typing import TYPE_CHECKING

import click

from simulator.cli.exit_codes import ExitCode
from simulator.cli.workspace import open_styles, root_here
from simulator.errors import NothingToCheckError
from simulator.loading.styles import Styles
from simulator.model.counted import counted
from simulator.reports.printable import one_line
from simulator.review.every_rule import every_rule
from simulator.rules.rule import Rule

if TYPE_CHECKING:
    from simulator.model.style import Style


@click.command(name="rules")
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "json"]),
    default="text",
    show_default=True,
    help="How the list is written.",
)
@click.option(
    "--test", is_flag=True, help="Try the rules of styles/ on the texts that their files give."
)
def command(form: str, *, test: bool) -> ExitCode:
    """List the rules: code, severity, and what each is about.

    Those of the styles in this workspace come last. With --test, each of them is tried on the texts
    under its `pass` and `fail`: the exit code is 0 when all come out as they should, 1 when some do
    not, 2 when a style can't be read, 3 when there is none.
    """
    styles = open_styles()
    if test:
        return _test(styles)
    _tell(styles)
    rules = tuple(every_rule(styles.styles))
    if form == "json":
        click.echo(json.dumps([_as_data(rule) for rule in rules], ensure_ascii=False, indent=1))
        return ExitCode.CLEAN
    for rule in rules:
        click.echo(f"{rule.code}  {rule.severity.value:<8} {one_line(rule.summary())}")
    click.echo("\n`presend explain CODE` shows a rule's page.")
    return ExitCode.CLEAN


def _tell(styles: Styles) -> None:
    for each in styles.faults:
        click.echo(one_line(f"presend: {each.location}: {each.what} {each.remedy}"), err=True)


def _as_data(rule: Rule) -> dict[str, object]:
    return {
        "code": rule.code,
        "name": rule.name,
        "severity": rule.severity.value,
        "summary": rule.summary(),
        "can_be_switched_off": rule.suppressible,
    }


def _test(styles: Styles) -> ExitCode:
    """Try every rule of the styles on its texts, and say how that went.

    Raises:
        NothingToCheckError: there is no style.
    """
    _tell(styles)
    if not styles.styles and not styles.faults:
        raise NothingToCheckError("no style here: put one into styles/, such as styles/house.toml")
    ran = failed = 0
    for style in styles.styles:
        own_ran, own_failed = _test_style(style)
        ran, failed = ran + own_ran, failed + own_failed
    how_many = f"{counted(ran, 'test')} of {counted(len(styles.styles), 'style')} ran"
    click.echo(f"{how_many}: {f'{failed:,} failed' if failed else 'all passed'}.")
    if styles.faults:
        return ExitCode.USAGE
    return ExitCode.FINDINGS if failed else ExitCode.CLEAN


def _test_style(style: "Style") -> tuple[int, int]:
    """Try the rules of one style: how many tests ran, and how many failed."""
    from simulator.loading.style_files import places_in  # noqa: PLC0415 - few have styles
    from simulator.rules.styles.samples import trials, untried  # noqa: PLC0415 - as above

    done = list(trials(style))
    wrong = [each for each in done if each.wrong]
    places = places_in(root_here(), style) if wrong else {}
    for each in wrong:
        where = places.get(each.key, style.file)
        click.echo(one_line(f"{where}  {each.code}  “{each.text}”: {each.wrong}"))
    for code in untried(style):
        click.echo(f"{style.file}  {code} is not tried both ways: give it pass and fail texts")
    return len(done), len(wrong)
