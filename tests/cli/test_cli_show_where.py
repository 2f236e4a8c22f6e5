from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Presend = Callable[..., Any]
Make = Callable[[dict[str, str]], Path]


@pytest.mark.parametrize(
    ("fields", "lines"),
    [
        (
            'phone = "+18505550123"',
            ["Time: 850 is Florida, Eastern and Central time."],
        ),
        (
            'country = "US"\nregion = "CA"\ntimezone = "PST"',
            ["Unclear: “PST” is no time zone and is not used. Write America/Los_Angeles."],
        ),
        ('country = "US"\nregion = "CA"\nphone = "+12135550123"', []),
        (
            'country = "US"\nregion = "[/]\x1b"',
            ["Unclear: “[/]\\x1b” is no region of the US."],
        ),
    ],
)
def test_show_says_where_a_lead_is_when_it_is_not_plain(
    workspace: Make, presend: Presend, fields: str, lines: list[str]
) -> None:
    lead = f'[[personas]]\nid = "ann"\n{fields}\n'.replace("\x1b", "\\u001b")
    workspace({"templates/new/hi.sms.j2": "Hi there", "personas/a.toml": lead, "presend.toml": ""})
    shown = presend("show", "hi").out.rstrip("\n").split("\n")
    assert shown[5:] == lines
