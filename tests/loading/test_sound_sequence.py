"""A sequence with mistakes holds what of it is sound, and the order of all its steps."""

from collections.abc import Callable, Mapping

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.loading.sequences import sound_sequence
from simulator.model.sequence import Sequence
from simulator.model.workspace import Workspace

Load = Callable[[Mapping[str, str | bytes]], Workspace]
FILE = "templates/fresh/sequence.toml"
TWO = '[[steps]]\nid = "one"\nmessage = "welcome"\n[[steps]]\nid = "two"\nmessage = "later"\n'
OTHER_KEYS = sorted(Sequence.model_fields.keys() - {"draft", "steps", "format"})
WORDS = st.sampled_from(["a", "b", "id", "message", "match", "to", "end", "days", "start", "US"])
VALUES = st.recursive(
    WORDS | st.integers(-9, 9) | st.booleans() | st.floats() | st.text(max_size=3),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(WORDS, inner, max_size=3),
    max_leaves=8,
)
MESSAGES = {f"templates/fresh/{name}.sms.j2": "Hi" for name in ("later", "last")}


def sequence_of(load: Load, text: str) -> Sequence:
    workspace = load({**MESSAGES, FILE: text})
    assert workspace.faults, "it should have a mistake"
    assert workspace.broken == frozenset()
    return workspace.sequences["fresh"]


@pytest.mark.parametrize(
    "mistake",
    [
        "objectiv = 1",
        "cap = { count = 0 }",
        'stage = "new"',
        'window = { start = "9am" }',
        "holidays = [5]",
        'holidays = "xmas"',
        "nonsense = true",
        "assume.reply = 12",
    ],
)
def test_a_mistake_at_the_top_costs_its_own_key_alone(load: Load, mistake: str) -> None:
    sequence = sequence_of(load, f'{mistake}\ndraft = true\naudience.countries = ["US"]\n{TWO}')
    assert sequence.draft
    assert sequence.audience.countries == ("US",)
    assert sequence.message_ids == ("welcome", "later")


@pytest.mark.parametrize(
    "mistake",
    [
        "delay = 3",
        'delay = { days = "2" }',
        'at = "noon"',
        'window = "never"',
        'nonsense = "x"',
        "before = { days = 1 }",
        'on_closed = "earlier"',
        'channel = "fax"',
        'replies = [ { match = ["1"], to = "nowhere" } ]',
        'fallback = { message = "last" }',
        'replies = "yes"',
        "variants = []",
    ],
)
def test_a_mistake_in_a_step_leaves_its_id_message_and_place(load: Load, mistake: str) -> None:
    text = TWO.replace('id = "one"\n', f'id = "one"\n{mistake}\n')
    sequence = sequence_of(load, f"draft = true\n{text}")
    assert sequence.draft
    assert [(step.id, step.message_ids[0]) for step in sequence.steps] == [
        *(("one", "welcome"), ("two", "later")),
    ]


@pytest.mark.parametrize("id_line", ["", 'id = "One"', 'id = "two"', "id = 1", 'id = "end"'])
def test_a_step_without_a_good_id_keeps_its_place(load: Load, id_line: str) -> None:
    sequence = sequence_of(load, TWO.replace('id = "one"', id_line))
    assert [step.message for step in sequence.steps] == ["welcome", "later"]
    assert len({step.id for step in sequence.steps}) == 2


@pytest.mark.parametrize(
    ("right", "wrong"),
    [('id = "one"', 'idd = "one"'), ('message = "welcome"', 'mesage = "welcome"')],
)
def test_a_misspelt_key_of_a_step_is_read(load: Load, right: str, wrong: str) -> None:
    step = sequence_of(load, TWO.replace(right, wrong)).steps[0]
    assert (step.id, step.message) == ("one", "welcome")


@pytest.mark.parametrize("line", ["drat = true", "Draft = true"])
def test_a_misspelt_draft_is_a_draft(load: Load, line: str) -> None:
    assert sequence_of(load, f"{line}\n{TWO}").draft


def test_a_key_that_is_only_a_little_alike_is_not_read(load: Load) -> None:
    assert sequence_of(load, f'days = ["mon"]\n{TWO}').skip_days == ()


def test_a_window_is_kept_or_lost_as_a_whole(load: Load) -> None:
    window = 'window = { start = "9am", end = "20:00" }\n'
    assert sequence_of(load, window + TWO).window is None


