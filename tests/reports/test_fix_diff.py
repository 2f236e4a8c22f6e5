"""A fix as lines before and after."""

from hypothesis import given
from hypothesis import strategies as st

from simulator.loading.edits import edited
from simulator.model.finding import Edit, Fix
from simulator.model.place import Location
from simulator.reports.fix_diff import DiffLine, Piece, fix_diff

FILE = "templates/a/hi.sms.j2"


def edit(start: tuple[int, int], end: tuple[int, int], text: str, file: str = FILE) -> Edit:
    return Edit(Location(file, *start, *end), text)


def said(lines: list[DiffLine]) -> list[str]:
    return [f"{line.sign} {''.join(piece.text for piece in line.pieces)}" for line in lines]


def changed(lines: list[DiffLine]) -> list[str]:
    return [piece.text for line in lines for piece in line.pieces if piece.is_changed]


def diff(source: str, *edits: Edit) -> list[DiffLine]:
    return list(fix_diff(Fix(edits), {FILE: source}, FILE))


def test_a_replaced_word_is_marked_in_both_lines() -> None:
    found = diff("one\nit’s Sam\nthree", edit((2, 3), (2, 4), "'"))
    assert said(found) == ["- it’s Sam", "+ it's Sam"]
    assert changed(found) == ["’", "'"]


def test_edits_on_one_line_stand_together_and_others_apart() -> None:
    found = diff(
        "a’b’c\nd\ne’f", *(edit((n, c), (n, c + 1), "'") for n, c in [(3, 2), (1, 2), (1, 4)])
    )
    assert said(found) == ["- a’b’c", "+ a'b'c", "- e’f", "+ e'f"]


def test_what_is_put_in_on_lines_of_its_own_is_told_line_by_line() -> None:
    found = diff("Hello", edit((1, 6), (1, 6), "\nReply STOP"))
    assert said(found) == ["- Hello", "+ Hello", "+ Reply STOP"]


def test_only_the_words_beside_a_change_stay_of_a_long_line() -> None:
    source = "word " * 2000 + "it’s" + " more" * 2000
    found = diff(source, edit((1, source.index("’") + 1), (1, source.index("’") + 2), "'"))
    before, after = said(found)
    assert "word it’s more" in before
    assert "word it's more" in after
    assert before.startswith("- …word ")
    assert after.endswith(" more…")
    assert len(before) < 140


def test_what_nobody_sees_is_written_out() -> None:
    found = diff("a\u200bb", edit((1, 2), (1, 3), ""))
    assert said(found) == [r"- a\u200bb", "+ ab"]


def test_another_file_is_named() -> None:
    there = "templates/_shared/end.j2"
    sources = {FILE: "Hello", there: "Bye’"}
    fix = Fix((edit((1, 4), (1, 5), "'", there),))
    assert said(list(fix_diff(fix, sources, FILE))) == [f"  in {there}", "- Bye’", "+ Bye'"]


def test_of_a_text_that_is_not_there_any_more_only_what_is_put_in_is_told() -> None:
    assert said(diff("Hello", edit((4, 1), (4, 2), "Reply STOP"))) == ["+ Reply STOP"]
    assert diff("Hello", edit((1, 9), (1, 12), "")) == [DiffLine("+", ())]


WORDS = st.text(st.sampled_from("ab ’é\n"), max_size=30)


@given(WORDS, st.data())
def test_the_lines_are_those_of_the_text_before_and_after(source: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(source)))
    end = data.draw(st.integers(start, len(source)))
    new = data.draw(WORDS)
    one = edit(_place(source, start), _place(source, end), new)
    lines = diff(source, one)
    first, last = _place(source, start)[0], _place(source, end)[0]
    before = source.split("\n")[first - 1 : last]
    after = edited(source, [one]).split("\n")[
        first - 1 : last + new.count("\n") - source[start:end].count("\n")
    ]
    assert said(lines) == [*(f"- {line}" for line in before), *(f"+ {line}" for line in after)]
    assert "".join(_pieces(lines, "-")) == source[start:end].replace("\n", "")
    assert "".join(_pieces(lines, "+")) == new.replace("\n", "")


def _pieces(lines: list[DiffLine], sign: str) -> list[str]:
    found: list[Piece] = [piece for line in lines if line.sign == sign for piece in line.pieces]
    return [piece.text for piece in found if piece.is_changed]


def _place(source: str, offset: int) -> tuple[int, int]:
    before = source[:offset]
    return before.count("\n") + 1, offset - (before.rfind("\n") + 1) + 1
