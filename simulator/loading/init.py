"""A workspace of one's own: a copy of the starter that overwrites nothing."""

from pathlib import Path

from simulator.errors import PresendError, UsageError
from simulator.loading.files import entries, files_below, is_folder
from simulator.loading.starter import STARTER_NAMES, starter_folder


def copy_starter(target: Path) -> tuple[Path, ...]:
    """Copy the starter into `target`, a new or empty folder, and return the files made.

    A folder that holds nothing but hidden entries, such as `.git`, is empty.

    Raises:
        UsageError: `target` is something else.
        PresendError: a file can't be written.
    """
    try:
        _check_free(target)
        return tuple(_copies(starter_folder(), target))
    except OSError as error:
        raise PresendError(f"{target} can't be filled: {error.strerror}") from error


def _check_free(target: Path) -> None:
    if not target.exists() and not target.is_symlink():
        return
    if not is_folder(target):
        raise UsageError(f"{target} is no folder; name a new or empty one")
    if entries(target):
        raise UsageError(f"{target} is not empty; name a new or empty folder")


def _copies(source: Path, target: Path) -> list[Path]:
    files = [
        file
        for name in STARTER_NAMES
        for file in (files_below(source / name) if is_folder(source / name) else [source / name])
        if file.is_file()
    ]
    return [_copy(file, target / file.relative_to(source)) for file in files]


def _copy(source: Path, target: Path) -> Path:
    target.parent.mkdir(parents=True, exist_ok=True)
    # "x": a file that somebody else made meanwhile stays as it is.
    with target.open("xb") as file:
        file.write(source.read_bytes())
    return target
