"""Where files name messages and includes: found, and written anew with the rest as it is."""

import re
import tomllib
from collections.abc import Iterator

from simulator.errors import PresendError
from simulator.loading.edits import edited
from simulator.loading.toml_scan import ExcessError, KeyPath, dotted, scan
from simulator.model.finding import Edit
from simulator.model.place import Location
from simulator.model.sequence import Sequence

_MARK = "\ufeff"
_TAG = re.compile(r"{%.*?%}", re.DOTALL)


def steps_with(sequence: Sequence | None, message: str) -> tuple[str, ...]:
    """The ids of the steps that may send a message."""
    steps = sequence.steps if sequence else ()
    return tuple(step.id for step in steps if message in step.message_ids)


def with_message_renamed(source: str, old: str, new: str) -> str:
    """The text of a `sequence.toml` in which steps send `new` where they sent `old`.

    Comments, quotes and line ends stay as they are.

    Raises:
        PresendError: the text is no TOML, so that nobody can tell what its steps send.
    """
    marks = _MARK * source.startswith(_MARK)
    text = source.removeprefix(_MARK)
    plain = text.replace("\r\n", "\n").replace("\r", "\n")
    try:
        data = tomllib.loads(plain)
        values = scan(plain, "").values
    except (ValueError, RecursionError, ExcessError):
        raise PresendError(
            "sequence.toml can't be read, so its steps can't follow. Mend it first."
        ) from None
    lines = plain.split("\n")
    edits = [
        _renaming(values[dotted(path)], lines, old, new)
        for path in _names_of(data, old)
        if dotted(path) in values
    ]
    return marks + edited(text, edits)


def _names_of(data: object, message: str) -> Iterator[KeyPath]:
    """The paths of the keys that name a message, in whatever else is wrong with the file."""
    steps = data.get("steps") if isinstance(data, dict) else None
    for index, step in enumerate(steps if isinstance(steps, list) else []):
        if not isinstance(step, dict):
            continue
        path: KeyPath = ("steps", index)
        if step.get("message") == message:
            yield (*path, "message")
        variants = step.get("variants")
        for number, variant in enumerate(variants if isinstance(variants, list) else []):
            if isinstance(variant, dict) and variant.get("message") == message:
                yield (*path, "variants", number, "message")
        fallback = step.get("fallback")
        if isinstance(fallback, dict) and fallback.get("message") == message:
            yield (*path, "fallback", "message")


def _renaming(where: Location, lines: list[str], old: str, new: str) -> Edit:
    """The edit of a value, which keeps its quotes."""
    written = lines[where.line - 1][where.column - 1 : where.end_column - 1]
    is_plain = where.line == where.end_line and written.strip("\"'") == old
    return Edit(where, written.replace(old, new) if is_plain else f'"{new}"')


def with_folder_renamed(source: str, old: str, new: str) -> str:
    """The text of a message or include that takes in files of a folder by its new name."""

    def renamed(tag: re.Match[str]) -> str:
        return re.sub(rf"(?<=[\"']){re.escape(old)}/(?=_)", f"{new}/", tag[0])

    return _TAG.sub(renamed, source)
