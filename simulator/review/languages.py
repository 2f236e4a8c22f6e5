"""The languages that a workspace's messages are written in."""

from simulator.analysis import analyze
from simulator.model.workspace import Workspace


def languages_of(workspace: Workspace) -> frozenset[str]:
    """The tags of its messages' files, and what those without one read as."""
    told = {message.language for message in workspace.messages if message.language}
    plain = (message for message in workspace.messages if not message.language)
    read = {analyze(message.body).language for message in plain}
    return frozenset({*told, *filter(None, read)})
