"""A template, what its leads may be, and how it is filled and measured as sent."""

import json
import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from pathlib import Path
from typing import Any

from simulator import bound_segments, render
from simulator.errors import TemplateError
from simulator.length import measure
from simulator.model.change import changed
from simulator.model.fields import FieldSpec
from simulator.model.sending import Sending
from simulator.model.settings import Settings
from simulator.model.workspace import Include
from simulator.rendering.as_sent import account_at
from simulator.rendering.engine import Engine, Template
from simulator.rendering.references import fields_read

CASES = Path(__file__).parent / "cases"
STEM = "a"
"""What fills a stretch of a template whose length alone counts."""

_STRETCH = re.compile(r"⟨(\d+)⟩")
_BY_DATES = ("language", "country", "timezone")

Lead = Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Score:
    """What one lead's text costs, and how full its last part is; higher is dearer."""

    texts: int
    filled: float
    is_plain: bool

    @property
    def height(self) -> tuple[int, float]:
        return (self.texts, self.filled)


@dataclass(frozen=True, eq=False)
class Case:
    """One row of a file in `cases`; `⟨120⟩` in a template stands for 120 plain letters.

    `proved` is false where nothing can be proved; then `at` is the part of the template that the
    reason points at, and `says` a word of the reason.
    """

    name: str
    template: str
    fields: Mapping[str, Any] = field(default_factory=dict)
    brand: Mapping[str, Any] | None = None
    sender: Mapping[str, Any] | None = None
    links: Mapping[str, str] | None = None
    provider: str = "generic"
    includes: Mapping[str, str] = field(default_factory=dict)
    proved: bool = True
    hard: bool = False
    at: str = ""
    says: str = ""

    @cached_property
    def source(self) -> str:
        return _STRETCH.sub(lambda found: STEM * int(found[1]), self.template)

    @cached_property
    def specs(self) -> Mapping[str, FieldSpec]:
        return Settings.model_validate({"fields": self.fields}).fields

    @cached_property
    def settings(self) -> dict[str, Any]:
        """What `render` and `bound_segments` take beside the text."""
        given = {
            "brand": self.brand,
            "sender": self.sender,
            "links": self.links,
            "provider": self.provider,
            "includes": {
                name: Include(name, f"templates/{name}", body)
                for name, body in self.includes.items()
            },
        }
        return {key: value for key, value in given.items() if value}

    @cached_property
    def compiled(self) -> Template:
        given = {key: value for key, value in self.settings.items() if key != "provider"}
        return Engine(**given).compile("<text>", self.source)

    @cached_property
    def fields_read(self) -> frozenset[str]:
        """The fields that can change what is sent."""
        read = fields_read(self.compiled.references)
        names = frozenset(self.specs) if read is None else read
        words = "\n".join((self.source, *self.includes.values()))
        if re.search(r"\|\s*(date|short_date|weekday|time)\b", words):
            names |= frozenset(_BY_DATES)
        if self.provider != "generic":
            names |= {"country", "carrier"} & {*self.specs, "country"}
        return names

    @cached_property
    def _account(self) -> Any:  # noqa: ANN401 - what the renderer keeps to itself
        named = (self.brand or {}).get("name")
        return account_at(self.provider, Sending(), named if isinstance(named, str) else None)

    def sent(self, lead: Lead) -> str | None:
        """The text as sent, the fast way; nothing where it cannot be filled."""
        try:
            text = self.compiled.fill(lead).text
        except TemplateError:
            return None
        if self._account.is_silent:
            return text
        country = str(lead.get("country") or "")
        return changed(
            text, self._account.changes(text, kind="marketing", country=country, lead=lead)
        )

    def score(self, lead: Lead) -> Score | None:
        """What it costs; nothing where it cannot be filled."""
        text = self.sent(lead)
        if text is None:
            return None
        bits = self._account.reference_bits(str(lead.get("country") or ""))
        found = measure(text, reference_bits=bits)
        is_plain = found.encoding == "GSM-7"
        room = (160 if is_plain else 70) if found.segments == 1 else (153 if is_plain else 67)
        return Score(found.segments, (room - found.room) / room, is_plain)

    def cost(self, lead: Lead) -> int:
        """The texts billed, by way of `render` alone."""
        return measure(render(self.source, lead, **self.settings).text).segments

    def bound(self, names: str = "any") -> Any:  # noqa: ANN401 - the type is what the tests are about
        return bound_segments(self.source, self.fields, names=names, **self.settings)

    def behind(self, letters: int) -> "Case":
        """The same with so many plain letters and a space before it."""
        return replace(
            self, template=f"⟨{letters}⟩ {self.template}", name=f"{self.name} +{letters}"
        )


def corpus(folder: Path = CASES) -> Iterator[Case]:
    """Every case of the files in `cases`, file by file."""
    for path in sorted(folder.glob("*.toml")):
        with path.open("rb") as file:
            for row in tomllib.load(file)["cases"]:
                yield Case(**{**row, "name": f"{path.stem}: {row['name']}"})


def apart(path: Path) -> Iterator[Case]:
    """Cases of a file of JSON lines."""
    for line in path.read_text(encoding="utf-8").split("\n"):
        if line:
            yield Case(**json.loads(line))
