import csv
import io
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from simulator.errors import NothingToCheckError
from simulator.personas.imported import sheet as sheets
from simulator.personas.imported.letters import find_letters
from simulator.personas.imported.rows import Flaw, Malformed
from simulator.personas.imported.sheet import Sheet

Read = tuple[list[tuple[int, tuple[str, ...]]], list[tuple[int, Flaw]], int]


def read(path: Path, delimiter: str | None = None) -> Read:
    rows: list[tuple[int, tuple[str, ...]]] = []
    malformed: list[tuple[int, Flaw]] = []
    blank = 0
    for batch in Sheet(path, find_letters(path), delimiter).batches():
        cells = zip(*batch.columns, strict=True) if batch.lines else ()
        rows += zip(batch.lines, cells, strict=True)
        malformed += [(each.line, each.flaw) for each in batch.malformed]
        blank += batch.blank
    return rows, malformed, blank


def read_text(folder: Path, text: str | bytes) -> Read:
    path = folder / "leads.csv"
    path.write_bytes(text.encode() if isinstance(text, str) else text)
    return read(path)


def plainly(text: str, delimiter: str) -> Read:
    """The same, slowly: each row tried from its own line on, with as many lines as it takes."""
    lines = list(io.StringIO(text, newline=""))
    width = len(next(csv.reader([lines[0]], delimiter=delimiter)))
    may_skip = f'{delimiter} "' in text
    rows, malformed, blank, at = [], [], 0, 1
    while at < len(lines):
        taken, cells = _row_from(lines[at:], delimiter, may_skip=may_skip)
        filled = cells is not None and any(cell.strip() for cell in cells)
        if cells is None:
            malformed.append((at + 1, Flaw.QUOTES))
            taken = 1
        elif not filled:
            blank += bool(cells)
        elif len(cells) < width or any(cell.strip() for cell in cells[width:]):
            flaw = Flaw.TOO_FEW if len(cells) < width else Flaw.TOO_MANY
            malformed.append((at + 1, flaw))
            taken = 1
        else:
            rows.append((at + 1, tuple(cells[:width])))
        at += taken
    return rows, malformed, blank


def _row_from(lines: list[str], delimiter: str, *, may_skip: bool) -> tuple[int, list[str] | None]:
    """How many lines the first row takes, and its cells; none where its quotes do not match."""
    for taken in range(1, len(lines) + 1):
        try:
            reader = csv.reader(
                lines[:taken], delimiter=delimiter, skipinitialspace=may_skip, strict=True
            )
            found = list(reader)
        except csv.Error as error:
            if "end of data" in str(error):
                continue
            return taken, None
        return taken, found[0]
    return 1, None


@settings(max_examples=400)
@given(
    st.lists(
        st.text(st.sampled_from('ab ,"\n\r'), max_size=14).filter(lambda text: text[:1] != "\n"),
        max_size=9,
    )
)
def test_rows_and_flaws_are_those_of_a_plain_reading(
    tmp_path_factory: pytest.TempPathFactory, rows: list[str]
) -> None:
    text = "first_name,city\n" + "\n".join(rows) + "\n"
    found = read_text(tmp_path_factory.mktemp("sheet"), text)
    assert found == plainly(text, ",")


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_the_sign_between_cells_is_found(tmp_path: Path, delimiter: str) -> None:
    rows = [("first_name", "note"), ("Dana", "a, b; c"), ("Jo", "x|y"), ("Al", "plain")]
    out = io.StringIO()
    csv.writer(out, delimiter=delimiter).writerows(rows)
    assert [cells for _, cells in read_text(tmp_path, out.getvalue())[0]] == rows[1:]


def test_a_first_line_may_name_the_sign_itself(tmp_path: Path) -> None:
    rows, malformed, _ = read_text(tmp_path, "sep=;\na;b\n1;2\n")
    assert (rows, malformed) == ([(3, ("1", "2"))], [])


def test_a_space_behind_the_sign_is_no_part_of_a_quoted_cell(tmp_path: Path) -> None:
    rows, malformed, _ = read_text(tmp_path, 'a, b\n"1", "2, 3"\n')
    assert (rows, malformed) == ([(2, ("1", "2, 3"))], [])


