"""The dearest and the cheapest leads that long searches found, kept as JSON lines."""

import datetime as dt
import json
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

FILE = Path(__file__).parent / "cases" / "known.jsonl"
_MOMENT = "$moment"

Leads = tuple[Mapping[str, object], Mapping[str, object]]
"""The dearest one and the cheapest one."""


def known_leads(file: Path = FILE) -> dict[str, Leads]:
    """By the name of the case."""
    lines = file.read_text(encoding="utf-8").split("\n") if file.exists() else []
    rows = [json.loads(line, object_hook=_moment) for line in lines if line]
    return {row["case"]: (row["dearest"], row["cheapest"]) for row in rows}


def keep(leads: Iterable[tuple[str, Leads]], file: Path = FILE) -> None:
    """Write them anew."""
    rows = (
        json.dumps(
            {"case": name, "dearest": dearest, "cheapest": cheapest},
            default=_as_table,
            ensure_ascii=True,
        )
        for name, (dearest, cheapest) in leads
    )
    file.write_text("".join(f"{row}\n" for row in rows), encoding="utf-8")


def _moment(table: dict[str, Any]) -> object:
    return dt.datetime.fromisoformat(table[_MOMENT]) if set(table) == {_MOMENT} else table


def _as_table(value: object) -> dict[str, str]:
    if isinstance(value, dt.datetime):
        return {_MOMENT: value.isoformat()}
    raise TypeError(f"a {type(value).__name__} is nothing that JSON can hold")
