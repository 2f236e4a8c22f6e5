"""Reads what a text discloses of the programme that its reader joins."""

from collections.abc import Sequence
from dataclasses import dataclass

from simulator.analysis.phrases import PhraseBook
from simulator.analysis.spans import OptOut
from simulator.analysis.tokens import Token, sentences, tokenize
from simulator.data import disclosure_words as words

_FREQUENCY, _RATES, _SUBSCRIBED, _WELCOME = (
    PhraseBook(dict.fromkeys(phrases))
    for phrases in (words.FREQUENCY, words.RATES, words.SUBSCRIBED, words.WELCOME)
)
_MAY_CONFIRM = (
    *("subscri", "suscri", "opted", "opting", "signed", "signing", "join", "welcome", "bienven"),
    *("the list", "re in", "abonn", "inscri", "rejoindre", "apuntarte", "unirte", "unirse"),
)
"""A word of each phrase that confirms; without one there is nothing to look for."""

_BETWEEN = 7
"""How many words may stand between messages and how often they come."""
_SIGNS = frozenset({",", ":", '"', "'", "“", "”", "«", "»", "*", "-"})


@dataclass(frozen=True, slots=True)
class Disclosures:
    """What a text says of a programme: how often, at what rates, how to get help and out.

    `purpose` is what the messages are for, `yes_reply` the answer that joins.
    """

    frequency: bool = False
    rates: bool = False
    help: bool = False
    stop: bool = False
    purpose: bool = False
    yes_reply: bool = False


def read_disclosures(
    text: str, tokens: Sequence[Token], opt_outs: Sequence[OptOut] = ()
) -> Disclosures:
    """What `text` says of the programme; `opt_outs` are its ways out."""
    return Disclosures(
        frequency=_says_how_often(tokens),
        rates=_says_rates(tokens),
        help=_names_help(text, tokens),
        stop=bool(opt_outs),
        purpose=any(token.word in words.MESSAGES for token in tokens),
        yes_reply=_asks_for_yes(tokens),
    )


def may_confirm(text: str) -> bool:
    """Whether a closer look at the text is worth while."""
    lowered = text.lower()
    return any(each in lowered for each in _MAY_CONFIRM)


def confirms_subscription(text: str, tokens: Sequence[Token] | None = None) -> bool:
    """Whether the text, of these tokens, tells its reader that messages will come from now on."""
    if not may_confirm(text):
        return False
    for sentence in sentences(text, tokenize(text) if tokens is None else tokens):
        if _SUBSCRIBED.find(sentence.tokens):
            return True
        if found := _WELCOME.find(sentence.tokens):
            rest = sentence.tokens[found[1] :]
            if any(token.word in words.MESSAGES for token in rest):
                return True
    return False


def lists_terms(text: str, tokens: Sequence[Token] | None = None) -> bool:
    """Whether the text, of these tokens, says how often messages come, at what rates, and help."""
    if tokens is None:
        tokens = tokenize(text)
    if words.HELP.isdisjoint([word for _, word, _, _ in tokens]):
        return False
    return _says_rates(tokens) and _says_how_often(tokens) and _names_help(text, tokens)


def _says_how_often(tokens: Sequence[Token]) -> bool:
    if _FREQUENCY.find(tokens):
        return True
    at, seen = 0, 0
    for index, (kind, word, _, _) in enumerate(tokens):
        sort = _sort(kind, word)
        if not sort:
            continue
        if seen and sort != seen and index - at <= _BETWEEN:
            return True
        seen, at = sort, index
    return False


def _sort(kind: str, word: str) -> int:
    """1 for messages, 2 for how often they come, 0 for anything else."""
    if kind != "word":
        return 0
    return 1 if word in words.MESSAGES else 2 * (word in words.PERIODS)


def _says_rates(tokens: Sequence[Token]) -> bool:
    plain = [token for token in tokens if token.word not in {"&", "+", "/", "."}]
    return _RATES.find(plain) is not None


def _names_help(text: str, tokens: Sequence[Token]) -> bool:
    """Whether a keyword for help is named: in capitals, or beside words that say to send it."""
    for index, token in enumerate(tokens):
        if token.word not in words.HELP:
            continue
        if text[token.start : token.end].isupper():
            return True
        before = tokens[index - 1].word if index else ""
        if before in words.REPLY:
            return True
    return False


def _asks_for_yes(tokens: Sequence[Token]) -> bool:
    """Whether the reader is asked to answer yes: "Reply Y", "text JOIN"."""
    for index, token in enumerate(tokens):
        if token.word in words.REPLY and _yes_follows(tokens, index + 1):
            return True
    return False


def _yes_follows(tokens: Sequence[Token], index: int) -> bool:
    for token in tokens[index : index + 4]:
        if token.word in words.YES:
            return True
        if token.word not in _SIGNS and token.word not in words.BEFORE_YES:
            return False
    return False
