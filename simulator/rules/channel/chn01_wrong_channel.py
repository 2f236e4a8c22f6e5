"""CHN01: marketing that belongs in an e-mail or in a talk."""

from collections.abc import Iterator
from typing import ClassVar

from simulator.analysis.channel_fit import (
    COMPARED,
    MANY_PRICES,
    holds_soon,
    is_of_contract,
    may_hold_prices,
    read_prices,
    read_terms,
)
from simulator.model.counted import counted
from simulator.model.finding import Severity
from simulator.rules.reading import Reading
from simulator.rules.rule import Hit, TextRule

_LONG = 3 * 153
"""Characters: of more, four texts come even in plain letters."""
_ONE_TEXT = 160


class WrongChannel(TextRule):
    """The text belongs in an e-mail, or in a call.

    A text interrupts: people read it at work, in the gym, on the road. What is long, or lists
    many prices, and could as well be read tonight, is welcome in an e-mail, where it can be
    searched and kept. Two or more prices with the terms of a contract need questions back; they
    sell better in a call.

    Send one thing by text, with a link to the rest: "The autumn list is out: https://…". For a
    contract, ask for a time to talk: "Reply 1 for a call today, 2 for tomorrow". Only marketing
    is held to this; what counts within hours (today's menu) may list its prices. Where a text is
    over its limit, LEN01 says so instead.
    """

    code: ClassVar[str] = "CHN01"
    name: ClassVar[str] = "wrong-channel"
    severity: ClassVar[Severity] = Severity.INFO
    confidence: ClassVar = "low"
    source: ClassVar[str] = (
        "guides to texting customers: e-mail for what is not urgent, calls for a complex sale"
    )
    bad: ClassVar[str] = (
        "Harbour Tea autumn list: Assam $9, Ceylon $11, Darjeeling $14, Sencha $12, Oolong $16, "
        "Rooibos $7, each in a tin of 100 grams. The whole list: https://harbourtea.example/list "
        "Reply STOP to opt out."
    )
    good: ClassVar[str] = (
        "Harbour Tea: six new teas from $7 a tin are on the autumn list. See the whole list: "
        "https://harbourtea.example/list Reply STOP to opt out."
    )

    def check(self, reading: Reading) -> Iterator[Hit]:
        """Yield at most one hit: on a contract, on many prices, or on the length."""
        text, words = reading.text, reading.words
        if reading.circumstances.kind != "marketing":
            return
        is_long = len(text) > _ONE_TEXT
        if not is_long and not is_of_contract(words):
            return
        if may_hold_prices(text, words):
            prices = read_prices(text, reading.tokens)
            if len(prices) >= COMPARED and is_of_contract(words):
                terms = read_terms(reading.tokens)
                if terms:
                    yield _for_a_call(len(prices), prices[0])
                    return
            if is_long and len(prices) >= MANY_PRICES and not holds_soon(reading.tokens, words):
                yield _for_an_email(len(prices), (prices[0][0], prices[-1][1]))
                return
        if len(text) > _LONG:
            yield _too_much(len(text))


def _for_a_call(prices: int, span: tuple[int, int]) -> Hit:
    return Hit(
        what=f"The text compares {counted(prices, 'price')} with the terms of a contract.",
        why="Who is to sign has questions, and a text can't answer them.",
        remedy="Ask for a time to talk, and send the terms by e-mail.",
        span=span,
        unless=("LEN01",),
    )


def _for_an_email(prices: int, span: tuple[int, int]) -> Hit:
    return Hit(
        what=f"The text lists {counted(prices, 'price')}, and none of it is urgent.",
        why="A text interrupts; a list is read and kept in an e-mail.",
        remedy="Name one thing and link to the list, or send it by e-mail.",
        span=span,
        unless=("LEN01",),
    )


def _too_much(length: int) -> Hit:
    return Hit(
        what=f"This is marketing of {counted(length, 'character')}.",
        why="A text interrupts; what takes a minute to read is welcome in an e-mail.",
        remedy="Send it by e-mail, and by text one sentence with a link.",
        unless=("LEN01",),
    )
