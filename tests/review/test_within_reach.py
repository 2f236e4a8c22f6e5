"""Whom the steps of a campaign can reach, and what is told of texts that do not reach a lead."""

import datetime as dt
from pathlib import Path

import pytest

from simulator.loading import load_workspace
from simulator.model.persona import Persona
from simulator.model.sequence import Sequence
from simulator.review.within_reach import WithinReach
from simulator.review.workspace import review_workspace

NOW = dt.datetime(2026, 11, 22, tzinfo=dt.UTC)
STEPS = [
    {"id": "ask", "message": "ask", "replies": [{"match": ["1"], "to": "kept"}]},
    {"id": "kept", "message": "kept", "entry": "reply"},
    {"id": "eve", "message": "eve", "before": {"days": 1}},
    {"id": "post", "message": "post", "anchor": "enrolment", "when": "no_reply and lead.email"},
]
TEXT = '+++\nkind = "transactional"\n+++\nHarbour Tea: see you {{ lead.visit | weekday }}.\n'
LEADS = (
    'format = 1\n[[personas]]\nid = "with"\ncustom = { visit = 2026-12-08T10:00:00 }\n'
    '[[personas]]\nid = "none"\n'
)


@pytest.mark.parametrize(
    ("fields", "messages"),
    [
        ({}, set()),
        ({"custom": {"visit": "2026-12-08"}}, {"ask", "kept", "eve"}),
        ({"custom": {"visit": "soon"}}, set()),
        ({"custom": {"visit": dt.datetime(9999, 12, 31, tzinfo=dt.UTC)}}, {"ask", "kept", "eve"}),
        ({"email": "a@example.com"}, {"post"}),
        ({"email": ""}, set()),
    ],
)
def test_a_step_reaches_who_has_its_date_and_passes_its_condition(
    fields: dict[str, object], messages: set[str]
) -> None:
    sequence = Sequence.model_validate({"anchor": "lead.visit", "steps": STEPS})
    lead = Persona.model_validate({"id": "lead", **fields})
    assert WithinReach(sequence).messages_for(lead) == messages


def found(root: Path, leads: str, text: str = TEXT) -> list[str]:
    files = {
        "templates/teas/sequence.toml": 'format = 1\nobjective = "see you"\n[[steps]]\nid = "eve"\n'
        'message = "eve"\nanchor = "lead.visit"\nbefore = { days = 1 }\n',
        "templates/teas/eve.sms.j2": text,
        "personas/own.toml": leads,
    }
    for name, written in files.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(written, encoding="utf-8")
    review = review_workspace(load_workspace(root), now=NOW)
    return [each.what for each in review.findings if each.rule in ("TOK04", "TPL01")]


def test_a_lead_without_the_date_leaves_no_gap_in_a_text_that_counts_from_it(
    tmp_path: Path,
) -> None:
    assert found(tmp_path, LEADS) == []


def test_a_text_that_no_lead_has_the_date_for_is_tried_with_one(tmp_path: Path) -> None:
    nobody = LEADS.replace("2026-12-08T10:00:00", '"soon"')
    assert found(tmp_path, nobody) == []


def test_what_those_who_get_it_lack_is_told(tmp_path: Path) -> None:
    text = TEXT.replace("see you", "{{ lead.city }}")
    assert found(tmp_path, LEADS, text) == ["Some leads have no city."]
