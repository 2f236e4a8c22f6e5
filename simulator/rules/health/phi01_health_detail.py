"""PHI01: the text ties somebody to an illness, a test, a result, a drug or a treatment."""

from collections.abc import Iterator
from typing import ClassVar

from simulator.analysis.health.reading import is_everyday
from simulator.model.finding import Severity
from simulator.rules.reading import Reading
from simulator.rules.rule import Hit, TextRule
from simulator.rules.shortened import shortened

_WHY = "A text shows on a locked phone, and whoever holds it learns what is private."
_REMEDY = "Keep to who, when and where, and put the rest behind a sign-in."
_FROM_DATA = "It comes from the lead's data: leave that field out."


class HealthDetail(TextRule):
    """The text tells something about a person's health.

    It names an illness, a test, what it came to, a drug, a treatment, or a department that gives
    one of these away, and ties it to whoever gets the text or to somebody named: "your biopsy
    visit", "Tom's dialysis", "your appointment with the oncology team".

    Texts are not encrypted, lie on locked screens and are read by others in the house. In the US
    rules on health data (HIPAA) allow a reminder of a visit, and ask to tell no more than it
    takes; in the EU and Australia data on health need the most care of all. A vaccination or a
    beauty treatment tells less, and is a warning only.

    Write who, when and where: "Your visit is on Tuesday at 3". The clinician's name, "your
    prescription is ready" and "new results are in the portal" are fine, and so are offers to
    everybody and texts about animals. Your brand's own name never counts, whatever it says about
    your trade; nor does the name of a clinic that the text gives as the place to go.
    """

    code: ClassVar[str] = "PHI01"
    name: ClassVar[str] = "health-detail"
    severity: ClassVar[Severity] = Severity.ERROR
    source: ClassVar[str] = (
        "45 CFR 164.502(b) (HIPAA, minimum necessary); GDPR art. 9; industry SMS guides"
    )
    options: ClassVar[tuple[tuple[str, str], ...]] = (
        ("brand.name", "what stands in this name tells nothing, whatever the trade"),
    )
    bad: ClassVar[str] = (
        '+++\nkind = "transactional"\n+++\nMaple Clinic: your biopsy visit is on Tuesday at 3.'
    )
    good: ClassVar[str] = (
        '+++\nkind = "transactional"\n+++\nMaple Clinic: your visit is on Tuesday at 3.'
    )
    channels: ClassVar[frozenset[str]] = frozenset({"sms", "push", "subject", "preheader", "title"})

    def check(self, reading: Reading) -> Iterator[Hit]:
        """Yield one hit for each different detail."""
        told: set[str] = set()
        for span in reading.analysis.health_details:
            detail = reading.text[span[0] : span[1]].lower()
            if detail not in told:
                told.add(detail)
                yield Hit(
                    what=f"“{shortened(reading.text, span)}” tells about somebody's health.",
                    why=_WHY,
                    remedy=_FROM_DATA if reading.is_value(span) else _REMEDY,
                    span=span,
                    severity=Severity.WARNING if is_everyday(detail) else None,
                )
