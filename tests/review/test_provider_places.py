"""Leads whom the provider takes to be elsewhere live through other instants."""

import datetime as dt
from collections.abc import Callable
from pathlib import Path

from simulator.loading import load_workspace
from simulator.model.persona import Persona
from simulator.review.reviewer import Reviewer

Workspace = Callable[[dict[str, str]], Path]
NOW = dt.datetime(2026, 11, 24, tzinfo=dt.UTC)


def test_leads_on_one_clock_get_a_text_when_the_provider_sends_to_their_area_code(
    workspace: Workspace,
) -> None:
    root = workspace(
        {
            "presend.toml": 'provider = "klaviyo"\n[brand]\nname = "Acme"\n',
            "templates/spring/sequence.toml": 'format = 1\n[[steps]]\nid = "a"\nmessage = "sell"\n',
            "templates/spring/sell.sms.j2": "Acme: Hi. Reply STOP to end.\n",
        }
    )
    runs = Reviewer(load_workspace(root), now=NOW, enrolled_at="fri 20:30").desk.runs["spring"]
    shown = []
    for phone in ("+12125550123", "+13055550123", "+12125550199"):
        table = {"id": phone[1:], "phone": phone, "timezone": "America/New_York"}
        (step,) = runs.line(Persona.model_validate(table)).steps
        shown.append(f"{step.send:%a %H:%M}")
    assert shown == ["Fri 20:30", "Sat 08:00", "Fri 20:30"]
