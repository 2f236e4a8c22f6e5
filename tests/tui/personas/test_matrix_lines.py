import pytest

from simulator.tui.screens.personas.matrix_lines import PageLines


@pytest.mark.parametrize("headed", [(), (0,), (3,), (0, 3), (0, 1, 2), (7, 210, 215)])
@pytest.mark.parametrize("page", [(0, 5), (0, 200), (200, 216), (0, 0)])
def test_each_line_is_a_row_or_the_heading_before_it(
    headed: tuple[int, ...], page: tuple[int, int]
) -> None:
    lines = PageLines(*page, headed)
    expected: list[int | None] = []
    for row in range(*page):
        expected += [None, row] if row in headed else [row]
    assert lines.count == len(expected)
    assert [lines.row_on(line) for line in range(lines.count)] == expected
    for line, found in enumerate(expected):
        if found is None:
            assert lines.row_at(line) == expected[line + 1]
        else:
            assert lines.line_of(found) == line
