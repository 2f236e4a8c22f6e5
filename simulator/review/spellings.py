"""Spellings of a style that differ between the messages of a campaign, judged in each of them."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from simulator.model.finding import Finding
from simulator.model.message import Message
from simulator.review.collect import Collector
from simulator.review.copies import Copy
from simulator.review.desk import Desk
from simulator.review.literal import Literal, literal_of
from simulator.review.messages import parts_of
from simulator.rules.reading import Circumstances, Reading

if TYPE_CHECKING:
    from simulator.analysis.spelt_phrases import Match
    from simulator.rules.styles.campaign_words import CampaignSpelling


def review_spellings(copy: Copy, copies: Sequence[Copy], desk: Desk) -> Iterator[Finding]:
    """The findings of a message whose campaign spells otherwise; `copies` are all there are."""
    rules = desk.selection.across_campaigns
    literal = _literal(copy.message, desk) if rules else None
    if literal is None:
        return
    sources = {**desk.includes, **{part.name: part.source for part in parts_of(copy.message)}}
    reach = len(copy.leads)
    collector = Collector(sources, copy.message.file, desk.selection, copy.draft, reach)
    for each in rules:
        own = _spellings(each, copy, desk)
        beside = (_spellings(each, other, desk) for other in _others(copy, copies))
        others = [found for spellings in beside for found in spellings]
        for hit, change in each.odd(literal.text, own, [*own, *others]):
            place = literal.place((change.start, change.end))
            written = sources[place.template].text[place.start : place.end]
            is_written = written == literal.text[change.start : change.end]
            edits = [(place, change.text)] if is_written else []
            collector.add(each.rule, hit, place=place, text=literal.text, edits=edits)
    yield from collector.findings()


def spelt_beside(copy: Copy, copies: Sequence[Copy], desk: Desk) -> tuple[object, ...]:
    """What the spelling of a message is compared with: all that its campaign says."""
    if not desk.selection.across_campaigns:
        return ()
    others = _others(copy, copies)
    told = ((each.position, each.stage, each.message) for each in others)
    return *told, *desk.workspace.includes.values()


def _others(copy: Copy, copies: Sequence[Copy]) -> list[Copy]:
    """The campaign's other messages in the same language."""
    message = copy.message
    return [
        each
        for each in copies
        if message.campaign
        and each.message.campaign == message.campaign
        and each.message.language == message.language
        and each.message.file != message.file
    ]


def _spellings(rule: "CampaignSpelling", copy: Copy, desk: Desk) -> "Sequence[Match]":
    """Those of a rule's spellings that stand in a message which it is for."""
    literal = _literal(copy.message, desk)
    if literal is None:
        return ()
    message = copy.message
    about = Circumstances(
        kind=message.front.kind.value,
        channel=message.channel.value,
        position=copy.position,
        language=message.language,
        stage=copy.stage.value if copy.stage else None,
        voice=message.front.voice.value if message.front.voice else None,
    )
    return rule.read(Reading(literal.text, about))


def _literal(message: Message, desk: Desk) -> Literal | None:
    """What a message says to every lead; `None` for one that can't be read."""
    if message not in desk.literals:
        workspace = desk.workspace
        texts = {part.name: part.source.text for part in parts_of(message)}
        desk.literals[message] = literal_of(texts, workspace.settings, workspace.includes)
    return desk.literals[message]
