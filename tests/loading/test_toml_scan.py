import tomllib

import pytest
import tomli_w
from hypothesis import given
from hypothesis import strategies as st

from simulator.loading.toml_scan import MOST_LEVELS, ExcessError, dotted, scan

DOCUMENT = """\
# settings
format = 1
"a b".'c.d' = 'x' # after
list = [ 1, # one
  { deep = "y" },
]
text = \"\"\"one
two\"\"\"
[assume]
reply_after = { median_hours = 2 }
[[steps]]
id = "a"
replies = [ { match = ["1"], to = "b" } ]
[[steps]]
id = "b"
[steps.delay]
days = 2
"""


def paths_of(data: object, path: tuple[str | int, ...] = ()) -> set[str]:
    below: set[str] = set()
    if isinstance(data, dict):
        below = {name for key, value in data.items() for name in paths_of(value, (*path, key))}
    elif isinstance(data, list):
        below = {name for i, value in enumerate(data) for name in paths_of(value, (*path, i))}
    return below | ({dotted(path)} if path else set())


def test_scan_finds_every_path_of_a_document() -> None:
    places = scan(DOCUMENT, "f").values
    assert set(places) == paths_of(tomllib.loads(DOCUMENT))


@pytest.mark.parametrize(
    ("path", "place"),
    [
        ("format", (2, 10, 2, 11)),
        ('"a b"', (3, 1, 3, 6)),
        ('"a b"."c.d"', (3, 15, 3, 18)),
        ("list", (4, 8, 6, 2)),
        ("list.0", (4, 10, 4, 11)),
        ("list.1.deep", (5, 12, 5, 15)),
        ("text", (7, 8, 8, 7)),
        ("assume", (9, 1, 9, 9)),
        ("assume.reply_after.median_hours", (10, 32, 10, 33)),
        ("steps.0", (11, 1, 11, 10)),
        ("steps.0.replies.0.match.0", (13, 24, 13, 27)),
        ("steps.1.id", (15, 6, 15, 9)),
        ("steps.1.delay.days", (17, 8, 17, 9)),
    ],
)
def test_scan_gives_each_value_its_place(path: str, place: tuple[int, ...]) -> None:
    found = scan(DOCUMENT, "f").values[path]
    assert (found.line, found.column, found.end_line, found.end_column) == place
    assert found.key == path


@pytest.mark.parametrize(
    ("path", "place"),
    [("format", (2, 1, 7)), ('"a b"."c.d"', (3, 7, 12)), ("assume", (9, 2, 8))],
)
def test_scan_gives_each_key_its_place(path: str, place: tuple[int, ...]) -> None:
    found = scan(DOCUMENT, "f").keys[path]
    assert (found.line, found.column, found.end_column) == place


def test_scan_counts_lines_from_where_the_text_begins_in_its_file() -> None:
    assert scan("a = 1", "f", first_line=5).values["a"].line == 5


def test_scan_counts_columns_in_code_points() -> None:
    assert scan('a = ["😀é", 1]', "f").values["a.1"].column == 12


@pytest.mark.parametrize(
    "text", ["a", "a = ", "[a", "a = [1", "a = {b", 'a = "x', '"\\x" = 1', "="]
)
def test_scan_of_a_broken_text_keeps_what_came_before(text: str) -> None:
    assert "good" in scan(f"good = 1\n{text}", "f").values


@pytest.mark.parametrize(
    "text",
    [
        ".".join("a" * (MOST_LEVELS + 1)) + " = 1",
        f"[{'.'.join('a' * (MOST_LEVELS + 1))}]",
        "a = " + "[" * 9999,
        "a = " + "{a = " * 9999,
        f"{'a' * 9999} = 1",
    ],
    ids=["dotted key", "header", "lists", "tables", "long key"],
)
def test_scan_refuses_what_would_exhaust_a_parser(text: str) -> None:
    with pytest.raises(ExcessError):
        scan(text, "f")


KEYS = st.text(st.characters(codec="utf-8"), max_size=6)
SCALARS = st.one_of(
    st.integers(-(10**9), 10**9),
    st.booleans(),
    st.floats(allow_nan=False, allow_infinity=False),
    st.text(st.characters(codec="utf-8", exclude_characters="\r"), max_size=12),
    st.datetimes(),
    st.dates(),
    st.times(),
)
VALUES = st.recursive(
    SCALARS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(KEYS, inner, max_size=3),
    max_leaves=12,
)


@given(st.dictionaries(KEYS, VALUES, max_size=4), st.booleans())
def test_scan_agrees_with_tomllib_on_written_documents(
    data: dict[str, object], multiline: bool
) -> None:
    text = tomli_w.dumps(data, multiline_strings=multiline)
    assert set(scan(text, "f").values) == paths_of(tomllib.loads(text))


PIECES = st.sampled_from(
    [
        *("a", "b.c", '"q\\u0041"', "'l'", " . ", "=", " = ", "\n", "[", "]", "[[", "]]", "{", "}"),
        *(",", "# c", '"', "'", '"""', "'''", "\\", "1", "true", "1979-05-27 07:32:00", '"""x""""'),
        *("a = 1\n", "[t]\n", "[[u]]\n", "x = [1, 2]\n", "y = {z = 1}\n", "k = '''\nq'''\n"),
    ]
)


@given(st.lists(PIECES, max_size=14).map("".join))
def test_scan_agrees_with_tomllib_on_whatever_it_accepts(text: str) -> None:
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError:
        scan(text, "f")
    else:
        assert set(scan(text, "f").values) == paths_of(data)


@given(st.dictionaries(KEYS, VALUES, max_size=4))
def test_a_scalar_stands_where_its_place_says(data: dict[str, object]) -> None:
    text = tomli_w.dumps(data)
    lines = text.split("\n")
    for path, place in scan(text, "f").values.items():
        if place.line == place.end_line and path in data and isinstance(data[path], str):
            written = lines[place.line - 1][place.column - 1 : place.end_column - 1]
            assert tomllib.loads(f"v = {written}")["v"] == data[path]
