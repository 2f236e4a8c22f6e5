"""`presend personas list`: the files of leads, and what is recorded of each."""

import click

from simulator.cli.workspace import open_workspace
from simulator.errors import NothingToCheckError
from simulator.model.counted import counted
from simulator.reports.pack_list import pack_lines, packs_as_json


@click.command(name="list")
@click.option("--leads", is_flag=True, help="Each lead too, with what makes it special.")
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "json"]),
    default="text",
    show_default=True,
    help="How the list is written.",
)
def command(*, leads: bool, form: str) -> None:
    """List the files of leads, and how each was made.

    A pack that presend made stays as it is. Where the same command would make another today, the
    list says why.
    """
    workspace = open_workspace()
    mistakes = [each for each in workspace.faults if each.location.file.startswith("personas/")]
    if mistakes:
        said = counted(len(mistakes), "mistake")
        click.echo(f"presend: {said} in personas/; `presend check personas` tells them", err=True)
    if not workspace.packs:
        raise NothingToCheckError(
            "personas/ holds no leads; `presend personas generate --output "
            "personas/made-up.toml` makes some"
        )
    if form == "json":
        click.echo(packs_as_json(workspace))
        return
    for line in pack_lines(workspace, leads=leads):
        click.echo(line)
