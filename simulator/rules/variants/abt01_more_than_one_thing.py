"""ABT01: variants of a step that differ in several things at once."""

from collections.abc import Iterator, Sequence
from typing import ClassVar, Final

from simulator.analysis.gist import Gist, gist_of
from simulator.length import measure
from simulator.model.finding import Severity
from simulator.rules.campaign import Campaign, SentMessage, SentStep
from simulator.rules.rule import CampaignRule, KeyHit
from simulator.rules.variants.sample_size import leads_needed

_LONGER: Final = 1.6
_LONGER_BY: Final = 40
_EARLY: Final = 0.4
_LATE: Final = 0.6
_A_STORY: Final = 6
_UNLIKE: Final = 0.15
_USUAL_REPLIES: Final = 0.1
_RISE: Final = 1.5


class SeveralDifferences(CampaignRule):
    """The variants of a step differ in more than one thing, so that nobody learns which one counts.

    A test of two texts answers one question. If B is longer than A, asks for a call in place of a
    click and is signed by somebody else, and B wins, nobody knows why, and the next campaign
    begins from nothing. Guides to texting ask for one variable at a time: length, what is asked,
    the time, who signs, where the link stands.

    Keep all words the same but for the one thing. And send each variant to enough leads: of 100 who
    get A and 100 who get B, 10 answers and 15 may well be chance. The number in the finding is
    Lehr's rule of thumb, sixteen times the variance over the square of the difference, with your
    own `assume.reply` or 10 in 100, and a rise by half.
    """

    code: ClassVar[str] = "ABT01"
    name: ClassVar[str] = "several-differences"
    severity: ClassVar[Severity] = Severity.INFO
    confidence: ClassVar = "medium"
    source: ClassVar[str] = (
        "industry SMS guides: test one variable; Lehr, Statistics in Medicine 11 (1992), 1099-1102"
    )
    options: ClassVar[tuple[tuple[str, str], ...]] = (
        ("assume.reply", "the share of leads who reply now, in sequence.toml"),
    )
    bad: ClassVar[str] = (
        "sequence.toml:\n"
        'format = 1\nobjective = "sell the new teas"\nstage = "customer"\n'
        '[[steps]]\nid = "offer"\n'
        'variants = [{ message = "short" }, { message = "long" }]\n'
        'replies = [{ match = ["1"], to = "person" }]\n'
        '[[steps]]\nid = "later"\nmessage = "later"\nchannel = "email"\ndelay = { days = 3 }\n'
        "short.sms.j2:\n"
        "Harbour Tea: the first green teas are in. Reply 1 and we put a tin aside for you. "
        "Reply STOP to opt out.\n"
        "long.sms.j2:\n"
        "Harbour Tea: the first green teas are in. They were picked in April on the cold side of "
        "the hill, and they smell of hay and chestnut. Order a tin: https://harbourtea.example/t "
        "Reply STOP to opt out.\n"
        "later.email.j2:\n"
        "+++\n"
        'subject = "How to steep a green tea"\n'
        "+++\n"
        "Water at 70 degrees, two minutes, and a cup that is warm.\n"
    )
    good: ClassVar[str] = (
        "sequence.toml:\n"
        'format = 1\nobjective = "sell the new teas"\nstage = "customer"\n'
        '[[steps]]\nid = "offer"\n'
        'variants = [{ message = "answer" }, { message = "link" }]\n'
        'replies = [{ match = ["1"], to = "person" }]\n'
        '[[steps]]\nid = "later"\nmessage = "later"\nchannel = "email"\ndelay = { days = 3 }\n'
        "answer.sms.j2:\n"
        "Harbour Tea: the first green teas are in. Reply 1 and we put a tin aside for you. "
        "Reply STOP to opt out.\n"
        "link.sms.j2:\n"
        "Harbour Tea: the first green teas are in. Order a tin: https://harbourtea.example/t "
        "Reply STOP to opt out.\n"
        "later.email.j2:\n"
        "+++\n"
        'subject = "How to steep a green tea"\n'
        "+++\n"
        "Water at 70 degrees, two minutes, and a cup that is warm.\n"
    )

    def check(self, campaign: Campaign) -> Iterator[KeyHit]:
        """Yield one hit for each step with variants that differ in several things."""
        for step in campaign.steps:
            texts = [each for each in step.messages if each.text] if step.step.variants else []
            for other in texts[1:]:
                found = list(_differences(texts[0], other, campaign.sender))
                if len(found) > 1:
                    yield _hit(step, texts[0], other, found, campaign)
                    break


def _differences(one: SentMessage, other: SentMessage, sender: str) -> Iterator[str]:
    """The things that differ, as a sentence names them."""
    if _is_longer(one, other):
        yield "length"
    if _asks(one) != _asks(other):
        yield "what they ask for"
    elif _link_stands(one) != _link_stands(other) and _asks(one):
        yield "where the link stands"
    if sender and (sender in one.text) != (sender in other.text):
        yield "who signs"
    if one.first.fields != other.first.fields:
        yield "what they show of the lead"
    if _is_another_story(one, other):
        yield "all other words"


def _is_another_story(one: SentMessage, other: SentMessage) -> bool:
    """Whether beside what they ask for they have hardly a word in common."""
    first, second = _beside_asks(one), _beside_asks(other)
    fewest = min(len(first.words), len(second.words))
    return fewest >= _A_STORY and first.likeness(second) < _UNLIKE


def _beside_asks(message: SentMessage) -> Gist:
    found = message.analysis
    outs, asks = (
        (each.span for each in found.opt_outs),
        (call.span for call in found.calls_to_action),
    )
    return gist_of(message.text, message.tokens, (*outs, *asks, *found.brand_named))


def _is_longer(one: SentMessage, other: SentMessage) -> bool:
    """Whether one is much longer than the other, or costs another text for being longer."""
    short, long = sorted((one.text, other.text), key=len)
    more = len(long) - len(short)
    if more < _LONGER_BY:
        return False
    is_sms = one.channel == "sms"
    costs_more = is_sms and measure(long).segments > measure(short).segments
    return costs_more or len(long) > _LONGER * len(short)


def _asks(message: SentMessage) -> frozenset[tuple[str, str]]:
    """How and for what the reader is asked; a question that leads to a reply is one."""
    return frozenset(
        ("reply" if call.channel == "reply" else call.kind, call.goal)
        for call in message.analysis.calls_to_action
    )


def _link_stands(message: SentMessage) -> str:
    """Early or late in what the text says; empty in between and where there is none."""
    said = message.gist.words
    at = next((at for at, word in enumerate(said, 1) if word in message.gist.links), None)
    if at is None:
        return ""
    return "early" if at < _EARLY * len(said) else "late" if at > _LATE * len(said) else ""


def _hit(
    step: SentStep,
    one: SentMessage,
    other: SentMessage,
    found: Sequence[str],
    campaign: Campaign,
) -> KeyHit:
    *first, last = found
    share = campaign.sequence.assume.reply or _USUAL_REPLIES
    more = share * _RISE if share * _RISE < 1 else share / _RISE
    needed = leads_needed(share, more)
    return KeyHit(
        step.key,
        what=f"{one.id} and {other.id} differ in {', '.join(first)} and {last}.",
        why="Whichever wins, nobody knows what made the difference.",
        remedy=(
            f"Change one thing only. To tell {_percent(share)} answers from {_percent(more)}, "
            f"send each to about {needed:,} leads."
        ),
        about=other,
    )


def _percent(share: float) -> str:
    return f"{share * 100:.3g}%"
