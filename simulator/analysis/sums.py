"""Finds sums of money among tokens: "$500", "50 000 kr", "20 €"."""

from collections.abc import Sequence
from typing import Final

from simulator.analysis.tokens import Token
from simulator.data.offer_words import CURRENCIES

_SIGNS: Final = frozenset("$€£")


def sum_within(text: str, tokens: Sequence[Token], begin: int, reach: int) -> bool:
    """Whether a sum begins among the `reach` tokens from `begin` on."""
    return any(
        _is_sum(text, tokens, index)
        for index in range(max(0, begin), min(len(tokens), begin + reach))
    )


def _is_sum(text: str, tokens: Sequence[Token], index: int) -> bool:
    token = tokens[index]
    if token.kind not in {"number", "phone"}:
        return False
    if text[token.start] in _SIGNS:
        return True
    behind = tokens[index + 1 : index + 3]
    if any(each.word in CURRENCIES for each in behind[:1]):
        return True
    thousands = len(behind) > 1 and behind[0].kind == "number"
    return (thousands and behind[1].word in CURRENCIES) or (
        index > 0 and tokens[index - 1].word in _SIGNS
    )


def decimal_behind(text: str, tokens: Sequence[Token], index: int) -> bool:
    """Whether odds as bookmakers write them come next: "2,5"."""
    if index < len(tokens) and tokens[index].word == ":":
        index += 1
    if index >= len(tokens) or tokens[index].kind != "number":
        return False
    whole, _, part = text[tokens[index].start : tokens[index].end].replace(",", ".").partition(".")
    return whole.isdigit() and len(whole) < 3 and part.isdigit()  # noqa: PLR2004 - 99 to 1
