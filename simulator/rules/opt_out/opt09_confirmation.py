"""OPT09: the answer to an opt-out says too little, or too much."""

from collections.abc import Iterator
from typing import ClassVar

from simulator.analysis import Span
from simulator.analysis.confirmation import Confirmation, read_confirmation
from simulator.analysis.tokens import tokenize
from simulator.model.finding import Severity
from simulator.rules.reading import Reading
from simulator.rules.rule import Hit, TextRule
from simulator.rules.shortened import shortened

_EXAMPLE = "You're out and get no more texts from us."


class BadConfirmation(TextRule):
    """The answer to an opt-out is not a plain goodbye.

    One text may confirm an opt-out, and only that: it names the brand, says that no more messages
    come, and ends. It sells nothing, asks for nothing before it lets go ("Are you sure? Reply
    YES"), and puts nothing off ("within 10 days").

    The FCC allows a single confirmation without any marketing, best within five minutes; silence
    after it means stop everything. It may ask which of several programs to keep. Whatever else it
    holds makes it an unwanted text to somebody who has just complained.

    Write "Harbour Tea: you're out and get no more texts from us." Saying how to come back is
    fine: "Reply START to return."
    """

    code: ClassVar[str] = "OPT09"
    name: ClassVar[str] = "bad-confirmation"
    severity: ClassVar[Severity] = Severity.ERROR
    confidence: ClassVar = "medium"
    source: ClassVar[str] = "47 CFR 64.1200(a)(12), in force since 4 April 2024"
    bad: ClassVar[str] = (
        '+++\nkind = "opt_out_confirmation"\n+++\n'
        "Harbour Tea: wait! Stay and get a gift. Are you sure you want to leave?"
    )
    good: ClassVar[str] = (
        '+++\nkind = "opt_out_confirmation"\n+++\n'
        "Harbour Tea: you're out and get no more texts from us."
    )

    def check(self, reading: Reading) -> Iterator[Hit]:
        """Yield a hit for each thing that is amiss."""
        if reading.circumstances.kind != "opt_out_confirmation" or not reading.text.strip():
            return
        words = _without_brand(reading)
        said = read_confirmation(words, tokenize(words))
        yield from _too_little(reading, said)
        quoted = (
            (said.hurdle, "asks for more before it lets go", "One word is enough to leave."),
            (said.offer, "sells", "The one answer to an opt-out may not sell anything."),
            (said.delay, "puts the end off", "Nothing may come after this text."),
        )
        for span, what, why in quoted:
            if span:
                yield _hit(reading, span, what, why)


def _without_brand(reading: Reading) -> str:
    """The text with its brand blanked, as long: "Gift Shop" sells nothing by its name."""
    pieces, at = [], 0
    for start, end in reading.analysis.brand_named:
        pieces += [reading.text[at:start], " " * (end - start)]
        at = end
    return "".join((*pieces, reading.text[at:]))


def _too_little(reading: Reading, said: Confirmation) -> Iterator[Hit]:
    brand = reading.circumstances.brand
    if said.ended is None:
        yield Hit(
            what="The answer doesn't say that no more messages come.",
            why="Somebody who left must know that it worked.",
            remedy=f'Write "{_EXAMPLE}"',
            apart="ended",
        )
    if brand and not reading.analysis.brand_named:
        yield Hit(
            what="The answer doesn't say who it is from.",
            why="Somebody who left must know whom.",
            remedy=f'Begin with "{shortened(brand)}: ".',
            apart="brand",
        )


def _hit(reading: Reading, span: Span, what: str, why: str) -> Hit:
    words = shortened(reading.text, span)
    return Hit(what=f"“{words}” {what}.", why=why, remedy="Leave it out.", span=span)
