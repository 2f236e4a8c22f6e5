"""How texts are sent and what they cost: limits, the account at the provider, rates."""

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Annotated, Literal, Self

from pydantic import Discriminator, Field, Tag, model_validator

from simulator.model.schema import Country, Flag, Number, Problem, Schema, Segments, Words


class SenderType(StrEnum):
    """What kind of number or name texts come from."""

    LONG_CODE = "long_code"
    SHORT_CODE = "short_code"
    TOLL_FREE = "toll_free"
    ALPHANUMERIC = "alphanumeric"


class Limit(Schema):
    """In texts billed: for leads whose data is in plain letters, and for any data at all.

    Without `any`, what special letters of a lead's own data cost is no fault of the message's.
    """

    plain: Segments
    any: Segments | None = None

    @model_validator(mode="after")
    def _check_order(self) -> Self:
        if self.any is not None and self.any < self.plain:
            what = "any is less than plain, though it holds for plain letters too."
            return self.checked([Problem(("any",), what, "Write the higher number at any.")])
        return self


def _number_or_table(value: object) -> str:
    return "table" if isinstance(value, dict | Limit) else "number"


LimitSegments = Annotated[
    Annotated[Segments, Tag("number")] | Annotated[Limit, Tag("table")],
    Discriminator(_number_or_table),
]
"""A number is the limit for plain letters."""


def as_limit(value: int | Limit) -> Limit:
    """The limit that a setting stands for."""
    return value if isinstance(value, Limit) else Limit(plain=value)


def _switch_or_words(value: object) -> str:
    return "words" if isinstance(value, str) else "switch"


SwitchOrWords = Annotated[
    Annotated[Flag, Tag("switch")] | Annotated[Words, Tag("words")],
    Discriminator(_switch_or_words),
]
"""`true` and `false` switch what the provider does; words take the place of the provider's."""


class Sending(Schema):
    """How your account at the provider is set up.

    What is left out is as the provider does it unless told otherwise. `as_sent = false` counts
    and judges what the templates say, and nothing that is added when they are sent. `prefix`,
    `footer` and `short_link` switch what the provider adds, or say it in your account's own words,
    in which `{brand}` is the brand's name; a `short_link` is an example of the right length.
    """

    as_sent: Flag = True
    sender_type: SenderType | None = None
    prefix: SwitchOrWords | None = None
    footer: SwitchOrWords | None = None
    short_link: SwitchOrWords | None = None
    smart_encoding: Flag | None = None

    @property
    def sender(self) -> SenderType:
        """What texts come from; a long code where nobody says."""
        return self.sender_type or SenderType.LONG_CODE

    @property
    def is_one_way(self) -> bool:
        """Whether nobody can answer what texts come from: a name, and no number."""
        return self.sender_type is SenderType.ALPHANUMERIC


@dataclass(frozen=True, slots=True)
class SendLimit:
    """The most that a platform, or the networks of a country, take of one message.

    `unit` is what is counted: characters, texts billed, or special letters. `who` is the
    platform's name or the country's, empty in a platform's own profile for the platform; there
    `source` is the fact's. `encoding` is the only one that the limit holds for, if any. Without
    `with_prefix`, characters that are put first when the text is sent are not counted.
    """

    most: int
    unit: Literal["characters", "texts", "special"]
    who: str = ""
    source: str = ""
    encoding: Literal["GSM-7", "UCS-2"] | None = None
    with_prefix: bool = True


Price = Annotated[Number, Field(ge=0)]


class Rate(Schema):
    """What one text billed costs, from the day `since` on.

    The rate for the lead's country and your sender type counts; one that leaves either out holds
    for all that have none of their own. Without a sender type under `sending`, texts come from
    a long code. `price` is the platform's, `carrier_fee` comes on top.
    """

    country: Country | None = None
    sender_type: SenderType | None = None
    since: dt.date | None = None
    price: Price
    carrier_fee: Price = 0.0


def twice_given(rates: tuple[Rate, ...]) -> Iterator[Problem]:
    """Rates that hold for the same country, sender type and day as one before them."""
    seen = set()
    for number, rate in enumerate(rates):
        key = (rate.country, rate.sender_type, rate.since)
        if key in seen:
            what = "There is a rate for this country, sender type and day already."
            yield Problem(("rates", number), what, "Remove one, or give each its own since.")
        seen.add(key)
