"""The command's outer edge: finds the subcommand, turns errors into words and exit codes."""

import os
import sys
from importlib import import_module

import click

from simulator import __version__
from simulator.cli.exit_codes import ExitCode
from simulator.errors import NothingToCheckError, PresendError
from simulator.reports.printable import printable

COMMANDS = ("check", "show", "rules", "explain", "init")


class Commands(click.Group):
    """The subcommands, each imported when it is asked for, so that the rest costs nothing."""

    def list_commands(self, _ctx: click.Context) -> list[str]:
        """Their names, in the order of the help."""
        return list(COMMANDS)

    def get_command(self, _ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The subcommand of that name."""
        if cmd_name not in COMMANDS:
            return None
        command: click.Command = import_module(f"simulator.cli.{cmd_name}").command
        return command


@click.group(
    cls=Commands,
    invoke_without_command=True,
    context_settings={"help_option_names": ["-h", "--help"]},
    epilog="Without a command: review the workspace that this folder belongs to.",
)
@click.version_option(__version__, prog_name="presend", message="%(prog)s %(version)s")
@click.pass_context
def presend(ctx: click.Context) -> None:
    """Review text messages before they are sent.

    presend fills each message for every lead you describe and says what is wrong with its
    length, tone, call to action and opt-out wording. It sends nothing.
    """
    if ctx.invoked_subcommand is None:
        check = ctx.command.get_command(ctx, "check")  # type: ignore[attr-defined]
        ctx.invoke(check)


def main() -> None:
    """Run `presend` with the process's arguments."""
    _make_output_robust()
    try:
        code = presend.main(standalone_mode=False)
    except click.ClickException as error:
        error.show()
        code = ExitCode.USAGE
    except (click.Abort, KeyboardInterrupt):
        click.echo("presend: stopped", err=True)
        code = ExitCode.INTERRUPTED
    except PresendError as error:
        click.echo(f"presend: {printable(str(error))}", err=True)
        nothing = isinstance(error, NothingToCheckError)
        code = ExitCode.NOTHING if nothing else ExitCode.USAGE
    except BrokenPipeError:
        # The reader has gone: what is still buffered must not raise again at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        code = ExitCode.CLEAN
    sys.exit(code or ExitCode.CLEAN)


def _make_output_robust() -> None:
    """Write what the terminal's encoding lacks as escapes, rather than fail."""
    for stream in (sys.stdout, sys.stderr):
        stream.reconfigure(errors="backslashreplace")  # type: ignore[union-attr]
