"""OPT01: a text that must say how to end the messages does not."""

from collections.abc import Iterator
from typing import ClassVar

from simulator.model.finding import Severity
from simulator.rules.opt_out.duty import is_one_way, line_for, must_say, remedy, why
from simulator.rules.reading import Reading
from simulator.rules.rule import Hit, TextRule


class NoWayOut(TextRule):
    """The text gives no way to end these messages.

    In the US the first marketing text must say how to opt out, and later ones must say so again
    from time to time. In Canada, Britain, the EU, Australia and most other countries every
    marketing text must. A lead whose country nobody knows is treated as living outside the US.

    End the text with a line such as "Reply STOP to opt out.", in the text's own language. A
    sender that cannot be answered (`one_way = true`) needs a link instead. "You can opt out at
    any time" without a way to do it is not enough. Other kinds than marketing and requests to
    opt in are free of this.
    """

    code: ClassVar[str] = "OPT01"
    name: ClassVar[str] = "no-way-out"
    severity: ClassVar[Severity] = Severity.ERROR
    options: ClassVar[tuple[tuple[str, str], ...]] = (
        ("provider", "whose keywords the line to add may use"),
        ("sending.sender_type", "a sender that can't be answered needs a link"),
    )
    source: ClassVar[str] = (
        "CTIA Messaging Principles; 47 CFR 64.1200(a)(10); CASL s. 6; ePrivacy Directive art. 13"
    )
    bad: ClassVar[str] = (
        "Harbour Tea: the spring teas are in. Book a tasting: https://harbourtea.example/t"
    )
    good: ClassVar[str] = (
        "Harbour Tea: the spring teas are in. Book a tasting: https://harbourtea.example/t "
        "Reply STOP to opt out."
    )

    def check(self, reading: Reading) -> Iterator[Hit]:
        """Yield one hit at the end of the text, with the line to add."""
        about = reading.circumstances
        if not must_say(about) or not reading.text.strip() or reading.analysis.opt_out:
            return
        line, one_way = line_for(reading), is_one_way(about)
        end = len(reading.text)
        yield Hit(
            what="The text gives no way to stop these messages.",
            why=why(about),
            remedy=remedy(line, one_way=one_way),
            span=(end, end),
            append="" if one_way else line,
            unless=("OPT03",),
        )
