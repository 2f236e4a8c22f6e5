"""The texts of one part of a message: filled once for all leads whose texts read alike."""

from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import islice

from simulator.errors import TemplateError
from simulator.model.change import changed
from simulator.model.persona import Persona
from simulator.model.rendering import Missing
from simulator.rendering.engine import Template
from simulator.rendering.references import fields_read
from simulator.review.copies import Copy
from simulator.review.desk import Desk
from simulator.review.given import NOTHING, Given, given, key_of
from simulator.review.lead_classes import LeadClass

FOR_DATES = ("country", "language", "timezone")
"""What the filters for days and hours ask of a lead, whatever a template reads."""

FOR_ADDITIONS = ("carrier",)
"""What hangs on the lead, and on more than the country, in what the provider adds."""


@dataclass(frozen=True, slots=True)
class Rendered:
    """What makes two leads' texts one to every rule; the first was told what is `given`."""

    text: str
    missing: tuple[Missing, ...]
    country: str
    given: Given = field(default_factory=lambda: NOTHING, compare=False)


Refusal = tuple[TemplateError, Sequence[Persona]]
"""Why a message cannot be filled, and for whom."""


@dataclass(slots=True)
class Getting:
    """Who gets a text; where some of them get one with others, `names` are those in it."""

    leads: list[Persona] = field(default_factory=list)
    names: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Filler:
    """Fills a template for those who get a message.

    `kind` is what the provider takes the text for; empty where it adds nothing, as it must for
    texts with other names to read alike.
    """

    template: Template
    copy: Copy
    desk: Desk
    kind: str

    def sorts(self) -> tuple[Mapping[Rendered, Getting], list[Refusal]]:
        """A text of each sort as sent with those who get one, and those for whom there is none."""
        names = names_read(self.template)
        shown = frozenset() if self.kind else frozenset(names or ()) - self._weighed
        texts: dict[Rendered, Getting] = {}
        refusals: list[Refusal] = []
        for copy, told in self._parts():
            for leads in self.desk.lead_classes.of(copy, names, shown):
                for filled, own, names_in in self._of_class(leads, told):
                    if isinstance(filled, TemplateError):
                        refusals.append((filled, own))
                    else:
                        getting = texts.setdefault(filled, Getting())
                        getting.leads += own
                        getting.names |= names_in
        return texts, refusals

    def apart(self, leads: Iterable[Persona]) -> Mapping[Rendered, Getting]:
        """Each distinct text of leads for whom there is one, with those who get it."""
        names = names_read(self.template)
        alike: dict[Hashable, tuple[Given, list[Persona]]] = {}
        for lead in leads:
            told = self._given(lead)
            values = self.desk.values.of(lead).of(names)
            key = (self.copy.country_for(lead), values, key_of(told))
            alike.setdefault(key, (told, []))[1].append(lead)
        texts: dict[Rendered, Getting] = {}
        for told, own in alike.values():
            rendered = self._rendered(own[0], self.copy.country_for(own[0]), told)
            texts.setdefault(rendered, Getting()).leads += own
        return texts

    def _parts(self) -> Iterable[tuple[Copy, Given]]:
        """The leads by what the message tells them of its own sending."""
        if not self.template.read_of_send:
            return ((self.copy, NOTHING),)
        parts: dict[Hashable, tuple[Given, list[Persona]]] = {}
        for lead in self.copy.leads:
            told = self._given(lead)
            parts.setdefault(key_of(told), (told, []))[1].append(lead)
        return [(replace(self.copy, leads=tuple(own)), told) for told, own in parts.values()]

    def _given(self, lead: Persona) -> Given:
        return given(self.template.read_of_send, self.copy.message, lead, self.desk)

    @property
    def _weighed(self) -> frozenset[str]:
        return self.template.weighed.union(FOR_DATES, FOR_ADDITIONS)

    def _of_class(
        self, leads: LeadClass, sending: Given
    ) -> Iterator[tuple[Rendered | TemplateError, Sequence[Persona], frozenset[str]]]:
        """What is filled for a class of leads: one text for all of them that read alike.

        With the names in it, if it stands for texts with others.
        """
        members = leads.members
        filled = {
            told: self._tried(own[0], leads.country, sending)
            for told, own in islice(members.items(), 2)
        }
        tried = {told: each.text for told, each in filled.items() if isinstance(each, Rendered)}
        apart = leads.apart(tried) if len(tried) > 1 else None
        if apart is not None:
            told = leads.least(next(iter(tried.values())), next(iter(tried)), apart)
            rendered = filled.get(told) or self._tried(members[told][0], leads.country, sending)
            yield rendered, leads.led_by(told, apart), frozenset(leads.names_of(told))
        for told in members if apart is None else apart:
            own = members[told]
            yield filled.get(told) or self._tried(own[0], leads.country, sending), own, frozenset()

    def _tried(self, lead: Persona, country: str, told: Given) -> Rendered | TemplateError:
        try:
            return self._rendered(lead, country, told)
        except TemplateError as error:
            return error

    def _rendered(self, lead: Persona, country: str, told: Given) -> Rendered:
        """The text that a lead in this country gets; raises `TemplateError`."""
        fields = self.desk.values.of(lead).fields
        text, missing = self.template.fill(fields, told)
        if self.kind:
            changes = self.desk.account.changes(text, kind=self.kind, country=country, lead=fields)
            text = changed(text, changes) if changes else text
        return Rendered(text, missing, country, told)


def names_read(template: Template) -> tuple[str, ...] | None:
    """The fields that decide what a lead's text is; `None` where any may."""
    read = fields_read(template.references)
    return None if read is None else tuple(sorted({*read, *FOR_DATES, *FOR_ADDITIONS}))
