"""One message file on its own, as an editor or another program hands it in."""

import datetime as dt

from simulator.loading.messages import read_message
from simulator.model.finding import Fault, Finding
from simulator.model.message import Message
from simulator.model.place import Location
from simulator.model.workspace import Workspace
from simulator.review.copies import Copy
from simulator.review.desk import desk_for
from simulator.review.faults import findings_of
from simulator.review.messages import review_copy
from simulator.review.result import Review, by_place
from simulator.review.selection import Selection

STDIN = "<stdin>"
LARGEST = 1_000_000
"""In bytes, as for a message file on disk."""


def review_message_file(
    content: bytes, workspace: Workspace, selection: Selection, *, now: dt.datetime
) -> Review:
    """Review the content of one message file, as a first text, with the leads of `workspace`."""
    message, faults = _read(content)
    findings = list(findings_of(faults, selection))
    if message:
        copy = Copy(message, workspace.personas, draft=message.front.draft)
        findings += review_copy(copy, desk_for(workspace, selection))
    return Review(
        findings=tuple(sorted(findings, key=by_place)),
        as_of=now.date(),
        messages=1 if message else 0,
        renderings=len(workspace.personas) if message else 0,
        leads=len(workspace.personas),
    )


def review_message_text(
    source: str, workspace: Workspace, *, position: int = 1, country: str | None = None
) -> tuple[Finding, ...]:
    """The findings of one message file's text, every rule switched on.

    `position` counts the texts of its sequence from 1; `country` stands for the leads' own.
    """
    selection = Selection()
    message, faults = read_message(source)
    findings = list(findings_of(faults, selection))
    if message:
        copy = Copy(message, workspace.personas, position=position, country=country)
        findings += review_copy(copy, desk_for(workspace, selection))
    return tuple(sorted(findings, key=by_place))


def _read(content: bytes) -> tuple[Message | None, tuple[Fault, ...]]:
    if len(content) > LARGEST:
        return _refused(f"this message has {len(content):,} bytes", f"keep it below {LARGEST:,}")
    try:
        return read_message(content.decode("utf-8"), STDIN)
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        return _refused(f"byte {error.start + 1} is not UTF-8", "save the text as UTF-8", line)


def _refused(what: str, remedy: str, line: int = 1) -> tuple[None, tuple[Fault, ...]]:
    return None, (Fault("FIL01", Location(STDIN, line), what, remedy),)
