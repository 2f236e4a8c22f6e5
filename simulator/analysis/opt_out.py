"""Reads how a text lets its reader end the messages: a keyword, a link, a number, an answer.

A word such as "stop" counts by what stands around it: a verb that says to send it, or what it
does. What other things people stop, end or cancel are decoys.
"""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from simulator.analysis.opt_out_effects import (
    EFFECTS,
    PURPOSE,
    SIGNS,
    Effect,
    effect_before,
    effect_behind,
)
from simulator.analysis.phrases import PhraseBook
from simulator.analysis.spans import OptOut, Span
from simulator.analysis.tokens import Token
from simulator.data import opt_out_words as words
from simulator.data.word_lists import words as word_set

_DISSENT = PhraseBook(dict.fromkeys(words.DISSENT))
_ANSWERS = PhraseBook(dict.fromkeys(words.ANSWERS))
_TWO_WORDS = {("opt", "out"): "optout", ("stop", "all"): "stopall"}
_KEYWORD_STARTS = words.KEYWORDS | words.JOINED | {first for first, _ in _TWO_WORDS}
_SIGNALS = (
    words.KEYWORDS | words.JOINED | words.PLAIN_EFFECTS | EFFECTS.first_words | _DISSENT.first_words
)
_BEFORE_KEYWORD = words.BEFORE_KEYWORD | words.ACTIONS | words.KEYWORDS | words.HELP_WORDS
_ARTICLES = word_set("the this your our a un une eine per par")
_TRAILING_VERBS = word_set("senden schicken antworten schreiben sturen")
_TO_NUMBER = word_set("au al to a an sms para no til :")
_LEADS_IN = word_set("mit avec con : = , - – ?")
_SELF_EXPLAINING = frozenset({"end", "quit"})
_PATH_PARTS = re.compile(r"[/?=&#._]")
_FARTHEST_VERB, _FARTHEST_ANSWER = 7, 18
_SHORT_CODE = range(4, 7)
_LINK_IS_NOT_ENOUGH = frozenset({"US", "CA"})


class _Keyword(NamedTuple):
    """A keyword in the text: its indices, the end exclusive, and its listed spelling."""

    start: int
    end: int
    word: str


def read_opt_outs(
    text: str, tokens: Sequence[Token], *, language: str | None, country: str
) -> tuple[OptOut, ...]:
    """Every way out that the text gives, clear ones first."""
    if _SIGNALS.isdisjoint([token.word for token in tokens]) and not _has_out_link(tokens):
        return ()
    reader = _Reader(text, tokens, _recognised(language, country), country.upper())
    return tuple(sorted(reader.read(), key=lambda found: (not found.clear, found.span)))


def _recognised(language: str | None, country: str) -> frozenset[str]:
    """The keywords that carriers know for this reader."""
    spoken = words.KEYWORDS_BY_LANGUAGE.get((language or "en").partition("-")[0].lower())
    local = words.KEYWORDS_BY_COUNTRY.get(country.upper(), frozenset())
    return (spoken or frozenset()) | local | {"stop"}


def _has_out_link(tokens: Sequence[Token]) -> bool:
    return any(token.kind == "link" and _opts_out(token) for token in tokens)


def _opts_out(link: Token) -> bool:
    """Whether the path of an address speaks of opting out."""
    path = link.word.split("://", 1)[-1].partition("/")[2]
    return not words.OUT_PATHS.isdisjoint(_PATH_PARTS.split(path))


def _is_noun(tokens: Sequence[Token], index: int) -> bool:
    """Whether a verb's word is a thing here: "this text", "un sms"."""
    return index > 0 and tokens[index - 1].word in _ARTICLES


