"""OPT04: a word that carriers take for an opt-out, asked for with something else in mind."""

from collections.abc import Iterator
from typing import ClassVar

from simulator.data.keywords import HELP_KEYWORDS, folded
from simulator.model.finding import Severity
from simulator.rules.reading import Reading
from simulator.rules.rule import Hit, TextRule
from simulator.rules.shortened import shortened

_REMEDY = "Ask for another word, such as one letter: R to reschedule."


class KeywordCollision(TextRule):
    """The text asks for a word that carriers and platforms keep for themselves.

    STOP, CANCEL, END, QUIT, UNSUBSCRIBE and their like in other languages end all messages, and
    HELP gets the platform's own answer. "Reply CANCEL to drop your slot" makes whoever does as
    told leave your list; the slot stays booked, and no later text reaches them.

    So does a reply of a sequence: a `match` word such as "cancel", "stop" or "end" never reaches
    you, since carriers take it first. Where it leads to the end anyway it is merely idle, and the
    finding is a hint.

    Ask for a word that nobody else waits for: "Reply R to reschedule", "Reply 2 to drop it". YES
    is an opt-in word of some platforms and no collision.
    """

    code: ClassVar[str] = "OPT04"
    name: ClassVar[str] = "keyword-collision"
    severity: ClassVar[Severity] = Severity.ERROR
    source: ClassVar[str] = (
        "47 CFR 64.1200(a)(10); the keyword lists of Twilio, AWS, Braze and Telnyx"
    )
    options: ClassVar[tuple[tuple[str, str], ...]] = (("provider", "whose keywords count too"),)
    bad: ClassVar[str] = (
        '+++\nkind = "transactional"\n+++\n'
        "Harbour Tea: your tasting is on Friday at 3. Reply CANCEL to drop your seat."
    )
    good: ClassVar[str] = (
        '+++\nkind = "transactional"\n+++\n'
        "Harbour Tea: your tasting is on Friday at 3. Reply R to reschedule."
    )

    def check(self, reading: Reading) -> Iterator[Hit]:
        """Yield a hit for each such word; one that does end the messages is no fault of its own."""
        collisions, opt_outs = reading.analysis.keyword_collisions, reading.analysis.opt_outs
        ways_out = {at for each in opt_outs for at in range(*each.span)} if collisions else set()
        for span in collisions:
            if span[0] in ways_out:
                continue
            word = shortened(reading.text, span)
            if folded(word) in HELP_KEYWORDS:
                what = f"Who sends “{word}” gets your platform's own answer."
                why = "Carriers keep this word for questions about the messages."
            else:
                what = f"Who sends “{word}” as asked gets no more messages at all."
                why = "Carriers and platforms take this word for an opt-out before you see it."
            yield Hit(what=what, why=why, remedy=_REMEDY, span=span)

    def of_match(self, word: str, to: str) -> Hit:
        """The hit for a word that a reply of a sequence waits for, leading `to` a step."""
        if folded(word) in HELP_KEYWORDS:
            return Hit(
                what=f"The reply “{shortened(word)}” gets your platform's own answer.",
                why="Carriers keep this word for questions about the messages.",
                remedy="Wait for another word or a letter.",
                severity=Severity.WARNING,
            )
        is_idle = to == "end"
        return Hit(
            what=f"The reply “{shortened(word)}” never gets here.",
            why="Carriers take it for an opt-out: whoever sends it leaves, and goes to no step.",
            remedy="Take it out of match." if is_idle else "Wait for another word or a letter.",
            severity=Severity.INFO if is_idle else None,
        )
