"""TON02: urging without a fact, fear, threats, guilt."""

from collections.abc import Iterator
from dataclasses import replace
from typing import ClassVar

from simulator.analysis import Span
from simulator.model.finding import Severity
from simulator.rules.reading import Reading
from simulator.rules.rule import Hit, TextRule
from simulator.rules.shortened import shortened

_MOST_HITS = 3
_ON_BLAME = ("TON05",)


class Pressure(TextRule):
    """The text presses the lead.

    "Act now", "order now", "hurry", "last chance" tell somebody to be quick and give no reason.
    Threats ("or we give your place away"), fear ("you'll regret it") and guilt ("don't let us
    down") are worse, and errors: they make people leave the list, and complain about the sender.
    About three leads in a hundred are ready to buy when a text reaches them; pressing the others
    loses them for later.

    A fact presses nobody. A day and an hour ("yours until Friday 5pm"), a number of what is left
    ("4 seats left") and opening times are fine, and so is "now" where it is mere news ("now open
    on Sundays", "you can now book online").

    Write the real date in place of the urging, or leave the urging out: "Book by Sunday 8pm", "the
    spring price ends on 31 May". Where the lead has not answered, offer a simple way to say no, or
    to have no more texts.
    """

    code: ClassVar[str] = "TON02"
    name: ClassVar[str] = "pressure"
    severity: ClassVar[Severity] = Severity.WARNING
    source: ClassVar[str] = (
        "Guides on follow-up texts and nurture campaigns: no pressure, honest urgency only"
    )
    bad: ClassVar[str] = (
        "Harbour Tea: hurry, the spring teas won't wait. Book a tasting: "
        "https://harbourtea.example/t Reply STOP to opt out."
    )
    good: ClassVar[str] = (
        "Harbour Tea: the spring teas are here until Sunday 10 May. Book a tasting: "
        "https://harbourtea.example/t Reply STOP to opt out."
    )

    def check(self, reading: Reading) -> Iterator[Hit]:
        """Yield one hit for each different stretch, threats first; the last stands for the rest.

        Blame for silence is told apart, and left to the rule on it.
        """
        if not reading.analysis.pressure:
            return
        blame = set(reading.analysis.blame)
        threats = {*reading.analysis.threats, *blame}
        spans = _different(reading)
        for is_blame in (False, True):
            of_sort = [span for span in spans if (span in blame) is is_blame]
            of_sort.sort(key=lambda each: each not in threats)
            for number, span in enumerate(of_sort[:_MOST_HITS], 1):
                others = len(of_sort) - number if number == _MOST_HITS else 0
                hit = _hit(reading.text, span, others, is_threat=span in threats)
                yield replace(hit, unless=_ON_BLAME) if is_blame else hit


def _different(reading: Reading) -> list[Span]:
    """The copy's own stretches, each wording once."""
    different: dict[str, Span] = {}
    for span in reading.analysis.pressure:
        if not reading.is_value(span):
            different.setdefault(reading.text[slice(*span)].lower(), span)
    return list(different.values())


def _hit(text: str, span: Span, others: int, *, is_threat: bool) -> Hit:
    said = f"“{shortened(text, span)}”" + (f" and {others} more like it" if others else "")
    verb = "" if others else "s"
    if is_threat:
        return Hit(
            what=f"{said} threaten{verb} or shame{verb} the lead.",
            why="Fear and guilt make people leave the list and complain.",
            remedy="Say plainly what happens on which day, or offer to write no more.",
            span=span,
            severity=Severity.ERROR,
        )
    return Hit(
        what=f"{said} press{'' if others else 'es'} the lead to be quick, without a reason.",
        why="Most leads are not ready yet, and pressure loses them for later.",
        remedy="Give the real day, such as “until Friday 5pm”, or leave it out.",
        span=span,
    )
