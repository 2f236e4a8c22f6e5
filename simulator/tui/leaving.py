"""Quitting: asks where something is in no file, and keeps where the person was."""

from typing import TYPE_CHECKING, cast

from simulator.tui.widgets.dialog import Ask, Choice

if TYPE_CHECKING:
    from simulator.tui.app import PresendApp
    from simulator.tui.screens.sequence.screen import SequenceScreen


async def leave(app: "PresendApp") -> None:
    """End the app unless a person wants to go on."""
    from simulator.tui.screens.editor.saving import may_quit  # noqa: PLC0415 - not at the start

    if await _may_leave_steps(app) and await may_quit(app):
        app.remembering.keep()
        app.exit()


async def _may_leave_steps(app: "PresendApp") -> bool:
    """Whether the steps that are shown may be left: asks where they are in no file."""
    screen = cast("SequenceScreen | None", app.screen_of("sequence"))
    if screen is None or not screen.is_edited:
        return True
    answer = await app.push_screen_wait(
        Ask(
            f"Quit with unsaved steps of {screen.campaign}?",
            ["The steps have changes that are not in sequence.toml yet."],
            [Choice("s", "save, then quit"), Choice("q", "quit; the changes are lost")],
            escape="back to the steps",
        )
    )
    if answer == "s":
        return await screen.save()
    return answer == "q"
