"""SEQ02: a sequence of one text, or of too many, or without one objective."""

from collections.abc import Iterator, Sequence
from typing import ClassVar, Final

from simulator.model.finding import Severity
from simulator.rules.campaign import Campaign, SentMessage, SentStep
from simulator.rules.rule import CampaignRule, KeyHit
from simulator.rules.sequence.exclusive import most_for_one
from simulator.rules.shortened import shortened

_MOST: Final = 5
_FEWEST: Final = 2
_ENDS: Final = frozenset({"book", "buy", "follow", "pay", "review", "share"})
_STEM: Final = 4


class SequenceLength(CampaignRule):
    """A campaign sends one marketing text only, or more than five, or serves several aims.

    Few leads act on the first text: a second one, with something new to say, brings most of the
    answers. Behind the fifth come opt-outs and complaints instead. Guides to texting advise two to
    five messages for one objective, and one objective and one stage for a campaign.

    What counts is what a lead gets who never replies: texts, e-mails and pushes. Calls and tasks,
    and steps that only a reply leads to, do not count. Of steps whose conditions exclude each other
    a lead gets one. A single text is not alone if its fallback or its replies lead on, to a step
    or to a person.

    Add a step that helps before it asks again, or leave out what only repeats. Say in
    sequence.toml what the campaign is for: `objective = "book a visit"`, `stage = "decision"`.
    """

    code: ClassVar[str] = "SEQ02"
    name: ClassVar[str] = "sequence-length"
    severity: ClassVar[Severity] = Severity.WARNING
    source: ClassVar[str] = "industry SMS guides: two to five messages for one objective"
    options: ClassVar[tuple[tuple[str, str], ...]] = (
        ("objective", "what the campaign is for, in sequence.toml"),
        ("stage", "how far along its leads are, in sequence.toml"),
    )
    bad: ClassVar[str] = (
        "sequence.toml:\n"
        'format = 1\nobjective = "sell the new teas"\nstage = "customer"\n'
        '[[steps]]\nid = "offer"\nmessage = "offer"\n'
        "offer.sms.j2:\n"
        "Harbour Tea: the first green teas are in. Shall we put a tin aside for you? "
        "Reply STOP to opt out.\n"
    )
    good: ClassVar[str] = (
        "sequence.toml:\n"
        'format = 1\nobjective = "sell the new teas"\nstage = "customer"\n'
        '[[steps]]\nid = "offer"\nmessage = "offer"\n'
        '[[steps]]\nid = "later"\nmessage = "later"\nchannel = "email"\ndelay = { days = 3 }\n'
        "offer.sms.j2:\n"
        "Harbour Tea: the first green teas are in. Shall we put a tin aside for you? "
        "Reply STOP to opt out.\n"
        "later.email.j2:\n"
        "+++\n"
        'subject = "How to steep a green tea"\n'
        "+++\n"
        "Water at 70 degrees, two minutes, and a cup that is warm.\n"
    )

    def check(self, campaign: Campaign) -> Iterator[KeyHit]:
        """Yield a hit for too few or too many texts, then a hint for what isn't said of them."""
        selling = campaign.selling
        if not selling:
            return
        if len(campaign.on_way) < _FEWEST:
            if not _leads_on(selling[0], campaign):
                yield _too_few(selling[0])
        else:
            if len(selling) > _MOST:
                yield from _too_many(selling)
            yield from _of_aims(campaign)


def _leads_on(only: SentStep, campaign: Campaign) -> bool:
    """Whether there is more to come for some who get the only text."""
    goals = {reply.to for reply in only.step.replies}
    if only.fallback or campaign.sequence.answers == "person" or "person" in goals:
        return True
    return any(each.id in goals and each.messages for each in campaign.steps)


def _too_few(only: SentStep) -> KeyHit:
    return KeyHit(
        only.key,
        what="The campaign sends a single text.",
        why="Few leads act on the first one; two to five texts for one objective work best.",
        remedy="Add a step that helps before it asks again, by e-mail for instance.",
        about=only.messages[0],
    )


def _too_many(selling: Sequence[SentStep]) -> Iterator[KeyHit]:
    if len(most_for_one(selling, _MOST + 1)) <= _MOST:
        return
    yield KeyHit(
        selling[_MOST].key,
        what=f"A lead who never answers gets {len(selling)} marketing messages.",
        why="Behind the fifth come opt-outs and complaints rather than answers.",
        remedy="Keep the two to five that say something new, and end there.",
    )


def _of_aims(campaign: Campaign) -> Iterator[KeyHit]:
    sequence, selling = campaign.sequence, campaign.selling
    if len(selling) < _FEWEST:
        return
    staged = all(message.stage for step in selling for message in step.messages)
    lacks = {
        'objective = "book a visit"': None if sequence.objective else "what the campaign is for",
        'stage = "consideration"': None if staged else "how far along its leads are",
    }
    unsaid = {key: words for key, words in lacks.items() if words}
    if unsaid:
        yield KeyHit(
            next(iter(unsaid)).partition(" ")[0],
            what=f"Nothing says {' or '.join(filter(None, unsaid.values()))}.",
            why="One objective and one stage keep the texts of a campaign together.",
            remedy=f"Write {' and '.join(unsaid)}, or the like, in sequence.toml.",
            severity=Severity.INFO,
        )
    yield from _of_goals(campaign)


def _of_goals(campaign: Campaign) -> Iterator[KeyHit]:
    """A hint where two messages clearly want different things: by their goals and their asks."""
    messages = [(step, message) for step in campaign.selling for message in step.messages]
    aimed = [(step, each) for step, each in messages if each.goal and each.sells]
    if len(aimed) < _FEWEST:
        return
    _, first = aimed[0]
    known = _stems(f"{first.goal} {campaign.sequence.objective or ''}")
    for step, message in aimed[1:]:
        if known.isdisjoint(_stems(message.goal)) and _is_apart(first, message):
            yield KeyHit(
                step.key,
                what=(
                    f"{first.id} is there to {shortened(first.goal)}, {message.id} to "
                    f"{shortened(message.goal)}."
                ),
                why="A campaign with two aims reaches neither: each text undoes the one before.",
                remedy="Move one of them to a campaign of its own.",
                severity=Severity.INFO,
                about=message,
            )
            return


def _is_apart(one: SentMessage, other: SentMessage) -> bool:
    """Whether both ask for something that is no means to another, and not for the same."""
    ends = {_end_of(one), _end_of(other)}
    return len(ends) > 1 and "" not in ends


def _end_of(message: SentMessage) -> str:
    """What its one ask is for, among things that are no means to another."""
    goals = {call.goal for call in message.analysis.calls_to_action}
    return next(iter(goals)) if len(goals) == 1 and goals <= _ENDS else ""


def _stems(words: str) -> frozenset[str]:
    long = (word.strip(".,!?") for word in words.lower().split())
    return frozenset(word[:_STEM] for word in long if len(word) >= _STEM)
