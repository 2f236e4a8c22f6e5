"""One message for all its leads: fill it, read each distinct text once, say what is wrong."""

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cache, cached_property, partial
from typing import NamedTuple

from simulator.errors import TemplateError
from simulator.length import Measurement
from simulator.model.change import Change
from simulator.model.finding import Finding
from simulator.model.message import Channel, Message
from simulator.model.persona import Persona
from simulator.model.place import Place
from simulator.model.rendering import Rendering
from simulator.model.sending import as_limit
from simulator.rendering.as_sent import sent_rendering
from simulator.rendering.engine import Condition, Reference, Template
from simulator.rendering.unknown import unknown_references
from simulator.review.alike import Sort, Told, Worded
from simulator.review.collect import Collector
from simulator.review.copies import Copy
from simulator.review.coverage import Coverage, note_unseen
from simulator.review.desk import Desk
from simulator.review.fillings import Filler, Getting, Rendered, names_read
from simulator.review.places import Source, place_of
from simulator.review.selection import Selection
from simulator.review.texts import best_said, found_by, found_in_style
from simulator.review.timed_texts import TimedTexts
from simulator.rules.reading import Circumstances, Reading, TemplateReading
from simulator.rules.rule import Hit, Rule, TemplateRule


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


Note = Callable[[Reading, Sequence[Persona]], None]
"""Told of each distinct text of a message's body, and who gets it."""


Covered = Callable[[Coverage], object]
"""Told which ways of each text of a message its leads go, if all of them get a text."""


def review_copy(
    copy: Copy, desk: Desk, note: Note | None = None, covered: Covered | None = None
) -> Iterator[Finding]:
    """The findings of one message file, for all the leads that get it."""
    for part in parts_of(copy.message):
        found = tuple(_review_part(part, copy, desk, note, covered))
        yield from found
        if copy.hostile:
            # What others meet too is told of them.
            told = {(each.rule, each.place) for each in found}
            apart = replace(copy, leads=copy.hostile)
            for finding in _review_part(part, apart, desk.for_hostile):
                if (finding.rule, finding.place) not in told:
                    yield replace(finding, is_of_hostile=True)


def _review_part(
    part: Part,
    copy: Copy,
    desk: Desk,
    note: Note | None = None,
    covered: Covered | None = None,
) -> Iterator[Finding]:
    sources = {**desk.added_sources, **desk.includes, part.name: part.source}
    collector = Collector(sources, part.name, desk.selection, copy.draft, len(copy.leads))
    is_body = part.name == copy.message.file
    _PartReview(part, copy, desk, collector, note if is_body else None, covered).run()
    return collector.findings()


def parts_of(message: Message) -> Iterator[Part]:
    """The texts of a message that a lead gets: the body first, then what its front matter holds."""
    body = Source(message.file, message.body, message.body_line)
    yield Part(message.file, message.channel.value, body)
    for key in ("subject", "preheader", "title"):
        text = getattr(message.front, key)
        if text:
            whole = message.key_places.get(key)
            yield Part(f"{message.file}#{key}", key, Source(message.file, text, whole=whole))


class _Known(NamedTuple):
    """What a text's words are, and which words are known to be right, whatever the names."""

    worded: Worded
    right: set[Worded]


@dataclass
class _Judged:
    """What reads alike and is clean, with what it costs, and words that are right."""

    clean: dict[Sort, Measurement] = field(default_factory=dict)
    right: set[Worded] = field(default_factory=set)


