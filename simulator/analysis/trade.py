"""Reads what a text states exactly: links, numbers, times, days, amounts, codes, keywords.

What is the same in two languages has a reading in common: "3 pm" and "15 h", "$1,000" and
"1.000 $", "May 14" and "14 de mayo".
"""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from simulator.analysis.covered import Covered
from simulator.analysis.links import Link, read_links
from simulator.analysis.moments import read_dates, read_days, read_times
from simulator.analysis.spans import Said, Span
from simulator.analysis.tokens import Token, fold
from simulator.data.asking.words import ANSWER_WORDS
from simulator.data.trade_words import (
    BEFORE_KEYWORD,
    BETWEEN_KEYWORDS,
    CODE_WORDS,
    REPLY_VERBS,
    UNITS,
)

_CENTS = r"(?:[.,]\d{1,2}(?!\d))?+k?"
_AMOUNT = rf"\d{{1,3}}+(?:[.,'’\u00a0\u202f ]\d{{3}}(?!\d))*+{_CENTS}|\d{{1,9}}+{_CENTS}"
_PRICE = re.compile(
    rf"""
    (?<![\w$€£])(?:
      (?P<before>(?:us|c|a|nz|s|r)?[$€£¥₹]|(?:chf|eur|usd|gbp|kr\.?|r|rs\.?)(?=[ ]?\d))[ ]?
      (?P<first>{_AMOUNT})(?!\w)
    | (?P<second>{_AMOUNT})[ \u00a0\u202f-]?
      (?P<after>[$€£¥₹%]|[^\W\d_]{{1,9}}\.?)(?![\w])
    )
    """,
    re.VERBOSE | re.IGNORECASE,
)
_PLACEHOLDER = re.compile(
    r"""
    \{\{[^{}\n]{0,80}+\}\}  |  \{%[^{}\n]{0,80}+%\}  |  [$%\#]?\{[!\#]?[^{}\n]{1,60}+\}
  | \*\|[^|*\n]{1,60}+\|\*  |  <<[^<>\n]{1,60}+>>  |  %%?[^\W\d]\w{1,40}+%%?
  | \[\[[^\[\]\n]{1,40}+\]\]  |  \[[^\W\d]\w*+[_.]\w{1,40}+\]
  | __[^\W_]\w{1,40}?__  |  @[^\W_]\w{1,40}+@
    """,
    re.VERBOSE,
)
_THOUSANDS = 3
_SHORTEST_CODE = 4
_LONGEST_KEYWORD = 20
_YEARS = range(1950, 2100)
_QUOTES = frozenset("\"'“”‘’«»„")
_FILLERS = 4


class Trade(NamedTuple):
    """What a text states exactly, each in the order of the text.

    `days` are weekdays and words such as today; `prices` hold percentages too; `keywords` are
    what the reader is asked to send, those that end the messages among them.
    """

    links: tuple[Link, ...]
    phones: tuple[Said, ...]
    times: tuple[Said, ...]
    dates: tuple[Said, ...]
    days: tuple[Said, ...]
    prices: tuple[Said, ...]
    codes: tuple[Said, ...]
    keywords: tuple[Said, ...]
    placeholders: tuple[Span, ...]

    @property
    def spans(self) -> tuple[Span, ...]:
        """Where anything of it stands, rising; what holds no words of a language."""
        said = (self.phones, self.times, self.dates, self.prices, self.codes, self.keywords)
        spans = {each.span for kind in said for each in kind}
        return tuple(sorted({*spans, *(link.span for link in self.links), *self.placeholders}))


def read_trade(text: str, tokens: Sequence[Token]) -> Trade:
    """All of it; a number is one thing only, the first of price, time, date and code."""
    links = read_links(text, tokens)
    prices = tuple(_prices(text)) if any(map(str.isdigit, text)) else ()
    keywords = tuple(read_keywords(text, tokens))
    taken = [link.span for link in links] + [each.span for each in (*prices, *keywords)]
    free = _outside(tokens, taken)
    dates = read_dates(text, free)
    free = _outside(free, [each.span for each in dates])
    times = read_times(text, free)
    free = _outside(free, [each.span for each in times])
    return Trade(
        links=links,
        phones=tuple(_phones(text, free)),
        times=times,
        dates=dates,
        days=read_days(text, tokens),
        prices=prices,
        codes=tuple(_codes(text, free)),
        keywords=keywords,
        placeholders=tuple(match.span() for match in _PLACEHOLDER.finditer(text)),
    )


def _outside(tokens: Sequence[Token], spans: Sequence[Span]) -> list[Token]:
    inside = Covered(spans)
    return [token for token in tokens if token.start not in inside]


def _phones(text: str, tokens: Sequence[Token]) -> Iterator[Said]:
    for token in tokens:
        if token.kind == "phone":
            digits = "".join(filter(str.isdigit, text[token.start : token.end]))
            yield Said(token.span, frozenset({digits.lstrip("0")}))


