"""`presend check`: review a workspace, one message, or a batch of literal texts."""

import datetime as dt
import sys
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, Unpack

import click

from simulator.cli.colour import paint_for_stdout
from simulator.cli.exit_codes import ExitCode
from simulator.cli.fixing import check_fix_options, fix_files, takers_of
from simulator.cli.list_options import Said, list_options, says_something
from simulator.cli.progress import ProgressLine
from simulator.cli.workspace import (
    open_settings,
    open_styles,
    open_workspace,
    relative_paths,
    tell_faults_of_styles,
    workspace_or_starter,
)
from simulator.errors import NothingToCheckError, UsageError
from simulator.loading.atomic import write_text_atomically
from simulator.loading.edits import bodies_of
from simulator.loading.styles import is_of_style
from simulator.model.finding import Finding, Severity
from simulator.model.settings import FailLevel, Settings
from simulator.model.workspace import Workspace
from simulator.reports.as_json import as_json
from simulator.reports.concise import concise
from simulator.reports.full import Paint, full
from simulator.reports.settings import settings_as_toml
from simulator.review.batch import review_lines
from simulator.review.codes import meant_code, nearest_code, unknown_codes
from simulator.review.result import Review
from simulator.review.reviewer import Reviewer
from simulator.review.selection import Selection
from simulator.review.single import review_message_file
from simulator.review.workspace import review_workspace

if TYPE_CHECKING:
    from simulator.model.style import Style


@dataclass(frozen=True)
class Options:
    """What the command line says, beside what to review."""

    fail_on: FailLevel | None
    select: tuple[str, ...]
    ignore: tuple[str, ...]
    as_of: dt.datetime
    hostile: bool = False

    def selection(
        self, settings: Settings, styles: "Sequence[Style]", partial: Collection[str]
    ) -> Selection:
        """The rules that run under these options and `settings`, those of `styles` among them.

        Raises:
            UsageError: an option names one that does not exist.
        """
        select, ignore = (
            _known_codes(codes, styles, partial) for codes in (self.select, self.ignore)
        )
        return Selection.of(settings, select, ignore, hostile=self.hostile, styles=tuple(styles))

    def selection_in(self, workspace: Workspace) -> Selection:
        """The rules that run under these options in a workspace."""
        return self.selection(workspace.settings, workspace.styles, workspace.partial_styles)


@dataclass(frozen=True)
class Look:
    """How the result is written: its form, and what else the full one shows."""

    form: str
    hints: bool
    costs: bool


@dataclass
class Reviewed:
    """A review, the settings it was made with, and the word for what was reviewed.

    What stands in files comes with its workspace, and with a way to review that again.
    """

    review: Review
    settings: Settings
    unit: str
    workspace: Workspace | None = None
    again: Callable[[Workspace], Review] | None = None


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
@click.option(
    "--fix",
    is_flag=True,
    help="Make the fixes that leave the meaning as it is, then report what is left.",
)
@click.option("--diff", is_flag=True, help="Show every fix as a diff; no file is changed.")
@click.option("--costs", is_flag=True, help="Show what each message costs; else a line a campaign.")
@click.option("--hostile", is_flag=True, help="Try every rule on the hostile leads too.")
@click.option("--hints", is_flag=True, help="Show each hint; else they fold into a line a folder.")
@click.option(
    "--as-of",
    metavar="DATE",
    help="The day that counts as today, such as 2026-11-24; default today.",
)
@click.option(
    "--leads",
    type=click.Path(path_type=Path),
    help="Review the messages for the leads of this list, a sheet or JSON lines, in place of those "
    "of personas/. Prints numbers alone: no name, number or address.",
)
@list_options
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
    fix: bool,
    diff: bool,
    costs: bool,
    hostile: bool,
    hints: bool,
    as_of: str | None,
    leads: Path | None,
    show_settings: bool,
    **said: Unpack[Said],
) -> ExitCode:
    """Review messages and say what is wrong with them.

    PATHS are files or folders of a workspace; without them all of it is reviewed. - reads one
    message file from standard input.

    The exit code is 0 when nothing fails, 1 when something does, 2 for a mistake on the command
    line or in the settings or a file that --fix may not change, 3 when there is nothing to check.
    Drafts never fail; --fix mends them all the same. With --fix it is that of what is left.
    """
    options = Options(
        fail_on=FailLevel(fail_on) if fail_on else None,
        select=_codes(select),
        ignore=_codes(ignore),
        as_of=_day(as_of),
        hostile=hostile,
    )
    if show_settings:
        click.echo(settings_as_toml(open_settings(paths)), nl=False)
        return ExitCode.CLEAN
    has_files = not jsonl and paths != (Path("-"),)
    if leads:
        if fix or diff or not has_files:
            raise UsageError("--leads goes with neither --fix, --diff, --jsonl nor -")
        look = Look(form, hints=hints, costs=costs)
        return _check_list(paths, leads, said, options=options, look=look, output=output)
    if says_something(said):
        raise UsageError("--map, --country, --charset and --delimiter go with --leads")
    check_fix_options(fix=fix, diff=diff, has_files=has_files, form=form)
    reviewed = _review(paths, jsonl, options)
    is_mended = not fix or _fix(reviewed)
    look = Look("diff" if diff else form, hints=hints, costs=costs)
    _write(_lines(reviewed, look, paint_for_stdout(to_file=output is not None)), output)
    code = _exit_code(reviewed.review, options.fail_on or reviewed.settings.fail_on)
    return code if is_mended else ExitCode.USAGE


