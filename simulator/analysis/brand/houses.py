"""Tells words that are a part of a house's name: "Lakeside Oncology", "Ridgeline Guns:"."""

from collections.abc import Sequence

from simulator.analysis.tokens import Token

_LONGEST_SENDER = 6
_SMALL = frozenset(
    {"of", "and", "the", "for", "at", "in", "on", "de", "la", "le", "el", "du", "e", "y"}
)


def sender_end(text: str, tokens: Sequence[Token]) -> int:
    """The index of the colon behind the sender's name that opens the text, or -1."""
    for index, token in enumerate(tokens[: _LONGEST_SENDER + 1]):
        if token.word == ":":
            return index
        if token.word == "&" or (index and token.word in _SMALL):
            continue
        if token.kind != "word" or not text[token.start].isupper():
            break
    return -1


def is_titled(text: str, token: Token) -> bool:
    """Whether it is a word with a capital, and not in capitals."""
    written = text[token.start : token.end]
    return token.kind == "word" and written[:1].isupper() and not written.isupper()
