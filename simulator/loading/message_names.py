"""What a message file's name says, and what a wrong one was meant to be."""

import re
from typing import NamedTuple

from simulator.loading.fault import FaultError, fault, printable
from simulator.loading.known_keys import nearest
from simulator.model.message import Channel
from simulator.model.place import Location
from simulator.model.schema import LANGUAGE

SUFFIX = ".j2"
PATTERN = "<id>[.<language>].<channel>.j2, such as welcome.sms.j2 or welcome.es.sms.j2"

_ID = re.compile(r"[a-z0-9-]+")
_LANGUAGE = re.compile(LANGUAGE.strip("^$"))
_CHANNELS = tuple(channel.value for channel in Channel)
_MEANT = re.compile(
    rf"\.({'|'.join(_CHANNELS)})(\.(j2|jinja2?|txt|html|tmpl|tpl))+$", re.IGNORECASE
)
_SCRIPT_LENGTH = 4
_REGION_LENGTH = 2


class MessageName(NamedTuple):
    """The parts of a message file's name; `language` is `None` for the base."""

    id: str
    language: str | None
    channel: Channel


def looks_like_message(name: str) -> bool:
    """Tell whether a file of this name is, or was meant to be, a message."""
    return name.lower().endswith(SUFFIX) or bool(_MEANT.search(name))


def read_name(name: str, file: str) -> MessageName:
    """Take a message file's name apart.

    Raises:
        FaultError: it is not `<id>[.<language>].<channel>.j2`.
    """
    parts = name.split(".")
    fits = len(parts) in (3, 4) and parts[-1] == "j2" and parts[-2] in _CHANNELS
    if not fits or not is_id(parts[0]) or not all(map(_is_tag, parts[1:-2])):
        what, remedy = _mistake(name, parts)
        raise FaultError(fault(Location(file), what, remedy))
    language = canonical(parts[1]) if parts[1:-2] else None
    return MessageName(parts[0], language, Channel(parts[-2]))


def is_id(text: str) -> bool:
    """Tell whether a text can be the id of a message or campaign."""
    return bool(_ID.fullmatch(text))


def id_like(text: str) -> str:
    """Return the id nearest to a text: `Fresh Lead` becomes `fresh-lead`."""
    return re.sub(r"[^a-z0-9]+", "-", text.lower()).strip("-")


def canonical(tag: str) -> str:
    """Return a language tag as it is usually written: `ES-mx` becomes `es-MX`."""
    first, *others = tag.split("-")
    return "-".join((first.lower(), *map(_canonical_part, others)))


def _canonical_part(part: str) -> str:
    if len(part) == _SCRIPT_LENGTH and part.isalpha():
        return part.title()
    return part.upper() if len(part) == _REGION_LENGTH else part.lower()


def _is_tag(text: str) -> bool:
    return bool(_LANGUAGE.fullmatch(text))


def _mistake(name: str, parts: list[str]) -> tuple[str, str]:
    stem = [part for part in parts if part.lower() not in ("j2", "jinja", "jinja2", "txt")]
    channel = stem[-1].lower() if len(stem) > 1 else ""
    if channel in ("call", "task"):
        return f"A {channel} carries no text.", "Remove this file; the step needs no message."
    if channel not in _CHANNELS:
        guess = nearest(channel, _CHANNELS) or _CHANNELS[0]
        what = "This file's name doesn't say how the message is sent."
        kept = stem[:-1] if nearest(channel, _CHANNELS) else stem
        return (
            what,
            f"Rename it to {_right_name([*kept, guess])} (or {' or '.join(_others(guess))}).",
        )
    return (
        f"{printable(name, 60)} is no name of a message.",
        f"Rename it to {_right_name(stem)}; names are {PATTERN}.",
    )


def _others(channel: str) -> list[str]:
    return [f".{each}.j2" for each in _CHANNELS if each != channel]


def _right_name(parts: list[str]) -> str:
    *start, channel = parts
    tag = [canonical(start[-1])] if len(start) > 1 and _is_tag(start[-1]) else []
    id_ = id_like(" ".join(start[: len(start) - len(tag)])) or "message"
    return printable(".".join((id_[:60], *tag, channel.lower(), "j2")))
