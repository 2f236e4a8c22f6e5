"""Texts of one message that read alike: they differ in names that no rule knows.

Where the rules find nothing in one of them, and none asked what the lead brought or where words
come from, they find nothing in the others, which cost the same.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import NamedTuple

from simulator.analysis import Analysis
from simulator.analysis.ordinary import sort_of
from simulator.analysis.remembered import Analyst
from simulator.model.rendering import Missing, Rendering, Run
from simulator.review.fillings import Rendered
from simulator.review.lead_values import LeadValues
from simulator.rules.reading import Circumstances, Reading

Tracer = Callable[[Rendered, Mapping[str, object]], Rendering]
"""Fills a message once more for a lead's fields, as sent, and with origins."""


class Worded(NamedTuple):
    """What is the same of all texts with the same words, but for names of any length."""

    country: str
    missing: tuple[Missing, ...]
    words: str


class Sort(NamedTuple):
    """What is the same of all texts that read alike and cost the same."""

    size: int
    worded: Worded


class Told(Mapping[str, object]):
    """What a reading tells of the one lead that it is made for, and whether any of it was asked.

    These are the lead's fields, and where the text comes from, which is traced when first asked
    for: that is the same of all texts that differ in names as long. `names` are the fields that
    the message reads; `None` where it may read any.
    """

    __slots__ = (
        *("_analyst", "_fields", "_rendered", "_rendering", "_texts", "_tracer"),
        *("is_asked", "is_traced"),
    )

    def __init__(
        self,
        rendered: Rendered,
        values: LeadValues,
        names: Iterable[str] | None,
        tracer: Tracer,
        analyst: Analyst,
    ) -> None:
        fields = values.fields
        found = fields.values() if names is None else map(fields.get, names)
        self._texts = tuple([value for value in found if type(value) is str])
        self._rendered = rendered
        self._fields = fields
        self._tracer = tracer
        self._analyst = analyst
        self._rendering: Rendering | None = None
        self.is_asked = self.is_traced = False

    def sort(self) -> Sort:
        """What is the same of all texts that read alike."""
        rendered = self._rendered
        size, words = sort_of(rendered.text, self._texts)
        return Sort(size, Worded(rendered.country, rendered.missing, words))

    def reading(self, about: Circumstances, sources: Mapping[str, str]) -> Reading:
        """The text as rules read it."""
        rendered = self._rendered
        return Reading(
            rendered.text,
            about,
            rendered.missing,
            self.runs,
            self,
            sources,
            self.analyze,
            self._texts,
        )

    def analyze(
        self,
        text: str,
        *,
        language: str | None,
        country: str,
        kind: str,
        brand: str | None,
        provider: str | None,
    ) -> Analysis:
        """Analyse a text that this lead's names may stand in."""
        return self._analyst.analyze(
            text,
            self._texts,
            language=language,
            country=country,
            kind=kind,
            brand=brand,
            provider=provider,
        )

    def rendering(self) -> Rendering:
        """The text as sent, with its origins."""
        self.is_traced = True
        if self._rendering is None:
            self._rendering = self._tracer(self._rendered, self._fields)
        return self._rendering

    def runs(self) -> tuple[Run, ...]:
        """Where the text's characters come from."""
        return self.rendering().runs

    def __getitem__(self, name: str) -> object:
        self.is_asked = True
        return self._fields[name]

    def __iter__(self) -> Iterator[str]:
        self.is_asked = True
        return iter(self._fields)

    def __len__(self) -> int:
        self.is_asked = True
        return len(self._fields)
