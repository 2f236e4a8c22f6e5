"""What the readings of asks share: one ask, and how its language puts it."""

from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from functools import cache
from typing import Literal, NamedTuple

from simulator.analysis.asks.orders import Orders, Strength, orders_in, plain_language
from simulator.analysis.asks.questions import Questions, questions_in
from simulator.analysis.covered import Covered
from simulator.analysis.spans import Answer, AskKind
from simulator.analysis.tokens import Token
from simulator.data.asking import words
from simulator.data.word_lists import words as word_set

Joint = Literal["", "and", "or"]

CHANNELS = frozenset({"link", "mail", "phone"})
BEFORE_NUMBER = word_set("""
    on at : , tel under unter al au via op pa pod na no pelo allo lo le oder or ou o of eller lub by
    phone telefon telefono telephone online sur su sul em en auf uber to
    """)
"""What a number or a link stands behind that serves an order."""

_JOINT_REACH = 3
_BEFORE = 16
_BEHIND = 28


@dataclass(slots=True)
class Ask:
    """One thing asked for; `channel` is the link, number or "reply" to do it by, if any.

    `joint` is how it hangs on the ask before it. It stands in `tokens`, its order from `at` to
    before `behind` (nowhere where the two are one), its channel at `where` of `lead`; `told` is
    how many words the sentence before it tells. A deed needs no channel.
    """

    kind: AskKind
    goal: str
    start: int
    end: int
    channel: str = ""
    strength: Strength = "order"
    words: int = 0
    joint: Joint = ""
    answer: Answer = ""
    tokens: Sequence[Token] = ()
    at: int = 0
    behind: int = 0
    is_deed: bool = False
    lead: Sequence[Token] = ()
    where: int = -1
    told: int = 0

    @property
    def about(self) -> Sequence[Token]:
        """The words about its order."""
        return self.tokens[max(0, self.at - _BEFORE) : self.behind + _BEHIND]

    @property
    def leading(self) -> Sequence[Token]:
        """The words that lead to its channel."""
        return self.lead[max(0, self.where - _BEHIND) : max(0, self.where)]


@dataclass(frozen=True, slots=True)
class Tongue:
    """How a text's language orders and asks, and whether the text is there to sell."""

    orders: Orders
    questions: Questions
    sells: bool = True


class Around(NamedTuple):
    """What a sentence stands in: its text, its tongue, where the text names its sender.

    `may_have_deeds` where words of the text are such as become orders before "the" or "your";
    `starts` are the words that may begin an ask here.
    """

    text: str
    tongue: Tongue
    named: Covered | None
    may_have_deeds: bool
    starts: AbstractSet[str]


@cache
def tongue_in(language: str | None, *, sells: bool) -> Tongue:
    """The tongue of a language's tag; a pool of several where nobody knows it."""
    spoken = plain_language(language)
    return Tongue(orders_in(spoken), questions_in(spoken), sells)


def joint_before(tokens: Sequence[Token], index: int) -> Joint:
    """Whether the word before an order or its channel offers a choice or adds to what is asked."""
    for token in reversed(tokens[max(0, index - _JOINT_REACH) : index]):
        if token.word in words.EITHER_WORDS:
            return "or"
        if token.word in words.ALSO_WORDS:
            return "and"
        if token.word not in words.BETWEEN_ASKS and token.word not in BEFORE_NUMBER:
            break
    return ""
