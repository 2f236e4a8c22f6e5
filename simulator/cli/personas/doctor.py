"""`presend personas doctor`: what would go wrong with a list of leads, in numbers alone."""

import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Unpack

import click

from simulator.cli.colour import paint_for_stdout
from simulator.cli.exit_codes import ExitCode
from simulator.cli.list_options import (
    Said,
    day,
    list_options,
    tell_columns,
    told,
    without_data,
)
from simulator.cli.progress import ProgressLine
from simulator.errors import NothingToCheckError
from simulator.loading import load_workspace
from simulator.loading.atomic import write_text_atomically
from simulator.loading.discovery import find_workspace
from simulator.model.finding import Severity
from simulator.model.settings import FailLevel
from simulator.model.workspace import Workspace
from simulator.personas.doctor import Doctor, Norms
from simulator.personas.doctor_signs import Health, Sign
from simulator.personas.imported.lists import LeadList, open_list
from simulator.reports.list_health import list_health
from simulator.reports.list_health_json import health_data
from simulator.reports.printable import printable_json
from simulator.review.languages import languages_of


@click.command(name="doctor")
@click.argument("file", type=click.Path(path_type=Path))
@list_options
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "json"]),
    default="text",
    show_default=True,
    help="How the result is written.",
)
@click.option("--output", type=click.Path(path_type=Path), help="Write the result to this file.")
@click.option(
    "--fail-on",
    type=click.Choice([level.value for level in FailLevel]),
    help="The lowest severity that makes the exit code 1; default error, or the settings'.",
)
@click.option(
    "--as-of",
    metavar="DATE",
    help="The day that counts as today, such as 2026-11-24; default today.",
)
def command(
    file: Path,
    *,
    form: str,
    output: Path | None,
    fail_on: str | None,
    as_of: str | None,
    **said: Unpack[Said],
) -> ExitCode:
    """Look over a list of leads before you use it.

    FILE is a sheet (CSV) or JSON lines, as your CRM exports it, of any length. The result is
    numbers and lines alone: no name, number or address is printed, so it can be passed on. In a
    workspace, its [fields] and the languages of its messages count too.

    The exit code is 0 when nothing fails, 1 when something does, 2 for a mistake on the command
    line or a file that can't be read, 3 when the list is empty.
    """
    of_list, now = told(said), day(as_of)
    workspace = _workspace()
    with without_data():
        fields = workspace.settings.fields if workspace else {}
        found = open_list(file, of_list, fields)
        languages = languages_of(workspace) if workspace else None
        health = _look_over(found, Norms(now, found.country, fields, languages))
        tell_columns(found)
        if not health.rows and not health.count(Sign.MALFORMED):
            raise NothingToCheckError(f"no lead in {file.name}: it has a first line and no more")
        _write(_lines(found, health, form, to_file=output is not None), output)
    level = FailLevel(fail_on) if fail_on else _level(workspace)
    fails = level is not FailLevel.NEVER and health.fails(Severity(level.value))
    return ExitCode.FINDINGS if fails else ExitCode.CLEAN


def _workspace() -> Workspace | None:
    root = find_workspace(Path())
    return load_workspace(root) if root else None


def _level(workspace: Workspace | None) -> FailLevel:
    return workspace.settings.fail_on if workspace else FailLevel.ERROR


def _look_over(found: LeadList, norms: Norms) -> Health:
    with Doctor(norms) as doctor, ProgressLine("reading row") as progress:
        rows = 0
        for batch, held in found.batches():
            doctor.add(batch, held)
            rows += len(batch.lines) + len(batch.malformed)
            progress(rows)
        return doctor.health()


def _lines(found: LeadList, health: Health, form: str, *, to_file: bool) -> Iterator[str]:
    if form == "json":
        data = json.dumps(health_data(found, health), ensure_ascii=False, indent=1)
        return iter([printable_json(data)])
    return list_health(found, health, paint=paint_for_stdout(to_file=to_file))


def _write(lines: Iterator[str], output: Path | None) -> None:
    if output:
        write_text_atomically(output, "".join(f"{line}\n" for line in lines))
        return
    sys.stdout.writelines(f"{line}\n" for line in lines)
