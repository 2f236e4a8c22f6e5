"""`presend init`: a workspace of one's own, copied from the starter."""

import shlex
from pathlib import Path

import click

from simulator.loading.init import copy_starter


@click.command(name="init")
@click.argument("folder", metavar="DIR", type=click.Path(path_type=Path))
def command(folder: Path) -> None:
    """Make a workspace to begin with.

    DIR is a new or empty folder; it gets three campaigns and their leads, to edit.
    """
    copy_starter(folder)
    name = shlex.quote(str(folder))
    click.echo(f"Made a workspace in {name}. Next: cd {name} && presend check")
