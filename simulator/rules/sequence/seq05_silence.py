"""SEQ05: who is silent is left alone with one channel, or hears the same words on another."""

from collections.abc import Iterator
from itertools import pairwise
from typing import ClassVar, Final

from simulator.analysis.phrases import PhraseBook
from simulator.data.farewell_words import FAREWELLS
from simulator.model.finding import Severity
from simulator.rules.campaign import Campaign, SentMessage, SentStep
from simulator.rules.rule import CampaignRule, KeyHit

_FEWEST: Final = 2
_MOST_VARIANTS: Final = 4
_SAME: Final = 0.6
"""The share of a text's words, in their order, that makes another a repetition of it."""
_FAREWELL: Final = PhraseBook(dict.fromkeys(FAREWELLS))
_CHANNELS: Final = {"sms": "a text", "email": "an e-mail", "push": "a push message"}


class SilenceLeadsNowhere(CampaignRule):
    """Silence leads nowhere, or to the same words on another channel.

    Some people never answer texts, and read their e-mail at night. Where a sequence has texts only,
    the silent ones are lost with the last of them. Guides advise a fallback to e-mail after some
    time, or a call, that goes on with the story. It must go on: who finds the words of the text
    again in the e-mail has read nothing new.

    Give the last step a `fallback`, or put a step on another channel into the sequence. Let it
    say what a text has no room for. A last text that says it is the last one is an end, too.
    """

    code: ClassVar[str] = "SEQ05"
    name: ClassVar[str] = "silence-leads-nowhere"
    severity: ClassVar[Severity] = Severity.INFO
    confidence: ClassVar = "medium"
    source: ClassVar[str] = "industry SMS guides: fall back to e-mail after a delay, same story"
    options: ClassVar[tuple[tuple[str, str], ...]] = (
        ("steps.fallback", "what leads get whom a step brought nothing, in sequence.toml"),
    )
    bad: ClassVar[str] = (
        "sequence.toml:\n"
        'format = 1\nobjective = "sell the new teas"\nstage = "customer"\n'
        '[[steps]]\nid = "offer"\nmessage = "offer"\n'
        '[[steps]]\nid = "later"\nmessage = "later"\ndelay = { days = 3 }\n'
        "offer.sms.j2:\n"
        "Harbour Tea: the first green teas are in, picked in April. Shall we put a tin aside for "
        "you? Reply STOP to opt out.\n"
        "later.sms.j2:\n"
        "Harbour Tea: green tea turns bitter in boiling water. 70 degrees and two minutes keep it "
        "sweet. Would you like to taste it on Saturday? Reply STOP to opt out.\n"
    )
    good: ClassVar[str] = (
        "sequence.toml:\n"
        'format = 1\nobjective = "sell the new teas"\nstage = "customer"\n'
        '[[steps]]\nid = "offer"\nmessage = "offer"\n'
        '[[steps]]\nid = "later"\nmessage = "later"\ndelay = { days = 3 }\n'
        'fallback = { message = "story", after = { days = 2 } }\n'
        "offer.sms.j2:\n"
        "Harbour Tea: the first green teas are in, picked in April. Shall we put a tin aside for "
        "you? Reply STOP to opt out.\n"
        "later.sms.j2:\n"
        "Harbour Tea: green tea turns bitter in boiling water. 70 degrees and two minutes keep it "
        "sweet. Would you like to taste it on Saturday? Reply STOP to opt out.\n"
        "story.email.j2:\n"
        "+++\n"
        'subject = "Who picks our tea"\n'
        "+++\n"
        "In April the hills are cold in the morning, and eleven people climb them.\n"
    )

    def check(self, campaign: Campaign) -> Iterator[KeyHit]:
        """Yield a hit at the last step, and one for each that repeats what went before."""
        is_long = len(campaign.selling) >= _FEWEST
        if is_long and not _has_other_way(campaign) and not _says_goodbye(campaign.selling[-1]):
            yield _nowhere(campaign.selling[-1])
        for step in campaign.selling:
            for message in step.messages:
                if step.fallback and _repeats(step.fallback, message):
                    yield _same(f"steps.{step.number}.fallback", step.fallback, message)
                    break
        for before, step in pairwise(campaign.on_way):
            yield from _of_pair(before, step)


def _has_other_way(campaign: Campaign) -> bool:
    """Whether anything reaches the silent on another channel than the texts do."""
    steps = [each for each in campaign.steps if each.is_on_way]
    if any(each.fallback or not each.step.channel.carries_text for each in steps):
        return True
    channels = {message.channel for each in steps for message in each.messages}
    return len(channels) > 1


def _says_goodbye(last: SentStep) -> bool:
    """Whether the last text says that it is; what the way out says of an end doesn't count."""
    return all(_FAREWELL.find(each.gist.tokens) for each in last.messages)


def _of_pair(before: SentStep, step: SentStep) -> Iterator[KeyHit]:
    for message in step.messages[:_MOST_VARIANTS]:
        for earlier in before.messages[:_MOST_VARIANTS]:
            if message.sells and earlier.channel != message.channel and _repeats(message, earlier):
                yield _same(step.key, message, earlier)
                return


def _repeats(later: SentMessage, earlier: SentMessage) -> bool:
    return later.id != earlier.id and earlier.gist.held_by(later.gist) >= _SAME


def _nowhere(last: SentStep) -> KeyHit:
    channel = _CHANNELS.get(last.messages[0].channel, "a message")
    return KeyHit(
        last.key,
        what=f"Who is silent gets {channel} here, and then nothing on any other channel.",
        why="Some never answer one channel, and would have answered another.",
        remedy=f"Give the step {last.id} a fallback, such as an e-mail, or add a call.",
        about=last.messages[0],
    )


def _same(key: str, later: SentMessage, earlier: SentMessage) -> KeyHit:
    return KeyHit(
        key,
        what=f"{later.id} repeats the words of {earlier.id} on another channel.",
        why="Who has read the one finds nothing new in the other.",
        remedy="Go on with the story: say what the text had no room for.",
        about=later,
    )
