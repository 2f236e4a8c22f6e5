"""What the palette offers: every action, and messages, leads and rules by their prefix."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from simulator.tui.keys.key import Key
from simulator.tui.keys.parts import part_of
from simulator.tui.keys.shown import shown_key
from simulator.tui.keys.table import KEYS
from simulator.tui.widgets.pick import Item

if TYPE_CHECKING:
    from simulator.model.message import Message
    from simulator.tui.app import PresendApp

MESSAGES, LEADS, RULES = ">", "@", "#"

WRITES = frozenset(
    {
        "library.duplicate",
        "library.rename",
        "library.trash",
        "library.put-back",
        "sequence.change",
        "sequence.add",
        "sequence.remove",
        "sequence.move-up",
        "sequence.move-down",
        "sequence.save",
    }
)
"""Actions that write into the workspace: not in the starter."""


def actions(app: "PresendApp", recent: Sequence[str]) -> list[Item]:
    """Every action by its title, those used last first."""
    order = {each: at for at, each in enumerate(recent)}
    keys = sorted(KEYS, key=lambda key: order.get(key.id, len(order)))
    return [_offer(app, key) for key in keys if key.id != "app.palette"]


def _offer(app: "PresendApp", key: Key) -> Item:
    keys = app.keys_of(key)
    return Item(key.id, key.title, shown_key(keys) if keys else "", why_not(app, key))


def why_not(app: "PresendApp", key: Key) -> str:
    """Why an action makes no sense now; empty where it does."""
    if key.part == "app":
        return _why_not_here(app, key)
    if key.part == "list":
        return "" if app.keyboard.part_with(key) else "Go to a list first."
    if app.studio.is_read_only and key.id in WRITES:
        return "This is the starter, to read only. Keep a copy of it first."
    mode = part_of(key.part).mode
    screen = app.screen_of(mode)
    if mode == "editor" and not getattr(screen, "file", ""):
        return "Open a message first."
    if mode == "sequence" and not getattr(screen, "campaign", ""):
        return "Open the steps of a campaign first."
    return _own_reason(app, key)


def _why_not_here(app: "PresendApp", key: Key) -> str:
    if key.id == "app.stop" and not app.progress:
        return "Nothing is being reviewed."
    if key.id == "app.news" and not app.news.plain:
        return "Nothing has been said yet."
    if key.id == "app.keep-starter" and not app.studio.is_starter:
        return "This is no starter: it is yours already."
    return ""


def _own_reason(app: "PresendApp", key: Key) -> str:
    """What the part itself says: one may have a method `why_not` that knows."""
    screen = app.screen_of(part_of(key.part).mode)
    if key.part == "findings" and not app.studio.findings_of(getattr(screen, "file", "")):
        return "Nothing was found in this message."
    part = screen.part_named(key.part) if screen else None
    asked = getattr(part, "why_not", None)
    return str(asked(key.action)) if asked else ""


def _version_order(message: "Message") -> tuple[str, str, str]:
    """A message before its other languages, which its name finds too."""
    return message.campaign, message.id, message.language or ""


def messages(app: "PresendApp") -> list[Item]:
    """Every message file, such as `fresh-lead › welcome › sms es`; those that can't be read too."""
    found = [
        Item(
            MESSAGES + each.file,
            " › ".join((each.campaign, each.id, _version(each))),
            each.front.goal or "",
        )
        for each in sorted(app.studio.workspace.messages, key=_version_order)
    ]
    known = {each.file for each in app.studio.workspace.messages}
    broken = [
        Item(MESSAGES + file, file.removeprefix("templates/").replace("/", " › "), "can't be read")
        for file in app.studio.faults
        if file.endswith(".j2") and file not in known
    ]
    return [*found, *broken]


def _version(message: "Message") -> str:
    return f"{message.channel} {message.language}" if message.language else str(message.channel)


def leads(app: "PresendApp") -> list[Item]:
    """Every lead by name, with what makes the lead special."""
    from simulator.reports.lead_names import lead_name  # noqa: PLC0415 - not before the first paint

    found = app.studio.workspace.personas
    return [Item(LEADS + each.id, lead_name(each), each.about or each.id) for each in found]


def rules(app: "PresendApp") -> list[Item]:
    """Every rule by its code and name."""
    from simulator.review.every_rule import every_rule  # noqa: PLC0415 - not before the first paint

    return [
        Item(RULES + each.code, f"{each.code}: {each.summary()}", each.severity.value)
        for each in every_rule(app.studio.workspace.styles)
    ]
