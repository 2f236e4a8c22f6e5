"""CTA03: a marketing text that asks for several things."""

from collections.abc import Iterator, Sequence
from typing import ClassVar

from simulator.analysis import CallToAction
from simulator.model.finding import Severity
from simulator.rules.call_to_action.copys_asks import copys_asks
from simulator.rules.call_to_action.cta04_heavy_question import asks_questions_only
from simulator.rules.reading import Reading
from simulator.rules.rule import Hit, TextRule
from simulator.rules.shortened import shortened

_SEVERAL = 2
_MOST_NAMED = 3


class SeveralAsks(TextRule):
    """The text asks for several things.

    Guides to nurture texts agree on one call to action: each further thing to do makes it likelier
    that none is done.

    A link and a number for the same goal are two as well: the reader has to choose. "Reply 1 or 2"
    is one, and so are a question and the link that answers it, and a link with "or reply R" behind
    it. Lines about opting out and about help do not count. Several questions to answer are told
    apart, as too much to answer.

    Keep the one that matters most now; send the others another day. Only marketing messages are
    held to this.
    """

    code: ClassVar[str] = "CTA03"
    name: ClassVar[str] = "several-asks"
    severity: ClassVar[Severity] = Severity.WARNING
    source: ClassVar[str] = "nurture automation guides: one call to action"
    bad: ClassVar[str] = (
        "Harbour Tea: book a tasting: https://harbourtea.example/t and follow us on "
        "https://social.example/harbourtea Reply STOP to opt out."
    )
    good: ClassVar[str] = (
        "Harbour Tea: book a tasting: https://harbourtea.example/t Reply STOP to opt out."
    )

    def check(self, reading: Reading) -> Iterator[Hit]:
        """Yield one hit, at the second thing asked for."""
        if reading.circumstances.kind != "marketing":
            return
        if len(reading.analysis.calls_to_action) < _SEVERAL:
            return
        calls = copys_asks(reading)
        if len(calls) >= _SEVERAL:
            yield Hit(
                what=f"The text asks for {len(calls)} things: {_named(reading.text, calls)}.",
                why="Each further ask makes it likelier that none is done.",
                remedy="Keep the one that matters most now.",
                span=calls[1].span,
                unless=("CTA04",) if asks_questions_only(calls) else (),
            )


def _named(text: str, calls: Sequence[CallToAction]) -> str:
    """The first asks in the text's own words."""
    *others, last = (f"“{shortened(text, call.span)}”" for call in calls[:_MOST_NAMED])
    if len(calls) > _MOST_NAMED:
        others.append(last)
        last = f"{len(calls) - _MOST_NAMED} more"
    return f"{', '.join(others)} and {last}"
