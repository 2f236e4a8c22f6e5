"""A pack: one file of personas, and what it says about how it was made."""

from dataclasses import dataclass
from typing import Annotated, Literal

from pydantic import Field

from simulator.model.persona import Role
from simulator.model.place import Location
from simulator.model.schema import Instant, Schema, Text, Whole


class Generated(Schema):
    """How presend made a pack: the same of everything gives the same bytes.

    `by` and `faker` are versions, `at` the day that its dates are told from, `fields` the digest
    of what `[fields]` allowed. A hostile pack is a fixed set: it has no `seed`, `count`, `faker`
    and `countries`.
    """

    by: Text
    at: Instant
    fields: Text
    seed: Annotated[Whole, Field(ge=0)] | None = None
    count: Annotated[Whole, Field(ge=1)] | None = None
    faker: Text | None = None
    countries: tuple[Text, ...] = ()


class Imported(Schema):
    """What list a pack was read from, by its file's name, and whether its people are real."""

    by: Text
    file: Text
    people: Literal["made up", "kept"]


@dataclass(frozen=True, slots=True)
class Pack:
    """A file of personas: what it is for, how it was made, and the ids of its sound leads.

    `places` are where these ids stand, in the same order.
    """

    file: str
    role: Role
    leads: tuple[str, ...]
    generated: Generated | None = None
    imported: Imported | None = None
    places: tuple[Location, ...] = ()
