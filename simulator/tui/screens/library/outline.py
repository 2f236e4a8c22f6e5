"""The workspace as a tree: campaigns, their steps, the files of each message."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from typing import NamedTuple

from simulator.loading.fault import FaultError
from simulator.loading.message_names import read_name
from simulator.model.message import Channel
from simulator.model.sequence import Sequence, Step
from simulator.model.workspace import Workspace
from simulator.reports.step_words import AT_ONCE, ON_A_REPLY, length_words, span_words

SEQUENCE_FILE = "sequence.toml"
NO_STEP = "no step sends it"

_TEMPLATES = "templates"
_HOUR = 60


class Kind(StrEnum):
    """What a row of the library stands for."""

    SCRATCH = "scratch"
    CAMPAIGN = "campaign"
    SEQUENCE = "sequence"
    STEP = "step"
    MESSAGE = "message"
    OTHERS = "others"
    FILE = "file"


@dataclass(frozen=True)
class Node:
    """A row, and those below it.

    `key` stays the same when the files are read again. `aside` stands behind the name and is
    never cut. `file` is what the row is about: that of a message, of a sequence, or one that
    cannot be read. `message` is the id of the message, where the row has one.
    """

    key: str
    kind: Kind
    name: str
    aside: str = ""
    when: str = ""
    file: str = ""
    campaign: str = ""
    message: str = ""
    is_draft: bool = False
    is_broken: bool = False
    below: "tuple[Node, ...]" = ()

    def walk(self) -> "Iterator[Node]":
        """This row and all below it."""
        yield self
        for node in self.below:
            yield from node.walk()

    @cached_property
    def files(self) -> tuple[str, ...]:
        """The files of this row and of all below it, each once."""
        return tuple(dict.fromkeys(node.file for node in self.walk() if node.file))

    @cached_property
    def message_files(self) -> tuple[str, ...]:
        """Those of them that hold messages, or were meant to."""
        files = (node.file for node in self.walk() if node.kind is Kind.MESSAGE)
        return tuple(dict.fromkeys(files))


class _Version(NamedTuple):
    """A message's file in one language."""

    file: str
    id: str
    channel: str
    language: str
    is_draft: bool = False
    is_broken: bool = False

    @property
    def aside(self) -> str:
        return f"{self.channel} {self.language}".strip()


def outline(workspace: Workspace, faulty: Iterable[str] = ()) -> tuple[Node, ...]:
    """The rows of a workspace; `faulty` are the files with mistakes of their own."""
    campaigns: dict[str, list[_Version]] = {
        name: [] for name in sorted({*workspace.sequences, *workspace.broken})
    }
    known = set()
    for message in workspace.messages:
        known.add(message.file)
        campaigns.setdefault(message.campaign, []).append(
            _Version(
                message.file,
                message.id,
                message.channel.value,
                message.language or "",
                is_draft=message.front.draft,
            )
        )
    others = []
    for file in sorted({*faulty} - known):
        campaign = _campaign_of(file)
        if campaign and not file.endswith(f"/{SEQUENCE_FILE}"):
            campaigns.setdefault(campaign, []).append(_unread(file))
        elif not campaign or campaign not in campaigns:
            others.append(Node(file, Kind.FILE, file, file=file, is_broken=True))
    nodes = [_campaign(name, campaigns[name], workspace) for name in sorted(campaigns)]
    if others:
        nodes.append(Node("others", Kind.OTHERS, "Other files", below=tuple(others)))
    return tuple(nodes)


def _campaign_of(file: str) -> str:
    """The campaign that a file lies in; empty for none."""
    folders = file.split("/")[:-1]
    is_one = len(folders) == len((_TEMPLATES, "campaign")) and folders[0] == _TEMPLATES
    name = folders[-1] if is_one else ""
    return name if all(each in "-0123456789abcdefghijklmnopqrstuvwxyz" for each in name) else ""


def _unread(file: str) -> _Version:
    """What the name of a file that cannot be read says of it."""
    name = file.rpartition("/")[2]
    try:
        read = read_name(name, file)
    except FaultError:
        return _Version(file, "", "", "", is_broken=True)
    return _Version(file, read.id, read.channel.value, read.language or "", is_broken=True)


def _campaign(name: str, versions: list[_Version], workspace: Workspace) -> Node:
    sequence = workspace.sequences.get(name)
    below = [_sequence_row(name, workspace), *_steps(name, versions, sequence)]
    is_draft = bool(sequence and sequence.draft)
    when = span_words(sequence) if sequence and sequence.steps else ""
    return Node(
        name, Kind.CAMPAIGN, name, when=when, campaign=name, is_draft=is_draft, below=tuple(below)
    )


