"""Edits of `sequence.toml`: what is asked changes, and everything else stays, comments too."""

import tomllib
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from simulator.errors import PresendError
from simulator.loading.sequence_edits import (
    with_keys,
    with_step,
    with_step_keys,
    with_step_moved,
    without_step,
)
from simulator.loading.toml_statements import comments_in, statements, text_of
from simulator.model.sequence import Sequence

STARTER = [
    path.read_text("utf-8")
    for path in sorted((Path(__file__).parents[2] / "templates").glob("*/sequence.toml"))
]
TABLES = """\
# About all of it.

format = 1
objective = "visit" # the one goal
audience.countries = ["US"]
window = { start = "10:00", end = "18:00" }

# --- the steps ---

# First comes hello.
[[steps]]
id = "hello" # its name
message = "hello"
delay.days = 2 # two
# at = "10:00"

# Then the rest.
[[steps]]
id = "rest"
delay = { days = 1, hours = 2 }
replies = [
    # yes
    { match = ["1", "yes"], to = "hello" }, # first
    # no
    { match = ["2"], to = "end" },
]
[steps.fallback]
message = "other" # else
after.hours = 24
# Right above the third.
[[steps]]
id = "third"
variants = [{ message = "a", weight = 1 }, { message = "b", weight = 2 }]

  [[steps.replies]]
  match = ["x"] # ex
  to = "person"
  [[steps.replies]]
  match = ["y"]
  to = "end"

[assume]
# Guesses.
reply = 0.1
# The end."""
INLINE = """\
steps = [
    # one
    { id = "hello", message = "hello", delay = { days = 2 } }, # first
    { id = "rest", when = "no_reply" },
    # three
    { id = "third", replies = [{ match = ["x"], to = "end" }] }
]
# behind
draft = true
"""
ONE_LINE = 'steps = [{ id = "hello" }, { id = "rest" }, { id = "third" }]'
TEXTS = [
    *STARTER,
    TABLES,
    INLINE,
    ONE_LINE,
    TABLES.replace("\n", "\r\n"),
    "\ufeff" + TABLES,
    TABLES + "\n",
    TABLES[: TABLES.index("\n[assume]")],
    INLINE.replace("\n", "\r\n"),
]

LENGTHS = st.fixed_dictionaries(
    {}, optional={unit: st.integers(0, 9) for unit in ("weeks", "days", "hours", "minutes")}
)
WORDS = st.text(st.sampled_from("ab 1\"'\\#[]{}=,é😀\u200f\x1b\n"), min_size=1, max_size=8)
GOALS = st.sampled_from(["end", "person"])
REPLIES = st.lists(
    st.fixed_dictionaries({"match": st.lists(WORDS, min_size=1, max_size=3), "to": GOALS}),
    max_size=3,
    unique_by=lambda reply: "".join(reply["match"]).casefold(),
)
IDS = st.sampled_from(["a", "nudge-b", "1", "welcome"])
STEP_CHANGES: dict[str, st.SearchStrategy[Any]] = {
    "message": IDS,
    "delay": LENGTHS,
    "at": st.sampled_from(["09:00", "23:59"]),
    "when": WORDS,
    "window": st.just("none") | st.just({"start": "09:00", "days": ["mon"]}),
    "variants": st.lists(
        st.fixed_dictionaries({"message": IDS, "weight": st.integers(1, 9)}), min_size=1, max_size=3
    ),
    "replies": REPLIES,
    "entry": st.just("reply"),
    "fallback": st.fixed_dictionaries({"message": IDS, "after": LENGTHS}),
}
CHANGES: dict[str, st.SearchStrategy[Any]] = {
    "objective": WORDS,
    "stage": st.sampled_from(["awareness", "decision"]),
    "draft": st.booleans(),
    "audience": st.fixed_dictionaries(
        {}, optional={"countries": st.lists(st.sampled_from(["US", "CA"]), max_size=2)}
    ),
    "window": st.just({"start": "09:00", "end": "17:00", "days": ["mon", "tue"]}),
    "stop_on": st.lists(st.sampled_from(["opt_out", "reply"]), max_size=2),
}


def some_of(values: dict[str, st.SearchStrategy[Any]]) -> st.SearchStrategy[dict[str, Any]]:
    return st.fixed_dictionaries({}, optional={k: st.none() | v for k, v in values.items()})


def data_of(text: str) -> Any:  # noqa: ANN401 - what a file holds
    return tomllib.loads(text.removeprefix("\ufeff").replace("\r\n", "\n"))


def put(data: dict[str, Any], changes: dict[str, Any]) -> None:
    data.update(changes)
    for key in [key for key, value in data.items() if value is None]:
        del data[key]


