"""Which leads of a matrix are shown, and in which order."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import StrEnum

from simulator.model.persona import Persona
from simulator.rendering.references import fields_read
from simulator.review.copies import Copy
from simulator.review.desk import Desk
from simulator.review.matrix import Matrix


class Sort(StrEnum):
    """By what the rows are sorted."""

    TROUBLE = "trouble"
    NAME = "name"
    TEXTS = "texts billed"


@dataclass(frozen=True, slots=True)
class Who:
    """Shows the leads for whom all of this holds; nothing given shows everyone.

    `finding` is a rule with what it says. Each of `words` stands somewhere in the lead's fields.
    `texts` are the least texts billed for one message. `ids` are leads found in another way.
    """

    finding: tuple[str, str] | None = None
    words: str = ""
    texts: int = 0
    ids: frozenset[str] | None = None

    @property
    def is_everyone(self) -> bool:
        """Whether no lead is left out."""
        return self == EVERYONE


EVERYONE = Who()


def chosen(matrix: Matrix, who: Who) -> tuple[Persona, ...]:
    """The leads of `matrix` that `who` lets through, in the order of their files."""
    leads = matrix.leads
    if who.finding:
        told = {(each.rule, each.what): each.leads for each in matrix.told}
        ids = told.get(who.finding, frozenset())
        leads = tuple(lead for lead in leads if lead.id in ids)
    if who.ids is not None:
        leads = tuple(lead for lead in leads if lead.id in who.ids)
    if who.texts:
        leads = tuple(lead for lead in leads if matrix.most_texts(lead.id) >= who.texts)
    words = who.words.casefold().split()
    if words:
        leads = tuple(lead for lead in leads if _is_told_by(words, _read(lead, matrix.read)))
    return leads


def in_order(
    matrix: Matrix, leads: tuple[Persona, ...], sort: Sort, name: Callable[[Persona], str]
) -> tuple[Persona, ...]:
    """The leads sorted, those with the most trouble or the most texts first; else by `name`."""
    if sort is Sort.NAME:
        return tuple(sorted(leads, key=lambda lead: name(lead).casefold()))
    sums = {lead.id: matrix.row(lead.id) for lead in leads}
    if sort is Sort.TEXTS:
        return tuple(sorted(leads, key=lambda lead: -sums[lead.id].texts))

    def trouble(lead: Persona) -> tuple[object, ...]:
        row = sums[lead.id]
        return (-row.errors, -row.warnings, -row.texts)

    return tuple(sorted(leads, key=trouble))


def fields_used(copy: Copy, desk: Desk) -> frozenset[str]:
    """The lead's fields that a message's text reads; none where it cannot be told which.

    Raises:
        TemplateError: the text cannot be read.
    """
    message = copy.message
    read = fields_read(desk.engine.compile(message.file, message.body).references)
    return read or frozenset()


def lacked(lead: Persona, used: Iterable[str]) -> tuple[str, ...]:
    """Which of the `used` fields are empty for a lead, who gets other words in their place."""
    fields = lead.fields()
    return tuple(sorted(name for name in used if _is_empty(fields.get(name))))


def _is_empty(value: object) -> bool:
    return (
        value is None or value in ("", [], (), {}) or (isinstance(value, str) and value.isspace())
    )


def _is_told_by(words: Iterable[str], text: str) -> bool:
    return all(word in text for word in words)


def _read(lead: Persona, known: dict[str, str]) -> str:
    """All that is written of a lead, for a search; `known` are those that were read before."""
    if lead.id not in known:
        consent = lead.consent
        parts = [lead.id, lead.about, *lead.fields().values()]
        parts += [consent.source, consent.scope] if consent else []
        known[lead.id] = "\n".join(str(each) for each in parts if each is not None).casefold()
    return known[lead.id]
