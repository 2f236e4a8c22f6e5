"""A message file as it stands on the disk, to be edited."""

from pathlib import Path

from simulator.errors import PresendError
from simulator.loading.fault import FaultError
from simulator.loading.files import MESSAGE_LIMIT, decoded, read_bytes
from simulator.loading.real_names import real_path


def read_source(root: Path, file: str) -> str:
    """The content of `file`, relative to `root`, byte order mark and line ends and all.

    Raises:
        PresendError: it can't be read, or is no text.
    """
    try:
        data = read_bytes(root, real_path(root, root / file), MESSAGE_LIMIT)
        decoded(data, file)
    except FaultError as error:
        fault = error.fault
        raise PresendError(f"{fault.what} {fault.remedy}", fault.location) from None
    return data.decode("utf-8")
