"""TON05: the lead is blamed for not answering."""

from collections.abc import Iterator
from itertools import islice
from typing import ClassVar

from simulator.model.finding import Severity
from simulator.rules.reading import Reading
from simulator.rules.rule import Hit, TextRule
from simulator.rules.shortened import shortened


class Blame(TextRule):
    """The text blames the lead for not answering.

    "Why no answer?", "you never replied" and "you keep ignoring us" turn silence into a fault.
    Nobody owes a business an answer: people drive, work, or have changed their minds, and some
    dislike texts. After blame they answer with STOP, or with a complaint.

    Silence is an answer of its own. After two texts without a reply, step back for a month or
    change the channel, and let the last one say so without a reproach.

    Write what you would to a friend who is busy: "Still want the sample? Reply 1 for yes, 2 for
    no", or "I'll close the file on Friday. Reply KEEP if you'd like it open". "We haven't heard
    from you" without more is no blame.
    """

    code: ClassVar[str] = "TON05"
    name: ClassVar[str] = "blame-for-silence"
    severity: ClassVar[Severity] = Severity.ERROR
    supersedes: ClassVar[tuple[str, ...]] = ("TON02",)
    source: ClassVar[str] = "Guides on sales follow-up: step back after two silences"
    bad: ClassVar[str] = (
        "Harbour Tea: we wrote twice. Why no answer? Reply 1 to keep your seat on Friday at 3. "
        "Reply STOP to opt out."
    )
    good: ClassVar[str] = (
        "Harbour Tea: would you still like your seat on Friday at 3? Reply 1 for yes or 2 for no. "
        "Reply STOP to opt out."
    )

    def check(self, reading: Reading) -> Iterator[Hit]:
        """Yield a hit for the first stretch that blames."""
        spans = (span for span in reading.analysis.blame if not reading.is_value(span))
        for span in islice(spans, 1):
            yield Hit(
                what=f"“{shortened(reading.text, span)}” blames the lead for not answering.",
                why="Nobody owes you an answer, and blame is answered with STOP.",
                remedy="Ask once more in few words, and offer an easy no: “Reply 1 or 2”.",
                span=span,
            )
