"""Messages that no lead gets: who would get one, or why nobody can."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import product

from simulator.loading.field_check import problem_with
from simulator.model.fields import ChoiceSpec, FieldSpec, Gap
from simulator.model.message import Message
from simulator.model.persona import Persona
from simulator.model.sequence import Audience
from simulator.model.workspace import Workspace
from simulator.review.audience import share_out
from simulator.review.copies import Copy, parted
from simulator.review.enrolment import Enrolments, agrees_to
from simulator.rules.coverage.leads_wanted import speaker_wanted
from simulator.rules.reading import Unsent
from simulator.timing.enrolment import is_in

_LIKE = 8
"""How many leads are tried as what the reader is like."""

_OTHER_LANGUAGES = ("en", "es", "fr", "de")
"""A language without a file of its own may be one of these, if neither leads nor audience tell."""


@dataclass(frozen=True, slots=True)
class Reader:
    """A lead who would get a message: like `base`, but for `changes`; `None` is to be left out."""

    base: Persona
    changes: Mapping[str, str | None]

    @property
    def wanted(self) -> str:
        """Who it is, as a copywriter would say it."""
        return speaker_wanted(self.changes["language"], self.changes.get("country"))


def is_unsent(copy: Copy, workspace: Workspace) -> bool:
    """Whether a message is one that none of the workspace's own leads gets."""
    return copy.is_for_others and bool(copy.leads) and not workspace.leads_stand_in


def unsent(message: Message, workspace: Workspace) -> Unsent:
    """What is to be said of a message that no lead gets."""
    audience = _audience_of(message, workspace)
    if _is_shut_out(message, audience):
        return Unsent(why="The audience in sequence.toml speaks other languages.", is_dead=True)
    reader = next(readers_of(message, workspace), None)
    if reader:
        return Unsent(reader.wanted)
    specs = workspace.settings.fields
    if all(isinstance(specs.get(name), ChoiceSpec | None) for name in ("language", "country")):
        return Unsent(why="[fields] in presend.toml lets no such lead in.", is_dead=True)
    return Unsent(speaker_wanted(message.language, None))


def readers_of(message: Message, workspace: Workspace) -> Iterator[Reader]:
    """Leads who would get a message, those first who are most like one there is."""
    audience = _audience_of(message, workspace)
    leads, _ = parted(workspace.personas)
    # What is reviewed may be what an editor holds, in the place of the file.
    versions = [each for each in workspace.messages if each.file != message.file]
    kin = (message.name, message.channel)
    versions = [message, *(each for each in versions if (each.name, each.channel) == kin)]
    specs = workspace.settings.fields
    countries = _allowed("country", audience.countries if audience else (), specs)
    languages = _allowed("language", _tongues(message, audience, leads), specs)
    enrolments = Enrolments.in_(workspace)
    sequence = workspace.sequences.get(message.campaign)

    leads = tuple(lead for lead in leads if agrees_to(lead, message.channel.value))
    leads = tuple(lead for lead in leads if lead.consent) or leads
    for base in sorted(leads, key=lambda each: (not is_in(audience, each), each.id))[:_LIKE]:
        for country, language in product(dict.fromkeys((base.country, *countries)), languages):
            changes = {"language": language}
            if country != base.country:
                changes["country"] = country
            lead = base.model_copy(update=changes)
            is_taken = enrolments.takes(lead, sequence)
            if is_taken and share_out(versions, [lead])[message.file]:
                yield Reader(base, changes)


def as_reader(copy: Copy, leads: Iterable[Persona]) -> Copy:
    """The message as it is once these leads get it."""
    return replace(copy, leads=tuple(leads), is_for_others=False)


def _audience_of(message: Message, workspace: Workspace) -> Audience | None:
    sequence = workspace.sequences.get(message.campaign)
    return sequence.audience if sequence else None


def _is_shut_out(message: Message, audience: Audience | None) -> bool:
    """Whether whoever speaks the language of a file is outside the audience."""
    speaker = Persona(id="speaker", language=message.language)
    return bool(message.language) and not is_in(audience, speaker)


def _tongues(
    message: Message, audience: Audience | None, leads: Iterable[Persona]
) -> Iterator[str | None]:
    """Languages whose speakers may get a message, the likeliest first; `None` for not known."""
    yield message.language
    yield from audience.languages if audience else ()
    yield from sorted(filter(None, (lead.language for lead in leads)))
    yield from _OTHER_LANGUAGES


def _allowed(
    name: str, values: Iterable[str | None], specs: Mapping[str, FieldSpec]
) -> list[str | None]:
    """The values that `[fields]` lets a lead have, those of a choice among them."""
    spec = specs.get(name)
    more = spec.values if isinstance(spec, ChoiceSpec) else ()
    return [each for each in dict.fromkeys((*values, *more, None)) if _fits(spec, each)]


def _fits(spec: FieldSpec | None, value: str | None) -> bool:
    if spec is None:
        return True
    return Gap.ABSENT in spec.missing if value is None else problem_with(spec, value) is None
