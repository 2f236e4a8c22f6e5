"""TON04: an answer of one or two words."""

from collections.abc import Iterator
from typing import ClassVar

from simulator.analysis.tone.curt import is_curt
from simulator.model.finding import Severity
from simulator.rules.reading import Reading
from simulator.rules.rule import Hit, TextRule
from simulator.rules.shortened import shortened


class OneWord(TextRule):
    """The answer is shorter than three words.

    "Fine.", "Ok" and a lone 👍 sound annoyed, or like a machine, to somebody who took the trouble
    to write. The lead cannot tell what was understood either, and has to ask again.

    Only answers are judged (`kind = "conversational"`), without the brand's name in front. A
    number, a time, an address or a link says something even alone: "At 6:30." passes, and so
    does a code that the lead asked for.

    Answer in a short sentence that says what holds: "Yes, it's here until 6." in place of "Yes".
    """

    code: ClassVar[str] = "TON04"
    name: ClassVar[str] = "one-word-reply"
    severity: ClassVar[Severity] = Severity.WARNING
    source: ClassVar[str] = "Ten practices for business texts: no one-word answers"
    bad: ClassVar[str] = '+++\nkind = "conversational"\n+++\nFine.'
    good: ClassVar[str] = '+++\nkind = "conversational"\n+++\nHarbour Tea: yes, it\'s here until 6.'

    def check(self, reading: Reading) -> Iterator[Hit]:
        """Yield a hit for the whole of a curt answer."""
        if reading.circumstances.kind != "conversational":
            return
        if is_curt(reading.text, reading.tokens, reading.analysis.brand_named):
            yield Hit(
                what=f"The whole answer is “{shortened(reading.text.strip())}”.",
                why="So few words sound annoyed, and leave open what was understood.",
                remedy="Say in a short sentence what holds: “Yes, it's here until 6.”",
                span=(0, len(reading.text)),
            )
