"""The starter's packs of made-up leads, made anew for an audience that theirs do not fit."""

import tomllib
from collections.abc import Mapping, Sequence

from simulator.data.countries import countries
from simulator.loading.personas import FOLDER
from simulator.loading.settings import load_settings
from simulator.loading.starter import starter_folder
from simulator.personas.generated import known_countries
from simulator.personas.new_pack import pack_text
from simulator.personas.writing import TOML


def packs_for(audience: Sequence[str]) -> Mapping[str, bytes]:
    """For each pack whose leads live elsewhere, one as large of leads who live in these countries.

    Nobody is made up in a country of which no names are known; where none are known of any, there
    is no pack. The keys are names of files in a workspace.

    Raises:
        PresendError: the starter can't be read.
    """
    homes = tuple(each for each in audience if each in known_countries())
    if not homes:
        return {}
    root = starter_folder()
    settings, _ = load_settings(root)
    made = {}
    for path in sorted((root / FOLDER).glob(f"*{TOML}")):
        how = tomllib.loads(path.read_text(encoding="utf-8")).get("generated", {})
        if not set(how.get("countries", ())) <= set(audience):
            pieces = pack_text(settings, count=how["count"], seed=how["seed"], countries=homes)
            made[f"{FOLDER}/{path.name}"] = "".join(pieces).encode()
    return made


def without_names(audience: Sequence[str]) -> tuple[str, ...]:
    """What those of the countries are called of which nobody can be made up."""
    return tuple(countries()[each] for each in audience if each not in known_countries())
