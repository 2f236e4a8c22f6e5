"""Steps towards a story in the sequence editor."""

from collections.abc import Awaitable, Callable
from typing import cast

import pytest
from textual.pilot import Pilot
from textual.widgets import Input

from simulator.model.finding import Finding
from simulator.tui.app import PresendApp
from simulator.tui.screens.sequence.fields import FieldRows
from simulator.tui.screens.sequence.screen import SequenceScreen
from simulator.tui.screens.sequence.steps import StepRows
from tests.tui.conftest import settled

HOSTILE = "[STOP] [/] [@click=app.quit] 😀 \u200f\x1b[31m"


class Steps:
    """The sequence editor as a person uses it."""

    def __init__(self, app: PresendApp, pilot: Pilot[None]) -> None:
        self.app = app
        self.pilot = pilot

    @property
    def mistakes(self) -> list[Finding]:
        """What is wrong with the file itself, whatever is to be said of its texts."""
        return [each for each in self.screen.findings if not each.rule.startswith("SEQ")]

    @property
    def screen(self) -> SequenceScreen:
        return cast("SequenceScreen", self.app.get_screen_stack("sequence")[0])

    @property
    def ids(self) -> list[str]:
        return [step.id for step in self.screen.sequence.steps]

    @property
    def table(self) -> str:
        rows = self.screen.query_one(StepRows)
        return "\n".join(rows.line(index).plain for index in range(rows.count))

    @property
    def fields(self) -> str:
        rows = self.screen.query_one(FieldRows)
        return "\n".join(rows.line(index).plain for index in range(rows.count))

    @property
    def news(self) -> str:
        return self.app.news.plain

    async def press(self, *keys: str) -> None:
        await self.pilot.press(*keys)
        await self.pilot.pause(0)

    async def go_to(self, step: str, kind: str = "", number: int = 0) -> None:
        """Put the cursor on a step, and then on one of its fields."""
        rows = self.screen.query_one(StepRows)
        rows.focus()
        index = self.ids.index(step) if step else -1
        rows.cursor = [row.step for row in rows.rows].index(index)
        await self.pilot.pause(0)
        if kind:
            await self.press("enter")
            fields = self.screen.query_one(FieldRows)
            places = [(field.kind, field.number) for field in fields.fields]
            fields.cursor = places.index((kind, number))
            await self.pilot.pause(0)

    async def change(self, step: str, kind: str, *answers: str, number: int = 0) -> None:
        """Press Enter on a field and give these answers, each ended by Enter."""
        await self.go_to(step, kind, number)
        await self.press("enter")
        for answer in answers:
            await self.answer(answer)

    async def answer(self, words: str) -> None:
        """Write words into the dialog that is open, and press Enter."""
        box = self.app.screen.query_one(Input)
        box.value = words
        await self.pilot.pause(0)
        await self.press("enter")


Told = Callable[[Steps], Awaitable[None]]


@pytest.fixture
def telling() -> Callable[..., Callable[[PresendApp, Pilot[None]], Awaitable[None]]]:
    """A story that begins with the steps of a campaign on the screen."""

    def of(told: Told, campaign: str = "fresh-lead") -> Callable[..., Awaitable[None]]:
        async def story(app: PresendApp, pilot: Pilot[None]) -> None:
            app.open_sequence(campaign)
            await settled(app, pilot)
            await told(Steps(app, pilot))

        return story

    return of
