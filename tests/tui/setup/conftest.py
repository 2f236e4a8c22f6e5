"""Ways to wait."""

import asyncio
from collections.abc import Awaitable, Callable

import pytest
from textual.pilot import Pilot

from simulator.tui.app import PresendApp

Wait = Callable[..., Awaitable[None]]


@pytest.fixture
def settle() -> Wait:
    """Wait until all that was asked for is read and reviewed, and `until` holds."""

    async def wait(
        app: PresendApp, pilot: Pilot[None], until: Callable[[], bool] = lambda: True
    ) -> None:
        end = asyncio.get_running_loop().time() + 20
        await pilot.pause()
        while not (app.is_settled and until()):
            assert asyncio.get_running_loop().time() < end, "still busy"
            await pilot.pause(0.02)
        await pilot.pause()

    return wait
