"""Colour for severities, where a terminal shows it and nobody asked for none."""

import os
import sys

import click

from simulator.model.finding import Severity
from simulator.reports.full import Paint, plain

_COLOURS = {Severity.ERROR: "red", Severity.WARNING: "yellow", Severity.INFO: "cyan"}


def paint_for_stdout(*, to_file: bool = False) -> Paint:
    """Colours on a terminal; none in files and pipes, or with NO_COLOR set to anything."""
    if to_file or os.environ.get("NO_COLOR") or not sys.stdout.isatty():
        return plain
    return lambda word, severity: click.style(word, fg=_COLOURS[severity], bold=True)
