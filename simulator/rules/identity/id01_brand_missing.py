"""ID01: a text that doesn't say who it is from."""

from collections.abc import Iterator
from typing import ClassVar

from simulator.model.finding import Severity
from simulator.model.sending import SenderType
from simulator.rules.reading import Circumstances, Reading
from simulator.rules.rule import Hit, TextRule
from simulator.rules.shortened import shortened

_FREE = frozenset({"conversational", "opt_out_confirmation"})
"""Whoever wrote first knows to whom, and OPT09 speaks of the answer to an opt-out."""
_ASKING = frozenset({"marketing", "opt_in_request"})


class BrandMissing(TextRule):
    """The text doesn't name the brand.

    A number on a phone says nothing. The brand's name, or the short form that everybody uses,
    must stand in the text; a web address, initials or "Tom here" are not enough. What your
    provider puts first counts, since leads read it too.

    Carriers in the US want the brand in the first text and in each that sells; the law in New
    Zealand, Australia, Canada, Britain and the EU wants a sender that does not hide. A text from
    nobody is reported as spam.

    Begin with the name: "{{ brand.name }}: ". It is an error in a first text that sells or asks to
    opt in, and a warning in others. Where no brand is known, in answers to somebody who wrote, and
    in texts from a name in place of a number, presend is silent or milder.
    """

    code: ClassVar[str] = "ID01"
    name: ClassVar[str] = "brand-missing"
    severity: ClassVar[Severity] = Severity.ERROR
    source: ClassVar[str] = (
        "CTIA Messaging Principles; Unsolicited Electronic Messages Act 2007 (NZ) s. 10; Spam Act "
        "2003 (AU) s. 17; CASL s. 6"
    )
    options: ClassVar[tuple[tuple[str, str], ...]] = (
        ("brand", "the name to look for; without it nothing is said"),
        ("sending.prefix", "what is put before each text, and counts"),
    )
    bad: ClassVar[str] = (
        "Hi, Tom here: the spring teas are in. Book a tasting: https://harbourtea.example/t "
        "Reply STOP to opt out."
    )
    good: ClassVar[str] = (
        "Harbour Tea: the spring teas are in. Book a tasting: https://harbourtea.example/t "
        "Reply STOP to opt out."
    )

    def check(self, reading: Reading) -> Iterator[Hit]:
        """Yield one hit at the start of the text."""
        about = reading.circumstances
        if not about.brand or about.kind in _FREE or not reading.text.strip():
            return
        if reading.analysis.brand_named:
            return
        is_first = about.position == 1
        yield Hit(
            what="The text doesn't say who it is from.",
            why=(
                "A first text from nobody is blocked or reported as spam."
                if is_first
                else "Readers don't keep numbers, and delete what comes from nobody."
            ),
            remedy=f'Begin with "{shortened(about.brand)}: ".',
            span=(0, 0),
            severity=_severity(about),
        )


def _severity(about: Circumstances) -> Severity:
    is_named_above = about.sender_type == SenderType.ALPHANUMERIC
    is_needed = about.kind in _ASKING and about.position == 1
    return Severity.ERROR if is_needed and not is_named_above else Severity.WARNING
