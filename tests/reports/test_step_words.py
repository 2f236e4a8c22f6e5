"""Steps in words, and the words read again."""

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from simulator.loading.clock_words import read_window
from simulator.loading.condition_words import read_condition
from simulator.loading.time_words import read_length, read_when
from simulator.model.schedule import Delay, Weekday, Window, clock
from simulator.model.sequence import Reply, Sequence, Step
from simulator.reports.step_words import (
    condition_words,
    goal_words,
    length_words,
    listed,
    reply_words,
    span_words,
    step_when,
    window_words,
)


def sequence(*steps: dict[str, Any], **keys: object) -> Sequence:
    named = [{"id": f"s{number}", **step} for number, step in enumerate(steps)]
    return Sequence.model_validate({"steps": named, **keys})


FIRST = {"id": "first"}
DAY = {"delay": {"days": 1}}
DAY_BEFORE = {"before": {"days": 1}}


@pytest.mark.parametrize(
    ("step", "words"),
    [
        ({}, "at once"),
        ({"at": "09:30"}, "at 09:30"),
        ({"delay": {"days": 2}}, "2 days later"),
        ({"delay": {"days": 2}, "at": "10:00"}, "2 days later at 10:00"),
        ({"delay": {"weeks": 1, "days": 1, "hours": 3}}, "1 week, 1 day and 3 hours later"),
        ({"delay": {"business_days": 1}, "at": "10:30"}, "1 business day later at 10:30"),
        ({"delay": {"business_days": 0}}, "on a business day"),
        ({"delay": {"days": 1}, "anchor": "enrolment"}, "1 day after enrolment"),
        (
            {"delay": {"business_days": 0}, "anchor": "enrolment"},
            "on a business day after enrolment",
        ),
        ({"before": {"days": 1}, "anchor": "lead.visit"}, "1 day before lead.visit"),
        ({"before": {}, "anchor": "lead.visit"}, "at lead.visit"),
        ({"delay": {"hours": 2}, "anchor": "lead.visit"}, "2 hours after lead.visit"),
        ({"anchor": "lead.visit"}, "at lead.visit"),
        ({"entry": "reply"}, "on a reply"),
        ({"entry": "reply", "delay": {"minutes": 5}}, "5 minutes after the reply"),
    ],
)
def test_when_a_later_step_is_sent(step: dict[str, Any], words: str) -> None:
    whole = sequence(FIRST, step)
    assert step_when(whole.steps[1], whole) == words


def test_the_first_step_counts_from_the_enrolment() -> None:
    whole = sequence({"entry": "reply"}, {"delay": {"minutes": 10}}, {"delay": {"minutes": 10}})
    assert [step_when(each, whole) for each in whole.steps] == [
        "on a reply",
        "10 minutes after enrolment",
        "10 minutes later",
    ]
    rolled = sequence({"delay": {"business_days": 0}, "anchor": "enrolment"})
    plain = sequence({"delay": {"business_days": 0}})
    for each in (rolled, plain):
        assert step_when(each.steps[0], each) == "on a business day after enrolment"


def test_what_a_step_counts_from_may_stand_in_the_sequence() -> None:
    whole = sequence({"before": {"hours": 3}}, {}, anchor="lead.visit")
    assert [step_when(each, whole) for each in whole.steps] == [
        "3 hours before lead.visit",
        "at lead.visit",
    ]


@pytest.mark.parametrize(
    ("when", "words"),
    [
        (None, "always"),
        ("no_reply", "only if no reply"),
        ("lead.email", "only if lead.email"),
        ("no_reply and lead.email", "only if no reply and lead.email"),
        ("not clicked or not replied", "only if no link was clicked or no reply"),
        ('replied and lead.city == "no_reply"', 'only if a reply came and lead.city == "no_reply"'),
        ("lead.clicked and no_replys", "only if lead.clicked and no_replys"),
    ],
)
def test_conditions_in_words(when: str | None, words: str) -> None:
    assert condition_words(when) == words
    if when:
        assert condition_words(read_condition(words)) == words


@pytest.mark.parametrize(
    ("goal", "words"), [("book", "book"), ("end", "the end"), ("person", "a person")]
)
def test_replies_in_words(goal: str, words: str) -> None:
    assert goal_words(goal) == words
    assert reply_words(Reply(match=("1", "yes"), to=goal)) == f"1, yes → {words}"


@pytest.mark.parametrize(
    ("window", "words"),
    [
        ({}, "at any time"),
        ({"days": ["mon", "tue", "wed", "thu", "fri"]}, "Mon–Fri"),
        ({"start": "10:00", "end": "18:00", "days": ["wed", "mon", "tue"]}, "Mon–Wed 10–18"),
        ({"start": "08:30", "end": "20:00"}, "every day 8:30–20"),
        ({"start": "22:00", "end": "06:00", "days": ["sat", "sun"]}, "Sat, Sun 22–6"),
        ({"end": "24:00", "start": "09:00", "days": ["mon", "wed"]}, "Mon, Wed 9–24"),
    ],
)
def test_hours_in_words(window: dict[str, Any], words: str) -> None:
    assert window_words(Window.model_validate(window)) == words


