"""Whose limits count, and as they stood on which day."""

import datetime as dt
from dataclasses import dataclass
from functools import cache
from typing import get_args

from simulator.errors import UsageError
from simulator.model.timing import OwnLaw, PolicyName, Timing


@dataclass(frozen=True, slots=True)
class Policy:
    """The limits to go by.

    With `on` the law is as it stood that day, else as it is on the day of each text. `own` are the
    user's limits beside it.
    """

    name: PolicyName = "strict"
    on: dt.date | None = None
    own: tuple[OwnLaw, ...] = ()

    def __post_init__(self) -> None:
        names = get_args(PolicyName)
        if self.name not in names:
            raise UsageError(f"There is no policy {str(self.name)!r}. Use {_listed(names)}.")


def policy_of(policy: str | Policy) -> Policy:
    """Return the policy of a name; raises UsageError where there is none."""
    return policy if isinstance(policy, Policy) else _named(policy)


def policy_of_settings(timing: Timing) -> Policy:
    """Return the policy that the settings ask for."""
    return Policy(timing.policy, timing.policy_date, timing.law)


@cache
def _named(name: str) -> Policy:
    return Policy(name)  # type: ignore[arg-type] # the class refuses others


def _listed(names: tuple[str, ...]) -> str:
    return f"{', '.join(names[:-1])} or {names[-1]}"
