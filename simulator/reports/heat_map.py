"""When texts arrive: weekdays down, hours across, as shades that need no colour."""

from collections.abc import Iterator, Sequence
from typing import Final

from simulator.reports.instants import DAYS

SHADES: Final = "░▒▓█"
_NONE: Final = "·"
_LABEL: Final = 5
_EVERY: Final = 3


def heat_rows(heat: Sequence[Sequence[int]]) -> Iterator[str]:
    """The lines of the map: a legend, the hours, and a row for each weekday with its sum."""
    most = max((max(row) for row in heat), default=0)
    if not most:
        yield "  No texts."
        return
    # Each shade begins at a third of the next, so that a rush does not blot out all the rest.
    steps = (1, *(-(-most // part) for part in (27, 9, 3)))
    told = dict(zip(steps, SHADES, strict=True))  # of two alike the darker
    legend = "  ".join(f"{shade} {least:,}+" for least, shade in told.items())
    yield f"  texts an hour  {legend}"
    hours = "".join(f"{hour:<{2 * _EVERY}}" for hour in range(0, 24, _EVERY))
    yield " " * _LABEL + hours.rstrip()
    for day, row in zip(DAYS, heat, strict=True):
        cells = "".join(2 * _shade(count, told) if count else f"{_NONE} " for count in row)
        yield f"{day:<{_LABEL}}{cells}  {sum(row):>8,}"


def _shade(count: int, told: dict[int, str]) -> str:
    return [shade for least, shade in told.items() if count >= least][-1]
