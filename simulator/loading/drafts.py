"""Drafts: what is typed and not yet saved, kept elsewhere so that it outlives a crash.

Each program that runs has a slot of its own, so that two of them on one file keep two drafts and
neither overwrites the other's. As long as it runs it claims its slot: its drafts are still being
written then, and were not left behind.
"""

import datetime as dt
import hashlib
import json
import os
import secrets
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from simulator.errors import PresendError
from simulator.loading.atomic import write_text_atomically
from simulator.loading.claims import Claim, is_claimed

FORMAT = 1


def drafts_folder() -> Path:
    """Where drafts are kept on this machine."""
    import platformdirs  # noqa: PLC0415 - wanted only once something is typed or opened

    return platformdirs.user_state_path("presend") / "drafts"


@dataclass(frozen=True, slots=True)
class Draft:
    """A text as it was typed at `at`, and as its file held it then, for `file` of the workspace."""

    file: str
    text: str
    saved: str
    at: dt.datetime
    path: Path = field(compare=False, repr=False)


class Drafts:
    """The drafts in one folder. `slot` tells those of this program from those of others."""

    def __init__(self, folder: Path, slot: str = "") -> None:
        self.folder = folder
        self._slot = slot or f"{os.getpid()}-{secrets.token_hex(4)}"
        self._claim = Claim(self._claim_of(self._slot))

    def claim(self) -> None:
        """Tell other programs, until `let_go`, that this one runs: its drafts are its own."""
        with suppress(OSError):
            self.folder.mkdir(parents=True, exist_ok=True)
        self._claim.take()

    def let_go(self) -> None:
        """This program ends: others may offer what it leaves."""
        self._claim.let_go()

    def is_own(self, draft: Draft) -> bool:
        """Whether this program has kept a draft."""
        return _slot_of(draft) == self._slot

    def is_being_written(self, draft: Draft) -> bool:
        """Whether another program that still runs has kept it."""
        return not self.is_own(draft) and is_claimed(self._claim_of(_slot_of(draft)))

    def keep(self, root: Path, file: str, text: str, *, saved: str, at: dt.datetime) -> None:
        """Keep `text` as the draft of `file`, in the place of the one kept before.

        Raises:
            PresendError: it can't be written; the one kept before is still there.
        """
        held = {
            "format": FORMAT,
            "root": os.path.realpath(root),
            "file": file,
            "at": at.isoformat(),
            "saved": saved,
            "text": text,
        }
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise PresendError(f"{self.folder} can't be made: {error.strerror}") from error
        # ASCII only, so that no text is beyond what a file can hold.
        write_text_atomically(self._path(root, file), json.dumps(held))

    def of(self, root: Path, file: str | None = None) -> tuple[Draft, ...]:
        """The drafts of a workspace, or of one file in it, those kept last first.

        What another version wrote, or what is no draft, is left alone.
        """
        found = [draft for draft in self._all(root) if draft.file == file or file is None]
        return tuple(sorted(found, key=lambda each: each.at, reverse=True))

    def drop(self, root: Path, file: str) -> None:
        """Remove this program's own draft of `file`, if there is one."""
        with suppress(OSError):
            self._path(root, file).unlink()

    def remove(self, draft: Draft) -> None:
        """Remove a draft, whosoever kept it."""
        with suppress(OSError):
            draft.path.unlink()

    def _path(self, root: Path, file: str) -> Path:
        return self.folder / f"{_mark(os.path.realpath(root))}-{_mark(file)}-{self._slot}.json"

    def _claim_of(self, slot: str) -> Path:
        return self.folder / f"{slot}.lock"

    def _all(self, root: Path) -> Iterator[Draft]:
        here = os.path.realpath(root)
        try:
            paths = sorted(self.folder.glob(f"{_mark(here)}-*.json"))
        except OSError:
            return
        for path in paths:
            draft = _read(path, here)
            if draft:
                yield draft


def _mark(text: str) -> str:
    """A short name for any text, that every file system takes."""
    return hashlib.sha256(text.encode("utf-8", "surrogateescape")).hexdigest()[:16]


def _slot_of(draft: Draft) -> str:
    return draft.path.stem.split("-", 2)[2]


def _read(path: Path, root: str) -> Draft | None:
    try:
        held = json.loads(path.read_text("ascii"))
        if held["format"] != FORMAT or held["root"] != root:
            return None
        texts = (held["file"], held["text"], held["saved"])
        at = dt.datetime.fromisoformat(held["at"])
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return None
    if not all(isinstance(each, str) for each in texts) or at.tzinfo is None:
        return None
    return Draft(*texts, at, path)
