"""The countries of ISO 3166-1, by the names that the time zone database gives them."""

from collections.abc import Mapping
from functools import cache
from importlib.resources import files

USUAL_NAMES: Mapping[str, str] = {
    "UK": "GB",
    "USA": "US",
    "UNITED KINGDOM": "GB",
    "GREAT BRITAIN": "GB",
    "ENGLAND": "GB",
    "SCOTLAND": "GB",
    "WALES": "GB",
    "AMERICA": "US",
    "UNITED STATES OF AMERICA": "US",
    "HOLLAND": "NL",
    "CZECHIA": "CZ",
    "SOUTH KOREA": "KR",
    "DEUTSCHLAND": "DE",
    "ESPAÑA": "ES",
    "MÉXICO": "MX",
}
"""What people call a country, in capitals, where neither its code nor its name here says so."""


@cache
def countries() -> Mapping[str, str]:
    """The usual English name of each country, by its code of two letters."""
    table = (files("tzdata.zoneinfo") / "iso3166.tab").read_text(encoding="utf-8")
    rows = (line.split("\t") for line in table.splitlines() if line and line[0] != "#")
    return dict(sorted((code, name) for code, name in rows))


def country_code(text: str) -> str | None:
    """The code of the country that `text` names, by its code or its name."""
    wanted = _plain(text)
    if wanted in countries():
        return wanted
    if wanted in USUAL_NAMES:
        return USUAL_NAMES[wanted]
    return _codes().get(wanted)


@cache
def _codes() -> Mapping[str, str]:
    """The code of each country by its name, as `_plain` has it."""
    return {_plain(name): code for code, name in countries().items()}


def _plain(name: str) -> str:
    return name.strip().upper().replace("’", "'")
