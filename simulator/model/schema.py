"""What the types read from files share: strict scalars, named patterns, problems with a place."""

from collections.abc import Iterable
from typing import Annotated, NamedTuple, Self

from pydantic import (
    AwareDatetime,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    Strict,
    ValidationError,
)
from pydantic_core import InitErrorDetails, PydanticCustomError

FORMAT = 1
"""The version of the files that this program writes, and the newest that it reads."""


class Problem(NamedTuple):
    """A value that breaks a rule which a type alone can't state; `path` leads to it.

    `what` and `remedy` are sentences.
    """

    path: tuple[str | int, ...]
    what: str
    remedy: str


def refusal(what: str, remedy: str) -> PydanticCustomError:
    """Return the error that a validator raises: two sentences, what is wrong and what to do."""
    return PydanticCustomError("refused", "{what}", {"what": what, "remedy": remedy})


class Schema(BaseModel):
    """A table of a file: frozen, and a key that it does not know is an error."""

    model_config = ConfigDict(frozen=True, extra="forbid", hide_input_in_errors=True)

    def checked(self, problems: Iterable[Problem]) -> Self:
        """Return the model itself.

        Raises:
            ValidationError: there are problems; it names each at its own path.
        """
        details = [
            InitErrorDetails(type=refusal(what, remedy), loc=path, input=None)
            for path, what, remedy in problems
        ]
        if details:
            raise ValidationError.from_exception_data(type(self).__name__, details)
        return self


def _no_number(value: object) -> object:
    # pydantic reads a number as seconds since 1970, which nobody writes by hand.
    if isinstance(value, int | float):
        raise refusal("A number is no date.", "Write it as 2026-11-02T10:00:00Z.")
    return value


ID = r"^[a-z0-9-]+$"
COUNTRY = r"^[A-Z]{2}$"
LANGUAGE = r"^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8}){0,8}$"
PHONE = r"^\+[1-9][0-9]{1,14}$"
EVENT = r"^[a-z][a-z0-9_]*$"
RULE = r"^([A-Z]{2,4}[0-9]{2}|[a-z0-9-]+\.[a-z0-9-]+)$"
RULE_OR_FAMILY = r"^([A-Z]{2,4}([0-9]{2})?|[a-z0-9-]+(\.[a-z0-9-]+)?)$"
JURISDICTION = r"^[A-Z]{2}(-[A-Z0-9]{1,3})?$"
ANCHOR = r"^(previous|enrolment|lead\.[A-Za-z_][A-Za-z0-9_]*)$"

PATTERN_WORDS = {
    ID: "small letters, digits and hyphens, such as fresh-lead",
    COUNTRY: "two capital letters, such as US",
    LANGUAGE: "a language tag, such as en or es-MX",
    PHONE: "+ with country code and number, digits only, such as +18505550123",
    EVENT: "small letters and underscores, such as opt_out",
    RULE: "the code of a rule, such as TON01",
    RULE_OR_FAMILY: "the code of a rule or of a family, such as TON01 or TON",
    JURISDICTION: "a country or a state of it, such as US or US-TX",
    ANCHOR: '"previous", "enrolment", or a field that holds a date, such as "lead.appointment"',
}
"""Each pattern in a writer's words, for error texts."""

Text = Annotated[str, Field(min_length=0)]
"""Whole characters: any bound on a text makes pydantic refuse half of one, which no file holds."""

Flag = Annotated[bool, Strict()]
Whole = Annotated[int, Strict()]
Number = Annotated[float, Strict(), Field(allow_inf_nan=False)]
Positive = Annotated[Number, Field(gt=0)]
Share = Annotated[Number, Field(ge=0, le=1)]
Instant = Annotated[AwareDatetime, BeforeValidator(_no_number)]
Words = Annotated[str, Field(min_length=1)]
Id = Annotated[str, Field(pattern=ID)]
Country = Annotated[str, Field(pattern=COUNTRY)]
Language = Annotated[str, Field(pattern=LANGUAGE)]
Phone = Annotated[str, Field(pattern=PHONE)]
Event = Annotated[str, Field(pattern=EVENT)]
RuleCode = Annotated[str, Field(pattern=RULE)]
RuleOrFamily = Annotated[str, Field(pattern=RULE_OR_FAMILY)]
Anchor = Annotated[str, Field(pattern=ANCHOR)]
Segments = Annotated[Whole, Field(ge=1, le=255)]
Format = Annotated[Whole, Field(ge=1, le=FORMAT)]
