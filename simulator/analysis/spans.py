"""What the readings of a text return: stretches of it, and what stands there."""

from dataclasses import dataclass
from typing import Literal

Span = tuple[int, int]
"""A stretch of a text, in code points from 0, the end exclusive."""

AskKind = Literal["reply", "link", "call", "visit", "question", "act"]


@dataclass(frozen=True, slots=True)
class OptOut:
    """A way to end these messages.

    `clear` when the reader is told what to send or open, in a word that carriers know, and what
    it does. `keyword` is the word to send as the text spells it, `None` for a link, a number, an
    address or a plain answer.
    """

    clear: bool
    keyword: str | None
    span: Span


@dataclass(frozen=True, slots=True)
class CallToAction:
    """One thing that the reader is asked to do or to answer.

    `kind` is the way to do it; `act` is an order that names none. `goal` says what for, such as
    "book" or "buy", and may be empty; `channel` is the link or number, or "reply", or empty.
    """

    kind: AskKind
    span: Span
    goal: str = ""
    channel: str = ""
