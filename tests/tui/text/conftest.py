"""A small app that holds the text of one message and nothing else of the editor."""

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest
from textual.app import App, ComposeResult
from textual.pilot import Pilot

from simulator.loading.workspace import load_workspace
from simulator.model.settings import Settings
from simulator.model.workspace import Workspace
from simulator.tui.buffers import Buffer
from simulator.tui.roles import Role, role_variables
from simulator.tui.screens.editor.text import MessageText
from simulator.tui.studio import Studio
from simulator.tui.themes import DARK, THEMES

FILE = "templates/fresh-lead/welcome.sms.j2"
FRONT = '+++\nkind = "marketing"\ngoal = "book a visit"\n+++\n'


class Desk(App[None]):
    CSS = "Screen { layers: base cover; background: $background; color: $foreground; }"

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self.studio = Studio(workspace)
        self.said: list[str] = []
        self.animation_level = "none"
        for theme in THEMES:
            self.register_theme(theme)
        self.theme = DARK.name

    def get_css_variables(self) -> dict[str, str]:
        variables = super().get_css_variables()
        self.theme_variables = {**variables, **role_variables(self.current_theme, variables)}
        return self.theme_variables

    def compose(self) -> ComposeResult:
        yield MessageText()

    def say(self, text: str, role: Role = Role.QUIET) -> None:  # noqa: ARG002 - as the app's own
        self.said.append(text)

    def warn(self, text: str) -> None:
        self.said.append(text)

    @property
    def area(self) -> MessageText:
        return self.query_one(MessageText)

    def open(self, text: str, file: str = FILE) -> Buffer:
        buffer = Buffer.of(file, text)
        self.area.show(buffer)
        self.area.focus()
        return buffer

    def rows(self) -> list[str]:
        """What stands on the screen."""
        lines = self.screen._compositor.render_strips()  # noqa: SLF001 - no public way
        return ["".join(segment.text for segment in line) for line in lines]


Tale = Callable[[Desk, Pilot[None]], Awaitable[None]]
Tell = Callable[..., None]


@pytest.fixture
def tell() -> Tell:
    """Have `tale` happen in the small app, on the workspace at `root` if there is one."""

    def run(
        tale: Tale,
        *,
        root: Path | None = None,
        size: tuple[int, int] = (44, 14),
        desk: type[Desk] = Desk,
    ) -> None:
        workspace = load_workspace(root) if root else Workspace(Path(), Settings())

        async def told() -> None:
            app = desk(workspace)
            async with app.run_test(size=size) as pilot:
                await pilot.pause()
                await tale(app, pilot)

        asyncio.run(told())

    return run
