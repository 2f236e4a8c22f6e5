"""What the first of a message's leads gets, and which fields a message reads: made once."""

from collections.abc import Hashable
from typing import Final

from simulator.errors import TemplateError
from simulator.model.change import changed
from simulator.model.message import Channel, Message
from simulator.model.persona import Persona
from simulator.rendering.given import OF_A_SEND
from simulator.rendering.references import fields_read
from simulator.review.copies import Copy
from simulator.review.desk import Desk
from simulator.review.given import given, key_of
from simulator.review.messages import parts_of
from simulator.rules.campaign import FirstText

_MOST: Final = 2_000
_NOBODY: Final = Persona(id="nobody", first_name="Dana", country="US")
"""Who a message is filled for where there are no leads."""


class FirstTexts:
    """Texts of messages, by all that they are made from."""

    def __init__(self) -> None:
        self._known: dict[Hashable, FirstText] = {}

    def of(self, copy: Copy, desk: Desk) -> FirstText:
        """What its first lead gets, as sent; of an e-mail the body."""
        lead = copy.leads[0] if copy.leads else _NOBODY
        country, message = copy.country_for(lead), copy.message
        front = message.front
        fronts = (front.kind, front.subject, front.preheader, front.title)
        told = _told(message, lead, desk)
        key = (desk.ground, message.file, message.body, fronts, country, repr(lead.fields()), told)
        found = self._known.get(key)
        if found is None:
            if len(self._known) >= _MOST:
                self._known.clear()
            found = self._known[key] = _first_text(copy, lead, country, desk)
        return found


def _told(message: Message, lead: Persona, desk: Desk) -> Hashable:
    """What the message may tell of its own sending, as far as its words speak of that."""
    bodies = (message.body, *(each.body for each in desk.workspace.includes.values()))
    read = frozenset(name for name in OF_A_SEND if any(name in body for body in bodies))
    return key_of(given(read, message, lead, desk))


first_texts: Final = FirstTexts()
"""They outlive a reading of the workspace: a campaign is read again whenever a file of it is."""


def _first_text(copy: Copy, lead: Persona, country: str, desk: Desk) -> FirstText:
    message = copy.message
    read: set[str] | None = set()
    text = ""
    try:
        for part in parts_of(message):
            template = desk.engine.compile(part.name, part.source.text)
            own = fields_read(template.references)
            read = None if own is None or read is None else read | own
            if part.name == message.file:
                told = given(template.read_of_send, message, lead, desk)
                text = template.fill(desk.values.of(lead).fields, told).text
    except TemplateError:
        return FirstText()
    if message.channel is Channel.SMS:
        kind, fields = message.front.kind.value, desk.values.of(lead).fields
        text = changed(text, desk.account.changes(text, kind=kind, country=country, lead=fields))
    return FirstText(text, None if read is None else frozenset(read))
