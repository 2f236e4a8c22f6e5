"""Whom a message is for and what of the lead shapes it, judged at its start."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import partial

from simulator.loading.discovery import TEMPLATES
from simulator.model.finding import Finding
from simulator.model.message import Kind, Message
from simulator.model.place import Place
from simulator.model.sequence import Sequence as Steps
from simulator.model.sequence import Step
from simulator.model.workspace import Workspace
from simulator.review.collect import Collector
from simulator.review.copies import Copy
from simulator.review.desk import Desk
from simulator.review.first_texts import first_texts
from simulator.review.messages import parts_of
from simulator.rules.rule import TargetingRule
from simulator.rules.targeting import Targeting


def review_targeting(copy: Copy, copies: Sequence[Copy], desk: Desk) -> Iterator[Finding]:
    """The findings of a marketing message of a campaign; `copies` are all of the workspace.

    A translation reads what its base does. Of a campaign whose steps can't be read nobody knows who
    gets what.
    """
    rules = [rule for rule in desk.selection.rules if isinstance(rule, TargetingRule)]
    targeting = _targeting(copy, copies, desk) if rules else None
    if targeting is None:
        return
    message = copy.message
    sources = {part.name: part.source for part in parts_of(message)}
    collector = Collector(sources, message.file, desk.selection, copy.draft, len(copy.leads))
    for rule in rules:
        for hit in rule.check(targeting):
            collector.add(rule, hit, place=hit.place or Place(message.file, 0, 0))
    yield from collector.findings()


def targeted_by(copy: Copy, copies: Sequence[Copy], workspace: Workspace) -> tuple[object, ...]:
    """What the findings of a message's targeting hang on, beside itself and includes.

    Nothing is filled for it: it is asked in a thread that has no engine of its own.
    """
    message = copy.message
    if not _is_judged(message):
        return ()
    is_broken = message.campaign in workspace.broken
    if is_broken or copy.stage:
        return is_broken, copy.stage
    sequence = workspace.sequences.get(message.campaign)
    step = _step_of(message, sequence)
    tests: tuple[object, ...] = ()
    if sequence and step:
        tests = (step.when, step.entry, sequence.anchor_of(step), step.fallback)
    if any(tests[:2]) or any("lead" in tag for tag in _tags(message.body)):
        return tests
    if not _is_first(message, copies, sequence):
        return *tests, False
    others = [_tags(each.message.body) for each in _others(message, copies, sequence)]
    return *tests, others, [_tags(each.body) for each in workspace.includes.values()]


def _tags(body: str) -> tuple[str, ...]:
    """What a template fills in: all that tells which fields it reads."""
    return tuple(each.partition("}")[0] for each in body.split("{")[1:])


def _is_judged(message: Message) -> bool:
    return message.language is None and message.front.kind is Kind.MARKETING


def _targeting(copy: Copy, copies: Sequence[Copy], desk: Desk) -> Targeting | None:
    message, workspace = copy.message, desk.workspace
    if not _is_judged(message) or message.campaign in workspace.broken:
        return None
    sequence = workspace.sequences.get(message.campaign)
    step = _step_of(message, sequence)
    return Targeting(
        message.front.kind.value,
        message.channel.value,
        first_texts.of(copy, desk).fields,
        sequence,
        step,
        copy.stage.value if copy.stage else "",
        is_fallback=bool(step and step.fallback and step.fallback.message == message.id),
        is_first=partial(_is_first, message, copies, sequence),
        others=partial(_read_by, message, copies, sequence, desk),
    )


def _step_of(message: Message, sequence: Steps | None) -> Step | None:
    """The first step that sends a message."""
    steps = sequence.steps if sequence else ()
    return next((step for step in steps if message.id in step.message_ids), None)


def _is_first(message: Message, copies: Sequence[Copy], sequence: Steps | None) -> bool:
    """Whether it is the first text of its campaign: in the order of steps, else of files.

    A message of no campaign is the first of none, nor is one that no step sends.
    """
    sent = sequence.message_ids if sequence else None
    if not message.campaign or (sent is not None and message.id not in sent):
        return False
    texts = (
        each.message
        for each in _others(message, copies, sequence)
        if each.message.channel is message.channel
    )
    if sent is None:
        first = next(texts, message)
        return message.file <= first.file
    before = sent[: sent.index(message.id)]
    return not (before and any(each.id in before for each in texts))


def _others(message: Message, copies: Sequence[Copy], sequence: Steps | None) -> Iterator[Copy]:
    """The campaign's other marketing messages, their bases; where there are steps, sent ones.

    `copies` are sorted by file, so that those of a campaign stand together.
    """
    sent = sequence.message_ids if sequence else None
    folder = f"{TEMPLATES}/{message.campaign}/"
    start = bisect_left(copies, folder, key=lambda copy: copy.message.file)
    for at in range(start, len(copies)):
        other = copies[at].message
        if other.campaign != message.campaign:
            return
        is_sent = sent is None or other.id in sent
        if is_sent and other.file != message.file and _is_judged(other):
            yield copies[at]


def _read_by(
    message: Message, copies: Sequence[Copy], sequence: Steps | None, desk: Desk
) -> frozenset[str] | None:
    """The fields that a campaign's other messages read; `None` where it may be any."""
    found: set[str] = set()
    for copy in _others(message, copies, sequence):
        fields = first_texts.of(copy, desk).fields
        if fields is None:
            return None
        found |= fields
    return frozenset(found)
