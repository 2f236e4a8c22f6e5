"""How the sequence editor looks."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.tui.conftest import NARROW, WIDE, Picture
from tests.tui.sequence.conftest import Steps

Telling = Callable[..., Any]
FILE = "templates/fresh-lead/sequence.toml"


@pytest.mark.parametrize("size", [NARROW, WIDE])
def test_a_step_its_fields_and_its_findings(
    picture: Picture, starter: Path, telling: Telling, size: tuple[int, int]
) -> None:
    file = starter / FILE
    text = file.read_text("utf-8")
    odd = 'message = "[STOP] [/]"\nfallback = { message = "later", after = { hours = 24 } }'
    file.write_text(text.replace('message = "last-call"', odd), "utf-8")

    async def told(steps: Steps) -> None:
        await steps.go_to("nudge", "when")

    assert picture(starter, telling(told), size=size)


def test_a_time_as_it_is_typed(picture: Picture, starter: Path, telling: Telling) -> None:
    async def told(steps: Steps) -> None:
        await steps.change("day-before", "when")
        steps.app.screen.query_one("Input").value = "3 hours before the appointment"  # type: ignore[attr-defined]
        await steps.pilot.pause()

    assert picture(starter, telling(told, "appointment-reminder"))
