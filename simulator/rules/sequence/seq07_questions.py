"""SEQ07: a sequence that asks too much of a lead, or begins with a question that is hard."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import ClassVar, Final

from simulator.analysis.asks.qualifying import Question, read_questions
from simulator.model.finding import Severity
from simulator.rules.campaign import Campaign, SentMessage, SentStep
from simulator.rules.rule import CampaignRule, KeyHit
from simulator.rules.shortened import shortened

_MOST: Final = 3
_ALSO_TOLD: Final = frozenset({"marketing", "conversational"})
"""Kinds of messages in which a question that takes an essay is told of where it stands."""


class TooManyQuestions(CampaignRule):
    """A sequence asks a lead more than three questions about themselves, or begins with a hard one.

    Each question loses some of those who answered the one before. Two or three are enough to know
    whom to call, and the first must be the easiest: guides to texting put questions that 1 or 2
    answers first. "What are you looking for in a home?" wants sentences, and nobody types those
    for a stranger.

    What counts is what one lead is asked on their way, the steps that replies lead to among them.
    "Shall I send one?" and "Would Tuesday suit you?" offer something; they do not count.

    Keep the questions that decide what you do next, and ask the rest on the phone. Put the one
    first that a 1 or a 2 answers. Where CTA04 says of a message that its question takes too many
    words, a hard first one is not told again.
    """

    code: ClassVar[str] = "SEQ07"
    name: ClassVar[str] = "too-many-questions"
    severity: ClassVar[Severity] = Severity.WARNING
    confidence: ClassVar = "medium"
    source: ClassVar[str] = "industry SMS guides: decision trees of two or three, binary first"
    bad: ClassVar[str] = (
        "sequence.toml:\n"
        'format = 1\nobjective = "book a tasting"\nstage = "consideration"\n'
        'answers = "person"\n'
        '[[steps]]\nid = "first"\nmessage = "first"\n'
        '[[steps]]\nid = "next"\nmessage = "next"\ndelay = { days = 1 }\n'
        '[[steps]]\nid = "third"\nmessage = "third"\ndelay = { days = 1 }\n'
        '[[steps]]\nid = "last"\nmessage = "last"\ndelay = { days = 1 }\n'
        '[[steps]]\nid = "call"\nchannel = "call"\n'
        "first.sms.j2:\n"
        "Harbour Tea: thanks for asking about a tasting. Do you drink green tea? Reply 1 for yes, "
        "2 for no. Reply STOP to opt out.\n"
        "next.sms.j2:\n"
        "Harbour Tea: a table at the window is the quietest. How many of you will come? "
        "Reply STOP to opt out.\n"
        "third.sms.j2:\n"
        "Harbour Tea: we bake the scones ourselves. Do you eat nuts? Reply STOP to opt out.\n"
        "last.sms.j2:\n"
        "Harbour Tea: the list of spring tastings is here. Which day suits you? "
        "Reply STOP to opt out.\n"
    )
    good: ClassVar[str] = (
        "sequence.toml:\n"
        'format = 1\nobjective = "book a tasting"\nstage = "consideration"\n'
        'answers = "person"\n'
        '[[steps]]\nid = "first"\nmessage = "first"\n'
        '[[steps]]\nid = "last"\nmessage = "last"\ndelay = { days = 1 }\n'
        '[[steps]]\nid = "call"\nchannel = "call"\n'
        "first.sms.j2:\n"
        "Harbour Tea: thanks for asking about a tasting. Do you drink green tea? Reply 1 for yes, "
        "2 for no. Reply STOP to opt out.\n"
        "last.sms.j2:\n"
        "Harbour Tea: the list of spring tastings is here. Which day suits you? "
        "Reply STOP to opt out.\n"
    )

    def check(self, campaign: Campaign) -> Iterator[KeyHit]:
        """Yield a hit at the question that is one too many, and one at a hard first one."""
        if not campaign.selling:
            return
        asked = _asked(campaign.steps)
        total = sum(each.count for each in asked.values())
        if total > _MOST:
            yield from _too_many(campaign.steps, asked)
        if total > 1:
            yield from _first(asked)


@dataclass(frozen=True, slots=True)
class _Asked:
    """What a step asks: of its variants the one that asks most about the lead."""

    step: SentStep
    message: SentMessage
    questions: tuple[Question, ...]

    @property
    def count(self) -> int:
        """How many of them ask about the lead."""
        return sum(each.qualifies for each in self.questions)


def _asked(steps: Sequence[SentStep]) -> Mapping[str, _Asked]:
    """The steps that ask anything new, by name."""
    known: set[tuple[str, ...]] = set()
    found: dict[str, _Asked] = {}
    for step in steps:
        every = [_Asked(step, each, _questions(each)) for each in step.messages]
        most = max(every, key=lambda each: each.count, default=None)
        new = tuple(each for each in most.questions if each.words not in known) if most else ()
        if most and new:
            found[step.id] = _Asked(step, most.message, new)
            known.update(each.words for each in new)
    return found


def _questions(message: SentMessage) -> tuple[Question, ...]:
    if message.channel != "sms" or "?" not in message.text:
        return ()
    words = frozenset(token.word for token in message.tokens)
    return read_questions(message.text, message.tokens, words)


def _too_many(steps: Sequence[SentStep], asked: Mapping[str, _Asked]) -> Iterator[KeyHit]:
    """A hit at the last step of the way on which a lead is asked most."""
    at = {step.id: number for number, step in enumerate(steps)}
    most: list[int] = [0] * (len(steps) + 1)
    last: list[SentStep | None] = [None] * (len(steps) + 1)
    onwards = len(steps)
    for number in range(len(steps) - 1, -1, -1):
        step = steps[number]
        replied = (at[reply.to] for reply in step.step.replies if reply.to in at)
        goals = [onwards, *(each for each in replied if each > number)]
        best = max(goals, key=lambda each: most[each])
        onwards = number if step.is_on_way else onwards
        own = asked[step.id].count if step.id in asked else 0
        most[number] = own + most[best]
        last[number] = last[best] or (step if own else None)
    end = last[onwards]
    if end and most[onwards] > _MOST:
        yield KeyHit(
            end.key,
            what=f"By {end.id}, a lead has been asked {most[onwards]} questions about themselves.",
            why="Each one loses some who answered the one before; two or three are enough.",
            remedy="Keep those that decide what you do next, and ask the rest on the phone.",
            about=asked[end.id].message,
        )


def _first(asked: Mapping[str, _Asked]) -> Iterator[KeyHit]:
    first = next((each for each in asked.values() if each.step.is_on_way), None)
    if first and _is_open(first.questions[0], first.message):
        question = shortened(first.message.text, first.questions[0].span)
        yield KeyHit(
            first.step.key,
            what=f"The first question is an open one: “{question}?”",
            why="Nobody types sentences for a stranger, and the later questions are lost with it.",
            remedy="Begin with one that a 1 or a 2 answers; ask this one later, or on the phone.",
            about=first.message,
            unless=("CTA04",) if first.message.kind in _ALSO_TOLD else (),
        )


def _is_open(question: Question, message: SentMessage) -> bool:
    """Whether it takes more than a few words to answer, and is there to be answered."""
    start, end = question.span
    calls = message.analysis.calls_to_action
    return question.weight == "long" and any(
        call.answer == "long" and call.span[0] < end and start < call.span[1] for call in calls
    )