@pytest.mark.parametrize(
    ("steps", "keys", "words"),
    [
        ([{}], {}, "1 step"),
        ([{}, {"delay": {"minutes": 5}}], {}, "2 steps, 5 minutes"),
        ([{"delay": {"minutes": 10}}, {"delay": {"days": 9}}], {}, "2 steps, 9 days"),
        ([{"delay": {"days": 2}}, {"delay": {"hours": 5}}], {}, "2 steps, 2 days"),
        (
            [{"delay": {"hours": 5}}, {"entry": "reply", "delay": {"days": 9}}],
            {},
            "1 step, 5 hours",
        ),
        ([DAY, {"delay": {"days": 7}}], {"anchor": "enrolment"}, "2 steps, 7 days"),
        ([{"delay": {"business_days": 6}}], {}, "1 step, 8 days"),
        ([DAY_BEFORE, {"before": {"hours": 3}}], {"anchor": "lead.x"}, "2 steps, 21 hours"),
        ([DAY, {**DAY_BEFORE, "anchor": "lead.x"}], {}, "2 steps"),
        (
            [DAY, {**DAY_BEFORE, "anchor": "lead.x"}, {"before": {"hours": 3}, "anchor": "lead.x"}],
            {},
            "3 steps",
        ),
    ],
)
def test_how_long_a_sequence_takes(
    steps: list[dict[str, Any]], keys: dict[str, Any], words: str
) -> None:
    assert span_words(sequence(*steps, **keys)) == words


def test_lists_read_as_sentences_do() -> None:
    assert [listed([]), listed(["a"]), listed(["a", "b", "c"], "or")] == ["", "a", "a, b or c"]


NUMBERS = st.integers(0, 400)
LENGTHS = st.one_of(
    st.fixed_dictionaries(
        {}, optional=dict.fromkeys(("weeks", "days", "hours", "minutes"), NUMBERS)
    ),
    st.fixed_dictionaries({"business_days": NUMBERS}),
)
BEFORE = st.fixed_dictionaries(
    {}, optional={unit: st.integers(1, 400) for unit in ("days", "hours", "minutes")}
)
ANCHORS = st.sampled_from(["previous", "enrolment", "lead.visit", "lead.Visit"])
AT = st.none() | st.integers(0, 1439).map(clock)


@st.composite
def timed_steps(draw: st.DrawFn) -> tuple[Step, Sequence]:
    keys: dict[str, Any] = {"id": "it", "at": draw(AT), "anchor": draw(st.none() | ANCHORS)}
    if draw(st.booleans()):
        keys |= {"before": draw(BEFORE), "anchor": draw(st.sampled_from(["lead.visit", "lead.X"]))}
    else:
        keys |= {"delay": draw(LENGTHS), "entry": draw(st.sampled_from([None, None, "reply"]))}
    step = {key: each for key, each in keys.items() if each is not None}
    others = [{"id": "other"}]
    steps = [*others, step] if draw(st.booleans()) else [step, *others]
    whole = Sequence.model_validate({"steps": steps, "anchor": draw(ANCHORS)})
    return next(each for each in whole.steps if each.id == "it"), whole


@settings(deadline=None, max_examples=150)
@given(timed_steps(), timed_steps())
def test_what_is_written_is_read_as_the_same(
    written: tuple[Step, Sequence], now: tuple[Step, Sequence]
) -> None:
    step, whole = written
    words = step_when(step, whole)
    other = now[0].model_copy(update={"entry": step.entry})
    steps = tuple(other if each.id == "it" else each for each in whole.steps)
    among = whole.model_copy(update={"steps": steps})
    found = read_when(words, other, among)
    assert found, words
    keys = {key: each for key, each in found.changes().items() if each is not None}
    assert found.changes().keys() == {"delay", "before", "anchor", "at"}
    entry = {"entry": step.entry} if step.entry else {}
    read = Step.model_validate({"id": "it", **entry, **keys})
    again = tuple(read if each.id == "it" else each for each in whole.steps)
    assert step_when(read, whole.model_copy(update={"steps": again})) == words


@settings(deadline=None)
@given(
    st.integers(0, 1439),
    st.integers(1, 1440),
    st.sets(st.sampled_from(list(Weekday)), min_size=1),
)
def test_hours_are_read_as_they_are_written(start: int, end: int, days: set[Weekday]) -> None:
    if start == end:
        return
    given_days = [str(day) for day in days]
    window = Window.model_validate({"start": clock(start), "end": clock(end), "days": given_days})
    words = window_words(window)
    found = read_window(words)
    assert found is not None
    assert window_words(Window.model_validate(found)) == words


@given(LENGTHS)
def test_lengths_are_read_as_they_are_written(length: dict[str, int]) -> None:
    words = length_words(Delay.model_validate(length))
    assert words == "" or length_words(Delay.model_validate(read_length(words) or {})) == words
