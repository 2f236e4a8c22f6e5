"""One message for all its leads: fill it, read each distinct text once, say what is wrong."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, cached_property

from simulator.errors import TemplateError
from simulator.model.change import Change, changed
from simulator.model.finding import Finding
from simulator.model.message import Channel, Message
from simulator.model.persona import Persona
from simulator.model.place import Place
from simulator.model.rendering import Missing, Rendering
from simulator.model.sending import as_limit
from simulator.rendering.as_sent import sent_rendering
from simulator.rendering.engine import Condition, Reference, Template
from simulator.rendering.unknown import unknown_references
from simulator.review.collect import Collector
from simulator.review.copies import Copy
from simulator.review.desk import Desk
from simulator.review.places import Source, place_of
from simulator.review.selection import Selection
from simulator.review.texts import hits_of
from simulator.rules.reading import Circumstances, Reading, TemplateReading
from simulator.rules.rule import Hit, TemplateRule


@dataclass(frozen=True, slots=True)
class Part:
    """A text of a message: its body, or a subject, preheader or title of the front matter."""

    name: str
    channel: str
    source: Source

    @property
    def start(self) -> Place:
        """Where it begins."""
        return Place(self.name, 0, 0)


@dataclass(frozen=True, slots=True)
class _Rendered:
    """What makes two leads' texts one to every rule."""

    text: str
    missing: tuple[Missing, ...]
    country: str


Note = Callable[[Reading, Sequence[Persona]], None]
"""Told of each distinct text of a message's body, and who gets it."""


def review_copy(copy: Copy, desk: Desk, note: Note | None = None) -> Iterator[Finding]:
    """The findings of one message file, for all the leads that get it."""
    for part in parts_of(copy.message):
        sources = {**desk.added_sources, **desk.includes, part.name: part.source}
        collector = Collector(sources, part.name, desk.selection, copy.draft, len(copy.leads))
        is_body = part.name == copy.message.file
        _PartReview(part, copy, desk, collector, note if is_body else None).run()
        yield from collector.findings()


def parts_of(message: Message) -> Iterator[Part]:
    """The texts of a message that a lead gets: the body first, then what its front matter holds."""
    body = Source(message.file, message.body, message.body_line)
    yield Part(message.file, message.channel.value, body)
    for key in ("subject", "preheader", "title"):
        text = getattr(message.front, key)
        if text:
            whole = message.key_places.get(key)
            yield Part(f"{message.file}#{key}", key, Source(message.file, text, whole=whole))


