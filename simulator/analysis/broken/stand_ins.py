"""Finds words that stand in for a value nobody wrote: FNAME, XXXX, "Hi Customer Name,", TBD."""

import re
from collections.abc import Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet

from simulator.analysis.spans import Span
from simulator.analysis.tokens import Token, fold
from simulator.data.broken.placeholders import (
    CODES_IN_CAPITALS,
    FIELD_HEADS,
    FIELD_WORDS,
    GREETINGS,
    HERE,
    INSERTING,
    JOINED_NAMES,
    LINK_WORDS,
    NAME_WORDS,
    NOTED,
    PUZZLES,
    SLOT_WORDS,
)

_AMOUNT = re.compile(
    r"[$€£]X{1,5}+(?:[.,]X{2})?(?!\w)|(?<![\w$€£])X{2,3}+ ?(?:%|€)"
    r"|(?<!\w)XX[:/.]XX(?:[/.]X{2,4})?(?!\w)"
)
_BLANK = re.compile(r"_{2,40}+|X{4,40}+")
_BLANK_NAME = re.compile(r"_{2,40}+|X{3,40}+")
_HASHES = re.compile(r"(?<=[^\W\d] )#{3,12}+(?![\w#])")
_PATTERN = re.compile(
    r"(?:DD[/.-]MM(?:[/.-]YY(?:YY)?)?|MM/DD(?:/YY(?:YY)?)?|[Hh]{2}:[Mm]{2})(?!\w)"
)
_SNAKE = re.compile(r"(?<![\w@#/.=&?-])[^\W\d_]{2,20}+(?:_[^\W\d_]{2,20}+){1,3}(?![\w@/-])")
_INSERT = re.compile(r"\b(?:INSERT|ENTER|YOUR|ADD)(?: [A-Z]{2,12}){1,3}(?: HERE)?\b")
_INSERT_HERE = re.compile(
    r"\b(?:[Ii]nsert|[Pp]aste) (?P<what>[a-z]{2,12}(?: [a-z]{2,12}){0,2}?) here\b(?!:| ?\()"
)
_UNKNOWN_TIME = re.compile(r"(?<![\w?])\?\?[:./]\?\?(?![\w?])|\AX{2,4}(?=,[ ])")
_KNOWN = FIELD_WORDS | NAME_WORDS
_MOST_NAME_WORDS = 3
_STOPS = frozenset(",.!?:;\n")
_OPENING = frozenset("([*_-~\"'“|^{<%#$@&=")


def read_stand_ins(text: str, tokens: Sequence[Token], words: AbstractSet[str]) -> Iterable[Span]:
    """Each of them; what may be the writer's own word only where a value should stand.

    `words` are those of the tokens.
    """
    if "_" not in text and _TELLING.isdisjoint(words) and not _has_stand_in(text):
        return ()
    return _stand_ins(text, tokens, words)


def _has_stand_in(text: str) -> bool:
    if "X" in text and ("XX" in text or "$X" in text or "€X" in text or "£X" in text):
        return True
    return "??" in text or "###" in text


def _stand_ins(text: str, tokens: Sequence[Token], words: AbstractSet[str]) -> Iterator[Span]:
    if not _CODES.isdisjoint(words):
        yield from _codes(text, tokens)
    if not GREETINGS.isdisjoint(words):
        yield from _greeted(text, tokens)
    if "_" in text:
        yield from _identifiers(text)
    if ("__" in text or "XX" in text) and PUZZLES.isdisjoint(words):
        yield from _blanks(text, tokens)
    yield from _figures(text)
    if not _NOTES.isdisjoint(words) and not text.isupper():
        yield from _notes(text)
    if not HERE.isdisjoint(words) and not LINK_WORDS.isdisjoint(words):
        yield from _link_notes(tokens)
    if not _DATE_PATTERNS.isdisjoint(words):
        yield from _date_patterns(text, tokens)
    if "lorem" in words:
        yield from _filler(tokens)


_TO_DO = "todo"
_CODES = CODES_IN_CAPITALS | JOINED_NAMES | {_TO_DO}
_DATE_PATTERNS = frozenset({"dd", "hh", "mm"})
_NOTES = INSERTING | {"paste", "your", "add"}
_TELLING = _CODES | _DATE_PATTERNS | {"lorem", "paste"} | INSERTING | LINK_WORDS | GREETINGS
_BEFORE_LINK = frozenset(":-(")


def _figures(text: str) -> Iterator[Span]:
    """Yield what stands for digits: "$XX", "??:??", "###"."""
    if "??" in text or text[:2] == "XX":
        yield from (match.span() for match in _UNKNOWN_TIME.finditer(text))
    if "X" in text:
        yield from (match.span() for match in _AMOUNT.finditer(text))
    if "###" in text:
        yield from (match.span() for match in _HASHES.finditer(text))


