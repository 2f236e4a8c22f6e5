import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.loading.json_scan import RepeatedKeyError, key_spans, read_json

VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner),
    max_leaves=10,
)


@given(st.dictionaries(st.text(max_size=3), VALUES), st.sampled_from([None, (" , ", "\t: ")]))
def test_every_key_and_value_stands_where_its_span_says(
    data: dict[str, object], separators: tuple[str, str] | None
) -> None:
    line = f"  {json.dumps(data, separators=separators)} "
    for path, key, value in key_spans(line):
        inner: object = data
        for part in path:
            assert isinstance(inner, dict)
            inner = inner[part]
        assert json.loads(line[key.start : key.end]) == path[-1]
        assert json.loads(line[value.start : value.end]) == inner


def test_keys_of_tables_in_tables_are_found_and_those_in_lists_are_not() -> None:
    line = '{"a": {"b": {"c": 1}, "d": [{"e": 2}]}, "f": {}}'
    paths = [".".join(map(str, path)) for path, _, _ in key_spans(line)]
    assert paths == ["a", "a.b", "a.b.c", "a.d", "f"]


def test_a_key_that_stands_twice_is_refused() -> None:
    with pytest.raises(RepeatedKeyError, match="b"):
        read_json('{"a": {"b": 1, "b": 2}}')
