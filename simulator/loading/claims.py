"""Which programs still run: each holds a lock, and the system lets it go when a program ends."""

import errno
import os
import sys
import threading
from contextlib import suppress
from pathlib import Path

if sys.platform == "win32":
    import msvcrt

    def _lock(file: int) -> None:
        msvcrt.locking(file, msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _lock(file: int) -> None:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)


_HELD = (errno.EAGAIN, errno.EACCES, errno.EDEADLK)


class Claim:
    """What one program says at `path` as long as it runs: that it does."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._file: int | None = None
        self._one_at_a_time = threading.Lock()

    def take(self) -> None:
        """Say so from now on; where nothing can be locked, nobody is told."""
        with self._one_at_a_time, suppress(OSError):
            if self._file is None:
                file = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600)
                self._file = file
                _lock(file)

    def let_go(self) -> None:
        """Say so no more."""
        with self._one_at_a_time, suppress(OSError):
            if self._file is not None:
                os.close(self._file)
                self._file = None
                self._path.unlink()


def is_claimed(path: Path) -> bool:
    """Whether a program that still runs has claimed `path`; what one left behind is removed."""
    try:
        file = os.open(path, os.O_RDWR)
    except OSError:
        return False
    try:
        _lock(file)
    except OSError as error:
        return error.errno in _HELD
    finally:
        os.close(file)
    with suppress(OSError):
        path.unlink()
    return False
