"""CTA02: a marketing text that does not say what to do, or where."""

from collections.abc import Iterator, Mapping, Sequence
from typing import ClassVar, Final

from simulator.analysis import CallToAction
from simulator.analysis.disclosures import confirms_subscription, lists_terms
from simulator.analysis.spans import Unclear
from simulator.model.finding import Severity
from simulator.rules.call_to_action.copys_asks import copys_asks
from simulator.rules.reading import Reading
from simulator.rules.rule import Hit, TextRule
from simulator.rules.shortened import shortened

_SAID: Final[Mapping[Unclear, tuple[str, str]]] = {
    "vague": (
        "does not say what the lead gets",
        'Name what the lead gets there: "See the spring menu: …" instead of "click here".',
    ),
    "naked": (
        "has no word about what the link opens",
        'Say it right before the link: "Tasting notes: …", "Book a table: …".',
    ),
    "slogan": (
        "is an offer in front of an address, and nothing to do",
        "Say what to do there, and link to the page where it is done.",
    ),
    "no_object": (
        "does not name the thing",
        'Write it out: "Order your box: …", "Book a tasting: …".',
    ),
    "no_way": (
        "does not say how",
        "Add the way to do it: a link, a number, a word to reply, or the place.",
    ),
}


class VagueAsk(TextRule):
    """The text does not say what to do, or where.

    A lead should see in a second what they will get and how: a concrete verb and its thing, and
    the way to do it, as in "Book Tuesday's tasting: https://…" or "Reply 1 for morning". An
    invitation that does not say to what ("click here", "learn more", "start your journey"), a
    link without a word about it, a slogan in front of a bare address, an order that names no
    thing or no way ("order today!", "ring now") leave the lead to guess, and most do not.

    Guides to nurture texts ask that each message say what to do, why, and what happens next; a
    link that nothing explains is also what fraud looks like, and what a screen reader reads out
    as a row of letters.

    Put the thing and the way into one short sentence. A reply and a visit need no link: "Reply Y
    to keep your slot", "Come by on Saturday from 10". Only marketing messages with one thing to
    do are held to this; where several are asked for, that is said first, and a question that
    takes an essay is another rule's. A text that confirms a subscription need not ask for anything.
    """

    code: ClassVar[str] = "CTA02"
    name: ClassVar[str] = "vague-ask"
    severity: ClassVar[Severity] = Severity.WARNING
    source: ClassVar[str] = "nurture automation guides: one call to action, what and why"
    bad: ClassVar[str] = (
        "Harbour Tea: the spring teas are in. Click here: https://harbourtea.example/t "
        "Reply STOP to opt out."
    )
    good: ClassVar[str] = (
        "Harbour Tea: the spring teas are in. Book a tasting: https://harbourtea.example/t "
        "Reply STOP to opt out."
    )

    def check(self, reading: Reading) -> Iterator[Hit]:
        """Yield one hit, at the ask; none where a field is broken, which may be the thing."""
        if reading.circumstances.kind != "marketing":
            return
        if not _is_vague(reading.analysis.calls_to_action) or reading.analysis.broken_tokens:
            return
        calls = copys_asks(reading)
        if not _is_vague(calls) or _only_confirms(reading):
            return
        said, remedy = _SAID[calls[0].unclear]
        yield Hit(
            what=f"“{shortened(reading.text, calls[0].span)}” {said}.",
            why="A lead who has to guess what comes next mostly does nothing.",
            remedy=remedy,
            span=calls[0].span,
            unless=("LNK03",),
        )


def _is_vague(calls: Sequence[CallToAction]) -> bool:
    return len(calls) == 1 and calls[0].unclear in _SAID and calls[0].kind != "question"


def _only_confirms(reading: Reading) -> bool:
    text, tokens = reading.text, reading.tokens
    return confirms_subscription(text, tokens) or lists_terms(text, tokens)