def test_a_bad_weight_costs_no_variant(load: Load) -> None:
    variants = 'variants = [{ message = "welcome", weight = 0 }, { message = "last" }]'
    sequence = sequence_of(load, TWO.replace('message = "welcome"', variants))
    assert sequence.steps[0].message_ids == ("welcome", "last")


def test_a_message_beside_variants_becomes_one_of_them(load: Load) -> None:
    line = 'message = "welcome"'
    sequence = sequence_of(load, TWO.replace(line, f'{line}\nvariants = [{{ message = "last" }}]'))
    assert sequence.steps[0].message_ids == ("last", "welcome")


def test_a_single_table_of_steps_is_a_step(load: Load) -> None:
    sequence = sequence_of(load, '[steps]\nid = "one"\nmessage = "welcome"\n')
    assert [step.id for step in sequence.steps] == ["one"]


@pytest.mark.parametrize("mistake", ["x = 1", "delay = 3", "id = 5"])
def test_the_only_step_is_kept_with_a_mistake(load: Load, mistake: str) -> None:
    id_line = "" if mistake.startswith("id") else 'id = "one"\n'
    sequence = sequence_of(load, f'[[steps]]\n{id_line}{mistake}\nmessage = "welcome"\n')
    assert sequence.message_ids == ("welcome",)


def test_what_is_no_step_keeps_the_places_of_the_others(load: Load) -> None:
    sequence = sequence_of(load, 'steps = [1, { id = "two", message = "later" }]\n')
    assert [step.message for step in sequence.steps] == [None, "later"]


def test_a_step_that_lost_its_message_is_told_once(load: Load) -> None:
    workspace = load({FILE: '[[steps]]\nid = "one"\nmessage = "No Such"\n'})
    assert [fault.location.key for fault in workspace.faults] == ["steps.0.message"]


def test_sound_steps_are_looked_at_beside_faulty_ones(load: Load) -> None:
    text = TWO.replace('id = "one"', 'id = "One"').replace('"later"', '"latr"')
    workspace = load({**MESSAGES, FILE: text})
    assert [fault.location.key for fault in workspace.faults] == [
        *("steps.0.id", "steps.1.message"),
    ]


@pytest.mark.parametrize("text", ["", "steps = []", 'steps = "welcome"', "steps = 5"])
def test_without_steps_the_rest_of_a_sequence_holds(load: Load, text: str) -> None:
    workspace = load({FILE: f"draft = true\n{text}\n"})
    assert len(workspace.faults) == 1
    assert workspace.sequences["fresh"].draft
    assert workspace.sequences["fresh"].steps == ()
    assert workspace.broken == {"fresh"}


@pytest.mark.parametrize("text", ["draft = ", b"\xff", "format = 2\n" + TWO])
def test_a_sequence_that_cannot_be_read_breaks_its_campaign(load: Load, text: str | bytes) -> None:
    workspace = load({FILE: text})
    assert len(workspace.faults) == 1
    assert workspace.sequences == {}
    assert workspace.broken == {"fresh"}


@pytest.mark.parametrize("files", [{}, {"templates/other/hi.sms.j2": "Hi"}])
def test_a_sound_or_absent_sequence_breaks_nothing(load: Load, files: Mapping[str, str]) -> None:
    assert load(files).broken == frozenset()


@given(st.sampled_from([*OTHER_KEYS, "nonsense"]), VALUES)
def test_no_value_of_a_key_at_the_top_costs_another_key(key: str, value: object) -> None:
    sequence = sound_sequence({"draft": True, "steps": [{"id": "a", "message": "m"}], key: value})
    assert sequence is not None
    assert (sequence.model.draft, sequence.model.steps[0].message) == (True, "m")


@given(st.sampled_from(["delay", "before", "at", "window", "when", "replies", "entry"]), VALUES)
def test_no_value_in_a_step_costs_its_message_or_another_step(key: str, value: object) -> None:
    steps = [{"id": "a", "message": "m", key: value}, {"id": "b", "message": "n"}]
    sequence = sound_sequence({"draft": True, "steps": steps})
    assert sequence is not None
    named = [(step.id, step.message) for step in sequence.model.steps]
    assert named == [("a", "m"), ("b", "n")]


@given(VALUES)
def test_no_value_of_the_steps_costs_the_rest(value: object) -> None:
    sequence = sound_sequence({"draft": True, "steps": value})
    assert sequence is not None
    assert sequence.model.draft


def test_two_thousand_bad_steps_are_read_in_their_places(load: Load) -> None:
    sequence = sequence_of(load, '[[steps]]\nidd = "a"\nx = 1\n' * 2_000)
    assert len(sequence.steps) == 2_000
