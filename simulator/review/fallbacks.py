"""Who gets other words in place of a field that is empty."""

from collections.abc import Iterable

from simulator.errors import TemplateError
from simulator.model.message import Message
from simulator.model.persona import Persona
from simulator.rendering.references import fields_read
from simulator.review.copies import Copy
from simulator.review.desk import Desk
from simulator.review.given import given
from simulator.review.matrix_filter import lacked
from simulator.review.messages import Part, parts_of

_FILLED = "x"


def with_fallback(copies: Iterable[Copy], desk: Desk) -> frozenset[str]:
    """The leads for whom a text of theirs says something else because a field is empty.

    That is so where it would read otherwise if they had the field: by `default`, or by a test. A
    hole that is merely left open is no fallback. It fills the desk's engine: in a thread, give it
    one of its own.
    """
    return frozenset(
        lead.id
        for copy in copies
        for lead in copy.leads
        if any(_gives_fallback(part, copy.message, lead, desk) for part in parts_of(copy.message))
    )


def _gives_fallback(part: Part, message: Message, lead: Persona, desk: Desk) -> bool:
    fields = lead.fields()
    try:
        template = desk.engine.compile(part.name, part.source.text)
        empty = lacked(lead, fields_read(template.references) or ())
        if not empty:
            return False
        told = given(template.read_of_send, message, lead, desk)
        now = template.trace(fields, told)
    except TemplateError:
        return False  # nobody gets anything of it
    holes = {each.field.split(".")[1] for each in now.missing if each.field.startswith("lead.")}
    for name in empty:
        if name not in holes:
            try:
                if template.trace({**fields, name: _FILLED}, told).text != now.text:
                    return True
            except TemplateError:
                return True  # it is used as something else than a text
    return False
