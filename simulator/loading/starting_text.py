"""What a new message begins with: front matter, and a first text that is fit to be sent."""

import re
from typing import Any

import tomli_w

from simulator.loading.front_matter import MARK
from simulator.model.message import Channel, Kind, Message
from simulator.model.workspace import Workspace

OPT_OUT = "opt-out"
"""How the include is called that says how to opt out."""

_INCLUDE = re.compile(r"""(?<=["'])(_[^"']+|[a-z0-9-]+/_[^"']+)(?=["'])""")


def starting_message(
    workspace: Workspace, channel: Channel, *, name: str, goal: str = "", text: str = ""
) -> str:
    """The content of a new message's file; with a `text`, that one and no other.

    What a lead sees first of an e-mail or push are the words of its `name`, to be written over. A
    text that has front matter of its own keeps it.
    """
    if text.startswith(f"{MARK}\n"):
        return _ended(text)
    front: dict[str, Any] = {"kind": Kind.MARKETING.value}
    if goal:
        front["goal"] = goal
    if channel is Channel.EMAIL:
        front["subject"] = _words(name)
    if channel is Channel.PUSH:
        front["title"] = _words(name)
    return with_front(front, text or _first_text(workspace, channel))


def language_message(workspace: Workspace, base: Message, language: str) -> str:
    """The content of a new language file: what its base says, with includes of that language."""
    own = {
        key: value
        for key in ("subject", "preheader", "title")
        if (value := getattr(base.front, key)) is not None
    }

    def translated(found: re.Match[str]) -> str:
        start, dot, end = found[0].rpartition(".")
        name = f"{start}.{language}{dot}{end}"
        return name if name in workspace.includes else found[0]

    return with_front(own, _INCLUDE.sub(translated, base.body))


def with_front(front: dict[str, Any], text: str) -> str:
    """A message file of this front matter and text; without any front matter, the text alone."""
    return _ended(f"{MARK}\n{tomli_w.dumps(front)}{MARK}\n{text}" if front else text)


def _words(name: str) -> str:
    """`spring-offer` as people write it: `Spring offer`."""
    return name.replace("-", " ").strip().capitalize()


def _first_text(workspace: Workspace, channel: Channel) -> str:
    settings = workspace.settings
    brand = "{{ brand.name }}: " if settings.brand_name else ""
    sender = ", it's {{ sender.first_name }}" if settings.sender.get("first_name") else ""
    hello = 'Hi {{ lead.first_name | trim | default("there", true) }}'
    if channel is Channel.PUSH:
        return "Thanks for your request. Tap to pick a time that suits you."
    if channel is Channel.EMAIL:
        sign = "".join(
            f"\n{{{{ {name} }}}}"
            for name, is_there in (
                ("sender.first_name", sender),
                ("brand.name", brand),
            )
            if is_there
        )
        return (
            f"{hello},\n\nThanks for your request. Shall we find a time to talk? Reply to this "
            f"e-mail with a day that suits you.\n{sign}\n\n"
            "No more e-mails like this one? Reply STOP.\n"
        )
    ask = "Thanks for your request. Shall we find a time to talk? Reply 1 for yes, 2 for no."
    return f"{brand}{hello}{sender}. {ask} {_opt_out(workspace)}"


def _opt_out(workspace: Workspace) -> str:
    """The include of the workspace that says how to opt out, or the words themselves."""
    names = (name for name in workspace.includes if name.rpartition("/")[2] == f"{OPT_OUT}.j2")
    name = min(names, key=len, default="")
    return f'{{% include "{name}" %}}' if name else "Reply STOP to end"


def _ended(text: str) -> str:
    return text if text.endswith("\n") else f"{text}\n"
