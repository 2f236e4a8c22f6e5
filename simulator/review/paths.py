"""Which messages the paths of a command mean, and whose mistakes are told with them."""

from collections.abc import Collection

from simulator.loading.settings import PROJECT_FILE, SETTINGS_FILE
from simulator.loading.styles import FOLDER as STYLES
from simulator.model.message import Message
from simulator.model.workspace import Workspace

FOR_ALL = ("personas", STYLES)
"""The folders whose files every message depends on."""


def is_under(file: str, paths: Collection[str]) -> bool:
    """Whether `file` is one of `paths` or lies in one of them; no paths mean every file."""
    return not paths or any(
        path in {".", file} or file.startswith(path.rstrip("/") + "/") for path in paths
    )


def is_concerned(message: Message, paths: Collection[str], workspace: Workspace) -> bool:
    """Whether a review of `paths` reads `message`: its own file, or one that it depends on.

    Every message depends on the settings, on the leads and on the styles.
    """
    for_all = {SETTINGS_FILE, PROJECT_FILE, *FOR_ALL}
    below = tuple(f"{folder}/" for folder in FOR_ALL)
    if any(path in for_all or path.startswith(below) for path in paths):
        return True
    return any(is_under(file, paths) for file in files_of(message, workspace))


def is_told(file: str, paths: Collection[str], depended_on: Collection[str]) -> bool:
    """Whether a review of `paths` tells the mistakes in `file`.

    `depended_on` are the files that the messages it reads are made from.
    """
    if is_under(file, paths) or file in depended_on:
        return True
    return bool(depended_on) and is_under(file, FOR_ALL)


def files_of(message: Message, workspace: Workspace) -> frozenset[str]:
    """The files that a message is made from: its own, its base's, its sequence, its includes."""
    folder = f"templates/{message.campaign}"
    base = f"{folder}/{message.id}.{message.channel.value}.j2"
    includes = includes_of(message.body, workspace)
    files = {workspace.includes[name].file for name in includes}
    return frozenset({message.file, base, f"{folder}/sequence.toml", *files})


def includes_of(
    body: str, workspace: Workspace, seen: frozenset[str] = frozenset()
) -> frozenset[str]:
    """The includes that a text names, and those that these name, beside those `seen`."""
    named = {name for name in workspace.includes if name not in seen and name in body}
    seen |= named
    for name in named:
        seen |= includes_of(workspace.includes[name].body, workspace, seen)
    return seen
