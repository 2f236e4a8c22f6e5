"""Changing one field: what is asked for each kind, and what Del does to it."""

from collections.abc import Awaitable, Callable, Mapping
from typing import TYPE_CHECKING

from simulator.tui.screens.sequence import of_campaign, of_replies, of_step, of_texts
from simulator.tui.screens.sequence.asking import Asking
from simulator.tui.screens.sequence.fields import Field

if TYPE_CHECKING:
    from simulator.tui.screens.sequence.screen import SequenceScreen

CHANGES: Mapping[str, Callable[[Asking, Field], Awaitable[None]]] = {
    "objective": of_campaign.objective,
    "stage": of_campaign.stage,
    "countries": of_campaign.audience,
    "languages": of_campaign.audience,
    "window": of_campaign.window,
    "stop_on": of_campaign.stop_on,
    "enrol": of_campaign.enrol,
    "anchor": of_campaign.anchor,
    "draft": of_campaign.draft,
    "id": of_step.name,
    "when": of_step.when,
    "condition": of_step.condition,
    "entry": of_step.entry,
    "text": of_texts.text,
    "variant": of_texts.variant,
    "fallback": of_texts.fallback,
    "reply": of_replies.reply,
}
"""By the kind of the field."""

UNSOUND = "This part of sequence.toml has a mistake that only a text editor can mend: F9."

_KEYS = {"condition": "when", "window": "window", "fallback": "fallback"}


async def change(screen: "SequenceScreen", field: Field) -> None:
    """Ask for the new value of a field and set it."""
    ask = Asking(screen)
    if _is_sound(ask, field.kind):
        await CHANGES[field.kind](ask, field)
    else:
        screen.presend.warn(UNSOUND)


def clear(screen: "SequenceScreen", field: Field) -> None:
    """Remove what a field holds; it can be undone."""
    ask = Asking(screen)
    if not _is_sound(ask, field.kind):
        screen.presend.warn(UNSOUND)
    elif not field.is_removable:
        screen.presend.say("There is nothing to remove here. Esc goes back to the steps.")
    elif field.kind == "reply":
        of_replies.remove_reply(ask, field.number)
    elif field.kind == "variant":
        of_texts.remove_variant(ask, field.number)
    else:
        ask.set({_KEYS[field.kind]: None})


def _is_sound(ask: Asking, kind: str) -> bool:
    """Whether what the file holds for a field is what the screen shows of it."""
    if kind in ("countries", "languages"):
        return isinstance(ask.data.get("audience", {}), dict)
    if kind == "fallback":
        return isinstance(ask.own.get("fallback", {}), dict)
    if kind == "reply":
        return _has_tables(ask.own.get("replies", []), len(ask.step.replies))
    if kind == "variant" and ask.step.variants:
        return _has_tables(ask.own.get("variants", []), len(ask.step.variants))
    return True


def _has_tables(value: object, number: int) -> bool:
    if not isinstance(value, list) or len(value) != number:
        return False
    return all(isinstance(each, dict) for each in value)
