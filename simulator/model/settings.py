"""What `presend.toml`, or `[tool.presend]` in `pyproject.toml`, may say."""

from collections.abc import Mapping
from enum import StrEnum
from typing import Annotated, Self

from pydantic import BeforeValidator, Field, model_validator

from simulator.model.fields import FieldName, FieldSpec
from simulator.model.registration import Registration
from simulator.model.schema import Format, RuleCode, RuleOrFamily, Schema, Text, Words
from simulator.model.sending import LimitSegments, Rate, Sending, twice_given
from simulator.model.timing import Timing


class Level(StrEnum):
    """What a rule's findings count as; `off` silences the rule."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"
    OFF = "off"


class FailLevel(StrEnum):
    """From which severity on findings fail a check."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"
    NEVER = "never"


def _as_table(value: object) -> object:
    return {"name": value} if isinstance(value, str) else value


class Spelling(Schema):
    """Words that are right though no dictionary has them."""

    words: tuple[Words, ...] = ()


class Settings(Schema):
    """A workspace's settings.

    `brand` and `sender` are what templates see by these names; `brand = "Acme"` is short for a
    table with that `name`. `links` are the addresses behind `link("name")`. `fields` says what
    any lead may be. `select` and `ignore` hold rule codes or families such as `TON`; no `select`
    selects all. `limit_segments` is in texts billed. `provider` is the platform that sends, and
    `sending` how your account there is set up; `rates` are your own prices, in `currency`.
    `registration` names the messages that you hand in when you register with US carriers.
    `spelling` holds your own words, where misspelt ones are looked for. `timing` says whose law
    counts, and how much is too much.
    """

    format: Format = 1
    brand: Annotated[Mapping[Text, Text], BeforeValidator(_as_table)] = Field(default_factory=dict)
    sender: Mapping[Text, Text] = Field(default_factory=dict)
    links: Mapping[Text, Words] = Field(default_factory=dict)
    fields: Mapping[FieldName, FieldSpec] = Field(default_factory=dict)
    limit_segments: LimitSegments = 2
    provider: Words = "generic"
    sending: Sending = Sending()
    currency: Words = "USD"
    rates: tuple[Rate, ...] = ()
    registration: Registration = Registration()
    spelling: Spelling = Spelling()
    timing: Timing = Timing()
    severity: Mapping[RuleCode, Level] = Field(default_factory=dict)
    select: tuple[RuleOrFamily, ...] = ()
    ignore: tuple[RuleOrFamily, ...] = ()
    fail_on: FailLevel = FailLevel.ERROR

    @model_validator(mode="after")
    def _check_rates(self) -> Self:
        return self.checked(twice_given(self.rates)) if self.rates else self

    @property
    def brand_name(self) -> str | None:
        """The brand as leads know it."""
        return self.brand.get("name")
