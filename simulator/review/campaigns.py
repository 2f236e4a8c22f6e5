"""Campaigns as a whole, judged at the keys of their sequences."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import partial

from simulator.model.finding import Finding
from simulator.model.place import Location
from simulator.model.sequence import Sequence, Step
from simulator.review.copies import Copy
from simulator.review.desk import Desk
from simulator.review.first_texts import first_texts
from simulator.review.paths import is_under
from simulator.rules.campaign import Campaign, SentMessage, SentStep, Spoken
from simulator.rules.rule import CampaignRule, KeyHit


def review_campaigns(
    desk: Desk, copies: Iterable[Copy], paths: Collection[str] = ()
) -> Iterator[Finding]:
    """The findings of the campaigns whose sequences `paths` name."""
    rules = [rule for rule in desk.selection.rules if isinstance(rule, CampaignRule)]
    codes = {rule.code for rule in desk.selection.rules}
    workspace = desk.workspace
    files = {name: f"templates/{name}/sequence.toml" for name in workspace.sequences}
    wanted = sorted(name for name, file in files.items() if is_under(file, paths)) if rules else ()
    bases = _bases(copies) if wanted else {}
    for name in wanted:
        sequence = workspace.sequences[name]
        campaign = _campaign(name, sequence, bases.get(name, {}), desk)
        places = workspace.places.get(files[name], {})
        for rule in rules:
            for hit in rule.check(campaign):
                if not codes.isdisjoint(hit.unless):
                    continue
                yield Finding(
                    rule=rule.code,
                    severity=desk.selection.severity(rule, hit.severity),
                    place=_place(hit, files[name], places),
                    what=hit.what,
                    why=hit.why,
                    remedy=hit.remedy,
                    draft=sequence.draft or bool(hit.about and hit.about.is_draft),
                    confidence=rule.confidence,
                )


def _place(hit: KeyHit, file: str, places: Mapping[str, Location]) -> Location:
    """Where the key stands, or else what it is a part of: a table written in a line has no more."""
    key = hit.key
    while key and key not in places:
        key = key.rpartition(".")[0]
    return replace(places[key], key=hit.key) if key else Location(file, key=hit.key)


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