@dataclass(frozen=True)
class _PartReview:
    """The review of one part of a message, as it fills the collector."""

    part: Part
    copy: Copy
    desk: Desk
    collector: Collector
    note: Note | None

    def run(self) -> None:
        """Judge the template, then each distinct text that it makes."""
        try:
            template = self.desk.engine.compile(self.part.name, self.part.source.text)
        except TemplateError as error:
            note_refusal(error, self.part.start, self.desk, self.collector)
            return
        note_unknown(template.references, self.part.start, self.desk, self.collector)
        for rendered, leads in self._distinct_texts(template).items():
            self._judge(rendered, leads, template)

    def _distinct_texts(self, template: Template) -> dict[_Rendered, list[Persona]]:
        texts: dict[_Rendered, list[Persona]] = {}
        for lead in self.copy.leads:
            try:
                filled = template.fill(lead.fields())
            except TemplateError as error:
                note_refusal(error, self.part.start, self.desk, self.collector, (lead.id,))
                continue
            country = self.copy.country_for(lead)
            changes = self._changes(filled.text, country, lead.fields)
            text = changed(filled.text, changes) if changes else filled.text
            rendered = _Rendered(text, filled.missing, country)
            texts.setdefault(rendered, []).append(lead)
        return texts

    def _judge(self, rendered: _Rendered, leads: list[Persona], template: Template) -> None:
        example = leads[0].fields()
        trace = cache(lambda: self._trace(template, rendered.country, example))
        reading = Reading(
            rendered.text,
            self._about(rendered.country),
            rendered.missing,
            lambda: trace().runs,
            example,
            self._sources,
        )
        if self.note:
            self.note(reading, leads)
        ids = tuple(lead.id for lead in leads)
        for rule, hit in hits_of(reading, self.desk.selection):
            at_end = hit.span == (len(rendered.text),) * 2
            place = self._end() if at_end else self._place(hit, trace)
            # An include that is taken in twice is written once.
            edits = dict.fromkeys((_written_at(reading, each), each.text) for each in hit.changes)
            self.collector.add(
                rule, hit, place=place, text=rendered.text, leads=ids, edits=tuple(edits)
            )

    def _trace(self, template: Template, country: str, lead: Mapping[str, object]) -> Rendering:
        rendering = template.trace(lead)
        return sent_rendering(rendering, self._changes(rendering.text, country, lambda: lead))

    def _changes(
        self, text: str, country: str, lead: Callable[[], Mapping[str, object]]
    ) -> tuple[Change, ...]:
        """What becomes of a text on its way to a lead, whose fields are asked for only then."""
        account = self.desk.account
        if account.is_silent or self.part.channel != Channel.SMS.value:
            return ()
        kind = self.copy.message.front.kind.value
        return account.changes(text, kind=kind, country=country, lead=lead())

    @cached_property
    def _sources(self) -> Mapping[str, str]:
        return {**self.desk.include_texts, self.part.name: self.part.source.text}

    def _end(self) -> Place:
        # What lacks at the end lacks in the message, whatever piece or branch it ends with.
        end = len(self.part.source.text.removesuffix("\n"))
        return Place(self.part.name, end, end)

    def _place(self, hit: Hit, trace: Callable[[], Rendering]) -> Place:
        if hit.span and hit.span != (0, 0):
            return place_of(trace(), hit.span)
        return hit.place or self.part.start

    @cached_property
    def _about(self) -> Callable[[str], Circumstances]:
        """The circumstances by country, of which leads share a few."""
        return cache(self._circumstances)

    def _circumstances(self, country: str) -> Circumstances:
        message, settings = self.copy.message, self.desk.workspace.settings
        account = self.desk.account
        return Circumstances(
            kind=message.front.kind.value,
            country=country,
            position=self.copy.position,
            language=message.language,
            brand=settings.brand_name,
            channel=self.part.channel,
            limit=as_limit(message.front.limit_segments or settings.limit_segments),
            limits=account.limits(country),
            reference_bits=account.reference_bits(country),
            one_way=message.front.one_way,
            may_be_added_to=not account.is_silent and self.part.channel == Channel.SMS.value,
        )


def _written_at(reading: Reading, change: Change) -> Place:
    """Where the template itself writes what `change` replaces."""
    stretch = reading.stretch_at(change.start)
    at = (stretch.run.at or 0) - stretch.start
    return Place(stretch.run.place.template, at + change.start, at + change.end)


def note_refusal(
    error: TemplateError,
    start: Place,
    desk: Desk,
    collector: Collector,
    leads: tuple[str, ...] = (),
) -> None:
    """Add the findings of a template, beginning at `start`, that cannot be filled."""
    place = Place(error.template, error.start, error.end) if error.template else start
    for rule in _template_rules(desk.selection):
        for hit in rule.check(TemplateReading(error=error)):
            collector.add(rule, hit, place=place, leads=leads)


def note_unknown(
    references: tuple[Reference, ...], start: Place, desk: Desk, collector: Collector
) -> None:
    """Add the findings of the names in a template that nobody knows."""
    settings = desk.workspace.settings
    unknown = unknown_references(
        references,
        lead=desk.lead_fields,
        brand=settings.brand,
        sender=settings.sender,
        links=settings.links,
    )
    if not unknown:
        return
    for rule in _template_rules(desk.selection):
        for hit in rule.check(TemplateReading(unknown=unknown)):
            collector.add(rule, hit, place=hit.place or start)


def judge_template(
    compiled: Callable[[], Template | Condition], start: Place, desk: Desk, collector: Collector
) -> Iterator[Finding]:
    """The findings of a template that begins at `start` and that no lead fills."""
    try:
        note_unknown(compiled().references, start, desk, collector)
    except TemplateError as error:
        note_refusal(error, start, desk, collector)
    yield from collector.findings()


def _template_rules(selection: Selection) -> Iterator[TemplateRule]:
    return (rule for rule in selection.rules if isinstance(rule, TemplateRule))