def _sequence_row(campaign: str, workspace: Workspace) -> Node:
    file = f"{_TEMPLATES}/{campaign}/{SEQUENCE_FILE}"
    is_there = campaign in workspace.sequences or campaign in workspace.broken
    return Node(
        f"{campaign}//sequence",
        Kind.SEQUENCE,
        "sequence",
        when="who, when, replies" if is_there else "none yet",
        file=file if is_there else "",
        campaign=campaign,
        is_broken=campaign in workspace.broken,
    )


def _steps(campaign: str, versions: list[_Version], sequence: Sequence | None) -> Iterator[Node]:
    by_id: dict[str, list[_Version]] = {}
    for version in sorted(versions, key=lambda each: (each.id, each.language, each.file)):
        by_id.setdefault(version.id, []).append(version)
    number = 0
    sent: set[str] = set()
    for step in sequence.steps if sequence else ():
        number += not step.entry
        sign = "→" if step.entry else str(number)
        labelled = [
            (label, version)
            for id_, label in _labels(step).items()
            for version in by_id.get(id_, ())
        ]
        sent.update(step.message_ids)
        when = short_when(step, sequence) if sequence else ""
        yield _step(campaign, step, sign, labelled, when)
    when = NO_STEP if sequence else ""
    for id_, found in by_id.items():
        if id_ and id_ not in sent:
            yield _group(f"{campaign}//{id_}", campaign, id_, [("", each) for each in found], when)
    for version in by_id.get("", ()):
        name = version.file.rpartition("/")[2]
        yield _message(f"{campaign}//{version.file}", campaign, name, version)


def _labels(step: Step) -> dict[str, str]:
    """The ids of a step's messages, and the letter of each where there are several."""
    own = [each.message for each in step.variants or ()]
    labels = {id_: chr(ord("A") + index) for index, id_ in enumerate(dict.fromkeys(own))}
    if step.message:
        labels[step.message] = ""
    if step.fallback:
        labels.setdefault(step.fallback.message, "else")
    return labels


def _step(
    campaign: str, step: Step, sign: str, labelled: list[tuple[str, _Version]], when: str
) -> Node:
    key = f"{campaign}//{sign}//{step.id}"
    if not labelled:
        aside = "no text" if step.channel.carries_text else step.channel.value
        return Node(key, Kind.STEP, f"{sign} {step.id}", aside, when, campaign=campaign)
    ids = {version.id for _, version in labelled}
    name = ids.pop() if len(ids) == 1 else step.id
    return _group(key, campaign, f"{sign} {name}", labelled, when)


def _group(
    key: str, campaign: str, shown: str, labelled: list[tuple[str, _Version]], when: str
) -> Node:
    """One row for a message in one file, else a branch with a row for each file."""
    if len(labelled) == 1:
        return _message(key, campaign, shown, labelled[0][1], when)
    ids = list(dict.fromkeys(version.id for _, version in labelled))
    rows = []
    for label, version in labelled:
        # Where the branch is called as its message, a row need not say it again.
        own = " ".join(filter(None, (label, version.id))) if len(ids) > 1 else ""
        rows.append(_message(f"{key}//{version.file}", campaign, own, version))
    return Node(
        key,
        Kind.STEP,
        shown,
        _asides([version for _, version in labelled]),
        when,
        campaign=campaign,
        message=ids[0] if len(ids) == 1 else "",
        is_draft=all(version.is_draft for _, version in labelled),
        below=tuple(rows),
    )


def _asides(versions: list[_Version]) -> str:
    """The languages beside the base's, `+es`, and the channels unless all are texts."""
    channels = dict.fromkeys(version.channel for version in versions)
    if list(channels) == [Channel.SMS.value]:
        channels = {}
    languages = dict.fromkeys(version.language for version in versions if version.language)
    return " ".join(filter(None, [*channels, *(f"+{each}" for each in languages)]))


def _message(key: str, campaign: str, name: str, version: _Version, when: str = "") -> Node:
    return Node(
        key,
        Kind.MESSAGE,
        name,
        version.aside,
        when,
        file=version.file,
        campaign=campaign,
        message=version.id,
        is_draft=version.is_draft,
        is_broken=version.is_broken,
    )


def short_when(step: Step, sequence: Sequence) -> str:
    """When a step is due, in few columns: `at once`, `+1 day, 10:30`, `1 day before visit`."""
    at = f"{step.at // _HOUR}:{step.at % _HOUR:02}" if step.at is not None else ""
    anchor = sequence.anchor_of(step)
    field = anchor.removeprefix("lead.") if anchor.startswith("lead.") else ""
    length = length_words(step.before or step.delay)
    if step.before:
        length = f"{length} before {field}" if length else f"at {field}"
    elif step.entry:
        length = f"{ON_A_REPLY}, +{length}" if length else ON_A_REPLY
    elif field:
        length = f"{length} after {field}" if length else f"at {field}"
    elif length:
        length = f"+{length}"
    return ", ".join(filter(None, (length, at))) or AT_ONCE