def comments(text: str) -> Counter[str]:
    return Counter(each.strip() for each in comments_in(text.replace("\r\n", "\n")))


def model_or_none(data: Any) -> Sequence | None:  # noqa: ANN401 - what a file holds
    try:
        return Sequence.model_validate(data)
    except ValueError:
        return None


def same_ends(before: str, after: str) -> bool:
    is_crlf = "\r\n" in before
    assert before.startswith("\ufeff") == after.startswith("\ufeff")
    return after.count("\r") == (after.count("\n") if is_crlf else 0)


@pytest.mark.parametrize("text", TEXTS)
def test_statements_cover_the_text(text: str) -> None:
    plain = text.replace("\r\n", "\n")
    assert text_of(statements(plain)) == plain


@settings(deadline=None, max_examples=120)
@given(text=st.sampled_from(TEXTS), changes=some_of(STEP_CHANGES), data=st.data())
def test_a_step_has_what_is_asked_and_every_comment_stays(
    text: str, changes: dict[str, Any], data: st.DataObject
) -> None:
    expected = data_of(text)
    index = data.draw(st.integers(0, len(expected["steps"]) - 1))
    after = with_step_keys(text, index, changes)
    put(expected["steps"][index], changes)
    assert data_of(after) == expected
    assert model_or_none(data_of(after)) == model_or_none(expected)
    assert not comments(text) - comments(after)
    assert same_ends(text, after)


@settings(deadline=None, max_examples=60)
@given(text=st.sampled_from(TEXTS), changes=some_of(CHANGES))
def test_the_sequence_has_what_is_asked_and_every_comment_stays(
    text: str, changes: dict[str, Any]
) -> None:
    expected = data_of(text)
    after = with_keys(text, changes)
    put(expected, changes)
    assert data_of(after) == expected
    assert not comments(text) - comments(after)
    assert same_ends(text, after)


@pytest.mark.parametrize("text", TEXTS)
def test_a_move_down_and_up_again_is_no_change(text: str) -> None:
    steps = data_of(text)["steps"]
    for index in range(len(steps) - 1):
        down = with_step_moved(text, index, index + 1)
        moved = [*steps]
        moved.insert(index + 1, moved.pop(index))
        assert data_of(down)["steps"] == moved
        assert comments(down) == comments(text)
        assert with_step_moved(down, index + 1, index) == text


@pytest.mark.parametrize("text", TEXTS)
def test_a_new_step_stands_where_it_is_asked(text: str) -> None:
    steps = data_of(text)["steps"]
    new = {"id": "new", "message": "hello", "delay": {"days": 2}, "at": "10:00"}
    for index in range(len(steps) + 1):
        after = with_step(text, index, new)
        assert data_of(after)["steps"] == [*steps[:index], new, *steps[index:]]
        assert comments(after) == comments(text)
        assert same_ends(text, after)


@pytest.mark.parametrize("text", TEXTS)
def test_a_removed_step_takes_no_other_with_it(text: str) -> None:
    steps = data_of(text)["steps"]
    for index in range(len(steps)):
        after = without_step(text, index)
        expected = {**data_of(text), "steps": [*steps[:index], *steps[index + 1 :]]}
        assert data_of(after) == expected
        assert same_ends(text, after)


def test_leading_comments_go_with_their_step() -> None:
    text = TABLES.replace("# Right above", "\n# Right above")
    after = with_step_moved(text, 0, 1)
    first, second = after.index("# Then the rest."), after.index("# First comes hello.")
    assert after.index("# --- the steps ---") < first < after.index('id = "rest"') < second
    assert '# at = "10:00"\n' in after[second:]
    removed = without_step(text, 0)
    assert "# First comes hello." not in removed
    assert comments(TABLES) - comments(removed) == Counter(
        ["# First comes hello.", "# its name", "# two", '# at = "10:00"']
    )


def test_comments_go_with_a_step_in_brackets_too() -> None:
    one = '  # first\n  # of all\n  { id = "a" }, # greets\n'
    two = '  # second\n  { id = "b" }'
    text = f"steps = [ # all\n{one}{two}\n  # the end\n]\n"
    assert with_step_moved(text, 0, 1) == (
        f"steps = [ # all\n{two},\n{one.replace(',', '')}  # the end\n]\n"
    )
    assert without_step(text, 0) == f"steps = [ # all\n{two}\n  # the end\n]\n"
    assert with_step(text, 1, {"id": "n"}) == text.replace(two, f'  {{ id = "n" }},\n{two}')
    short = 'steps = [{ id = "a" }, { id = "b" }] # both\n'
    assert with_step_moved(short, 0, 1) == 'steps = [{ id = "b" }, { id = "a" }] # both\n'


