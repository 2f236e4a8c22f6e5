"""Finds texts that say "you" to a friend and to a stranger at once: tú and usted, du and Sie."""

from collections.abc import Iterable, Sequence
from collections.abc import Set as AbstractSet
from typing import Final

from simulator.analysis.covered import Covered
from simulator.analysis.pressure.surroundings import Surroundings
from simulator.analysis.spans import Span
from simulator.analysis.tokens import SENTENCE_ENDS, Token
from simulator.data.tone.address import ADDRESSES, TITLES, Address

_BREAKS: Final = SENTENCE_ENDS | frozenset(':-–—"“”„«»(*/')
_NO_POLITE: Final = {("rendez", "vous"), ("plait", "vous"), ("il", "vous")}
_ADDRESSES: Final = {**ADDRESSES, "nb": ADDRESSES["no"], "nn": ADDRESSES["no"]}


def may_mix(words: AbstractSet[str], language: str | None) -> bool:
    """Whether words of both kinds are there; most texts end here."""
    address = _address(language)
    return (
        address is not None
        and not address.close.isdisjoint(words)
        and not (
            address.polite.isdisjoint(words)
            and address.orders.isdisjoint(words)
            and address.polite_capital.isdisjoint(words)
        )
    )


def read_mixed_address(
    text: str, tokens: Sequence[Token], language: str | None, besides: Iterable[Span] = ()
) -> tuple[Span, Span] | None:
    """A close "you" and a polite one; `None` where not both are clearly there.

    What lies in `besides`, such as the line on opting out, is not the copy's own voice.
    """
    address = _address(language)
    if address is None:
        return None
    around, outside = Surroundings(text, tokens), Covered(besides)
    close = polite = None
    for index, token in enumerate(tokens):
        if token.kind != "word" or token.start in outside:
            continue
        if close is None and token.word in address.close and _is_plain(around, index):
            close = token.span
        elif polite is None and _is_polite(around, index, address):
            polite = token.span
    return (close, polite) if close and polite else None


def _address(language: str | None) -> Address | None:
    return _ADDRESSES.get(language.partition("-")[0]) if language else None


def _is_plain(around: Surroundings, index: int) -> bool:
    """Whether it is no name or heading in capitals."""
    token = around.tokens[index]
    written = around.text[token.start : token.end]
    return written.islower() or (written.istitle() and _begins_sentence(around, index))


def _is_polite(around: Surroundings, index: int, address: Address) -> bool:
    token = around.tokens[index]
    word = token.word
    written = around.text[token.start : token.end]
    if word in address.polite:
        if not _is_plain(around, index) or (around.word(index - 1), word) in _NO_POLITE:
            return False
        return word not in TITLES or not _names_somebody(around, index + 1)
    if word in address.orders:
        return around.begins_clause(index)
    return (
        word in address.polite_capital and written.istitle() and not _begins_sentence(around, index)
    )


def _names_somebody(around: Surroundings, index: int) -> bool:
    """Whether a name stands there: "pani Anna" speaks of her."""
    return index < len(around.tokens) and around.text[around.tokens[index].start].isupper()


def _begins_sentence(around: Surroundings, index: int) -> bool:
    return not index or around.word(index - 1) in _BREAKS or around.tokens[index - 1].kind != "word"
