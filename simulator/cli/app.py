"""`presend` and `presend PATH`: the app on a terminal, the headless review without one."""

import gc
import os
import sys
from pathlib import Path

import click

from simulator.cli.exit_codes import ExitCode

DRAWINGS = "200"
"""So many a second at most, read by textual: with its own 60 a key waits until the next is due."""


@click.command(name="PATH", hidden=True)
@click.argument("path", type=click.Path(path_type=Path))
@click.pass_context
def command(context: click.Context, path: Path) -> object:
    """Open the workspace of a file or folder, and there what PATH names."""
    return start(context, path)


def start(context: click.Context, path: Path | None = None) -> object:
    """Run the app, or on what is no terminal the review of the same."""
    if _has_terminal():
        return _run(path)
    from simulator.cli import check  # noqa: PLC0415 - as heavy as the app, and only one is wanted

    return context.invoke(check.command, paths=(path,) if path else ())


def _has_terminal() -> bool:
    # The app draws on standard error.
    if not all(stream.isatty() for stream in (sys.stdin, sys.stdout, sys.stderr)):
        return False
    if os.environ.get("TERM") == "dumb":
        click.echo("presend: this terminal can't show the app; here is the review", err=True)
        return False
    return True


def _run(path: Path | None) -> int:
    _prepare()
    from simulator.tui.app import PresendApp  # noqa: PLC0415 - nothing else needs textual
    from simulator.tui.opening import opening_of  # noqa: PLC0415 - as above

    opening = opening_of(path)
    _share_time()
    app = PresendApp(opening.root, is_starter=opening.is_starter, opens=opening.file, asks=True)
    app.run()
    if app.last_words:
        click.echo(f"presend: {app.last_words}", err=True)
    return ExitCode.BUG if app.is_broken else app.return_code or ExitCode.CLEAN


def _prepare() -> None:
    """Have the app drawn as soon as there is something to draw, the first time and later.

    While its modules are loaded hardly anything is given up, and to look for it takes a sixth of
    the time.
    """
    gc.disable()
    os.environ.setdefault("TEXTUAL_FPS", DRAWINGS)


def _share_time() -> None:
    """Keep keys quick while a thread reviews.

    Threads take turns every millisecond instead of every fifth. What is loaded now stays: it is
    not looked through for cycles again, and whole heaps are looked through rarely.
    """
    sys.setswitchinterval(0.001)
    gc.freeze()
    gc.set_threshold(50_000, 20, 100)
    gc.enable()
