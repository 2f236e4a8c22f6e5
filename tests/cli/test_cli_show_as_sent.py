from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

DANA = '[[personas]]\nid = "dana"\nfirst_name = "Dana"\ncountry = "US"\n'
CARRIER = 'custom = { carrier = "AT&T" }\n'
SPECIAL = "whether it replaces special letters."
BRANDLESS = "The brand has no name, so nothing that names it is added."
Presend = Callable[..., Any]
Make = Callable[[dict[str, str]], Path]


def shown(workspace: Make, presend: Presend, settings: str) -> list[str]:
    body = "Hi {{ lead.first_name }}, see a.example/b"
    files = {"templates/new/hi.sms.j2": body, "personas/a.toml": DANA + CARRIER}
    workspace({**files, "presend.toml": settings})
    done: str = presend("show", "hi").out
    return done.split("\n")


@pytest.mark.parametrize(
    ("settings", "text", "line"),
    [
        (
            'provider = "klaviyo"\nbrand = "Acme"',
            "Acme: Hi Dana, see https://klv3.io/382aNpW5 Text STOP to opt out",
            (
                f"Klaviyo puts “Acme:” first, makes links as short as https://klv3.io/382aNpW5 and "
                f"adds “Text STOP to opt out” at the end. Not known of Klaviyo: {SPECIAL}"
            ),
        ),
        (
            'provider = "attentive"\nbrand = "Acme"\nsending = { sender_type = "toll_free" }',
            "Acme: Hi Dana, see a.example/b/a1B2c Stop to stop",
            (
                f"Attentive puts “Acme:” first, adds 6 characters to each link and adds “Stop to "
                f"stop” at the end. Not known of Attentive: {SPECIAL}"
            ),
        ),
        (
            'provider = "notify"',
            "Hi Dana, see a.example/b",
            f"GOV.UK Notify replaces special letters. {BRANDLESS}",
        ),
        (
            'provider = "allclients"',
            "Hi Dana, see a.example/b",
            (
                f"Not known of AllClients: what it puts first, whether it shortens links, what it "
                f"adds at the end and {SPECIAL}"
            ),
        ),
        ("", "Hi Dana, see a.example/b", ""),
    ],
)
def test_show_gives_the_text_as_sent_and_says_what_was_added(
    workspace: Make, presend: Presend, settings: str, text: str, line: str
) -> None:
    lines = shown(workspace, presend, settings)
    assert lines[2] == f"  {text}"
    assert lines[5] == line
