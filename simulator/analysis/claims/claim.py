"""What a claim is: a stretch of a text that says more than the text itself can show."""

from typing import Literal, NamedTuple

from simulator.analysis.spans import Span

ClaimSort = Literal["scarcity", "time", "count", "fee", "promise", "former_price"]


class Claim(NamedTuple):
    """One claim; where its `figures` come from a lead's own data, these are its proof.

    `other` is what speaks against it: the fee beside what is called free.
    """

    sort: ClaimSort
    span: Span
    figures: tuple[Span, ...] = ()
    other: Span | None = None
