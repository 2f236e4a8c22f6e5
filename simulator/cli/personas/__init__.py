"""`presend personas`: leads to try messages on, made, read from lists, looked over, shrunk."""

from difflib import get_close_matches
from importlib import import_module

import click

COMMANDS = {
    "list": "list_",
    "generate": "generate",
    "import": "import_",
    "doctor": "doctor",
    "shrink": "shrink",
    "complete": "complete",
}
"""The subcommands in the order of the help, each with the module here that holds it."""


class PersonaCommands(click.Group):
    """The subcommands, each imported when it is asked for, so that the rest costs nothing."""

    def list_commands(self, _ctx: click.Context) -> list[str]:
        """Their names, in the order of the help."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The subcommand of that name."""
        if cmd_name in COMMANDS:
            module = import_module(f"{__name__}.{COMMANDS[cmd_name]}")
            command: click.Command = module.command
            return command
        near = get_close_matches(cmd_name, COMMANDS, n=1)
        hint = f"did you mean {near[0]}?" if near else "`presend personas --help` lists them"
        raise click.UsageError(f"there is no command personas {cmd_name}; {hint}", ctx)


@click.command(name="personas", cls=PersonaCommands)
def command() -> None:
    """Make, list and look over the leads that messages are tried on.

    They stand below personas/: leads written by hand, packs that presend made up, and hostile
    ones, whose values break careless texts.
    """
