"""The most and the least that a text may have come to, in both encodings, with what led there."""

from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple

from simulator.data.smart_encoding import smart_encoding
from simulator.rendering.bounds.changes import Change
from simulator.rendering.bounds.counter import Range, Reached, Reaches, reach
from simulator.rendering.bounds.positions import Parts
from simulator.rendering.bounds.shapes import Alt, Path, Piece, Rep, Span, Text
from simulator.rendering.bounds.signs import Signs, cost_of
from simulator.rendering.bounds.table import TooManyError, table_of
from simulator.rendering.bounds.unprovable import UnprovableError, no_longest

MOST_SIGNS = 20_000
MOST_ITEMS = 1_000


class Log(NamedTuple):
    """One choice on the way to a position, behind those before it."""

    before: "Log | None"
    path: Path
    choice: object


class Mark(NamedTuple):
    """A position, and the choices that led there."""

    at: int
    log: Log | None


class Tally(NamedTuple):
    """Where a text may have got to.

    Three marks each: all of it in GSM-7; the same text in UTF-16 units; a text with a sign that
    GSM-7 lacks.
    """

    most: tuple[Mark | None, Mark | None, Mark | None]
    least: tuple[int | None, int | None, int | None]


START = Tally((Mark(0, None), Mark(0, None), None), (0, 0, None))


class Scale(NamedTuple):
    """What texts are measured in, and the smart encoding that changes them, by its name."""

    septets: Parts
    units: Parts
    encoding: str | None = None


def add(tally: Tally, text: Text, scale: Scale) -> Tally:
    """Go on by a text."""
    for piece in text.pieces:
        tally = _add_piece(tally, piece, scale)
    return tally


def _add_piece(tally: Tally, piece: Piece, scale: Scale) -> Tally:
    if isinstance(piece, str):
        return add_literal(tally, piece, scale)
    if isinstance(piece, Span):
        return _add_span(tally, piece, scale)
    if isinstance(piece, Alt):
        return _add_alternatives(tally, piece, scale)
    if isinstance(piece, Rep):
        return _add_repeated(tally, piece, scale)
    raise UnprovableError(piece.reason, piece.place)


def add_literal(tally: Tally, text: str, scale: Scale) -> Tally:
    """Go on by signs that are known."""
    if scale.encoding:
        text = smart_encoding(scale.encoding)(text)
    septets, units = cost_of(text)
    in_septets, in_units = scale.septets, scale.units
    (g, h, f), (a, b, c) = tally
    if septets is None:
        fled = max_of(
            h and _moved(h, in_units.runs(h.at, units)), f and _moved(f, in_units.runs(f.at, units))
        )
        nearest = [in_units.runs(at, units) for at in (b, c) if at is not None]
        return Tally((None, None, fled), (None, None, min(nearest, default=None)))
    return Tally(
        (
            g and _moved(g, in_septets.runs(g.at, septets)),
            h and _moved(h, in_units.runs(h.at, units)),
            f and _moved(f, in_units.runs(f.at, units)),
        ),
        (
            None if a is None else in_septets.runs(a, septets),
            None if b is None else in_units.runs(b, units),
            None if c is None else in_units.runs(c, units),
        ),
    )


def _moved(mark: Mark, at: int) -> Mark:
    return Mark(at, mark.log)


def max_of(one: Mark | None, other: Mark | None) -> Mark | None:
    """The one that is further."""
    if one is None or other is None:
        return one or other
    return other if other.at > one.at else one


def _min_of(one: int | None, other: int | None) -> int | None:
    if one is None or other is None:
        return other if one is None else one
    return min(one, other)


def best_of(tallies: Iterable[Tally]) -> Tally | None:
    """Of several ways to go, the furthest and the nearest in each encoding."""
    best: Tally | None = None
    for tally in tallies:
        if best is None:
            best = tally
            continue
        (a, b, c), (d, e, f) = best
        (g, h, i), (j, k, m) = tally
        best = Tally(
            (max_of(a, g), max_of(b, h), max_of(c, i)),
            (_min_of(d, j), _min_of(e, k), _min_of(f, m)),
        )
    return best


