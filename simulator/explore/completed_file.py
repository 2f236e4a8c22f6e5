"""The file of leads that were missing: added to as text, so that what a person wrote stays."""

import tomllib
from collections.abc import Mapping, Sequence
from pathlib import Path

from simulator.errors import UsageError
from simulator.loading.atomic import write_text_atomically
from simulator.loading.documents import read_toml
from simulator.loading.fault import FaultError
from simulator.loading.files import TOML_LIMIT, read_text
from simulator.loading.personas import FOLDER
from simulator.personas.writing import toml_text

NOTE = """\
Leads who get words that no other lead gets; `about` says which. Written by
  presend personas complete
and yours from then on: change them as you like."""


class LeadFile:
    """The file below `personas/` that missing leads are added to; there may be none yet.

    Raises:
        UsageError: it would not be read there, or can't be added to.
    """

    def __init__(self, root: Path, output: Path) -> None:
        self._path = root / output
        parent = self._path.parent.resolve()
        if self._path.suffix.lower() != ".toml" or parent != (root / FOLDER).resolve():
            raise UsageError(
                f"{output} would not be read; name a file in {FOLDER}/ that ends in .toml, "
                f"such as {FOLDER}/completed.toml"
            )
        self._before, self.ids = "", frozenset[str]()
        if self._path.exists():
            self._before, self.ids = _read(root, self._path)

    def add(self, leads: Sequence[Mapping[str, object]]) -> None:
        """Write leads behind those that it holds.

        Raises:
            PresendError: it can't be written.
        """
        written = "".join(toml_text({"role": "lead"}, leads, note=NOTE))
        if self._before:
            written = self._before + written[written.index("\n[[personas]]") :]
            _check(written, self._path)
        self._path.parent.mkdir(parents=True, exist_ok=True)
        write_text_atomically(self._path, written)


def _read(root: Path, path: Path) -> tuple[str, frozenset[str]]:
    """What the file holds, which a table can follow, and the ids of its leads, faulty ones too."""
    name = f"{FOLDER}/{path.name}"
    try:
        text = read_text(root, path, TOML_LIMIT)
        data = read_toml(text, name).data
    except FaultError as error:
        raise UsageError(f"{name} has mistakes: {error.fault.what} {error.fault.remedy}") from None
    if data.get("role", "lead") != "lead":
        raise UsageError(f"{name} holds hostile leads; name another file")
    if "generated" in data:
        raise UsageError(f"{name} says how all of it was made; name another file")
    leads = data.get("personas")
    found = (
        (each.get("id") for each in leads if isinstance(each, dict))
        if isinstance(leads, list)
        else ()
    )
    ids = frozenset(each for each in found if isinstance(each, str))
    return text if text.endswith("\n") else text + "\n", ids


def _check(written: str, path: Path) -> None:
    """A file that holds its leads in one list can have no tables of them behind it."""
    try:
        tomllib.loads(written)
    except tomllib.TOMLDecodeError:
        raise UsageError(f"{path.name} holds its leads in one list; name another file") from None
