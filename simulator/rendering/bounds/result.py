"""What a proof says."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from simulator.model.place import Place


@dataclass(frozen=True, slots=True)
class SegmentBound:
    """The fewest and the most texts billed over all leads that `[fields]` allows, as sent.

    Where nothing could be `proved`, both are missing, `reason` says why and what to write, and
    `place` where in the template; the whole template is meant where that is missing too. `worst`
    is the costliest lead that was found, as plain data that a persona is made of. `shown` is what
    the text for it is billed as; it is less than `most` where no lead reaches that.
    """

    proved: bool
    least: int | None = None
    most: int | None = None
    worst: Mapping[str, Any] | None = None
    reason: str = ""
    place: Place | None = None
    shown: int | None = None


@dataclass(frozen=True, slots=True)
class Reach:
    """A lead whose text goes one way, as plain data; or why there is none.

    `is_dead` says that no lead can go that way. Else, without a lead, nobody knows.
    """

    lead: Mapping[str, Any] | None = None
    reason: str = ""
    is_dead: bool = False
