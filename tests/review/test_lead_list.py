import csv
import datetime as dt
import io
import random
from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest

from simulator.loading import load_workspace
from simulator.model.persona import Persona
from simulator.model.workspace import Workspace
from simulator.personas.imported.leads import LeadMaker
from simulator.personas.imported.lists import Told, open_list
from simulator.review.fallbacks import with_fallback
from simulator.review.lead_lists import list_review as lead_list
from simulator.review.lead_lists.list_review import ListReview, ListReviewer
from simulator.review.reviewer import Reviewer

NOW = dt.datetime(2026, 11, 24, tzinfo=dt.UTC)
TEXTS = {
    "templates/hello/a.sms.j2": '+++\nkind = "transactional"\n+++\n'
    'Hi {{ lead.first_name | default("there", true) }}, {% if lead.city %}see you in '
    "{{ lead.city }}{% else %}see you soon{% endif %} at the desk, where all of us wait.",
    "templates/hello/a.es.sms.j2": "Hola {{ lead.first_name }}.",
    "templates/hello/b.sms.j2": '+++\nkind = "transactional"\nlimit_segments = 1\n+++\n'
    "{{ lead.first_name }} {{ lead.last_name }}, your order is ready{{ ' and waits' * 9 }}.",
    "templates/far/c.sms.j2": '+++\nkind = "transactional"\n+++\nYour order from {{ lead.roof }}.',
    "templates/far/sequence.toml": 'format = 1\naudience = { countries = ["CA"] }\n'
    '[[steps]]\nid = "c"\nmessage = "c"\n',
    "templates/far/d.email.j2": '+++\nsubject = "Hi {{ lead.first_name }}"\n+++\nHello there.',
    "presend.toml": 'format = 1\n[fields]\nroof = { type = "text", missing = ["absent"] }\n',
    "personas/own.toml": 'format = 1\n[[personas]]\nid = "own"\nfirst_name = "Own"\n',
}
NAMES = ("Dana", "Zoë", "", "   ", "Bartholomew" * 9, "TEST", "小明")
HEADER = ("first_name", "last_name", "city", "country", "language", "roof")


@pytest.fixture
def home(tmp_path: Path) -> Workspace:
    for name, text in TEXTS.items():
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    workspace = load_workspace(tmp_path)
    assert workspace.faults == ()
    return workspace


def write(path: Path, seed: int) -> Path:
    chance = random.Random(seed)  # noqa: S311 - the same lists each time
    out = io.StringIO()
    rows = csv.writer(out)
    rows.writerow(HEADER)
    for number in range(60):
        names = (chance.choice(NAMES), chance.choice(("", "Le", "O’Neil")))
        where = (chance.choice(("", "Austin", " ")), chance.choice(("US", "CA", "")))
        rows.writerow((*names, *where, chance.choice(("en", "es-MX", "")), f"r{number % 3}"))
    path.write_text(out.getvalue(), encoding="utf-8", newline="")
    return path


def of_list(workspace: Workspace, path: Path) -> tuple[ListReview, list[Persona]]:
    """The review of a list, and its leads as personas."""
    fields = workspace.settings.fields
    reviewer = ListReviewer(Reviewer(workspace, now=NOW))
    found, maker = open_list(path, Told(), fields), LeadMaker(fields)
    leads: list[Persona] = []
    for batch, held in found.batches():
        made = maker.fields(held, len(batch.lines))
        reviewer.add(made, len(batch.lines))
        for row in made.rows():
            own = {"roof": row.pop("roof")} if "roof" in row else {}
            lead = {"id": f"l{len(leads)}", **row, "custom": own}
            leads.append(Persona.model_validate(lead))
    return reviewer.result(), leads


@pytest.mark.parametrize("seed", range(6))
def test_a_list_costs_and_breaks_what_its_leads_would_as_personas(
    home: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, seed: int
) -> None:
    monkeypatch.setattr(lead_list, "_MOST_OUTCOMES", seed * 5)
    review, leads = of_list(home, write(tmp_path / "list.csv", seed))
    reviewer = Reviewer(replace(home, personas=tuple(leads)), now=NOW)
    plain = reviewer.review()
    texts = {
        each.copy.message.file: Counter(each.texts.values())
        for each in map(reviewer.review_copy, reviewer.copies)
        if not each.copy.is_for_others
    }
    assert {each.file: each.texts for each in review.messages if each.leads} == texts
    told = {(each.rule, str(each.place)): len(each.leads) for each in plain.findings if each.leads}
    found = {(each.finding.rule, str(each.finding.place)): each.leads for each in review.findings}
    assert {key: count for key, count in found.items() if count} == told
    for message in review.messages:
        copy = reviewer.copies_by_file[message.file]
        of_field = with_fallback([copy], reviewer.desk) if not copy.is_for_others else ()
        assert len(of_field) <= sum(message.fallbacks.values())
        assert bool(of_field) == bool(message.fallbacks)


def test_no_finding_says_anything_of_a_lead(home: Workspace, tmp_path: Path) -> None:
    review, leads = of_list(home, write(tmp_path / "list.csv", 1))
    words = {
        word for lead in leads for word in (lead.first_name, lead.last_name, lead.city) if word
    }
    assert any(each.leads for each in review.findings)
    for each in review.findings:
        assert each.finding.leads == ()
        assert (each.finding.evidence, each.finding.example, each.finding.fix) == ("", "", None)
        assert not any(word in each.finding.message for word in words if word.strip())


def test_those_whom_no_campaign_is_for_are_counted(home: Workspace, tmp_path: Path) -> None:
    only_far = replace(home, messages=tuple(m for m in home.messages if m.campaign == "far"))
    review, leads = of_list(only_far, write(tmp_path / "list.csv", 2))
    assert review.leads == len(leads)
    assert review.reached == sum(lead.country in ("CA", None) for lead in leads)
