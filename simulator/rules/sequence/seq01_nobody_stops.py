"""SEQ01: a sequence goes on selling to those who are silent or answered, or goes in circles."""

import datetime as dt
from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import ClassVar, Final

from simulator.analysis.phrases import PhraseBook
from simulator.data.farewell_words import FAREWELLS
from simulator.model.event import CONVERSION, REPLY
from simulator.model.finding import Severity
from simulator.model.timeline import Timeline, TimelineStep
from simulator.rules.campaign import Campaign, SentStep
from simulator.rules.example_files import HOURS, LETTER, OFFER, TO_LETTER, TO_OFFER, ZONE, campaign
from simulator.rules.instants import instant
from simulator.rules.rule import TimeHit, TimesRule
from simulator.rules.sequence.circles import Circle, circles
from simulator.rules.stops import for_answered, lacking, stop_on_to_write
from simulator.rules.times import CampaignTimes

_ENOUGH: Final = 2
_REST: Final = dt.timedelta(days=30)
_REACHING: Final = frozenset({"email", "push", "call"})
_FAREWELL: Final = PhraseBook(dict.fromkeys(FAREWELLS))
_CIRCLES_TOLD: Final = 3
_WHO: Final = {REPLY: "who answered", CONVERSION: "who did what it is for"}

_STEEP: Final = '[[steps]]\nid = "steep"\nmessage = "steep"\ndelay = { days = 3 }\n'
_COUNT: Final = '[[steps]]\nid = "count"\nmessage = "count"\ndelay = { days = 4 }\n'
_TEXTS: Final = (
    OFFER
    + LETTER
    + (
        "steep.sms.j2:\n"
        "Harbour Tea: green tea turns bitter in boiling water. Would you like to taste it at 70 "
        "degrees? Reply STOP to opt out.\n"
        "count.sms.j2:\n"
        "Harbour Tea: 31 of the 80 tins from April are left this morning. Is one yours? "
        "Reply STOP to opt out.\n"
    )
)


class NobodyStops(TimesRule):
    """The sequence goes on selling where it should step back.

    Who leaves two texts unanswered has said something. Sales guides advise to step back then: some
    people hate texts, and a third offer in a row turns silence into an opt-out. Behind the
    second unanswered text that sells, a lead should find the end, a pause of 30 days, or another
    channel: an e-mail, a push message, a call. A task reaches nobody, and a notice between two
    offers is no pause. A third text that says it is the last one, and is, counts as an end.

    Worse is to go on with those who did answer. `stop_on` in sequence.toml says what ends the
    sequence for a lead: without "reply" in it, a lead who writes "call me on Monday" gets the next
    offer all the same, unless those offers ask for `no_reply`; without "conversion", or an event
    of your own for the aim, so does one who has already bought.

    And replies must lead somewhere. Where one takes a lead back to a step that they had, and so
    round and round, they read the same text again; a lead's phone that answers by itself never
    gets out. The circle is named with its steps.
    """

    code: ClassVar[str] = "SEQ01"
    name: ClassVar[str] = "nobody-stops"
    severity: ClassVar[Severity] = Severity.WARNING
    source: ClassVar[str] = "sales follow-up guides: step back after a couple of silences"
    options: ClassVar[tuple[tuple[str, str], ...]] = (
        ("stop_on", "what ends the sequence for a lead, in sequence.toml"),
        ("steps.when", '"no_reply" keeps a step from those who answered, in sequence.toml'),
    )
    bad: ClassVar[str] = campaign(
        ZONE, HOURS, steps=TO_OFFER + _STEEP + _COUNT + TO_LETTER, texts=_TEXTS
    )
    good: ClassVar[str] = campaign(
        ZONE, HOURS, steps=TO_OFFER + _STEEP + TO_LETTER + _COUNT, texts=_TEXTS
    )

    def check(self, times: CampaignTimes) -> Iterator[TimeHit]:
        """Yield hits for silence that nobody hears, for answers that stop nothing, for circles."""
        yield from _unheard(times)
        yield from _unstopped(times.campaign)
        for circle in islice(circles(times.campaign.sequence.steps), _CIRCLES_TOLD):
            yield _in_circle(circle)


