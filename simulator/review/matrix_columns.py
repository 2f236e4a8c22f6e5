"""The messages of a campaign as columns, in the order in which a lead meets them."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from fractions import Fraction
from string import ascii_uppercase

from simulator.model.message import Channel
from simulator.model.sequence import Sequence, Step
from simulator.review.copies import Copy
from simulator.review.shares import shares

_WHOLE = Fraction(1)


@dataclass(frozen=True, slots=True)
class Column:
    """A message in all its languages.

    `name` is the step's number, with a letter for a variant: `2 A`; empty for a message that no
    step names. `copies` are the files that leads of this campaign get, each with those whose
    language it is; where no lead gets any, a single one with the leads that stand in. `share` is
    how many of the leads get it: less than 1 for a variant.
    """

    message: str
    channel: Channel
    copies: tuple[Copy, ...]
    name: str = ""
    step: str = ""
    is_by_reply: bool = False
    is_fallback: bool = False
    share: Fraction = _WHOLE

    @property
    def files(self) -> tuple[str, ...]:
        """The language files."""
        return tuple(copy.message.file for copy in self.copies)

    @property
    def is_for_others(self) -> bool:
        """Whether no lead of the campaign gets it, and others stand in."""
        return all(copy.is_for_others for copy in self.copies)


@dataclass(frozen=True, slots=True)
class _Seat:
    """Where a message stands in its sequence."""

    number: int
    name: str
    step: Step
    is_fallback: bool = False


def columns_of(copies: Iterable[Copy], sequence: Sequence | None) -> tuple[Column, ...]:
    """The columns of one campaign, whose `copies` these are.

    They come in the order of the steps; steps that only a reply leads to come behind the others,
    and messages that no step names last.
    """
    groups: dict[tuple[str, Channel], list[Copy]] = {}
    for copy in copies:
        groups.setdefault((copy.message.id, copy.message.channel), []).append(copy)
    seats = _seats(sequence) if sequence else {}
    order = {message: at for at, message in enumerate(seats)}
    parts = shares(sequence) if sequence else {}
    columns = [
        _column(key, group, seats.get(key[0]), parts.get(key[0], _WHOLE))
        for key, group in groups.items()
    ]
    return tuple(
        sorted(
            columns,
            key=lambda each: (
                not each.name,
                each.is_by_reply,
                order.get(each.message, 0),
                each.message,
                each.channel.value,
            ),
        )
    )


def _column(
    key: tuple[str, Channel], copies: list[Copy], seat: _Seat | None, share: Fraction
) -> Column:
    sent = tuple(copy for copy in copies if not copy.is_for_others)
    base = sorted(copies, key=lambda copy: copy.message.language or "")[:1]
    column = Column(*key, copies=sent or tuple(base), share=share)
    if seat is None:
        return column
    return replace(
        column,
        name=seat.name,
        step=seat.step.id,
        is_by_reply=seat.step.entry == "reply",
        is_fallback=seat.is_fallback,
    )


def _seats(sequence: Sequence) -> Mapping[str, _Seat]:
    """Where each message stands first."""
    found: dict[str, _Seat] = {}
    for number, step in enumerate(sequence.steps, 1):
        for message, seat in _of_step(number, step):
            found.setdefault(message, seat)
    return found


def _of_step(number: int, step: Step) -> Iterator[tuple[str, _Seat]]:
    for at, variant in enumerate(step.variants or ()):
        letter = ascii_uppercase[at] if at < len(ascii_uppercase) else str(at + 1)
        yield variant.message, _Seat(number, f"{number} {letter}", step)
    if step.message:
        yield step.message, _Seat(number, str(number), step)
    if step.fallback:
        yield step.fallback.message, _Seat(number, f"{number} or", step, is_fallback=True)
