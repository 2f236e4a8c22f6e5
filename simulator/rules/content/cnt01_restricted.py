"""CNT01: the text offers what carriers or laws restrict."""

from collections.abc import Iterator
from typing import ClassVar

from simulator.analysis.categories import names_age
from simulator.analysis.spans import Category
from simulator.model.finding import Confidence, Severity
from simulator.rules.reading import Circumstances, Reading
from simulator.rules.rule import Hit, TextRule
from simulator.rules.shortened import shortened

_SALES = frozenset({"marketing", "opt_in_request"})
_GATED: frozenset[Category] = frozenset({"alcohol", "tobacco", "firearms"})
_NAMES: dict[Category, str] = {
    "alcohol": "alcohol",
    "tobacco": "tobacco or vapes",
    "cannabis": "cannabis or CBD",
    "firearms": "firearms",
    "adult": "adult content",
    "gambling": "gambling",
    "loans": "quick loans",
    "debt": "debt relief",
    "work_from_home": "work from home",
}


class RestrictedOffer(TextRule):
    """The text offers what carriers or laws restrict.

    Read as such are alcohol, tobacco and vapes, cannabis and CBD, firearms, adult content,
    gambling, payday and other quick loans, debt relief, and work from home.

    In the US carriers block these. Alcohol, tobacco and firearms may pass where every lead has
    proved their age before, so that a text which names the age is a warning only; the others
    need the carrier's leave. Elsewhere laws differ by country, so that it is a warning, and for
    alcohol a hint. Where the text sells nothing, in a notice about an order, only the US counts,
    and what needs no age there.

    Ask your provider whether the number is registered for it. If it is, say so in a suppression;
    if it is not, send the offer another way. A colour, a tool or an idiom is none of these:
    "wine-coloured coat", "glue gun", "you bet".
    """

    code: ClassVar[str] = "CNT01"
    name: ClassVar[str] = "restricted-offer"
    severity: ClassVar[Severity] = Severity.ERROR
    confidence: ClassVar[Confidence] = "medium"
    source: ClassVar[str] = "CTIA Messaging Principles (2023), 5.3; T-Mobile Code of Conduct, 5.2"
    bad: ClassVar[str] = (
        "Leafwell: new CBD oils are in. See them: https://leafwell.example/n Reply STOP to opt out."
    )
    good: ClassVar[str] = (
        "Leafwell: new olive oils are in. See them: https://leafwell.example/n "
        "Reply STOP to opt out."
    )

    def check(self, reading: Reading) -> Iterator[Hit]:
        """Yield one hit for each category."""
        for found in reading.analysis.restricted:
            severity = _severity(found.category, reading)
            if severity is not None:
                quote = shortened(reading.text, found.span)
                yield Hit(
                    what=f"“{quote}” offers {_NAMES[found.category]}.",
                    why=_why(found.category, reading.circumstances),
                    remedy="Ask your provider for leave, or send it another way.",
                    span=found.span,
                    severity=severity,
                    apart=found.category,
                )


def _severity(category: Category, reading: Reading) -> Severity | None:
    about = reading.circumstances
    is_us = about.country.upper() == "US"
    if about.kind not in _SALES:
        return Severity.WARNING if is_us and category not in _GATED else None
    if not is_us:
        return Severity.INFO if category == "alcohol" else Severity.WARNING
    if category in _GATED and names_age(reading.text):
        return Severity.WARNING
    return Severity.ERROR


def _why(category: Category, about: Circumstances) -> str:
    if about.country.upper() != "US":
        return "Many countries restrict who may get such texts, and what they may say."
    if category in _GATED:
        return "US carriers block it unless each lead's age was checked before."
    return "US carriers block it unless they gave leave for this number."
