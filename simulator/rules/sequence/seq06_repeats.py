"""SEQ06: two texts of a sequence that say the same."""

from collections.abc import Iterator
from typing import ClassVar, Final

from simulator.model.finding import Severity
from simulator.rules.campaign import Campaign, SentMessage, SentStep
from simulator.rules.rule import CampaignRule, KeyHit
from simulator.rules.sequence.exclusive import are_exclusive

_SAME: Final = 0.55
"""So alike are two texts of which a reader says that they are the same."""
_SAME_ASK: Final = 0.42
"""It takes less where both ask for the same, at the same place."""
_MOST_STEPS: Final = 30
_MOST_VARIANTS: Final = 4


class RepeatedText(CampaignRule):
    """A later text says what an earlier one said.

    Who did not act on a text will not act on it the second time: they have read it. What a second
    text may bring is a new reason, such as an answer to a doubt, an example, a date. Guides to
    texting ask for value that grows from step to step, and people opt out of what repeats itself.

    The texts are compared without greeting, brand, opt-out line and small print, as the first lead
    gets them. Variants of one step are not compared, nor steps whose conditions exclude each
    other, nor what only replies lead to.

    Say one new thing in the later text, and let that be the reason to write; or leave it out.
    """

    code: ClassVar[str] = "SEQ06"
    name: ClassVar[str] = "repeated-text"
    severity: ClassVar[Severity] = Severity.INFO
    confidence: ClassVar = "medium"
    source: ClassVar[str] = "industry SMS guides: value that grows over two to five messages"
    bad: ClassVar[str] = (
        "sequence.toml:\n"
        'format = 1\nobjective = "sell the new teas"\nstage = "customer"\n'
        '[[steps]]\nid = "offer"\nmessage = "offer"\n'
        'replies = [{ match = ["1"], to = "person" }]\n'
        '[[steps]]\nid = "again"\nmessage = "again"\ndelay = { days = 3 }\n'
        '[[steps]]\nid = "call"\nchannel = "call"\n'
        "offer.sms.j2:\n"
        "Harbour Tea: the first green teas are in, picked in April. Shall we put a tin aside for "
        "you? Reply STOP to opt out.\n"
        "again.sms.j2:\n"
        "Harbour Tea: Hello again, the first green teas are in, picked in April. Shall we put a "
        "tin aside for you today? Reply STOP to opt out.\n"
    )
    good: ClassVar[str] = (
        "sequence.toml:\n"
        'format = 1\nobjective = "sell the new teas"\nstage = "customer"\n'
        '[[steps]]\nid = "offer"\nmessage = "offer"\n'
        '[[steps]]\nid = "again"\nmessage = "again"\ndelay = { days = 3 }\n'
        '[[steps]]\nid = "call"\nchannel = "call"\n'
        "offer.sms.j2:\n"
        "Harbour Tea: the first green teas are in, picked in April. Shall we put a tin aside for "
        "you? Reply STOP to opt out.\n"
        "again.sms.j2:\n"
        "Harbour Tea: green tea turns bitter in boiling water. 70 degrees and two minutes keep it "
        "sweet. Would you like to taste it on Saturday? Reply STOP to opt out.\n"
    )

    def check(self, campaign: Campaign) -> Iterator[KeyHit]:
        """Yield a hit for each step that repeats an earlier one, with the one most alike."""
        steps = campaign.selling[:_MOST_STEPS]
        for at, later in enumerate(steps):
            found = [
                (likeness, earlier, message)
                for earlier in steps[:at]
                if not are_exclusive(earlier.step, later.step)
                for likeness, message in _repeats(earlier, later)
            ]
            if found:
                _, earlier, message = max(found, key=lambda each: each[0])
                yield _hit(earlier, later, message)


def _repeats(earlier: SentStep, later: SentStep) -> Iterator[tuple[float, SentMessage]]:
    for one in earlier.messages[:_MOST_VARIANTS]:
        for other in later.messages[:_MOST_VARIANTS]:
            if one.sells and other.sells and one.channel == other.channel:
                likeness = one.gist.likeness(other.gist)
                if likeness >= _SAME or (likeness >= _SAME_ASK and _has_one_ask(one, other)):
                    yield likeness, other


def _has_one_ask(one: SentMessage, other: SentMessage) -> bool:
    """Whether both ask for the same thing at the same place."""
    asks = [
        {(call.kind, call.goal, call.channel) for call in each.analysis.calls_to_action}
        for each in (one, other)
    ]
    return bool(asks[0]) and asks[0] == asks[1] and one.gist.links == other.gist.links


def _hit(earlier: SentStep, later: SentStep, message: SentMessage) -> KeyHit:
    is_one = message.id in {each.id for each in earlier.messages}
    how = f"sends {message.id} again" if is_one else f"says what {earlier.id} said"
    return KeyHit(
        later.key,
        what=f"The step {later.id} {how}.",
        why="Who didn't act on it has read it already, and learns nothing new.",
        remedy="Give it a reason of its own: an answer, an example, a date. Or leave it out.",
        about=message,
    )
