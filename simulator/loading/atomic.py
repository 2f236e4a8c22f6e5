"""Writing a file so that it is whole at every instant."""

import os
import stat
import tempfile
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from simulator.errors import PresendError


def write_text_atomically(path: Path, text: str) -> None:
    """Put `text` into the file at `path`, as UTF-8, with its line ends as they are.

    An existing file keeps its permissions, a link still leads to its file. On failure the file is
    as it was before.

    Raises:
        PresendError: the file can't be written.
    """
    try:
        data = text.encode("utf-8")
        if path.exists() and not path.is_file():
            # A device or pipe, such as /dev/stdout, can't be replaced.
            path.write_bytes(data)
        else:
            _write(path.resolve(), data)
    except UnicodeEncodeError as error:
        raise PresendError(f"{path} can't be written: the text holds half a character") from error
    except (OSError, RuntimeError) as error:
        # Before Python 3.13 a link that leads in a circle is a RuntimeError.
        reason = getattr(error, "strerror", None) or "the path leads nowhere"
        raise PresendError(f"{path} can't be written: {reason}; it is as it was") from error


def write_pieces_atomically(path: Path, pieces: Iterable[str]) -> None:
    """Put a text that comes in pieces into the file at `path`, as `write_text_atomically` does.

    Only one piece at a time needs memory. What the pieces raise leaves the file as it was.

    Raises:
        PresendError: the file can't be written.
    """
    encoded = (piece.encode("utf-8") for piece in pieces)
    try:
        if path.exists() and not path.is_file():
            with path.open("wb") as file:
                file.writelines(encoded)
        else:
            _write_pieces(path.resolve(), encoded)
    except UnicodeEncodeError as error:
        raise PresendError(f"{path} can't be written: the text holds half a character") from error
    except (OSError, RuntimeError) as error:
        reason = getattr(error, "strerror", None) or "the path leads nowhere"
        raise PresendError(f"{path} can't be written: {reason}; it is as it was") from error


def _write(path: Path, data: bytes) -> None:
    _write_pieces(path, (data,))


def _write_pieces(path: Path, pieces: Iterable[bytes]) -> None:
    mode = _mode(path)
    descriptor, name = tempfile.mkstemp(prefix=".presend-", dir=path.parent)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.writelines(pieces)
            file.flush()
            os.fsync(file.fileno())
        Path(name).chmod(mode)
        Path(name).replace(path)
    except BaseException:
        with suppress(OSError):
            Path(name).unlink()
        raise


def _mode(path: Path) -> int:
    """Return the permissions that the file has, or those that a new one gets."""
    try:
        return stat.S_IMODE(path.stat().st_mode)
    except FileNotFoundError:
        mask = os.umask(0)
        os.umask(mask)
        return 0o666 & ~mask
