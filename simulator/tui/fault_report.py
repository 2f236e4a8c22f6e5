"""What went wrong in presend itself, in a file that can be sent with a report of it."""

import platform
import traceback
from pathlib import Path

import platformdirs

from simulator import __version__
from simulator.errors import PresendError
from simulator.loading.atomic import write_text_atomically


def keep_report(error: BaseException) -> Path | None:
    """Write what is known of `error` into a file; nothing where none can be written.

    It holds lines of presend's own code, none of the texts that were open.
    """
    path = platformdirs.user_state_path("presend") / "fault.txt"
    frames = "".join(traceback.format_tb(error.__traceback__))
    head = f"presend {__version__}, Python {platform.python_version()}, {platform.system()}"
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        write_text_atomically(path, f"{head}\n\n{frames}{type(error).__name__}\n")
    except (OSError, PresendError):
        return None
    return path
