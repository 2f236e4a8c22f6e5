"""Saves a message file that a person has open, unless somebody else has changed it meanwhile."""

import errno
import stat
from collections.abc import Mapping
from pathlib import Path, PurePosixPath

from simulator.errors import PresendError
from simulator.loading.atomic import write_text_atomically
from simulator.loading.sources import read_source

_ANY_WRITE = stat.S_IWUSR | stat.S_IWGRP | stat.S_IWOTH
_REASONS: Mapping[int, str] = {
    errno.ENOSPC: "no space left",
    errno.EDQUOT: "no space left",
    errno.EACCES: "its folder may not be written to",
    errno.EPERM: "its folder may not be written to",
    errno.EROFS: "the disk can only be read",
    errno.ENOENT: "its folder is gone",
    errno.ENOTDIR: "its folder is gone",
    errno.EISDIR: "a folder of that name stands in its place",
}


class ChangedError(PresendError):
    """The file does not hold any more what was read from it; `source` is what it holds now."""

    def __init__(self, file: str, source: str) -> None:
        super().__init__(f"{file} was changed on disk")
        self.source = source


class NotSavedError(PresendError):
    """The file can't be written; the message says why in a few words, without a full stop."""


def save_source(root: Path, file: str, text: str, *, known: str) -> None:
    """Put `text` into `file`, relative to `root`; it is made if it is gone.

    `known` is what the file held when it was read or written last.

    Raises:
        ChangedError: it holds something else now, and not `text` either.
        NotSavedError: it can't be written. It is as it was before.
    """
    path = root / file
    if path.exists() or path.is_symlink():
        source = _source(root, file)
        if source == text:
            return
        if source != known:
            raise ChangedError(file, source)
        if not path.stat().st_mode & _ANY_WRITE:
            raise NotSavedError("the file is protected from being written")
    try:
        write_text_atomically(path, text)
    except PresendError as error:
        raise NotSavedError(_reason(error)) from error


def beside(root: Path, file: str) -> str:
    """A free name in the same folder for a second version of a message file."""
    path = PurePosixPath(file)
    name, _, rest = path.name.partition(".")
    endings = ("mine", *(f"mine-{number}" for number in range(2, 100)))
    found = (str(path.with_name(f"{name}-{ending}.{rest}")) for ending in endings)
    return next((each for each in found if not (root / each).exists()), "")


def _source(root: Path, file: str) -> str:
    try:
        return read_source(root, file)
    except PresendError as error:
        raise NotSavedError(f"what is there now can't be read: {error.message}") from error


def _reason(error: PresendError) -> str:
    """Why the system refused, in a few words."""
    cause = error.__cause__
    if not isinstance(cause, OSError) or cause.errno is None:
        return error.message
    return _REASONS.get(cause.errno) or (cause.strerror or error.message).lower()
