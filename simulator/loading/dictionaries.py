"""The dictionaries that the `spelling` extra brings along."""

import gzip
from importlib.util import find_spec
from pathlib import Path


def dictionary_file(language: str) -> Path | None:
    """Where the words of a language lie; `None` without the extra, or where it lacks them."""
    found = find_spec("spellchecker")
    if found is None or not found.origin:
        return None
    file = Path(found.origin).parent / "resources" / f"{language}.json.gz"
    return file if file.is_file() else None


def read_dictionary(file: Path) -> bytes:
    """The words and how often they are met, as `Dictionary` reads them."""
    return gzip.decompress(file.read_bytes())
