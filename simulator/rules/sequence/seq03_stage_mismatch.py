"""SEQ03: copy that does not fit how far along its lead is."""

from collections.abc import Iterator
from typing import ClassVar, Final

from simulator.analysis.claims.sales_talk import SalesSort, read_sales_talk
from simulator.model.finding import Severity
from simulator.rules.reading import Reading
from simulator.rules.rule import Hit, TextRule

_TOO_EARLY: Final[dict[SalesSort, str]] = {
    "price": "a price",
    "discount": "a discount",
    "last_call": "a last call",
}
_UNFIT: Final[dict[str | None, tuple[SalesSort, ...]]] = {
    "awareness": ("last_call", "discount", "price"),
    "customer": ("introduction",),
}
"""What comes too early or too late by stage, the worst first."""


class StageMismatch(TextRule):
    """The copy does not fit how far along its lead is.

    Somebody who only begins to look (`stage = "awareness"`) wants to learn: most of them are not
    ready to buy, and a price, a discount or a last call tells them that this sender only sells.
    Somebody who is a customer need not be told who you are.

    To those who begin, send what helps them choose: a guide, an answer, how others did it; prices
    come with `consideration`, offers and deadlines with `decision`. Or name the stage that the
    lead has reached: in the message's front matter or, for the whole campaign, in sequence.toml.
    A message without a stage is not held to this, nor is one that isn't marketing; a sum that
    is only told of ("what a $20,000 kitchen looks like") is no price.
    """

    code: ClassVar[str] = "SEQ03"
    name: ClassVar[str] = "stage-mismatch"
    severity: ClassVar[Severity] = Severity.WARNING
    confidence: ClassVar = "medium"
    options: ClassVar[tuple[tuple[str, str], ...]] = (
        ("stage", "in the front matter or sequence.toml: how far along the leads are"),
    )
    source: ClassVar[str] = "nurture automation guides: educate before selling, content by stage"
    bad: ClassVar[str] = (
        '+++\nstage = "awareness"\n+++\n'
        "Harbour Tea: 20% off all spring teas. Pick yours: https://harbourtea.example/t "
        "Reply STOP to opt out."
    )
    good: ClassVar[str] = (
        '+++\nstage = "awareness"\n+++\n'
        "Harbour Tea: how to brew a spring tea so that it stays sweet, in three steps. Read the "
        "guide: https://harbourtea.example/brew Reply STOP to opt out."
    )

    def check(self, reading: Reading) -> Iterator[Hit]:
        """Yield at most one hit, at the worst of what does not fit."""
        about = reading.circumstances
        if about.kind != "marketing" or about.stage not in _UNFIT:
            return
        found = read_sales_talk(reading.text, reading.tokens, reading.words)
        for sort in _UNFIT[about.stage]:
            for each, span in found:
                if each == sort and not _is_leads_own(reading, sort, span):
                    yield _hit(sort, " ".join(reading.text[slice(*span)].split()), span)
                    return


def _is_leads_own(reading: Reading, sort: SalesSort, span: tuple[int, int]) -> bool:
    """Whether only a lead's data says it; a price alone in a field is asked by the words about."""
    return reading.is_value(span) and (sort != "price" or span not in reading.values)


def _hit(sort: SalesSort, said: str, span: tuple[int, int]) -> Hit:
    if sort == "introduction":
        return Hit(
            what=f"A customer reads “{said}”.",
            why="They know you, and see that you do not know them.",
            remedy="Start from what they have of you, or set another stage.",
            span=span,
        )
    return Hit(
        what=f"A lead who only begins to look meets {_TOO_EARLY[sort]}: “{said}”.",
        why="Most of them are not ready to buy, and leave those who only sell.",
        remedy="Send what helps them choose, or set a later stage, such as consideration.",
        span=span,
    )
