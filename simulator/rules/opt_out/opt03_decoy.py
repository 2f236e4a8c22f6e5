"""OPT03: a word that ends messages elsewhere, and here does not."""

import re
from collections.abc import Iterator
from typing import ClassVar

from simulator.analysis import Span
from simulator.model.finding import Severity
from simulator.rules.opt_out.duty import is_one_way, line_for, must_say, remedy, why
from simulator.rules.reading import Reading
from simulator.rules.rule import Hit, TextRule
from simulator.rules.shortened import shortened

_WORD_BEFORE = re.compile(r"(?<![^\s“\"(])[\w'’]{1,20}+[ -]\Z")
_WORD_BEHIND = re.compile(r"[ -][\w'’]{1,20}+")
_ROOM = 22


class DecoyOnly(TextRule):
    """The only word that looks like a way out means something else.

    "Stop by our shop", "pit stop", "cancel your order" and "opt out of the extended warranty" have
    a word of the lists that carriers keep, and none of them ends these messages. "You can opt out
    at any time" without a way to do it ends nothing either.

    Platforms that look for such words take them for the opt-out line and leave theirs away, so the
    text goes out without one. The finding stands in the place of OPT01, and only where a text must
    say how to leave.

    End the text with a line such as "Reply STOP to opt out." The words may stay as they are.
    """

    code: ClassVar[str] = "OPT03"
    name: ClassVar[str] = "decoy-only"
    severity: ClassVar[Severity] = Severity.ERROR
    source: ClassVar[str] = (
        "CTIA Messaging Principles; platforms' keyword matchers that fire on such words"
    )
    supersedes: ClassVar[tuple[str, ...]] = ("OPT01",)
    bad: ClassVar[str] = (
        "Harbour Tea: you can opt out at any time. Book a tasting: https://harbourtea.example/t"
    )
    good: ClassVar[str] = (
        "Harbour Tea: make a pit stop at our stand. Book a tasting: https://harbourtea.example/t "
        "Reply STOP to opt out."
    )

    def check(self, reading: Reading) -> Iterator[Hit]:
        """Yield one hit at the first decoy, with the line to add."""
        about = reading.circumstances
        if not must_say(about) or reading.analysis.opt_out:
            return
        decoy = next(_decoys(reading), None)
        if decoy is None:
            return
        line, one_way = line_for(reading), is_one_way(about)
        yield Hit(
            what=f"“{_quoted(reading.text, decoy)}” is no way to stop these messages, and "
            "nothing else is.",
            why=why(about),
            remedy=remedy(line, one_way=one_way),
            span=decoy,
            append="" if one_way else line,
        )


def _decoys(reading: Reading) -> Iterator[Span]:
    """Those that the reader isn't asked to send: OPT04 speaks of these."""
    asked = {at for span in reading.analysis.keyword_collisions for at in range(*span)}
    return (span for span in reading.analysis.decoys if asked.isdisjoint(range(*span)))


def _quoted(text: str, span: Span) -> str:
    """The words with one on each side, by which a reader knows what they mean here."""
    start, end = span
    before = _WORD_BEFORE.search(text[max(0, start - _ROOM) : start])
    behind = _WORD_BEHIND.match(text, end)
    start -= len(before[0]) if before else 0
    return shortened(text, (start, behind.end() if behind else end))