def _unheard(times: CampaignTimes) -> Iterator[TimeHit]:
    """The third text that sells in a row, for those who answered none of the two before."""
    found: defaultdict[str, list[tuple[TimelineStep, tuple[str, ...]]]] = defaultdict(list)
    for each, timeline in times.timelines():
        if step := _one_too_many(times, timeline):
            found[step.id].append((step, each.leads))
    for id_, of in found.items():
        leads = tuple(sorted({lead for _, group in of for lead in group}))
        step, group = of[0]
        assert step.send  # noqa: S101 - only what is sent is one too many
        yield TimeHit(
            times.steps[id_].key,
            what=f"This text is the third in a row that sells, sent {instant(step.send)} to leads "
            "who answered neither of the two before.",
            why="Two silences are an answer; a third offer brings opt-outs.",
            remedy="End after the second, wait 30 days, or go on by e-mail or with a call.",
            leads=leads,
            example=group[0] if group else "",
            about=times.message_of(step),
        )


def _one_too_many(times: CampaignTimes, timeline: Timeline) -> TimelineStep | None:
    """The first text that sells behind two that nobody answered, with nothing else between."""
    every = [each for step in timeline.steps for each in (step, step.fallback) if each]
    sent = sorted((each.send, at) for at, each in enumerate(every) if each.send)
    replies = [reply.at for reply in timeline.replies]
    count, before = 0, timeline.enrolled_at
    for number, (send, at) in enumerate(sent, 1):
        step = every[at]
        if step.channel in _REACHING or any(before < reply <= send for reply in replies):
            count = 0
        if times.sells(step):
            count = 1 if send - before >= _REST else count + 1
            if count > _ENOUGH and not (number == len(sent) and _is_farewell(times, step)):
                return step
        if times.sells(step) or step.channel in _REACHING:
            before = send
    return None


def _is_farewell(times: CampaignTimes, step: TimelineStep) -> bool:
    """Whether the text says that it is the last one."""
    message = times.message_of(step)
    return bool(message and _FAREWELL.find(message.tokens))


def _unstopped(campaign: Campaign) -> Iterator[TimeHit]:
    """Where what should end the sequence does not, and more that sells comes."""
    missing = [event for event in lacking(campaign) if event in _WHO]
    if not missing:
        return
    later = campaign.selling[1:] if CONVERSION in missing else for_answered(campaign)
    gets = _what_comes(later)
    yield TimeHit(
        "stop_on",
        what=f"Leads {' or '.join(_WHO[event] for event in missing)} get {gets}.",
        why="Nothing reads more like a machine than an offer behind one's answer.",
        remedy=stop_on_to_write(campaign),
        apart="stop_on",
    )


def _what_comes(later: Sequence[SentStep]) -> str:
    """What sells and still comes, by its channel where it is no text."""
    others = {each.step.channel.value for each in later} - {"sms"}
    if any(each.step.channel.value == "sms" for each in later):
        return "further texts that sell"
    if others == {"email"}:
        return f"the e-mail of “{later[0].id}”" if len(later) == 1 else "further e-mails that sell"
    return "further messages that sell"


def _in_circle(circle: Circle) -> TimeHit:
    way = " → ".join((*circle.steps, circle.steps[0]))
    return TimeHit(
        f"steps.{circle.number}.replies.{circle.reply}.to",
        what=f"Replies lead in a circle: {way}.",
        why="Who answers so gets the same text again, and a phone that answers by itself never "
        "gets out.",
        remedy='Let one of these replies lead to another step, to the "end" or to a "person".',
        apart="circle",
    )
