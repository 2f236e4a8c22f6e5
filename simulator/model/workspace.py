"""A folder's messages, sequences, personas and settings, read once and valid from then on."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from simulator.model.finding import Fault
from simulator.model.message import Message
from simulator.model.pack import Pack
from simulator.model.persona import Persona
from simulator.model.place import Location
from simulator.model.sequence import Sequence
from simulator.model.settings import Settings

if TYPE_CHECKING:
    from simulator.model.style import Style


@dataclass(frozen=True, slots=True)
class Include:
    """A file under a folder that begins with `_`: text that messages take in by `{% include %}`.

    `name` is what a message writes between the quotes: the path below `templates/`, such as
    `_shared/footer.j2`.
    """

    name: str
    file: str
    body: str


@dataclass(frozen=True, slots=True)
class Workspace:
    """Everything that a review reads.

    Messages are sorted by file. `sequences` is keyed by campaign. Personas come in the order of
    their files, the `packs`, and stand once for each id. `faults` are the mistakes found while
    reading; what they concern is absent from the other fields. `places` finds a TOML key's value:
    `places[file]["steps.0.when"]`.

    A sequence with mistakes holds what of it is sound. `broken` are the campaigns whose
    `sequence.toml` doesn't tell the order of its steps: what comes first in them is unknown.
    `leads_stand_in` where the personas are borrowed, as there are none below its `personas/`.
    `brand_stands_in` where the settings are borrowed too, and nobody knows whose texts these are;
    `links_stand_in` where the settings' links are those of another brand.
    `behind` are the files of translations that are older than their base, and by how many seconds.
    `styles` are sorted by file; nobody knows which rules those would have whose ids are
    `partial_styles`.
    """

    root: Path
    settings: Settings
    messages: tuple[Message, ...] = ()
    sequences: Mapping[str, Sequence] = field(default_factory=dict)
    personas: tuple[Persona, ...] = ()
    packs: tuple[Pack, ...] = ()
    includes: Mapping[str, Include] = field(default_factory=dict)
    faults: tuple[Fault, ...] = ()
    broken: frozenset[str] = frozenset()
    places: Mapping[str, Mapping[str, Location]] = field(default_factory=dict)
    leads_stand_in: bool = False
    brand_stands_in: bool = False
    links_stand_in: bool = False
    behind: Mapping[str, float] = field(default_factory=dict)
    styles: "tuple[Style, ...]" = ()
    partial_styles: frozenset[str] = frozenset()

    @property
    def brand_name(self) -> str | None:
        """The brand that sends these texts, as far as it is known."""
        return None if self.brand_stands_in else self.settings.brand_name
