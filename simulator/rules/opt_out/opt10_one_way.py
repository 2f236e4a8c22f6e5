"""OPT10: a reply as the only way out, to a sender who gets none."""

import re
from collections.abc import Iterator
from typing import ClassVar

from simulator.analysis import OptOut
from simulator.model.finding import Severity
from simulator.rules.opt_out.duty import UNCONCERNED, is_one_way, line_for
from simulator.rules.reading import Reading
from simulator.rules.rule import Hit, TextRule
from simulator.rules.shortened import shortened

_NUMBER = re.compile(r"(?<![\w/.-])\+?\d(?:[ ()-]?\d){3,14}(?![\w/])")
_NEAR = 24
"""How far behind the keyword the number may stand that it goes to."""


class OneWaySender(TextRule):
    """The only way out is a reply, and nobody gets replies to this sender.

    Texts that come from a name have no number to answer, and some numbers only send. "Reply STOP"
    then goes nowhere: the reader's phone refuses it, or the word is lost.

    The FCC wants one-way senders to say that replies are not read, and to give another way out. In
    France that is a short number ("STOP au 36111", from your provider), elsewhere mostly a link.

    Give a link or a number: "Opt out: https://…". A sender is one-way with `one_way = true` in the
    message, or with a `sender_type` of alphanumeric in the settings.
    """

    code: ClassVar[str] = "OPT10"
    name: ClassVar[str] = "reply-to-one-way-sender"
    severity: ClassVar[Severity] = Severity.ERROR
    source: ClassVar[str] = "FCC order of January 2026 on revocation; French rules on STOP 36xxx"
    supersedes: ClassVar[tuple[str, ...]] = ("OPT02", "OPT06")
    options: ClassVar[tuple[tuple[str, str], ...]] = (
        ("sending.sender_type", "alphanumeric is a sender that can't be answered"),
    )
    bad: ClassVar[str] = (
        "+++\none_way = true\n+++\n"
        "Harbour Tea: the spring teas are in. Book a tasting: https://harbourtea.example/t "
        "Reply STOP to opt out."
    )
    good: ClassVar[str] = (
        "+++\none_way = true\n+++\n"
        "Harbour Tea: the spring teas are in. Book a tasting: https://harbourtea.example/t "
        "Opt out: https://harbourtea.example/out"
    )

    def check(self, reading: Reading) -> Iterator[Hit]:
        """Yield one hit at the first way out, where all ask for a reply."""
        about, opt_outs = reading.circumstances, reading.analysis.opt_outs
        if not opt_outs or not is_one_way(about) or about.kind in UNCONCERNED:
            return
        if not all(_is_reply(each, reading.text) for each in opt_outs):
            return
        line = line_for(reading)
        remedy = f'Give a link: "{line}".' if line else "Give a link to opt out."
        if about.country.upper() == "FR":
            remedy = "Give the short number of your provider, such as “STOP au 36111”, or a link."
        yield Hit(
            what=f"Nobody gets “{shortened(reading.text, opt_outs[0].span)}”.",
            why="This sender can't be answered, so the way out leads nowhere.",
            remedy=remedy,
            span=opt_outs[0].span,
        )


def _is_reply(opt_out: OptOut, text: str) -> bool:
    """Whether it is an answer to the sender itself, and to no number that the text names."""
    if opt_out.way not in {"keyword", "answer"}:
        return False
    start, end = opt_out.span
    return not _NUMBER.search(text, start, end + _NEAR)
