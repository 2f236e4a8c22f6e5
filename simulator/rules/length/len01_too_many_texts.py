"""LEN01: a message is billed as more texts than its limit."""

from collections.abc import Iterator
from typing import ClassVar

from simulator.length import Measurement, measure
from simulator.length.measure import GSM7_EACH, GSM7_SINGLE, UCS2_EACH, UCS2_SINGLE
from simulator.model.finding import Severity
from simulator.rules.length.plain_letters import PLAIN_LETTERS
from simulator.rules.reading import Reading
from simulator.rules.rule import Hit, TextRule

_LONGEST_WORD = 18
_MOST_NAMED = 3


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
        measured, limit = reading.measurement, reading.circumstances.limit_segments
        if measured.segments <= limit:
            return
        own = [at for _, at in measured.not_gsm if not reading.is_value((at, at + 1))]
        plain = measure(_without_special(reading.text, measured))
        if plain.segments > limit:
            yield _too_long(measured if own else plain, limit)
        elif own:
            yield _special_letters(reading.text, own, measured, plain)


def _without_special(text: str, measured: Measurement) -> str:
    """The text with a plain letter in the place of each special one."""
    letters = dict.fromkeys((ord(letter) for letter, _ in measured.not_gsm), "x")
    return text.translate(letters)


def _too_long(measured: Measurement, limit: int) -> Hit:
    plain = measured.encoding == "GSM-7"
    single, each = (GSM7_SINGLE, GSM7_EACH) if plain else (UCS2_SINGLE, UCS2_EACH)
    over = max(1, measured.units - (single if limit == 1 else each * limit))
    special = "" if plain else " Special letters take part of the room."
    return Hit(
        what=f"This message costs {_texts(measured.segments)}; its limit is {limit}.",
        why=f"It is about {over} characters too long, and every text is billed.{special}",
        remedy=f"Cut {over} characters, or set limit_segments = {measured.segments}.",
    )


def _special_letters(text: str, own: list[int], measured: Measurement, plain: Measurement) -> Hit:
    letters = list(dict.fromkeys(text[at] for at in own))
    shown = " ".join(letters[:_MOST_NAMED]) + (" …" if len(letters) > _MOST_NAMED else "")
    where = f" in *{_word_at(text, own[0])}*" if len(letters) == 1 else ""
    makes = "makes" if len(letters) == 1 else "make"
    return Hit(
        what=f"The {shown}{where} {makes} this cost {_texts(measured.segments)} "
        f"instead of {plain.segments}.",
        why="With a special letter in it, a text holds less than half as much.",
        remedy=_remedy(letters),
        span=(own[0], own[0] + 1),
    )


def _remedy(letters: list[str]) -> str:
    plain = list(dict.fromkeys(PLAIN_LETTERS[each] for each in letters if each in PLAIN_LETTERS))
    if len(letters) == 1 and plain:
        return f"Use {plain[0]}."
    return "Write plain letters and signs, or leave them out."


def _word_at(text: str, at: int) -> str:
    """The word that holds a character, cut to what fits a line."""
    start = max(text.rfind(" ", 0, at), text.rfind("\n", 0, at)) + 1
    word = text[start : at + _LONGEST_WORD].split(maxsplit=1)[0]
    return word if len(word) <= _LONGEST_WORD else word[at - start : at - start + _LONGEST_WORD]


def _texts(count: int) -> str:
    return "1 text" if count == 1 else f"{count} texts"
