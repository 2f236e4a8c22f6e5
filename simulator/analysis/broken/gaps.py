"""Finds the gaps that empty values leave: "Hi ,", "see you at .", "with  on", "you save $ now"."""

import re
from collections.abc import Iterable, Iterator
from collections.abc import Set as AbstractSet
from typing import Final, NamedTuple

from simulator.analysis.broken.amount_gaps import read_lacking_amounts
from simulator.analysis.broken.collapsed_gaps import has_collapsed, read_collapsed
from simulator.analysis.spans import Span
from simulator.analysis.tokens import fold
from simulator.data.broken import gaps as gap_words
from simulator.data.broken.placeholders import (
    FRENCH_GREETINGS,
    GOOD,
    GREETINGS,
    PARTS_OF_DAY,
    SHORT_TITLES,
    TITLES,
)

_GAP = re.compile(
    r"(?P<gap>[ \t\u00a0](?<=[^\W\d_].)[ \t\u00a0]*+)"
    r"(?P<mark>[,.!?;:](?=\s|\Z)(?![ \t]{1,3}\.)|,(?=[^\W\d_])|[-–—][ \t]|[-!?.*~]{1,3},(?=\s))"
)
_OPENING = re.compile(r"\A[ \t]*+(?:[,;]|:[ ](?=[^\W\d_]))")
_EMPTY = re.compile(
    r",[ \t]++[,.!](?![ \t]*+[,.!])|(?<![\w$])\([ \t]*+\)|(?<!\w)(?:\"\"|“”|„“)(?!\w)"
    r"|(?<=[^\W\d] )\((?:\#|[^\W\d_]{1,40}+:?[ ])\)|,(?<=[^\W\d_]{2}[.!?] .)(?=[ ]?[^\W\d_])"
    r"|%(?:(?<=[^\W\d][ \t].)|(?<=[^\W\d][ \t]{2}.))[ \t]?"
    r"(?:off|discount|de (?:descuento|desconto|r[ée]duction)|[Rr]abatt)\b"
    r"|(?<=[^\W\d]):[ \t]++[.,](?=\s|\Z)"
)
_TITLE = re.compile(
    r"(?<![\d.][ ])(?<![\w.])[^\W\d_]{1,4}+\.[ \t]++(?P<behind>[,!]|[^\W\d_]{1,4}+(?![\w'’]))"
)
_TWO_ROOMS = re.compile(r"[ ](?<=[^\W\d_].)[ ]++(?P<behind>[^\W\d_]{1,12}+)(?!\w)")
_NUMBER = re.compile(r"[ ]\#(?=[.,!:](?:\s|\Z)|\s|\Z)(?!:?\s{1,3}\w{0,40}\d)")
_OWNED = re.compile(r"(?:(?P<who>[^\W\d_]+)|\A|(?<=[\s,:]))[ ]['’]s[ ](?P<behind>[^\W\d_]++)")
_PART = re.compile(r"[ ]%(?![\w?])")
_TIME = re.compile(r"[ ]:(?:[ ](?P<behind>[^\W\d_]{1,8}+)(?!\w)|[ ]?[.,!?](?:\s|\Z)|\s*+\Z)")
_BEFORE_GAP = re.compile(
    r"(?:(?:(?P<told>[^\W\d_]++)[ ])?(?P<first>[^\W\d_]++)[ ])?(?P<word>[^\W\d_]++)\Z"
)
_LONGEST_WORD = 24
_SIGNS = r"(?:[ \t\u00a0,.!;:%'’*~?)]|[$€£#](?!\d)|-[^\w\s]|[nN]\.?[°º])"
_SIGN = re.compile(" " + _SIGNS)
_SIGN_BEHIND_ANY = re.compile(r"[ \t\u00a0]" + _SIGNS)
"""What most gaps have, and few whole texts; the second, slower one for texts with other spaces."""

_ROOM = " \t\u00a0"
_OPENERS = frozenset(" \t,;:")
_CLOCKS = tuple(f"{clock}. " for clock in gap_words.CLOCKS)
_BY_TOKEN: Final[dict[str, list[str]]] = {
    "(": ["()", "( ", "(#)"],
    '"': ['""'],
    "“": ["“”"],
    "„": ["„“"],
}
"""The gaps that only a few texts need to be searched for, by the word or mark they begin with."""

