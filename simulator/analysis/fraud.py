"""Finds what frauds ask for: passwords, card numbers, a fee, money by wire."""

from collections.abc import Callable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from functools import partial

from simulator.analysis.brand.forms import LONGEST, forms_of, plain_letters
from simulator.analysis.covered import apart
from simulator.analysis.fraud_schemes import FIRST_WORDS, GIFT_CARDS, FraudText, denies, tales_in
from simulator.analysis.links import Link, name_of
from simulator.analysis.phrases import PhraseBook
from simulator.analysis.spans import Span
from simulator.analysis.tokens import Token
from simulator.data import fraud_words as lists
from simulator.data.fraud_tales import UNPAID

_SECRETS = PhraseBook(dict.fromkeys(lists.SECRETS))
_ACCOUNTS = PhraseBook(dict.fromkeys(lists.ACCOUNTS))
_ANY = (
    _SECRETS.first_words
    | _ACCOUNTS.first_words
    | GIFT_CARDS.first_words
    | lists.FEES
    | lists.THREATS
    | FIRST_WORDS
    | {"wire"}
)
"""A text without any of these asks for nothing of the sort."""

_NEAR = 5


def read_fraud(
    text: str,
    tokens: Sequence[Token],
    words: AbstractSet[str],
    links: Sequence[Link],
    *,
    brand: str | None = None,
) -> tuple[Span, ...]:
    """Each request of that sort; `words` are those of the tokens.

    A fee, and a login for a locked account, may be honest on the site of `brand`, or of the name
    that opens the text.
    """
    addresses = [link.span for link in links if link.is_address] if links else []
    if _ANY.isdisjoint(words):
        return tuple(addresses)
    foreign = partial(_foreign, text, links, brand)
    read = FraudText(text, tokens, words, links, foreign)
    asked = [span for reader in _READERS for span in reader(read)]
    return tuple(apart(sorted([*asked, *addresses])))


def _foreign(text: str, links: Sequence[Link], brand: str | None) -> Sequence[Link]:
    """The links that do not lead to the sender's own site."""
    name = brand or text[:LONGEST].rpartition(":")[0].partition(":")[0]
    own = {form.letters for forms in forms_of(name).forms.values() for form in forms}
    return [link for link in links if plain_letters(name_of(link).replace("-", "")) not in own]


def _secrets(read: FraudText) -> Iterator[Span]:
    """Yield each order to tell a secret: "confirm your password at …"."""
    if _SECRETS.first_words.isdisjoint(read.words) or lists.ASKING.isdisjoint(read.words):
        return
    has_channel = read.has_channel
    for sentence in read.sentences:
        found = _secret_in(read.text, sentence.tokens)
        if not found:
            continue
        own = [token.word for token in sentence.tokens]
        verbs = [at for at in range(len(own)) if _is_order(own, at)]
        if not verbs or denies(own):
            continue
        if not has_channel and lists.BY_REPLY.isdisjoint(own):
            continue
        first, end = found
        verb = min(verbs, key=lambda at: abs(at - first))
        if verb == first - 1 and _is_keyword(own, verb, end):
            continue
        ends = sentence.tokens[verb], sentence.tokens[first], sentence.tokens[end - 1]
        yield min(each.start for each in ends), max(each.end for each in ends)


def _is_order(own: Sequence[str], at: int) -> bool:
    return own[at] in lists.ASKING and not (at and own[at - 1] in lists.NO_ORDER_BEFORE)


def _secret_in(text: str, tokens: Sequence[Token]) -> tuple[int, int] | None:
    """Where the first secret stands that is somebody's own and is not told here."""
    for index, token in enumerate(tokens):
        size = _SECRETS.length_at(tokens, index)
        if not size:
            continue
        before = tokens[index - 1].word if index else ""
        behind = tokens[index + size] if index + size < len(tokens) else None
        if behind is not None and (
            behind.word in lists.NOT_ASKED_BEHIND or _is_value(text, tokens, index + size)
        ):
            continue
        is_capital = text[token.start : token.end].isupper()
        if token.word in lists.WORDS_TOO and not (is_capital or before in lists.OWN_WORDS):
            continue
        if before not in lists.OTHER_CARDS and before not in lists.ANY_BEFORE:
            return index, index + size
    return None