@pytest.mark.parametrize(
    ("changes", "before", "after"),
    [
        ({"delay": {"days": 3}}, "delay = { days = 1, hours = 2 }", "delay = { days = 3 }"),
        (
            {"delay": {"business_days": 1}},
            "delay = { days = 1, hours = 2 }",
            "delay = { business_days = 1 }",
        ),
        ({"at": "10:00"}, "hours = 2 }\n", 'hours = 2 }\nat = "10:00"\n'),
        ({"when": "replied"}, 'id = "rest"\n', 'id = "rest"\nwhen = "replied"\n'),
        (
            {"when": 'lead.city == "Austin"'},
            'id = "rest"\n',
            'id = "rest"\nwhen = \'lead.city == "Austin"\'\n',
        ),
        (
            {"replies": [{"match": ["1", "yes"], "to": "hello"}]},
            '"hello" }, # first\n    # no\n    { match = ["2"], to = "end" },\n',
            '"hello" }, # first\n    # no\n',
        ),
        (
            {
                "replies": [
                    {"match": ["1", "yes"], "to": "end"},
                    {"match": ["2"], "to": "end"},
                    {"match": ["call"], "to": "person"},
                ]
            },
            '"hello" }, # first\n    # no\n    { match = ["2"], to = "end" },\n]',
            (
                '"end" }, # first\n    # no\n    { match = ["2"], to = "end" },\n'
                '    { match = ["call"], to = "person" },\n]'
            ),
        ),
    ],
)
def test_no_more_is_changed_than_must_be(changes: dict[str, Any], before: str, after: str) -> None:
    assert before in TABLES
    assert with_step_keys(TABLES, 1, changes) == TABLES.replace(before, after, 1)


def test_a_change_back_is_no_change() -> None:
    text = STARTER[0]
    changed = with_step_keys(text, 0, {"at": "11:45"})
    assert changed != text
    assert with_step_keys(changed, 0, {"at": None}) == text


def test_a_new_step_looks_like_those_of_the_starter() -> None:
    replies = [{"match": ["1"], "to": "end"}, {"match": ["2"], "to": "person"}]
    new = {"replies": replies, "id": "new", "message": "new", "delay": {"days": 2}, "at": "10:00"}
    assert with_step('[[steps]]\nid = "a"\n', 1, new) == (
        '[[steps]]\nid = "a"\n\n[[steps]]\nid = "new"\nmessage = "new"\ndelay = { days = 2 }\n'
        'at = "10:00"\nreplies = [\n    { match = ["1"], to = "end" },\n'
        '    { match = ["2"], to = "person" },\n]\n'
    )
    assert with_step("format = 1\n", 0, {"id": "a"}) == 'format = 1\n\n[[steps]]\nid = "a"\n'


@pytest.mark.parametrize(
    "text",
    [
        'steps = "none"',
        '[[steps]]\nid = "a"\n[assume]\nreply = 0.1\n[steps.delay]\n[[steps]]\nid = "b"\n',
        "not TOML",
        "",
    ],
)
def test_what_cannot_be_moved_is_refused_in_words(text: str) -> None:
    with pytest.raises(PresendError, match=r"only a text editor can change.*as it was"):
        with_step_moved(text, 0, 1)


def test_a_line_keeps_its_own_line_end_where_a_file_has_both() -> None:
    source = 'format = 1\r\n\n# one\r\n[[steps]]\nid = "a"\r\nmessage = "a"\n'
    after = with_step_keys(source, 0, {"id": "b", "at": "10:00"})
    start = "format = 1\r\n\n# one\r\n[[steps]]\n"
    assert after == start + 'id = "b"\r\nmessage = "a"\nat = "10:00"\r\n'
    assert with_step_keys(after, 0, {"id": "a", "at": None}) == source


@pytest.mark.parametrize("gap", ["", " ", "  "])
def test_the_last_step_of_a_list_in_brackets_can_go(gap: str) -> None:
    source = f'steps = [ {{id = "a"}}{gap}, {{id = "b"}} ]\n'
    assert tomllib.loads(without_step(source, 1)) == {"steps": [{"id": "a"}]}
    assert tomllib.loads(without_step(source, 0)) == {"steps": [{"id": "b"}]}


def test_dates_are_written_again_as_they_were() -> None:
    source = 'holidays = [2026-12-25]\n[[steps]]\nid = "a"\n'
    days = tomllib.loads(source)["holidays"]
    after = with_keys(source, {"holidays": [*days, "US"]})
    assert tomllib.loads(after)["holidays"] == [*days, "US"]
    assert tomllib.loads(with_keys(after, {"holidays": days[::-1]}))["holidays"] == days
