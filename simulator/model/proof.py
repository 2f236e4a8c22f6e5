"""What is proved of a message's cost over every lead that `[fields]` lets in."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, NamedTuple

from simulator.model.place import Location


class Brought(NamedTuple):
    """What a lead brings to a message in one field, as text; `is_special` if it costs more."""

    field: str
    text: str
    is_special: bool


@dataclass(frozen=True, slots=True)
class Most:
    """The most `texts` that a lead with some sort of letters can be billed.

    `None` where that is not proved: `reason` says why and what to write, `place` where. `lead` is
    the costliest lead that was found, as plain data; it is billed `found`, and `brings` what the
    message reads of it, the longest first. No lead is billed fewer than `least`.
    """

    texts: int | None
    least: int | None = None
    found: int | None = None
    lead: Mapping[str, Any] | None = None
    brings: tuple[Brought, ...] = ()
    reason: str = ""
    place: Location | None = None

    def breaks(self, limit: int | None) -> bool:
        """Whether a lead was found that is billed more."""
        return limit is not None and self.found is not None and self.found > limit

    def keeps(self, limit: int | None) -> bool:
        """Whether no lead can be billed more."""
        return limit is None or (self.texts is not None and self.texts <= limit)


@dataclass(frozen=True, slots=True)
class Proof:
    """What is proved of a message: with leads' texts in plain letters, and in any letters.

    `limit` is the message's for leads with plain letters; `limit_any`, if it has one, for others.
    """

    plain: Most
    any: Most
    limit: int
    limit_any: int | None = None

    @property
    def broken(self) -> tuple[int, Most] | None:
        """The limit that a lead breaks, and that lead; the one for plain letters comes first."""
        if self.plain.breaks(self.limit):
            return self.limit, self.plain
        if self.limit_any is not None and self.any.breaks(self.limit_any):
            return self.limit_any, self.any
        return None

    @property
    def is_unknown(self) -> bool:
        """Whether nobody knows, for want of a proof."""
        return not self.is_kept and self.broken is None

    @property
    def is_kept(self) -> bool:
        """Whether it is proved that no lead breaks a limit."""
        return self.plain.keeps(self.limit) and self.any.keeps(self.limit_any)
