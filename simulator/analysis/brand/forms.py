"""The forms in which people write a brand's name: whole, and the obvious short ones."""

import re
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from functools import lru_cache
from typing import Final, NamedTuple

from simulator.analysis.tokens import fold, tokenize
from simulator.data.brand_words import (
    AND_WORDS,
    ARTICLES,
    LEGAL_FORMS,
    PLAIN_WORDS,
    TEAM_WORDS,
    TRADES,
)
from simulator.data.first_names import FIRST_NAMES

LONGEST: Final = 100
"""No name is longer; what is, is looked for as it stands."""

_EVERYDAY = PLAIN_WORDS | TRADES | FIRST_NAMES
_SHORTEST = 3
_LONG = 5
_REMEMBERED = 4096
_FEW = 2
_USUAL = "&-–—+.,'’*·/|:()•_"
_APART = re.compile(r"\s[|–—-]\s|[,(|:•·]")
_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ø": "oe", "å": "aa", "æ": "ae"})
_LETTERS = str.maketrans({"ß": "ss", "ø": "o", "ł": "l", "æ": "ae", "đ": "d", "œ": "oe", "ð": "d"})
_TWO_LETTERS = re.compile(r"(?<=[aou])e(?=[b-df-hj-np-tv-z])")
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")
_UNSPACED = (("\u0e00", "\u0eff"), ("\u1000", "\u109f"), ("\u3040", "\ua4cf"), ("\uf900", "\ufaff"))
"""Thai, Lao, Burmese, Japanese and Chinese letters, whose words do not stand apart."""


class Form(NamedTuple):
    """A way to write the name: its letters without what stands between its words.

    `size` is how many words it has. One that `is_plain` may mean something else than the sender;
    one that `is_short` leaves something of the name out.
    """

    letters: str
    size: int
    is_plain: bool = False
    is_short: bool = False


class Name(NamedTuple):
    """All forms by the letter that they begin with; `joins` says that it has an "and".

    `words` are those that may be declined, but for the `fixed` ones: nobody says "Anna" for "Ann".
    One with marks that no other spelling has, such as
    `Ca$h`, is also looked for `as_it_stands`, and alone where no form of it can be told.
    """

    forms: dict[str, tuple[Form, ...]]
    joins: bool
    is_small: bool
    words: tuple[str, ...] = ()
    fixed: AbstractSet[str] = frozenset()
    as_it_stands: str = ""


@lru_cache(maxsize=_REMEMBERED)
def forms_of(brand: str) -> Name:
    """The forms of a brand's name, longest first."""
    small = brand == brand.lower()
    if len(brand) > LONGEST or not is_spaced(brand):
        return Name({}, joins=False, is_small=small, as_it_stands=brand.strip())
    found: dict[str, Form] = {}
    for form in _forms(brand):
        found.setdefault(form.letters, form)
    if not found:
        return Name({}, joins=False, is_small=small, as_it_stands=brand.strip())
    by_first: dict[str, list[Form]] = {}
    for form in sorted(found.values(), key=lambda form: -len(form.letters)):
        by_first.setdefault(form.letters[0], []).append(form)
    joins = any(token.word in AND_WORDS for token in tokenize(brand)[1:])
    forms = {first: tuple(all_) for first, all_ in by_first.items()}
    exact = brand.strip() if _is_odd(brand) else ""
    declined = tuple(_declinable(brand))
    return Name(forms, joins, small, declined, FIRST_NAMES.intersection(declined), exact)


@lru_cache(maxsize=_REMEMBERED)
def letters_of(brand: str) -> str:
    """All letters that a text may name the brand by, the forms parted by blanks."""
    name = forms_of(brand)
    own = [form.letters for forms in name.forms.values() for form in forms]
    return " ".join([fold(brand), *own])


def words_of(brand: str) -> frozenset[str]:
    """The words of the name in plain letters, umlauts as one letter and as two."""
    return frozenset((*_words(brand), *_words(brand.lower().translate(_UMLAUTS))))


