"""A small sound workspace, and a way to load it with some of its files changed."""

from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from simulator.loading import load_workspace
from simulator.model.workspace import Workspace

SOUND: Mapping[str, str] = {
    "presend.toml": (
        '[brand]\nname = "Acme"\n[fields]\ncar = { type = "text", max = 8, missing = ["absent"] }\n'
    ),
    "templates/fresh/sequence.toml": '[[steps]]\nid = "one"\nmessage = "welcome"\n',
    "templates/fresh/welcome.sms.j2": '+++\nkind = "marketing"\n+++\nHi {{ lead.first_name }}\n',
    "personas/house.toml": '[[personas]]\nid = "dana"\nfirst_name = "Dana"\n',
    "personas/pack.jsonl": '{"format": 1}\n{"id": "lee"}\n',
}

Load = Callable[[Mapping[str, str | bytes]], Workspace]


def write_files(root: Path, files: Mapping[str, str | bytes]) -> None:
    for name, content in files.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content.encode() if isinstance(content, str) else content)


@pytest.fixture
def load(tmp_path: Path) -> Load:
    """Load the sound workspace with these files in place of its own, or beside them."""

    def with_files(files: Mapping[str, str | bytes]) -> Workspace:
        write_files(tmp_path, {**SOUND, **files})
        return load_workspace(tmp_path)

    return with_files
