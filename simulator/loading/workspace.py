"""A workspace's folder becomes a Workspace; whatever is wrong in it is gathered, file by file."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import partial
from os import PathLike
from pathlib import Path

from simulator.errors import NothingToCheckError
from simulator.loading.ages import behind
from simulator.loading.apart_check import apart_faults
from simulator.loading.campaigns import SEQUENCE_FILE, Campaign, read_campaign
from simulator.loading.discovery import TEMPLATES, is_workspace
from simulator.loading.fault import FaultError, fault, printable
from simulator.loading.files import check_folder, entries, is_folder, shown_name
from simulator.loading.includes import read_includes
from simulator.loading.message_names import id_like, is_id, looks_like_message
from simulator.loading.personas import read_personas
from simulator.loading.sequences import read_sequence
from simulator.loading.settings import load_settings
from simulator.loading.styles import read_styles
from simulator.model.fields import FieldSpec
from simulator.model.finding import Fault
from simulator.model.message import Message
from simulator.model.pack import Pack
from simulator.model.persona import Persona
from simulator.model.place import Location
from simulator.model.sequence import Sequence
from simulator.model.workspace import Include, Workspace


@dataclass(slots=True)
class _Gathered:
    root: Path
    messages: list[Message] = field(default_factory=list)
    sequences: dict[str, Sequence] = field(default_factory=dict)
    personas: list[Persona] = field(default_factory=list)
    packs: list[Pack] = field(default_factory=list)
    includes: dict[str, Include] = field(default_factory=dict)
    faults: list[Fault] = field(default_factory=list)
    broken: set[str] = field(default_factory=set)
    places: dict[str, Mapping[str, Location]] = field(default_factory=dict)

    def attempt(self, path: Path, read: Callable[[], None]) -> None:
        """Read a file or folder; what stops it becomes a fault of `path`."""
        try:
            read()
        except FaultError as error:
            self.faults.append(error.fault)
        except OSError as error:
            what = f"This can't be read: {error.strerror}."
            where = Location(shown_name(self.root, path))
            self.faults.append(fault(where, what, "Check its permissions."))


def load_workspace(path: str | PathLike[str]) -> Workspace:
    """Read the workspace whose folder is `path`.

    Raises:
        NothingToCheckError: there is no workspace.
        SettingsError: its settings can't be used. Every other mistake is one of `faults`.
    """
    root = _absolute(path)
    if root is None or not is_workspace(root):
        raise NothingToCheckError(
            f"{printable(str(path))} is no workspace: it has neither presend.toml nor templates"
        )
    settings, places = load_settings(root)
    gathered = _Gathered(root, places=dict(places))
    _add_templates(gathered)
    personas = root / "personas"
    gathered.attempt(personas, lambda: _add_personas(gathered, settings.fields))
    styles = read_styles(root)
    gathered.faults += styles.faults
    return Workspace(
        root=root,
        settings=settings,
        messages=tuple(sorted(gathered.messages, key=lambda message: message.file)),
        sequences=gathered.sequences,
        personas=tuple(gathered.personas),
        packs=tuple(gathered.packs),
        includes=gathered.includes,
        broken=frozenset(gathered.broken),
        faults=tuple(sorted(gathered.faults, key=lambda each: (each.location, each.what))),
        places=gathered.places,
        behind=behind(root, gathered.messages),
        styles=tuple(styles.styles),
        partial_styles=frozenset(styles.partial),
    )


def _absolute(path: str | PathLike[str]) -> Path | None:
    try:
        return Path(path).absolute()
    except OSError:
        return None  # The current folder is gone.


def _add_personas(gathered: _Gathered, fields: Mapping[str, FieldSpec]) -> None:
    cast = read_personas(gathered.root, fields)
    gathered.personas += cast.personas
    gathered.packs += cast.packs
    gathered.faults += cast.faults
    gathered.places.update(cast.places)


def _add_templates(gathered: _Gathered) -> None:
    templates = gathered.root / TEMPLATES
    gathered.attempt(templates, lambda: _add_entries(gathered, templates))


def _add_entries(gathered: _Gathered, templates: Path) -> None:
    check_folder(gathered.root, templates)
    folders = entries(templates)
    for path in folders:
        gathered.attempt(path, partial(_add_entry, gathered, templates, path))
    names = {path.name for path in folders}
    gathered.faults += apart_faults(gathered.sequences, names, gathered.places)


def _add_entry(gathered: _Gathered, templates: Path, path: Path) -> None:
    if path.is_symlink() and not path.is_file():
        check_folder(gathered.root, path)
    if not is_folder(path):
        _check_stray(gathered, path)
    elif path.name.startswith("_"):
        _add_includes(gathered, templates, path)
    else:
        _add_campaign(gathered, templates, path)


def _check_stray(gathered: _Gathered, path: Path) -> None:
    if looks_like_message(path.name) or path.name == SEQUENCE_FILE:
        what = "This file is in no campaign."
        where = Location(shown_name(gathered.root, path))
        remedy = "Move it into a folder of templates, such as templates/fresh-lead."
        gathered.faults.append(fault(where, what, remedy))


def _add_includes(gathered: _Gathered, templates: Path, folder: Path) -> None:
    includes, faults = read_includes(gathered.root, templates, folder)
    gathered.includes.update(includes)
    gathered.faults += faults


def _add_campaign(gathered: _Gathered, templates: Path, folder: Path) -> None:
    for path in entries(folder):
        if path.name.startswith("_") and is_folder(path):
            gathered.attempt(path, partial(_add_includes, gathered, templates, path))
    if not is_id(folder.name):
        _check_campaign_name(gathered, folder)
        return
    campaign = read_campaign(gathered.root, folder)
    gathered.messages += campaign.messages
    gathered.faults += campaign.faults
    sequence = folder / SEQUENCE_FILE
    if sequence.exists() or sequence.is_symlink():
        gathered.broken.add(campaign.name)
        gathered.attempt(sequence, lambda: _add_sequence(gathered, folder, campaign))


def _check_campaign_name(gathered: _Gathered, folder: Path) -> None:
    names = [path.name for path in entries(folder)]
    if SEQUENCE_FILE in names or any(map(looks_like_message, names)):
        what = "This folder's name can't be a campaign's, so its messages are not read."
        where = Location(shown_name(gathered.root, folder))
        remedy = f"Rename it to {id_like(folder.name) or 'fresh-lead'}."
        gathered.faults.append(fault(where, what, remedy))


def _add_sequence(gathered: _Gathered, folder: Path, campaign: Campaign) -> None:
    sequence, faults, places = read_sequence(gathered.root, folder, campaign.bases)
    gathered.faults += faults
    gathered.places[shown_name(gathered.root, folder / SEQUENCE_FILE)] = places
    if sequence is not None:
        gathered.sequences[campaign.name] = sequence
        if sequence.steps:
            gathered.broken.discard(campaign.name)
