"""Files by the names that are shown of them, with signs spelt out that a terminal acts upon."""

import os
from pathlib import Path

from simulator.errors import PresendError
from simulator.loading.fault import printable


def on_disk(root: Path, file: str) -> str:
    """What the disk calls the file or folder that is shown as `file`, both relative to `root`.

    The same where there is none.

    Raises:
        PresendError: several are shown so, and nobody can tell which is meant.
    """
    place = ""
    for part in file.split("/"):
        found = [name for name in _names(root / place) if printable(name) == part]
        if len(found) > 1:
            raise PresendError(
                f"Several files are shown as {part}. Rename them in your file manager."
            )
        place = f"{place}/{found[0] if found else part}".lstrip("/")
    return place


def real_path(root: Path, path: Path) -> Path:
    """Where in `root` lies what is shown as `path`, unless that is there itself.

    Raises:
        PresendError: several are shown so.
    """
    if os.path.lexists(path) or not path.is_relative_to(root):
        return path
    return root / on_disk(root, path.relative_to(root).as_posix())


def _names(folder: Path) -> list[str]:
    try:
        return os.listdir(folder)  # noqa: PTH208 - only the names are wanted
    except OSError:
        return []
