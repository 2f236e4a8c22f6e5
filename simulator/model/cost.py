"""What messages cost the leads that get them, and why some leads cost more than others."""

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from typing import NamedTuple

from simulator.model.proof import Proof


@dataclass(frozen=True, slots=True)
class Spread:
    """What the cheapest lead costs, the dearest, the mean one, and all: texts billed, or money."""

    least: Decimal
    most: Decimal
    mean: Decimal
    total: Decimal


class Unpriced(NamedTuple):
    """How many leads no rate holds for; `country` is empty where nobody knows it."""

    country: str
    leads: int


class Cause(StrEnum):
    """Why a lead costs more than the cheapest one of the same message."""

    LETTERS = "letters"  # special letters in the lead's own data
    LENGTH = "length"  # long data
    WORDS = "words"  # the message says something else to this lead


@dataclass(frozen=True, slots=True)
class Extra:
    """Leads whose text costs more than the cheapest lead's, for one cause.

    They are billed `texts` each, and `without` if not for the cause. `field`, a path such as
    `lead.first_name`, shows it as `shown` in the text of the lead `example`; both are empty where
    the words are the cause. `letters` are the special ones, those of the most leads first.
    """

    cause: Cause
    texts: int
    without: int
    leads: tuple[str, ...]
    example: str
    field: str = ""
    shown: str = ""
    letters: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Saving:
    """What it would save to write `after` for `before` wherever the message itself says it.

    It is one thing to write, for all texts of a message; a `length.cheapest_edit.CheapestEdit`
    is all that one text needs.
    `before` holds the signs that give way to the same, such as both curly quotes. `texts` and
    `price` are for all of the `leads` who cost less for it together. `name` is what a
    writer calls the first, `advice` says what to write; a safe one leaves the meaning as it is.
    """

    before: tuple[str, ...]
    after: str
    name: str
    is_safe: bool
    advice: str
    texts: int
    price: Decimal | None
    leads: int


class CostLine(NamedTuple):
    """What a rule says of a message's cost."""

    rule: str
    text: str


@dataclass(frozen=True, slots=True)
class MessageCost:
    """What one message file costs its leads.

    `price` is for the leads that a rate holds for, and `None` where there are none; `unpriced`
    counts the others. A lead's share in the campaign's sum is `share`: less than 1 for one of
    several variants. Drafts, and messages `is_for_others` that no lead would get, are in no sum.
    `proof` is there where it was asked for.
    """

    file: str
    campaign: str
    leads: int
    texts: Spread
    price: Spread | None = None
    unpriced: tuple[Unpriced, ...] = ()
    extras: tuple[Extra, ...] = ()
    saving: Saving | None = None
    lines: tuple[CostLine, ...] = ()
    share: Decimal = Decimal(1)
    draft: bool = False
    is_for_others: bool = False
    proof: Proof | None = None

    @property
    def is_counted(self) -> bool:
        """Whether the sums hold it."""
        return not self.draft and not self.is_for_others


@dataclass(frozen=True, slots=True)
class CampaignCost:
    """What a lead costs who gets all the messages of a campaign, or of all campaigns.

    `campaign` is empty for all of them.
    """

    campaign: str
    messages: int
    leads: int
    texts: Spread
    price: Spread | None = None
    unpriced: tuple[Unpriced, ...] = ()


@dataclass(frozen=True, slots=True)
class Bill:
    """The sums of a review: a campaign each, sorted, and the total of two or more.

    `total` is that of the one campaign if there is no other. Amounts are in `currency`.
    """

    currency: str
    campaigns: tuple[CampaignCost, ...] = ()
    total: CampaignCost | None = None
