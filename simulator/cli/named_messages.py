"""Which message files the words of a command mean."""

import difflib

from simulator.errors import UsageError
from simulator.model.message import Message
from simulator.model.workspace import Workspace
from simulator.review.copies import Copy, copies_of


def copies_named(wanted: str, workspace: Workspace) -> list[Copy]:
    """The files of the message that `wanted` names, in every language.

    Raises:
        UsageError: it names none, or messages of several campaigns.
    """
    wanted = wanted.removeprefix("./")
    copies = [copy for copy in copies_of(workspace) if wanted in _names(copy.message)]
    copies.sort(key=lambda copy: copy.message.language or "")
    campaigns = sorted({copy.message.name for copy in copies})
    if len(campaigns) > 1:
        raise UsageError(f"{wanted} could be {' or '.join(campaigns)}: name the campaign too")
    if not copies:
        names = {name for copy in copies_of(workspace) for name in _names(copy.message)}
        near = difflib.get_close_matches(wanted, sorted(names), n=1)
        hint = f"did you mean {near[0]}?" if near else "give an id such as welcome, or a file"
        raise UsageError(f"there is no message {wanted}; {hint}")
    return copies


def _names(message: Message) -> tuple[str, str, str]:
    return message.id, message.name, message.file
