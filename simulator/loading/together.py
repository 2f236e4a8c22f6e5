"""Changes to several files that are made together, or not at all."""

import os
import shutil
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import Self

from simulator.errors import PresendError
from simulator.loading.atomic import write_text_atomically
from simulator.loading.fault import printable


class Together:
    """Makes each change in `root` at once, and takes all of them back if one fails.

    Used in a `with` statement. What is there already is never written over unless by `rewrite`.

    Raises:
        PresendError: from the statement, when a change fails; everything is as it was.
    """

    def __init__(self, root: Path) -> None:
        self._root = root
        self._undoing: list[Callable[[], object]] = []

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if error is None:
            return
        for undo in reversed(self._undoing):
            with suppress(OSError, PresendError):
                undo()
        if isinstance(error, OSError):
            name = error.filename2 or error.filename
            where = f": {self._shown(Path(name))} can't be written" if name else ""
            # The reason comes first: of a long sentence a narrow screen shows the beginning.
            reason = error.strerror or "The disk refuses"
            raise PresendError(f"{reason}{where}. All is as it was.") from error

    def make_folder(self, path: Path) -> None:
        """Make a folder, and those around it, where they are missing."""
        if os.path.lexists(path) and not path.is_dir():
            raise PresendError(f"{self._shown(path)} is no folder. All is as it was.")
        missing = [each for each in (path, *path.parents) if not os.path.lexists(each)]
        for each in reversed(missing):
            each.mkdir()
            self._undoing.append(each.rmdir)

    def write(self, path: Path, text: str) -> None:
        """Write a new file."""
        self._check_free(path)
        self._undoing.append(lambda: path.unlink(missing_ok=True))
        self._put(path, text)

    def rewrite(self, path: Path, text: str) -> None:
        """Write `text` into a file that is there."""
        before = path.read_bytes()
        self._undoing.append(lambda: path.write_bytes(before))
        self._put(path, text)

    def _put(self, path: Path, text: str) -> None:
        try:
            write_text_atomically(path, text)
        except PresendError as error:
            cause = error.__cause__
            if isinstance(cause, OSError):
                raise OSError(cause.errno, cause.strerror, str(path)) from error
            raise PresendError(str(error).replace(str(path), self._shown(path))) from error

    def copy(self, source: Path, target: Path) -> None:
        """Copy a file."""
        self._check_free(target)
        self._undoing.append(lambda: target.unlink(missing_ok=True))
        shutil.copyfile(source, target)

    def move(self, source: Path, target: Path) -> None:
        """Give a file or a folder another name."""
        self._check_free(target)
        source.rename(target)
        self._undoing.append(lambda: target.rename(source))

    def _check_free(self, path: Path) -> None:
        if os.path.lexists(path):
            raise PresendError(f"{self._shown(path)} is there already. All is as it was.")

    def _shown(self, path: Path) -> str:
        is_inside = path.is_relative_to(self._root)
        return printable(path.relative_to(self._root).as_posix() if is_inside else str(path))
