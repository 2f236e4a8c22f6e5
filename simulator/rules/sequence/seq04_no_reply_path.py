"""SEQ04: nobody can answer: no text asks for it, or an answer that it asks for leads nowhere."""

from collections.abc import Iterator, Sequence
from typing import ClassVar, Final

from simulator.analysis.asks.answers import read_answers
from simulator.analysis.tokens import fold
from simulator.model.finding import Severity
from simulator.rules.campaign import Campaign, SentMessage, SentStep
from simulator.rules.rule import CampaignRule, KeyHit

_FEWEST: Final = 2
_PERSON: Final = "person"
_REPLIED: Final = frozenset({"question", "reply"})


class NoReplyPath(CampaignRule):
    """No text invites a reply, or a reply that a text asks for leads nowhere.

    A text message is a conversation: who gets one expects that they may answer. Guides to lead
    nurturing ask for two-way texts, with a question or an offer of help in them. A question, "reply
    1 for a visit" and "just ask me here" all invite. And whoever is told to reply 1 waits for
    what comes of it: without a branch for it in sequence.toml, nothing does.

    Ask one easy question. For each word that a text asks for, say in the step's `replies` where it
    leads: to a step, to the `end`, to a `person`. If somebody reads every answer, say so once:
    `answers = "person"` in sequence.toml. Of senders that nobody can answer nothing is said.
    """

    code: ClassVar[str] = "SEQ04"
    name: ClassVar[str] = "no-reply-path"
    severity: ClassVar[Severity] = Severity.WARNING
    source: ClassVar[str] = "guides to lead nurturing: two-way texts that invite replies"
    options: ClassVar[tuple[tuple[str, str], ...]] = (
        ("steps.replies", "where each reply leads, in sequence.toml"),
        ("answers", '"person" where somebody reads every reply, in sequence.toml'),
    )
    bad: ClassVar[str] = (
        "sequence.toml:\n"
        'format = 1\nobjective = "sell the new teas"\nstage = "customer"\n'
        '[[steps]]\nid = "offer"\nmessage = "offer"\n'
        'replies = [{ match = ["1"], to = "end" }]\n'
        '[[steps]]\nid = "later"\nmessage = "later"\nchannel = "email"\ndelay = { days = 3 }\n'
        "offer.sms.j2:\n"
        "Harbour Tea: the first green teas are in. Shall we put a tin aside for you? Reply 1 for "
        "yes, 2 for later. Reply STOP to opt out.\n"
        "later.email.j2:\n"
        "+++\n"
        'subject = "How to steep a green tea"\n'
        "+++\n"
        "Water at 70 degrees, two minutes, and a cup that is warm.\n"
    )
    good: ClassVar[str] = (
        "sequence.toml:\n"
        'format = 1\nobjective = "sell the new teas"\nstage = "customer"\n'
        '[[steps]]\nid = "offer"\nmessage = "offer"\n'
        'replies = [{ match = ["1"], to = "person" }, { match = ["2"], to = "end" }]\n'
        '[[steps]]\nid = "later"\nmessage = "later"\nchannel = "email"\ndelay = { days = 3 }\n'
        "offer.sms.j2:\n"
        "Harbour Tea: the first green teas are in. Shall we put a tin aside for you? Reply 1 for "
        "yes, 2 for later. Reply STOP to opt out.\n"
        "later.email.j2:\n"
        "+++\n"
        'subject = "How to steep a green tea"\n'
        "+++\n"
        "Water at 70 degrees, two minutes, and a cup that is warm.\n"
    )

    def check(self, campaign: Campaign) -> Iterator[KeyHit]:
        """Yield a hit for the whole campaign, or for each step whose answers lead nowhere."""
        sequence = campaign.sequence
        if campaign.is_one_way:
            return
        answered = sequence.answers == _PERSON or any(step.replies for step in sequence.steps)
        if len(campaign.selling) >= _FEWEST and not answered and not _invites(campaign.steps):
            yield KeyHit(
                "steps",
                what="No text of this campaign invites an answer.",
                why="Leads who could ask stay silent, and you learn nothing of them.",
                remedy="Ask one easy question, and say under replies where its answers lead.",
            )
        if sequence.answers != _PERSON:
            for step in campaign.steps:
                yield from _of_step(step)


def _invites(steps: Sequence[SentStep]) -> bool:
    return any(_invites_reply(each) for step in steps for each in _texts(step))


def _texts(step: SentStep) -> tuple[SentMessage, ...]:
    return (*step.messages, step.fallback) if step.fallback else step.messages


def _invites_reply(message: SentMessage) -> bool:
    """Whether it asks anything or wants an answer; what can't be read may do so."""
    if not message.text or any(mark in message.text for mark in "?？"):
        return True
    found = message.analysis
    calls = found.calls_to_action
    return not found.understood or any(
        call.kind in _REPLIED or call.channel == "reply" or call.goal == "reply" for call in calls
    )


def _of_step(step: SentStep) -> Iterator[KeyHit]:
    replies = step.step.replies
    if any(reply.to == _PERSON for reply in replies):
        return
    known = {fold(word) for reply in replies for word in reply.match}
    for message in step.messages:
        if message.channel != "sms":
            continue
        answers = read_answers(message.text, message.tokens, message.analysis)
        lost = [word for word in answers if fold(word) not in known]
        if lost:
            yield _hit(step, message, lost)


def _hit(step: SentStep, message: SentMessage, lost: Sequence[str]) -> KeyHit:
    *others, last = (f"“{word}”" for word in lost)
    words = f"{', '.join(others)} and {last}" if others else last
    has_replies = bool(step.step.replies)
    key = f"steps.{step.number}.replies" if has_replies else step.key
    matches = ", ".join(f'"{word.lower()}"' for word in lost)
    branch = f'{{ match = [{matches}], to = "…" }}'
    add = f"Add {branch} to the replies of" if has_replies else f"Add replies = [{branch}] to"
    return KeyHit(
        key,
        what=f"{message.id} asks leads to reply {words}, and no branch waits for that.",
        why="Who does as asked hears nothing.",
        remedy=f'{add} the step {step.id}, or answers = "person" if somebody reads them.',
        about=message,
    )
