"""Which of the lead's fields the texts of a message read."""

from simulator.errors import TemplateError
from simulator.model.persona import STANDARD_FIELDS
from simulator.rendering.references import fields_read
from simulator.review.copies import Copy
from simulator.review.desk import Desk
from simulator.review.messages import parts_of

_FOR_SENDING = ("country",)
"""What decides what the provider adds, and which limits hold, whatever a template reads."""


def fields_read_by(copy: Copy, desk: Desk) -> tuple[str, ...]:
    """The fields that may decide what a lead's texts are, and the country they are sent to."""
    found: dict[str, None] = {}
    for part in parts_of(copy.message):
        try:
            template = desk.engine.compile(part.name, part.source.text)
        except TemplateError:
            continue
        read = fields_read(template.references)
        every = (*STANDARD_FIELDS, *desk.workspace.settings.fields)
        found |= dict.fromkeys(every if read is None else sorted(read))
    return tuple(found | dict.fromkeys(_FOR_SENDING))
