import pytest

from simulator.model.finding import Severity
from simulator.model.message import Channel
from simulator.review.matrix import Cell, ColumnSum
from simulator.tui.screens.personas.matrix_cells import cell_pieces, short, sum_pieces
from simulator.tui.screens.personas.matrix_layout import WIDTHS, layout_for

FILE = "templates/a/b.sms.j2"


def text(cell: Cell, width: int, *, as_shade: bool = False) -> str:
    return "".join(piece for piece, _ in cell_pieces(cell, width, as_shade=as_shade))


@pytest.mark.parametrize(
    ("width", "columns", "each", "shown"),
    [
        (81, 5, 7, 5),
        (80, 7, 4, 7),
        (200, 8, 7, 8),
        (200, 9, 4, 9),
        (80, 15, 2, 15),
        (80, 30, 2, 17),
        (60, 2, 7, 2),
        (20, 30, 2, 1),
        (0, 3, 2, 1),
    ],
)
def test_columns_are_as_wide_as_all_of_them_fit(
    width: int, columns: int, each: int, shown: int
) -> None:
    layout = layout_for(width, columns)
    assert (layout.each, layout.shown) == (each, shown)


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("texts", [None, 1, 9, 10, 255])
@pytest.mark.parametrize("worst", [None, *Severity])
@pytest.mark.parametrize("channel", Channel)
def test_every_cell_is_exactly_as_wide_as_its_column(
    width: int, texts: int | None, worst: Severity | None, channel: Channel
) -> None:
    cell = Cell(FILE, channel, texts, worst, is_reviewed=True)
    assert len(text(cell, width)) == width
    assert len(text(cell, width, as_shade=True)) == width
    if worst:
        assert text(cell, width).rstrip()[-1] in "EWi"


@pytest.mark.parametrize("width", WIDTHS)
def test_a_cell_says_how_and_whether_it_is_sent(width: int) -> None:
    assert text(Cell(), width).rstrip() == "·"
    assert text(Cell(FILE), width).rstrip() == "–"
    assert text(Cell(FILE, Channel.EMAIL, is_reviewed=True), width).rstrip() == "@"
    assert text(Cell(FILE, Channel.PUSH, is_reviewed=True), width).rstrip() == "^"
    assert text(Cell(FILE, texts=2, is_reviewed=True), width).rstrip() == "2"
    assert text(Cell(FILE, texts=2, is_reviewed=True), width, as_shade=True).rstrip() == "▒"


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("leads", [1, 19, 200, 12_345])
def test_a_sum_is_exactly_as_wide_as_its_column(width: int, leads: int) -> None:
    for worst in (None, *Severity):
        pieces = sum_pieces(ColumnSum(worst, leads), width)
        assert sum(len(piece) for piece, _ in pieces) == width


def test_numbers_are_shortened_only_where_they_must_be() -> None:
    assert [short(139, 6), short(12_345, 6), short(12_345, 5), short(1_234_567, 5)] == [
        "139",
        "12,345",
        "12345",
        "1234k",
    ]
