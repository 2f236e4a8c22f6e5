"""A message that is being written, read as its file will be once it is saved."""

from pathlib import PurePosixPath

from simulator.loading.discovery import TEMPLATES
from simulator.loading.fault import FaultError
from simulator.loading.files import MESSAGE_LIMIT, check_size, decoded
from simulator.loading.message_names import is_id, read_name
from simulator.loading.messages import read_message
from simulator.model.finding import Fault
from simulator.model.message import Message
from simulator.model.workspace import Workspace

SCRATCH = "<scratch>"
"""Stands for the file of a text that is in none: a text message for all leads."""
_LEVELS = 2
"""Of folders above a message file: that of all templates, and its campaign's."""


def read_unsaved(
    workspace: Workspace, file: str, source: str
) -> tuple[Message | None, tuple[Fault, ...]]:
    """Read `source` as the message file `file`, relative to `workspace`, with its base's word.

    Returns the message, or `None`, and its faults, as `read_message` does.
    """
    if file == SCRATCH:
        return read_message(source, file)
    path = PurePosixPath(file)
    try:
        name = read_name(path.name, file)
        _check(source, file)
    except FaultError as error:
        return None, (error.fault,)
    campaign = path.parent.name
    base = _base(workspace, campaign, name.id) if name.language else None
    return read_message(source, file, name=name, campaign=campaign, base=base)


def is_read(file: str) -> bool:
    """Whether messages are looked for where `file` is: in a folder that can be a campaign's."""
    folders = PurePosixPath(file).parts[:-1]
    is_campaign = len(folders) == _LEVELS and folders[0] == TEMPLATES and is_id(folders[1])
    return file == SCRATCH or is_campaign


def has_base(workspace: Workspace, message: Message) -> bool:
    """Whether `message` has the front matter of a base to go by, or needs none.

    A language file is reviewed only with a base that can be read.
    """
    if message.language is None:
        return True
    return _base(workspace, message.campaign, message.id) is not None


def _check(source: str, file: str) -> None:
    """Let pass what a file can hold.

    Raises:
        FaultError: it is too long, or has signs that belong to no text.
    """
    data = source.encode("utf-8", "surrogatepass")
    check_size(data, file, MESSAGE_LIMIT)
    decoded(data, file)


def _base(workspace: Workspace, campaign: str, name: str) -> Message | None:
    for each in workspace.messages:
        if each.campaign == campaign and each.id == name and each.language is None:
            return each
    return None
