"""Which workspaces have been asked the first questions, so that nobody is asked twice."""

import tomllib
from contextlib import suppress
from pathlib import Path

import platformdirs
import tomli_w

from simulator.errors import PresendError
from simulator.loading.atomic import write_text_atomically

MOST = 200
"""The oldest are forgotten."""


def is_asked(root: Path) -> bool:
    """Whether `root` has been noted."""
    return str(root.resolve()) in _noted()


def note_asked(root: Path) -> None:
    """Note `root`; where nothing can be written, it is asked again."""
    noted = [*_noted(), str(root.resolve())][-MOST:]
    with suppress(OSError, PresendError):
        _file().parent.mkdir(parents=True, exist_ok=True)
        write_text_atomically(_file(), tomli_w.dumps({"format": 1, "asked": noted}))


def _file() -> Path:
    return platformdirs.user_state_path("presend") / "asked.toml"


def _noted() -> list[str]:
    try:
        found = tomllib.loads(_file().read_text("utf-8")).get("asked", [])
    except (OSError, ValueError):
        return []
    return [each for each in found if isinstance(each, str)] if isinstance(found, list) else []
