"""What all changes of fields share: asking, and setting what was answered."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from simulator.loading.sequence_edits import with_keys, with_step_keys
from simulator.model.sequence import Step
from simulator.tui.screens.sequence.typed import Typed, Understand
from simulator.tui.widgets.pick import Item, Pick

if TYPE_CHECKING:
    from simulator.tui.screens.sequence.screen import SequenceScreen


class Asking:
    """Asks about the step that a screen highlights, or about the campaign; Esc leaves all as is."""

    def __init__(self, screen: "SequenceScreen") -> None:
        self.screen = screen
        self.index = screen.index
        self._name = screen.step.id if screen.step else ""

    @property
    def step(self) -> Step:
        """The step; asked for only where fields of a step are shown."""
        step = self.screen.step
        assert step  # noqa: S101 - see above
        return step

    @property
    def data(self) -> Mapping[str, Any]:
        """The sequence as the file holds it."""
        return self.screen.draft.reading.data

    @property
    def own(self) -> Mapping[str, Any]:
        """The step as the file holds it."""
        own: Mapping[str, Any] = self.data["steps"][self.index]
        return own

    def set(self, changes: Mapping[str, object]) -> None:
        """Set keys of the step or of the campaign; `None` removes one."""
        if self.screen.step is None:
            self.edit(partial(with_keys, changes=changes))
        else:
            self.edit(partial(with_step_keys, index=self.index, changes=changes))

    def edit(self, *changes: Callable[[str], str]) -> None:
        """Make changes, unless the steps were read anew meanwhile and are others now."""
        step = self.screen.step
        if self.screen.index == self.index and (step.id if step else "") == self._name:
            self.screen.edit(*changes)
        else:
            self.screen.presend.warn("The steps were changed on disk meanwhile. Nothing is done.")

    async def pick(self, title: str, items: Sequence[Item], at: str = "") -> str | None:
        """Ask for one of several."""
        return await self.screen.app.push_screen_wait(Pick(title, items, at=at))

    async def pick_key(self, key: str, title: str, items: Sequence[Item]) -> None:
        """Ask for the value of a key, and set it; the empty one removes the key."""
        found = self.screen.step or self.screen.sequence
        picked = await self.pick(title, items, at=str(getattr(found, key) or ""))
        if picked is not None:
            self.set({key: picked or None})

    async def typed(
        self, title: str, now: str, understand: Understand, *, hint: str = "", is_new: bool = False
    ) -> str | None:
        """Ask for words; `None` where they are left as they are, unless what they are of is new."""
        words = await self.screen.app.push_screen_wait(Typed(title, now, understand, hint=hint))
        return None if words == now and not is_new else words
