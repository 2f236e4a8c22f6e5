"""LEN01: a message is billed as more texts than its limit."""

from collections.abc import Iterator
from typing import ClassVar

from simulator.length.measure import MOST_PARTS, Measurement
from simulator.model.counted import counted
from simulator.model.finding import Severity
from simulator.rules.encoding.costly_signs import plainer, said_by_others, with_plain_data
from simulator.rules.encoding.sign_words import WHY, subject
from simulator.rules.encoding.special_signs import signs_at
from simulator.rules.length.added import what_is_added
from simulator.rules.reading import Reading
from simulator.rules.rule import Hit, TextRule

_MUCH_TOO_LONG = 3


class TooManyTexts(TextRule):
    """The message is billed as more texts than it may be.

    Phones send long messages in parts, and each part is billed. One text holds 160 plain
    characters, or 70 as soon as a single special letter stands in it; in a longer message each
    part holds 153 or 67. People read a sentence or two; what needs more belongs on a page.

    Cut words. The limit is 2 texts; `limit_segments` in the front matter sets another for one
    message. It holds for leads whose names are in plain letters: what a lead's own name costs is
    shown as cost, and is no fault of the copy. `limit_segments = { plain = 1, any = 3 }` sets a
    second limit, for leads with any name.
    """

    code: ClassVar[str] = "LEN01"
    name: ClassVar[str] = "too-many-texts"
    severity: ClassVar[Severity] = Severity.WARNING
    source: ClassVar[str] = "3GPP TS 23.038 and 23.040; sales follow-up guides: a text is no essay"
    bad: ClassVar[str] = (
        "+++\nlimit_segments = 1\n+++\n"
        "Harbour Tea: the first of the spring teas came in this morning, and there is so much to "
        "tell about it that we kept a tin for you. Book a tasting: https://harbourtea.example/t "
        "Reply STOP to opt out."
    )
    good: ClassVar[str] = (
        "+++\nlimit_segments = 1\n+++\n"
        "Harbour Tea: the first of the spring teas is in, and we kept a tin for you. "
        "Book a tasting: https://harbourtea.example/t Reply STOP to opt out."
    )

    def check(self, reading: Reading) -> Iterator[Hit]:
        """Yield at most one hit: on what the copy costs, or on what it costs with a lead's data."""
        measured, limit = reading.measurement, reading.circumstances.limit
        if measured.segments <= limit.plain:
            return
        plain = with_plain_data(reading)
        others = said_by_others(plain, limit.plain)
        # Where a lead's own letters cost anyway, the copy's signs are a matter of other leads.
        is_said = others and plain is not reading
        if plain.measurement.segments > limit.plain and not is_said:
            yield _too_long(plain, limit.plain, unless=(*others, "LEN03"))
        elif limit.any is not None and measured.segments > limit.any:
            yield _with_any_data(reading, limit.any)


def _too_long(plain: Reading, limit: int, unless: tuple[str, ...]) -> Hit:
    measured = plain.measurement
    easier = plainer(plain)
    has_slips = limit < easier.segments < measured.segments
    why = [_in_plain_letters(easier, limit)] if has_slips else _as_it_is(measured, limit)
    remedy = _shorten(easier if has_slips else measured, limit)
    return Hit(
        what=f"This message costs {counted(measured.segments, 'text')}; its limit is {limit}.",
        why=" ".join((*why, *what_is_added(plain))),
        remedy=f"Write it so, and {remedy[0].lower()}{remedy[1:]}" if has_slips else remedy,
        unless=unless,
        excess=measured.over(limit),
    )


def _in_plain_letters(easier: Measurement, limit: int) -> str:
    cost, over = counted(easier.segments, "text"), counted(easier.over(limit), "character")
    return f"In plain letters and signs it costs {cost}, and is {over} too long."


def _as_it_is(measured: Measurement, limit: int) -> list[str]:
    over = counted(measured.over(limit), "character")
    why = [f"It is {over} too long, and every text is billed."]
    if measured.encoding == "UCS-2":
        why.append("Special letters take part of the room.")
    return why


def _shorten(measured: Measurement, limit: int) -> str:
    """What can be done; another limit only where it is one text away and still a limit."""
    if measured.segments > _MUCH_TOO_LONG * limit:
        return "Put it on a page and link to it."
    cut = f"Cut {counted(measured.over(limit), 'character')}, or"
    if measured.segments == limit + 1 <= MOST_PARTS:
        return f"{cut} set limit_segments = {measured.segments}."
    return f"{cut} put it on a page and link to it."


def _with_any_data(reading: Reading, limit: int) -> Hit:
    measured = reading.measurement
    own = [at for _, at in measured.not_gsm if reading.stretch_at(at).is_value]
    signs = tuple(signs_at(reading.text, own))
    cost = counted(measured.segments, "text")
    return Hit(
        what=f"{subject(reading.text, signs)} this cost {cost}; the limit for any name is {limit}.",
        why=" ".join((WHY, *what_is_added(reading))),
        remedy=f"Cut {counted(measured.over(limit), 'character')}, so that such names fit too.",
        span=(signs[0].start, signs[0].end),
        excess=measured.over(limit),
    )
