"""A campaign: the message files and the sequence of one folder."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

from simulator.loading.fault import FaultError, fault
from simulator.loading.files import MESSAGE_LIMIT, entries, is_folder, read_text, shown_name
from simulator.loading.known_keys import nearest
from simulator.loading.message_names import MessageName, looks_like_message, read_name
from simulator.loading.messages import read_message
from simulator.model.finding import Fault
from simulator.model.message import Channel, Message
from simulator.model.place import Location

SEQUENCE_FILE = "sequence.toml"


@dataclass(slots=True)
class Campaign:
    """What a folder's message files hold.

    `bases` has the file and channel of every message that a file claims to be, also of those that
    can't be read.
    """

    name: str
    messages: list[Message] = field(default_factory=list)
    faults: list[Fault] = field(default_factory=list)
    bases: dict[str, "Base"] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Base:
    """A message's base file; `message` is `None` if it can't be read."""

    file: str
    channel: Channel
    message: Message | None


def read_campaign(root: Path, folder: Path) -> Campaign:
    """Read the messages of a campaign's folder, bases before their languages.

    Raises:
        OSError: the folder can't be listed.
    """
    campaign = Campaign(folder.name)
    named: list[tuple[MessageName, Path]] = []
    for path in entries(folder):
        try:
            named += _named(root, path)
        except FaultError as error:
            campaign.faults.append(error.fault)
    languages: dict[tuple[str, str | None], str] = {}
    for name, path in sorted(named, key=_base_first):
        try:
            _add(campaign, languages, root, name, path)
        except FaultError as error:
            campaign.faults.append(error.fault)
    campaign.messages.sort(key=lambda message: message.file)
    return campaign


def _named(root: Path, path: Path) -> Iterable[tuple[MessageName, Path]]:
    """Return the name of a message file; nothing for a file that is none."""
    file = shown_name(root, path)
    if looks_like_message(path.name):
        return [(read_name(path.name, file), path)]
    if path.name != SEQUENCE_FILE and nearest(path.name, [SEQUENCE_FILE]):
        what = "This file's name is nearly that of a sequence."
        raise FaultError(fault(Location(file), what, f"Rename it to {SEQUENCE_FILE}."))
    if is_folder(path) and not path.name.startswith("_"):
        _check_subfolder(path, file)
    return []


def _check_subfolder(folder: Path, file: str) -> None:
    lost = [path.name for path in entries(folder) if looks_like_message(path.name)]
    if lost:
        what = f"Messages in a folder of a campaign's folder are not read, such as {lost[0]}."
        remedy = "Move them one folder up, or begin the folder's name with _ if they are includes."
        raise FaultError(fault(Location(file), what, remedy))


def _base_first(named: tuple[MessageName, Path]) -> tuple[bool, bool, str]:
    name, path = named
    usual = f".{name.language}." in path.name
    return name.language is not None, not usual, path.name


def _add(
    campaign: Campaign,
    languages: dict[tuple[str, str | None], str],
    root: Path,
    name: MessageName,
    path: Path,
) -> None:
    file = shown_name(root, path)
    base = campaign.bases.get(name.id)
    _check_place(name, file, base)
    other = languages.setdefault((name.id, name.language), file)
    if other != file:
        what = f"{other} already holds this message in this language."
        raise FaultError(fault(Location(file), what, "Remove or rename one of the two."))
    message, faults = _read(root, path, campaign.name, name, base)
    campaign.faults += faults
    if name.language is None:
        campaign.bases[name.id] = Base(file, name.channel, message)
    # Without its base a language file has no front matter to go by.
    if message and (base is None or base.message):
        campaign.messages.append(message)


def _check_place(name: MessageName, file: str, base: Base | None) -> None:
    if name.language is None and base:
        what = f"{base.file} is already called {name.id}."
        remedy = "Rename one of the two: ids are unique in a campaign, whatever the channel."
    elif name.language and base is None:
        what = f"This translates {name.id}, which has no file of its own."
        remedy = f"Add {name.id}.{name.channel}.j2, or leave {name.language} out of the name."
    elif base and base.channel is not name.channel:
        what = f"This translates {base.file}, which is sent on another channel."
        remedy = f"Rename it to {name.id}.{name.language}.{base.channel}.j2."
    else:
        return
    raise FaultError(fault(Location(file), what, remedy))


def _read(
    root: Path, path: Path, campaign: str, name: MessageName, base: Base | None
) -> tuple[Message | None, tuple[Fault, ...]]:
    try:
        text = read_text(root, path, MESSAGE_LIMIT)
    except FaultError as error:
        return None, (error.fault,)
    file = shown_name(root, path)
    inherited = base.message if base else None
    return read_message(text, file, name=name, campaign=campaign, base=inherited)
