"""Finds the sender's name in a text, or the short form by which people know it."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from simulator.analysis.brand.declined import declined_at
from simulator.analysis.brand.forms import Form, Name, forms_of, is_spaced, plain_letters
from simulator.analysis.covered import Covered
from simulator.analysis.links import read_links
from simulator.analysis.spans import Span
from simulator.analysis.tokens import SENTENCE_ENDS, Token
from simulator.data.brand_words import AND_WORDS, TRADES
from simulator.data.sender_words import FROM_WORDS, HERE_WORDS, PLACE_WORDS

_ODD_LETTERS = frozenset("øæłđœð")
"""What a name may begin with where its plain letters do not."""

_JOINTS = frozenset("-&+.'’*·–/|")
_OPENING = frozenset("-–—|([*~>«“\"'•·:#") | SENTENCE_ENDS
_STARTING = frozenset(":-–—|([*") | SENTENCE_ENDS
_CLOSING = frozenset(":-–—|)]*~>»”\"'•·") | SENTENCE_ENDS
_WITH_GENITIVE = 6
_SHORTEST_WITH_GENITIVE = 4


class _Spot(NamedTuple):
    """Where a form of the name is spelled: from one token to before another."""

    text: str
    tokens: Sequence[Token]
    at: int
    end: int

    @property
    def first(self) -> Token:
        return self.tokens[self.at]

    @property
    def before(self) -> Token | None:
        return self.tokens[self.at - 1] if self.at else None

    @property
    def behind(self) -> Token | None:
        return self.tokens[self.end] if self.end < len(self.tokens) else None


def read_brand(text: str, tokens: Sequence[Token], brand: str | None) -> tuple[Span, ...]:
    """Each place that names the brand; an address, initials or a first name alone do not."""
    if not brand or not text:
        return ()
    name = forms_of(brand)
    exact = list(_as_it_stands(text, tokens, name.as_it_stands)) if name.as_it_stands else []
    if exact or not name.forms:
        return tuple(exact)
    firsts = name.forms
    found: list[Span] = []
    behind = 0
    for index, token in enumerate(tokens):
        first = token.word[:1]
        if (first in firsts or first in _ODD_LETTERS) and token.start >= behind:
            span = _name_at(text, tokens, index, name) or declined_at(text, tokens, index, name)
            if span:
                found.append(span)
                behind = span[1]
    if found and not text.isascii():
        hosts = {link.span for link in read_links(text, tokens)}
        inside = Covered(hosts)
        return tuple(span for span in found if span[0] not in inside or span in hosts)
    return tuple(found)


def _as_it_stands(text: str, tokens: Sequence[Token], brand: str) -> Iterator[Span]:
    """Yield where the name is spelled so, outside words and addresses."""
    at = text.find(brand)
    if at < 0:
        return
    inside = Covered(token.span for token in tokens if token.kind in {"link", "mail"})
    while at >= 0:
        end = at + len(brand)
        joined = _goes_on_with(text[at - 1 : at], brand[0])
        joined = joined or _goes_on_with(brand[-1], text[end : end + 1])
        if at not in inside and not (joined and is_spaced(brand)):
            yield at, end
        at = text.find(brand, end)


def _goes_on_with(sign: str, other: str) -> bool:
    return sign.isalnum() and other.isalnum()


def _name_at(text: str, tokens: Sequence[Token], index: int, name: Name) -> Span | None:
    word = plain_letters(tokens[index].word)
    for form in name.forms.get(word[:1], ()):
        if not form.letters.startswith(word) and word[:-1] != form.letters:
            continue
        end = _end_of(text, tokens, index, form, name)
        if end and _is_sender(_Spot(text, tokens, index, end), form, name):
            last = tokens[end - 1]
            size = 2 if last.word.endswith("'s") and not form.letters.endswith("s") else 0
            return tokens[index].start, last.end - size
    return None


def _end_of(text: str, tokens: Sequence[Token], index: int, form: Form, name: Name) -> int:
    """The index behind the tokens that spell `form` from `index` on; 0 if they do not."""
    letters, at, read, words = form.letters, index, 0, 0
    while at < len(tokens):
        token = tokens[at]
        word = plain_letters(token.word)
        joins = name.joins and words and word in AND_WORDS
        if joins or (token.kind == "mark" and words and word in _JOINTS):
            at += 1
            continue
        words += 1
        if letters.startswith(word, read):
            read += len(word)
        elif letters[read:] == word[:-1] and _is_genitive(text, token, form):
            read = len(letters)
        else:
            return 0
        at += 1
        if read == len(letters):
            is_apart = words <= form.size or _are_capital(text, tokens[index:at])
            return at if is_apart else 0
    return 0


def _is_genitive(text: str, token: Token, form: Form) -> bool:
    """Whether its last `s` says whose: "Alder's", and without a mark in a name's capitals."""
    if token.word[-1] != "s":
        return False
    if token.word.endswith("'s"):
        return True
    if not text[token.start].isupper():
        return False
    return len(form.letters) >= _WITH_GENITIVE or _is_foreign_genitive(text, token, form)


