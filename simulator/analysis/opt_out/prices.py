"""Finds prices and words of cost beside a way out."""

import re
from typing import Final

from simulator.analysis.opt_out import lexicon
from simulator.analysis.opt_out.lexicon import Copy
from simulator.data.opt_out import details
from simulator.data.word_lists import words as word_set

_RAND: Final = re.compile(r"rs?\d+", re.ASCII)
_MONEY: Final = frozenset("$€£₹")
_SMALL_COINS: Final = frozenset("cp")
_BEING: Final = word_set(
    "is are will be werden wird sont est es son e sono zijn wordt er ar text texts sms message "
    "reply replies requests"
)
_WITHIN = 5


def is_charge(copy: Copy, at: int) -> bool:
    """Whether a word of cost stands there; German and its kin build long ones."""
    return bool(copy.sorts[at] & lexicon.CHARGE) or copy.tokens[at].word.endswith(details.CHARGES)


def is_money(copy: Copy, at: int) -> bool:
    """Whether a price begins, or stands, at token `at`; "$5 off" is none."""
    kind, word, _, _ = copy.tokens[at]
    following = copy.tokens[at + 1].word if at + 1 < len(copy.tokens) else ""
    if following == "off":
        return False
    if kind == "word":
        is_coins = word[-1:] in _SMALL_COINS and word[:-1].isdigit()
        return is_coins or _RAND.fullmatch(word) is not None
    if kind == "number":
        is_signed = word[0] in _MONEY and bool(word.strip("$€£0.,"))
        is_led = at > 0 and copy.tokens[at - 1].word in details.BEFORE_PRICES
        return is_signed or is_led or following in details.CURRENCIES
    is_sign = kind == "mark" and word in _MONEY
    return is_sign and any(token.kind == "number" for token in copy.tokens[max(0, at - 1) : at + 2])


def is_priced(copy: Copy, start: int) -> bool:
    """Whether the words from token `start` on say what it costs: "STOP costs $2"."""
    for at in range(start, min(start + _WITHIN, len(copy.tokens))):
        if is_charge(copy, at):
            stop = min(at + _WITHIN, len(copy.tokens))
            return any(is_money(copy, near) for near in range(at + 1, stop))
        if copy.tokens[at].word not in _BEING:
            return False
    return False
