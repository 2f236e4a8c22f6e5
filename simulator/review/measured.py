"""One text measured for whoever asks: as typed or as sent, its price, and what would cost less."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import partial
from typing import NamedTuple

from simulator.length import Measurement, measure
from simulator.length.alphabets import AlphabetName, ReferenceBits
from simulator.length.cheapest_edit import cheapest_edit
from simulator.length.limits import broken_limits
from simulator.length.split import BoundaryName
from simulator.length.substitutions import Substitution, substituted, substitutions
from simulator.model.change import Change, changed
from simulator.model.rendering import is_added
from simulator.model.sending import SendLimit
from simulator.rendering.as_sent import Account
from simulator.review.billed import Prices

_FEW = 4
"""More special letters than these are not told to be left out."""

_NEAR_END = 320
"""Characters; so many more than a part holds are nearly always enough to save one."""


class Altered(NamedTuple):
    """What the provider does when the text is sent: `before`, empty for an addition, is `after`.

    `start` is where `after` begins in the text as sent, in code points.
    """

    start: int
    before: str
    after: str
    is_added: bool

    @property
    def end(self) -> int:
        """Where `after` ends."""
        return self.start + len(self.after)


class Cut(NamedTuple):
    """The fewest characters to cut from the end of what is typed, and the texts billed then."""

    characters: int
    segments: int


class LeftOut(NamedTuple):
    """Special letters that nothing plain stands for, and the texts billed without them."""

    characters: tuple[str, ...]
    segments: int


class Part(NamedTuple):
    """A part of the text, where it starts in code points, and how many units it takes."""

    text: str
    start: int
    units: int


class Price(NamedTuple):
    """What the text costs one lead: `each` text billed, and all of them."""

    each: Decimal
    total: Decimal


@dataclass(frozen=True, slots=True)
class Measured:
    """A text and what is to be said of its length.

    `text` is the one counted: as sent if there is an `account`, which `altered` it. `cut` is
    `None` where no cut saves a text. `swaps` would write special letters in plain ones; they
    rise, and those `chosen` of them make the text cost what `plain` does. Where a few letters
    spoil that, `without` says what leaving them out saves. `over` are the limits of the platform
    that it breaks. `price` is `None` where no rate holds, and `lacks_rate` says that others do.
    """

    text: str
    kind: str
    country: str
    account: Account | None
    altered: tuple[Altered, ...]
    reference_bits: ReferenceBits
    measurement: Measurement
    cut: Cut | None
    over: tuple[SendLimit, ...]
    swaps: tuple[Substitution, ...]
    chosen: tuple[Substitution, ...]
    plain: Measurement
    without: LeftOut | None
    price: Price | None
    lacks_rate: bool

    @property
    def is_refused(self) -> bool:
        """Whether the text cannot be sent as it is."""
        return bool(self.measurement.unsendable or self.over)

    def parts(self) -> Iterator[Part]:
        """The parts that are billed, one after the other."""
        wide = self.measurement.alphabet.wide
        start = 0
        for text in self.measurement.parts:
            yield Part(text, start, len(text) + len(wide.findall(text)))
            start += len(text)


@dataclass(frozen=True, slots=True)
class Counting:
    """How texts are counted; without `reference_bits` as the account does it, else with 8."""

    alphabet: AlphabetName = "gsm7"
    boundary: BoundaryName = "code_point"
    reference_bits: ReferenceBits | None = None
    account: Account | None = None
    prices: Prices | None = None

    def measured(self, text: str, *, kind: str, country: str) -> Measured:
        """Measure a text of this kind that goes to this country, if known."""
        bits = self._bits(country)
        changes = self._changes(text, kind, country)
        sent = changed(text, changes)
        altered = tuple(_altered(text, changes))
        swaps = substitutions(sent, [(each.start, each.end) for each in altered if each.is_added])
        measurement = self._measure(sent, bits)
        chosen, plain = self._plain(sent, swaps, measurement, bits)
        price = self._price(measurement.segments, country)
        return Measured(
            text=sent,
            kind=kind,
            country=country,
            account=self.account,
            altered=altered,
            reference_bits=bits,
            measurement=measurement,
            cut=self._cut(text, kind, country, measurement) if measurement.segments > 1 else None,
            over=tuple(self._over(measurement, _prefix(altered), country)),
            swaps=swaps,
            chosen=chosen,
            plain=plain,
            without=self._without(sent, swaps, plain, bits),
            price=price,
            lacks_rate=bool(self.prices and self.prices.are_given) and price is None,
        )

    def _cut(self, text: str, kind: str, country: str, now: Measurement) -> Cut | None:
        """The cut that saves a text, or several; what the account adds stays."""

        def billed(end: int) -> int:
            shorter = text[:end]
            sent = changed(shorter, self._changes(shorter, kind, country))
            return self._measure(sent, self._bits(country)).segments

        if self.account is None:
            end = len(text) - now.to_save_one
            return Cut(now.to_save_one, billed(end))
        low = max(len(text) - _NEAR_END, 0)
        low = low if billed(low) < now.segments else 0
        end = bisect_left(range(len(text)), now.segments, low, key=billed) - 1
        return Cut(len(text) - end, billed(end)) if end >= 0 else None

    def _plain(
        self, text: str, swaps: Sequence[Substitution], now: Measurement, bits: ReferenceBits
    ) -> tuple[tuple[Substitution, ...], Measurement]:
        """The fewest substitutions that cost less, and what the text costs with them.

        Those that change the meaning only where no others save a text. Where none does, those
        that at least make room.
        """
        safe = tuple(swap for swap in swaps if swap.is_safe)
        for candidates in (safe, swaps):
            found = cheapest_edit(text, candidates, partial(self._measure, bits=bits))
            if found:
                return found.chosen, self._measure(substituted(text, found.chosen), bits)
        then = self._measure(substituted(text, safe), bits)
        makes_room = then.encoding != now.encoding and then.segments == now.segments
        return (safe, then) if makes_room else ((), now)

    def _without(
        self, text: str, swaps: Sequence[Substitution], now: Measurement, bits: ReferenceBits
    ) -> LeftOut | None:
        """The few letters without which, the others in plain letters, fewer texts are billed."""
        if now.segments == 1:
            return None
        text = substituted(text, [swap for swap in swaps if swap.is_safe])
        letters = dict.fromkeys(each.character for each in measure(text).not_gsm)
        if not 0 < len(letters) <= _FEW:
            return None
        segments = self._measure(text.translate(dict.fromkeys(map(ord, letters))), bits).segments
        return LeftOut(tuple(letters), segments) if segments < now.segments else None

    def _bits(self, country: str) -> ReferenceBits:
        of_account = self.account.reference_bits(country) if self.account else 8
        return self.reference_bits or of_account

    def _changes(self, text: str, kind: str, country: str) -> Sequence[Change]:
        if self.account is None:
            return ()
        return self.account.changes(text, kind=kind, country=country, lead={})

    def _over(self, found: Measurement, prefix: int, country: str) -> Iterator[SendLimit]:
        limits = self.account.limits(country) if self.account else ()
        return (each.limit for each in broken_limits(limits, found, prefix=prefix))

    def _measure(self, text: str, bits: ReferenceBits) -> Measurement:
        return measure(text, alphabet=self.alphabet, boundary=self.boundary, reference_bits=bits)

    def _price(self, segments: int, country: str) -> Price | None:
        each = self.prices.each(country) if self.prices else None
        return None if each is None else Price(each, segments * each)


def _prefix(altered: Sequence[Altered]) -> int:
    """How many characters the account puts first."""
    first = altered[0] if altered else None
    return len(first.after) if first and first.is_added and not (first.start or first.before) else 0


def _altered(text: str, changes: Sequence[Change]) -> Iterator[Altered]:
    shift = 0
    for start, end, new, origin in changes:
        added = origin is not None and is_added(origin)
        yield Altered(start + shift, text[start:end], new, added)
        shift += len(new) - (end - start)
