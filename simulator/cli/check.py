"""`presend check`: review a workspace, one message, or a batch of literal texts."""

import datetime as dt
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

import click

from simulator.cli.colour import paint_for_stdout
from simulator.cli.exit_codes import ExitCode
from simulator.cli.progress import ProgressLine
from simulator.cli.workspace import (
    open_settings,
    open_workspace,
    relative_paths,
    workspace_or_starter,
)
from simulator.errors import NothingToCheckError, UsageError
from simulator.loading.atomic import write_text_atomically
from simulator.model.finding import Severity
from simulator.model.settings import FailLevel, Settings
from simulator.reports.as_json import as_json
from simulator.reports.concise import concise
from simulator.reports.full import full
from simulator.reports.settings import settings_as_toml
from simulator.review.batch import review_lines
from simulator.review.codes import nearest_code, unknown_codes
from simulator.review.result import Review
from simulator.review.selection import Selection
from simulator.review.single import review_message_file
from simulator.review.workspace import review_workspace


@dataclass(frozen=True)
class Options:
    """What the command line says, beside what to review."""

    fail_on: FailLevel | None
    select: tuple[str, ...]
    ignore: tuple[str, ...]
    as_of: dt.datetime

    def selection(self, settings: Settings) -> Selection:
        """The rules that run under these options and `settings`."""
        return Selection.of(settings, self.select, self.ignore)


@click.command(name="check")
@click.argument("paths", nargs=-1, callback=lambda _context, _option, paths: _as_paths(paths))
@click.option(
    "--jsonl",
    type=click.File("rb"),
    help="Review finished texts instead: one JSON object a line with text, and if you like kind, "
    "country, language, brand, id, template. - reads standard input.",
)
@click.option(
    "--fail-on",
    type=click.Choice([level.value for level in FailLevel]),
    help="The lowest severity that makes the exit code 1; default error, or the settings'.",
)
@click.option(
    "--format",
    "form",
    type=click.Choice(["full", "concise", "json"]),
    default="full",
    show_default=True,
    help="How the result is written.",
)
@click.option("--output", type=click.Path(path_type=Path), help="Write the result to this file.")
@click.option("--select", help="Only these rules or families, such as LEN01,TON.")
@click.option("--ignore", help="Not these rules or families, such as CTA.")
@click.option("--hints", is_flag=True, help="Show each hint; else they fold into a line a folder.")
@click.option(
    "--as-of",
    metavar="DATE",
    help="The day that counts as today, such as 2026-11-24; default today.",
)
@click.option("--show-settings", is_flag=True, help="Show the settings in force, and stop.")
def command(
    paths: tuple[Path, ...],
    *,
    jsonl: BinaryIO | None,
    fail_on: str | None,
    form: str,
    output: Path | None,
    select: str | None,
    ignore: str | None,
    hints: bool,
    as_of: str | None,
    show_settings: bool,
) -> ExitCode:
    """Review messages and say what is wrong with them.

    PATHS are files or folders of a workspace; without them all of it is reviewed. - reads one
    message file from standard input.

    The exit code is 0 when nothing fails, 1 when something does, 2 for a mistake on the command
    line or in the settings, 3 when there is nothing to check. Drafts never fail.
    """
    options = Options(
        fail_on=FailLevel(fail_on) if fail_on else None,
        select=_codes(select),
        ignore=_codes(ignore),
        as_of=_day(as_of),
    )
    if show_settings:
        click.echo(settings_as_toml(open_settings(paths)), nl=False)
        return ExitCode.CLEAN
    review, settings, unit = _review(paths, jsonl, options)
    paint = paint_for_stdout(to_file=output is not None)
    if form == "json":
        lines = as_json(review)
    elif form == "concise":
        lines = concise(review, unit=unit)
    else:
        lines = full(review, unit=unit, paint=paint, hints=hints)
    _write(lines, output)
    return _exit_code(review, options.fail_on or settings.fail_on)


def _as_paths(words: tuple[str, ...]) -> tuple[Path, ...]:
    """The paths that a command line gives.

    Raises:
        UsageError: one is empty, or - stands among others.
    """
    if "" in words:
        raise UsageError("a path is empty; leave it out to review the whole workspace")
    if "-" in words and len(words) > 1:
        raise UsageError("- stands for one message from standard input: give no other path")
    return tuple(map(Path, words))


def _review(
    paths: tuple[Path, ...], jsonl: BinaryIO | None, options: Options
) -> tuple[Review, Settings, str]:
    """The review, the settings it was made with, and the word for what was reviewed."""
    if jsonl and paths:
        raise UsageError("--jsonl takes its texts from one place: leave out the paths")
    if jsonl:
        return _review_lines(jsonl, options)
    if paths == (Path("-"),):
        return _review_stdin(options)
    workspace = open_workspace(paths)
    with ProgressLine("reviewing message") as progress:
        review = review_workspace(
            workspace,
            now=options.as_of,
            paths=relative_paths(paths, workspace.root),
            selection=options.selection(workspace.settings),
            progress=progress,
        )
    if not review.messages and not review.findings:
        where = " ".join(map(str, paths)) or "this workspace"
        raise NothingToCheckError(
            f"no message in {where}: put one into a folder below templates/, such as "
            "templates/fresh-lead/welcome.sms.j2"
        )
    return review, workspace.settings, "message"


def _review_stdin(options: Options) -> tuple[Review, Settings, str]:
    workspace = workspace_or_starter()
    source = sys.stdin.buffer.read()
    review = review_message_file(
        source, workspace, options.selection(workspace.settings), now=options.as_of
    )
    return review, workspace.settings, "message"


def _review_lines(lines: BinaryIO, options: Options) -> tuple[Review, Settings, str]:
    settings = open_settings(())
    with ProgressLine("reviewing text") as progress:
        review = review_lines(
            lines,
            options.selection(settings),
            now=options.as_of,
            settings=settings,
            open_workspace=workspace_or_starter,
            progress=progress,
        )
    if not review.messages and not review.findings:
        raise NothingToCheckError('no texts: give one JSON object a line, such as {"text": "Hi"}')
    return review, settings, "text"


def _day(text: str | None) -> dt.datetime:
    """The day that an option names, or now.

    Raises:
        UsageError: there is no such day.
    """
    if text is None:
        return dt.datetime.now(dt.UTC).astimezone()
    try:
        return dt.datetime.combine(dt.date.fromisoformat(text), dt.time(), dt.UTC)
    except ValueError:
        raise UsageError(f"{text} is no day; write it as 2026-11-24") from None


def _codes(text: str | None) -> tuple[str, ...]:
    """The rules and families that an option names.

    Raises:
        UsageError: one of them does not exist.
    """
    codes = tuple(code.strip().upper() for code in (text or "").split(",") if code.strip())
    if unknown := unknown_codes(codes):
        raise UsageError(f"there is no rule {unknown[0]}; {nearest_code(unknown[0])}")
    return codes


def _write(lines: Iterator[str], output: Path | None) -> None:
    if output:
        write_text_atomically(output, "".join(f"{line}\n" for line in lines))
        return
    sys.stdout.writelines(f"{line}\n" for line in lines)


def _exit_code(review: Review, fail_on: FailLevel) -> ExitCode:
    if fail_on is FailLevel.NEVER:
        return ExitCode.CLEAN
    worst = Severity(fail_on.value).rank
    fails = any(each.severity.rank <= worst and not each.draft for each in review.findings)
    return ExitCode.FINDINGS if fails else ExitCode.CLEAN
