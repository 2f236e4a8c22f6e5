"""Changing one field: what is asked for each kind, and what Del does to it."""

from collections.abc import Awaitable, Callable, Mapping
from typing import TYPE_CHECKING

from simulator.loading.toml_values import as_toml
from simulator.model.schema import Schema
from simulator.model.sequence import Assume, Audience, Fallback, Reply, Variant
from simulator.tui.literal import cut
from simulator.tui.screens.sequence import of_campaign, of_limits, of_replies, of_step, of_texts
from simulator.tui.screens.sequence.asking import Asking
from simulator.tui.screens.sequence.fields import Field
from simulator.tui.widgets.dialog import Ask, Choice

if TYPE_CHECKING:
    from simulator.tui.screens.sequence.screen import SequenceScreen

CHANGES: Mapping[str, Callable[[Asking, Field], Awaitable[None]]] = {
    "objective": of_campaign.objective,
    "stage": of_campaign.stage,
    "countries": of_campaign.audience,
    "languages": of_campaign.audience,
    "window": of_campaign.window,
    "quiet_hours": of_limits.quiet_hours,
    "skip_days": of_limits.skip_days,
    "holidays": of_limits.holidays,
    "on_closed": of_limits.on_closed,
    "cap": of_limits.cap,
    "expires": of_limits.expires,
    "assume": of_limits.assume,
    "others": of_campaign.others,
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

MOST = 120
"""So many columns of what a file holds are repeated."""

_HELD = {"countries": "audience", "languages": "audience", "reply": "replies"}
_HELD |= {"variant": "variants", "text": "variants"}
"""The keys that hold several fields, or one of several."""

_KEYS = {"condition": "when", "expires": "expires_after_hours"}
"""The keys of fields whose kind is not the key."""


async def change(screen: "SequenceScreen", field: Field) -> None:
    """Ask for the new value of a field and set it."""
    ask = Asking(screen)
    if _is_sound(ask, field.kind):
        await CHANGES[field.kind](ask, field)
    else:
        await _begin_anew(ask, field)


def mend(screen: "SequenceScreen", key: str) -> None:
    """Offer to remove a key that no field shows; it can be undone."""
    ask = Asking(screen)
    if key == "format" or key not in _held_by(ask):
        screen.presend.say("No field shows this. F9 opens sequence.toml in a text editor.")
    else:
        what = _ask_to_remove(ask, key, "No field here shows it.", "remove it; ^Z brings it back")
        screen.run_worker(what, exit_on_error=False)


async def _begin_anew(ask: Asking, field: Field) -> None:
    """Offer to remove what the file holds for a field and is not what it should be."""
    key = _HELD.get(field.kind, field.kind)
    remove = "remove it, to choose anew; ^Z brings it back"
    await _ask_to_remove(ask, key, "Part of it can't be read.", remove)


def _held_by(ask: Asking) -> Mapping[str, object]:
    """The campaign, or the step, as the file holds it."""
    return ask.data if ask.screen.step is None else ask.own


async def _ask_to_remove(ask: Asking, key: str, why: str, remove: str) -> None:
    facts = [f"sequence.toml says {cut(_written(key, _held_by(ask).get(key)), MOST)}", why]
    choices = [Choice("x", remove), Choice("e", "mend it in $EDITOR")]
    answer = await ask.screen.app.push_screen_wait(Ask(f"{key} has a mistake", facts, choices))
    if answer == "x":
        ask.set({key: None})
    elif answer == "e":
        ask.screen.action_external_editor()


def _written(key: str, held: object) -> str:
    try:
        return f"{key} = {as_toml(held)}"
    except TypeError:
        return key


def clear(screen: "SequenceScreen", field: Field) -> None:
    """Remove what a field holds; it can be undone."""
    ask = Asking(screen)
    if not _is_sound(ask, field.kind):
        screen.run_worker(_begin_anew(ask, field), exit_on_error=False)
    elif not field.is_removable:
        screen.presend.say("There is nothing to remove here. Esc goes back to the steps.")
    elif field.kind == "reply":
        of_replies.remove_reply(ask, field.number)
    elif field.kind == "variant":
        of_texts.remove_variant(ask, field.number)
    else:
        ask.set({_KEYS.get(field.kind, field.kind): None})


def _is_sound(ask: Asking, kind: str) -> bool:
    """Whether what the file holds for a field is what the screen shows of it."""
    if kind in ("countries", "languages"):
        return _has_keys(ask.data.get("audience", {}), Audience)
    if kind == "assume":
        return _has_keys(ask.data.get("assume", {}), Assume)
    if kind == "fallback":
        is_shown = ask.step.fallback is not None
        return ("fallback" in ask.own) == is_shown and _has_keys(ask.own.get(kind, {}), Fallback)
    if kind == "reply":
        return _has_tables(ask.own.get("replies", []), len(ask.step.replies), Reply)
    if kind in ("variant", "text") and "variants" in ask.own:
        is_one = "message" not in ask.own
        return is_one and _has_tables(ask.own["variants"], len(ask.step.variants or ()), Variant)
    return True


def _has_tables(value: object, number: int, schema: type[Schema]) -> bool:
    if not isinstance(value, list) or len(value) != number:
        return False
    return all(_has_keys(each, schema) for each in value)


def _has_keys(value: object, schema: type[Schema]) -> bool:
    return isinstance(value, dict) and value.keys() <= schema.model_fields.keys()
