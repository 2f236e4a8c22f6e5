"""A message filled for one lead, and where every character of it came from."""

from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from simulator.model.place import Place

ADDED = "settings#"
"""Begins the name of a place in the settings, `settings#sending.footer`: what the provider adds."""


def added(key: str, length: int) -> Place:
    """The place of `length` characters that a key of the settings has the provider add."""
    return Place(f"{ADDED}{key}", 0, length)


def is_added(place: Place) -> bool:
    """Whether what comes from `place` is added when the text is sent."""
    return place.template.startswith(ADDED)


class Run(NamedTuple):
    """Consecutive characters of one origin.

    `at` is the offset in the template of the run's first character when the run is the
    template's own text, else `None`. `field` is the path of the value that it shows, such as
    `lead.first_name`, else `None`.
    """

    length: int
    place: Place
    at: int | None
    field: str | None


class Hole(StrEnum):
    """How a field left a hole in the text."""

    ABSENT = "absent"  # the lead has no such field, and the text gives no other words for it
    BLANK = "blank"  # the field is there but empty or only spaces, and it was printed so


class Missing(NamedTuple):
    """A field that the text asked for and could not show."""

    field: str
    place: Place
    hole: Hole = Hole.ABSENT
    has_fallback: bool = False  # blank, and `default(...)` let it pass


@dataclass(frozen=True, slots=True)
class Rendering:
    """The text as one lead gets it.

    `runs` cover `text` without gap or overlap. `missing` holds each hole once, in the order met.
    """

    text: str
    runs: tuple[Run, ...]
    missing: tuple[Missing, ...] = ()
