"""Which folder is the workspace: the nearest one upwards that says so."""

import tomllib
from pathlib import Path

from simulator.loading.files import is_folder
from simulator.loading.settings import PROJECT_FILE, SETTINGS_FILE, TABLE

TEMPLATES = "templates"


def find_workspace(start: Path) -> Path | None:
    """Return the nearest workspace of `start`, a file or folder, or of a folder above it.

    The search ends with the root of a git repository or the home folder, which may be a
    workspace themselves.
    """
    try:
        start = start.resolve()
    except (OSError, RuntimeError, ValueError):
        # A path that leads nowhere, and a relative one in a folder that is gone.
        return None
    for folder in (start, *start.parents):
        if is_workspace(folder):
            return folder
        if _is_there(folder / ".git") or folder == _home():
            return None
    return None


def is_workspace(folder: Path) -> bool:
    """Tell whether this folder has settings or templates."""
    return (
        _is_there(folder / SETTINGS_FILE)
        or is_folder(folder / TEMPLATES)
        or _has_table(folder / PROJECT_FILE)
    )


def _is_there(path: Path) -> bool:
    try:
        path.lstat()
    except (OSError, ValueError):
        return False
    return True


def _home() -> Path | None:
    try:
        return Path.home().resolve()
    except (OSError, RuntimeError):
        return None


def _has_table(file: Path) -> bool:
    """Tell whether a `pyproject.toml` has settings; a broken one if it names them."""
    try:
        text = file.read_text(encoding="utf-8", errors="replace") if file.is_file() else ""
    except (OSError, ValueError):
        return False
    if TABLE[-1] not in text:
        return False
    try:
        tool = tomllib.loads(text).get(TABLE[0])
    except (ValueError, RecursionError):
        return f"[{'.'.join(TABLE)}" in text
    return isinstance(tool, dict) and TABLE[-1] in tool
