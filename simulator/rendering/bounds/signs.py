"""Which signs a text may hold, and what a text's own signs cost in both encodings."""

from functools import lru_cache
from itertools import groupby
from typing import NamedTuple

from simulator.data.gsm7 import DEFAULT, EXTENSION
from simulator.loading.field_check import CHARACTERS
from simulator.model.fields import Alphabet
from simulator.rendering.bounds.positions import NARROW, WIDE

Signs = frozenset[str]
Runs = tuple[tuple[str, int], ...]

_NARROW_GSM = frozenset(DEFAULT)
_WIDE_GSM = frozenset(EXTENSION)
_LAST_OF_ONE_UNIT = "\uffff"

UNUSUAL = (
    "\u0130\u0131\u0149\u01a6\u01c3\u01f0\u026a\u02c6\u02dc\u0390\u03f4\u0660\u1680\u180e\u1e9e"
    "\u1f80\u2000\u2001\u200b\u200d\u2011\u2013\u2026\u2028\u203c\u212a\ufb00\ufb03\uff10\uff21"
    "\uff41\u0142\U0001f600\U00010000\U0001000c\U000104a0\U00010a40"
)
"""One of each kind of sign beyond Latin 1 and the GSM tables.

Signs are of one kind that cost alike as they are, in capitals, in small letters, and through what
platforms change, and that tests and filters take alike. A test holds this to all of Unicode.
"""

ODD_CASES = (
    "\u0130\u0131\u0149\u017f\u01f0\u0345\u0390\u03b0\u03c2\u03d0\u03d1\u03d5\u03d6\u03f0\u03f1"
    "\u03f4\u03f5\u0587\u1c80\u1c81\u1c82\u1c83\u1c84\u1c85\u1c86\u1c87\u1c88\u1e96\u1e97\u1e98"
    "\u1e99\u1e9a\u1e9b\u1e9e\u1f50\u1f52\u1f54\u1f56\u1f80\u1f81\u1f82\u1f83\u1f84\u1f85\u1f86"
    "\u1f87\u1f88\u1f89\u1f8a\u1f8b\u1f8c\u1f8d\u1f8e\u1f8f\u1f90\u1f91\u1f92\u1f93\u1f94\u1f95"
    "\u1f96\u1f97\u1f98\u1f99\u1f9a\u1f9b\u1f9c\u1f9d\u1f9e\u1f9f\u1fa0\u1fa1\u1fa2\u1fa3\u1fa4"
    "\u1fa5\u1fa6\u1fa7\u1fa8\u1fa9\u1faa\u1fab\u1fac\u1fad\u1fae\u1faf\u1fb2\u1fb3\u1fb4\u1fb6"
    "\u1fb7\u1fbc\u1fbe\u1fc2\u1fc3\u1fc4\u1fc6\u1fc7\u1fcc\u1fd2\u1fd3\u1fd6\u1fd7\u1fe2\u1fe3"
    "\u1fe4\u1fe6\u1fe7\u1ff2\u1ff3\u1ff4\u1ff6\u1ff7\u1ffc\u2126\u212a\u212b\ufb00\ufb01\ufb02"
    "\ufb03\ufb04\ufb05\ufb06\ufb13\ufb14\ufb15\ufb16\ufb17"
)
"""Every sign whose other case is not simply that: several signs, or those of another letter.

As they are all here, `lead.city|upper == "SALE"` is known to hold for “\u017fale” too.
"""

CONTROLS = frozenset(map(chr, (*range(0x20), *range(0x7F, 0xA0))))

ALPHABETS: dict[Alphabet, Signs] = {
    **CHARACTERS,
    Alphabet.ANY: (CHARACTERS[Alphabet.GSM] - {"\f"})
    | CHARACTERS[Alphabet.LATIN1]
    | frozenset(UNUSUAL + ODD_CASES),
}
"""The signs of each alphabet; for `any`, one of each kind at least."""

PLAIN: dict[Alphabet, Signs] = {
    name: signs & CHARACTERS[Alphabet.PLAIN] for name, signs in ALPHABETS.items()
}
"""The same where every text field is in plain letters."""


class Cost(NamedTuple):
    """The signs of a text by their size: in GSM-7, if it holds them all, and in UTF-16 units."""

    septets: Runs | None
    units: Runs


@lru_cache(maxsize=4096)
def cost_of(text: str) -> Cost:
    """What the signs of `text` cost."""
    septets = septet_kinds(text)
    return Cost(None if septets is None else _runs(septets), _runs(unit_kinds(text)))


def septet_kinds(text: str) -> str | None:
    """The sizes of a text's signs in GSM-7, if it holds them all."""
    if not (_NARROW_GSM.issuperset(text) or (_NARROW_GSM | _WIDE_GSM).issuperset(text)):
        return None
    return "".join(WIDE if sign in _WIDE_GSM else NARROW for sign in text)


def unit_kinds(text: str) -> str:
    """The sizes of a text's signs in UTF-16 units."""
    return "".join(WIDE if sign > _LAST_OF_ONE_UNIT else NARROW for sign in text)


def _runs(kinds: str) -> Runs:
    return tuple((kind, len(list(group))) for kind, group in groupby(kinds))
