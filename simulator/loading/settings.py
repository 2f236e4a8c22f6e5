"""`presend.toml`, or `[tool.presend]` in `pyproject.toml`: without it nothing else can be read."""

from collections.abc import Mapping
from pathlib import Path

from simulator.errors import SettingsError
from simulator.loading.documents import Document, read_toml
from simulator.loading.fault import FaultError, fault
from simulator.loading.files import TOML_LIMIT, read_text
from simulator.loading.law_check import law_problems
from simulator.loading.provider_check import provider_problems
from simulator.loading.validation import in_document, validated
from simulator.model.finding import Fault
from simulator.model.place import Location
from simulator.model.settings import Settings

SETTINGS_FILE = "presend.toml"
PROJECT_FILE = "pyproject.toml"
TABLE = ("tool", "presend")

Places = Mapping[str, Mapping[str, Location]]
"""The place of each key's value, by file and dotted path."""


def load_settings(root: Path) -> tuple[Settings, Places]:
    """Read the settings of the workspace at `root`; without a file, the defaults.

    Raises:
        SettingsError: the file can't be read, or says what it may not.
    """
    try:
        return _load(root)
    except FaultError as error:
        raise _settings_error(error.fault) from None


def place_of_key(key: str, places: Places) -> Location | None:
    """Where a key of the settings stands, among the places of a workspace's keys."""
    if SETTINGS_FILE in places:
        return places[SETTINGS_FILE].get(key)
    return places.get(PROJECT_FILE, {}).get(".".join((*TABLE, key)))


def table_of(document: Document) -> Mapping[str, object] | None:
    """Return the `[tool.presend]` of a `pyproject.toml`; `None` if it has none.

    Raises:
        FaultError: it is no table.
    """
    table = document.data
    for number, name in enumerate(TABLE, 1):
        if name not in table:
            return None
        inner = table[name]
        if not isinstance(inner, Mapping):
            where = in_document(document, TABLE[:number])(())
            raise FaultError(fault(where, f"{name} is no table.", "Write [tool.presend]."))
        table = inner
    return table


def _load(root: Path) -> tuple[Settings, Places]:
    for name in (SETTINGS_FILE, PROJECT_FILE):
        path = root / name
        if not path.exists() and not path.is_symlink():
            continue
        document = read_toml(read_text(root, path, TOML_LIMIT), name)
        under = TABLE if name == PROJECT_FILE else ()
        table = table_of(document) if under else document.data
        if table is not None:
            return _validated(document, table, under), {name: document.positions.values}
    return Settings(), {}


def _validated(document: Document, table: Mapping[str, object], under: tuple[str, ...]) -> Settings:
    locate = in_document(document, under)
    settings, faults = validated(Settings, table, locate)
    if settings is None:
        raise _settings_error(*faults)
    problems = (
        *provider_problems(settings.provider, settings.sending),
        *law_problems(settings.timing.law),
    )
    if unfit := [fault(locate(path), what, remedy) for path, what, remedy in problems]:
        raise _settings_error(*unfit)
    return settings


def _settings_error(first: Fault, *others: Fault) -> SettingsError:
    return SettingsError(f"{first.what} {first.remedy}", first.location, others)
