"""The question what becomes of a draft that outlived a crash."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from textual.content import Content

from simulator.loading.drafts import Draft
from simulator.tui.widgets.dialog import Ask, Choice, Fact

if TYPE_CHECKING:
    from simulator.tui.app import PresendApp


async def ask_about_draft(
    app: "PresendApp",
    draft: Draft,
    saved: str,
    what: str,
    difference: Callable[[], Sequence[Content]],
) -> str:
    """Ask what to do with `draft`, whose file holds `saved`: `u` uses it, `x` drops it.

    Returns nothing for later. `what` says what it holds; `difference` are the rows that compare
    it with what is there.
    """
    now = app.clock()
    at = draft.at.astimezone(now.tzinfo)
    day = "" if at.date() == now.date() else f"{at:%a %d} "
    is_newer = draft.saved == saved
    how = "is newer than" if is_newer else "is not in"
    facts: list[Fact] = [what]
    if not is_newer:
        facts.append("The file has been changed since the draft was kept.")
    choices = [Choice("d", "compare"), Choice("u", "use it"), Choice("x", "drop it")]
    title = f"A draft of {day}{at:%H:%M} {how} the file"
    answer = "d"
    while answer == "d":
        ask = Ask(title, facts, choices, escape="later: the draft stays")
        answer = await app.push_screen_wait(ask)
        if answer == "d":
            facts, choices = [*facts, "", *difference(), ""], choices[1:]
    return answer
