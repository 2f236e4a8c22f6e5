"""Reads whether a lead's reply ends the messages, by the grammar that reads the copy too."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from simulator.analysis.opt_out import lexicon
from simulator.analysis.opt_out.effects import STARTS, dissent_at, effect_at
from simulator.analysis.opt_out.lexicon import Copy, read_copy
from simulator.analysis.phrases import PhraseBook
from simulator.analysis.tokens import SENTENCE_ENDS, Token, tokenize
from simulator.data import reply_words
from simulator.data.opt_out import words

_WANTED_NO_MORE: Final = PhraseBook(dict.fromkeys(reply_words.WANTED_NO_MORE))
_ONLY_SWAPPED: Final = words.EVERYDAY - {"cancelar", "cancella", "cancel", "remove", "revoke"}
_SHORT, _LONG = 4, 8
_MOST_READ = 1_600  # the longest reply that a phone sends
_MOST_WORDS, _SURE = 12, 9
_NEGATED_WITHIN = 3
_KEYWORDS: Final = words.KEYWORDS - {"td"}


@dataclass(frozen=True, slots=True)
class Reply:
    """What a reply means for the messages.

    `opt_out` ends them; where `review` is true a person should look at it too. `keyword` is the
    listed word that was sent or meant, `None` for an end in the lead's own words.
    """

    opt_out: bool
    review: bool
    keyword: str | None


_STAYS: Final = Reply(opt_out=False, review=False, keyword=None)


def read_reply(text: str, *, language: str | None = None, country: str = "US") -> Reply:
    """Read one reply; never raises, whatever the text.

    A keyword ends the messages when nothing but politeness stands beside it, in whatever
    language; a word right of it ("stop by on monday?") makes it part of another sentence. A slip
    of the finger counts, and is for review.
    """
    del language  # carriers take a keyword of any language
    tokens = tokenize(text[:_MOST_READ])
    said = [token for token in tokens if token.kind in {"word", "number", "time"}]
    asked = [token.word for token in said if token.word not in reply_words.POLITE]
    if asked and (found := _keyword(asked, country)):
        return found
    if len(asked) == 1 and asked[0] in reply_words.REFUSALS:
        return Reply(opt_out=False, review=True, keyword=None)
    return _of_one_sentence(said, tokens) or _sentence(read_copy(text, tokens))


def _keyword(asked: Sequence[str], country: str) -> Reply | None:
    """The keyword that alone is left of a reply."""
    word = "".join(asked) if _is_spelled(asked) else asked[0] if len(asked) == 1 else ""
    if len(set(asked)) == 1:
        word = word or asked[0]
    elif len(asked) == 2:  # noqa: PLR2004 - "opt out"
        word = words.TWO_WORDS.get((asked[0], asked[1])) or _spread(asked)
    if not word:
        return None
    local = words.KEYWORDS_BY_COUNTRY.get(country.upper(), frozenset()) - {"no"}
    if word in _KEYWORDS or word in local:
        return Reply(opt_out=True, review=False, keyword=word)
    meant = _meant(word)
    return Reply(opt_out=True, review=True, keyword=meant) if meant else None


def _of_one_sentence(said: Sequence[Token], tokens: Sequence[Token]) -> Reply | None:
    """A keyword that is a sentence or a clause of its own: "Wrong person. Stop", "no, stop"."""
    begin, is_part = 0, False
    for at in range(len(tokens) + 1):
        mark = tokens[at].word if at < len(tokens) else "."
        if mark not in SENTENCE_ENDS and mark != ",":
            continue
        asked = {
            token.word
            for token in tokens[begin:at]
            if token.kind == "word" and token.word not in reply_words.POLITE
        }
        begin, is_part = at + 1, is_part or mark == ","
        if len(asked) == 1 and (word := asked.pop()) in words.PLAIN_KEYWORDS - words.EVERYDAY:
            return Reply(opt_out=True, review=is_part or len(said) > _SURE, keyword=word)
    return None


def _spread(asked: Sequence[str]) -> str:
    """Two words that are a slip of a keyword of two: "opt uot"."""
    joined = "".join(asked)
    return joined if len(joined) <= _LONG and _is_slip(joined, "optout") else ""


def _is_spelled(asked: Sequence[str]) -> bool:
    return len(asked) >= _SHORT and all(len(word) == 1 for word in asked)


def _meant(word: str) -> str | None:
    """The keyword that a slip of one or two letters, or a digit for a letter, is of."""
    plain = word.translate(reply_words.LOOK_ALIKES)
    if plain in _KEYWORDS:
        return plain
    if word in reply_words.NO_SLIPS or len(word) > 2 * _LONG:
        return None
    close = [known for known in sorted(_KEYWORDS) if _is_slip(plain, known)]
    return next((known for known in close if _is_swap(plain, known)), close[0] if close else None)


def _is_slip(word: str, known: str) -> bool:
    """Whether `word` is `known` with neighbours swapped, or a letter too few, too many or wrong.

    Short and everyday words are taken only for swaps, "stop" also for a letter left out.
    """
    if word == known or abs(len(word) - len(known)) > 1:
        return False
    if _is_swap(word, known):
        return True
    if known in _ONLY_SWAPPED or len(known) < _SHORT:
        return False
    if len(known) <= _SHORT:
        return word[0] == known[0] and len(word) == len(known) - 1 and word in set(_left_out(known))
    return _differs_in_one(word, known) or (
        len(known) >= _LONG and any(_differs_in_one(each, known) for each in _swapped(word))
    )


def _is_swap(word: str, known: str) -> bool:
    return len(word) == len(known) and word in set(_swapped(known))


def _swapped(word: str) -> Iterator[str]:
    return (word[:at] + word[at + 1] + word[at] + word[at + 2 :] for at in range(len(word) - 1))


def _left_out(word: str) -> Iterator[str]:
    return (word[:at] + word[at + 1 :] for at in range(len(word)))


def _differs_in_one(word: str, known: str) -> bool:
    """Whether one letter is wrong, missing or too many."""
    if len(word) == len(known):
        return sum(one != other for one, other in zip(word, known, strict=True)) == 1
    longer, shorter = (word, known) if len(word) > len(known) else (known, word)
    return shorter in set(_left_out(longer))


def _sentence(copy: Copy) -> Reply:
    """An end of messages in the lead's own words."""
    size = sum(token.kind == "word" for token in copy.tokens)
    for at in range(len(copy.tokens)):
        if _is_denied(copy, at):
            continue
        if _WANTED_NO_MORE.length_at(copy.tokens, at) or _ends(copy, at):
            asks = any(token.word == "?" for token in copy.tokens)
            return Reply(opt_out=True, review=asks or size > _SURE, keyword=None)
    is_tired = size <= _MOST_WORDS and any(
        dissent_at(copy, at, len(copy.tokens)) for at in range(len(copy.tokens))
    )
    return Reply(opt_out=False, review=True, keyword=None) if is_tired else _STAYS


def _ends(copy: Copy, at: int) -> bool:
    if not copy.sorts[at] & STARTS:
        return False
    effect = effect_at(copy, at, len(copy.tokens))
    return effect is not None and effect.sense == "messages" and effect.is_sure


def _is_denied(copy: Copy, at: int) -> bool:
    """Whether the words before say the opposite: "don't unsubscribe me"."""
    near: Sequence[Token] = copy.tokens[max(0, at - _NEGATED_WITHIN) : at]
    sorts = copy.sorts[max(0, at - _NEGATED_WITHIN) : at]
    return any(
        sort & lexicon.NEGATION and token.kind == "word"
        for sort, token in zip(sorts, near, strict=True)
    )
