"""One file of `styles/`: what of it is sound, and what is not."""

import tomllib
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from pydantic import ValidationError

from simulator.loading.documents import Document, read_toml
from simulator.loading.fault import FaultError
from simulator.loading.files import TOML_LIMIT, read_text
from simulator.loading.validation import MOST_FAULTS, in_document, validated
from simulator.model.finding import Fault
from simulator.model.place import Location
from simulator.model.style import Style, StyleFile

_PLAIN_SIZE = 100_000
"""Up to so many letters a file is read at once; where its keys stand is looked up if it must be."""


def read_style(text: str, file: str, id_: str) -> tuple[Style | None, tuple[Fault, ...]]:
    """Read the text of a style; a rule with mistakes is left out.

    A mistake in what holds for all of its rules leaves nothing of it.

    Raises:
        FaultError: it is no TOML.
    """
    content = _read_at_once(text)
    if content:
        return Style(id_, file, content, tuple(range(len(content.rules)))), ()
    document = read_toml(text, file)
    content, faults = validated(StyleFile, document.data, in_document(document))
    if content:
        return Style(id_, file, content, tuple(range(len(content.rules)))), ()
    return (_sound(document, faults, id_) if len(faults) <= MOST_FAULTS else None), faults


def places_in(root: Path, style: Style) -> Mapping[str, Location]:
    """Where the keys of a style stand in its file, such as `rules.0.fail.1`; none if it's gone."""
    try:
        text = read_text(root, root / style.file, TOML_LIMIT)
        return read_toml(text, style.file).positions.values
    except FaultError:
        return {}


def _read_at_once(text: str) -> StyleFile | None:
    """Return what a file without mistakes holds; `None` for any other, and for a large one."""
    if len(text) > _PLAIN_SIZE:
        return None
    try:
        return StyleFile.model_validate(tomllib.loads(text))
    except (ValidationError, ValueError, RecursionError):
        return None


def _sound(document: Document, faults: Iterable[Fault], id_: str) -> Style | None:
    rules = document.data.get("rules")
    if not isinstance(rules, list):
        return None
    faulty = set(_faulty_rules(faults))
    numbers = tuple(each for each in range(len(rules)) if str(each) not in faulty)
    kept = {**document.data, "rules": [rules[each] for each in numbers]}
    content, _ = validated(StyleFile, kept, in_document(document))
    return Style(id_, document.file, content, numbers) if content else None


def _faulty_rules(faults: Iterable[Fault]) -> Iterator[str]:
    for each in faults:
        first, _, rest = each.location.key.partition(".")
        if first == "rules":
            yield rest.partition(".")[0]