def _prices(text: str) -> Iterator[Said]:
    for match in _PRICE.finditer(text):
        sign = match["before"] or match["after"]
        unit = UNITS.get(fold(sign)) or UNITS.get(fold(sign).rstrip("."))
        if unit:
            amounts = _amounts(match["first"] or match["second"])
            yield Said(match.span(), frozenset(f"{amount} {unit}" for amount in amounts))


def _amounts(written: str) -> Iterator[str]:
    """Each number that digits with points and commas may stand for."""
    times = 1000 if written[-1] in "kK" else 1
    written = re.sub(r"[ '’\u00a0\u202f]", "", written.rstrip("kK"))
    whole, mark, tail = written, "", ""
    for sign in ".,":
        head, found, behind = written.rpartition(sign)
        if found and len(behind) < len(tail or written):
            whole, mark, tail = head, found, behind
    if not mark:
        yield str(int(written) * times)
    elif len(tail) == _THOUSANDS:
        yield str(int(re.sub(r"[.,]", "", written)) * times)
    else:
        whole = re.sub(r"[.,]", "", whole) or "0"
        cents = tail.ljust(2, "0")
        amount = int(f"{whole}{cents}") * times
        yield str(amount // 100) if amount % 100 == 0 else f"{amount // 100}.{amount % 100:02}"


def _codes(text: str, tokens: Sequence[Token]) -> Iterator[Said]:
    """Yield codes to show or enter, and numbers of orders and of one-time codes."""
    after_word = False
    for token in tokens:
        written = text[token.start : token.end]
        if _is_code(token, written, after_word=after_word):
            yield Said(token.span, frozenset({written.upper()}))
        is_between = token.word in {":", "#", "is", "es", "est", "ist", "e"} | _QUOTES
        after_word = token.word in CODE_WORDS or (after_word and is_between)


def _is_code(token: Token, written: str, *, after_word: bool) -> bool:
    if token.kind == "number":
        long = len(written) >= _SHORTEST_CODE and written.isdecimal()
        is_year = long and len(written) == _SHORTEST_CODE and int(written) in _YEARS
        return long and (after_word or not is_year)
    if token.kind not in {"word", "phone"} or written.upper() != written:
        return False
    has_digit = any(map(str.isdigit, written))
    if token.kind == "phone":
        return after_word
    return len(written) >= _SHORTEST_CODE and (has_digit or after_word)


def read_keywords(text: str, tokens: Sequence[Token]) -> Iterator[Said]:
    """Yield what the reader is asked to send: behind "reply", or two answers with a stroke."""
    index = 0
    while index < len(tokens):
        token = tokens[index]
        if token.word in REPLY_VERBS and token.kind == "word":
            for at in _sent_behind(text, tokens, index + 1):
                yield _keyword(text, tokens[at])
                index = at
        elif _is_choice(text, tokens, index):
            yield _keyword(text, token)
            yield _keyword(text, tokens[index + 2])
            index += 2
        index += 1


def _sent_behind(text: str, tokens: Sequence[Token], index: int) -> Iterator[int]:
    """Yield the indices of the keywords behind a verb that ends before `index`."""
    end = min(len(tokens), index + _FILLERS)
    while index < end and not _may_be_sent(text, tokens, index):
        if tokens[index].word not in BEFORE_KEYWORD and tokens[index].word not in _QUOTES | {":"}:
            return
        index += 1
    while index < len(tokens) and _may_be_sent(text, tokens, index):
        yield index
        index += 1
        while index < len(tokens) and tokens[index].word in BETWEEN_KEYWORDS | _QUOTES:
            index += 1


def _may_be_sent(text: str, tokens: Sequence[Token], index: int) -> bool:
    token = tokens[index]
    written = text[token.start : token.end]
    if token.kind == "number":
        return written.isdecimal() and len(written) < _THOUSANDS
    if token.kind != "word" or len(written) > _LONGEST_KEYWORD:
        return False
    quoted = token.start > 0 and text[token.start - 1] in _QUOTES
    return (written.upper() == written and written[0].isalpha()) or (
        quoted and text[token.end : token.end + 1] in _QUOTES
    )


def _is_choice(text: str, tokens: Sequence[Token], index: int) -> bool:
    """Whether "Y/N" or "SI/NO" stands here."""
    if index + 2 >= len(tokens) or tokens[index + 1].word != "/":
        return False
    one, other = tokens[index], tokens[index + 2]
    both = {one.word, other.word} <= ANSWER_WORDS or len(one.word) == len(other.word) == 1
    return both and text[one.start : other.end].isupper() and one.word != other.word


def _keyword(text: str, token: Token) -> Said:
    return Said(token.span, frozenset({text[token.start : token.end].upper()}))
