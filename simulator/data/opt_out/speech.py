"""The kinds of words that a language tells the way out with; one row of them a language."""

from typing import NamedTuple

_NONE: frozenset[str] = frozenset()


class Speech(NamedTuple):
    """How one language speaks of ending messages; words folded: small letters, no accents.

    `keywords` are those that carriers list, `plain` those of them that say their own effect.
    `actions` are verbs that say to send one; `effects` phrases that mean the end of messages by
    themselves; `ends` verbs that mean it with `messages` behind them, or nothing. A negation
    means it with a word of `more` or `wants` beside the messages or a word of `gets`; of `writes`
    only `more` makes it one. `purposes` lead to an effect, `ands` and `ifs` to a clause that may
    hold one. `removals` of `lists` end messages too. `products` are what else people end, and
    `belongs` leads to it. `fillers` part none of these. `dissent` is a lead who has had enough,
    `answers` how to say so. `after` and the words behind it make a way out a poor one:
    conditions, deadlines, charges.
    """

    keywords: frozenset[str]
    plain: frozenset[str]
    actions: frozenset[str]
    effects: tuple[str, ...]
    ends: frozenset[str]
    messages: frozenset[str]
    negations: frozenset[str]
    more: frozenset[str]
    wants: frozenset[str]
    gets: frozenset[str]
    writes: frozenset[str]
    purposes: frozenset[str]
    ands: frozenset[str]
    ifs: frozenset[str]
    belongs: frozenset[str]
    fillers: frozenset[str]
    removals: frozenset[str] = _NONE
    lists: frozenset[str] = _NONE
    products: frozenset[str] = _NONE
    blockers: frozenset[str] = _NONE
    dissent: tuple[str, ...] = ()
    answers: tuple[str, ...] = ()
    conditions: tuple[str, ...] = ()
    deadlines: frozenset[str] = _NONE
    moments: frozenset[str] = _NONE
    charges: frozenset[str] = _NONE
    no_charge: tuple[str, ...] = ()
    calls: frozenset[str] = _NONE
