"""What a person prefers, in `app.toml`: a theme, and other keys for actions.

A slip in the file is told with its line; all the rest of it holds.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

import platformdirs

from simulator.errors import PresendError
from simulator.loading.atomic import write_text_atomically
from simulator.tui.keys.choice import Refusal, chosen_keys

FILE = "app.toml"
_FORMAT = 1


@dataclass(frozen=True, slots=True)
class Preferences:
    """What the file says as far as it can be used, and what is wrong with the rest.

    `keys` are Textual's names of keys by the id of their action. `slips` are sentences, each with
    file and line.
    """

    theme: str = ""
    keys: Mapping[str, str] = field(default_factory=dict)
    slips: tuple[str, ...] = ()


def preferences_file() -> Path:
    """Where the file is, or would be."""
    return platformdirs.user_config_path("presend") / FILE


def read_preferences(path: Path, themes: Mapping[str, object]) -> Preferences:
    """Read the file at `path`; without one nothing is preferred. `themes` are the known ones."""
    if not path.exists():
        return Preferences()
    # Most people have no such file: what reads it is loaded for those who do.
    from simulator.loading.documents import read_toml  # noqa: PLC0415
    from simulator.loading.fault import FaultError  # noqa: PLC0415
    from simulator.loading.files import TOML_LIMIT, read_text  # noqa: PLC0415

    try:
        document = read_toml(read_text(path.parent, path, TOML_LIMIT), FILE)
    except FaultError as error:
        found = error.fault
        return Preferences(slips=(f"{FILE}:{found.location.line}: {found.what} {found.remedy}",))
    slips: list[Refusal] = []
    theme = _theme(document.data, themes, slips)
    keys = _keys(document.data, slips)
    told = tuple(
        f"{FILE}:{where.line if (where := document.positions.nearest(each.path)) else 1}: "
        f"{each.what}"
        for each in slips
    )
    return Preferences(theme, keys, told)


def keep_theme(path: Path, theme: str) -> None:
    """Write the theme into the file at `path`; its other lines and comments stay.

    Raises:
        PresendError: the file can't be read or written.
    """
    import tomlkit  # noqa: PLC0415 - only a change needs it
    from tomlkit.exceptions import TOMLKitError  # noqa: PLC0415 - as above

    try:
        text = path.read_text("utf-8") if path.exists() else f"format = {_FORMAT}\n"
        document = tomlkit.parse(text)
        document["theme"] = theme
        path.parent.mkdir(parents=True, exist_ok=True)
    except (OSError, UnicodeDecodeError, TOMLKitError) as error:
        raise PresendError(
            f"{path} can't be changed as it is; the theme holds until you quit"
        ) from error
    write_text_atomically(path, tomlkit.dumps(document))


def _theme(data: Mapping[str, object], themes: Mapping[str, object], slips: list[Refusal]) -> str:
    from simulator.loading.known_keys import nearest  # noqa: PLC0415 - as in `read_preferences`

    for key in data:
        if key not in ("format", "theme", "keys"):
            near = nearest(key, ("theme", "keys"))
            remedy = f"Did you mean {near}?" if near else 'It holds theme = "…" and [keys].'
            slips.append(Refusal((key,), f'"{key}" is no key of this file. {remedy}'))
    if data.get("format", _FORMAT) != _FORMAT:
        slips.append(Refusal(("format",), "This file is of a newer presend. Update presend."))
    theme = data.get("theme", "")
    if isinstance(theme, str) and (not theme or theme in themes):
        return theme
    near = nearest(str(theme), themes)
    remedy = f"Did you mean {near}?" if near else "^P “Choose a theme” shows all."
    slips.append(Refusal(("theme",), f'There is no theme "{theme}". {remedy}'))
    return ""


def _keys(data: Mapping[str, object], slips: list[Refusal]) -> dict[str, str]:
    table = data.get("keys", {})
    if not isinstance(table, Mapping):
        slips.append(Refusal(("keys",), "keys is no table. Write [keys] and a line per action."))
        return {}
    found: dict[str, str] = {}
    for each in chosen_keys(dict(_flat(table))):
        if isinstance(each, Refusal):
            slips.append(each)
        else:
            found[each.id] = each.keys
    return found


def _flat(
    table: Mapping[str, object], above: tuple[str, ...] = ()
) -> Iterator[tuple[tuple[str, ...], object]]:
    """The values by their paths: `library.filter` without quotes is a table within the table."""
    for name, value in table.items():
        if isinstance(value, Mapping):
            yield from _flat(value, (*above, name))
        else:
            yield (*above, name), value
