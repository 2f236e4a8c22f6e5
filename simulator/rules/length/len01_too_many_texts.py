"""LEN01: a message is billed as more texts than its limit."""

from collections.abc import Iterator, Sequence
from typing import ClassVar

from simulator.length import Measurement, measure
from simulator.length.measure import MOST_PARTS
from simulator.model.finding import Severity
from simulator.rules.length.special_signs import Sign, signs_at, visible
from simulator.rules.reading import Reading
from simulator.rules.rule import Hit, TextRule

_LONGEST_WORD = 18
_FARTHEST = 40
_MOST_NAMED = 3
_MUCH_TOO_LONG = 3


class TooManyTexts(TextRule):
    """The message is billed as more texts than it may be.

    Phones send long messages in parts, and each part is billed. One text holds 160 plain
    characters, or 70 as soon as a single special letter stands in it; in a longer message each
    part holds 153 or 67. People read a sentence or two; what needs more belongs on a page.

    Cut words, or write the special letters plainly: a straight ' for ’, three dots for …, no
    emoji. The limit is 2 texts; `limit_segments` in the front matter sets another for one
    message. What a lead's own name costs is shown as cost, and is no fault of the copy.
    """

    code: ClassVar[str] = "LEN01"
    name: ClassVar[str] = "too-many-texts"
    severity: ClassVar[Severity] = Severity.WARNING
    source: ClassVar[str] = "3GPP TS 23.038 and 23.040; sales follow-up guides: a text is no essay"
    bad: ClassVar[str] = (
        "+++\nlimit_segments = 1\n+++\n"
        "Harbour Tea: it’s the first of the spring teas, and we kept a tin for you. "
        "Book a tasting: https://harbourtea.example/t Reply STOP to opt out."
    )
    good: ClassVar[str] = (
        "+++\nlimit_segments = 1\n+++\n"
        "Harbour Tea: it's the first of the spring teas, and we kept a tin for you. "
        "Book a tasting: https://harbourtea.example/t Reply STOP to opt out."
    )

    def check(self, reading: Reading) -> Iterator[Hit]:
        """Yield at most one hit: on the letters when they alone are the cause, or the length."""
        measured, limit = reading.measurement, reading.circumstances.limit.plain
        if measured.segments <= limit:
            return
        own = [at for _, at in measured.not_gsm if not reading.is_value((at, at + 1))]
        plain = measure(_without_special(reading.text, measured))
        if plain.segments > limit:
            yield _too_long(measured if own else plain, limit)
        elif own:
            yield _special_signs(reading.text, list(signs_at(reading.text, own)), measured, plain)


def _without_special(text: str, measured: Measurement) -> str:
    """The text with a plain letter in the place of each special one."""
    letters = dict.fromkeys((ord(letter) for letter, _ in measured.not_gsm), "x")
    return text.translate(letters)


def _too_long(measured: Measurement, limit: int) -> Hit:
    special = "" if measured.encoding == "GSM-7" else " Special letters take part of the room."
    over = measured.over(limit)
    return Hit(
        what=f"This message costs {_counted(measured.segments, 'text')}; its limit is {limit}.",
        why=f"It is {_counted(over, 'character')} too long, and every text is billed.{special}",
        remedy=_shorten(measured, limit, over),
    )


def _shorten(measured: Measurement, limit: int, over: int) -> str:
    """What can be done; another limit only where it is one text away and still a limit."""
    if measured.segments > _MUCH_TOO_LONG * limit:
        return "Put it on a page and link to it."
    cut = f"Cut {_counted(over, 'character')}, or"
    if measured.segments == limit + 1 <= MOST_PARTS:
        return f"{cut} set limit_segments = {measured.segments}."
    return f"{cut} put it on a page and link to it."


def _special_signs(
    text: str, signs: Sequence[Sign], measured: Measurement, plain: Measurement
) -> Hit:
    first = {sign.shown: sign for sign in reversed(signs)}
    different = sorted(first.values())
    subject = _one(text, signs[0]) if len(different) == 1 else _several(different)
    makes = "makes" if len(different) == 1 else "make"
    return Hit(
        what=f"{subject} {makes} this cost {_counted(measured.segments, 'text')} "
        f"instead of {plain.segments}.",
        why="With a special letter in it, a text holds less than half as much.",
        remedy=_remedy(different),
        span=(signs[0].start, signs[0].end),
    )


def _one(text: str, sign: Sign) -> str:
    """A sign and the word where it stands: "The ’ in *it’s*", "A hard space before *km*"."""
    if not sign.name:
        word = visible(_word_at(text, sign))
        return f"The {sign.shown}" + (f" in *{word}*" if word != sign.written else "")
    article = "An" if sign.name[0] in "aeiou" else "A"
    return f"{article} {sign.name}{_where(text, sign)}"


def _several(signs: Sequence[Sign]) -> str:
    *others, last = (sign.shown for sign in signs[:_MOST_NAMED])
    if len(signs) > _MOST_NAMED:
        last += " …"
    elif any(sign.name for sign in signs):
        return f"The {', '.join(others)} and {last}"
    return f"The {' '.join(others)} {last}"


def _where(text: str, sign: Sign) -> str:
    """Where an invisible sign stands, in words that can be seen."""
    before = text[max(0, sign.start - _FARTHEST) : sign.start]
    behind = text[sign.end : sign.end + _FARTHEST]
    if not sign.is_room and (word := visible(_word_at(text, sign))):
        return f" in *{word}*"
    if following := [word for word in map(visible, behind.split()) if word]:
        return f" before *{following[0][:_LONGEST_WORD]}*"
    if preceding := [word for word in map(visible, before.split()) if word]:
        return f" after *{preceding[-1][-_LONGEST_WORD:]}*"
    return ""


def _remedy(signs: Sequence[Sign]) -> str:
    first, *others = signs
    if not others and first.plain:
        return f"Use {first.plain}."
    if not others and first.written[0].isalpha():
        return "Write a plain letter in its place."
    if not others:
        return "Delete it." if first.name else "Leave it out."
    if all(sign.name for sign in signs):
        return "Write ordinary spaces, and delete what shows nothing."
    return "Write plain letters and signs, or leave them out."


def _word_at(text: str, sign: Sign) -> str:
    """What stands about a sign between plain spaces or line ends, cut to what fits a line."""
    near = text[max(0, sign.start - _LONGEST_WORD) : sign.start]
    begin = sign.start - len(near) + max(near.rfind(" "), near.rfind("\n")) + 1
    rest = text[sign.end : sign.end + _LONGEST_WORD].replace("\n", " ").partition(" ")[0]
    word = text[begin : sign.end] + rest
    return word if len(word) <= _LONGEST_WORD else (sign.written + rest)[:_LONGEST_WORD]


def _counted(count: int, noun: str) -> str:
    return f"{count:,} {noun}" if count == 1 else f"{count:,} {noun}s"
