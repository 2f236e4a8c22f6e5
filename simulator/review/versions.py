"""What is to be said of a message in several languages."""

from collections.abc import Collection, Iterator

from simulator.analysis.tokens import fold
from simulator.errors import TemplateError
from simulator.model.finding import Finding
from simulator.model.message import Message
from simulator.model.place import Place
from simulator.model.sequence import Sequence
from simulator.model.workspace import Workspace
from simulator.review.collect import Collector
from simulator.review.copies import Copy
from simulator.review.desk import Desk
from simulator.review.literal import literal_of
from simulator.review.messages import parts_of
from simulator.rules.rule import VersionsRule
from simulator.rules.versions import Version, Versions

_LEAD = "lead."


def review_versions(copy: Copy, desk: Desk, told: Collection[Finding] = ()) -> Iterator[Finding]:
    """The findings of a translation beside its base; those `told` of it may say some better."""
    rules = [rule for rule in desk.selection.rules if isinstance(rule, VersionsRule)]
    base = base_of(copy.message, desk.workspace) if rules else None
    versions = _versions(copy, base, desk) if base else None
    if versions is None:
        return
    message = copy.message
    sources = {part.name: part.source for part in parts_of(message)}
    reach = len(copy.leads)
    collector = Collector(
        {**desk.includes, **sources}, message.file, desk.selection, copy.draft, reach
    )
    codes = {finding.rule for finding in told}
    for rule in rules:
        for hit in rule.check(versions):
            if codes.isdisjoint(hit.unless):
                place = hit.place or Place(message.file, 0, 0)
                collector.add(rule, hit, place=place)
    yield from collector.findings()


def base_of(message: Message, workspace: Workspace) -> Message | None:
    """The message that a translation stands for."""
    if message.language is None:
        return None
    for each in workspace.messages:
        if (
            each.language is None
            and each.id == message.id
            and each.campaign == message.campaign
            and each.channel is message.channel
        ):
            return each
    return None


def compared_with(
    message: Message, base: Message, workspace: Workspace
) -> tuple[Message, tuple[frozenset[str], ...], float | None]:
    """What the comparison of a translation with its base hangs on, beside itself and includes."""
    sequence = workspace.sequences.get(base.campaign)
    replies = tuple(_replies(sequence, base.id)) if sequence else ()
    return base, replies, workspace.behind.get(message.file)


def _versions(copy: Copy, base: Message, desk: Desk) -> Versions | None:
    own, source = _version(copy.message, desk), _version(base, desk)
    if own is None or source is None:
        return None
    _, replies, behind = compared_with(copy.message, base, desk.workspace)
    return Versions(own, source, replies, behind if _is_saved(copy.message, desk) else None)


def _version(message: Message, desk: Desk) -> Version | None:
    """A message as far as it is the same for all; `None` for one that cannot be filled."""
    workspace = desk.workspace
    texts = {part.name: part.source.text for part in parts_of(message)}
    fields: dict[str, Place] = {}
    try:
        for name, text in texts.items():
            for reference in desk.engine.compile(name, text).references:
                if reference.path.startswith(_LEAD):
                    fields.setdefault(reference.path, reference.place)
    except TemplateError:
        return None
    literal = literal_of(texts, workspace.settings, workspace.includes)
    if literal is None:
        return None
    pages = {address: name for name, address in workspace.settings.links.items()}
    return Version(message.file, message.language, literal.text, fields, pages, literal.place)


def _replies(sequence: Sequence, message: str) -> Iterator[frozenset[str]]:
    for step in sequence.steps:
        if message in step.message_ids:
            for reply in step.replies:
                yield frozenset(fold(word) for word in reply.match)


def _is_saved(message: Message, desk: Desk) -> bool:
    """Whether a message is as its file has it: one that is being edited is behind nothing."""
    saved = (each for each in desk.workspace.messages if each.file == message.file)
    return any(each.body == message.body for each in saved)
