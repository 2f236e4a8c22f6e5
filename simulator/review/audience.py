"""Who gets which file of a message: the one in the language nearest to each lead's own."""

from collections.abc import Iterable, Mapping, Sequence

from simulator.model.message import Message
from simulator.model.persona import Persona


def share_out(
    versions: Sequence[Message], leads: Iterable[Persona]
) -> Mapping[str, tuple[Persona, ...]]:
    """Which of `leads` gets which of a message's language files, by file.

    A lead with es-MX gets es-MX, then es, then the base.
    """
    return by_file(versions, shares_of(tags_of(versions), tuple(leads)))


def tags_of(versions: Iterable[Message]) -> tuple[str, ...]:
    """The languages of a message's files, in small letters; that of the base is empty."""
    return tuple((message.language or "").lower() for message in versions)


def shares_of(tags: Sequence[str], leads: tuple[Persona, ...]) -> Mapping[str, tuple[Persona, ...]]:
    """Which of `leads` read a message in which of its languages."""
    if tuple(tags) == ("",):
        return {"": leads}
    shares: dict[str, list[Persona]] = {tag: [] for tag in tags}
    for lead in leads:
        share = _nearest(shares, (lead.language or "").lower())
        if share is not None:
            share.append(lead)
    return {tag: tuple(share) for tag, share in shares.items()}


def by_file(
    versions: Iterable[Message], shares: Mapping[str, tuple[Persona, ...]]
) -> Mapping[str, tuple[Persona, ...]]:
    """The shares of languages by the files of a message in them."""
    return {message.file: shares[(message.language or "").lower()] for message in versions}


def _nearest(by_language: Mapping[str, list[Persona]], tag: str) -> list[Persona] | None:
    while tag:
        if tag in by_language:
            return by_language[tag]
        tag = tag.rpartition("-")[0]
    return by_language.get("")
