"""Files that were meant to be personas and are none, for their place or their name."""

from collections.abc import Iterator
from pathlib import Path

from simulator.loading.fault import fault
from simulator.loading.files import entries, is_folder, shown_name
from simulator.loading.known_keys import nearest
from simulator.model.finding import Fault
from simulator.model.place import Location

SUFFIXES = (".toml", ".jsonl")

_CLOSE = 0.8
"""So that `tml` and `json` are near misses, and `html` and `yml` are not."""
_SAME = {"ndjson": "jsonl", "jsonlines": "jsonl"}


def stray_faults(root: Path, path: Path) -> Iterator[Fault]:
    """Yield what is wrong with an entry of `personas/` that is not read.

    Files of other kinds, and folders that begin with `_`, are left alone.

    Raises:
        OSError: it is a folder that can't be listed.
    """
    where = Location(shown_name(root, path))
    if not is_folder(path):
        meant = _meant_name(path.name)
        if meant:
            yield fault(where, "Personas are not read from a file of this kind.", meant)
    elif not path.name.startswith("_"):
        lost = [each.name for each in entries(path) if each.suffix.lower() in SUFFIXES]
        if lost:
            what = f"Personas in a folder of personas are not read, such as {lost[0]}."
            remedy = "Move them one folder up, or begin the folder's name with _ to leave them out."
            yield fault(where, what, remedy)


def _meant_name(name: str) -> str | None:
    """Return the remedy for a name that is nearly that of a file of personas."""
    stem, _, ending = name.removesuffix(".txt").rpartition(".")
    known = [suffix.removeprefix(".") for suffix in SUFFIXES]
    word = ending.lower()
    meant = word if word in known else _SAME.get(word) or nearest(word, known, _CLOSE)
    if not stem or not word.isalnum() or meant is None:
        return None
    hint = ", with one persona a line" if meant == "jsonl" else ""
    return f"Rename it to {stem}.{meant}{hint}."
