"""TOK03: a marketing campaign that tells a whole list the same."""

from collections.abc import Iterator
from typing import ClassVar

from simulator.model.finding import Severity
from simulator.rules.rule import Hit, TargetingRule
from simulator.rules.targeting import Targeting


class SameForAll(TargetingRule):
    """Everybody on the list gets the same words.

    No marketing message of the campaign shows anything of a lead's, not even the name, and nothing
    says whom it is for: no stage, no condition on a step, no trigger. That is a blast. A country
    and a language are no group of their own here, for they only say where you do business.

    Small groups beat blasts: fewer people opt out, more of them answer, and carriers' filters look
    for the same text to thousands. Guides to business texting put it first among ways to be
    welcome.

    Say whom the campaign is for with `stage` in the message or in sequence.toml, or `when` on its
    steps, and write for them; or let the text show something of the lead's. It is one hint for a
    campaign, at its first text.
    """

    code: ClassVar[str] = "TOK03"
    name: ClassVar[str] = "same-for-all"
    severity: ClassVar[Severity] = Severity.INFO
    confidence: ClassVar = "medium"
    source: ClassVar[str] = "guides to business texting: small groups beat blasts"
    options: ClassVar[tuple[tuple[str, str], ...]] = (
        ("stage", "how far along the leads are, in the message or in sequence.toml"),
        ("steps.when", "whom a step is for, in sequence.toml"),
    )
    bad: ClassVar[str] = (
        "sequence.toml:\n"
        'format = 1\nobjective = "sell the new teas"\n'
        '[[steps]]\nid = "offer"\nmessage = "offer"\n'
        'fallback = { message = "story", after = { days = 2 } }\n'
        "offer.sms.j2:\n"
        "Harbour Tea: all teas are 20% off until May 3. Shall we put a tin aside for you? "
        "Reply STOP to opt out.\n"
        "story.email.j2:\n"
        "+++\n"
        'subject = "How to steep a green tea"\n'
        "+++\n"
        "Water at 70 degrees, two minutes, and a cup that is warm.\n"
    )
    good: ClassVar[str] = (
        "sequence.toml:\n"
        'format = 1\nobjective = "sell the new teas"\nstage = "customer"\n'
        '[[steps]]\nid = "offer"\nmessage = "offer"\n'
        'fallback = { message = "story", after = { days = 2 } }\n'
        "offer.sms.j2:\n"
        "Harbour Tea: all teas are 20% off until May 3. Shall we put a tin aside for you? "
        "Reply STOP to opt out.\n"
        "story.email.j2:\n"
        "+++\n"
        'subject = "How to steep a green tea"\n'
        "+++\n"
        "Water at 70 degrees, two minutes, and a cup that is warm.\n"
    )

    def check(self, targeting: Targeting) -> Iterator[Hit]:
        """Yield one hit at the campaign's first marketing message, which speaks for all."""
        if targeting.channel != "sms" or targeting.fields != frozenset():
            return
        if targeting.is_chosen or not targeting.is_first():
            return
        if targeting.others() == frozenset():
            yield Hit(
                what="Everybody on the list gets these very words.",
                why="Small groups with a text of their own answer more, and opt out less.",
                remedy=(
                    "Say whom it is for: a stage, or a condition on its step. Then write for them."
                ),
            )