for _gap in (*gap_words.EMPTY_RANGES, *_CLOCKS):
    _BY_TOKEN.setdefault(fold(_gap.split()[0].strip(".")), []).append(_gap)
_AT_RARE_GAPS = frozenset(_BY_TOKEN)
_EMPTY_COMMAS = (", ,", ", .", ", !", ",  ", ",\t")
_COMMAS_FIRST = (". ,", "! ,", "? ,")
_APPOINTED = re.compile(
    rf"\b[Yy]our (?:[a-z]{{2,15}} )?(?:{'|'.join(sorted(gap_words.APPOINTED))}) "
    r"(?P<what>(?:with|at|for|by|from|on) (?:on|at|is|was|has|will|in))(?![\w-])"
)
_VALUELESS = re.compile(
    rf"\b(?:{'|'.join(sorted(gap_words.CLOCKS))})\.[ ]{{1,3}}"
    rf"(?:[.,](?=\s|\Z)|(?:{'|'.join(sorted(gap_words.BEHIND_CLOCKS))})(?!\w))"
    rf"|\b(?i:{'|'.join(sorted(gap_words.SPARING_PARTS))})[ ]%[ ]"
    rf"(?:{'|'.join(sorted(gap_words.SPARED_ON))})(?!\w)"
    r"|(?<=[^\W\d][ ])[nN]\.?[°º](?:[ ]{2,3}(?=[^\W\d_])"
    r"|[ ](?:est|sera|a|está|ha|è|é|foi)(?!\w)(?![ ]\W?\w{0,12}\d))"
    r"|(?:\A|(?<=[.:!\n][ ])|(?<=\n))(?P<greeting>[^\W\d_]{2,12}),,"
)


def read_gaps(text: str, words: AbstractSet[str], language: str | None) -> Iterable[Span]:
    """Each gap with the word before it; French sets a space before some marks.

    `words` are those of the text.
    """
    is_rare = _has_rare_gap(text, words)
    if not (is_rare or text[:1] in _OPENERS or ",," in text or _has_sign(text)):
        return read_collapsed(text) if has_collapsed(text, words) else ()
    found = [*_gaps(text, french=(language or "").lower().startswith("fr"))]
    if is_rare:
        found += _rare(text)
    if has_collapsed(text, words):
        found += read_collapsed(text)
    return found


def _has_sign(text: str) -> bool:
    if "\u00a0" in text or "\t" in text:
        return _SIGN_BEHIND_ANY.search(text) is not None
    return _SIGN.search(text) is not None


def _has_rare_gap(text: str, words: AbstractSet[str]) -> bool:
    if not _AT_RARE_GAPS.isdisjoint(words):
        for token in _AT_RARE_GAPS & words:
            for gap in _BY_TOKEN[token]:
                if gap in text:
                    return True
    if "your" not in words or gap_words.APPOINTED.isdisjoint(words):
        return False
    return _APPOINTED.search(text) is not None


def _rare(text: str) -> Iterator[Span]:
    """Yield what shows by the words alone: "your visit with on", "from to"."""
    yield from (match.span("what") for match in _APPOINTED.finditer(text))
    for empty in gap_words.EMPTY_RANGES:
        if (at := text.find(empty)) >= 0:
            yield at + 1, at + len(empty) - 1


def _gaps(text: str, *, french: bool) -> Iterator[Span]:
    if text[:1] in _OPENERS and (match := _OPENING.match(text)):
        yield match.span()
    yield from _before_marks(text, french=french)
    if _has_empty(text):
        yield from (match.span() for match in _EMPTY.finditer(text))
    if "  " in text:
        yield from _between_words(text)
    if ". " in text and ("  " in text or ". ," in text or ". !" in text):
        yield from _titles(text)
    if " $" in text or " €" in text or " £" in text:
        yield from read_lacking_amounts(text)
    if " 's " in text or " ’s " in text:
        yield from _owners(text)
    yield from _without_number(text)


