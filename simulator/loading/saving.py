"""Saves a message file that a person has open, unless somebody else has changed it meanwhile."""

import errno
import re
import stat
from collections.abc import Mapping
from pathlib import Path, PurePosixPath

from simulator.errors import PresendError
from simulator.loading.atomic import write_text_atomically
from simulator.loading.fault import FaultError
from simulator.loading.message_names import SUFFIX, read_name
from simulator.loading.real_names import real_path
from simulator.loading.sources import read_source

_LINE_END = re.compile(r"\r\n?|\n")
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

    `known` is what the file held when it was read or written last. Where it has other line ends
    now and is the same otherwise, `text` gets those: a checkout has turned them.

    Raises:
        ChangedError: it holds something else now, and not `text` either.
        NotSavedError: it can't be written. It is as it was before.
    """
    path = real_path(root, root / file)
    if path.exists() or path.is_symlink():
        source = _source(root, file)
        if source == text:
            return
        if source != known:
            if with_line_ends(source, "\n") != with_line_ends(known, "\n"):
                raise ChangedError(file, source)
            text = _as_in(source, text)
        if not path.stat().st_mode & _ANY_WRITE:
            raise NotSavedError("the file is protected from being written")
    try:
        write_text_atomically(path, text)
    except PresendError as error:
        raise NotSavedError(_reason(error)) from error


def with_line_ends(text: str, end: str) -> str:
    """A text whose lines all end with `end`."""
    return _LINE_END.sub(end, text)


def _as_in(source: str, text: str) -> str:
    """`text` with the line ends of `source`; as it is where those differ among themselves."""
    ends = set(_LINE_END.findall(source))
    return with_line_ends(text, ends.pop()) if len(ends) == 1 else text


def save_beside(root: Path, file: str, text: str) -> str:
    """Put `text` into a file of its own beside the message `file`, and return its name.

    It is a message of its own: one in another language gets a copy of its base, whose details it
    shares, beside it.

    Raises:
        NotSavedError: it can't be written, or its base can't be read. Nothing is written.
    """
    name, base = _beside(root, file), _base_of(file)
    copy = _base_of(name) if base else ""
    if base and not (root / base).is_file():
        raise NotSavedError(f"{base}, whose details it shares, is not there")
    if copy:
        save_source(root, copy, _source(root, base), known="")
    try:
        save_source(root, name, text, known="")
    except PresendError:
        if copy:
            (root / copy).unlink(missing_ok=True)
        raise
    return name


def _beside(root: Path, file: str) -> str:
    """A free name in the same folder, for a base too."""
    path = PurePosixPath(file)
    id_, _, rest = path.name.partition(".")
    for ending in ("mine", *(f"mine-{number}" for number in range(2, 100))):
        name = str(path.with_name(f"{id_}-{ending}.{rest}"))
        if not any((root / each).exists() for each in (name, _base_of(name) or name)):
            return name
    raise NotSavedError("too many versions stand beside it")


def _base_of(file: str) -> str:
    """The file from which one in another language has its details; empty for a base."""
    path = PurePosixPath(file)
    try:
        name = read_name(path.name, file)
    except FaultError:
        return ""
    return str(path.with_name(f"{name.id}.{name.channel}{SUFFIX}")) if name.language else ""


def _source(root: Path, file: str) -> str:
    try:
        return read_source(root, file)
    except PresendError as error:
        what = error.message.partition(". ")[0].rstrip(".")
        raise NotSavedError(f"what is there now can't be read: {what}") from error


def _reason(error: PresendError) -> str:
    """Why the system refused, in a few words."""
    cause = error.__cause__
    if not isinstance(cause, OSError) or cause.errno is None:
        return error.message
    return _REASONS.get(cause.errno) or (cause.strerror or error.message).lower()
