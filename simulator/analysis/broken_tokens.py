"""Finds placeholders that nobody filled, and what empty ones leave behind.

Four signs: a placeholder's own marks, a programmer's word for nothing in the place of a value, a
word that stands in for one, and a gap.
"""

import re
from collections.abc import Iterator, Sequence

from simulator.analysis.gaps import read_gaps
from simulator.analysis.spans import Span
from simulator.analysis.stand_ins import read_stand_ins
from simulator.analysis.tokens import Token, fold
from simulator.data.placeholder_words import FIELD_HEADS, FIELD_WORDS, SLOT_WORDS

_MARKED = re.compile(
    r"""
    \{\{[^{}\n]{0,80}+\}\}?  |  \{%[^{}\n]{0,80}+%\}  |  \{\{  |  \}\}
  | [$%\#]?\{\#?[^\W\d][\w .|:-]{0,40}+\#?\}  |  \{\d{1,2}\}
  | \*\|[^|*\n]{1,60}+\|\*
  | <<[^<>\n]{1,60}+>>
  | (?<![\w%])%[^\W\d]\w{1,40}+%
  | (?<![\w%])%(?:\(\w{1,40}+\)|\d\$)?[sd]\b
  | \[object\ Object\]
    """,
    re.VERBOSE,
)
_NAMED = re.compile(
    r"""
    \[(?P<bracket>[^\[\]\n]{2,40}+)\]  |  <(?P<angle>[^<>\n]{2,40}+)>
  | \#\#?(?P<hash>[^\W\d]\w{1,30}+)\#  |  __(?P<line>[^\W\d_][^\W_]{1,30}+(?:_[^\W_]{1,30}+)?)__
  | \$(?P<dollar>[a-z][a-z_]{2,30}+)\b\$?+
    """,
    re.VERBOSE,
)
_WORD = re.compile(r"[^\W\d_]+")
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")
_SPOKEN = re.compile(r"\{[^\W\d_]+\}")
_NOTHINGS = frozenset({"none", "nan", "undefined", "null"})


def read_broken_tokens(
    text: str, tokens: Sequence[Token], *, language: str | None, brand: str | None
) -> tuple[Span, ...]:
    """Each place of the text that shows a placeholder or its lack, in order, without overlap."""
    links = [token.span for token in tokens if token.kind in {"link", "mail"}]
    words = {token.word for token in tokens}
    found = [
        *_marked(text, links),
        *_named(text, links, brand),
        *(_nothings(text, tokens, language) if _NOTHINGS & words else ()),
        *read_stand_ins(text, tokens, words),
        *read_gaps(text, french=(language or "").lower().startswith("fr")),
    ]
    return tuple(_apart(sorted(found)))


def _apart(spans: Sequence[Span]) -> Iterator[Span]:
    end = -1
    for span in spans:
        if span[0] >= end:
            yield span
            end = span[1]


def _marked(text: str, links: Sequence[Span]) -> Iterator[Span]:
    """Marks that nobody writes but to have them replaced; braces count in links too."""
    if not any(mark in text for mark in "{}*<%["):
        return
    for match in _MARKED.finditer(text):
        in_link = match[0][0] == "%" and _is_within(match.span(), links)
        if not in_link and not _is_ornament(match[0]):
            yield match.span()


def _is_ornament(written: str) -> bool:
    """Whether braces only set off a word: "{Limited} drop", unlike "{Name}" or "{limited}"."""
    inside = written[1:-1]
    return bool(_SPOKEN.fullmatch(written)) and inside.istitle() and fold(inside) not in FIELD_WORDS


def _named(text: str, links: Sequence[Span], brand: str | None) -> Iterator[Span]:
    """Brackets and the like, which mean a placeholder only round the name of a field."""
    if not any(mark in text for mark in "[<#_$"):
        return
    for match in _NAMED.finditer(text):
        inside = match[match.lastgroup or 0]
        if inside != brand and _names_field(inside) and not _is_within(match.span(), links):
            yield match.span()


def _names_field(inside: str) -> bool:
    words = {fold(word) for word in _WORD.findall(_CAMEL.sub(" ", inside))}
    return bool(words) and words <= FIELD_WORDS and not words.isdisjoint(FIELD_HEADS)


def _is_within(span: Span, links: Sequence[Span]) -> bool:
    return any(start <= span[0] < end for start, end in links)


def _nothings(text: str, tokens: Sequence[Token], language: str | None) -> Iterator[Span]:
    """Yield "None", "NaN", "undefined" and "null" where a value should stand."""
    german = (language or "").lower().startswith("de")
    for index, token in enumerate(tokens):
        if token.word not in _NOTHINGS:
            continue
        written = text[token.start : token.end]
        before = tokens[index - 1] if index else None
        behind = tokens[index + 1] if index + 1 < len(tokens) else None
        if (
            written == "NaN"
            or (written == "undefined" and not _is_adjective(before))
            or (written == "null" and not german and _fills_slot(before, behind))
            or (written == "None" and _is_name_for_nothing(text, before, behind))
        ):
            yield token.span


def _is_adjective(before: Token | None) -> bool:
    return before is not None and before.word in {"an", "remains", "still"}


def _fills_slot(before: Token | None, behind: Token | None) -> bool:
    """Whether it is as in "Hi null,", unlike "null and void"."""
    leads_in = before is None or before.word in SLOT_WORDS
    return leads_in and (behind is None or behind.kind == "mark")


def _is_name_for_nothing(text: str, before: Token | None, behind: Token | None) -> bool:
    """Whether it is as in "Hi None,", unlike "None of these" or Ann None's surname."""
    if behind is not None and behind.word in {"of", "the", "but", "left"}:
        return False
    if before is None:
        return behind is not None and behind.word == ","
    if before.kind == "word":
        return before.word in SLOT_WORDS or text[before.start].islower()
    return before.kind in {"number", "time"} or before.word in "$€£#"
