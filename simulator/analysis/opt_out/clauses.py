"""What the readings of an end of messages share: the finding, and where a clause ends."""

from typing import Final, Literal, NamedTuple

from simulator.analysis.opt_out import lexicon
from simulator.analysis.opt_out.lexicon import Copy
from simulator.analysis.tokens import SENTENCE_ENDS
from simulator.data.word_lists import words as word_set

Sense = Literal["messages", "bare", "other"]

REACH: Final = 8
"""How many words behind a verb are looked at for what it ends."""

QUOTES: Final = frozenset("\"'“”‘’«»&-–/*+")
_CLAUSE_BEGINS: Final = lexicon.AND | lexicon.IF | lexicon.PURPOSE
_ENDS: Final = lexicon.PRODUCT | lexicon.MOMENT | lexicon.LIST
"""Days and things that are bought end, with or without a capital."""
_NEAR: Final = 3
_BEGINNERS: Final = word_set(
    "ihr ihre ihren dein deine euer eure unser unsere der die das wir sie your our the we"
)


class Effect(NamedTuple):
    """What is said from token `start` to before `end`.

    `messages` end, a `bare` verb names nothing that ends, or an `other` thing does. Where it is
    not `is_sure`, what stands behind is no word that is known for messages.
    """

    start: int
    end: int
    sense: Sense
    is_sure: bool = True


def is_boundary(copy: Copy, at: int) -> bool:
    """Whether a mark at `at` parts clauses."""
    kind, word, _, _ = copy.tokens[at]
    return kind == "mark" and (word in SENTENCE_ENDS or word in ",()[]:" or word not in QUOTES)


def goes_on_to_other(copy: Copy, end: int, limit: int) -> bool:
    """Whether "no longer to receive" has an object that no list knows for messages."""
    if not copy.sorts[end - 1] & (lexicon.GET | lexicon.MORE | lexicon.WANT | lexicon.NEGATION):
        return False
    unknown = False
    for at in range(end, min(end + REACH, limit)):
        kind, _, start, _ = copy.tokens[at]
        sort = copy.sorts[at]
        if kind != "word" or sort & (lexicon.ACTION | lexicon.KEYWORD):
            break
        if sort & (lexicon.MESSAGES | lexicon.LIST | lexicon.GET | lexicon.WRITE):
            return False
        if sort & _CLAUSE_BEGINS and not sort & lexicon.FILLER:
            break
        unknown |= bool(sort & lexicon.PRODUCT) or (not sort and copy.text[start].islower())
    return unknown


def has_messages(copy: Copy, at: int, limit: int) -> bool:
    """Whether messages are named within a few words, before a mark."""
    for index in range(at, min(at + 4, limit)):
        if copy.tokens[index].kind == "mark":
            return False
        if copy.sorts[index] & lexicon.MESSAGES:
            return True
    return False


def begins_anew(copy: Copy, before: int, at: int) -> bool:
    """Whether the word at `at` begins a sentence, though no mark parts it from what was said.

    People leave out the full stop: "Reply STOP to end Your last bill: …". A capital tells it behind
    a word in small letters, and behind a German noun a capital that only sentences give. A name
    that leads to a thing begins nothing: "to quit Gold membership".
    """
    if at != before + 1 or at >= len(copy.tokens) or copy.tokens[at].kind != "word":
        return False
    start = copy.tokens[at].start
    if not copy.text[start].isupper() or copy.text[start + 1 : start + 2].isupper():
        return False
    if copy.text[copy.tokens[before].start].islower():
        sort = copy.sorts[at]
        return not sort & _ENDS if sort else not _names_product(copy, at + 1)
    return copy.tokens[at].word in _BEGINNERS and not copy.is_upper(before)


def _names_product(copy: Copy, at: int) -> bool:
    """Whether a thing that ends is named within a few words, before a mark."""
    for index in range(at, min(at + _NEAR, len(copy.tokens))):
        if copy.tokens[index].kind != "word":
            return False
        if copy.sorts[index] & lexicon.PRODUCT:
            return True
    return False


def stands_apart(copy: Copy, at: int) -> bool:
    """Whether a mark with room about it parts what was said from a new sentence: "- Your bill"."""
    start, end = copy.tokens[at].start, copy.tokens[at].end
    has_room = copy.text[start - 1 : start].isspace() and copy.text[end : end + 1].isspace()
    following = copy.tokens[at + 1 : at + 2]
    return has_room and bool(following) and copy.text[following[0].start].isupper()
