"""A pack of made-up leads beside those that a workspace has, or in place of one of them."""

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from simulator.model.pack import Generated, Pack
from simulator.model.settings import Settings
from simulator.model.workspace import Workspace
from simulator.personas.generated import generate, known_countries
from simulator.personas.recorded import AT, command_of, header_of
from simulator.personas.writing import check_name, holds_none, toml_text, write_pack

NOTE = """\
Made-up leads: nobody has these numbers and addresses. Made by
  {command}
and never made again unless you say so: the same command, with --force."""

_HOME = "US"
"""Where leads live unless a campaign says for whom it is."""


def make_pack(
    path: Path,
    settings: Settings,
    *,
    count: int,
    seed: int,
    countries: Sequence[str],
    at: dt.datetime = AT,
) -> None:
    """Write so many made-up leads to `path`, as `presend personas generate` does.

    Raises:
        PresendError: no lead can be as `[fields]` wants it, or the file can't be written.
    """
    check_name(path, count)
    with_none = holds_none(path)
    leads = generate(count, seed, settings, countries=countries, at=at, with_none=with_none)
    header, note = _told(settings, count=count, seed=seed, countries=countries, at=at)
    write_pack(path, header, leads, note=note)


def pack_text(
    settings: Settings, *, count: int, seed: int, countries: Sequence[str]
) -> Iterator[str]:
    """What `make_pack` writes into a TOML file, in pieces.

    Raises:
        PresendError: no lead can be as `[fields]` wants it.
    """
    leads = generate(count, seed, settings, countries=countries)
    header, note = _told(settings, count=count, seed=seed, countries=countries, at=AT)
    return toml_text(header, leads, note=note)


def _told(
    settings: Settings, *, count: int, seed: int, countries: Sequence[str], at: dt.datetime
) -> tuple[Mapping[str, object], str]:
    """The header of a pack, and the note above it."""
    header = header_of(settings, at, count=count, seed=seed, countries=countries)
    command = command_of(Generated.model_validate(header["generated"]))
    return header, NOTE.format(command=command)


def next_seed(packs: Iterable[Pack]) -> int:
    """A seed that makes other leads than those of the packs: ids hold it."""
    return max((pack.generated.seed or 0 for pack in packs if pack.generated), default=0) + 1


def free_file(folder: Path, stem: str, ending: str) -> Path:
    """A file of that name that is not there yet, with a number where one is."""
    path, number = folder / f"{stem}{ending}", 1
    while path.exists():
        number += 1
        path = folder / f"{stem}-{number}{ending}"
    return path


def homes_of(workspace: Workspace) -> tuple[str, ...]:
    """The countries that campaigns are for, as far as leads of them can be made up."""
    asked = [
        country
        for sequence in workspace.sequences.values()
        for country in sequence.audience.countries
    ]
    known = known_countries()
    return tuple(dict.fromkeys(each for each in asked if each in known)) or (_HOME,)
