"""Each kind of mistake gives exactly one fault, at its own place, with a way out of it."""

import tomllib
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pytest

from simulator.model.workspace import Workspace

CASES = tomllib.loads(Path(__file__).with_name("mistakes.toml").read_text(encoding="utf-8"))[
    "cases"
]
Load = Callable[[Mapping[str, str | bytes]], Workspace]


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case['file']}: {case['what']}")
def test_a_mistake_is_one_fault_at_its_key(load: Load, case: Mapping[str, Any]) -> None:
    faults = load({case["file"]: case["text"]}).faults
    assert len(faults) == 1 + case.get("more", 0)
    location = faults[0].location
    assert location.file == case.get("faulty", case["file"])
    assert f"{location.line}:{location.column}" == case["place"]
    assert location.key == case.get("key", "")
    assert case["what"] in faults[0].what
    assert case["remedy"] in faults[0].remedy


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case['file']}: {case['what']}")
def test_a_fault_speaks_in_two_printable_sentences(load: Load, case: Mapping[str, Any]) -> None:
    for fault in load({case["file"]: case["text"]}).faults:
        for sentence in (fault.what, fault.remedy):
            assert sentence.isprintable()
            assert sentence.endswith((".", "?"))
