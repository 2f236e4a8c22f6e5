"""The ways that a template can go, each of which some lead should be seen to take."""

from enum import StrEnum
from typing import NamedTuple

from simulator.model.place import Place


class Case(StrEnum):
    """Which way: a test's, a fallback's or a loop's."""

    YES = "yes"  # the test holds
    NO = "no"  # it does not, whether or not there is an `else`
    VALUE = "value"  # the field's own value is shown
    FALLBACK = "fallback"  # what `default` or `or` holds ready is
    NONE = "none"  # nothing to go through
    ONE = "one"  # one item
    MANY = "many"  # two or more


class Branch(NamedTuple):
    """One way at one place: the tag that tests or loops, or the word that names a fallback."""

    place: Place
    case: Case
