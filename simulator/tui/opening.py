"""What the app opens: the workspace that a path belongs to, and what of it is shown first."""

from dataclasses import dataclass
from pathlib import Path

from simulator.errors import NothingToCheckError, UsageError
from simulator.loading.discovery import TEMPLATES, find_workspace, is_workspace
from simulator.loading.files import is_folder
from simulator.loading.starter import starter_folder

OWN_FOLDER = "presend-workspace"
"""Where the first copy of the starter is kept, unless another name is given."""


@dataclass(frozen=True)
class Opening:
    """The folder of a workspace, and the file in it that is shown first, if one was named.

    `is_starter` says that it is the one that comes with the program, for want of another.
    """

    root: Path
    file: str = ""
    is_starter: bool = False


def opening_of(path: Path | None = None) -> Opening:
    """What there is to open at `path`, or where nothing is named, in the current folder.

    Raises:
        UsageError: nothing is at `path`.
        NothingToCheckError: it is in no workspace.
    """
    if path is None:
        # Who kept a copy here yesterday types the same word today.
        root = find_workspace(Path()) or _own(Path(OWN_FOLDER))
        return Opening(root) if root else Opening(starter_folder(), is_starter=True)
    if not path.exists():
        raise UsageError(f"there is no {path}; give a file or folder of a workspace")
    root = find_workspace(path if path.is_dir() else path.parent)
    if root is None:
        raise NothingToCheckError(
            f"{path} is in no workspace: there is no presend.toml and no templates/ folder in it "
            "or above it; `presend init DIR` makes one"
        )
    return Opening(root, _file_in(root, path))


def _own(folder: Path) -> Path | None:
    """The workspace that is kept in a folder, if it is there."""
    return folder.resolve() if is_folder(folder) and is_workspace(folder) else None


def _file_in(root: Path, path: Path) -> str:
    """A message file, or a campaign's sequence, as the review names it; else nothing."""
    whole = path.parent.resolve() / path.name if path.name else path.resolve()
    if path.is_dir() or not whole.is_relative_to(root):
        return ""
    file = whole.relative_to(root)
    is_in_campaign = file.parts[0] == TEMPLATES and len(file.parts) == len(("", "", ""))
    return file.as_posix() if is_in_campaign and not file.parts[1].startswith("_") else ""
