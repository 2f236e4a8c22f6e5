"""What is deleted goes to the trash of the workspace, and can be put back."""

import datetime as dt
import os
from collections.abc import Iterable
from pathlib import Path

from simulator.errors import PresendError
from simulator.loading.fault import printable
from simulator.loading.files import is_folder
from simulator.loading.together import Together

OWN = ".presend"
"""The workspace's folder for what is the program's own; nothing in it is for git."""

_TRASH = "trash"


def to_trash(root: Path, files: Iterable[str], now: dt.datetime) -> Path:
    """Move files or folders, relative to `root`, to the trash; return where they lie then.

    Raises:
        PresendError: one can't be moved; all of them are where they were.
    """
    folder = _new_folder(root, now)
    with Together(root) as change:
        change.make_folder(folder)
        ignore = root / OWN / ".gitignore"
        if not os.path.lexists(ignore):
            change.write(ignore, "*\n")
        for file in files:
            target = folder / file
            change.make_folder(target.parent)
            change.move(root / file, target)
    return folder


def put_back(root: Path) -> tuple[str, ...]:
    """Put back what was deleted last, and return its files and folders.

    Raises:
        PresendError: there is nothing, or something else is in its place.
    """
    folder = next(iter(reversed(_folders(root))), None)
    if folder is None:
        raise PresendError("The trash is empty.")
    found = list(_highest(folder, root))
    with Together(root) as change:
        for path in found:
            target = root / path.relative_to(folder)
            if os.path.lexists(target):
                raise PresendError(
                    f"{printable(str(path.relative_to(folder)))} is there again. "
                    "Rename that first; what was deleted stays in the trash."
                )
            change.make_folder(target.parent)
            change.move(path, target)
    _remove_empty(folder)
    return tuple(path.relative_to(folder).as_posix() for path in found)


def in_trash(root: Path) -> bool:
    """Whether there is something to put back."""
    return bool(_folders(root))


def _new_folder(root: Path, now: dt.datetime) -> Path:
    name = f"{now.astimezone(dt.UTC):%Y%m%d-%H%M%S}"
    folder = root / OWN / _TRASH / name
    number = 1
    while os.path.lexists(folder):
        number += 1
        folder = folder.with_name(f"{name}-{number:03}")
    return folder


def _folders(root: Path) -> list[Path]:
    """What was deleted, each time in a folder of its own, the oldest first."""
    trash = root / OWN / _TRASH
    try:
        found = sorted(path for path in trash.iterdir() if is_folder(path))
    except OSError:
        return []
    return [path for path in found if any(_highest(path, root))]


def _highest(folder: Path, root: Path, below: Path | None = None) -> Iterable[Path]:
    """What was moved here: the files, and those folders that the workspace has no longer."""
    for path in sorted((below or folder).iterdir()):
        if is_folder(path) and not path.is_symlink():
            place = root / path.relative_to(folder)
            if os.path.lexists(place) and is_folder(place):
                yield from _highest(folder, root, path)
                continue
        yield path


def _remove_empty(folder: Path) -> None:
    for path, _, _ in os.walk(folder, topdown=False):
        if not any(Path(path).iterdir()):
            Path(path).rmdir()
