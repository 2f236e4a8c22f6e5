from textual.pilot import Pilot

from simulator.model.finding import Finding, Severity
from simulator.model.place import Location
from simulator.tui.buffers import Buffer
from simulator.tui.history import Change
from simulator.tui.screens.editor.gutter import gutter, rows_of
from simulator.tui.screens.editor.marks import Mark, marks_of, moved
from simulator.tui.themes import CONTRAST, LIGHT
from tests.tui.text.conftest import FILE, FRONT, Desk, Tell

ERROR, WARNING, INFO = Severity.ERROR, Severity.WARNING, Severity.INFO


def finding(
    severity: Severity,
    line: int,
    column: int,
    end_line: int = 0,
    end_column: int = 0,
    *,
    file: str = FILE,
) -> Finding:
    place = Location(file, line, column, end_line, end_column)
    return Finding("AAA01", severity, place, "What.")


def test_a_row_has_the_worst_letter_of_what_begins_there() -> None:
    rows = rows_of(["one two three", "", "four"], [[4, 8], [], []])
    assert [(row.start, row.end) for row in rows] == [(0, 4), (4, 8), (8, 14), (14, 15), (15, 20)]
    marks = [Mark(0, 13, WARNING), Mark(5, 6, INFO), Mark(0, 1, ERROR), Mark(16, 17, INFO)]
    assert gutter(rows, marks) == {0: ERROR, 1: INFO, 2: None, 4: INFO}


def test_marks_move_with_what_is_typed_before_and_in_them() -> None:
    marks = [Mark(2, 5, ERROR), Mark(8, 9, INFO)]
    assert moved(marks, Change(0, "", "ab")) == [Mark(4, 7, ERROR), Mark(10, 11, INFO)]
    assert moved(marks, Change(3, "x", "")) == [Mark(2, 4, ERROR), Mark(7, 8, INFO)]
    assert moved(marks, Change(6, "", "x")) == [Mark(2, 5, ERROR), Mark(9, 10, INFO)]
    assert moved(marks, Change(4, "xx", "")) == [Mark(6, 7, INFO)]


def test_a_place_between_characters_is_the_one_behind_it_or_the_last_of_its_line() -> None:
    buffer = Buffer(FILE, "", f"{FRONT}Hi you")
    found = [finding(ERROR, 5, 4), finding(WARNING, 5, 7, 5, 7)]
    assert marks_of(found, buffer, len(FRONT)) == [Mark(5, 6, WARNING), Mark(3, 4, ERROR)]


def test_what_stands_elsewhere_marks_the_first_row_and_underlines_nothing() -> None:
    buffer = Buffer(FILE, "", f"{FRONT}Hi you")
    found = [finding(ERROR, 1, 1, 1, 5, file="templates/_shared/x.j2"), finding(INFO, 2, 1, 2, 5)]
    assert marks_of(found, buffer, len(FRONT)) == [Mark(0, 0, INFO), Mark(0, 0, ERROR)]


def underlined(app: Desk) -> list[str]:
    segments = (each for y in range(app.area.size.height) for each in app.area.render_line(y))
    return [each.text for each in segments if each.style and each.style.underline]


def test_findings_are_underlined_and_lettered_in_every_theme(tell: Tell) -> None:
    async def tale(app: Desk, pilot: Pilot[None]) -> None:
        app.open(FRONT + "Hi you, it’s Sam. " * 4 + "\nBye\u200b now")
        found = [
            finding(ERROR, 5, 4, 5, 51),
            finding(WARNING, 6, 4, 6, 5),
            finding(INFO, 6, 6, 6, 9),
        ]
        app.area.mark(found)
        await pilot.pause()
        for theme in ("presend-dark", LIGHT.name, CONTRAST.name, "ansi-dark"):
            app.theme = theme
            await pilot.pause()
            rows = [row[:2] for row in app.rows()[:4]]
            assert rows == ["E ", "│ ", "W ", "  "]
            assert "".join(underlined(app)) == ("Hi you, it’s Sam. " * 4)[3:50] + "·now"

    tell(tale)


def test_underlines_follow_what_is_typed_until_the_next_review(tell: Tell) -> None:
    async def tale(app: Desk, pilot: Pilot[None]) -> None:
        app.open(f"{FRONT}Hi [Name]")
        app.area.mark([finding(ERROR, 5, 4, 5, 10)])
        await pilot.press("A", "B", "enter")
        assert "".join(underlined(app)) == "[Name]"
        assert [row[:2] for row in app.rows()[:2]] == ["  ", "E "]

    tell(tale)


def test_the_raw_file_shows_what_is_wrong_in_the_front_matter(tell: Tell) -> None:
    async def tale(app: Desk, pilot: Pilot[None]) -> None:
        app.open(f"{FRONT}Hi")
        app.area.mark([finding(ERROR, 2, 1, 2, 5)])
        assert not underlined(app)
        app.area.action_raw()
        await pilot.pause()
        assert underlined(app) == ["kind"]

    tell(tale)


def test_a_new_width_breaks_the_rows_anew(tell: Tell) -> None:
    words = "one two three four five six seven eight nine ten"

    async def tale(app: Desk, pilot: Pilot[None]) -> None:
        app.open(words)
        for width in (60, 24, 44, 20, 200):
            await pilot.resize_terminal(width, 14)
            await pilot.pause()
            rows = [row[2:].strip() for row in app.rows()]
            assert " ".join(filter(None, rows)) == words
            assert len(" ".join(rows[:2])) > width - 10 or not rows[1]

    tell(tale)
