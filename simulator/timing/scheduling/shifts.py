"""What a step waited for: the closed stretches on its way from due to sent, in words."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Final, NamedTuple

from simulator.model.timeline import Keeper, Shift
from simulator.timing.clocks.clock import Clock
from simulator.timing.limits.hours import Hours
from simulator.timing.limits.moving import Hop

_CLOSED: Final = " closed"
_MOST_NAMED = 3
_WEEK = 7


class Spell(NamedTuple):
    """A stretch that is closed by the same limits throughout, told by the first of them."""

    by: tuple[Keeper, ...]
    what: str
    from_: int
    to: int


def shifts_of(hops: Sequence[Hop], parts: Sequence[Hours], clock: Clock) -> tuple[Shift, ...]:
    """The shifts of a step that moved along `hops`; `parts` are its limits, in order of telling."""
    spells = [spell for hop in hops for spell in _spells(hop, parts, clock)]
    return tuple(
        Shift(each.by, each.what, clock.moment(each.from_), clock.moment(each.to))
        for each in _joined(spells)
    )


def _spells(hop: Hop, parts: Sequence[Hours], clock: Clock) -> Iterator[Spell]:
    if not hop.waits:
        yield _spell(hop.from_, hop.to, parts)
        return
    # The way back ends right behind the last open second, and the due instant is closed too.
    is_back = hop.to < hop.from_
    at, end = (hop.to + 1, hop.from_ + 1) if is_back else (hop.from_, hop.to)
    while at < end:
        until = min(_steady_until(at, parts, clock), end)
        yield _spell(at, min(until, end - is_back), parts)
        at = until


def _spell(at: int, to: int, parts: Sequence[Hours]) -> Spell:
    closed = [part for part in parts if part.open_until(at) is None]
    if not closed:
        return Spell((), "", at, to)
    first = closed[0]
    by = (first.keeper,) if len(closed) == 1 else _unique(part.keeper for part in closed)
    return Spell(by, first.words(at), at, to)


def _steady_until(ts: int, parts: Sequence[Hours], clock: Clock) -> int:
    """Until when no limit opens or closes, and no other day begins."""
    nearest = clock.instant(clock.local(ts)[0] + 1, 0)
    if nearest <= ts:  # a date that the clock repeats
        nearest = ts + 1
    for part in parts:
        change = part.open_until(ts) or part.next_open(ts)
        if change is not None and ts < change < nearest:
            nearest = change
    return nearest


def _joined(spells: Sequence[Spell]) -> Iterator[Spell]:
    """Those in which something is said, neighbours of which the same is said as one."""
    at = 0
    told = [spell for spell in spells if spell.what]
    while at < len(told):
        group = [told[at]]
        while at + len(group) < len(told) and _is_alike(group[-1], told[at + len(group)]):
            group.append(told[at + len(group)])
        at += len(group)
        if len(group) == 1 and group[0].from_ <= group[0].to:
            yield group[0]
            continue
        by = _unique(keeper for spell in group for keeper in spell.by)
        ends = sorted(instant for spell in group for instant in (spell.from_, spell.to))
        yield Spell(by, _together([spell.what for spell in group]), ends[0], ends[-1])


def _unique(keepers: Iterable[Keeper]) -> tuple[Keeper, ...]:
    return tuple(dict.fromkeys(keepers))


def _is_alike(one: Spell, other: Spell) -> bool:
    both_closed = one.what.endswith(_CLOSED) and other.what.endswith(_CLOSED)
    return one.what == other.what or both_closed


def _together(words: Sequence[str]) -> str:
    different = [word for at, word in enumerate(words) if at == 0 or word != words[at - 1]]
    if len(different) == 1:
        return different[0]
    names = [each.removesuffix(_CLOSED) for each in different]
    if len(names) >= _WEEK:
        return f"{len(names)} days{_CLOSED}"
    if len(names) > _MOST_NAMED:
        return f"{names[0]}–{names[-1]}{_CLOSED}"
    return f"{', '.join(names)}{_CLOSED}"
