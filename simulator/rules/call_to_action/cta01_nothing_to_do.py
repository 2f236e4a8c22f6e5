"""CTA01: a marketing text that asks for nothing."""

from collections.abc import Iterator
from typing import ClassVar

from simulator.analysis.disclosures import confirms_subscription, lists_terms
from simulator.model.finding import Severity
from simulator.rules.reading import Reading
from simulator.rules.rule import Hit, TextRule


class NothingToDo(TextRule):
    """The text asks for nothing.

    A lead who likes what they read must see what to do next: a link to open, a word to reply, a
    number to call, a place to visit, or a question to answer. The line about opting out, a line
    that offers help, and urging alone ("hurry!") are none. A text that confirms
    a subscription, with its terms, need not ask for anything.

    Guides to nurture texts put three questions to each one: who writes, why, and what next. Without
    the third, even a reader who wants the thing puts the phone away.

    Say one thing to do and how: "Book Tuesday's tasting: https://…", "Reply 1 for morning". Only
    marketing messages are held to this; set `kind` in the front matter if the message is another.
    """

    code: ClassVar[str] = "CTA01"
    name: ClassVar[str] = "nothing-to-do"
    severity: ClassVar[Severity] = Severity.WARNING
    source: ClassVar[str] = "nurture automation guides: one call to action, what and why"
    bad: ClassVar[str] = "Harbour Tea: we love spring. Reply STOP to opt out."
    good: ClassVar[str] = (
        "Harbour Tea: we love spring. Pick your first tea of the year: "
        "https://harbourtea.example/spring Reply STOP to opt out."
    )

    def check(self, reading: Reading) -> Iterator[Hit]:
        """Yield one hit; none where the text's language is not read, or a field is broken.

        The broken field may be the link that is missed.
        """
        if reading.circumstances.kind != "marketing" or not reading.text.strip():
            return
        analysis = reading.analysis
        readable = analysis.understood and not analysis.broken_tokens
        if not readable or analysis.calls_to_action:
            return
        text, tokens = reading.text, reading.tokens
        if not confirms_subscription(text, tokens) and not lists_terms(text, tokens):
            yield Hit(
                what="The text asks its reader for nothing.",
                why="Somebody who likes it has nothing to do next.",
                remedy="Say one thing to do and how: a link, a word to reply, a number.",
            )
