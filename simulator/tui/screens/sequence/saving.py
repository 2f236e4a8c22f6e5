"""Saving sequences: never over what somebody else has written meanwhile."""

import asyncio
from typing import TYPE_CHECKING

from simulator.loading.saving import ChangedError, NotSavedError, save_source
from simulator.loading.sequence_draft import SequenceDraft
from simulator.tui.screens.library.new_message import may_write
from simulator.tui.widgets.dialog import Ask, Choice

if TYPE_CHECKING:
    from simulator.tui.screens.sequence.screen import SequenceScreen

CHANGED = (
    Choice("m", "mine: write my steps over it"),
    Choice("t", "theirs: take the file's steps; ^Z brings mine back"),
)


async def save(screen: "SequenceScreen", draft: SequenceDraft) -> bool:
    """Write a sequence; tell whether its file now holds it. Asks where the file has changed."""
    app = screen.presend
    if not may_write(app):
        return False
    known = draft.saved
    while True:
        try:
            return await _write(screen, draft, known)
        except ChangedError as error:
            answer = await _ask(screen, draft)
            if answer == "m":
                known = error.source
                continue
            if answer == "t":
                draft.take_theirs(error.source)
                screen.show_sequence()
                app.say("The file’s steps are here now. ^Z brings yours back.")
            return answer == "t"


async def _write(screen: "SequenceScreen", draft: SequenceDraft, known: str) -> bool:
    app, text = screen.presend, draft.text
    root = screen.studio.workspace.root
    try:
        await asyncio.to_thread(save_source, root, draft.file, text, known=known)
    except NotSavedError as error:
        where = "in memory" if screen.keeping.drafting.is_broken else "kept"
        reason = str(error).rstrip(".")
        app.warn(f"Not saved: {reason}. The draft is {where}. ^S tries again.")
        return False
    draft.saved = text
    screen.keeping.changed(draft)
    app.say(f"Saved {app.clock():%H:%M}.")
    app.reload()
    return True


async def _ask(screen: "SequenceScreen", draft: SequenceDraft) -> str:
    facts = [f"{draft.file} holds something else than when you opened it."]
    return await screen.app.push_screen_wait(
        Ask(
            "sequence.toml was changed on disk",
            facts,
            CHANGED,
            escape="later: leave both as they are",
        )
    )