class _Reader:
    """Looks through one text for each way in which people put it."""

    def __init__(
        self, text: str, tokens: Sequence[Token], recognised: frozenset[str], country: str
    ) -> None:
        self.text = text
        self.tokens = tokens
        self.recognised = recognised
        self.country = country

    def read(self) -> list[OptOut]:
        """Keywords first; an answer in one's own words only where nothing else is offered."""
        found = list(self._by_keyword())
        found += self._by_unlisted_word(found)
        found += self._by_link()
        return found or list(self._by_answer())

    def _by_keyword(self) -> Iterator[OptOut]:
        for index, token in enumerate(self.tokens):
            if token.word not in _KEYWORD_STARTS:
                continue
            if token.word in words.JOINED:
                yield self._way_out(index, index + 1, keyword=(index, index + 1), clear=False)
            elif (keyword := self._keyword_at(index)) and (found := self._judge(keyword)):
                yield found

    def _keyword_at(self, index: int) -> _Keyword | None:
        word = self.tokens[index].word
        end = index + 1
        following = self.tokens[end].word if end < len(self.tokens) else ""
        if joined := _TWO_WORDS.get((word, following)):
            word, end = joined, end + 1
        if word not in words.KEYWORDS:
            return None
        shouted = self._written(index, end).isupper()
        is_purpose = index > 0 and self.tokens[index - 1].word in PURPOSE
        return None if is_purpose and not shouted else _Keyword(index, end, word)

    def _judge(self, keyword: _Keyword) -> OptOut | None:
        """Whether the words around a keyword make it a way out, and a clear one."""
        verb = self._verb_of(keyword)
        plain = keyword.word in words.PLAIN_KEYWORDS
        effect = effect_behind(self.tokens, keyword.end, plain_keyword=plain)
        begin = keyword.start if verb is None else min(verb, keyword.start)
        before = effect_before(self.tokens, begin)
        if effect.is_other or (verb is None and not self._is_short_form(keyword, effect, before)):
            return None
        said = effect.ends_messages or before is not None or keyword.word not in words.BORROWED
        if not said and keyword.word not in _SELF_EXPLAINING:
            return None
        return self._way_out(
            begin if before is None else before,
            max(effect.end, keyword.end),
            keyword=(keyword.start, keyword.end),
            clear=said and keyword.word in self.recognised,
        )

    def _verb_of(self, keyword: _Keyword) -> int | None:
        """The index of the verb that says to send the keyword."""
        lowest = max(-1, keyword.start - 1 - _FARTHEST_VERB)
        for index in range(keyword.start - 1, lowest, -1):
            token = self.tokens[index]
            if token.word in words.ACTIONS and not _is_noun(self.tokens, index):
                return index
            if not _may_stand_before(token):
                break
        return self._trailing_verb(keyword.end)

    def _trailing_verb(self, index: int) -> int | None:
        """German puts the verb behind: "STOPP an 12345 senden"."""
        for at in range(index, min(index + 4, len(self.tokens))):
            token = self.tokens[at]
            if token.word in _TRAILING_VERBS:
                return at
            if token.word not in words.BEFORE_KEYWORD and token.kind != "number":
                return None
        return None

    def _is_short_form(self, keyword: _Keyword, effect: Effect, before: int | None) -> bool:
        """Whether nothing need say to send it: "STOP to end", "STOP 36111", "Opt out: STOP"."""
        if not self._stands_out(keyword):
            return False
        if effect.ends_messages or self._goes_to_number(keyword):
            return True
        return before is not None and self.tokens[keyword.start - 1].word in _LEADS_IN

    def _stands_out(self, keyword: _Keyword) -> bool:
        """In capitals and no part of a name in capitals, or the first word of its sentence."""
        if not keyword.start:
            return True
        before = self.tokens[keyword.start - 1]
        if not self._written(keyword.start, keyword.end).isupper():
            return before.kind == "mark" and before.word not in ",-"
        shouted = self._written(keyword.start - 1, keyword.start).isupper()
        return before.word not in _ARTICLES and (not shouted or _may_stand_before(before))

    def _goes_to_number(self, keyword: _Keyword) -> bool:
        """Whether a short number follows, as it must in France."""
        for token in self.tokens[keyword.end : keyword.end + 3]:
            if token.kind == "number":
                return len(token.word) in _SHORT_CODE and token.word.isdigit()
            if token.word not in _TO_NUMBER:
                return False
        return False

    def _by_unlisted_word(self, found: Sequence[OptOut]) -> Iterator[OptOut]:
        """Yield ways out in a word that no carrier knows: "Reply ADIEU to opt out"."""
        for index, token in enumerate(self.tokens):
            if token.word not in words.ACTIONS or _is_noun(self.tokens, index):
                continue
            at = self._sent_word(index + 1)
            if at is None or any(one.span[0] <= token.start < one.span[1] for one in found):
                continue
            effect = effect_behind(self.tokens, at + 1)
            before = effect_before(self.tokens, index)
            if effect.ends_messages or (before is not None and not effect.is_other):
                begin, end = index if before is None else before, max(effect.end, at + 1)
                yield self._way_out(begin, end, keyword=(at, at + 1), clear=False)

    def _sent_word(self, index: int) -> int | None:
        """The word in capitals, the letter or the digit that the reader is to send."""
        for at in range(index, min(index + 4, len(self.tokens))):
            token = self.tokens[at]
            if token.word in words.KEYWORDS - {"no"} or token.kind in {"link", "phone", "mail"}:
                return None
            if token.word.isdigit() or token.word == "no" or self._written(at, at + 1).isupper():
                return at
            if not _may_stand_before(token):
                return None
        return None

    def _by_link(self) -> Iterator[OptOut]:
        """Yield links, addresses and numbers that are said to end it, or say so themselves."""
        for index, token in enumerate(self.tokens):
            if token.kind not in {"link", "mail", "phone"}:
                continue
            before = effect_before(self.tokens, index)
            if before is None and self._is_labelled(index):
                before = index - 2
            behind = self._purpose_of(index)
            labelled = before is not None or behind.ends_messages
            if labelled or (token.kind == "link" and _opts_out(token)):
                begin = index if before is None else before
                clear = labelled and self.country not in _LINK_IS_NOT_ENOUGH
                yield self._way_out(begin, max(behind.end, index + 1), clear=clear)

    def _purpose_of(self, link: int) -> Effect:
        """What a link is for, said right behind it and of nothing else: "https://… to opt out"."""
        behind = self.tokens[link + 1 : link + 2]
        if (
            not behind
            or behind[0].word not in PURPOSE
            or self._written(link + 1, link + 2)[0].isupper()
        ):
            return Effect(link + 1)
        effect = effect_behind(self.tokens, link + 1)
        following = {token.word for token in self.tokens[effect.end : effect.end + 3]}
        is_own = following.isdisjoint(words.ACTIONS | words.KEYWORDS)
        return effect if is_own else Effect(link + 1)

    def _is_labelled(self, link: int) -> bool:
        """Whether a keyword alone and a colon stand before: "Baja: https://…"."""
        if link < 2 or self.tokens[link - 1].word != ":":  # noqa: PLR2004 - a word and its colon
            return False
        keyword = self._keyword_at(link - 2)
        return keyword is not None and self._stands_out(keyword)

    def _by_answer(self) -> Iterator[OptOut]:
        """Yield an answer in the reader's own words: "Not for you? Let us know"."""
        dissent = _DISSENT.find(self.tokens)
        answer = _ANSWERS.find(self.tokens)
        if dissent and answer and abs(dissent[0] - answer[0]) <= _FARTHEST_ANSWER:
            begin, end = min(dissent[0], answer[0]), max(dissent[1], answer[1])
            yield self._way_out(begin, end, clear=False)

    def _way_out(
        self, start: int, end: int, *, keyword: tuple[int, int] | None = None, clear: bool
    ) -> OptOut:
        span: Span = (self.tokens[start].start, self.tokens[max(end, start + 1) - 1].end)
        return OptOut(clear, self._written(*keyword) if keyword else None, span)

    def _written(self, start: int, end: int) -> str:
        return self.text[self.tokens[start].start : self.tokens[end - 1].end]


def _may_stand_before(token: Token) -> bool:
    """Whether a token may stand between a verb and its keyword."""
    if token.kind == "mark":
        return token.word in SIGNS
    return token.word in _BEFORE_KEYWORD or token.kind in {"number", "phone"}
