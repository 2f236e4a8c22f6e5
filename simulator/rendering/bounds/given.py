"""What a message tells of its own sending: exact where somebody knows it, else bounded or unknown.

Nobody knows the day on which a lead will get a text: `send_at` may be any.
"""

import datetime as dt
from collections.abc import Mapping

from simulator.rendering.bounds.grounds import ABSENT
from simulator.rendering.bounds.shapes import Exact, Moment, Unknown, Value
from simulator.rendering.bounds.state import Scope
from simulator.rendering.bounds.world import World
from simulator.rendering.given import DEADLINE, SEND_AT

_WORDY_DAY = dt.datetime(2026, 9, 30, 22, 30, tzinfo=dt.UTC)
"""Takes much room in most languages: a Wednesday in September."""


def sent_names(read: frozenset[str], given: Mapping[str, object] | None, world: World) -> Scope:
    """The names that tell of a sending, of those that are read.

    `given` holds what is known of it, as a filling takes it; `None` is that nothing is.
    """
    return {name: _value(name, given, world) for name in read}


def sample(read: frozenset[str], given: Mapping[str, object] | None) -> Mapping[str, object]:
    """What a message may be filled with to see what it costs."""
    if not read:
        return {}
    known = {SEND_AT: _WORDY_DAY, **(given or {})}
    return {name: value for name, value in known.items() if name in read}


def _value(name: str, given: Mapping[str, object] | None, world: World) -> Value:
    if name == SEND_AT:
        return Moment(())
    if name == DEADLINE and given is not None and name not in given:
        return ABSENT
    if given is None or name not in given:
        return Unknown(f"Nothing is known of {name} here, or it is not the same for all leads.")
    value = given[name]
    # Which day an instant is hangs on the lead's clock.
    if name == DEADLINE and isinstance(value, dt.datetime):
        return Moment(())
    return Exact(world.value(value, name))
