"""One message filled for one lead, without a workspace around it."""

import datetime as dt
from collections.abc import Mapping
from typing import TYPE_CHECKING

from simulator.model.fields import TAKEN
from simulator.model.rendering import Rendering
from simulator.model.sending import Sending
from simulator.rendering.as_sent import Account, account_at, sent_rendering
from simulator.rendering.engine import Engine
from simulator.rendering.given import DEADLINE, SEND_AT

if TYPE_CHECKING:
    from simulator.model.message import Message
    from simulator.model.persona import Persona
    from simulator.model.workspace import Include


def render(
    message: "Message | str",
    persona: "Persona | Mapping[str, object]",
    *,
    provider: str = "generic",
    brand: str | Mapping[str, object] | None = None,
    sender: Mapping[str, object] | None = None,
    links: Mapping[str, str] | None = None,
    includes: Mapping[str, "Include"] | None = None,
    send_at: dt.datetime | None = None,
    deadline: dt.date | None = None,
) -> Rendering:
    """Fill a message, or a template's text, for a persona, or for a lead's fields, as sent.

    `send_at` is when the lead gets it, an aware instant; its clock is the one that the text shows.
    `deadline`, by default the message's own `expires`, is a day or such an instant.
    `provider` is what is known of it last, with an account as it is set up unless told otherwise.
    A `brand` that is a text is the brand's name. A template's text is called `<text>` in places,
    and is a marketing text message. Raises `TemplateError` where it cannot be filled, `UsageError`
    for an unknown provider.
    """
    brand = {"name": brand} if isinstance(brand, str) else brand or {}
    named = brand.get("name")
    account = account_at(provider, Sending(), named if isinstance(named, str) else None)
    engine = Engine(brand=brand, sender=sender, links=links, includes=includes)
    name, body = ("<text>", message) if isinstance(message, str) else (message.file, message.body)
    lead = _fields(persona) if isinstance(persona, Mapping) else persona.fields()
    ends = deadline if isinstance(message, str) else deadline or message.front.expires
    known = {SEND_AT: send_at, DEADLINE: ends}
    given = {name: value for name, value in known.items() if value is not None}
    return _sent(engine.compile(name, body).trace(lead, given), message, lead, account)


def _fields(lead: Mapping[str, object]) -> Mapping[str, object]:
    """A lead's fields; plain data as a persona is made of has some of them under `custom`."""
    custom = lead.get("custom")
    if not isinstance(custom, Mapping) or "id" not in lead:
        return lead
    return {**{name: value for name, value in lead.items() if name not in TAKEN}, **custom}


def _sent(
    rendering: Rendering, message: "Message | str", lead: Mapping[str, object], account: Account
) -> Rendering:
    if not isinstance(message, str) and message.channel != "sms":
        return rendering
    kind = "marketing" if isinstance(message, str) else message.front.kind.value
    country = str(lead.get("country") or "")
    changes = account.changes(rendering.text, kind=kind, country=country, lead=lead)
    return sent_rendering(rendering, changes)
