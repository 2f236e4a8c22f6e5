"""Stretches of a text that no substitution may touch: links, e-mail addresses, codes."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from itertools import groupby

from simulator.data.invisible_signs import SHOW_NOTHING
from simulator.length.links import MAIL, link_spans

Span = tuple[int, int]


def _ranges(signs: Iterable[str]) -> str:
    """What a class of a regular expression says for `signs`: many one by one would be slow."""
    numbered = enumerate(sorted(signs))
    rows = groupby(numbered, key=lambda each: ord(each[1]) - each[0])
    found = ([sign for _, sign in row] for _, row in rows)
    return "".join(f"{row[0]}-{row[-1]}" for row in found)


_MAIL = re.compile(MAIL, re.VERBOSE | re.IGNORECASE)
_HYPHENS = "\\-\u2010-\u2013\u2212\uff0d" + _ranges(SHOW_NOTHING)
_CODE = re.compile(rf"[^\W_]++(?:[_\uff3f{_HYPHENS}]++[^\W_]++)*+")
_AMOUNT = r"(?:\d++[^\W\d_]{0,2}|noon|midnight)"
_RANGE = re.compile(rf"{_AMOUNT}(?:[{_HYPHENS}]++{_AMOUNT})*+", re.IGNORECASE)
_LONGEST_NAME = 64  # of what stands before the @ (RFC 5321, 4.5.3.1.1)
_BESIDE_A_NAME = re.compile(r"[\s<>()\[\]\",;:“”„«»]")
_PART_OF_A_LINK = frozenset("-._~/@%+#?&=:$")


class Kept:
    """What has to stay as it is in one text; made once, asked often."""

    def __init__(self, text: str, spans: Iterable[Span] = ()) -> None:
        """Take what the text itself shows, and `spans` that the caller keeps."""
        self._text = text
        links = [*link_spans(text), *_mails(text)]
        about = [self._with_invisible(*link) for link in links]
        self._link_starts = {start for start, _ in about}
        self._link_ends = {end for _, end in about}
        glued = [each for pair in zip(links, about, strict=True) for each in self._glue(*pair)]
        kept = [*links, *glued, *codes(text), *spans]
        self._spans = _merged([(start, end) for start, end in kept if start < end])
        self._ends = [end for _, end in self._spans]

    def allows(self, start: int, end: int, after: str) -> bool:
        """Whether `after` may take the place of the characters from `start` up to `end`."""
        index = bisect_left(self._ends, start + 1)
        if index < len(self._spans) and self._spans[index][0] < end:
            return False
        joins_behind = end in self._link_starts and _is_of_a_link(after[-1:])
        joins_before = start in self._link_ends and _is_of_a_link(after[:1])
        return not joins_behind and not joins_before

    def _with_invisible(self, start: int, end: int) -> Span:
        """A link with the signs about it that show nothing."""
        while start and self._text[start - 1] in SHOW_NOTHING:
            start -= 1
        while end < len(self._text) and self._text[end] in SHOW_NOTHING:
            end += 1
        return start, end

    def _glue(self, link: Span, about: Span) -> Iterator[Span]:
        """The signs that show nothing and yet keep a link apart from what is beside it."""
        if about[0] and _is_of_a_link(self._text[about[0] - 1]):
            yield about[0], link[0]
        if _is_of_a_link(self._text[about[1] : about[1] + 1]):
            yield link[1], about[1]


def codes(text: str) -> Iterator[Span]:
    """Where words with digits and capitals stand that are no hours or amounts: SAVE-20."""
    for match in _CODE.finditer(text):
        word = match[0]
        if not word.isalpha() and _is_code(word):
            yield match.span()


def _is_code(word: str) -> bool:
    capitals = sum(map(str.isupper, word))
    if not capitals or not any(map(str.isdigit, word)):
        return False
    return (capitals > 1 or not any(map(str.islower, word))) and not _RANGE.fullmatch(word)


def _is_of_a_link(beside: str) -> bool:
    """Whether a character beside a link would look like a part of it."""
    return beside.isalnum() or beside in _PART_OF_A_LINK


def _mails(text: str) -> Iterator[Span]:
    """Where e-mail addresses stand, with what is written onto them: o’neil@shop.example."""
    for match in _MAIL.finditer(text) if "@" in text else ():
        before = text[max(0, match.start() - _LONGEST_NAME) : match.start()]
        yield match.start() - len(_BESIDE_A_NAME.split(before)[-1]), match.end()


def _merged(spans: list[Span]) -> list[Span]:
    """The spans rising, those that overlap made one."""
    merged: list[Span] = []
    for start, end in sorted(spans):
        if merged and start < merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return merged
