"""CLM01: a claim that nothing in the text, its fields or its front matter proves."""

from collections.abc import Iterator
from itertools import islice
from typing import ClassVar

from simulator.analysis.claims.claim import Claim
from simulator.analysis.claims.reading import read_claims
from simulator.model.finding import Severity
from simulator.rules.claims.claim_words import WORDING, Wording, fee_said
from simulator.rules.reading import Reading
from simulator.rules.rule import Hit, TextRule

_MOST_HITS = 9
_HELD = frozenset({"marketing", "opt_in_request", "conversational"})
_ANSWERED = frozenset({"count", "former_price"})
"""In an answer they are said of what the lead asked about."""


class Unproven(TextRule):
    """The text claims what nothing proves.

    "Selling fast" and "only a few left" say that little is left, and not how little. "Only 2
    left", written by hand, is wrong as soon as one is sold, and goes to every lead alike. What is
    "free" and costs a fee is not free. "Guaranteed", "everyone qualifies" and "risk-free" promise
    what nobody can be sure of, and "was $80, now $40" is worth nothing without a day.

    Readers who catch a text at it believe the next one less, and the law asks for proof: a false
    "only a few left" and a "free" with a fee are on the EU's list of practices that are always
    unfair; in the US a former price must have been asked for real.

    Say what you know: "63 of 80 kits are gone this morning", "money back within 30 days", "was
    $80 until Sunday". A number that comes from a field is proof, and so is a note in the front
    matter, such as `evidence = "stock sheet, 12 Nov"`; a hidden fee has none. Notices about what
    somebody has ordered are free of this.
    """

    code: ClassVar[str] = "CLM01"
    name: ClassVar[str] = "unproven-claim"
    severity: ClassVar[Severity] = Severity.WARNING
    confidence: ClassVar = "medium"
    options: ClassVar[tuple[tuple[str, str], ...]] = (
        ("evidence", "in the front matter: what backs the claims"),
    )
    source: ClassVar[str] = (
        "Directive 2005/29/EC, annex I (7, 20); Directive 98/6/EC art. 6a; 16 CFR 233 and 251"
    )
    bad: ClassVar[str] = (
        "Harbour Tea: the first spring teas are selling fast. Pick yours: "
        "https://harbourtea.example/t Reply STOP to opt out."
    )
    good: ClassVar[str] = (
        "Harbour Tea: 63 of 80 tins of the first spring tea are gone this morning. Pick yours: "
        "https://harbourtea.example/t Reply STOP to opt out."
    )

    def check(self, reading: Reading) -> Iterator[Hit]:
        """Yield a hit for each different claim, unless a field or the front matter backs it."""
        if reading.circumstances.kind not in _HELD:
            return
        different: dict[str, Claim] = {}
        for claim in read_claims(reading.text, reading.tokens, reading.words):
            if not _is_backed(reading, claim):
                different.setdefault(reading.text[slice(*claim.span)].lower(), claim)
        yield from (_hit(reading, claim) for claim in islice(different.values(), _MOST_HITS))


def _is_backed(reading: Reading, claim: Claim) -> bool:
    about = reading.circumstances
    if claim.sort == "fee":
        return reading.is_value(claim.span)
    if about.evidence or (about.kind == "conversational" and claim.sort in _ANSWERED):
        return True
    return any(map(reading.is_value, (claim.span, *claim.figures)))


def _hit(reading: Reading, claim: Claim) -> Hit:
    text = reading.text
    said = _on_one_line(text[slice(*claim.span)])
    wording: Wording = WORDING[claim.sort]
    other = fee_said(_on_one_line(text[slice(*claim.other)])) if claim.other else ""
    return Hit(
        what=wording.what.format(said=said, other=other),
        why=wording.why,
        remedy=wording.remedy,
        span=claim.span,
        unless=("TON02",) if _presses(reading, claim) else (),
    )


def _presses(reading: Reading, claim: Claim) -> bool:
    """Whether the same words press the reader, which is told of them already."""
    start, end = claim.span
    return any(first < end and start < last for first, last in reading.analysis.pressure)


def _on_one_line(words: str) -> str:
    return " ".join(words.split())