def _is_foreign_genitive(text: str, token: Token, form: Form) -> bool:
    """Whether a short name has one, and no plural: "Fröjds Café"."""
    if form.is_short or form.is_plain or text[token.start + 1].isupper():
        return False
    if len(form.letters) < _SHORTEST_WITH_GENITIVE:
        return False
    is_english = text[token.start : token.end].isascii()
    return not is_english or text[token.end + 1 : token.end + 2].isupper()


def _are_capital(text: str, tokens: Sequence[Token]) -> bool:
    return all(not text[each.start].islower() for each in tokens)


def _is_sender(spot: _Spot, form: Form, name: Name) -> bool:
    """Whether what spells a form of the name is the name, and not its words, street or address."""
    is_whole = not (form.is_short or form.is_plain)
    if _is_part(spot) or (not is_whole and _is_of_another(spot, form, name)):
        return False
    if form.size > 1 and not form.is_plain and (is_whole or not _is_small(spot, name)):
        return True
    if spot.text[spot.first.start].islower() and not name.is_small:
        is_small = _writes_small(spot)
        return (is_small and (is_whole or _is_introduced(spot))) or _stands_apart(spot)
    named = is_whole or (form.size > 1 and not form.is_short) or _stands_out(spot, form, name)
    if named and not _is_street(spot, form):
        return True
    return _stands_apart(spot) or _is_introduced(spot)


def _is_small(spot: _Spot, name: Name) -> bool:
    """Whether it is written in small letters though the name is not."""
    return not name.is_small and spot.text[spot.first.start].islower()


def _stands_out(spot: _Spot, form: Form, name: Name) -> bool:
    """Whether a single word has its capital because it is a name."""
    if form.is_short and form.is_plain:
        return False
    goes_on = spot.behind is not None and _goes_on(form, spot.behind, name)
    return goes_on or not _begins_sentence(spot)


def _is_of_another(spot: _Spot, form: Form, name: Name) -> bool:
    """Whether the words are a part of somebody else's name: "Costa Del Sol", "Elm Hospital"."""
    before, behind = spot.before, spot.behind
    if form.size == 1 and before is not None and before.kind == "word":
        is_name = not spot.text[before.start].islower() and not spot.text[before.start].isdigit()
        if is_name and (before.word in TRADES or not _starts(spot, spot.at - 1)):
            return True
    if behind is None or not form.is_short or _goes_on(form, behind, name):
        return False
    if behind.word in AND_WORDS and spot.end + 1 < len(spot.tokens):
        behind = spot.tokens[spot.end + 1]
    return behind.kind == "number" or (
        behind.kind == "word"
        and behind.word not in HERE_WORDS
        and spot.text[behind.start].isupper()
        and not _is_capitals(spot, behind)
    )


def _goes_on(form: Form, behind: Token, name: Name) -> bool:
    """Whether the next word is one of the name's, or begins as that does: "Riverbend Vet"."""
    letters = f"{form.letters}{plain_letters(behind.word)}"
    return any(each.letters.startswith(letters) for each in name.forms[letters[0]])


def _is_capitals(spot: _Spot, token: Token) -> bool:
    """Whether a word is all in capitals, as keywords are."""
    return spot.text[token.start : token.end].isupper()


def _is_part(spot: _Spot) -> bool:
    """Whether it is the end of a longer word, or a handle: "non-stop", "@harbourtea"."""
    start = spot.first.start
    before = spot.text[max(0, start - 2) : start]
    return before[-1:] == "@" or (before[-1:] in {"-", "_", "/"} and before[:-1].isalnum())


def _is_street(spot: _Spot, form: Form) -> bool:
    behind = spot.behind
    if behind is None or form.size > 1 or behind.word not in PLACE_WORDS:
        return False
    return spot.text[behind.start].isupper()


def _begins_sentence(spot: _Spot) -> bool:
    return _starts(spot, spot.at)


def _starts(spot: _Spot, at: int) -> bool:
    """Whether the token at `at` is the first of a sentence."""
    return at == 0 or spot.tokens[at - 1].word in _STARTING


def _writes_small(spot: _Spot) -> bool:
    """Whether the writer begins the text with a small letter."""
    first = next((token for token in spot.tokens if token.kind == "word"), None)
    return first is not None and spot.text[first.start].islower()


def _stands_apart(spot: _Spot) -> bool:
    """Whether it stands as a sender's name does: "Maple: …", "- Maple", "Maple here"."""
    before, behind = spot.before, spot.behind
    if before is not None and before.word not in _OPENING:
        return False
    return behind is None or behind.word in _CLOSING or behind.word in HERE_WORDS


def _is_introduced(spot: _Spot) -> bool:
    """Whether a sender names itself here: "from Maple", "this is Maple", "at the Maple"."""
    at = spot.at - 1
    if at > 0 and spot.tokens[at].word == "the":
        at -= 1
    if at < 0 or spot.tokens[at].word not in FROM_WORDS:
        return False
    if spot.tokens[at].word == "is" and not (at and spot.tokens[at - 1].word == "this"):
        return False
    return spot.text[spot.tokens[at].start].islower() or _starts(spot, at)
