"""The words that a text asks its reader to send back, ways out and help left aside."""

from collections.abc import Iterator, Sequence
from typing import Final

from simulator.analysis.analysis import Analysis
from simulator.analysis.covered import Covered
from simulator.analysis.tokens import SENTENCE_ENDS, Token, fold
from simulator.analysis.trade import read_keywords
from simulator.data.asking.words import ANSWER_WORDS
from simulator.data.keywords import HELP_KEYWORDS, keywords_of
from simulator.data.opt_out.words import ACTIONS
from simulator.data.trade_words import BEFORE_KEYWORD, BETWEEN_KEYWORDS
from simulator.data.word_lists import words

_NO_KEYWORDS: Final = words("asap me us now here back today i it you at in on for by us sms text")
_BEHIND_NUMBER: Final = BETWEEN_KEYWORDS | words(
    "for to if when and then = - – — : ; . ! ? ) para si pour wenn fur por se , ( \" ' ” ’ below"
)
_MEANING: Final = words("for to if when = - – — : ( para si pour wenn fur por se")
_ANSWERED: Final = frozenset({"question", "reply"})
_FILLERS: Final = 5
_MOST_DIGITS: Final = 2
_LONGEST: Final = 20


def read_answers(text: str, tokens: Sequence[Token], analysis: Analysis) -> tuple[str, ...]:
    """The words, as the text spells them, each once and in its order."""
    calls = analysis.calls_to_action
    if not any(call.channel == "reply" or call.kind in _ANSWERED for call in calls):
        return ()
    out = Covered([each.span for each in analysis.opt_outs])
    at = {token.start: index for index, token in enumerate(tokens)}
    found: dict[str, str] = {}
    starts = {said.span[0] for said in read_keywords(text, tokens)} | set(_small(tokens))
    starts |= set(_further(text, tokens, [at[start] for start in starts]))
    for start in sorted(starts):
        index = at[start]
        word = text[start : tokens[index].end]
        if start not in out and _is_asked(word, tokens, index):
            found.setdefault(fold(word), word)
    return tuple(found.values())


def _small(tokens: Sequence[Token]) -> Iterator[int]:
    """Where answers stand that are written in small letters: "reply yes"."""
    for index, token in enumerate(tokens):
        if token.word not in ACTIONS:
            continue
        found = False
        for behind in tokens[index + 1 : index + 1 + _FILLERS]:
            if behind.kind == "word" and behind.word in ANSWER_WORDS and behind.word != "a":
                found = True
                yield behind.start
            elif behind.word not in (BETWEEN_KEYWORDS if found else BEFORE_KEYWORD):
                break


def _further(text: str, tokens: Sequence[Token], known: Sequence[int]) -> Iterator[int]:
    """Where answers stand that follow others with what they mean: "1 for a visit, 2 for later"."""
    starts = set(known)
    is_open = False
    for index, token in enumerate(tokens):
        if index in starts:
            is_open = True
        elif token.word in SENTENCE_ENDS and token.kind == "mark":
            is_open = False
        elif is_open and tokens[index - 1].word in BETWEEN_KEYWORDS and _means(text, tokens, index):
            yield token.start


def _means(text: str, tokens: Sequence[Token], index: int) -> bool:
    """Whether an answer stands there, and behind it what it is for."""
    token = tokens[index]
    if index + 1 == len(tokens) or tokens[index + 1].word not in _MEANING:
        return False
    if token.kind == "number":
        return token.word.isdecimal() and len(token.word) <= _MOST_DIGITS
    written = text[token.start : token.end]
    is_plain = token.word in ANSWER_WORDS - {"a"} or (
        written.isupper() and len(written) <= _LONGEST
    )
    return token.kind == "word" and is_plain


def _is_asked(word: str, tokens: Sequence[Token], index: int) -> bool:
    """Whether it is an answer to this sender: no number of things, no word for another number."""
    folded = fold(word)
    if folded in _NO_KEYWORDS or word.upper() in HELP_KEYWORDS | keywords_of(None):
        return False
    behind = tokens[index + 1 : index + 3]
    if len(behind) > 1 and behind[0].word == "to" and behind[1].kind in {"phone", "number"}:
        return False
    is_number = tokens[index].kind == "number"
    return not (is_number and behind and behind[0].word not in _BEHIND_NUMBER)
