"""`presend personas import`: personas in the shape of a list of leads."""

import os
import textwrap
from collections.abc import Mapping
from pathlib import Path
from typing import Unpack

import click

from simulator.cli.list_options import (
    Said,
    list_options,
    tell_columns,
    told,
    without_data,
)
from simulator.cli.progress import ProgressLine
from simulator.errors import UsageError
from simulator.loading.discovery import find_workspace
from simulator.loading.settings import load_settings
from simulator.model.counted import counted
from simulator.model.fields import FieldSpec
from simulator.personas.doctor_signs import FIRST_LINES, Tally
from simulator.personas.imported.lists import open_list
from simulator.personas.imported.pack import ImportedPack, import_pack
from simulator.personas.writing import check_name

_WIDTH = 80
_MADE_UP = """\
Nobody in it is real: names, companies, e-mail addresses, phone numbers, the ends of postal codes
and the texts of your own fields are made up, as long as they were, of the same kinds of letters,
with the same gaps. As they were: towns, states, countries, languages, time zones, stages, job
titles, last actions, numbers, dates and choices of your own fields, and of consent the day, the
source and the scope; but a text of these with an @ or more than four digits is made up too. Words
such as null and TEST stay.
A phone of a country that keeps no number free for films is left out. Few people live in some
towns: look before you pass it on."""

_KEPT = """\
These are real people. Keep the file out of a repository, unless you may put it there: `presend
check` tells of it (DAT01). Without --keep-people their names, numbers and addresses are made up."""


@click.command(name="import")
@click.argument("file", type=click.Path(path_type=Path))
@click.option(
    "--output",
    required=True,
    type=click.Path(path_type=Path),
    help="The file below personas/: .toml up to 500 leads, .jsonl for more.",
)
@click.option("--limit", type=click.IntRange(1), help="At most so many leads, the first ones.")
@click.option(
    "--keep-people",
    is_flag=True,
    help="Copy names, numbers and addresses as they are; else they are made up.",
)
@list_options
@click.option("--force", is_flag=True, help="Overwrite the file if it is there already.")
def command(
    file: Path,
    *,
    output: Path,
    limit: int | None,
    keep_people: bool,
    force: bool,
    **said: Unpack[Said],
) -> None:
    """Make personas of a list of leads: of its shape, not of its people.

    FILE is a sheet (CSV) or JSON lines, as your CRM exports it. Rows that can't be read, leads who
    opted out, and values that [fields] does not allow are left out and counted. To try messages
    on a list without copying it: `presend check --leads FILE`.
    """
    of_list = told(said)
    check_name(output, limit or 1)
    if not force and os.path.lexists(output):
        raise UsageError(f"{output} is there already; --force overwrites it")
    specs = _fields(output)
    with without_data(), ProgressLine("reading lead") as progress:
        found = open_list(file, of_list, specs)
        made = import_pack(
            found, output, specs, keeps_people=keep_people, limit=limit, tell=progress
        )
        tell_columns(found)
    _say(output, made)
    words = _KEPT if keep_people else _MADE_UP
    click.echo(textwrap.fill(words, _WIDTH, break_on_hyphens=False))


def _fields(output: Path) -> Mapping[str, FieldSpec]:
    """What leads may be in the workspace that the file will belong to."""
    folder = output.parent
    while not folder.is_dir() and folder != folder.parent:
        folder = folder.parent
    root = find_workspace(folder)
    return load_settings(root)[0].fields if root else {}


def _say(output: Path, made: ImportedPack) -> None:
    left_out = made.left_out
    click.echo(f"Wrote {counted(made.count, 'lead')} to {output}.")
    for tally, words in (
        (left_out.malformed, "that can't be read"),
        (left_out.opted_out, "of leads who opted out"),
        (left_out.misfit, "with values that [fields] or a persona can't hold"),
    ):
        if tally.rows:
            click.echo(f"Left out: {counted(tally.rows, 'row')} {words}{_lines(tally)}.")


def _lines(tally: Tally) -> str:
    more = ", …" if tally.rows > FIRST_LINES else ""
    return f" (line{'s' * (tally.rows > 1)} {', '.join(map(str, tally.lines))}{more})"
