"""Calls to action, shouting and pressure on labelled messages; clean ones stay without findings.

`python -m tools.tone_bench` prints the figures. Nothing is tuned to the sets held back.
"""

import pytest

from simulator.analysis import Analysis
from tools.reading_bench import DATA, Row, analysis_of, rows_of, score
from tools.tone_bench import (
    CLEAN,
    COUNTED_RIGHT,
    FINDINGS_A_CLEAN_MESSAGE,
    READERS,
    SETS,
    counted_right,
    findings_of,
    told,
)

Read = list[tuple[Row, Analysis]]
MEASURED = [name for name, reader in READERS.items() if reader.asked]


@pytest.fixture(scope="module", params=sorted(SETS))
def read(request: pytest.FixtureRequest) -> Read:
    return [(row, analysis_of(row)) for row in rows_of(DATA / SETS[request.param])]


@pytest.mark.parametrize("label", MEASURED)
def test_a_reading_is_as_good_as_asked(label: str, read: Read) -> None:
    found = score(told(READERS[label], read))
    assert all(getattr(found, name) >= least for name, least in READERS[label].asked.items())


def test_calls_to_action_are_counted(read: Read) -> None:
    assert counted_right(read) >= COUNTED_RIGHT


@pytest.mark.parametrize("name", sorted(CLEAN.values()))
def test_clean_messages_have_hardly_any_finding(name: str) -> None:
    rows = rows_of(DATA / name)
    assert sum(len(findings_of(row)) for row in rows) < FINDINGS_A_CLEAN_MESSAGE * len(rows)


def test_the_sets_are_large_and_share_no_text() -> None:
    tuning, held_back = ({row["text"] for row in rows_of(DATA / name)} for name in SETS.values())
    assert tuning.isdisjoint(held_back)
    assert len(tuning) + len(held_back) >= 300
    assert 3 * len(held_back) >= len(tuning | held_back)
