"""Which special signs of the copy make a text cost more than plain ones would.

Several rules ask the same of one text in a row, so the last answers are kept.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from functools import lru_cache, partial
from typing import Final, NamedTuple
from unicodedata import normalize

from simulator.data.substitutions import SAFE
from simulator.length import Measurement, is_gsm7, measure
from simulator.length.alphabets import GSM7, ReferenceBits
from simulator.length.cheapest_edit import CheapestEdit, cheapest_edit
from simulator.length.substitutions import (
    LOOSE_ACCENT,
    Substitution,
    substituted,
    substitutions,
)
from simulator.rules.encoding.special_signs import Sign, signs_at
from simulator.rules.reading import Reading

MOST_DIFFERENT: Final = 3
"""With more different signs than these, the text is written so, and it is no slip."""

_KEPT_ANSWERS: Final = 8

Spans = tuple[tuple[int, int], ...]


class Costly(NamedTuple):
    """Signs without a safe substitution, what goes with them, and what that saves.

    `left_out` are the signs, with what may stand in their place; `replaced` are the safe
    substitutions that have to be made too, or nothing is saved.
    """

    signs: tuple[Sign, ...]
    left_out: tuple[Substitution, ...]
    replaced: tuple[Substitution, ...]
    before: int
    after: int

    @property
    def all(self) -> tuple[Substitution, ...]:
        """What is left out and what is replaced, rising."""
        return tuple(sorted((*self.left_out, *self.replaced)))


def costly_typography(reading: Reading) -> CheapestEdit | None:
    """What safe substitutions of the copy's own signs save, if anything."""
    if reading.measurement.segments == 1 or not reading.measurement.not_gsm:
        return None
    return _typography(reading.text, reading.values, reading.circumstances.reference_bits)


def costly_signs(reading: Reading) -> Costly | None:
    """The few signs but for which, and for typographic ones, the text would be plain."""
    measured = reading.measurement
    if measured.segments == 1 or not measured.not_gsm or _is_written_so(reading):
        return None
    return _signs(reading.text, reading.values, reading.circumstances.reference_bits)


def said_by_others(reading: Reading, limit: int) -> tuple[str, ...]:
    """The rules that say of special signs what brings the text down to `limit` texts."""
    typography, signs = costly_typography(reading), costly_signs(reading)
    codes = []
    if typography and typography.after <= limit:
        codes.append("ENC04" if is_composing(typography) else "ENC01")
    if signs and signs.after <= limit:
        codes.append("ENC02")
    return tuple(codes)


def plainer(reading: Reading) -> Measurement:
    """The text as it would cost without the signs that can go, if there are any."""
    signs, typography = costly_signs(reading), costly_typography(reading)
    chosen = typography.chosen if typography else ()
    if signs and not is_spelling(signs, reading):
        chosen = signs.all
    return reading.measured_as(substituted(reading.text, chosen))


def is_spelling(found: Costly, reading: Reading) -> bool:
    """Whether the signs are letters that the text's language needs."""
    are_letters = all(sign.written[0].isalpha() for sign in found.signs)
    return are_letters and reading.analysis.language != "en"


def is_composing(found: CheapestEdit) -> bool:
    """Whether loose accents alone are what costs."""
    return all(each.name == LOOSE_ACCENT for each in found.chosen)


def with_plain_data(reading: Reading) -> Reading:
    """The same text, were a lead's own special letters plain ones; its places stay right."""
    special = reading.measurement.not_gsm
    if not special or not reading.values:
        return reading
    own = [at for _, at in special if reading.stretch_at(at).is_value]
    if not own:
        return reading
    letters = list(reading.text)
    for at in own:
        letters[at] = "x"
    return replace(reading, text="".join(letters))


def _is_written_so(reading: Reading) -> bool:
    """Whether the text has so many special letters, or a lead's own, that no sign flips it."""
    special = reading.measurement.not_gsm
    letters = {_kind(letter) for letter, _ in special if letter.isalpha() and letter not in SAFE}
    if len(letters) > MOST_DIFFERENT:
        return True
    return bool(reading.values) and any(reading.stretch_at(at).is_value for _, at in special)


@lru_cache(maxsize=_KEPT_ANSWERS)
def _possible(text: str, kept: Spans) -> tuple[Substitution, ...]:
    return substitutions(text, kept)


@lru_cache(maxsize=_KEPT_ANSWERS)
def _typography(text: str, kept: Spans, bits: ReferenceBits) -> CheapestEdit | None:
    safe = [each for each in _possible(text, kept) if each.is_safe]
    return cheapest_edit(text, safe, partial(measure, reference_bits=bits))


@lru_cache(maxsize=_KEPT_ANSWERS)
def _signs(text: str, kept: Spans, bits: ReferenceBits) -> Costly | None:
    possible = _possible(text, kept)
    replaced = tuple(each for each in possible if each.is_safe and is_gsm7(each.after))
    before = measure(text, reference_bits=bits)
    signs = tuple(signs_at(text, _outside((at for _, at in before.not_gsm), replaced)))
    if not 0 < len({_kind(sign.written) for sign in signs}) <= MOST_DIFFERENT:
        return None
    left_out = tuple(_left_out(signs, possible))
    replaced = tuple(_apart_from(signs, replaced))
    found = Costly(signs, left_out, replaced, before.segments, before.segments)
    after = measure(substituted(text, found.all), reference_bits=bits).segments
    return found._replace(after=after) if after < before.segments else None


def _outside(offsets: Iterable[int], spans: Sequence[Substitution]) -> Iterator[int]:
    """Those of `offsets` that lie in none of `spans`; both rise."""
    inside = {at for each in spans for at in range(each.start, each.end)}
    return (at for at in offsets if at not in inside)


def _apart_from(signs: Iterable[Sign], replaced: Iterable[Substitution]) -> Iterator[Substitution]:
    """Those that are no part of a sign, as an emoji may hold what else would be replaced."""
    inside = {at for sign in signs for at in range(sign.start, sign.end)}
    return (each for each in replaced if inside.isdisjoint(range(each.start, each.end)))


def _kind(written: str) -> str:
    """The sign; letters in another shape, such as bold ones, are all of one kind."""
    return "shaped letter" if normalize("NFKD", written).isascii() else written


def _left_out(signs: Iterable[Sign], possible: Iterable[Substitution]) -> Iterator[Substitution]:
    """Each sign with what the table has for it, or else with what is plain in it."""
    known = {(each.start, each.end): each for each in possible if is_gsm7(each.after)}
    for sign in signs:
        found = known.get((sign.start, sign.end))
        plain = "".join(filter(GSM7.__contains__, normalize("NFKD", sign.written)))
        after = SAFE[sign.written].text if sign.written in SAFE else plain
        yield found or Substitution(
            sign.start, sign.end, sign.written, after, sign.name, is_safe=False
        )
