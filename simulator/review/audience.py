"""Who gets which file: the campaign's audience, and the language nearest to each lead's own."""

from collections.abc import Iterable, Mapping, Sequence

from simulator.model.message import Message
from simulator.model.persona import Persona
from simulator.model.sequence import Audience


def is_in(audience: Audience | None, lead: Persona) -> bool:
    """Whether a campaign's audience lets `lead` in.

    What the lead does not say keeps nobody out: a country or language that is not known may be
    the right one.
    """
    if audience is None:
        return True
    countries, languages = audience.countries, audience.languages
    right_country = not countries or not lead.country or lead.country in countries
    return right_country and (not lead.language or _speaks(lead.language, languages))


def share_out(
    versions: Sequence[Message], leads: Iterable[Persona]
) -> Mapping[str, tuple[Persona, ...]]:
    """Which of `leads` gets which of a message's language files, by file.

    A lead with es-MX gets es-MX, then es, then the base.
    """
    by_language = {(message.language or "").lower(): message for message in versions}
    shares: dict[str, list[Persona]] = {message.file: [] for message in versions}
    for lead in leads:
        message = _nearest(by_language, (lead.language or "").lower())
        if message:
            shares[message.file].append(lead)
    return {file: tuple(share) for file, share in shares.items()}


def _nearest(by_language: Mapping[str, Message], tag: str) -> Message | None:
    while tag:
        if tag in by_language:
            return by_language[tag]
        tag = tag.rpartition("-")[0]
    return by_language.get("")


def _speaks(tag: str, wanted: Iterable[str]) -> bool:
    """Whether one of the `wanted` languages is the lead's, or a wider or narrower form of it."""
    tag = f"{tag.lower()}-"
    others = [f"{each.lower()}-" for each in wanted]
    return not others or any(tag.startswith(each) or each.startswith(tag) for each in others)
