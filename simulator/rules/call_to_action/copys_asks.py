"""What the copy itself asks for, whatever a lead's own data says."""

from collections.abc import Sequence
from typing import Final

from simulator.analysis import CallToAction
from simulator.analysis.asks.calls_to_action import read_calls_to_action
from simulator.analysis.covered import Covered
from simulator.analysis.tokens import Token
from simulator.rules.reading import Reading

_NO_WORD: Final = "zzz"
"""A word that asks for nothing."""
_NAMES: Final = frozenset(
    {"lead.first_name", "lead.last_name", "lead.company", "lead.job_title", "lead.city"}
)
_FACTS: Final = frozenset({"number", "time", "date", "phone", "mail"})


def copys_asks(reading: Reading) -> tuple[CallToAction, ...]:
    """The asks that are left where the words of a lead's own data tell nothing.

    A company "Call Mark" asks for no call. A link, an address or a number from a field is there
    to be used, but for a name that only looks like one: "Booking.example".
    """
    found = reading.analysis
    if not found.calls_to_action or not reading.values:
        return found.calls_to_action
    return read_calls_to_action(
        reading.text,
        _without_own_words(reading),
        found.opt_outs,
        language=found.language,
        kind=reading.circumstances.kind,
        named=found.brand_named,
    )


def _without_own_words(reading: Reading) -> Sequence[Token]:
    own = Covered(reading.values)
    names = Covered((at.start, at.end) for at in reading.stretches if at.run.field in _NAMES)
    return [
        _untold(token)
        if token.start in own and (token.start in names or not _is_channel(token))
        else token
        for token in reading.tokens
    ]


def _is_channel(token: Token) -> bool:
    return token.kind in _FACTS or (token.kind == "link" and "/" in token.word)


def _untold(token: Token) -> Token:
    return Token("word", _NO_WORD, token.start, token.end)
