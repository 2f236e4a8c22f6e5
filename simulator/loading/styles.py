"""A brand's own rules on words: the files of `styles/`, each a style."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from simulator.loading.fault import FaultError, fault
from simulator.loading.files import (
    TOML_LIMIT,
    check_folder,
    entries,
    is_folder,
    read_text,
    shown_name,
)
from simulator.loading.message_names import id_like, is_id
from simulator.model.finding import Fault
from simulator.model.place import Location

if TYPE_CHECKING:
    from simulator.model.style import Style

FOLDER = "styles"
SUFFIX = ".toml"
_MEANT = (".tml", ".yaml", ".yml", ".json", f"{SUFFIX}.txt")


@dataclass(slots=True)
class Styles:
    """The styles of a workspace, by their files' names.

    `partial` are the ids of those with mistakes: nobody can tell which rules they would have.
    """

    styles: "list[Style]" = field(default_factory=list)
    faults: list[Fault] = field(default_factory=list)
    partial: set[str] = field(default_factory=set)


def read_styles(root: Path) -> Styles:
    """Read the files of `styles/`, sorted. A rule with a mistake is left out until it is mended."""
    found = Styles()
    for path in _entries(root, found):
        try:
            if _is_style(root, path):
                _add(found, root, path)
        except FaultError as error:
            found.faults.append(error.fault)
            found.partial.add(_stem(path))
        except OSError as error:
            found.faults.append(_unlisted(root, path, error))
    return found


def _entries(root: Path, found: Styles) -> list[Path]:
    folder = root / FOLDER
    try:
        check_folder(root, folder)
        return entries(folder)
    except FaultError as error:
        found.faults.append(error.fault)
    except OSError as error:
        found.faults.append(_unlisted(root, folder, error))
    return []


def _unlisted(root: Path, folder: Path, error: OSError) -> Fault:
    where = Location(shown_name(root, folder))
    return fault(where, f"This can't be read: {error.strerror}.", "Check its permissions.")


def _is_style(root: Path, path: Path) -> bool:
    """Tell whether this is a style's file; whatever else it may be stays unread.

    Raises:
        FaultError: it was meant to be one.
        OSError: it is a folder that can't be listed.
    """
    where = Location(shown_name(root, path))
    if is_folder(path):
        lost = [each.name for each in entries(path) if each.suffix.lower() == SUFFIX]
        if lost and not path.name.startswith("_"):
            what = f"Styles in a folder of styles are not read, such as {lost[0]}."
            remedy = "Move them one folder up, or begin the folder's name with _ to leave them out."
            raise FaultError(fault(where, what, remedy))
        return False
    if path.name.lower().endswith(_MEANT):
        what = "Styles are not read from a file of this kind."
        raise FaultError(fault(where, what, f"Write it as TOML, in {_stem(path)}{SUFFIX}."))
    if path.suffix.lower() == SUFFIX and not (is_id(path.stem) and path.suffix == SUFFIX):
        what = "This file's name can't be a style's, so its rules are not read."
        raise FaultError(fault(where, what, f"Rename it to {_stem(path)}{SUFFIX}."))
    return path.suffix == SUFFIX


def _stem(path: Path) -> str:
    return id_like(path.name.partition(".")[0]) or "house"


def _add(found: Styles, root: Path, path: Path) -> None:
    # Its types take longer to make than most styles to read, and many workspaces have none.
    from simulator.loading.style_files import read_style  # noqa: PLC0415

    text = read_text(root, path, TOML_LIMIT)
    style, faults = read_style(text, shown_name(root, path), path.stem)
    if style:
        found.styles.append(style)
    if faults:
        found.faults += faults
        found.partial.add(path.stem)


def is_of_style(found: Fault) -> bool:
    """Whether it is a mistake in `styles/`."""
    return found.location.file.partition("/")[0] == FOLDER
