"""What a phone number of a list turns out to be."""

from enum import StrEnum
from typing import Final, NamedTuple


class PhoneKind(StrEnum):
    """What a cell with a phone number turns out to be; the first two can get texts."""

    MOBILE = "a mobile number"
    ANY = "a number that may be mobile"
    FIXED = "a fixed line"
    TOLL_FREE = "a toll-free number"
    OTHER = "a number that gets no texts"
    TOO_SHORT = "too short"
    TOO_LONG = "too long"
    IMPOSSIBLE = "not possible"
    NO_COUNTRY = "without a country"
    ROUNDED = "rounded by a spreadsheet"
    NO_NUMBER = "no number"
    BLANK = "blank"


class Phone(NamedTuple):
    """A number in E.164, empty where it can't be read, and its country where that is known."""

    kind: PhoneKind
    number: str = ""
    country: str = ""


REACHED: Final = frozenset({PhoneKind.MOBILE, PhoneKind.ANY})
"""The kinds that a text may reach."""

READ: Final = frozenset({*REACHED, PhoneKind.FIXED, PhoneKind.TOLL_FREE, PhoneKind.OTHER})
"""The kinds of numbers that exist."""
