"""What any lead may be: the types under `[fields]`, as data.

Whether a value fits a type is told by `loading.field_check`; what it can cost, by the bounds.
"""

import re
from collections.abc import Mapping
from enum import StrEnum
from typing import Annotated, Literal, Self

from pydantic import AfterValidator, Field, model_validator

from simulator.model.schema import Number, Problem, Schema, Text, Whole, refusal

Count = Annotated[Whole, Field(ge=0)]

TAKEN = ("id", "role", "about", "consent", "custom")
"""What a lead has beside its fields: no template sees these."""

_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")


def _field_name(name: str) -> str:
    if not _NAME.fullmatch(name):
        what = "A field of this name can't be written in a message."
        raise refusal(what, "Use letters, digits and underscores, such as first_car.")
    if name in TAKEN:
        what = f"{name} is no field of a lead's that a message can show."
        raise refusal(what, f"Choose a name other than {', '.join(TAKEN)}.")
    return name


FieldName = Annotated[Text, AfterValidator(_field_name)]
"""What stands after `lead.` in a template."""


class Alphabet(StrEnum):
    """The characters that a text field may hold, from few to all."""

    LETTERS = "letters"  # A to Z, a to z
    DIGITS = "digits"  # 0 to 9
    PLAIN = "plain"  # the GSM default table without line ends
    GSM = "gsm"  # plain, and the GSM extension table
    LATIN1 = "latin1"  # printable ISO 8859-1
    ANY = "any"  # all but control characters


class Gap(StrEnum):
    """A way in which a field may be missing."""

    ABSENT = "absent"  # the lead has no such field
    NONE = "none"  # the field is there and holds nothing: null in JSON lines
    EMPTY = "empty"  # a text or list of length 0, whatever `min` says


class _Spec(Schema):
    missing: tuple[Gap, ...] = ()


class _Ranged(_Spec):
    """Anything with a `min` and a `max`, both inclusive; no `max`: no limit."""

    min: Number | None = None
    max: Number | None = None

    @model_validator(mode="after")
    def _check_range(self) -> Self:
        if self.min is not None and self.max is not None and self.min > self.max:
            what = "max is less than min."
            return self.checked([Problem(("max",), what, "Swap the two numbers.")])
        return self


class TextSpec(_Ranged):
    """Text; `min` and `max` count characters."""

    type: Literal["text"]
    min: Count = 0
    max: Count | None = None
    alphabet: Alphabet = Alphabet.ANY


class IntegerSpec(_Ranged):
    """A whole number."""

    type: Literal["integer"]
    min: Whole | None = None
    max: Whole | None = None


class NumberSpec(_Ranged):
    """A finite number, whole or with decimals."""

    type: Literal["number"]


class BooleanSpec(_Spec):
    """True or false."""

    type: Literal["boolean"]


class ChoiceSpec(_Spec):
    """One of a few texts."""

    type: Literal["choice"]
    values: Annotated[tuple[Text, ...], Field(min_length=1)]


class DatetimeSpec(_Spec):
    """A date with a time; without an offset it is the lead's own wall clock."""

    type: Literal["datetime"]


class ListSpec(_Ranged):
    """A list; `min` and `max` count its items, each of which fits `of`."""

    type: Literal["list"]
    of: "FieldSpec"
    min: Count = 0
    max: Count | None = None


class RecordSpec(_Spec):
    """A table with these fields and no others."""

    type: Literal["record"]
    fields: Mapping[Text, "FieldSpec"]


class UnknownSpec(_Spec):
    """Anything at all: nothing can be proved about a text that prints it."""

    type: Literal["unknown"]


FieldSpec = Annotated[
    TextSpec
    | IntegerSpec
    | NumberSpec
    | BooleanSpec
    | ChoiceSpec
    | DatetimeSpec
    | ListSpec
    | RecordSpec
    | UnknownSpec,
    Field(discriminator="type"),
]

ListSpec.model_rebuild()
RecordSpec.model_rebuild()