def _check_list(
    paths: tuple[Path, ...],
    leads: Path,
    said: Said,
    *,
    options: Options,
    look: Look,
    output: Path | None,
) -> ExitCode:
    from simulator.cli.check_leads import ListLook, check_list, exit_code  # noqa: PLC0415 - rare

    opened = open_workspace(paths)
    inside = relative_paths(paths, opened.root)
    reviewer = Reviewer(opened, now=options.as_of, selection=options.selection_in(opened))
    shown = ListLook(look.form, look.hints, output)
    health, review = check_list(leads, said, reviewer, inside, shown)
    return exit_code(health, review, options.fail_on or opened.settings.fail_on)


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


def _review(paths: tuple[Path, ...], jsonl: BinaryIO | None, options: Options) -> Reviewed:
    if jsonl and paths:
        raise UsageError("--jsonl takes its texts from one place: leave out the paths")
    if jsonl:
        return _review_lines(jsonl, options)
    if paths == (Path("-"),):
        return _review_stdin(options)
    return _review_files(paths, options)


def _review_files(paths: tuple[Path, ...], options: Options) -> Reviewed:
    opened = open_workspace(paths)
    inside = relative_paths(paths, opened.root)
    selection = options.selection_in(opened)

    def review(workspace: Workspace) -> Review:
        with ProgressLine("reviewing message") as progress:
            return review_workspace(
                workspace, now=options.as_of, paths=inside, selection=selection, progress=progress
            )

    found = review(opened)
    if not found.messages and not found.findings:
        where = " ".join(map(str, paths)) or "this workspace"
        raise NothingToCheckError(
            f"no message in {where}: put one into a folder below templates/, such as "
            "templates/fresh-lead/welcome.sms.j2"
        )
    return Reviewed(found, opened.settings, "message", opened, review)


def _review_stdin(options: Options) -> Reviewed:
    workspace = workspace_or_starter()
    selection = options.selection_in(workspace)
    tell_faults_of_styles(each for each in workspace.faults if is_of_style(each))
    source = sys.stdin.buffer.read()
    review = review_message_file(source, workspace, selection, now=options.as_of)
    return Reviewed(review, workspace.settings, "message")


def _review_lines(lines: BinaryIO, options: Options) -> Reviewed:
    settings, styles = open_settings(()), open_styles()
    selection = options.selection(settings, styles.styles, styles.partial)
    tell_faults_of_styles(styles.faults)
    with ProgressLine("reviewing text") as progress:
        review = review_lines(
            lines,
            selection,
            now=options.as_of,
            settings=settings,
            open_workspace=workspace_or_starter,
            progress=progress,
        )
    if not review.messages and not review.findings:
        raise NothingToCheckError('no texts: give one JSON object a line, such as {"text": "Hi"}')
    return Reviewed(review, settings, "text")


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
    """The rules, families and styles that an option names, as they are typed."""
    return tuple(code.strip() for code in (text or "").split(",") if code.strip())


def _known_codes(
    codes: tuple[str, ...], styles: "Sequence[Style]", partial: Collection[str]
) -> tuple[str, ...]:
    """Codes as rules have them.

    Raises:
        UsageError: one of them does not exist.
    """
    meant = tuple(meant_code(code, styles) for code in codes)
    if unknown := unknown_codes(meant, styles, partial):
        raise UsageError(f"there is no rule {unknown[0]}; {nearest_code(unknown[0], styles)}")
    return meant


def _fix(reviewed: Reviewed) -> bool:
    """Make the safe fixes; tell whether no file refused them."""
    if reviewed.workspace is None or reviewed.again is None:
        return True
    reviewed.workspace, reviewed.review, is_mended = fix_files(
        reviewed.workspace, reviewed.review, reviewed.again
    )
    return is_mended


def _lines(reviewed: Reviewed, look: Look, paint: Paint) -> Iterator[str]:
    review, unit = reviewed.review, reviewed.unit
    if look.form == "diff" and reviewed.workspace:
        from simulator.reports.diff import as_diff  # noqa: PLC0415 - slow to load

        bodies, takers = bodies_of(reviewed.workspace), takers_of(reviewed.workspace)
        return as_diff(review, bodies, unit=unit, takers=takers, paint=paint)
    shared = _shared(reviewed)
    if look.form == "json":
        return as_json(review, shared)
    if look.form == "concise":
        return concise(review, unit=unit)
    return full(review, unit=unit, paint=paint, hints=look.hints, costs=look.costs, shared=shared)


def _shared(reviewed: Reviewed) -> Mapping[Finding, str]:
    """What the leads of each finding share."""
    if reviewed.workspace is None or not reviewed.review.findings:
        return {}
    from simulator.explore.grouping import shared_in  # noqa: PLC0415 - a clean review needs none

    return shared_in(reviewed.review.findings, reviewed.workspace)


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
