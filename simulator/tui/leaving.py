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
    """Whether the steps may be left: asks where those of any campaign are in no file."""
    screen = cast("SequenceScreen | None", app.screen_of("sequence"))
    if screen is None or not screen.is_edited:
        return True
    files = [f"Changes to {draft.file} are not in it yet." for draft in screen.unsaved]
    kept = [
        "Drafts can't be kept on this machine: what you don't save is lost."
        if screen.keeping.drafting.is_broken
        else "The draft is kept whatever you choose."
    ]
    answer = await app.push_screen_wait(
        Ask(
            "Quit with unsaved steps?",
            [*files, *kept],
            [
                Choice("s", "save, then quit"),
                Choice("q", "quit; the draft is offered next time"),
            ],
            escape="back to the steps",
        )
    )
    if answer == "s":
        return await screen.save()
    return answer == "q"
