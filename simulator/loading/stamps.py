"""When the files that a review reads were changed last: cheap enough to look every other second."""

import os
from collections.abc import Iterator, Mapping
from pathlib import Path

from simulator.loading.discovery import TEMPLATES
from simulator.loading.personas import FOLDER
from simulator.loading.settings import PROJECT_FILE, SETTINGS_FILE
from simulator.loading.styles import FOLDER as STYLES

DEEPEST = 12
"""Folders within folders are followed so far; a link in a circle ends here."""

Stamps = Mapping[str, tuple[int, int]]
"""Time of the last change, in nanoseconds, and size, by path from the workspace."""


def stamps(root: Path) -> Stamps:
    """The stamps of all that a review of the workspace at `root` reads.

    What can't be looked at is left out, as is what isn't there: both change what is read.
    """
    found = dict(_of_file(root, name) for name in (SETTINGS_FILE, PROJECT_FILE))
    for folder in (TEMPLATES, FOLDER, STYLES):
        found.update(_below(root / folder, folder, DEEPEST))
    return {name: stamp for name, stamp in found.items() if stamp != _NONE}


_NONE = (0, -1)


def _of_file(root: Path, name: str) -> tuple[str, tuple[int, int]]:
    try:
        status = (root / name).stat()
    except (OSError, ValueError):
        return name, _NONE
    return name, (status.st_mtime_ns, status.st_size)


def _below(folder: Path, name: str, depth: int) -> Iterator[tuple[str, tuple[int, int]]]:
    try:
        with os.scandir(folder) as listed:
            entries = [entry for entry in listed if not entry.name.startswith(".")]
    except OSError:
        return
    yield f"{name}/", (0, len(entries))
    for entry in entries:
        path = f"{name}/{entry.name}"
        try:
            if entry.is_dir():
                if depth:
                    yield from _below(Path(entry.path), path, depth - 1)
                continue
            status = entry.stat()
        except OSError:
            yield path, (0, 0)  # A link that leads nowhere is read, and told.
            continue
        yield path, (status.st_mtime_ns, status.st_size)