def _codes(text: str, tokens: Sequence[Token]) -> Iterator[Span]:
    for index, token in enumerate(tokens):
        if token.word in _CODES:
            written = text[token.start : token.end]
            joined = token.word in JOINED_NAMES and not written[1:].islower()
            if token.word == _TO_DO:
                if written.isupper() and _is_noted(tokens, index):
                    yield token.span
            elif joined or (token.word in CODES_IN_CAPITALS and written.isupper()):
                yield token.span


def _identifiers(text: str) -> Iterator[Span]:
    """Yield names as programs write them, "first_name", where all of it names a field."""
    for match in _SNAKE.finditer(text):
        words = {fold(word) for word in match[0].split("_")}
        if words <= FIELD_WORDS and not FIELD_HEADS.isdisjoint(words):
            yield match.span()


def _blanks(text: str, tokens: Sequence[Token]) -> Iterator[Span]:
    """Yield "_____" and "XXXX" behind words that a value follows."""
    for index in range(1, len(tokens)):
        token = tokens[index]
        if tokens[index - 1].word in SLOT_WORDS and _BLANK.fullmatch(text, *token.span):
            yield token.span


def _notes(text: str) -> Iterator[Span]:
    """Yield notes to whoever fills the text in: "INSERT LINK HERE"."""
    for match in _INSERT.finditer(text):
        words = match[0].lower().split()
        if words[0] in INSERTING and not FIELD_HEADS.isdisjoint(words[1:]):
            yield match.span()

    for match in _INSERT_HERE.finditer(text):
        if match["what"].rpartition(" ")[2] in FIELD_WORDS:
            yield match.span()


def _link_notes(tokens: Sequence[Token]) -> Iterator[Span]:
    """Yield ": link here" where there is no link."""
    if any(token.kind == "link" for token in tokens):
        return
    for index in range(1, len(tokens) - 1):
        token, behind = tokens[index], tokens[index + 1]
        if token.word in LINK_WORDS and behind.word in HERE:
            last = index + 2 == len(tokens) or tokens[index + 2].kind == "mark"
            if last and tokens[index - 1].word in _BEFORE_LINK:
                yield token.start, behind.end


def _is_noted(tokens: Sequence[Token], index: int) -> bool:
    """Whether a note of what is to be done follows: "TODO: add link"."""
    behind = [token.word for token in tokens[index + 1 : index + 3]]
    return len(behind) > 1 and behind[0] == ":" and behind[1] in NOTED


def _date_patterns(text: str, tokens: Sequence[Token]) -> Iterator[Span]:
    """Yield "DD/MM" where a day should stand, and not how to write one."""
    for index in range(1, len(tokens)):
        token = tokens[index]
        if token.word in _DATE_PATTERNS and tokens[index - 1].word in SLOT_WORDS:
            match = _PATTERN.match(text, token.start)
            if match:
                yield match.span()


def _filler(tokens: Sequence[Token]) -> Iterator[Span]:
    for index in range(1, len(tokens)):
        if (tokens[index - 1].word, tokens[index].word) == ("lorem", "ipsum"):
            yield tokens[index - 1].start, tokens[index].end


def _greeted(text: str, tokens: Sequence[Token]) -> Iterator[Span]:
    """Yield what stands for a name behind a greeting."""
    for index, (_, word, _, _) in enumerate(tokens):
        if word in GREETINGS and (end := _name_end(text, tokens, index + 1)):
            yield tokens[index + 1].start, tokens[end - 1].end


def _name_end(text: str, tokens: Sequence[Token], index: int) -> int | None:
    """The index behind a name's stand-in that begins at `index`, if there is one."""
    bracketed = index < len(tokens) and tokens[index].word in _OPENING
    begin = index + 1 if bracketed else index
    end = begin
    while end < min(len(tokens), begin + _MOST_NAME_WORDS) and tokens[end].kind == "word":
        end += 1
    closing = tokens[end].word if end < len(tokens) else ""
    if end == begin or (not bracketed and closing.isalnum()):
        return None
    if bracketed and (not closing or closing.isalnum()):
        return None
    names = [token.word.strip("_") for token in tokens[begin:end]]
    blank = end == begin + 1 and _BLANK_NAME.fullmatch(text, *tokens[begin].span)
    if blank or (names[-1] in NAME_WORDS and _KNOWN.issuperset(names)):
        return end + 1 if bracketed and closing not in _STOPS else end
    return None
