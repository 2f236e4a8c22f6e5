"""What one thing that is known of a lead tells of where they are."""

from dataclasses import dataclass

from simulator.places.words import zone_words


@dataclass(frozen=True, slots=True)
class Part:
    """A country, states of it, and zones, as far as told.

    `what` is a sentence without its end, such as `850 is Florida`. `is_sure` is off where the
    country is only the likeliest, as of a toll-free number.
    """

    country: str | None = None
    states: tuple[str, ...] = ()
    zones: tuple[str, ...] = ()
    what: str = ""
    is_sure: bool = True

    def said(self, *, with_zones: bool = True) -> str:
        """The sentence: `850 is Florida, Eastern and Central time.`."""
        zones = f", {zone_words(self.zones)}" if self.zones and with_zones else ""
        return f"{self.what}{zones}." if self.what else ""
