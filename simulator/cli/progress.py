"""Says on stderr how far long work is; silent when it takes less than a second."""

import sys
import time
from typing import Self

import click

FIRST_AFTER = 1.0
EVERY = 0.5
EVERY_WITHOUT_TERMINAL = 10.0


class ProgressLine:
    """One line that is drawn again on a terminal, and told now and then to a file.

    Use as a context manager around the work; call it with the pieces done and their number.
    """

    def __init__(self, doing: str) -> None:
        self._doing = doing
        self._next = time.monotonic() + FIRST_AFTER
        self._terminal = sys.stderr.isatty()
        self._drawn = False

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        if self._drawn and self._terminal:
            click.echo("\r\x1b[K", err=True, nl=False)

    def __call__(self, done: int, total: int = 0) -> None:
        """Tell how far the work is, if it is time to; a total of 0 is one that nobody knows."""
        now = time.monotonic()
        if now < self._next:
            return
        self._next = now + (EVERY if self._terminal else EVERY_WITHOUT_TERMINAL)
        self._drawn = True
        start, end = ("\r\x1b[K", "") if self._terminal else ("presend: ", "\n")
        of = f" of {total:,}" if total else ""
        click.echo(f"{start}{self._doing} {done:,}{of}{end}", err=True, nl=False)
