"""What filters make of texts of free signs, and of texts put together.

Each way that a filter may go comes with what it takes of the text: the field's shape is narrowed
by it where the way is taken.
"""

from collections.abc import Iterable
from dataclasses import replace

from simulator.rendering.bounds.changes import Change
from simulator.rendering.bounds.shapes import (
    Alt,
    Limit,
    Piece,
    Rep,
    Shape,
    Span,
    Text,
    Unknown,
)
from simulator.rendering.bounds.signs import Signs
from simulator.rendering.bounds.state import FACTS
from simulator.rendering.bounds.table import Table, table_of

Way = tuple[Limit | None, Shape]

DIGITS = frozenset("0123456789")


def table(span: Span) -> Table:
    """The costs of its signs."""
    return table_of(span.signs, span.changes)


def keeps_count(span: Span) -> bool:
    """Whether it has exactly as many signs as the field's own text."""
    return not span.changes or (table(span).writes_single and not table(span).has_ends)


def lengths(shape: Span | Text) -> tuple[int, int | None]:
    """The fewest and the most signs."""
    if isinstance(shape, Text):
        return _sum(_piece_lengths(piece) for piece in shape.pieces)
    if keeps_count(shape):
        return shape.low, shape.high
    known = table(shape)
    ends = [len(kinds) for each in known.ends for _, kinds in each]
    low = known.shortest * shape.low + min(ends)
    return low, None if shape.high is None else known.longest * shape.high + max(ends)


def _piece_lengths(piece: Piece) -> tuple[int, int | None]:
    if isinstance(piece, str):
        return len(piece), len(piece)
    if isinstance(piece, Span):
        return lengths(piece)
    if isinstance(piece, Alt):
        found = [lengths(option.text) for option in piece.options]
        highs = [high for _, high in found]
        most = None if None in highs else max(high for high in highs if high is not None)
        return min(low for low, _ in found), most
    if isinstance(piece, Rep):
        low, high = lengths(piece.text)
        between = len(piece.between)
        most = None
        if high is not None and piece.high is not None:
            most = piece.high * (high + between)
        return piece.low * low + max(piece.low - 1, 0) * between, most
    return 0, None


def _sum(found: Iterable[tuple[int, int | None]]) -> tuple[int, int | None]:
    low, high = 0, 0
    is_endless = False
    for least, most in found:
        low += least
        is_endless = is_endless or most is None
        high += most or 0
    return low, None if is_endless else high


def written_signs(shape: Span | Text) -> Signs:
    """Every sign that may stand in it."""
    if isinstance(shape, Span):
        if not shape.changes:
            return shape.signs
        return table(shape).written
    return frozenset().union(*(_piece_signs(piece) for piece in shape.pieces))


def _piece_signs(piece: Piece) -> Signs:
    if isinstance(piece, str):
        return frozenset(piece)
    if isinstance(piece, Span):
        return written_signs(piece)
    if isinstance(piece, Alt):
        found = frozenset[str]().union(*(written_signs(option.text) for option in piece.options))
        return found | DIGITS if holds_samples(piece) else found
    if isinstance(piece, Rep):
        return written_signs(piece.text) | frozenset(piece.between)
    return frozenset()


def may_have(shape: Span | Text, sign: str) -> bool:
    """Whether a sign, which is no digit, is one of the `written_signs`."""
    if isinstance(shape, Span):
        return sign in written_signs(shape)
    return any(_piece_may_have(piece, sign) for piece in shape.pieces)


def _piece_may_have(piece: Piece, sign: str) -> bool:
    if isinstance(piece, str):
        return sign in piece
    if isinstance(piece, Span):
        return sign in written_signs(piece)
    if isinstance(piece, Alt):
        return any(may_have(option.text, sign) for option in piece.options)
    if isinstance(piece, Rep):
        return may_have(piece.text, sign) or sign in piece.between
    return False


def holds_samples(piece: Piece) -> bool:
    """Whether the texts stand for others that differ in their digits, as those of dates do."""
    return isinstance(piece, Alt) and any(each.path == FACTS for each in piece.options)


def loose(shape: Span | Text) -> Span:
    """The same signs, no longer tied to the field's own."""
    low, high = lengths(shape)
    path = shape.path if isinstance(shape, Span) else ()
    is_list = isinstance(shape, Span) and shape.is_list
    return Span(path, written_signs(shape), low, high, (), is_whole=False, is_list=is_list)


def is_unknown(shape: Span | Text) -> Unknown | None:
    """What in it nothing is known of."""
    if isinstance(shape, Text):
        return next((piece for piece in shape.pieces if isinstance(piece, Unknown)), None)
    return None


def is_single(span: Span) -> bool:
    """Whether each sign becomes one sign, whatever stands before it."""
    return not span.changes or (keeps_count(span) and len(table(span).ends) == 1)


def changed(span: Span, change: Change) -> Span:
    """With one change more."""
    return replace(span, changes=(*span.changes, change))
