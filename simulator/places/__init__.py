"""Where a lead is: country, states and every time zone, from phone and address.

What finds it out loads when it is first asked for: most of a check needs no place.
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from simulator.places.resolve import of_lead, places_of
    from simulator.places.whereabouts import Whereabouts

__all__ = ["Whereabouts", "of_lead", "places_of"]

_HOMES = {
    "Whereabouts": "simulator.places.whereabouts",
    "of_lead": "simulator.places.resolve",
    "places_of": "simulator.places.resolve",
}


def __getattr__(name: str) -> object:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(_HOMES[name]), name)
