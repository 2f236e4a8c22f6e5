"""The starter's files with the answers in them: values change, comments stay."""

import datetime as dt
import tomllib
from collections.abc import Mapping
from typing import Any

import tomlkit

from simulator.data.law.rows import law_rows
from simulator.data.main_zones import main_zone
from simulator.data.providers import providers
from simulator.loading.campaigns import SEQUENCE_FILE
from simulator.loading.moving_home import with_leads_at_home
from simulator.loading.personas import FOLDER
from simulator.loading.settings import SETTINGS_FILE
from simulator.loading.setup import AS_IT_IS, Answers
from simulator.loading.shared_hours import shared_end

_BRAND_FIRST = b"{{ brand.name }}: "
"""How the starter's texts begin."""

HOME = "US"
"""Where the starter's own sequences are read by the clock, as is right for leads there."""

_SELLING_STARTS, _LAST_AT = "12:00", "13:00"
"""When the starter's texts that sell begin, and the latest hour of day that a step of them has."""

IS_SET_UP = "# Set up: the app asks no more for brand, audience and platform.\n"
"""Holds for every clone of the workspace, though the answers be the starter's own values."""
_FIRST_KEY = "format = "

Files = Mapping[str, bytes]
"""What files hold, by path from the workspace with forward slashes."""


def with_answers(files: Files, answers: Answers, packs: Files) -> dict[str, bytes]:
    """`files` with the answers written where they belong; the other bytes are as they were.

    A pack of made-up leads stays if all of them live where the audience does; else the one of
    `packs` takes its place, or none.
    """
    changed = {}
    for file, data in files.items():
        if not _lives_elsewhere(file, data, answers.audience):
            changed[file] = _changed(file, data, answers)
        elif file in packs:
            changed[file] = packs[file]
    return changed


def _changed(file: str, data: bytes, answers: Answers) -> bytes:
    name = file.rpartition("/")[2]
    if name.endswith(".sms.j2") and _puts_brand_first(answers.provider):
        return data.replace(_BRAND_FIRST, b"")
    if file == SETTINGS_FILE and answers != AS_IT_IS:
        return _settings(data, answers)
    if name == SEQUENCE_FILE and answers.audience:
        return _sequence(data, answers.audience)
    if answers.audience and _is_pack(file) and not _is_made(data):
        return with_leads_at_home(data, answers.audience)
    return data


def _is_pack(file: str) -> bool:
    return file.startswith(f"{FOLDER}/") and file.endswith(".toml")


def _is_made(data: bytes) -> bool:
    """Whether presend made these leads: then they are what their file says, and stay so."""
    return "generated" in tomllib.loads(data.decode())


def _lives_elsewhere(file: str, data: bytes, audience: tuple[str, ...]) -> bool:
    if not audience or not _is_pack(file):
        return False
    countries = tomllib.loads(data.decode()).get("generated", {}).get("countries")
    return bool(countries) and not set(countries) <= set(audience)


def _puts_brand_first(provider: str) -> bool:
    """Whether the platform begins every text with the brand, which need not stand there twice."""
    if not provider:
        return False
    facts = providers()[provider].about("prefix")
    return any(
        fact.value and fact.use != "off" and not (fact.holds.countries or fact.holds.sender_types)
        for fact in facts
    )


def _settings(data: bytes, answers: Answers) -> bytes:
    document: Any = tomlkit.parse(data.decode())
    if answers.brand:
        document.setdefault("brand", tomlkit.table())["name"] = answers.brand
    if answers.provider:
        document["provider"] = answers.provider
    before, key, after = _written(document).decode().partition(_FIRST_KEY)
    return f"{before}{IS_SET_UP}{key}{after}".encode()


def _sequence(data: bytes, audience: tuple[str, ...]) -> bytes:
    document: Any = tomlkit.parse(data.decode())
    table = document.setdefault("audience", tomlkit.inline_table())
    table["countries"] = list(audience)
    zone = None if HOME in audience else main_zone(audience[0])
    if zone:
        document["default_timezone"] = zone
    else:
        _narrow(document, shared_end(HOME, audience))
    if calendars := _closed_calendars(audience):
        document["holidays"] = calendars
    return _written(document)


def _narrow(document: Any, end: dt.timedelta) -> None:  # noqa: ANN401 - a tomlkit document
    """End what begins at noon or later, texts that sell, when leads of all countries are awake."""
    written = f"{end // dt.timedelta(hours=1):02}:00"
    for table in (document, *document.get("steps", ())):
        window = table.get("window")
        if isinstance(window, dict) and window["start"] == _SELLING_STARTS and written > _LAST_AT:
            window["end"] = min(window["end"], written)


def _closed_calendars(audience: tuple[str, ...]) -> list[str]:
    """The calendars of those places whose law has holidays closed: made-up leads live anywhere."""
    return sorted(
        place
        for place, rows in law_rows().items()
        if place[:2] in audience and any(row.closed_on_holidays for row in rows)
    )


def _written(document: Any) -> bytes:  # noqa: ANN401 - tomlkit's documents hold any value
    text = tomlkit.dumps(document)
    # Read again before a single file is written: a mistake here must not reach the disk.
    tomllib.loads(text)
    return text.encode()