def _without_number(text: str) -> Iterator[Span]:
    if " #" in text:
        yield from _numbers(text)
    if _may_lack_number(text):
        yield from _valueless(text)
    if " %" in text:
        yield from _parts(text)
    if " :" in text:
        yield from _times(text)


def _has_empty(text: str) -> bool:
    """Whether there may be a pair of marks with nothing between; most texts end here."""
    return (
        (", " in text and any(empty in text for empty in _EMPTY_COMMAS))
        or ("(" in text and ("()" in text or "( " in text))
        or "(#)" in text
        or " )" in text
        or " %" in text
        or '""' in text
        or (" ," in text and any(empty in text for empty in _COMMAS_FIRST))
        or ": ." in text
        or ": ," in text
        or ":  " in text
        or "“”" in text
        or "„“" in text
    )


class _Hole(NamedTuple):
    """A gap before a mark: the words before it, and the mark."""

    told: str
    first: str
    word: str
    start: int
    end: int
    mark: str
    room: int
    opens: bool
    closes: bool
    """Whether a comma ends it: "Hi -,"."""

    @property
    def span(self) -> Span:
        """From the word before the gap to the mark."""
        return self.start, self.end


def _before_marks(text: str, *, french: bool) -> Iterator[Span]:
    holes, habits = [], set()
    for gap in _GAP.finditer(text):
        hole = _hole(text, gap)
        is_tight = text[gap.end() : gap.end() + 1].isalpha()
        if hole and _leaves_hole(hole, french=french) and (not is_tight or _greets(hole)):
            holes.append(hole)
        else:
            habits.add(gap["mark"][0])
    for hole in holes:
        loose = hole.mark == "!" or hole.word in gap_words.LOOSE_WORDS or hole.word in GREETINGS
        if not (loose and hole.mark in habits):
            yield hole.span


def _hole(text: str, gap: re.Match[str]) -> _Hole | None:
    start = gap.start()
    before = _BEFORE_GAP.search(text, max(0, start - 2 * _LONGEST_WORD), start)
    if not before:
        return None
    left = text[max(0, before.start() - 3) : before.start()].rstrip(_ROOM)
    return _Hole(
        fold(before["told"] or ""),
        fold(before["first"] or ""),
        fold(before["word"]),
        before.start("word"),
        gap.start("mark") + len(gap["mark"].rstrip()),
        gap["mark"][0],
        len(gap["gap"]),
        not before["first"] and not left[-1:].isalnum() and left[-1:] != ",",
        len(gap["mark"]) > 1 and gap["mark"].endswith(","),
    )


def _leaves_hole(hole: _Hole, *, french: bool) -> bool:
    if hole.mark == "?" and not hole.closes:
        return hole.word in gap_words.DETERMINERS
    if hole.mark == ":" and hole.word in gap_words.NO_COLON_BEHIND:
        return not french
    greets = _greets(hole)
    if hole.mark in "-–—":
        return greets and (hole.room > 1 or hole.closes)
    if hole.mark in ",.":
        return greets or _lacks_word(hole)
    if hole.closes:
        return greets
    return greets and not french and hole.word not in FRENCH_GREETINGS


def _greets(hole: _Hole) -> bool:
    """Whether a name belongs behind the word: "Hi", "Good morning", "Herr"."""
    if hole.word in PARTS_OF_DAY:
        return hole.first in GOOD or (hole.opens and hole.word in GREETINGS)
    if hole.word in TITLES:
        return hole.mark == ","
    return hole.word in GREETINGS and (hole.opens or hole.first in GREETINGS)


def _lacks_word(hole: _Hole) -> bool:
    if hole.word in gap_words.OPEN_WORDS:
        return True
    if hole.mark != ".":
        return False
    if hole.word in gap_words.AT_PLACED and hole.first in gap_words.PLACED:
        return True
    if hole.word == gap_words.ON and hole.first in gap_words.COPULAS:
        return hole.told in gap_words.TOLD
    is_told = hole.first in gap_words.TOLD and (
        hole.word in gap_words.TELLING or hole.word == gap_words.ON
    )
    return is_told or hole.word in gap_words.COPULAS


