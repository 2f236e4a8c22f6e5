"""Campaigns as a whole, judged at the keys of their sequences."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property, partial

from simulator.model.finding import Finding
from simulator.model.place import Location
from simulator.model.sequence import Sequence, Step
from simulator.model.workspace import Workspace
from simulator.review.copies import Copy
from simulator.review.desk import Desk
from simulator.review.first_texts import first_texts
from simulator.review.paths import is_under
from simulator.rules.campaign import Campaign, SentMessage, SentStep, Spoken
from simulator.rules.rule import CampaignRule


class Campaigns:
    """The campaigns of a workspace as rules read them, each made when first asked for."""

    def __init__(self, desk: Desk, copies: Iterable[Copy]) -> None:
        self.desk = desk
        self._copies = copies
        self._known: dict[str, Campaign] = {}

    def of(self, name: str) -> Campaign:
        """The campaign of that name, which has a sequence."""
        if name not in self._known:
            sequence = self.desk.workspace.sequences[name]
            self._known[name] = _campaign(name, sequence, self._bases.get(name, {}), self.desk)
        return self._known[name]

    @cached_property
    def _bases(self) -> Mapping[str, Mapping[str, Copy]]:
        return _bases(self._copies)


def review_campaigns(campaigns: Campaigns, paths: Collection[str] = ()) -> Iterator[Finding]:
    """The findings of the campaigns whose sequences `paths` name."""
    desk = campaigns.desk
    rules = [rule for rule in desk.selection.rules if isinstance(rule, CampaignRule)]
    codes = {rule.code for rule in desk.selection.rules}
    workspace = desk.workspace
    for name in sequences_under(paths, workspace) if rules else ():
        file = file_of(name)
        places = workspace.places.get(file, {})
        for rule in rules:
            for hit in rule.check(campaigns.of(name)):
                if not codes.isdisjoint(hit.unless):
                    continue
                yield Finding(
                    rule=rule.code,
                    severity=desk.selection.severity(rule, hit.severity),
                    place=place_of_key(hit.key, file, places),
                    what=hit.what,
                    why=hit.why,
                    remedy=hit.remedy,
                    draft=workspace.sequences[name].draft or bool(hit.about and hit.about.is_draft),
                    confidence=rule.confidence,
                )


def file_of(campaign: str) -> str:
    """The file of a campaign's sequence."""
    return f"templates/{campaign}/sequence.toml"


def sequences_under(paths: Collection[str], workspace: Workspace) -> list[str]:
    """The campaigns whose sequences `paths` name."""
    return sorted(name for name in workspace.sequences if is_under(file_of(name), paths))


def place_of_key(key: str, file: str, places: Mapping[str, Location]) -> Location:
    """Where the key stands, or else what it is a part of: a table written in a line has no more."""
    at = key
    while at and at not in places:
        at = at.rpartition(".")[0]
    return replace(places[at], key=key) if at else Location(file, key=key)


def _bases(copies: Iterable[Copy]) -> Mapping[str, Mapping[str, Copy]]:
    """One file of each message, its base where there is one, by campaign and id."""
    found: dict[str, dict[str, Copy]] = {}
    for copy in copies:
        message = copy.message
        of_campaign = found.setdefault(message.campaign, {})
        if message.language is None or message.id not in of_campaign:
            of_campaign[message.id] = copy
    return found


def _campaign(name: str, sequence: Sequence, bases: Mapping[str, Copy], desk: Desk) -> Campaign:
    settings = desk.workspace.settings
    # Of a file whose steps can't all be read nobody knows what comes after what.
    steps = () if name in desk.workspace.broken else sequence.steps
    sent = _Sent(sequence, bases, desk)
    return Campaign(
        name,
        sequence,
        tuple(_step(number, step, sent) for number, step in enumerate(steps)),
        spoken=partial(_spoken, name, sent),
        sender=settings.sender.get("first_name", ""),
        is_one_way=settings.sending.is_one_way,
    )


@dataclass(frozen=True)
class _Sent:
    """The messages that a sequence may send, and what it takes to fill them; each is made once."""

    sequence: Sequence
    bases: Mapping[str, Copy]
    desk: Desk
    _known: dict[str, SentMessage] = field(default_factory=dict)

    def message(self, id_: str) -> SentMessage | None:
        """The message of that id, if there is one."""
        copy = self.bases.get(id_)
        if copy and id_ not in self._known:
            self._known[id_] = self._message(copy)
        return self._known.get(id_)

    def _message(self, copy: Copy) -> SentMessage:
        message, front = copy.message, copy.message.front
        # The sequence may be one that is being changed, and not the one its copies come from.
        stage = front.stage or self.sequence.stage
        return SentMessage(
            message.id,
            message.file,
            message.channel.value,
            front.kind.value,
            stage.value if stage else "",
            front.goal or "",
            is_draft=front.draft,
            brand=self.desk.workspace.brand_name,
            language=message.language,
            make=partial(first_texts.of, copy, self.desk),
            analyst=partial(self.desk.analyst.analyze, values=()),
        )


def _step(number: int, step: Step, sent: _Sent) -> SentStep:
    last = step.fallback.message if step.fallback else ""
    own = (sent.message(id_) for id_ in step.message_ids if id_ != last or id_ == step.message)
    return SentStep(number, step, tuple(filter(None, own)), sent.message(last))


def _spoken(name: str, sent: _Sent) -> Mapping[str, Spoken]:
    files: dict[str, set[str]] = {}
    for message in sent.desk.workspace.messages:
        if message.campaign == name and message.language:
            files.setdefault(message.id, set()).add(message.language)
    bases = {id_: sent.message(id_) for id_ in sent.sequence.message_ids}
    return {
        id_: Spoken(frozenset(files.get(id_, ())), base.spoken, base.channel)
        for id_, base in bases.items()
        if base and base.language is None
    }
