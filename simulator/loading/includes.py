"""Includes: the files in folders whose name begins with `_`."""

from pathlib import Path

from simulator.loading.fault import FaultError
from simulator.loading.files import (
    MESSAGE_LIMIT,
    check_link,
    files_below,
    is_folder,
    read_text,
    shown_name,
)
from simulator.loading.message_names import SUFFIX
from simulator.model.finding import Fault
from simulator.model.workspace import Include


def read_includes(
    root: Path, templates: Path, folder: Path
) -> tuple[dict[str, Include], list[Fault]]:
    """Read the includes of a folder, by the name that a message writes.

    Raises:
        FaultError: the folder is a link that leads out of `root`.
        OSError: the folder can't be listed.
    """
    check_link(root, folder)
    includes: dict[str, Include] = {}
    faults: list[Fault] = []
    for path in files_below(folder, root):
        if path.suffix != SUFFIX and not is_folder(path):
            continue
        name = path.relative_to(templates).as_posix()
        try:
            body = read_text(root, path, MESSAGE_LIMIT)
            includes[name] = Include(name, shown_name(root, path), body)
        except FaultError as error:
            faults.append(error.fault)
    return includes, faults
