"""TOK02: a marketing text in which nothing but the name is the lead's own."""

from collections.abc import Iterator
from typing import ClassVar

from simulator.data.name_fields import NAME_FIELDS
from simulator.model.finding import Severity
from simulator.rules.rule import Hit, TargetingRule
from simulator.rules.targeting import Targeting


class OnlyTheName(TargetingRule):
    """Only the name is the lead's own; all else is the same for everybody.

    "Hey Dana, big sale" is no personal text. The name has come out of a list, and every reader
    knows it: what shows that somebody thought of them is what they asked for, looked at, own, or
    where they are. Guides to lead nurturing want texts that are made for what a lead did and how
    far along they are, beyond the name.

    Write a second thing that is theirs: the model they looked at, their city, the day they asked.
    Or send the text only to those whom it is for. A `stage` here or in sequence.toml, a condition
    on the step, a reply or a date of the lead's that leads to it, all count.
    """

    code: ClassVar[str] = "TOK02"
    name: ClassVar[str] = "only-the-name"
    severity: ClassVar[Severity] = Severity.INFO
    confidence: ClassVar = "medium"
    source: ClassVar[str] = "guides to lead nurturing: tailor to behaviour and stage"
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
        "Harbour Tea: Hey {{ lead.first_name | default('there') }}, all teas are 20% off until "
        "May 3. Shall I put a tin aside? Reply STOP to opt out.\n"
        "story.email.j2:\n"
        "+++\n"
        'subject = "How to steep a green tea"\n'
        "+++\n"
        "Water at 70 degrees, two minutes, and a cup that is warm.\n"
    )
    good: ClassVar[str] = (
        "sequence.toml:\n"
        'format = 1\nobjective = "sell the new teas"\n'
        '[[steps]]\nid = "offer"\nmessage = "offer"\n'
        'fallback = { message = "story", after = { days = 2 } }\n'
        "offer.sms.j2:\n"
        "Harbour Tea: Hey {{ lead.first_name | default('there') }}, our shop in "
        "{{ lead.city | default('town') }} has all teas 20% off until May 3. Shall I put a tin "
        "aside? Reply STOP to opt out.\n"
        "story.email.j2:\n"
        "+++\n"
        'subject = "How to steep a green tea"\n'
        "+++\n"
        "Water at 70 degrees, two minutes, and a cup that is warm.\n"
    )

    def check(self, targeting: Targeting) -> Iterator[Hit]:
        """Yield one hit where the lead's fields that it reads are all names."""
        fields = targeting.fields
        if targeting.channel != "sms" or not fields or not fields <= NAME_FIELDS:
            return
        if not targeting.is_chosen:
            yield Hit(
                what="Only the name in this text is the lead's own.",
                why="Whoever gets it sees that everybody got the same.",
                remedy=(
                    "Add what they asked for, own or looked at, or say whom it is for: a stage, "
                    "or a condition on its step."
                ),
            )