def _between_words(text: str) -> Iterator[Span]:
    """Yield two words with too much room between that cannot follow each other: "with  on"."""
    for match in _TWO_ROOMS.finditer(text):
        start = match.start()
        before = _BEFORE_GAP.search(text, max(0, start - 2 * _LONGEST_WORD), start)
        if before and _cannot_follow(text, before, match["behind"]):
            yield before.start("word"), match.end()


def _cannot_follow(text: str, before: re.Match[str], written: str) -> bool:
    word, behind = fold(before["word"]), fold(written)
    if word in GREETINGS and word not in PARTS_OF_DAY and not before["first"]:
        opens = not text[max(0, before.start() - 2) : before.start()].rstrip(_ROOM)[-1:].isalnum()
        return opens and written.islower() and behind not in gap_words.NO_GREETED
    if (word, behind) in gap_words.PAIRS:
        return True
    if word in gap_words.CODES and behind in gap_words.PLACES:
        return fold(before["first"] or "") in gap_words.WITH_CODES
    return (word, behind) not in gap_words.NO_PAIRS and any(
        word in first and behind in second for first, second in _NO_NEIGHBOURS
    )


_NO_NEIGHBOURS: Final = (
    (gap_words.DETERMINERS, gap_words.PRONOUNS),
    (gap_words.BEFORE_UNITS, gap_words.UNITS),
    (gap_words.NO_VERB_BEHIND, gap_words.VERBS),
    (gap_words.NO_PLACE_BEHIND, gap_words.PLACES),
)


def _titles(text: str) -> Iterator[Span]:
    """Yield titles without their name: "Dear Mr. ,", "with Dr.  on"."""
    for match in _TITLE.finditer(text):
        title, behind = fold(match[0].partition(".")[0]), match["behind"]
        two_rooms = match.start("behind") - match.start() > len(title) + 2
        led = two_rooms and (fold(behind) in gap_words.PLACES or fold(behind) in gap_words.VERBS)
        if (title in TITLES or title in SHORT_TITLES) and (behind in ",!" or led):
            yield match.span()


def _numbers(text: str) -> Iterator[Span]:
    """Yield the sign of a number without it: "order # is ready"."""
    for match in _NUMBER.finditer(text):
        start = match.start()
        before = _BEFORE_GAP.search(text, max(0, start - 2 * _LONGEST_WORD), start)
        if before and fold(before["word"]) in gap_words.NAMED_NUMBERS:
            yield before.start("word"), match.end()


def _owners(text: str) -> Iterator[Span]:
    """Yield an 's without its name: "confirm 's visit"."""
    for match in _OWNED.finditer(text):
        who = fold(match["who"] or "")
        if (
            who not in gap_words.BEFORE_POSSESSIVE
            and fold(match["behind"]) not in gap_words.DUTCH_HOURS
        ):
            end = match.start("behind") - 1
            yield end - len("'s"), end


def _may_lack_number(text: str) -> bool:
    if ",," in text or " % " in text or "°" in text or "º" in text:
        return True
    return any(clock in text for clock in _CLOCKS)


def _valueless(text: str) -> Iterator[Span]:
    """Yield words that need a number behind them: "kl. .", "save % on", "n° est"."""
    for match in _VALUELESS.finditer(text):
        if match["greeting"] is None or fold(match["greeting"]) in GREETINGS:
            yield match.span()


def _parts(text: str) -> Iterator[Span]:
    """Yield "up to %", however the sentence goes on."""
    for match in _PART.finditer(text):
        before = text[max(0, match.start() - _LONGEST_WORD) : match.start()].lower()
        if f" {before}".endswith(gap_words.UP_TO):
            yield match.start() + 1, match.end()


def _times(text: str) -> Iterator[Span]:
    """Yield a colon that is all of a time: "see you at : on Tuesday"."""
    for match in _TIME.finditer(text):
        word = text[max(0, match.start() - _LONGEST_WORD) : match.start()].rpartition(" ")[2]
        if fold(word) in gap_words.TIMED and (
            match["behind"] is None or fold(match["behind"]) in gap_words.BEHIND_TIMES
        ):
            yield match.start() - len(word), match.start() + 2
