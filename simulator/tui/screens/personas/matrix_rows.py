"""The lines of the matrix as pieces: head, one lead, sums."""

from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple

from simulator.length.cost import money
from simulator.model.counted import counted
from simulator.model.finding import Severity
from simulator.model.persona import Persona
from simulator.reports.lead_names import lead_name
from simulator.review.matrix import Matrix, RowSum
from simulator.tui.literal import padded
from simulator.tui.roles import Role
from simulator.tui.screens.personas.matrix_cells import (
    Piece,
    cell_pieces,
    head_of,
    hostile_pieces,
    short,
    sum_pieces,
)
from simulator.tui.screens.personas.matrix_layout import (
    LANGUAGE,
    MARK,
    TEXTS,
    WORST,
    Layout,
)
from simulator.tui.widgets.severity import COUNT_ROLES, LETTERS, ROLES

Pieces = list[Piece]

_SUMMED = (Severity.ERROR, Severity.WARNING)
_QUIET = str(Role.QUIET)


def head_line(matrix: Matrix, layout: Layout, left: int, current: int) -> Pieces:
    """The names of the columns; that of the `current` one stands out."""
    line: Pieces = [(f"{'':{MARK}}{'Lead':{layout.name + 1}}{'Lang':{LANGUAGE}}", _QUIET)]
    for at in _shown(layout, left, matrix):
        name = head_of(matrix.columns[at], layout.each, is_draft=not matrix.is_counted(at))
        line.append((name, str(Role.HEAD) if at == current else _QUIET))
    return [*line, (f"{'Texts':>{TEXTS}}  Worst", _QUIET)]


class Row(NamedTuple):
    """A lead's row: what stands before the cells, each cell, what stands behind them."""

    front: Pieces
    cells: list[Pieces]
    back: Pieces


def lead_row(
    matrix: Matrix, lead: Persona, layout: Layout, left: int, *, as_shade: bool = False
) -> Row:
    """What a lead gets, and its sums."""
    front = [
        (padded(lead_name(lead), layout.name), ""),
        (" " + padded(lead.language or "", LANGUAGE - 1) + " ", _QUIET),
    ]
    cells = [
        cell_pieces(matrix.cell(lead.id, at), layout.each, as_shade=as_shade)
        for at in _shown(layout, left, matrix)
    ]
    row = matrix.row(lead.id)
    sums: Pieces = [(short(row.texts, TEXTS).rjust(TEXTS), ""), ("  ", ""), *_worst(row)]
    return Row(front, cells, sums)


def hostile_row(matrix: Matrix, lead: Persona, layout: Layout, left: int) -> Row:
    """What breaks for a hostile lead; nobody pays for its texts."""
    front = [(padded(lead_name(lead), layout.name + LANGUAGE) + " ", "")]
    cells = [
        hostile_pieces(matrix.cell(lead.id, at), layout.each) for at in _shown(layout, left, matrix)
    ]
    return Row(front, cells, [(" " * (TEXTS + 2), ""), *_worst(matrix.row(lead.id))])


def sum_line(matrix: Matrix, layout: Layout, left: int, shown: int) -> Pieces:
    """How many leads, what each column has at worst, all texts billed and their price.

    That is for all leads, however few are `shown`.
    """
    count = len(matrix.leads)
    line = _front("all " * (shown < count) + counted(count, "lead"), layout)
    for at in _shown(layout, left, matrix):
        line += sum_pieces(matrix.column(at), layout.each)
    price = matrix.price
    sums = [(short(matrix.texts, TEXTS).rjust(TEXTS), str(Role.HEAD))]
    if price is not None:
        amount = money(price, matrix.prices.currency)
        sums.append(("  " + padded(amount, max(WORST - 2, len(amount))), _QUIET))
    return [*line, *sums]


def texts_line(matrix: Matrix, layout: Layout, left: int) -> Pieces:
    """The texts billed of each column."""
    line = _front("texts billed", layout)
    for at in _shown(layout, left, matrix):
        texts = matrix.column(at).texts
        line.append(
            (short(texts, layout.each).ljust(layout.each) if texts else " " * layout.each, "")
        )
    return line


def price_line(matrix: Matrix, layout: Layout, left: int) -> Pieces:
    """What each column costs."""
    line = _front("cost", layout)
    for at in _shown(layout, left, matrix):
        line.append((_price(matrix.column(at).price, layout.each), _QUIET))
    return line


def _price(price: Decimal | None, width: int) -> str:
    if price is None:
        return " " * width
    for amount in (f"{price:,.2f}", f"{price:.0f}"):
        if len(amount) < width:
            return amount.ljust(width)
    return " " * width


def _front(words: str, layout: Layout) -> Pieces:
    return [(" " * MARK + words.ljust(layout.name + 1 + LANGUAGE), str(Role.HEAD))]


def _worst(row: RowSum) -> Iterator[Piece]:
    counts = zip(_SUMMED, (row.errors, row.warnings), strict=True)
    for severity, count in counts:
        if count:
            yield LETTERS[severity], str(ROLES[severity])
            yield f" {count}", str(COUNT_ROLES[severity])
            yield " ", ""
    if not row.errors and not row.warnings:
        yield "ok", str(Role.OK)


def _shown(layout: Layout, left: int, matrix: Matrix) -> range:
    return range(left, min(left + layout.shown, len(matrix.columns)))
