"""Reads ways out in words that no carrier lists: "Reply ADIEU to opt out", "txt X 2 stop msgs"."""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from simulator.analysis.opt_out import lexicon
from simulator.analysis.opt_out.keywords import Sent, is_refused, is_thing
from simulator.analysis.opt_out.lexicon import Copy
from simulator.analysis.opt_out.purpose import purpose_before, purpose_behind
from simulator.analysis.tokens import SENTENCE_ENDS
from simulator.data.opt_out import words
from simulator.data.word_lists import words as word_set

Unlisted = tuple[Sent, int, int]
"""What is to be sent, and the tokens that the way out takes, the end exclusive."""

_ENDING: Final = frozenset({"messages", "bare"})
_FARTHEST = 5
_MOST_DIGITS = 2
_SENTENCE = 24
_CHOICE: Final = word_set("or ou o oder of eller lub albo and y et und e en , / ;")
_MOST_UNKNOWN, _MOST_SENT = 2, 4
_PARTING: Final = lexicon.PURPOSE | lexicon.IF | lexicon.AND | lexicon.ACTION
_BEGINNING: Final = lexicon.ACTION | lexicon.PURPOSE
_LONGEST_SPELLED = 11
_NOT_SENT: Final = frozenset({"link", "phone", "mail", "mark"})
_REFUSALS: Final = frozenset({"no", "nee", "nej", "nei", "nie", "non", "nein", "nao"})
_BETWEEN_LETTERS: Final = frozenset(".-*_ ·•")
_QUOTES: Final = frozenset("\"'“”‘’«»")
_JOINED: Final = re.compile(
    rf"(?:{words.JOINED_PARTS})*+(?:stopp?|unsub|unsubscribe|optout)(?:{words.JOINED_ENDS})*+"
)
_IN_JOINED: Final = ("stop", "unsub", "optout")


def may_be_joined(words_: Iterable[str]) -> bool:
    """Whether some word holds a keyword that may be run together with its effect."""
    together = "\n".join(words_)
    return any(part in together for part in _IN_JOINED)


def joined_at(copy: Copy, at: int) -> bool:
    """Whether keyword and effect are run together at token `at`: "2stoptxt"."""
    kind, word, _, _ = copy.tokens[at]
    return (
        kind == "word"
        and not copy.sorts[at]
        and any(part in word for part in _IN_JOINED)
        and _JOINED.fullmatch(word) is not None
    )


def read_unlisted(copy: Copy, taken: Sequence[tuple[int, int]]) -> Iterator[Unlisted]:
    """The words to send, and the tokens each way out takes; none within those `taken`."""
    floor = 0
    free = iter([*taken, (len(copy.tokens) + 1, len(copy.tokens) + 1)])
    start, stop = next(free)
    for at in _may_begin(copy.sorts):
        while at >= stop:
            floor = max(floor, stop)
            start, stop = next(free)
        if floor <= at < start and (found := _chosen(copy, at) or _asked(copy, at, floor)):
            sent, _, end = found
            if sent.end <= start:
                yield found
                floor = end


def _may_begin(sorts: Sequence[int]) -> list[int]:
    """Where a verb to send stands, or a word of purpose next: the test that most tokens fail."""
    found: list[int] = []
    for at in [at for at, sort in enumerate(sorts) if sort & _BEGINNING]:
        if at and sorts[at] & lexicon.PURPOSE and (not found or found[-1] < at - 1):
            found.append(at - 1)
        if sorts[at] & lexicon.ACTION:
            found.append(at)
    return found


def _chosen(copy: Copy, at: int) -> Unlisted | None:
    """An answer among others that ends messages: "Reply Y to stay or N to opt out"."""
    if not _is_choice(copy, at) or not _is_asked(copy, at):
        return None
    behind = purpose_behind(copy, at + 1)
    if behind.said == "bare" and _drops(copy, at + 1, behind.end):
        return None
    return (Sent(at, at + 1), at, behind.end) if behind.said in _ENDING else None


def _drops(copy: Copy, start: int, end: int) -> bool:
    """Whether words that name no messages rather drop what is spoken of: "2 to cancel it"."""
    said = {token.word for token in copy.tokens[start:end]}
    is_it = end < len(copy.tokens) and copy.tokens[end].word == "it"
    return is_it or not words.DROPS.isdisjoint(said)


def _asked(copy: Copy, verb: int, floor: int) -> Unlisted | None:
    """What the verb at token `verb` asks to send, when that ends messages."""
    if not copy.sorts[verb] & lexicon.ACTION or is_thing(copy, verb):
        return None
    sent = _sent(copy, verb) or _sent_before(copy, verb)
    if sent is None or is_refused(copy, verb):
        return None
    first = min(verb, sent.start)
    behind = purpose_behind(copy, max(sent.end, verb + 1 if sent.start < verb else 0))
    before = purpose_before(copy, first, floor)
    end = max(behind.end, sent.end)
    led = before.said in _ENDING and not _says_more(copy, before.end, first)
    if behind.said == "messages" or (behind.said in {"nothing", "apart"} and led):
        return sent, min(before.start, first) if led else first, end
    by_name = copy.is_upper(sent.start) or copy.tokens[sent.start].kind == "number"
    is_drop = len(copy.written(sent.start, sent.end)) <= _MOST_DIGITS and _drops(
        copy, sent.end, behind.end
    )
    if behind.said == "bare" and by_name and not is_drop and before.said != "other":
        return sent, first, end
    return None


