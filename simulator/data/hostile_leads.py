"""Leads that break careless texts, from `hostile_leads.toml`."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any


@dataclass(frozen=True, slots=True)
class HostileLeads:
    """The whole table; what its keys mean stands in the file."""

    base: Mapping[str, Any]
    longest: Mapping[str, Any]
    shortest: Mapping[str, Any]
    signs: Mapping[str, Mapping[str, str]]
    leads: tuple[Mapping[str, Any], ...]


@cache
def hostile_leads() -> HostileLeads:
    """The table, read once."""
    text = (files("simulator.data") / "hostile_leads.toml").read_text(encoding="utf-8")
    table = tomllib.loads(text)
    return HostileLeads(**{**table, "leads": tuple(table["leads"])})