def _add_span(tally: Tally, span: Span, scale: Scale) -> Tally:
    if span.high is None or span.high > MOST_SIGNS:
        raise no_longest(span.path)
    changes = (*span.changes, ("encoded", scale.encoding)) if scale.encoding else span.changes
    what = (span.signs, changes, scale.septets, scale.units)
    g, h, f = tally.most
    far = Range(span.low, span.high, is_most=True)
    plain = _reached(what, (g and g.at, h and h.at, None), far)
    turned = _logged(h, plain.foreign, span)
    if f is not None:
        foreign = _reached(what, (None, None, f.at), far).foreign
        turned = max_of(turned, _logged(f, foreign, span))
    near = far._replace(is_most=False)
    nearest = _reached(what, tally.least, near)
    return Tally(
        (_logged(g, plain.septets, span), _logged(h, plain.kept, span), turned),
        tuple(each and each.position for each in nearest),  # type: ignore[arg-type]  # three of them
    )


# Of thousands of ways through a message most come by a few places, with the same texts to go.
@lru_cache(maxsize=1024)
def _reached(
    what: tuple[Signs, tuple[Change, ...], Parts, Parts], start: tuple[int | None, ...], span: Range
) -> Reaches:
    signs, changes, septets, units = what
    try:
        table = table_of(signs, changes)
    except TooManyError:
        reason = "This filter is too much to follow: use a shorter text in it."
        raise UnprovableError(reason) from None
    return reach(table, septets, units, start, span)


def _logged(mark: Mark | None, reached: Reached | None, span: Span) -> Mark | None:
    if reached is None or mark is None:
        return None
    return Mark(reached.position, Log(mark.log, span.path, reached.text))


def _add_alternatives(tally: Tally, piece: Alt, scale: Scale) -> Tally:
    ways = []
    seen: set[object] = set()
    for option in piece.options:
        pieces = option.text.pieces
        if len(pieces) == 1 and isinstance(pieces[0], str) and not scale.encoding:
            cost = cost_of(pieces[0])
            if cost in seen:
                continue
            seen.add(cost)
        start = tally
        if option.path is not None:
            start = _chosen(tally, option.path, option.base)
        ways.append(add(start, option.text, scale))
    best = best_of(ways)
    return tally if best is None else best


def _chosen(tally: Tally, path: Path, base: object) -> Tally:
    marks = (mark and Mark(mark.at, Log(mark.log, path, base)) for mark in tally.most)
    return Tally(tuple(marks), tally.least)  # type: ignore[arg-type]  # three of them


def _add_repeated(tally: Tally, piece: Rep, scale: Scale) -> Tally:
    if piece.high is None or piece.high > MOST_ITEMS:
        raise UnprovableError("This list is too long to be followed: give it max under [fields].")
    ends = [_chosen(tally, (*piece.path, "#"), 0)] if piece.low == 0 else []
    for count in range(1, piece.high + 1):
        tally = add_literal(tally, piece.between, scale) if count > 1 else tally
        tally = add(tally, piece.text, scale)
        if count >= piece.low:
            ends.append(_chosen(tally, (*piece.path, "#"), count))
    best = best_of(ends)
    return tally if best is None else best


def billed(tally: Tally, scale: Scale) -> tuple[int, int, Log | None]:
    """The fewest and the most texts billed, and the choices that lead to the most."""
    ends = [
        (parts.billed(mark.at), mark.log)
        for mark, parts in ((tally.most[0], scale.septets), (tally.most[2], scale.units))
        if mark
    ]
    nearest = [
        parts.billed(at)
        for at, parts in ((tally.least[0], scale.septets), (tally.least[2], scale.units))
        if at is not None
    ]
    most, log = max(ends, key=lambda end: end[0])
    return min(nearest), most, log