def test_a_line_break_in_a_cell_keeps_the_count_of_lines(tmp_path: Path) -> None:
    rows, malformed, _ = read_text(tmp_path, 'a,b\r\n"1\r\n\r\n1",2\r\n3\r\n4,5\r\n')
    assert rows == [(2, ("1\r\n\r\n1", "2")), (6, ("4", "5"))]
    assert malformed == [(5, Flaw.TOO_FEW)]


def test_a_quote_that_is_never_closed_takes_no_other_row_along(tmp_path: Path) -> None:
    text = 'a,b\n1,2\n3,"4\n' + "5,6\n" * 3000
    rows, malformed, _ = read_text(tmp_path, text)
    assert malformed == [(3, Flaw.QUOTES)]
    assert len(rows) == 3001


def test_quotes_that_open_on_every_line_fill_no_memory(tmp_path: Path) -> None:
    text = "a,b\n" + '1,x","y\n' * 60_000 + "2,3\n"
    rows, malformed, _ = read_text(tmp_path, text)
    assert [line for line, _ in malformed] == list(range(2, 60_002))
    assert {flaw for _, flaw in malformed} == {Flaw.QUOTES}
    assert rows == [(60_002, ("2", "3"))]


@pytest.mark.parametrize(("width", "cell"), [(3_000, "x"), (2, "x" * 40_000)])
def test_wide_rows_make_small_batches(tmp_path: Path, width: int, cell: str) -> None:
    line = ",".join([cell] * width) + "\n"
    path = tmp_path / "leads.csv"
    path.write_text(",".join(f"c{at}" for at in range(width)) + "\n" + line * 200)
    sizes = [len(each.lines) for each in Sheet(path, find_letters(path)).batches()]
    assert sum(sizes) == 200
    assert max(sizes) < 200


def test_a_quote_that_is_closed_far_below_takes_no_other_row_along(tmp_path: Path) -> None:
    text = 'a,b\n3,"4\n' + f"{'x' * 999},6\n" * 300 + '7,"8"\n'
    rows, malformed, _ = read_text(tmp_path, text)
    assert malformed == [(2, Flaw.QUOTES)]
    assert len(rows) == 301


@pytest.mark.parametrize("start", ["", '"open\n'])
def test_a_line_too_long_to_be_one_is_told_and_passed_over(tmp_path: Path, start: str) -> None:
    text = f"a,b\n{start}{'x' * 3_000_000},1\n2,3\n"
    rows, malformed, _ = read_text(tmp_path, text)
    line = 3 if start else 2
    assert malformed[-1] == (line, Flaw.TOO_LONG)
    assert [each for each, _ in malformed] == ([2, 3] if start else [2])
    assert rows == [(line + 1, ("2", "3"))]


def test_bytes_that_are_no_text_cost_their_own_row(tmp_path: Path) -> None:
    data = ("a,b\n" + "é,é\n" * 5).encode() + b"\xff,1\n2,\0\n3,4\n"
    rows, malformed, _ = read_text(tmp_path, data)
    assert malformed == [(7, Flaw.BYTES), (8, Flaw.NUL)]
    assert rows[-1] == (9, ("3", "4"))


def test_blank_cells_beyond_the_header_are_let_pass(tmp_path: Path) -> None:
    rows, malformed, blank = read_text(tmp_path, "a,b\n1,2,,\n,\n\n , \n1,2,3\n")
    assert (rows, malformed, blank) == ([(2, ("1", "2"))], [(6, Flaw.TOO_MANY)], 2)


def test_a_sheet_longer_than_a_batch_is_whole(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sheets, "BATCH", 7)
    rows, malformed, _ = read_text(tmp_path, "a,b\n" + "1,2\n3\n" * 50)
    assert [line for line, _ in rows] == list(range(2, 102, 2))
    assert malformed == [(line, Flaw.TOO_FEW) for line in range(3, 103, 2)]


def test_without_a_header_there_is_nothing_to_read(tmp_path: Path) -> None:
    with pytest.raises(NothingToCheckError):
        read_text(tmp_path, "\n\n\n")


def test_a_flaw_tells_where_its_row_starts() -> None:
    assert Malformed(3, Flaw.QUOTES).line == 3
