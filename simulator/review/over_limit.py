"""Whether a text as one lead gets it costs more than its message may, as the rules judge it."""

from collections.abc import Iterator
from itertools import accumulate
from typing import NamedTuple

from simulator.length import Measurement, measure
from simulator.length.alphabets import route
from simulator.model.sending import Limit
from simulator.review.preview import Preview, leads_field


class Judged(NamedTuple):
    """The limit, in texts billed, that the text breaks, and by how many characters at least.

    `limit` is 0 where it breaks none. `is_own` says that all its special letters are of the lead's
    own data: what these cost is no fault of the message's, unless `limit.any` says so.
    """

    limit: int = 0
    over: int = 0
    is_own: bool = False


def judged(preview: Preview, limit: Limit) -> Judged:
    """Hold a text message against its limit."""
    found = preview.measurement
    if found is None:
        return Judged()
    own = set(_own_letters(preview, found))
    is_own = bool(own) and len(own) == len(found.not_gsm)
    plain = _with_plain_data(found, own)
    if plain.segments > limit.plain:
        return Judged(limit.plain, plain.over(limit.plain), is_own)
    if limit.any is not None and found.segments > limit.any:
        return Judged(limit.any, found.over(limit.any), is_own)
    return Judged(is_own=is_own)


def _own_letters(preview: Preview, found: Measurement) -> Iterator[int]:
    """Where special letters stand in what the lead's own data fills in."""
    if not found.not_gsm or preview.rendering is None:
        return
    runs = preview.rendering.runs
    starts = accumulate((run.length for run in runs), initial=0)
    spans = [
        (start, start + run.length)
        for run, start in zip(runs, starts, strict=False)
        if leads_field(run)
    ]
    for _, at in found.not_gsm:
        if any(start <= at < end for start, end in spans):
            yield at


def _with_plain_data(found: Measurement, own: set[int]) -> Measurement:
    """The text as it would be measured, were these letters plain ones."""
    if not own:
        return found
    letters = ("x" if at in own else sign for at, sign in enumerate("".join(found.parts)))
    return measure("".join(letters), reference_bits=8 if found.route == route() else 16)
