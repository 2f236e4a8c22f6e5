"""The page of all commands, from their own help."""

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
    sections = [_section("presend", presend, root)]
    for name in COMMANDS:
        command = presend.get_command(root, name)
        if command:
            sections.append(_section(f"presend {name}", command, root, name))
    return HEAD + "".join(sections)


def _section(
    title: str, command: click.Command, parent: click.Context, name: str | None = None
) -> str:
    context = click.Context(command, info_name=name, parent=parent) if name else parent
    context.terminal_width = 80
    return f"\n## {title}\n\n```text\n{command.get_help(context)}\n```\n"
