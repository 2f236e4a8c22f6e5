"""Each message file with the leads that get it and its place in the sequence."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from simulator.model.message import Channel, Message
from simulator.model.persona import Persona
from simulator.model.workspace import Workspace
from simulator.review.audience import is_in, share_out
from simulator.review.positions import positions


@dataclass(frozen=True, slots=True)
class Copy:
    """A message file, the leads that get it, and what its rules need to know.

    `position` counts the texts of the sequence from 1. `country` is for a text whose leads' own
    countries do not count.
    """

    message: Message
    leads: tuple[Persona, ...]
    position: int = 1
    draft: bool = False
    country: str | None = None


def copies_of(workspace: Workspace) -> tuple[Copy, ...]:
    """Every message file of `workspace` with its leads, sorted by file."""
    copies = [copy for versions in _versions(workspace) for copy in _share(versions, workspace)]
    return tuple(sorted(copies, key=lambda copy: copy.message.file))


def _versions(workspace: Workspace) -> Iterable[list[Message]]:
    """Messages that differ in language alone."""
    groups: dict[tuple[str, str, Channel], list[Message]] = {}
    for message in workspace.messages:
        groups.setdefault((message.campaign, message.id, message.channel), []).append(message)
    return groups.values()


def _share(versions: list[Message], workspace: Workspace) -> Iterator[Copy]:
    sequence = workspace.sequences.get(versions[0].campaign)
    audience = sequence.audience if sequence else None
    leads = [lead for lead in workspace.personas if is_in(audience, lead)]
    shares = share_out(versions, leads)
    texts = {
        message.id
        for message in workspace.messages
        if message.campaign == versions[0].campaign and message.channel is Channel.SMS
    }
    place_in_sequence = positions(sequence, texts) if sequence else {}
    for message in versions:
        yield Copy(
            message,
            shares[message.file],
            place_in_sequence.get(message.id, 1),
            message.front.draft or bool(sequence and sequence.draft),
        )
