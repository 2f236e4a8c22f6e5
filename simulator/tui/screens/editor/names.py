"""What a message file is called on screen."""

from pathlib import PurePosixPath
from typing import NamedTuple

from simulator.loading.fault import FaultError
from simulator.loading.message_names import read_name
from simulator.loading.unsaved import SCRATCH


class Name(NamedTuple):
    """The campaign of a message file, its id, and its channel and language."""

    campaign: str
    id: str
    version: str

    def __str__(self) -> str:
        return " ".join(filter(None, (self.id, self.version)))


def name_of(file: str) -> Name:
    """What to call a message file; one that is named wrongly goes by its file's name."""
    if file == SCRATCH:
        return Name("", "scratch text", "")
    path = PurePosixPath(file)
    try:
        found = read_name(path.name, file)
    except FaultError:
        return Name(path.parent.name, path.name, "")
    return Name(path.parent.name, found.id, f"{found.channel.value} {found.language or ''}".strip())
