"""LEN02: a message costs some leads more than others, and why."""

from collections.abc import Iterator
from typing import ClassVar

from simulator.model.cost import Cause, Extra, MessageCost
from simulator.model.counted import counted
from simulator.model.finding import Severity
from simulator.rules.encoding.special_signs import Sign, signs_at
from simulator.rules.rule import CostRule
from simulator.rules.shortened import shortened

_MOST_LETTERS = 3


class DiffersByLead(CostRule):
    """A message is billed as more texts for some leads than for others.

    A single special letter in a name, the ë of Zoë, turns one text into two or three. A long name
    or city pushes a text that just fits over the edge, and a branch of the message can hold more
    words than the others. None of this is wrong: a name is spelt as its owner spells it. It is
    said beside the cost, never as a finding, so that the price of a list is no surprise.

    To pay less, leave room or leave out the name: a message of at most 70 characters is one text
    whatever the letters, and one that ends well below 160 has room for a long name. Where the
    message's own letters cost, ENC01 and ENC02 say so.
    """

    code: ClassVar[str] = "LEN02"
    name: ClassVar[str] = "differs-by-lead"
    severity: ClassVar[Severity] = Severity.INFO
    source: ClassVar[str] = "3GPP TS 23.038: one letter outside the basic alphabet changes it all"
    bad: ClassVar[str] = (
        'Harbour Tea: {{ lead.first_name | default("hello", true) }}, the first of the spring teas '
        "has come in, and we kept a tin for you. "
        "Book a tasting: https://harbourtea.example/t Reply STOP to opt out."
    )
    good: ClassVar[str] = (
        "Harbour Tea: the first of the spring teas has come in, and we kept a tin for you. "
        "Book a tasting: https://harbourtea.example/t Reply STOP to opt out."
    )

    def check(self, cost: MessageCost) -> Iterator[str]:
        """Yield a sentence for each cause."""
        for extra in cost.extras:
            leads = len(extra.leads)
            texts = counted(extra.texts, "text")
            costs = "costs" if leads == 1 else "cost"
            yield f"{leads:,} of {cost.leads:,} leads {costs} {texts}: {_why(extra)}."


def _why(extra: Extra) -> str:
    shown = shortened(extra.shown)
    if extra.cause is Cause.LETTERS:
        turns = f"“{shown}” turns {counted(extra.without, 'text')} into {extra.texts}"
        own = tuple(letter for letter in extra.letters if letter in extra.shown)
        return f"letters such as {_letters(own)}; {turns}"
    if extra.cause is Cause.LENGTH:
        noun = shortened(extra.field.removeprefix("lead.").replace("_", " ").replace(".", " "))
        return f"a long {noun} such as “{shown}”"
    return f"other words than the cheapest get, such as for {extra.example}"


def _letters(letters: tuple[str, ...]) -> str:
    """Those that can be seen, or the names of what cannot."""
    signs = [sign for letter in letters for sign in signs_at(letter, (0,))]
    seen = [sign.written for sign in signs if not sign.name]
    *others, last = (seen or _names(signs))[:_MOST_LETTERS]
    return f"{', '.join(others)} and {last}" if others else last


def _names(signs: list[Sign]) -> list[str]:
    return list(dict.fromkeys(sign.name for sign in signs))
