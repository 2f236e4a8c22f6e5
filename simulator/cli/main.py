"""The command's outer edge: finds the subcommand, turns errors into words and exit codes."""

import gc
import os
import sys
import traceback
from difflib import get_close_matches
from importlib import import_module
from pathlib import Path
from typing import NoReturn

import click

from simulator import __version__
from simulator.cli.exit_codes import ExitCode
from simulator.errors import NothingToCheckError, PresendError
from simulator.reports.printable import one_line, printable

COMMANDS = ("check", "show", "measure", "simulate", "personas", "rules", "explain", "init")


class Commands(click.Group):
    """The subcommands, each imported when it is asked for, so that the rest costs nothing."""

    def list_commands(self, _ctx: click.Context) -> list[str]:
        """Their names, in the order of the help."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The subcommand of that name."""
        if cmd_name in COMMANDS:
            command: click.Command = import_module(f"simulator.cli.{cmd_name}").command
            return command
        near = get_close_matches(cmd_name, COMMANDS, n=1)
        hint = f"did you mean {near[0]}?" if near else "`presend --help` lists the commands"
        raise click.UsageError(f"there is no command and no file {cmd_name}; {hint}", ctx)

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """The subcommand that the first word names, or for a file or folder the app."""
        if args[0] not in COMMANDS and os.path.lexists(args[0]):
            command: click.Command = import_module("simulator.cli.app").command
            return command.name, command, args
        return super().resolve_command(ctx, args)


@click.group(
    cls=Commands,
    invoke_without_command=True,
    context_settings={"help_option_names": ["-h", "--help"]},
    epilog="Without a command: the app on the workspace that this folder belongs to; with a file "
    "or folder in place of a command, the app on that. Without a terminal: the review of the same.",
)
@click.version_option(__version__, prog_name="presend", message="%(prog)s %(version)s")
@click.pass_context
def presend(ctx: click.Context) -> object:
    """Review text messages before they are sent.

    presend fills each message for every lead you describe and says what is wrong with its
    length, tone, call to action and opt-out wording. It sends nothing.
    """
    if ctx.invoked_subcommand is None:
        return import_module("simulator.cli.app").start(ctx)
    return None


def main() -> NoReturn:
    """Run `presend` with the process's arguments, and exit."""
    _make_streams_robust()
    # A command ends soon and frees all at once: looking for cycles often would cost a tenth.
    gc.set_threshold(300_000)
    code = _run()
    try:
        sys.stdout.flush()
    except OSError as error:
        code = _unwritable(error)
    sys.exit(code)


def _run() -> int:
    try:
        return int(presend.main(standalone_mode=False) or ExitCode.CLEAN)
    except click.ClickException as error:
        error.show()
        return ExitCode.USAGE
    except (click.Abort, KeyboardInterrupt):
        return _said("stopped", ExitCode.INTERRUPTED)
    except PresendError as error:
        nothing = isinstance(error, NothingToCheckError)
        return _said(str(error), ExitCode.NOTHING if nothing else ExitCode.USAGE)
    except OSError as error:
        return _unwritable(error)
    except Exception as error:  # noqa: BLE001 - the program's outer edge, where nothing is left
        return _own_fault(error)


def _said(text: str, code: ExitCode) -> ExitCode:
    lines = (one_line(line) for line in text.split("\n"))
    click.echo("presend: " + "\n".join(lines), err=True)
    return code


def _unwritable(error: OSError) -> ExitCode:
    """Say why the result could not be written, unless its reader has merely gone."""
    # What is still buffered must not raise again when the interpreter ends.
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
    if isinstance(error, BrokenPipeError):
        return ExitCode.CLEAN
    where = f" {error.filename}" if error.filename else ""
    return _said(f"cannot go on: {error.strerror or error}{where}", ExitCode.USAGE)


def _own_fault(error: Exception) -> ExitCode:
    """Say that presend itself is at fault, and where, with what a report of it needs."""
    frame = traceback.extract_tb(error.__traceback__)[-1]
    place = f"{Path(frame.filename).name}:{frame.lineno}"
    what = printable(f"{type(error).__name__}: {error}")[:200]
    return _said(
        f"a fault of presend's own, not of your files ({what}, {place}). Report it.",
        ExitCode.BUG,
    )


def _make_streams_robust() -> None:
    """Give the process streams that it can write to.

    A closed one becomes one that forgets; what a terminal's encoding lacks is written as escapes.
    """
    for name in ("stdout", "stderr"):
        stream = getattr(sys, name)
        if stream is None:
            setattr(sys, name, Path(os.devnull).open("w", encoding="utf-8"))  # noqa: SIM115 - open until the process ends
        else:
            stream.reconfigure(errors="backslashreplace")
