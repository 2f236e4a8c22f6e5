"""Reads `worked_sequences.toml`: a case is what is handed to a plan, and what should come out."""

import datetime as dt
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from simulator.model.event import Event
from simulator.model.message import Channel, FrontMatter, Kind, Message
from simulator.model.persona import Persona
from simulator.model.sequence import Sequence
from tests.timing.slow_limits import Allowed
from tests.timing.slow_plan import Said

_FILE = Path(__file__).parent.parent / "data" / "worked_sequences.toml"

Line = tuple[str, str, str | None, str | None, str | None]
"""A step's id, status, reason, due and send, the instants as the lead's clock shows them."""


@dataclass(frozen=True)
class Case:
    """One worked sequence."""

    says: str
    sequence: Sequence
    lead: Persona
    enrolled: dt.datetime
    steps: tuple[Line, ...]
    events: tuple[Event, ...] = ()
    sent: tuple[dt.datetime, ...] = ()
    provider: str = "generic"
    policy: str | None = None
    law: Mapping[str, Any] | None = None
    calendar: tuple[dt.date, ...] = ()
    said: Mapping[str, Said] | None = None
    fallback: Mapping[str, dt.datetime] | None = None
    read: tuple[tuple[str, ...], ...] | None = None

    @property
    def messages(self) -> tuple[Message, ...]:
        """The messages whose kind or channel matters."""
        return tuple(
            Message(id_, "c", Channel(said.channel), id_, "", FrontMatter(kind=Kind(said.kind)))
            for id_, said in (self.said or {}).items()
        )

    @property
    def allowed(self) -> Allowed | None:
        """What the law or the provider asks on all clocks, as the case writes it out."""
        law = self.law
        if law is None:
            return None
        zones = [ZoneInfo(key) for key in law["zones"]]
        days, dates = law.get("closed_days", ()), law.get("closed", ())

        def is_open(ts: int) -> bool:
            clocks = [dt.datetime.fromtimestamp(ts, zone) for zone in zones]
            return all(
                law["start"] <= clock.hour < law["end"]
                and f"{clock:%a}".lower() not in days
                and clock.date() not in dates
                for clock in clocks
            )

        return is_open


def cases() -> list[Case]:
    """All of them, in the order of the file."""
    return [_case(table) for table in tomllib.loads(_FILE.read_text(encoding="utf-8"))["cases"]]


def _case(table: dict[str, Any]) -> Case:
    said = {id_: Said(*words.split()) for id_, words in table.pop("messages", {}).items()}
    return Case(
        sequence=Sequence.model_validate(tomllib.loads(table.pop("sequence"))),
        lead=Persona.model_validate({"id": "lead", **table.pop("lead")}),
        steps=tuple(_line(line) for line in table.pop("steps").strip().splitlines()),
        events=tuple(Event(**event) for event in table.pop("events", ())),
        sent=tuple(table.pop("sent", ())),
        calendar=tuple(table.pop("calendar", ())),
        said=said,
        read=tuple(tuple(line.split()) for line in table.pop("read", "").splitlines()) or None,
        **table,
    )


def _line(line: str) -> Line:
    id_, status, *more = line.split()
    reason, due, send = (None if word == "-" else word for word in more)
    return id_, status, reason, due, send
