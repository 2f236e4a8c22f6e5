"""What the readings of a text return: stretches of it, and what stands there."""

from dataclasses import dataclass
from typing import Literal, NamedTuple

Span = tuple[int, int]
"""A stretch of a text, in code points from 0, the end exclusive."""

Way = Literal["keyword", "link", "mail", "phone", "answer", "place"]
"""How a way out is taken; a place is one of an app or an account, such as its settings."""

Flaw = Literal[
    "no_effect",
    "unknown_keyword",
    "other_language",
    "joined",
    "link_only",
    "own_words",
    "conditional",
    "charged",
    "time_limited",
]
"""Why a way out is not clear: nothing says what the keyword does; no carrier of
the reader's country or language knows it; keyword and effect are run together; a link alone where
a reply must do; an offered answer in one's own words; a condition, a charge, a deadline."""

Category = Literal[
    "alcohol",
    "tobacco",
    "cannabis",
    "firearms",
    "adult",
    "gambling",
    "loans",
    "debt",
    "work_from_home",
]

AskKind = Literal["reply", "link", "call", "visit", "question", "act"]

Unclear = Literal["", "vague", "naked", "slogan", "no_object", "no_way", "open"]
"""Why a reader cannot tell what to do: an invitation that does not say to what; a link without a
word about it; an offer in front of a bare address; an order that names no thing; one that names
no way; a question or a wish that takes an essay."""

Answer = Literal["", "choice", "short", "long"]
"""What it takes to answer: one of a few things offered, one to three words, or more."""


class Said(NamedTuple):
    """A number, day, code or keyword that a text states, and all that it may mean.

    Two say the same where they have a reading in common.
    """

    span: Span
    readings: frozenset[str]


@dataclass(frozen=True, slots=True)
class OptOut:
    """A way to end these messages.

    `clear` when the reader is told what to send or open, in a word that carriers know, and what
    it does. `keyword` is the word to send as the text spells it, `None` for a link, a number, an
    address or a plain answer. `flaws` say why it is not clear; `language` is the one that its
    words are in, `None` where they are of none or of several.
    """

    clear: bool
    keyword: str | None
    span: Span
    way: Way = "keyword"
    flaws: tuple[Flaw, ...] = ()
    language: str | None = None


@dataclass(frozen=True, slots=True)
class CallToAction:
    """One thing that the reader is asked to do or to answer.

    `kind` is the way to do it; `act` is an order that names none. `goal` says what for, such as
    "book" or "buy", and may be empty; `channel` is the link or number, or "reply", or empty.
    `unclear` is why the reader cannot tell what to do, empty where they can; `answer` is what it
    takes to answer a question or to reply. `is_other_way` when it serves the goal of the one
    before: "or call …".
    """

    kind: AskKind
    span: Span
    goal: str = ""
    channel: str = ""
    unclear: Unclear = ""
    answer: Answer = ""
    is_other_way: bool = False


@dataclass(frozen=True, slots=True)
class Restricted:
    """Words that offer something of a restricted `category`."""

    category: Category
    span: Span
