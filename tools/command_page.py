"""The page of all commands, from their own help."""

from collections.abc import Iterable, Iterator

import click

from simulator.cli.main import COMMANDS, presend

HEAD = """\
# Commands

Exit codes of every command: 0 nothing fails, 1 findings at or above the failing level, 2 a mistake
on the command line or in the settings, 3 nothing to check, 70 a fault of presend's own, 130 stopped
by Ctrl-C. The result goes to standard output, all talk to standard error.
"""


def command_page() -> str:
    """The page as Markdown."""
    root = click.Context(
        presend, info_name="presend", terminal_width=80, help_option_names=["-h", "--help"]
    )
    return HEAD + "".join(_sections(presend, root, COMMANDS))


def _sections(
    group: click.Group, context: click.Context, names: Iterable[str] | None = None
) -> Iterator[str]:
    """A section for a group of commands, and one for each of them, groups within it likewise."""
    yield _section(group, context)
    for name in names or group.list_commands(context):
        command = group.get_command(context, name)
        if command is None:
            continue
        inner = click.Context(command, info_name=name, parent=context, terminal_width=80)
        if isinstance(command, click.Group):
            yield from _sections(command, inner)
        else:
            yield _section(command, inner)


def _section(command: click.Command, context: click.Context) -> str:
    return f"\n## {context.command_path}\n\n```text\n{command.get_help(context)}\n```\n"
