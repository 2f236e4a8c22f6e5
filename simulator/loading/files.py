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
_SAMPLE = 64
_DEAD_LINK = ("This link leads nowhere.", "Mend the link, or remove it.")


def shown_name(root: Path, path: Path) -> str:
    """Return a path as a location names it: from the workspace, with forward slashes."""
    return printable(path.relative_to(root).as_posix())


def read_text(root: Path, path: Path, limit: int) -> str:
    """Return a file's text without a byte order mark; its line ends become line feeds.

    Raises:
        FaultError: it can't be read, as `read_bytes` says, or is not UTF-8.
    """
    return decoded(read_bytes(root, path, limit), shown_name(root, path))


def read_bytes(root: Path, path: Path, limit: int) -> bytes:
    """Return a file's bytes.

    Raises:
        FaultError: it is no regular file, lies outside of `root`, can't be opened, or holds more
            than `limit` bytes.
    """
    file = shown_name(root, path)
    try:
        check_link(root, path)
        data = _read_bytes(path, limit)
    except OSError as error:
        raise FaultError(_unreadable(file, path, error)) from None
    check_size(data, file, limit)
    return data


def check_size(data: bytes, file: str, limit: int) -> None:
    """Let pass a file's bytes if they are not too many.

    Raises:
        FaultError: they are more than `limit`.
    """
    if len(data) > limit:
        what = f"This file is larger than {limit // 1_000_000} MB."
        raise FaultError(fault(Location(file), what, "Split it, or check that it belongs here."))


def check_link(root: Path, path: Path) -> None:
    """Let pass what is no link, and a link to something in the folder `root`.

    Raises:
        FaultError: it is a link that leads out of `root`.
    """
    if leads_out(root, path):
        what = "This link leads outside the workspace."
        where = Location(shown_name(root, path))
        raise FaultError(fault(where, what, "Put what it leads to here in its place."))


def leads_out(root: Path, path: Path) -> bool:
    """Tell whether this is a link to something that is not in the folder `root`."""
    if not path.is_symlink():
        return False
    return not Path(os.path.realpath(path)).is_relative_to(os.path.realpath(root))


def check_folder(root: Path, path: Path) -> None:
    """Let pass a folder, and nothing at all.

    Raises:
        FaultError: something else is there, or a link that leads nowhere or out of `root`.
    """
    check_link(root, path)
    if is_folder(path) or not os.path.lexists(path):
        return
    what, remedy = "This is no folder.", "Put a folder in its place, or give it another name."
    if path.is_symlink():
        what, remedy = _DEAD_LINK
    raise FaultError(fault(Location(shown_name(root, path)), what, remedy))


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
        what, remedy = _DEAD_LINK
    elif isinstance(error, PermissionError):
        what, remedy = "This file may not be read.", "Change its permissions."
    else:
        what, remedy = f"This file can't be read: {error.strerror}.", "Check the disk."
    return fault(Location(file), what, remedy)


def decoded(data: bytes, file: str, first_line: int = 1) -> str:
    """Return the text of a file's bytes without a byte order mark; line ends become line feeds.

    The bytes are those from `first_line` on.

    Raises:
        FaultError: they are not UTF-8, or no text at all.
    """
    data = with_line_feeds(data)
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        what = f"Byte 0x{data[error.start]:02X} on line {{line}} is not UTF-8."
        raise FaultError(_no_text(data, error.start, file, first_line, what)) from None
    if "\0" in text:
        what = "The byte 0 on line {line} belongs to no text."
        raise FaultError(_no_text(data, data.index(0), file, first_line, what))
    return text


def with_line_feeds(data: bytes) -> bytes:
    """Return bytes without a byte order mark, and with line feeds as line ends."""
    return data.removeprefix(b"\xef\xbb\xbf").replace(b"\r\n", b"\n").replace(b"\r", b"\n")


def _no_text(data: bytes, at: int, file: str, first_line: int, what: str) -> Fault:
    line = data.count(b"\n", 0, at) + first_line
    column = len(data[:at].rpartition(b"\n")[2].decode("utf-8")) + 1
    if is_utf16(data):
        return fault(Location(file), "This file is written as UTF-16.", "Save the file as UTF-8.")
    return fault(Location(file, line, column), what.format(line=line), "Save the file as UTF-8.")


def is_utf16(data: bytes) -> bool:
    """Tell whether bytes are UTF-16: marked so, or every other one of the first is 0."""
    start = data[:_SAMPLE]
    halves = (start[0::2], start[1::2])
    zeros = any(len(half) > 1 and not any(half) for half in halves)
    return data.startswith(_UTF16_MARKS) or (zeros and any(start))


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
    except (OSError, ValueError):
        return False


def files_below(
    folder: Path, root: Path | None = None, seen: frozenset[Path] = frozenset()
) -> Iterator[Path]:
    """Yield the files in a folder and its folders, in order; links in a circle are left once.

    A link to a folder outside of `root` is yielded itself.

    Raises:
        OSError: a folder can't be listed.
    """
    real = folder.resolve()
    if real in seen:
        return
    for path in entries(folder):
        if is_folder(path) and not (root and leads_out(root, path)):
            yield from files_below(path, root, seen | {real})
        else:
            yield path
