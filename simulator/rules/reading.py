"""What rules read: a text as sent with its circumstances, and a template before it is filled."""

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

from simulator.analysis import Analysis, analyze
from simulator.length import Measurement, measure

if TYPE_CHECKING:
    from simulator.errors import TemplateError
    from simulator.model.rendering import Missing
    from simulator.rendering.unknown import Unknown


@dataclass(frozen=True)
class Circumstances:
    """What a text's rules need to know beside its words.

    `country` is an ISO code, empty when nobody knows it; `position` counts the texts of the
    sequence from 1; `language` is a BCP 47 tag or `None` to read it from the text.
    """

    kind: str = "marketing"
    country: str = "US"
    position: int = 1
    language: str | None = None
    brand: str | None = None
    channel: str = "sms"
    limit_segments: int = 2
    one_way: bool = False


@dataclass(frozen=True)
class Reading:
    """A text as one lead gets it; what costs time is read once, when first asked for."""

    text: str
    circumstances: Circumstances = Circumstances()
    missing: "tuple[Missing, ...]" = ()
    trace_values: Callable[[], tuple[tuple[int, int], ...]] = field(default=tuple, repr=False)

    @cached_property
    def measurement(self) -> Measurement:
        """The text's encoding, units and parts."""
        return measure(self.text)

    @cached_property
    def analysis(self) -> Analysis:
        """What a reader finds in the text."""
        about = self.circumstances
        return analyze(
            self.text,
            language=about.language,
            country=about.country,
            kind=about.kind,
            brand=about.brand,
        )

    @cached_property
    def values(self) -> tuple[tuple[int, int], ...]:
        """Spans of the text that show a lead's own data."""
        return self.trace_values()

    def is_value(self, span: tuple[int, int]) -> bool:
        """Whether `span` lies wholly in the lead's own data."""
        return any(start <= span[0] and span[1] <= end for start, end in self.values)


@dataclass(frozen=True)
class TemplateReading:
    """A message before it is filled: why it cannot be, or the names in it that nobody knows."""

    error: "TemplateError | None" = None
    unknown: "tuple[Unknown, ...]" = ()
