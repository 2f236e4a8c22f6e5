"""OPT08: in the US the way out has not been told for too many texts, or for too long."""

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import ClassVar, Final, NamedTuple

from simulator.model.finding import Severity
from simulator.model.timeline import TimelineStep
from simulator.model.timing import OptOutRepeat
from simulator.rules.campaign import SELLING, SentMessage
from simulator.rules.example_files import HOURS, LETTER, OFFER, TO_LETTER, ZONE, campaign
from simulator.rules.rule import TimeHit, TimesRule
from simulator.rules.times import CampaignTimes
from simulator.rules.together import companies, sent_texts, together

_STEPS: Final = (
    '[[steps]]\nid = "offer"\nmessage = "offer"\ndelay = { hours = 4 }\n'
    '[[steps]]\nid = "steep"\nmessage = "steep"\ndelay = { days = 31 }\n'
    f"{TO_LETTER}"
)
_TEXTS: Final = (
    OFFER
    + LETTER
    + (
        "steep.sms.j2:\n"
        "Harbour Tea: green tea turns bitter in boiling water. Would you like to taste it at 70 "
        "degrees? Reply STOP to opt out.\n"
    )
)


class NotRepeated(TimesRule):
    """In the US, leads get several texts in a row that no longer say how to stop them.

    The first text must tell the way out, and who agreed to get texts again and again should read
    it anew from time to time: the carriers' handbook asks for once a month, platforms for every
    three to five texts. Here it is due with the fifth text that sells since the last clear one,
    and with any that comes 30 days or more after it. E-mails tell the way out of e-mails only, and
    do not count; a notice by text that tells it does.

    A lead sees one conversation, whatever campaign a text comes from. So the count runs through a
    sequence, and also over all sequences that may hold the lead at the same time. Campaigns that
    never do say so with `apart_from`. Elsewhere than in the US every such text must tell the way
    out, which is OPT01's matter.

    End the text with a line such as "Reply STOP to end". The safest habit is to do so in each.
    """

    code: ClassVar[str] = "OPT08"
    name: ClassVar[str] = "way-out-not-repeated"
    severity: ClassVar[Severity] = Severity.WARNING
    source: ClassVar[str] = (
        "CTIA Short Code Monitoring Handbook: once a month; platforms' guides: every 3 to 5 texts"
    )
    options: ClassVar[tuple[tuple[str, str], ...]] = (
        ("timing.opt_out_repeat.messages", "after how many texts the way out is due again"),
        ("timing.opt_out_repeat.days", "after how many days it is"),
        ("apart_from", "campaigns that never hold the same lead at once, in sequence.toml"),
    )
    bad: ClassVar[str] = campaign(
        ZONE,
        HOURS,
        steps=_STEPS,
        texts=_TEXTS.replace(" degrees? Reply STOP to opt out.", " degrees?"),
    )
    good: ClassVar[str] = campaign(ZONE, HOURS, steps=_STEPS, texts=_TEXTS)

    def check(self, times: CampaignTimes) -> Iterator[TimeHit]:
        """Yield a hit for each text that should tell the way out again."""
        repeat = times.timing.opt_out_repeat
        found: defaultdict[str, _Found] = defaultdict(_Found)
        for each, timeline in times.timelines():
            if each.where.country == "US":
                for stale in _stale(_texts(times, sent_texts(timeline)), repeat):
                    found[stale.step.id].add(stale, each.leads)
        for stale, leads in _beside(times, repeat):
            if stale.step.id not in found or found[stale.step.id].is_across:
                found[stale.step.id].add(stale, leads, is_across=True)
        for id_, of in found.items():
            yield of.hit(times.steps[id_].key)


class _Text(NamedTuple):
    """A text with the instant and the campaign that it is sent by."""

    send: dt.datetime
    step: TimelineStep
    message: SentMessage
    campaign: str


class _Stale(NamedTuple):
    """A text that should tell the way out: how many have not by then, and for how long."""

    step: TimelineStep
    message: SentMessage
    campaign: str
    texts: int
    age: dt.timedelta
    is_many: bool


class _Found:
    """What was found of one step, for all the leads it holds for."""

    def __init__(self) -> None:
        self.stale: _Stale | None = None
        self.leads: set[str] = set()
        self.is_across = False

    def add(self, stale: _Stale, leads: Iterable[str], *, is_across: bool = False) -> None:
        self.stale = self.stale or stale
        self.leads.update(leads)
        self.is_across = is_across

    def hit(self, key: str) -> TimeHit:
        """What to tell of it."""
        assert self.stale  # noqa: S101 - made by its first `add`
        leads = tuple(sorted(self.leads))
        return TimeHit(
            key,
            what=_what(self.stale, is_across=self.is_across),
            why="In the US carriers want the way out told again from time to time, or they filter.",
            remedy='End this text with "Reply STOP to end", in its language.',
            leads=leads,
            example=leads[0],
            about=self.stale.message,
        )


def _what(stale: _Stale, *, is_across: bool) -> str:
    of = " of several campaigns" if is_across else ""
    if stale.is_many:
        return f"By this text leads get {stale.texts} in a row{of} that don't say how to stop them."
    return f"When this text comes, none{of} has said for {stale.age.days} days how to stop them."


def _texts(times: CampaignTimes, steps: Iterable[TimelineStep]) -> Iterator[_Text]:
    """The texts of which the words are known."""
    for step in steps:
        message = times.message_of(step)
        if message and step.send:
            yield _Text(step.send, step, message, times.campaign.name)


def _stale(texts: Iterable[_Text], repeat: OptOutRepeat) -> Iterator[_Stale]:
    """Those of the texts, by the instant, that should tell the way out; told of each once."""
    count, since, most = 0, None, dt.timedelta(days=repeat.days)
    for text in _unless_few(list(texts), repeat):
        if _tells(text.message):
            count, since = 0, text.send
        elif text.message.kind == SELLING:
            count += 1
            since = since or text.send
            age = text.send - since
            if count >= repeat.messages or age >= most:
                is_many = count >= repeat.messages
                yield _Stale(text.step, text.message, text.campaign, count, age, is_many)
                count, since = 0, text.send


def _unless_few(texts: Sequence[_Text], repeat: OptOutRepeat) -> Sequence[_Text]:
    """The texts, or none where so few in so short a time can't be stale, whatever they say."""
    selling = sum(text.message.kind == SELLING for text in texts)
    if selling < repeat.messages and texts[-1:]:
        is_short = texts[-1].send - texts[0].send < dt.timedelta(days=repeat.days)
        return () if is_short else texts
    return texts


def _tells(message: SentMessage) -> bool:
    found = message.analysis.opt_out
    return bool(found and found.clear)


def _beside(times: CampaignTimes, repeat: OptOutRepeat) -> Iterator[tuple[_Stale, tuple[str, ...]]]:
    """This campaign's stale texts among those of others that hold the same leads."""
    for campaigns in companies(times):
        for leads, held in together(campaigns):
            if held[0].where.country != "US":
                continue
            every = (
                text
                for campaign, each in zip(campaigns, held, strict=True)
                for text in _texts(campaign, sent_texts(each.declared))
            )
            for stale in _stale(sorted(every, key=lambda text: text.send), repeat):
                if stale.campaign == times.campaign.name:
                    yield stale, leads
