"""Cuts what a finding quotes from a text to what fits a line."""

from simulator.analysis import Span

LONGEST_QUOTE = 40


def shortened(text: str, span: Span | None = None) -> str:
    """The text, or its part at `span`, on one line of at most `LONGEST_QUOTE` characters."""
    start, end = span or (0, len(text))
    quote = " ".join(text[start : min(end, start + 2 * LONGEST_QUOTE)].split())
    return quote if len(quote) <= LONGEST_QUOTE else quote[: LONGEST_QUOTE - 1] + "…"
