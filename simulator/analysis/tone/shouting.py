"""Finds shouting: words in capitals in a row or letter by letter, doubled ! and ?, a third !.

Abbreviations, codes, keywords to send, the compliance line and the brand's own name shout nothing.
"""

import re
from collections.abc import Iterable, Iterator, Sequence

from simulator.analysis.spans import OptOut, Span
from simulator.analysis.tokens import MOST_READ, Token
from simulator.data.opt_out.words import ACTIONS
from simulator.data.tone import capitals

_LOUD = frozenset("!?¡¿！？")
_FOREIGN_LOUD = frozenset("¡¿！？")
_AROUND = ".,:;!?\"'()"
_EXCLAMATIONS = frozenset("!！")
_MOST_EXCLAMATIONS = 2
_MOST_MIXED = 2
_LONGEST_ABBREVIATION = 3
_WORDS_IN_A_ROW = 2
_LAST = Token("mark", "\n", 0, 0)
_SPACED = re.compile(r"(?<!\S)(?P<letters>[^\W\d_](?:[ ][^\W\d_](?!\w)){2,20}+)")
_SHORTEST_SPACED = 4
_SOFT = frozenset(",-–—&'\"’“”*_/")


def read_shouting(
    text: str, tokens: Sequence[Token], opt_outs: Iterable[OptOut], brand: str | None
) -> tuple[Span, ...]:
    """The stretches that shout, in the text's order."""
    loud: list[Span] = []
    if _has_loud_marks(text):
        marks = [token for token in tokens if token.word in _LOUD]
        loud += (*_doubled_marks(marks), *_one_too_many(marks, brand or ""))
    if _has_capitals(text):
        quiet = frozenset(word.upper() for word in (brand or "").replace("-", " ").split())
        spans = [found.span for found in opt_outs]
        loud += _capitals(text, tokens, spans, quiet)
        loud += _letter_spaced(text, spans, quiet)
    return tuple(sorted(loud))


def _has_loud_marks(text: str) -> bool:
    """Whether two loud marks in a row, a third "!" or one of other scripts are there at all."""
    if "!" in text and ("!!" in text or "!?" in text or text.count("!") > _MOST_EXCLAMATIONS):
        return True
    if "?" in text and ("??" in text or "?!" in text):
        return True
    return not (text.isascii() or _FOREIGN_LOUD.isdisjoint(text))


def _has_capitals(text: str) -> bool:
    """Whether words in capitals enough for a row are there at all; most texts end here."""
    loud = [*filter(str.isupper, text.split())]
    if len(loud) < _WORDS_IN_A_ROW:
        return False
    bare = [word for word in (piece.strip(_AROUND) for piece in loud) if _may_shout(word)]
    return len(bare) >= _WORDS_IN_A_ROW or not all(map(str.isalpha, bare))


def _may_shout(word: str) -> bool:
    return word not in capitals.KEYWORDS and word not in capitals.ABBREVIATIONS


def _doubled_marks(marks: Sequence[Token]) -> Iterator[Span]:
    """Marks of one sort in a row, or of both from three on: "?!" alone only wonders."""
    row: list[Token] = []
    for token, following in zip(marks, (*marks[1:], _LAST), strict=False):
        row.append(token)
        if following.start == token.end:
            continue
        size = token.end - row[0].start
        if size > _MOST_MIXED or (size > 1 and len(row) == 1):
            yield row[0].start, token.end
        row = []


def _one_too_many(loud: Sequence[Token], brand: str) -> Iterator[Span]:
    """The third exclamation mark, where no doubled one has spoken."""
    marks = [token for token in loud if token.word in _EXCLAMATIONS]
    if any(token.end - token.start > 1 for token in marks):
        return
    if "!" in brand:
        marks = marks[1:]
    if len(marks) > _MOST_EXCLAMATIONS:
        yield marks[_MOST_EXCLAMATIONS].span


def _capitals(
    text: str, tokens: Sequence[Token], spans: Sequence[Span], quiet: frozenset[str]
) -> Iterator[Span]:
    row: list[str] = []
    start = end = 0
    for index, token in enumerate([*tokens, _LAST]):
        if not row and (token.kind == "mark" or text[token.start].islower()):
            continue
        written = text[token.start : token.end]
        named = written in quiet and _is_name(text, tokens, index, quiet)
        if not named and _is_shouted(token, written) and not _is_sent(tokens, index, spans):
            start, end = (start if row else token.start), token.end
            row.append(written)
        elif row and written in capitals.JOINING:
            continue
        elif token.kind != "mark" or token.word not in _SOFT:
            if _is_loud(row) and not (token.word == ":" and _names_sender(row, start, quiet)):
                yield start, end
            row = []


def _letter_spaced(text: str, spans: Sequence[Span], quiet: frozenset[str]) -> Iterator[Span]:
    """Yield words written as "S A L E", which are no row of choices such as "A B C D"."""
    for match in _SPACED.finditer(text, 0, MOST_READ):
        word = match["letters"].replace(" ", "")
        start = match.start()
        known = word in quiet or word in capitals.ABBREVIATIONS or word in capitals.KEYWORDS
        sent = any(begin <= start < end for begin, end in spans)
        if word.isupper() and _is_word(word) and not known and not sent:
            yield match.span("letters")


def _is_word(letters: str) -> bool:
    if len(letters) < _SHORTEST_SPACED:
        return letters in capitals.SHORT_WORDS
    return not capitals.VOWELS.isdisjoint(letters) and list(letters) != sorted(letters)


def _is_loud(row: Sequence[str]) -> bool:
    """Two words or more, not all of them as short as "IS IT", nor all of the compliance line."""
    return (
        len(row) >= _WORDS_IN_A_ROW
        and max(map(len, row)) >= _LONGEST_ABBREVIATION
        and not capitals.COMPLIANCE.issuperset(row)
    )


def _names_sender(row: Sequence[str], start: int, quiet: frozenset[str]) -> bool:
    """Whether a row before the text's first colon reads as a brand's name, where nobody told it."""
    return start == 0 and not quiet and capitals.HEADINGS.isdisjoint(row)


def _is_name(text: str, tokens: Sequence[Token], index: int, quiet: frozenset[str]) -> bool:
    """Whether a word of the brand's name stands for the brand.

    An everyday one does beside another of them: in "PAY NOW" no "Kestrel Pay" is named.
    """
    written = text[tokens[index].start : tokens[index].end]
    if written not in capitals.SHORT_WORDS and written not in capitals.HEADINGS:
        return True
    beside = (*tokens[max(0, index - 1) : index], *tokens[index + 1 : index + 2])
    return any(text[other.start : other.end] in quiet for other in beside)


def _is_shouted(token: Token, written: str) -> bool:
    if token.kind != "word" or not written.isupper() or any(map(str.isdigit, written)):
        return False
    if written in capitals.ABBREVIATIONS or written in capitals.KEYWORDS:
        return False
    return len(written) > _LONGEST_ABBREVIATION or written in capitals.SHORT_WORDS


def _is_sent(tokens: Sequence[Token], index: int, spans: Iterable[Span]) -> bool:
    """Whether a word is a code or keyword to send, or part of the compliance line."""
    token = tokens[index]
    if any(start <= token.start < end for start, end in spans):
        return True
    before = tokens[index - 1] if index else None
    if before is None:
        return False
    if before.word in {":", '"', "“", "'", "«"} and index > 1:
        before = tokens[index - 2]
    return before.word in capitals.CODE_WORDS or before.word in ACTIONS
