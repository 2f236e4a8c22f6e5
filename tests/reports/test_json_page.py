"""docs/json.md names every key of the documents that programs read."""

import datetime as dt
import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from simulator.cli.main import presend
from simulator.loading import load_workspace
from simulator.loading.starter import starter_folder
from simulator.loading.text_rows import read_text_rows
from simulator.model.finding import Fault
from simulator.model.settings import Settings
from simulator.rendering.as_sent import account_of
from simulator.reports.as_json import as_json
from simulator.reports.measured_batch import fault_as_json
from simulator.reports.measured_json import measured_json
from simulator.review.billed import Prices
from simulator.review.measured import Counting
from simulator.review.workspace import review_workspace

DAY = dt.date(2026, 11, 24)
PAGE = (Path(__file__).parents[2] / "docs/json.md").read_text(encoding="utf-8")
_, MEASURE, CHECK, SIMULATE = PAGE.split("\n## presend ")


def keys(data: object) -> Iterator[str]:
    """The keys in a document, at any depth."""
    if isinstance(data, dict):
        yield from data
        data = list(data.values())
    for each in data if isinstance(data, list) else ():
        yield from keys(each)


def unnamed(data: object, page: str) -> set[str]:
    return {key for key in keys(data) if f"`{key}`" not in page}


@pytest.mark.parametrize("provider", ["klaviyo", "close"])
def test_every_key_of_a_measured_text_is_named(provider: str) -> None:
    given = {"provider": provider, "brand": "Acme", "rates": [{"price": 0.01}]}
    settings = Settings.model_validate(given)
    counting = Counting(account=account_of(settings, DAY), prices=Prices(settings, DAY))
    found = counting.measured("it’s \x1b 😀 " * 150, kind="marketing", country="US")
    assert (bool(found.over), found.chosen != (), found.price is None) == (
        *(provider == "close", False, False),
    )
    lines = measured_json(found, currency="USD", id="a", line=1)
    assert unnamed(json.loads(" ".join(lines)), MEASURE) == set()


def test_every_key_of_a_line_that_cannot_be_read_is_named() -> None:
    (told,) = read_text_rows([b"{"])
    assert isinstance(told, Fault)
    assert unnamed(json.loads(fault_as_json(told)), MEASURE) == set()


def test_every_key_of_a_review_is_named() -> None:
    workspace = load_workspace(starter_folder())
    now = dt.datetime.combine(DAY, dt.time(), dt.UTC)
    document = json.loads("\n".join(as_json(review_workspace(workspace, now=now))))
    assert {"edits", "extras", "lines", "unpriced"} <= {*keys(document)}
    assert unnamed(document, CHECK) == set()


def test_every_key_of_a_simulation_is_named(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(starter_folder())
    words = ["simulate", "fresh-lead", "--reply", "1", "--leads", "20", "--format", "json"]
    presend.main(words, standalone_mode=False)
    document = json.loads(capsys.readouterr().out)
    found = document["simulation"]
    counts = [found.pop("left_out"), document.pop("left_out"), found.pop("stopped_by")]
    for step in found["steps"]:
        counts += [step.pop(name) for name in ("skipped", "stopped", "days", "messages")]
    assert {"shifts", "answered_from", "heat", "throughput"} <= {*keys(document)}
    assert unnamed(document, SIMULATE) == set()