def _is_choice(copy: Copy, at: int) -> bool:
    """Whether one of several answers stands here, and what it does: "… or N to opt out"."""
    if not 0 < at < len(copy.tokens) - 1 or not copy.sorts[at + 1] & lexicon.PURPOSE:
        return False
    kind, word, _, _ = copy.tokens[at]
    known = lexicon.KEYWORD | lexicon.HELP | lexicon.ACTION | lexicon.PURPOSE
    is_answer = (kind == "number" and len(word) == 1) or (
        kind == "word" and copy.is_upper(at) and not copy.sorts[at] & known
    )
    return is_answer and copy.tokens[at - 1].word in _CHOICE


def _is_asked(copy: Copy, index: int) -> bool:
    """Whether a verb before, in the same sentence, says to answer."""
    for at in range(index - 1, max(-1, index - _SENTENCE), -1):
        if copy.tokens[at].word in SENTENCE_ENDS:
            return False
        if copy.sorts[at] & lexicon.ACTION and not is_thing(copy, at):
            return not is_refused(copy, at)
    return False


def _says_more(copy: Copy, start: int, end: int) -> bool:
    """Whether something else is said between an effect and the order to send."""
    unknown = sum(
        token.kind == "word" and not sort
        for token, sort in zip(copy.tokens[start:end], copy.sorts[start:end], strict=True)
    )
    return unknown > _MOST_UNKNOWN


def _sent(copy: Copy, verb: int) -> Sent | None:
    """The word in capitals or quotes, the letter or the digit that the reader is to send."""
    for at in range(verb + 1, min(verb + 1 + _FARTHEST, len(copy.tokens))):
        kind, word, _, _ = copy.tokens[at]
        sort = copy.sorts[at]
        if kind == "mark" and word in words.WAITING_SIGNS:
            continue
        if kind in _NOT_SENT or sort & (lexicon.KEYWORD | lexicon.HELP):
            return None
        end = _number_end(copy, at) if kind == "number" else _word_end(copy, at)
        if end:
            return Sent(at, end)
        if kind == "number" or not sort & (lexicon.FILLER | lexicon.AND | lexicon.PURPOSE):
            return None
    return None


def _number_end(copy: Copy, at: int) -> int | None:
    word = copy.tokens[at].word
    is_answer = word.isdigit() and len(word) <= _MOST_DIGITS and word not in {"2", "4"}
    return at + 1 if is_answer else None


def _word_end(copy: Copy, at: int) -> int | None:
    if end := _spelled(copy, at):
        return end
    if not _may_be_sent(copy, at):
        return None
    end = at + 1
    while end < min(at + _MOST_SENT, len(copy.tokens)) and _goes_with(copy, end):
        end += 1
    return end


def _goes_with(copy: Copy, at: int) -> bool:
    """Whether a word is sent with the one before: "send GET EURO STOP", "reply NO THANKS"."""
    is_loud = copy.is_upper(at) and copy.is_upper(at - 1) and copy.tokens[at].kind == "word"
    return is_loud and len(copy.tokens[at].word) > 1 and not copy.sorts[at] & _PARTING


def _spelled(copy: Copy, start: int) -> int | None:
    """The end of a keyword that is spelled out, letter by letter: "S.T.O.P."."""
    letters, at = "", start
    while at < len(copy.tokens) and len(letters) < _LONGEST_SPELLED:
        token = copy.tokens[at]
        if token.kind == "word" and len(token.word) == 1:
            letters += token.word
        elif token.word not in _BETWEEN_LETTERS:
            break
        at += 1
    return at if letters in words.KEYWORDS else None


def _sent_before(copy: Copy, verb: int) -> Sent | None:
    """A word in capitals before a verb that closes its clause: "Mit ADIEU antworten"."""
    at = verb - 1
    if at < 0 or copy.tokens[verb].word not in words.TRAILING_ACTIONS:
        return None
    while at > 0 and copy.tokens[at].word in _QUOTES:
        at -= 1
    known = lexicon.KEYWORD | lexicon.HELP | lexicon.ACTION | lexicon.FILLER
    is_one = copy.tokens[at].kind == "word" and copy.is_upper(at) and not copy.sorts[at] & known
    return Sent(at, at + 1) if is_one and len(copy.tokens[at].word) > 1 else None


def _may_be_sent(copy: Copy, at: int) -> bool:
    if copy.tokens[at].word in _REFUSALS:
        return True
    written = copy.written(at, at + 1)
    if written.isupper() and not (written in {"I", "A"} or copy.sorts[at] & lexicon.PURPOSE):
        return True
    if copy.tokens[at - 1].word in _QUOTES:
        return True
    is_led = at + 1 < len(copy.tokens) and copy.sorts[at + 1] & (lexicon.PURPOSE | lexicon.IF)
    return bool(is_led) and not copy.sorts[at] & (lexicon.FILLER | lexicon.NEGATION)
