"""The phone's parts on a stage of their own, with texts filled by the real reviewer."""

import asyncio
import datetime as dt
from collections.abc import Awaitable, Callable
from functools import cache
from pathlib import Path
from typing import TypeVar

from textual.app import App, ComposeResult
from textual.pilot import Pilot
from textual.widget import Widget

from simulator.loading.unsaved import read_unsaved
from simulator.model.finding import Finding
from simulator.model.persona import Persona
from simulator.model.settings import Settings
from simulator.model.workspace import Workspace
from simulator.review.preview import Preview
from simulator.review.result import MessageReview
from simulator.review.reviewer import Reviewer
from simulator.tui.keys.key import Key
from simulator.tui.roles import role_variables
from simulator.tui.studio import by_weight
from simulator.tui.themes import DARK

SMS = "templates/fresh-lead/welcome.sms.j2"
EMAIL = "templates/fresh-lead/story.email.j2"
PUSH = "templates/fresh-lead/news.push.j2"

LEADS = (
    {"id": "dana", "first_name": "Dana", "last_name": "Whitfield", "city": "Austin"},
    {"id": "jo", "first_name": "Jo", "last_name": "Le", "city": "Nome", "about": "a short name"},
    {"id": "zoe", "first_name": "Zoë", "city": "Reno"},
    {"id": "nobody", "city": "Tampa"},
)
SETTINGS: dict[str, object] = {
    "brand": "Brightwell",
    "links": {"book": "bwell.co/k3x9"},
    "fields": {"city": {"type": "text", "missing": ["absent"]}},
}


@cache
def reviewer(*, as_sent: bool = False, rate: float = 0) -> Reviewer:
    """Reviews texts for four leads; `as_sent` has the brand put first, and a way out last."""
    settings = dict(SETTINGS)
    if as_sent:
        settings["sending"] = {"prefix": "{brand}: ", "footer": " Reply STOP to opt out"}
    if rate:
        settings |= {"currency": "GBP", "rates": [{"price": rate}]}
    workspace = Workspace(
        Path("/nowhere"),
        Settings.model_validate(settings),
        personas=tuple(Persona.model_validate({**lead, "country": "US"}) for lead in LEADS),
    )
    return Reviewer(workspace, now=dt.datetime(2026, 11, 24, 10, 2, tzinfo=dt.UTC))


def preview(
    text: str, *, file: str = SMS, lead: str = "dana", by: Reviewer | None = None
) -> Preview:
    """What a lead gets of the message file that holds `text`."""
    by = by or reviewer()
    message, faults = read_unsaved(by.workspace, file, text)
    assert message, faults
    whom = next(each for each in by.workspace.personas if each.id == lead)
    return by.preview(by.copy_of(message), whom)


def reviewed(text: str, file: str = SMS) -> tuple[MessageReview, tuple[Finding, ...]]:
    """The review of a text, and its findings as the editor sorts them."""
    _, review = reviewer().review_source(file, text)
    assert review
    return review, tuple(sorted(review.findings, key=by_weight))


T = TypeVar("T")


class Stage(App[None]):
    """One widget, as large as the screen."""

    CSS = "Screen { background: $background; } Phone { height: 1fr; }"

    def __init__(self, widget: Widget, done: Callable[[], None] | None = None) -> None:
        super().__init__()
        self.heard: list[object] = []
        self.copied = ""
        self._widget = widget
        self._done = done
        self.register_theme(DARK)

    def compose(self) -> ComposeResult:
        yield self._widget

    def on_mount(self) -> None:
        self.theme = DARK.name
        self.animation_level = "none"
        if self._done:
            self._done()

    def get_css_variables(self) -> dict[str, str]:
        variables = super().get_css_variables()
        self.theme_variables = {**variables, **role_variables(self.current_theme, variables)}
        return self.theme_variables

    def keys_of(self, key: Key) -> str:
        return key.keys

    def copy_out(self, text: str) -> None:
        self.copied = text

    def told(self, kind: type[T]) -> list[T]:
        """The messages of that kind, each once: on their way up they are heard several times."""
        return list({id(each): each for each in self.heard if isinstance(each, kind)}.values())


Story = Callable[[Stage, Pilot[None]], Awaitable[None]]


def play(
    widget: Widget,
    story: Story,
    *,
    size: tuple[int, int] = (80, 24),
    done: Callable[[], None] | None = None,
) -> None:
    """Put a widget on a stage, call `done`, and have `story` happen."""

    async def tell() -> None:
        stage = Stage(widget, done)
        async with stage.run_test(size=size, message_hook=stage.heard.append) as pilot:
            await pilot.pause()
            await story(stage, pilot)

    asyncio.run(tell())
