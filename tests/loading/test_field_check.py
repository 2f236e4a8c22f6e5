import datetime as dt
import math

import pytest
from pydantic import TypeAdapter

from simulator.data import gsm7
from simulator.loading.field_check import CHARACTERS, field_problems, is_control, problem_with
from simulator.model.fields import Alphabet, FieldSpec, Gap

TEXT = {"type": "text", "min": 2, "max": 4}
LIST = {"type": "list", "of": {"type": "integer"}, "max": 2}
RECORD = {"type": "record", "fields": {"make": {"type": "text"}}}
INSTANT = dt.datetime(2026, 11, 2, tzinfo=dt.UTC)

FIELDS: TypeAdapter[dict[str, FieldSpec]] = TypeAdapter(dict[str, FieldSpec])


def spec_of(mapping: dict[str, object]) -> FieldSpec:
    return FIELDS.validate_python({"field": mapping})["field"]


@pytest.mark.parametrize(
    ("spec", "value"),
    [
        (TEXT, "ab"),
        (TEXT, "😀😀😀😀"),
        ({"type": "text"}, ""),
        ({"type": "integer", "min": 1, "max": 3}, 3),
        ({"type": "integer"}, 10**400),
        ({"type": "number", "min": 0.5}, 0.5),
        ({"type": "number"}, 10**400),
        ({"type": "boolean"}, False),
        ({"type": "choice", "values": ["a", "b"]}, "b"),
        ({"type": "datetime"}, INSTANT),
        ({"type": "datetime"}, INSTANT.replace(tzinfo=None)),
        (LIST, [1, 2]),
        (RECORD, {"make": "VW"}),
        ({"type": "unknown"}, object()),
    ],
)
def test_a_value_that_fits_has_no_problem(spec: dict[str, object], value: object) -> None:
    assert problem_with(spec_of(spec), value) is None


@pytest.mark.parametrize(
    ("spec", "value", "problem"),
    [
        (TEXT, "a", '"a" has 1 characters, fewer than 2.'),
        (TEXT, "abcde", '"abcde" has 5 characters, more than 4.'),
        (TEXT, 5, "5 is no text."),
        (TEXT, None, "null is no text."),
        ({"type": "integer", "max": 3}, 4, "4 is more than 3."),
        ({"type": "integer", "min": 3}, 2, "2 is less than 3."),
        ({"type": "integer"}, True, "true is no whole number."),
        ({"type": "integer"}, 1.0, "1.0 is no whole number."),
        ({"type": "integer", "max": 3}, 10**400, "a huge number is more than 3."),
        ({"type": "number"}, math.nan, "nan is no number."),
        ({"type": "number"}, math.inf, "inf is no number."),
        ({"type": "number"}, "1", '"1" is no number.'),
        ({"type": "boolean"}, 1, "1 is neither true nor false."),
        ({"type": "choice", "values": ["a", "b"]}, "c", '"c" is none of "a", "b".'),
        ({"type": "datetime"}, "2026-11-02", '"2026-11-02" is no date with a time.'),
        ({"type": "datetime"}, INSTANT.date(), "2026-11-02 is no date with a time."),
        (LIST, [1, 2, 3], "This list has 3 items, more than 2."),
        (LIST, ["a"], '"a" is no whole number.'),
        (LIST, "ab", '"ab" is no list.'),
        (RECORD, {"make": 1}, "In make: 1 is no text."),
        (RECORD, {"make": "VW", "year": 1}, 'This table may not hold "year".'),
        (RECORD, {}, "In make: This lead has no make."),
        (RECORD, [], "a list is no table."),
    ],
)
def test_a_value_that_does_not_fit_is_told_in_plain_words(
    spec: dict[str, object], value: object, problem: str
) -> None:
    assert problem_with(spec_of(spec), value) == problem


@pytest.mark.parametrize(
    ("gap", "value"), [(Gap.NONE, None), (Gap.EMPTY, "")], ids=["none", "empty"]
)
def test_a_gap_fits_only_where_it_is_allowed(gap: Gap, value: object) -> None:
    assert problem_with(spec_of(TEXT), value) is not None
    assert problem_with(spec_of({**TEXT, "missing": [gap]}), value) is None


def test_an_absent_field_fits_only_where_it_is_allowed() -> None:
    fields = {"a": spec_of({**TEXT, "missing": ["absent"]}), "b": spec_of(TEXT)}
    assert [problem.path for problem in field_problems(fields, {})] == [("b",)]


@pytest.mark.parametrize(
    ("alphabet", "inside", "outside"),
    [
        ("letters", "AZaz", "é"),
        ("letters", "AZaz", "1"),
        ("digits", "0123456789", "٣"),
        ("plain", "@£é ", "€"),
        ("plain", "@£é ", "\n"),
        ("gsm", "€{}", "`"),
        ("gsm", "€{}", "\r"),
        ("latin1", "~ÿ`", "\x85"),
        ("latin1", "~ÿ`", "Ā"),
        ("any", "😀中\u200d", "\t"),
        ("any", "😀中\u200d", "\x7f"),
    ],
)
def test_an_alphabet_holds_its_letters_and_no_others(
    alphabet: str, inside: str, outside: str
) -> None:
    spec = spec_of({"type": "text", "alphabet": alphabet})
    assert problem_with(spec, inside) is None
    assert f"which {alphabet} leaves out" in str(problem_with(spec, inside + outside))


def test_each_alphabet_holds_the_one_before_it() -> None:
    letters, digits, plain, gsm = (CHARACTERS[each] for each in list(Alphabet)[:4])
    assert letters | digits < plain < gsm


def test_no_alphabet_but_gsm_holds_control_characters() -> None:
    controls = {name: [*filter(is_control, letters)] for name, letters in CHARACTERS.items()}
    assert {name for name, found in controls.items() if found} == {Alphabet.GSM}
    assert controls[Alphabet.GSM] == ["\f"]


def test_the_gsm_tables_have_the_sizes_of_the_standard() -> None:
    assert len(set(gsm7.DEFAULT)) == len(gsm7.DEFAULT) == 127
    assert len(set(gsm7.EXTENSION) - set(gsm7.DEFAULT)) == len(gsm7.EXTENSION) == 10


@pytest.mark.parametrize("letter", "`çáíóúâ\t\xa0\u2126\x1b’")
def test_letters_that_look_at_home_are_not_in_the_gsm_tables(letter: str) -> None:
    assert letter not in gsm7.DEFAULT + gsm7.EXTENSION


@pytest.mark.parametrize(("letter", "code"), [("@", 0), ("Å", 14), ("A", 65 - 1), ("à", 127 - 1)])
def test_the_default_table_is_in_the_order_of_its_codes(letter: str, code: int) -> None:
    assert gsm7.DEFAULT.index(letter) == code
