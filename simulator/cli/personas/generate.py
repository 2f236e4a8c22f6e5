"""`presend personas generate`: a pack of made-up leads, or the hostile ones."""

import datetime as dt
import os
from pathlib import Path

import click

from simulator.cli.workspace import open_settings
from simulator.errors import UsageError
from simulator.loading.discovery import find_workspace
from simulator.loading.files import entries
from simulator.loading.personas import FOLDER
from simulator.loading.settings import load_settings
from simulator.loading.setup import read_audience
from simulator.model.counted import counted
from simulator.model.pack import Generated
from simulator.model.settings import Settings
from simulator.personas.recorded import AT, command_of, hostile_header
from simulator.personas.writing import LINES, TOML, check_name, holds_none, write_pack

MOST = 300_000
"""Leads of one file: more than these, and presend would read it no longer."""

MOST_SEED = 999_999_999
"""It is a part of each lead's id."""

FIRST_YEAR, LAST_YEAR = 1980, 2200

HOSTILE_NOTE = """\
Leads whose values break careless texts; `about` says how. Made by
  {command}
They are as long and as short as [fields] allows: after a change there, add --force."""


@click.command(name="generate")
@click.option(
    "--count",
    type=click.IntRange(1, MOST),
    metavar="NUMBER",
    default=50,
    show_default=True,
    help="How many.",
)
@click.option(
    "--seed",
    type=click.IntRange(0),
    metavar="NUMBER",
    default=1,
    show_default=True,
    help="Any whole number. The same one makes the same leads; another makes others.",
)
@click.option(
    "--output",
    required=True,
    metavar="FILE",
    type=click.Path(path_type=Path),
    help="The file: .toml up to 500 leads, .jsonl for more.",
)
@click.option(
    "--countries",
    metavar="COUNTRIES",
    default="US",
    show_default=True,
    help="Where they live, such as US,CA; each has an equal share.",
)
@click.option(
    "--as-of",
    metavar="DATE",
    help=f"The day that their dates are told from; default {AT.date()}, whatever day it is.",
)
@click.option("--hostile", is_flag=True, help="The leads that break careless texts: a fixed set.")
@click.option("--force", is_flag=True, help="Overwrite the file if it is there already.")
@click.pass_context
def command(
    ctx: click.Context,
    *,
    count: int,
    seed: int,
    output: Path,
    countries: str,
    as_of: str | None,
    hostile: bool,
    force: bool,
) -> None:
    """Make up leads and write them to a file below personas/.

    Names, towns, languages, gaps and habits fall as they do among real people, and fit what
    [fields] says; nobody has these numbers and addresses. The file says how it was made, and is
    never made again unless you say so.
    """
    given = ("count", "seed", "countries", "as_of")
    if hostile and any(_is_given(ctx, name) for name in given):
        raise UsageError("--hostile is a fixed set: leave out --count, --seed and the like")
    if output.is_dir():
        raise UsageError(f"{output} is a folder; name a file in it: {output / 'made-up.toml'}")
    if os.path.lexists(output) and not force:
        raise UsageError(f"{output} is there already; --force overwrites it")
    settings = _settings_for(output)
    if hostile:
        first = _write_hostile(output, settings)
    else:
        first = _write_generated(
            output, settings, count=count, seed=seed, countries=countries, at=_day(as_of)
        )
    _tell_if_unread(output)
    _tell_if_twice(output, first)


def _write_hostile(output: Path, settings: Settings) -> str:
    """Write the hostile leads, and return the id of the first."""
    from simulator.personas.hostile import hostile as hostile_leads  # noqa: PLC0415 - seldom wanted

    check_name(output, 0)
    leads = list(hostile_leads(settings, with_none=holds_none(output)))
    header = hostile_header(settings)
    command = command_of(Generated.model_validate(header["generated"]))
    write_pack(output, header, leads, note=HOSTILE_NOTE.format(command=command))
    click.echo(f"Wrote {counted(len(leads), 'hostile lead')} to {output}.")
    first: str = leads[0]["id"]
    return first


def _write_generated(
    output: Path, settings: Settings, *, count: int, seed: int, countries: str, at: dt.datetime
) -> str:
    """Write made-up leads, and return the id of the first."""
    from simulator.personas.generated import ids_of  # noqa: PLC0415 - seldom wanted
    from simulator.personas.new_pack import make_pack  # noqa: PLC0415 - as above

    if seed > MOST_SEED:
        raise UsageError(f"--seed is {seed:,}; give a number of at most {MOST_SEED:,}")
    codes = read_audience(countries)
    make_pack(output, settings, count=count, seed=seed, countries=codes, at=at)
    click.echo(f"Wrote {counted(count, 'lead')} to {output}.")
    return ids_of(count, seed) % 1


def _is_given(ctx: click.Context, name: str) -> bool:
    return ctx.get_parameter_source(name) is click.core.ParameterSource.COMMANDLINE


def _day(text: str | None) -> dt.datetime:
    if text is None:
        return AT
    try:
        day = dt.date.fromisoformat(text)
    except ValueError:
        raise UsageError(f"{text} is no day; write it as 2026-11-24") from None
    if not FIRST_YEAR <= day.year <= LAST_YEAR:
        raise UsageError(f"{text} is too far off; give a day from {FIRST_YEAR} to {LAST_YEAR}")
    return dt.datetime.combine(day, dt.time(), dt.UTC)


def _settings_for(output: Path) -> Settings:
    """The settings of the workspace that the file is for, else of the one that we stand in."""
    root = _workspace_of(output)
    return load_settings(root)[0] if root else open_settings()


def _workspace_of(output: Path) -> Path | None:
    folders = output.absolute().parents
    return find_workspace(next(each for each in folders if each.is_dir()))


def _tell_if_unread(output: Path) -> None:
    root = _workspace_of(output) or find_workspace(Path())
    if root and output.resolve().parent != (root / FOLDER).resolve():
        said = f"presend: leads are read from {root / FOLDER} alone; move the file there"
        click.echo(said, err=True)


def _tell_if_twice(output: Path, first: str) -> None:
    """Say so where a file beside it has the same ids, which no two leads may have."""
    sought = f'"{first}"'.encode()
    for path in entries(output.parent):
        if path.suffix.lower() not in (TOML, LINES) or not path.is_file() or path.samefile(output):
            continue
        if sought in path.read_bytes():
            said = f"presend: {path} has leads of the same ids; keep one of the two files"
            hint = "" if first.startswith("hostile") else ", or choose another --seed"
            click.echo(said + hint, err=True)