def _is_value(text: str, tokens: Sequence[Token], index: int) -> bool:
    """Whether the secret itself stands behind its name: "PIN 4432", "password: heron"."""
    if tokens[index].word == ":":
        index += 1
    if index >= len(tokens):
        return False
    token = tokens[index]
    return token.kind == "number" or text[token.start].isdigit()


def _is_keyword(own: Sequence[str], verb: int, end: int) -> bool:
    """Whether the word is what to send: "Reply PIN to get a badge"."""
    return own[verb] in lists.BY_REPLY and own[end : end + 1] in (["to"], ["for"])


def _fees(read: FraudText) -> Iterator[Span]:
    """Yield each fee that frees a parcel or a prize; an unpaid one may be asked for further on."""
    if any(map(read.words.isdisjoint, (lists.FEES, lists.PAYING, lists.HELD))):
        return
    if read.links and not read.foreign():
        return
    if not (read.can_answer or not read.words.isdisjoint(lists.MEANS)):
        return
    for sentence in read.sentences:
        own = [token.word for token in sentence.tokens]
        paid = [at for at, word in enumerate(own) if word in lists.PAYING]
        fees = [at for at, word in enumerate(own) if word in lists.FEES]
        is_due = not paid and not UNPAID.isdisjoint(own)
        if fees and (paid or is_due) and not denies(own):
            first, last = sorted((paid[0] if paid else fees[0], fees[0]))
            yield sentence.tokens[first].start, sentence.tokens[last].end


def _moved_accounts(read: FraudText) -> Iterator[Span]:
    """Yield each "our bank details changed" of a text that speaks of payments."""
    needed = (_ACCOUNTS.first_words, lists.CHANGED, lists.OURS, lists.MONEY)
    if any(map(read.words.isdisjoint, needed)):
        return
    for sentence in read.sentences:
        own = {token.word for token in sentence.tokens}
        found = _ACCOUNTS.find(sentence.tokens)
        if found and not own.isdisjoint(lists.CHANGED) and not own.isdisjoint(lists.OURS):
            if denies([token.word for token in sentence.tokens]):
                continue
            yield sentence.tokens[found[0]].start, sentence.tokens[found[1] - 1].end


def _wires(read: FraudText) -> Iterator[Span]:
    """Yield each order to wire money."""
    if "wire" not in read.words:
        return
    for sentence in read.sentences:
        own = [token.word for token in sentence.tokens]
        for at, word in enumerate(own[:-1]):
            behind = sentence.tokens[at + 1]
            is_money = behind.kind == "number" and not behind.word.isdecimal()
            is_order = is_money or behind.word in lists.WIRED or behind.word.endswith("'s")
            if word == "wire" and is_order and not denies(own):
                yield sentence.tokens[at].start, behind.end


def _gift_cards(read: FraudText) -> Iterator[Span]:
    """Yield gift cards whose codes are to be sent on."""
    needed = (GIFT_CARDS.first_words, lists.CARD_CODES, lists.BY_REPLY)
    if any(map(read.words.isdisjoint, needed)):
        return
    own = [token.word for token in read.tokens]
    sent = [at for at, word in enumerate(own) if word in lists.BY_REPLY]
    if denies(own) or not any(_sends_codes(own, at) for at in sent):
        return
    found = GIFT_CARDS.find(read.tokens)
    if found:
        yield read.tokens[found[0]].start, read.tokens[found[1] - 1].end


def _sends_codes(own: Sequence[str], at: int) -> bool:
    return not lists.CARD_CODES.isdisjoint(own[at + 1 : at + _NEAR])


def _threats(read: FraudText) -> Iterator[Span]:
    """Yield "your account is locked" where a link leads to a login."""
    needed = (lists.THREATS, lists.ENTERED, lists.HELD_ACCOUNTS)
    if any(map(read.words.isdisjoint, needed)):
        return
    if not read.foreign():
        return
    for sentence in read.sentences:
        own = [token.word for token in sentence.tokens]
        threats = [at for at, word in enumerate(own) if word in lists.THREATS]
        held = [at for at, word in enumerate(own) if word in lists.HELD_ACCOUNTS]
        if threats and held and not denies(own):
            first, last = sorted((threats[0], held[0]))
            yield sentence.tokens[first].start, sentence.tokens[last].end


_Reader = Callable[[FraudText], Iterator[Span]]
_READERS: tuple[_Reader, ...] = (
    _secrets,
    _fees,
    _moved_accounts,
    _wires,
    _gift_cards,
    _threats,
    tales_in,
)
