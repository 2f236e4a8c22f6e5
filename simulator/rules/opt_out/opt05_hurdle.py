"""OPT05: a way out that costs something, has a condition, or ends on a date."""

from collections.abc import Iterator, Mapping
from typing import ClassVar

from simulator.model.finding import Severity
from simulator.rules.opt_out.duty import line_for
from simulator.rules.reading import Reading
from simulator.rules.rule import Hit, TextRule
from simulator.rules.shortened import shortened

_TOLD: Mapping[str, tuple[str, str]] = {
    "charged": ("“{}” makes the way out cost something.", "Leaving must be free."),
    "conditional": (
        "“{}” ties the way out to a condition.",
        "One message must be enough to leave, whatever else somebody owes or wants.",
    ),
    "time_limited": ("“{}” lets people leave only for a time.", "Leaving must work at any time."),
}


class HurdleOut(TextRule):
    """The way out costs something, has a condition, or works for a time only.

    A fee for the opt-out, a second message to confirm it, a form to fill in or a log-in first, a
    date until which it works: each of these is a hurdle. What a normal text costs is none.

    The FCC lets people withdraw consent by any reasonable means and forbids whatever burdens it;
    the law in Britain, the EU, Canada, Australia and New Zealand wants it simple and free. A text
    with a hurdle counts as one without a way out.

    Write the plain line instead: "Reply STOP to opt out." A hurdle beside another way that is
    clear and free is no fault.
    """

    code: ClassVar[str] = "OPT05"
    name: ClassVar[str] = "hurdle-to-leave"
    severity: ClassVar[Severity] = Severity.ERROR
    source: ClassVar[str] = "47 CFR 64.1200(a)(10); ePrivacy Directive art. 13; CASL s. 11"
    supersedes: ClassVar[tuple[str, ...]] = ("OPT02",)
    bad: ClassVar[str] = (
        "Harbour Tea: the spring teas are in. Book a tasting: https://harbourtea.example/t "
        "Reply STOP to opt out. A $2 fee applies."
    )
    good: ClassVar[str] = (
        "Harbour Tea: the spring teas are in. Book a tasting: https://harbourtea.example/t "
        "Reply STOP to opt out."
    )

    def check(self, reading: Reading) -> Iterator[Hit]:
        """Yield one hit at the best of the ways out, where it has a hurdle."""
        if reading.circumstances.kind == "opt_out_confirmation":  # OPT09 says so
            return
        opt_out = reading.analysis.opt_out
        flaw = next((each for each in _TOLD if opt_out and each in opt_out.flaws), None)
        if opt_out is None or flaw is None:
            return
        what, why = _TOLD[flaw]
        line = line_for(reading)
        yield Hit(
            what=what.format(shortened(reading.text, opt_out.span)),
            why=why,
            remedy=f'Let this be enough: "{line}"' if line else "Offer a way out without it.",
            span=opt_out.span,
        )
