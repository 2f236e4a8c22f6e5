"""One message filled for one lead, without a workspace around it."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from simulator.errors import UsageError
from simulator.model.rendering import Rendering
from simulator.rendering.engine import Engine

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
) -> Rendering:
    """Fill a message, or a template's text, for a persona, or for a lead's fields.

    A `brand` that is a text is the brand's name. A template's text is called `<text>` in places.
    Raises `TemplateError` where it cannot be filled, `UsageError` for an unknown provider.
    """
    if provider != "generic":
        raise UsageError(f"There is no provider called {provider}. Use generic.")
    brand = {"name": brand} if isinstance(brand, str) else brand
    engine = Engine(brand=brand, sender=sender, links=links, includes=includes)
    name, body = ("<text>", message) if isinstance(message, str) else (message.file, message.body)
    lead = persona if isinstance(persona, Mapping) else persona.fields()
    return engine.compile(name, body).trace(lead)
