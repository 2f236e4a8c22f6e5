"""The only reader of files: size, encoding and line ends, and names that are safe to print."""

import os
import stat
from collections.abc import Iterator
from pathlib import Path

from simulator.loading.fault import FaultError, fault, printable
from simulator.model.finding import Fault
from simulator.model.place import Location

MESSAGE_LIMIT = 1_000_000
TOML_LIMIT = 5_000_000
PACK_LIMIT = 200_000_000

_UTF16_MARKS = (b"\xff\xfe", b"\xfe\xff")


def shown_name(root: Path, path: Path) -> str:
    """Return a path as a location names it: from the workspace, with forward slashes."""
    return printable(path.relative_to(root).as_posix())


def read_text(root: Path, path: Path, limit: int) -> str:
    """Return a file's text without a byte order mark; its line ends become line feeds.

    Raises:
        FaultError: it is no regular file, can't be opened, holds more than `limit` bytes, or is
            not UTF-8.
    """
    file = shown_name(root, path)
    try:
        data = _read_bytes(path, limit)
    except OSError as error:
        raise FaultError(_unreadable(file, path, error)) from None
    if len(data) > limit:
        what = f"This file is larger than {limit // 1_000_000} MB."
        raise FaultError(fault(Location(file), what, "Split it, or check that it belongs here."))
    return decoded(data, file)


def _read_bytes(path: Path, limit: int) -> bytes:
    # Looked at before it is opened: to open a named pipe would wait for ever.
    if not stat.S_ISREG(path.stat().st_mode):
        raise IsADirectoryError
    with path.open("rb") as file:
        return file.read(limit + 1)


def _unreadable(file: str, path: Path, error: OSError) -> Fault:
    if isinstance(error, IsADirectoryError):
        what, remedy = "This is no file.", "Put a file in its place, or give it another name."
    elif path.is_symlink() and not isinstance(error, PermissionError):
        what, remedy = "This link leads nowhere.", "Mend the link, or remove it."
    elif isinstance(error, PermissionError):
        what, remedy = "This file may not be read.", "Change its permissions."
    else:
        what, remedy = f"This file can't be read: {error.strerror}.", "Check the disk."
    return fault(Location(file), what, remedy)


def decoded(data: bytes, file: str) -> str:
    """Return the text of a file's bytes without a byte order mark; line ends become line feeds.

    Raises:
        FaultError: they are not UTF-8.
    """
    data = data.removeprefix(b"\xef\xbb\xbf").replace(b"\r\n", b"\n").replace(b"\r", b"\n")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        column = len(data[: error.start].rpartition(b"\n")[2].decode("utf-8")) + 1
        what = f"Byte 0x{data[error.start]:02X} on line {line} is not UTF-8."
        if data.startswith(_UTF16_MARKS):
            what = "This file is written as UTF-16."
        where = Location(file, line, column)
        raise FaultError(fault(where, what, "Save the file as UTF-8.")) from None


def entries(folder: Path) -> list[Path]:
    """Return what a folder holds, sorted by name, without hidden files; nothing if it's missing.

    Raises:
        OSError: the folder is there and can't be listed.
    """
    try:
        names = os.listdir(folder)  # noqa: PTH208 - Path.iterdir joins paths one by one, before sorting.
    except (FileNotFoundError, NotADirectoryError):
        return []
    return [folder / name for name in sorted(names) if not name.startswith(".")]


def is_folder(path: Path) -> bool:
    """Tell whether this is a folder; a link that leads in a circle is none."""
    try:
        return path.is_dir()
    except OSError:
        return False


def files_below(folder: Path, seen: frozenset[Path] = frozenset()) -> Iterator[Path]:
    """Yield the files in a folder and its folders, in order; links in a circle are left once.

    Raises:
        OSError: a folder can't be listed.
    """
    real = folder.resolve()
    if real in seen:
        return
    for path in entries(folder):
        if is_folder(path):
            yield from files_below(path, seen | {real})
        else:
            yield path
