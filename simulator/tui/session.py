"""Where a person was, kept from one run of the app to the next."""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path

import platformdirs

from simulator.errors import PresendError
from simulator.loading.atomic import write_text_atomically

FORMAT = 1
MODES = ("library", "editor", "sequence", "personas")
_MOST = 1_000_000
"""Bytes; a session has a few hundred."""


@dataclass(frozen=True, slots=True)
class Session:
    """The screen, the message and the place in it, the lead, the campaign, the last actions."""

    mode: str = "library"
    file: str = ""
    lead: str = ""
    line: int = 1
    column: int = 1
    campaign: str = ""
    recent: tuple[str, ...] = ()


def session_file(root: Path) -> Path:
    """Where the session of the workspace at `root` is kept."""
    name = hashlib.sha256(str(root.resolve()).encode("utf-8", "surrogateescape")).hexdigest()[:16]
    return platformdirs.user_state_path("presend") / "sessions" / f"{name}.json"


def read_session(path: Path) -> Session | None:
    """The session kept at `path`, none if there is none.

    Raises:
        PresendError: it can't be used.
    """
    try:
        if not path.exists():
            return None
        data = json.loads(path.read_bytes()[:_MOST])
    except (OSError, ValueError, RecursionError) as error:
        raise PresendError(
            "Where you were last time can't be read, so this begins anew."
        ) from error
    if not isinstance(data, dict) or data.get("format") != FORMAT:
        raise PresendError("Where you were last time was kept by another presend.")
    return _session(data)


def write_session(path: Path, session: Session) -> None:
    """Keep the session at `path`.

    Raises:
        PresendError: it can't be written.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise PresendError(f"{path.parent} can't be made: {error.strerror}") from error
    write_text_atomically(path, json.dumps({"format": FORMAT, **asdict(session)}) + "\n")


def _session(data: Mapping[str, object]) -> Session:
    """What of the data is as it should be; the rest is as in a new session."""
    mode, recent = _text(data, "mode"), data.get("recent")
    return Session(
        mode if mode in MODES else "library",
        _text(data, "file"),
        _text(data, "lead"),
        _count(data, "line"),
        _count(data, "column"),
        _text(data, "campaign"),
        tuple(each for each in recent if isinstance(each, str)) if isinstance(recent, list) else (),
    )


def _text(data: Mapping[str, object], key: str) -> str:
    value = data.get(key)
    return value if isinstance(value, str) else ""


def _count(data: Mapping[str, object], key: str) -> int:
    value = data.get(key)
    return max(value, 1) if isinstance(value, int) and not isinstance(value, bool) else 1
