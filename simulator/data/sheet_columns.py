"""Which columns of a list of leads hold which field, from `sheet_columns.toml`."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from fnmatch import fnmatchcase
from functools import cache
from importlib.resources import files


@dataclass(frozen=True, slots=True)
class SheetColumns:
    """Field and system of each known name, by the name in its plain form.

    `patterns` are names with `*`. `stages` leads from a stage's usual words to a persona's.
    `instead`: beside the first name, a second one holds another field than it says.
    """

    names: Mapping[str, tuple[str, frozenset[str]]]
    patterns: tuple[tuple[str, str, str], ...]
    stages: Mapping[str, str]
    instead: Mapping[str, Mapping[str, str]]

    def find(self, name: str) -> tuple[str, frozenset[str]] | None:
        """The field that a column holds, and which systems call it so."""
        wanted = plain(name)
        if wanted in self.names:
            return self.names[wanted]
        found = (
            (field, frozenset({system}))
            for pattern, field, system in self.patterns
            if fnmatchcase(wanted, pattern)
        )
        return next(found, None)


def plain(name: str, keep: str = "") -> str:
    """A column's name without capitals, spaces and signs, but for those to `keep`."""
    return "".join(each for each in name.casefold() if each.isalnum() or each in keep)


@cache
def sheet_columns() -> SheetColumns:
    """The table, read once; where two systems mean different fields by a name, the first's."""
    text = (files("simulator.data") / "sheet_columns.toml").read_text(encoding="utf-8")
    data = tomllib.loads(text)
    names: dict[str, tuple[str, frozenset[str]]] = {}
    patterns: list[tuple[str, str, str]] = []
    for system in data["systems"].values():
        for field, spelled in system["columns"].items():
            for each in spelled:
                if "*" in each:
                    patterns.append((plain(each, keep="*"), field, system["name"]))
                    continue
                first, systems = names.get(plain(each), (field, frozenset()))
                same = {system["name"]} if first == field else set()
                names[plain(each)] = (first, systems | same)
    stages = {plain(word): stage for stage, words in data["stages"].items() for word in words}
    instead = {
        plain(name): {plain(other): field for other, field in others.items()}
        for name, others in data["instead"].items()
    }
    return SheetColumns(names, tuple(patterns), stages, instead)
