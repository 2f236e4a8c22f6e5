"""What stands in the place of steps where there are none."""

from collections.abc import Mapping

from textual.content import Content

from simulator.loading.campaigns import Base
from simulator.tui.literal import literal
from simulator.tui.roles import Role
from simulator.tui.screens.sequence.making import offer


def no_sequence() -> Content:
    """Nothing was opened yet."""
    return Content("\n").join(
        [
            Content(""),
            Content(" No sequence is open."),
            Content(""),
            _key("F2", "shows your campaigns; Enter on one opens its steps"),
        ]
    )


def no_steps(campaign: str, bases: Mapping[str, Base]) -> Content:
    """The campaign has no sequence.toml."""
    return Content("\n").join(
        [
            Content(""),
            Content.assemble(" ", literal(campaign), " has no steps yet."),
            Content(" A step says which text is sent, when, to whom, and where replies lead."),
            Content(""),
            _key("n", offer(bases)),
        ]
    )


def _key(key: str, words: str) -> Content:
    return Content.assemble((f"{key:>6}", str(Role.KEY)), f"   {words}")
