"""Small workspaces whose messages are looked into."""

import datetime as dt
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pytest

from simulator.model.message import Channel, Message
from simulator.model.persona import Persona
from simulator.model.settings import Settings
from simulator.model.workspace import Workspace
from simulator.review.reviewer import Reviewer

NOW = dt.datetime(2026, 11, 24, tzinfo=dt.UTC)
DANA = Persona(id="dana", first_name="Dana", city="Austin", country="US", email="d@mail.example")
NOBODY = Persona(id="nobody", country="US")

Make = Callable[..., Reviewer]


@pytest.fixture
def reviewer() -> Make:
    def make(
        *bodies: str,
        leads: tuple[Persona, ...] = (DANA, NOBODY),
        fields: Mapping[str, Any] | None = None,
        limit_segments: int = 2,
    ) -> Reviewer:
        messages = tuple(
            Message(f"m{number}", "new", Channel.SMS, f"templates/new/m{number}.sms.j2", body)
            for number, body in enumerate(bodies)
        )
        read = Settings.model_validate({"fields": fields or {}, "limit_segments": limit_segments})
        workspace = Workspace(root=Path(), settings=read, messages=messages, personas=leads)
        return Reviewer(workspace, now=NOW)

    return make