def plain_letters(word: str) -> str:
    """A folded word without apostrophes, in the letters a to z where it has such."""
    if word.isascii():
        return word.replace("'", "") if "'" in word else word
    return word.translate(_LETTERS).replace("'", "")


def is_spaced(brand: str) -> bool:
    """Whether its words stand apart from others in a text."""
    return not any(map(_is_unspaced, brand))


def _is_odd(brand: str) -> bool:
    """Whether it has marks that texts do not leave out: "Ca$h", "50% off"."""
    return any(not (sign.isalnum() or sign.isspace() or sign in _USUAL) for sign in brand)


def _declinable(brand: str) -> Sequence[str]:
    words = _without_tail(_words(brand))
    is_name = len(words) > 1 or len(words[0]) >= _LONG
    return words if is_name and not _EVERYDAY.issuperset(words) else ()


def _is_unspaced(letter: str) -> bool:
    return any(first <= letter <= last for first, last in _UNSPACED)


def _forms(brand: str) -> Iterator[Form]:
    own = list(_spelled(brand))
    yield from own
    small = brand.lower()
    if (written := small.translate(_UMLAUTS)) != small:
        yield from _spelled(written)
    if len(written := _TWO_LETTERS.sub("", small)) < len(small):
        yield from (form for form in _spelled(written) if len(form.letters) >= _LONG)
    if _CAMEL.search(brand):
        yield from _whole(_words(_CAMEL.sub(" ", brand)))


def _spelled(brand: str) -> Iterator[Form]:
    whole = _words(brand)
    yield from _whole(whole)
    head = _APART.split(brand.strip(), maxsplit=1)[0]
    if head != brand and (first := _words(head)):
        yield from _whole(first)
        whole = first
    core = _without_tail(whole)
    yield from _short(core)


def _words(brand: str) -> list[str]:
    words = [plain_letters(token.word) for token in tokenize(brand) if token.kind != "mark"]
    return [word for at, word in enumerate(words) if word and not (at and word in AND_WORDS)]


def _whole(words: Sequence[str]) -> Iterator[Form]:
    if not words:
        return
    yield _form(words)
    core = _without_tail(words)
    if len(core) < len(words):
        yield _form(core)
    if len(core) > 1 and core[0] in ARTICLES:
        yield _form(core[1:], is_short=len(core) == _FEW)


def _short(core: Sequence[str]) -> Iterator[Form]:
    """Yield the name without its trade, before or behind what is its own, and its beginning."""
    words = list(core[1:]) if len(core) > 1 and core[0] in ARTICLES else list(core)
    if len(words) < _FEW:
        return
    begin, end = 0, len(words)
    while end > 1 and words[end - 1] in TRADES:
        end -= 1
    while begin < end - 1 and words[begin] in TRADES:
        begin += 1
    own = words[begin:end]
    if len(own) < len(words) and _is_name(own):
        yield _form(own, is_short=True)
    for size in range(1, len(words)):
        if _is_name(words[:size]):
            yield _form(words[:size], is_short=True)._replace(is_plain=True)


def _is_name(words: Sequence[str]) -> bool:
    """Whether the words alone can stand for the name; a first name and a trade cannot."""
    if all(word in TRADES for word in words):
        return False
    if len(words) > 1:
        return True
    word = words[0]
    return len(word) >= _SHORTEST and word not in FIRST_NAMES | ARTICLES


def _without_tail(words: Sequence[str]) -> Sequence[str]:
    end = len(words)
    while end > 1 and (words[end - 1] in LEGAL_FORMS or words[end - 1] in TEAM_WORDS):
        end -= 1
    return words[:end]


def _form(words: Sequence[str], *, is_short: bool = False) -> Form:
    names_somebody = len(words) == 1 and words[0].removesuffix("s") in FIRST_NAMES and is_short
    is_plain = names_somebody or _EVERYDAY.issuperset(words)
    return Form("".join(words), len(words), is_plain, is_short)
