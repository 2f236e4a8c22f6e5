"""Front matter in a copywriter's words."""

from collections.abc import Iterator

from simulator.loading.day_words import date_in_words
from simulator.loading.unsaved import SCRATCH, read_unsaved
from simulator.model.message import Channel, Kind, Message
from simulator.model.workspace import Workspace
from simulator.tui.buffers import Buffer

KINDS = {
    "marketing": Kind.MARKETING,
    "transactional": Kind.TRANSACTIONAL,
    "conversational": Kind.CONVERSATIONAL,
    "opt-in request": Kind.OPT_IN_REQUEST,
    "opt-out confirmation": Kind.OPT_OUT_CONFIRMATION,
}
"""The kinds of message, by what they are called."""

_NAMES = {kind: name for name, kind in KINDS.items()}


def kind_name(kind: Kind) -> str:
    """What a kind of message is called."""
    return _NAMES[kind]


def front_words(message: Message) -> str:
    """The front matter on one line: `marketing · awareness · friendly · book a call`."""
    return " · ".join(_parts(message))


def _parts(message: Message) -> Iterator[str]:
    front = message.front
    if front.draft:
        yield "draft"
    yield kind_name(front.kind)
    yield from (each.value for each in (front.stage, front.voice) if each)
    if front.goal:
        yield front.goal
    if front.evidence:
        yield f"evidence: {front.evidence}"
    if front.expires:
        yield f"expires {date_in_words(front.expires)}"
    if front.one_way:
        yield "no replies"
    if message.channel is Channel.EMAIL:
        yield f"subject: {front.subject}" if front.subject else "no subject"
    if message.channel is Channel.PUSH:
        yield f"title: {front.title}" if front.title else "no title"


def message_of(workspace: Workspace, buffer: Buffer) -> Message | None:
    """The message of a buffer; for its front matter's sake also where it has no text yet."""
    message, _ = read_unsaved(workspace, buffer.file, buffer.text)
    if message is None:
        message, _ = read_unsaved(workspace, buffer.file, f"{buffer.front}-")
    return message


def base_of(workspace: Workspace, message: Message) -> Message | None:
    """The message from which a language file takes its front matter."""
    if message.language is None or message.file == SCRATCH:
        return None
    wanted = (message.campaign, message.id)
    bases = (each for each in workspace.messages if each.language is None)
    return next((each for each in bases if (each.campaign, each.id) == wanted), None)
