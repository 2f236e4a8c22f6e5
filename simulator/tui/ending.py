"""How the app ends when nobody quits it: by a fault of presend's own, or from outside."""

import asyncio
import os
import signal
import sys
from contextlib import suppress
from functools import cached_property, partial
from io import StringIO
from typing import TYPE_CHECKING

from rich.console import Console
from textual.app import App

if TYPE_CHECKING:
    from simulator.loading.drafts import Drafts

KEPT = "What you typed is kept. Open the same place again, and it is offered."
_OUTSIDE = 128
"""What a shell adds to the number of the signal that has ended a program."""


class EndingApp(App[None]):
    """An app that keeps what is typed however it ends, and says why in its own words.

    `faults` are what went wrong in presend itself. `last_words` are for the terminal once the app
    has left it; `is_broken` tells that a fault has ended it.
    """

    def __init__(self) -> None:
        super().__init__()
        self.faults: list[BaseException] = []
        self.last_words = ""
        self.is_broken = False
        if not self.debug:
            # Textual would print there what each name held when it broke: people's texts.
            self.error_console = Console(file=StringIO())

    def on_mount(self) -> None:
        """Be told when the system or a closing window wants an end."""
        if self.is_headless:
            return
        loop = asyncio.get_running_loop()
        for name in ("SIGTERM", "SIGHUP"):
            number = getattr(signal, name, None)
            if number:
                # Windows has no such handlers.
                with suppress(NotImplementedError):
                    loop.add_signal_handler(number, partial(self._end, number))

    @cached_property
    def drafts(self) -> "Drafts":
        """The drafts on this machine: this app's own, and those that others have left."""
        from simulator.loading.drafts import Drafts, drafts_folder  # noqa: PLC0415 - once wanted

        return Drafts(drafts_folder())

    def on_unmount(self) -> None:
        """The app has ended, and all is kept: who opens the files next is offered what was left."""
        self.drafts.let_go()

    def bell(self) -> None:
        """Ring; but Textual also rings when it ends the app over an error that nobody caught.

        The error is at hand only then.
        """
        error = sys.exception()
        if error is None:
            super().bell()
        elif not self.is_broken:
            self._break(error)

    def keep_all(self) -> bool:
        """Keep what would be lost if the app ended now; whether that could be done."""
        return True

    def _break(self, error: BaseException) -> None:
        from simulator.tui.fault_report import keep_report  # noqa: PLC0415 - hardly ever wanted
        from simulator.tui.own_fault import where  # noqa: PLC0415 - as above

        self.is_broken = True
        self.faults.append(error)
        kept = ""
        with suppress(Exception):  # What keeps it may be what is broken.
            kept = self._kept()
        path = keep_report(error)
        details = f" Details: {path}" if path else ""
        what = f"({type(error).__name__}, {where(error)})"
        self.last_words = (
            f"a fault of presend's own, not of your files {what}. {kept}Report it.{details}"
        )

    def _kept(self) -> str:
        return f"{KEPT} " if self.keep_all() else ""

    def _end(self, number: int) -> None:
        kept = self._kept()
        if number == getattr(signal, "SIGHUP", None):
            # The terminal is gone: to take leave of it would wait for ever.
            signal.signal(number, signal.SIG_DFL)
            os.kill(os.getpid(), number)
        self.last_words = f"ended from outside. {kept}".strip()
        self.exit(return_code=_OUTSIDE + number)
