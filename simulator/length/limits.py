"""Which limits of the platform and the country a text breaks."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from simulator.length.measure import Measurement
from simulator.model.sending import SendLimit


class Broken(NamedTuple):
    """A limit that a text breaks, and how much the text has of what the limit counts."""

    limit: SendLimit
    amount: int


def broken_limits(
    limits: Iterable[SendLimit],
    found: Measurement,
    *,
    prefix: int = 0,
    special: int | None = None,
) -> Iterator[Broken]:
    """Those of `limits` that are broken, in their order.

    Args:
        limits: those that hold where the text goes.
        found: the text as sent.
        prefix: how many of its characters are put first when it is sent; some limits leave them
            out.
        special: how many special letters count against a limit on them; all if `None`.
    """
    special = len(found.not_gsm) if special is None else special
    for limit in limits:
        free = 0 if limit.with_prefix else prefix
        amounts = {
            "characters": found.characters - free,
            "texts": found.segments,
            "special": special,
        }
        amount = amounts[limit.unit]
        if limit.encoding in {None, found.encoding} and amount > limit.most:
            yield Broken(limit, amount)
