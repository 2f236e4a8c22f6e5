"""A message that is being written, read as its file will be once it is saved."""

from pathlib import PurePosixPath

from simulator.loading.fault import FaultError
from simulator.loading.message_names import read_name
from simulator.loading.messages import read_message
from simulator.model.finding import Fault
from simulator.model.message import Message
from simulator.model.workspace import Workspace

SCRATCH = "<scratch>"
"""Stands for the file of a text that is in none: a text message for all leads."""


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
    except FaultError as error:
        return None, (error.fault,)
    campaign = path.parent.name
    base = None
    if name.language is not None:
        base = next(
            (
                each
                for each in workspace.messages
                if each.campaign == campaign and each.id == name.id and each.language is None
            ),
            None,
        )
    return read_message(source, file, name=name, campaign=campaign, base=base)
