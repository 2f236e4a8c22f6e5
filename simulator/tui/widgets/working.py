"""Work that takes a while: how far it is, and Esc that stops it."""

import threading
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, ClassVar, Generic, TypeVar

from textual.binding import BindingType
from textual.content import Content
from textual.widget import Widget
from textual.widgets import Static
from textual.worker import get_current_worker

from simulator.model.counted import counted
from simulator.tui.roles import Role
from simulator.tui.widgets.box import Dialog

if TYPE_CHECKING:
    from simulator.tui.app import PresendApp

PATIENCE = 0.3
"""Seconds after which work that goes on is shown: what comes and goes is noise."""

EVERY = 0.1
"""Seconds between two looks at how far it is."""

T = TypeVar("T")
Tell = Callable[[int], object]
"""Told how much is done; raises where it is not wanted any more."""

Work = Callable[[Tell], T]


class StoppedError(Exception):
    """Somebody pressed Esc: the work ends here, and nothing comes of it."""


class Working(Dialog[None], Generic[T]):
    """Does `work` in a thread, and is left once that has ended; `result` is what came of it.

    `unit` is what the work counts; a fault of it is the `error`. Work that `writes` ends before
    the box is left, so that it is known what was written.
    """

    BINDINGS: ClassVar[list[BindingType]] = [("escape", "stop", "stop")]
    box_takes_focus: ClassVar[bool] = True
    # No page of help may lie over it when the work ends.
    part: ClassVar[str] = ""

    def __init__(self, title: str, work: Work[T], unit: str, *, writes: bool) -> None:
        super().__init__()
        self._title = title
        self._work = work
        self._unit = unit
        self._writes = writes
        self._done = 0
        self._is_stopped = threading.Event()
        self.result: T | None = None
        self.error: Exception | None = None

    def heading(self) -> str:
        return self._title

    def compose_box(self) -> Iterable[Widget]:
        yield Static(self._words(), id="working")

    def on_mount(self) -> None:
        """Begin; the box is shown only if that lasts."""
        self.query_one("#box").visible = False
        self.set_timer(PATIENCE, self._appear)
        self.set_interval(EVERY, self._show)
        self.run_worker(self._run, thread=True, group="working", exit_on_error=False)

    def _appear(self) -> None:
        self.query_one("#box").visible = True

    def action_stop(self) -> None:
        """Let the work end at its next step."""
        self._is_stopped.set()
        if self._writes:
            self._show()
        else:
            self.dismiss()

    def _run(self) -> None:
        result, fault = None, None
        try:
            result = self._work(self._tell)
        except StoppedError:
            pass
        except Exception as error:  # noqa: BLE001 - raised again where the work was asked for
            fault = error
        if self._writes or not self._is_stopped.is_set():
            self.app.call_from_thread(self._end, result, fault)

    def _end(self, result: T | None, fault: Exception | None) -> None:
        if self.is_attached:
            self.result, self.error = result, fault
            self.dismiss()

    def _tell(self, done: int) -> None:
        self._done = done
        if self._is_stopped.is_set() or get_current_worker().is_cancelled:
            raise StoppedError

    def _show(self) -> None:
        self.query_one("#working", Static).update(self._words())

    def _words(self) -> Content:
        if self._is_stopped.is_set():
            return Content.styled("Stopping …", str(Role.QUIET))
        done = counted(self._done, self._unit) if self._done else "Beginning"
        return Content.assemble(f"{done}   ", ("Esc", str(Role.KEY)), " stops")


async def worked(
    app: "PresendApp", title: str, work: Work[T], unit: str, *, writes: bool = False
) -> T | None:
    """Do `work` in a thread, and return what came of it; `None` where it was stopped.

    Raises whatever the work raises.
    """
    working: Working[T] = Working(title, work, unit, writes=writes)
    await app.push_screen_wait(working)
    if working.error:
        raise working.error
    return working.result
