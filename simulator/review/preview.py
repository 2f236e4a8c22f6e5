"""A message as one lead gets it: filled, as sent, measured and priced."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from itertools import pairwise
from typing import NamedTuple

from simulator.errors import TemplateError
from simulator.length import Measurement, measure
from simulator.length.links import link_spans
from simulator.model.message import Channel
from simulator.model.persona import Persona
from simulator.model.place import Location
from simulator.model.rendering import Rendering, Run, is_added
from simulator.rendering.as_sent import sent_rendering
from simulator.review.billed import Prices
from simulator.review.copies import Copy
from simulator.review.desk import Desk
from simulator.review.given import given
from simulator.review.messages import Part, parts_of


class Refusal(NamedTuple):
    """Why a message cannot be filled for a lead, where, and what to write instead."""

    what: str
    remedy: str
    place: Location


class Stretch(NamedTuple):
    """Characters of the text as sent that look alike.

    `field` is the path of the lead's value that they show, else empty. `is_added` says that the
    provider adds them.
    """

    text: str
    field: str
    is_added: bool
    is_link: bool


@dataclass(frozen=True, slots=True)
class Preview:
    """What one lead gets.

    `heads` are the subject, preheader and title that there are, by these names. `rendering` is the
    text as sent, and `None` where a `refusal` says why there is none. `measurement`, and `price`
    where a rate holds, are those of a text message.
    """

    copy: Copy
    lead: Persona
    heads: Mapping[str, str]
    rendering: Rendering | None = None
    measurement: Measurement | None = None
    price: Decimal | None = None
    refusal: Refusal | None = None

    @property
    def text(self) -> str:
        """The text as sent; empty where there is none."""
        return self.rendering.text if self.rendering else ""

    def stretches(self) -> Iterator[Stretch]:
        """The text in pieces of one look; joined, they are the whole."""
        if self.rendering is None:
            return
        links = list(link_spans(self.text))
        edges = {edge for link in links for edge in link}
        inside = {at for start, end in links for at in range(start, end)}
        at = 0
        for run in self.rendering.runs:
            end = at + run.length
            cuts = [at, *sorted(edge for edge in edges if at < edge < end), end]
            for start, stop in pairwise(cuts):
                if start < stop:
                    text, field = self.text[start:stop], leads_field(run)
                    yield Stretch(text, field, is_added(run.place), start in inside)
            at = end


def leads_field(run: Run) -> str:
    """The path of the lead's value that `run` shows; empty for those of brand and sender too."""
    return run.field if run.field and run.field.startswith("lead.") else ""


def preview(copy: Copy, lead: Persona, desk: Desk, prices: Prices | None = None) -> Preview:
    """Fill a message for a lead, as sent; it is priced where there are `prices`."""
    body, *fronts = parts_of(copy.message)
    heads = {}
    try:
        rendering = _rendered(body, copy, lead, desk)
        for part in fronts:
            heads[part.channel] = _rendered(part, copy, lead, desk).text
    except TemplateError as error:
        source = desk.includes.get(error.template)
        source = source or next(
            (part.source for part in fronts if part.name == error.template), body.source
        )
        place = source.locate(error.start, error.end)
        return Preview(copy, lead, heads, refusal=Refusal(error.message, error.remedy, place))
    if copy.message.channel is not Channel.SMS:
        return Preview(copy, lead, heads, rendering)
    country = copy.country_for(lead)
    measurement = measure(rendering.text, reference_bits=desk.account.reference_bits(country))
    each = prices.each(country) if prices else None
    price = None if each is None else each * measurement.segments
    return Preview(copy, lead, heads, rendering, measurement, price)


def _rendered(part: Part, copy: Copy, lead: Persona, desk: Desk) -> Rendering:
    fields = lead.fields()
    template = desk.engine.compile(part.name, part.source.text)
    rendering = template.trace(fields, given(template.read_of_send, copy.message, lead, desk))
    if part.channel != Channel.SMS.value:
        return rendering
    changes = desk.account.changes(
        rendering.text,
        kind=copy.message.front.kind.value,
        country=copy.country_for(lead),
        lead=fields,
    )
    return sent_rendering(rendering, changes)
