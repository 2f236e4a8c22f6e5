"""The front matter as a form."""

import unicodedata
from collections.abc import Iterator, Mapping

from simulator.errors import PresendError
from simulator.loading.day_words import date_in_words, date_of
from simulator.loading.front_edits import with_front
from simulator.loading.messages import TRANSLATED
from simulator.model.message import Channel, Message, Stage, Voice
from simulator.tui.app import PresendApp
from simulator.tui.buffers import Buffer
from simulator.tui.screens.editor.front_words import (
    KINDS,
    base_of,
    front_words,
    kind_name,
    message_of,
)
from simulator.tui.widgets.dialog import Field, Form

_UNSHOWN = frozenset({"Cc", "Zl", "Zp"})
_TICKS = ("no", "yes")
_MOST_TEXTS = 255
_HEADS = {Channel.SMS: (), Channel.EMAIL: ("subject", "preheader"), Channel.PUSH: ("title",)}
_HEAD_HINTS = {
    "subject": "What the inbox shows first.",
    "preheader": "What the inbox shows beside the subject.",
    "title": "The bold line on top.",
}


class FrontForm(Form):
    """Asks for the front matter of a message; one in another language has its subject alone."""

    def __init__(self, message: Message, base: Message | None) -> None:
        facts = [front_words(base), f"These stand in {base.file}."] if base else []
        names = " and ".join(_unshown(message))
        if names:
            facts.append(f"The {names} can be changed in the raw file: unseen signs stand in it.")
        super().__init__(
            f"Details of {message.id}",
            fields_of(message, base),
            check,
            facts=facts,
            done="take them over",
        )


def fields_of(message: Message, base: Message | None) -> list[Field]:
    """The fields of a message's front matter that can be shown and changed."""
    unshown = set(_unshown(message))
    return [each for each in _all_fields(message, base) if each.name not in unshown]


def _unshown(message: Message) -> Iterator[str]:
    """The fields with signs that an input would lose, or hand on to the terminal."""
    for name in ("subject", "preheader", "title", "goal", "evidence"):
        words = getattr(message.front, name) or ""
        if any(unicodedata.category(each) in _UNSHOWN for each in words):
            yield name


def _all_fields(message: Message, base: Message | None) -> list[Field]:
    heads = [
        Field(name, name.capitalize(), getattr(message.front, name) or "", hint=_HEAD_HINTS[name])
        for name in _HEADS[message.channel]
        if name in TRANSLATED
    ]
    return heads if base else [*heads, *_own_fields(message)]


def _own_fields(message: Message) -> Iterator[Field]:
    front = message.front
    yield Field("kind", "Kind", kind_name(front.kind), tuple(KINDS))
    yield Field("stage", "Stage", front.stage or "", ("", *Stage))
    yield Field("voice", "Voice", front.voice or "", ("", *Voice))
    yield Field("goal", "Goal", front.goal or "", hint="What the lead should do, in a few words.")
    hint = "What backs its claims, such as: stock sheet, 12 Nov."
    yield Field("evidence", "Evidence", front.evidence or "", hint=hint)
    hint = "A day such as 31 Mar 2027; empty for none."
    yield Field("expires", "Expires", date_in_words(front.expires), hint=hint)
    yield Field("draft", "A draft, whose faults stop nobody", _TICKS[front.draft], _TICKS)
    yield Field("one_way", "Replies are not read", _TICKS[front.one_way], _TICKS)
    limit = front.limit_segments
    if limit is None or isinstance(limit, int):
        hint = "How many texts it may cost; empty for the limit in presend.toml."
        yield Field("limit_segments", "Limit", str(limit or ""), hint=hint)


def check(values: Mapping[str, str]) -> tuple[str, str] | str:
    """Say which field cannot be taken, and why."""
    for name, words in values.items():
        try:
            value_of(name, words)
        except PresendError as error:
            return name, error.message
    return ""


def value_of(name: str, words: str) -> object | None:
    """What a field holds when these words stand in the form; none removes it.

    Raises:
        PresendError: they mean nothing there.
    """
    if name == "kind":
        return KINDS[words]
    if name == "expires":
        return date_of(words)
    if name in ("draft", "one_way"):
        return words == _TICKS[True]
    if name == "limit_segments":
        return _limit(words.strip())
    return words if words.strip() else None


def _limit(words: str) -> int | None:
    if not words:
        return None
    if words.isascii() and words.isdecimal() and 1 <= int(words[:4]) <= _MOST_TEXTS:
        return int(words)
    raise PresendError(f"Write a whole number from 1 to {_MOST_TEXTS}, or leave it empty.")


def changes(fields: list[Field], values: Mapping[str, str]) -> dict[str, object | None]:
    """The keys that were changed in the form; an empty field or a default takes its key away."""
    found = {}
    for field in fields:
        if values[field.name] != field.value:
            value = value_of(field.name, values[field.name])
            found[field.name] = None if value is False or value == "" else value
    return found


async def ask_front(app: PresendApp, buffer: Buffer, message: Message | None) -> str | None:
    """Ask for the front matter of what is in `buffer`; return the source with it, none for Esc."""
    workspace = app.studio.workspace
    message = message or message_of(workspace, buffer)
    if message is None:
        app.warn("The front matter cannot be read. v shows the raw file, to mend it there.")
        return None
    base = base_of(workspace, message)
    fields = fields_of(message, base)
    if not fields and base:
        app.say(f"This language takes its details from {base.file}.")
        return None
    values = await app.push_screen_wait(FrontForm(message, base))
    if values is None:
        return None
    try:
        return with_front(buffer.text, changes(fields, values))
    except PresendError as error:
        app.warn(error.message)
        return None
