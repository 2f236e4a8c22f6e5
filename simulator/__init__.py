"""presend: review text-message copy before it is sent.

The names below are what others may call; each loads on first use, so importing this package
costs next to nothing.
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from simulator.analysis import analyze
    from simulator.length import measure
    from simulator.loading import load_workspace
    from simulator.model.event import Event
    from simulator.model.persona import Persona
    from simulator.model.sequence import Sequence
    from simulator.rendering import render
    from simulator.rendering.bounds import bound_segments
    from simulator.review import check_text, review_workspace
    from simulator.timing.may_send import may_send
    from simulator.timing.plan import plan
    from simulator.timing.simulating.simulate import simulate

__version__ = "0.1.0"

__all__ = [
    "Event",
    "Persona",
    "Sequence",
    "analyze",
    "bound_segments",
    "check_text",
    "load_workspace",
    "may_send",
    "measure",
    "plan",
    "render",
    "review_workspace",
    "simulate",
]

_HOMES = {
    "Event": "simulator.model.event",
    "Persona": "simulator.model.persona",
    "Sequence": "simulator.model.sequence",
    "analyze": "simulator.analysis",
    "bound_segments": "simulator.rendering.bounds",
    "check_text": "simulator.review",
    "load_workspace": "simulator.loading",
    "may_send": "simulator.timing.may_send",
    "measure": "simulator.length",
    "plan": "simulator.timing.plan",
    "render": "simulator.rendering",
    "review_workspace": "simulator.review",
    "simulate": "simulator.timing.simulating.simulate",
}


def __getattr__(name: str) -> object:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(_HOMES[name]), name)


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
