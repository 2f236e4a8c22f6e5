"""ENC02: a few signs or letters that nothing plain stands for make a text cost more."""

from collections.abc import Iterator, Sequence
from typing import ClassVar

from simulator.data.substitutions import SAFE
from simulator.length.links import link_spans
from simulator.model.change import Change
from simulator.model.counted import counted
from simulator.model.finding import Severity
from simulator.rules.encoding.costly_signs import (
    Costly,
    costly_signs,
    costly_typography,
    is_spelling,
)
from simulator.rules.encoding.sign_words import (
    WHY,
    advice_of,
    what_they_cost,
    where_it_comes_from,
)
from simulator.rules.encoding.special_signs import Sign, signs_at
from simulator.rules.reading import Reading
from simulator.rules.rule import Hit, TextRule

_LOST = "\ufffd"


class SpecialSign(TextRule):
    """One emoji, sign or letter makes the whole text cost more.

    A text message in plain letters holds 160 characters. A single special sign in it, such as an
    emoji or ₹, and all of it is sent in another way that holds 70. The same goes for letters: é,
    ñ and ü are plain, á, í, ç and ê are not.

    Leave the sign out, or write it in plain letters. A letter that your language needs is left
    alone as long as the text keeps to its limit; past it, another word may do without the letter.
    """

    code: ClassVar[str] = "ENC02"
    name: ClassVar[str] = "special-sign"
    severity: ClassVar[Severity] = Severity.WARNING
    source: ClassVar[str] = "3GPP TS 23.038: one character outside the alphabet changes all parts"
    bad: ClassVar[str] = (
        "Harbour Tea: the first of the spring teas is in 🍵 and we kept a tin for you. "
        "Book a tasting: https://harbourtea.example/t Reply STOP to opt out."
    )
    good: ClassVar[str] = (
        "Harbour Tea: the first of the spring teas is in, and we kept a tin for you. "
        "Book a tasting: https://harbourtea.example/t Reply STOP to opt out."
    )

    def check(self, reading: Reading) -> Iterator[Hit]:
        """Yield at most one hit, at the first of the signs."""
        found = costly_signs(reading)
        if found is None:
            return
        text, limit = reading.text, reading.circumstances.limit.plain
        is_needed = is_spelling(found, reading)
        if is_needed and found.before <= limit:
            return
        starts = [each.start for each in found.all]
        changes = _changes(found, reading)
        yield Hit(
            what=what_they_cost(text, tuple(signs_at(text, starts)), found.before, found.after),
            why=WHY,
            remedy=_remedy(reading, found, is_needed=is_needed),
            span=(found.signs[0].start, found.signs[0].end),
            changes=changes,
            saves=found.before - found.after if changes else 0,
            unless=_said_better(reading, limit),
        )


def _said_better(reading: Reading, limit: int) -> tuple[str, ...]:
    """The rules that say better why the text costs so much, where they speak."""
    typography = costly_typography(reading)
    codes = ["ENC01"] if typography and typography.after <= limit else []
    return (*codes, "ENC05") if reading.measurement.unsendable else tuple(codes)


def _changes(found: Costly, reading: Reading) -> tuple[Change, ...]:
    """What to write, if the table has it for every sign and the template writes them all."""
    known = all(each.advice for each in found.left_out)
    if not known or not all(reading.is_editable((each.start, each.end)) for each in found.all):
        return ()
    return tuple(Change(each.start, each.end, each.after) for each in found.all)


def _remedy(reading: Reading, found: Costly, *, is_needed: bool) -> str:
    where = where_it_comes_from(reading, found.signs[0].start)
    if is_needed:
        them = "it" if len({sign.shown for sign in found.signs}) == 1 else "them"
        over = reading.measurement.over(reading.circumstances.limit.plain)
        advice = f"Choose words without {them}, or cut {counted(over, 'character')}."
    elif found.replaced:
        advice = "Write plain letters and signs, or leave them out."
    else:
        advice = _advice(found.signs, found, reading.text)
    return f"{advice} {where}".strip()


def _advice(signs: Sequence[Sign], found: Costly, text: str) -> str:
    different = {sign.shown for sign in signs}
    if all(each.advice for each in found.left_out):
        return advice_of(found.left_out).replace("Use", "Write", 1)
    if len(different) > 1:
        return "Write plain letters and signs, or leave them out."
    if signs[0].written == _LOST:
        return "Write the letter that was lost here."
    if any(start <= signs[0].start < end for start, end in link_spans(text)):
        return "It stands in a link: use one in plain letters."
    if known := SAFE.get(signs[0].written):
        return f"Write {known.advice}."
    return "Delete it." if signs[0].name else "Leave it out."
