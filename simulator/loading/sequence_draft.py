"""A campaign's `sequence.toml` while it is changed: its text, what it says, what was before."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from simulator.errors import PresendError
from simulator.loading.campaigns import SEQUENCE_FILE, Base
from simulator.loading.discovery import TEMPLATES
from simulator.loading.documents import read_toml
from simulator.loading.fault import FaultError
from simulator.loading.files import entries, shown_name
from simulator.loading.message_names import looks_like_message, read_name
from simulator.loading.sequences import sequence_in
from simulator.loading.sources import read_source
from simulator.model.finding import Fault
from simulator.model.place import Location
from simulator.model.sequence import Sequence

MOST_UNDONE = 200


@dataclass(frozen=True)
class Reading:
    """What a text says: the sequence or what of it is sound, and the faults.

    `data` is the text as plain data. Without a sequence it can't be read at all.
    """

    sequence: Sequence | None = None
    data: Mapping[str, Any] = field(default_factory=dict)
    faults: tuple[Fault, ...] = ()
    places: Mapping[str, Location] = field(default_factory=dict)

    @property
    def is_broken(self) -> bool:
        """Whether its steps can't be told one by one."""
        steps = self.data.get("steps")
        told = len(self.sequence.steps) if self.sequence else 0
        if not told or not isinstance(steps, list) or len(steps) != told:
            return True
        return not all(isinstance(each, dict) for each in steps)


def file_of(campaign: str) -> str:
    """The file of a campaign's sequence, relative to the workspace."""
    return f"{TEMPLATES}/{campaign}/{SEQUENCE_FILE}"


def bases_in(root: Path, campaign: str) -> Mapping[str, Base]:
    """The messages of a campaign by what its files are called; none where it can't be listed."""
    found: dict[str, Base] = {}
    try:
        paths = entries(root / TEMPLATES / campaign)
    except OSError:
        return found
    for path in paths:
        try:
            file = shown_name(root, path)
            name = read_name(path.name, file) if looks_like_message(path.name) else None
        except FaultError:
            continue
        if name and name.language is None:
            found.setdefault(name.id, Base(file, name.channel, None))
    return found


def read(text: str, file: str, bases: Mapping[str, Base]) -> Reading:
    """Read `text` as the sequence in `file`, just as loading does."""
    text = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    try:
        document = read_toml(text, file)
    except FaultError as error:
        return Reading(faults=(error.fault,))
    sequence, faults, places = sequence_in(document, bases)
    return Reading(sequence, document.data, faults, places)


@dataclass
class SequenceDraft:
    """The text of a sequence; `saved` is what its file holds, empty where there is none.

    `reading` is what the text says among the messages `bases`.
    """

    file: str
    saved: str
    text: str
    bases: Mapping[str, Base] = field(default_factory=dict)
    reading: Reading = field(default_factory=Reading)
    _done: list[str] = field(default_factory=list)
    _undone: list[str] = field(default_factory=list)

    @classmethod
    def of(cls, root: Path, campaign: str) -> "SequenceDraft":
        """The sequence of a campaign as it stands on the disk.

        Raises:
            PresendError: it is there and can't be read as text.
        """
        file = file_of(campaign)
        path = root / file
        text = read_source(root, file) if path.exists() or path.is_symlink() else ""
        draft = cls(file, text, text)
        draft.read_again(root, campaign)
        return draft

    @property
    def is_edited(self) -> bool:
        """Whether it has changes that the file does not hold."""
        return self.text != self.saved

    def read_again(self, root: Path, campaign: str) -> None:
        """Read the text among the messages that are there now."""
        self.bases = bases_in(root, campaign)
        self._take(self.text)

    def change(self, *changes: Callable[[str], str]) -> bool:
        """Make changes one after the other, as one that can be undone; tell if any came of it.

        Raises:
            PresendError: one of them can't be made. Nothing is changed.
        """
        text = self.text
        for each in changes:
            text = each(text)
        if text == self.text:
            return False
        self._done = [*self._done, self.text][-MOST_UNDONE:]
        self._undone.clear()
        self._take(text)
        return True

    def undo(self) -> bool:
        """Take the last change back; tell whether there was one."""
        return self._step(self._done, self._undone)

    def redo(self) -> bool:
        """Make the change again that was taken back last; tell whether there was one."""
        return self._step(self._undone, self._done)

    def take_theirs(self, source: str) -> None:
        """Take what the file holds now as the text; what it was can be brought back."""
        self.saved = source
        self.change(lambda _: source)

    def _step(self, back: list[str], on: list[str]) -> bool:
        if not back:
            return False
        on.append(self.text)
        self._take(back.pop())
        return True

    def _take(self, text: str) -> None:
        self.text = text
        self.reading = read(text, self.file, self.bases)


def disk_text(root: Path, file: str) -> str | None:
    """What a sequence's file holds now; `None` where that can't be told."""
    try:
        return read_source(root, file) if (root / file).exists() else ""
    except PresendError:
        return None