@dataclass(frozen=True)
class _PartReview:
    """The review of one part of a message, as it fills the collector."""

    part: Part
    copy: Copy
    desk: Desk
    collector: Collector
    note: Note | None
    covered: Covered | None

    def run(self) -> None:
        """Judge the template, then each distinct text that it makes."""
        try:
            template = self.desk.engine.compile(self.part.name, self.part.source.text)
        except TemplateError as error:
            note_refusal(error, self.part.start, self.desk, self.collector)
            return
        note_unknown(template.references, self.part.start, self.desk, self.collector)
        template.forget_taken()
        filler = Filler(template, self.copy, self.desk, self._kind)
        texts, refusals = filler.sorts()
        for refusal, leads in refusals:
            if ids := tuple(lead.id for lead in self.copy.reached(leads)):
                note_refusal(refusal, self.part.start, self.desk, self.collector, ids)
        if self.covered and not refusals:
            self._cover(template, self.covered)
        self._judge(texts, filler, _Judged())

    def _judge(self, texts: Mapping[Rendered, Getting], filler: Filler, judged: "_Judged") -> None:
        """Judge each text; those that one stands for by themselves where it counts whose it is."""
        names, tracer = names_read(filler.template), partial(self._trace, filler.template)
        for rendered, getting in texts.items():
            values = self.desk.values.of(getting.leads[0])
            told = Told(rendered, values, names, tracer, self.desk.analyst)
            sort = told.sort()
            reading = told.reading(self._about(rendered.country), self._sources)
            if sort in judged.clean:
                reading.measuring(judged.clean[sort])
            else:
                hits = self._hits(reading, told, _Known(sort.worded, judged.right))
                if getting.names and (told.is_asked or _tells_apart(hits, getting.names)):
                    self._judge(filler.apart(getting.leads), filler, judged)
                    continue
                if not hits and not (told.is_asked or told.is_traced):
                    judged.clean[sort] = reading.measurement
                self._collect_all(hits, reading, getting.leads, told)
                reading = reading.afresh()
            if self._timed:
                for hits, leads in self._timed.judge(reading, getting.leads):
                    self._collect_all(hits, reading, leads, told)
            if self.note:
                self.note(reading, getting.leads)

    def _cover(self, template: Template, covered: Covered) -> None:
        """Say which ways of the text its leads have gone, and what to make of the others."""
        coverage = Coverage.of(self.part.name, template)
        note_unseen(coverage, self.part.source.text, self.copy, self.desk, self.collector)
        covered(coverage)

    def _hits(self, reading: Reading, told: Told, known: _Known) -> list[tuple[Rule, Hit]]:
        """What is wrong with a text; one whose words are known to be right is only measured."""
        of_words, measuring = self.desk.selection.parted_rules(reading.circumstances.channel)
        found = []
        if known.worded not in known.right:
            found = found_by(of_words, reading)
            found += found_in_style(self.desk.selection, reading)
            if not found and not (told.is_asked or told.is_traced):
                known.right.add(known.worded)
        return best_said(found + found_by(measuring, reading))

    def _collect_all(
        self,
        hits: Sequence[tuple[Rule, Hit]],
        reading: Reading,
        leads: Sequence[Persona],
        told: Told,
    ) -> None:
        reached = self.copy.reached(leads) if hits else ()
        if leads and not reached:
            return
        ids = tuple(lead.id for lead in reached)
        for rule, hit in hits:
            self._collect(rule, hit, reading, ids, told)

    def _collect(
        self, rule: Rule, hit: Hit, reading: Reading, leads: tuple[str, ...], told: Told
    ) -> None:
        if self.desk.selection.only and hit.span and reading.is_value(hit.span):
            return  # their data is wrong on purpose: only what the message makes of it counts
        at_end = hit.span == (len(reading.text),) * 2
        place = self._end() if at_end else self._place(hit, told.rendering)
        # An include that is taken in twice is written once.
        edits = dict.fromkeys((_written_at(reading, each), each.text) for each in hit.changes)
        self.collector.add(
            rule, hit, place=place, text=reading.text, leads=leads, edits=tuple(edits)
        )

    def _trace(
        self, template: Template, rendered: Rendered, lead: Mapping[str, object]
    ) -> Rendering:
        rendering = template.trace(lead, rendered.given)
        if not self._kind:
            return rendering
        changes = self.desk.account.changes(
            rendering.text, kind=self._kind, country=rendered.country, lead=lead
        )
        return sent_rendering(rendering, changes)

    @cached_property
    def _timed(self) -> TimedTexts | None:
        """What judges its texts with their instants, where any rule has something to say."""
        return TimedTexts.of(self.copy, self.desk, self.part.channel, self.part.source.text)

    @cached_property
    def _kind(self) -> str:
        """What the provider takes this part for; empty where it is sent as it is."""
        is_as_it_is = self.desk.account.is_silent or self.part.channel != Channel.SMS.value
        return "" if is_as_it_is else self.copy.message.front.kind.value

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
        front, account = message.front, self.desk.account
        return Circumstances(
            kind=front.kind.value,
            country=country,
            position=self.copy.position,
            language=message.language,
            brand=self.desk.workspace.brand_name,
            channel=self.part.channel,
            limit=as_limit(front.limit_segments or settings.limit_segments),
            limits=account.limits(country),
            reference_bits=account.reference_bits(country),
            one_way=front.one_way or settings.sending.is_one_way,
            may_be_added_to=bool(self._kind),
            provider=settings.provider,
            sender_type=settings.sending.sender,
            own_words=settings.spelling.words,
            own_hosts=self.desk.own_hosts,
            stage=self.copy.stage.value if self.copy.stage else None,
            voice=front.voice.value if front.voice else None,
            evidence=front.evidence or "",
        )


def _tells_apart(hits: Sequence[tuple[Rule, Hit]], names: Collection[str]) -> bool:
    """Whether what is said of texts with other names is another thing."""
    return any(name in hit.apart for _, hit in hits if hit.apart for name in names)


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
    references: tuple[Reference, ...],
    start: Place,
    desk: Desk,
    collector: Collector,
    *,
    is_sent: bool = True,
) -> None:
    """Add the findings of the names in a template that nobody knows."""
    settings = desk.workspace.settings
    unknown = unknown_references(
        references,
        lead=desk.lead_fields,
        brand=settings.brand,
        sender=settings.sender,
        links=settings.links,
        is_sent=is_sent,
    )
    if not unknown:
        return
    for rule in _template_rules(desk.selection):
        for hit in rule.check(TemplateReading(unknown=unknown, is_condition=not is_sent)):
            collector.add(rule, hit, place=hit.place or start)


def judge_template(
    compiled: Callable[[], Template | Condition], start: Place, desk: Desk, collector: Collector
) -> Iterator[Finding]:
    """The findings of a template that begins at `start` and that no lead fills."""
    try:
        template = compiled()
        is_sent = isinstance(template, Template)
        note_unknown(template.references, start, desk, collector, is_sent=is_sent)
    except TemplateError as error:
        note_refusal(error, start, desk, collector)
    yield from collector.findings()


def _template_rules(selection: Selection) -> Iterator[TemplateRule]:
    return (rule for rule in selection.rules if isinstance(rule, TemplateRule))
