"""The campaigns in time for a list's leads: as if they were the workspace's own."""

import csv
import datetime as dt
import random
from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest

from simulator.loading import load_workspace
from simulator.model.persona import Consent, Persona
from simulator.model.workspace import Workspace
from simulator.personas.imported.leads import LeadMaker
from simulator.personas.imported.lists import Told, open_list
from simulator.review.lead_lists import sweep as list_sweep
from simulator.review.lead_lists.consents import ConsentReader, tells_of_consent
from simulator.review.lead_lists.leads import ListLeads, scope_shown
from simulator.review.lead_lists.list_review import ListReview, ListReviewer
from simulator.review.reviewer import Reviewer
from simulator.rules.rule import TimedTextRule, TimesRule

NOW = dt.datetime(2026, 11, 22, tzinfo=dt.UTC)
FILES = {
    "presend.toml": 'format = 1\n[brand]\nname = "Harbour Tea"\n[fields]\n'
    'visit = { type = "datetime", missing = ["absent"] }\n',
    "personas/own.toml": 'format = 1\n[[personas]]\nid = "own"\nfirst_name = "Own"\n',
    "templates/teas/sequence.toml": 'format = 1\nobjective = "sell"\nstage = "customer"\n'
    'audience = { countries = ["US"] }\nwindow = { start = "08:00", end = "21:00" }\n'
    '[[steps]]\nid = "one"\nmessage = "one"\ndelay = { hours = 1 }\n'
    '[[steps]]\nid = "two"\nmessage = "two"\ndelay = { days = 4 }\nwhen = "lead.city"\n',
    "templates/teas/one.sms.j2": "Harbour Tea: the first teas are in, Friday is the last day. "
    "Shall we put a tin aside for you? Reply STOP to opt out.",
    "templates/teas/two.sms.j2": "Harbour Tea: shall we send a tin to {{ lead.city }}? "
    "Reply STOP to opt out.",
    "templates/visits/sequence.toml": 'format = 1\nobjective = "see you"\nenrol = "everyone"\n'
    '[[steps]]\nid = "soon"\nmessage = "soon"\nanchor = "lead.visit"\nbefore = { hours = 9 }\n',
    "templates/visits/soon.sms.j2": "Harbour Tea: see you {{ lead.visit | weekday }}. "
    "Reply STOP to opt out.",
}
HEADER = (
    *("first_name", "phone", "region", "country", "timezone", "city", "visit"),
    *("consent_at", "consent_scope", "opted_out"),
)


@pytest.fixture
def home(tmp_path: Path) -> Workspace:
    return made(tmp_path)


def made(root: Path, files: dict[str, str] = FILES) -> Workspace:
    for name, text in files.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    workspace = load_workspace(root)
    assert workspace.faults == ()
    return workspace


def rows(seed: int, count: int = 40) -> list[dict[str, str]]:
    chance = random.Random(seed)  # noqa: S311 - the same lists each time
    areas = ("212", "305", "512", "415")
    return [
        {
            "first_name": "Dana",
            "phone": f"+1{chance.choice(areas)}5550{chance.randrange(100, 200)}",
            "region": chance.choice(("FL", "TX", "")),
            "country": chance.choice(("US", "US", "CA")),
            "timezone": chance.choice(("America/New_York", "America/Chicago", "", "PST")),
            "city": chance.choice(("Austin", "Boston", "")),
            "visit": chance.choice(("", "2026-12-08T10:00:00", "2026-12-11T17:30:00")),
            "consent_at": chance.choice(("", "2026-11-02T10:00:00Z", "2026-06-02T10:00:00Z")),
            "consent_scope": chance.choice(("offers", "service", "")),
            "opted_out": "",
        }
        for _ in range(count)
    ]


def written(path: Path, leads: list[dict[str, str]]) -> Path:
    with path.open("w", encoding="utf-8", newline="") as file:
        out = csv.DictWriter(file, [*leads[0]])
        out.writeheader()
        out.writerows(leads)
    return path


def of_list(workspace: Workspace, path: Path) -> tuple[ListReview, list[Persona]]:
    """The review of a list, and its leads as personas."""
    fields = workspace.settings.fields
    found, maker, consents = open_list(path, Told(), fields), LeadMaker(fields), ConsentReader()
    reviewer = ListReviewer(Reviewer(workspace, now=NOW), asks_consent=tells_of_consent(found))
    leads: list[Persona] = []
    for batch, held in found.batches():
        made_, told = maker.fields(held, len(batch.lines)), consents.read(held, len(batch.lines))
        reviewer.add(made_, len(batch.lines), told, batch.lines)
        for row, line, of in zip(made_.rows(), batch.lines, told.records, strict=True):
            own = {"visit": row.pop("visit")} if "visit" in row else {}
            record = of and Consent.model_validate({"at": of.at, "scope": of.scope})
            lead = {"id": f"line-{line}", **row, "custom": own, "consent": record}
            leads.append(Persona.model_validate(lead))
    return reviewer.result(), leads


def timed(workspace: Workspace) -> set[str]:
    rules = Reviewer(workspace, now=NOW).selection.rules
    return {each.code for each in rules if isinstance(each, TimesRule | TimedTextRule)}


@pytest.mark.parametrize("seed", range(3))
def test_time_and_consent_are_judged_as_for_the_workspaces_own_leads(
    home: Workspace, tmp_path: Path, seed: int
) -> None:
    review, leads = of_list(home, written(tmp_path / "list.csv", rows(seed)))
    plain = Reviewer(replace(home, personas=tuple(leads), packs=()), now=NOW).review()
    codes = timed(home)
    told = Counter({
        (each.rule, str(each.place)): len(each.leads)
        for each in plain.findings
        if each.rule in codes and each.leads and "“PST”" not in each.what
    })  # fmt: skip
    found = Counter({
        (each.finding.rule, str(each.finding.place)): each.leads
        for each in review.findings
        if each.finding.rule in codes and each.leads and "“PST”" not in each.finding.what
    })  # fmt: skip
    assert {"TIM01", "CNS02"} <= {rule for rule, _ in told}
    assert found == told
    counts = {each.campaign: (each.enrolled, each.left_out) for each in review.campaigns}
    assert counts == {each.campaign: (each.enrolled, each.left_out) for each in plain.campaigns}


def test_whom_rare_places_hold_is_told_of_the_laws_that_others_break(
    home: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = written(tmp_path / "list.csv", rows(9, 80))
    whole, _ = of_list(home, path)
    monkeypatch.setattr(list_sweep, "MOST_TRIED", 12)
    few, _ = of_list(home, path)
    assert {(e.finding.rule, e.leads) for e in few.findings if e.finding.rule == "TIM01"} == {
        (e.finding.rule, e.leads) for e in whole.findings if e.finding.rule == "TIM01"
    }


def test_a_list_without_a_word_of_consent_is_asked_for_none(
    home: Workspace, tmp_path: Path
) -> None:
    without = [
        {name: cell for name, cell in row.items() if not name.startswith("consent")}
        for row in rows(1)
    ]
    review, _ = of_list(home, written(tmp_path / "list.csv", without))
    assert not review.asks_consent
    assert "without a recorded consent" not in review.campaigns[0].left_out


def test_a_column_of_consent_with_nothing_in_it_lets_nobody_in(
    home: Workspace, tmp_path: Path
) -> None:
    blank = [{**row, "consent_at": "", "country": "US"} for row in rows(1)]
    review, _ = of_list(home, written(tmp_path / "list.csv", blank))
    teas = review.campaigns[0]
    assert (teas.enrolled, dict(teas.left_out)) == (0, {"without a recorded consent": 40})


def test_who_opted_out_gets_nothing_and_is_counted(home: Workspace, tmp_path: Path) -> None:
    leads = [{**row, "opted_out": "yes" if at < 3 else ""} for at, row in enumerate(rows(1))]
    review, _ = of_list(home, written(tmp_path / "list.csv", leads))
    assert [each.left_out["who opted out"] for each in review.campaigns] == [3, 3]
    assert review.left_out["who opted out"] == 3


def test_a_text_is_for_those_alone_whom_its_step_may_reach(home: Workspace, tmp_path: Path) -> None:
    leads = [{**row, "country": "US", "consent_at": "2026-11-02T10:00:00Z"} for row in rows(2)]
    review, _ = of_list(home, written(tmp_path / "list.csv", leads))
    counts = {each.file.rpartition("/")[2]: each.leads for each in review.messages}
    assert counts == {
        "one.sms.j2": 40,
        "two.sms.j2": sum(bool(row["city"]) for row in leads),
        "soon.sms.j2": sum(bool(row["visit"]) for row in leads),
    }
    assert not any(each.finding.rule == "TOK04" for each in review.findings)


def test_leads_who_differ_in_what_time_does_not_ask_are_of_one_kind(
    home: Workspace, tmp_path: Path
) -> None:
    alike = [
        {
            **rows(1, 1)[0],
            "first_name": f"Name{at}",
            "phone": f"+121255501{at:02}",
            "city": f"c{at}",
        }
        for at in range(90)
    ]
    fields = home.settings.fields
    found = open_list(written(tmp_path / "list.csv", alike), Told(), fields)
    leads = ListLeads(Reviewer(home, now=NOW).desk, asks_consent=True)
    for batch, held in found.batches():
        made_ = LeadMaker(fields).fields(held, len(batch.lines))
        leads.add(made_, ConsentReader().read(held, len(batch.lines)), batch.lines)
    assert [len(kind.lines) for kind in leads.kinds] == [90]
    assert leads.kinds[0].lead.first_name is None


@pytest.mark.parametrize(
    ("scope", "shown"),
    [
        ("offers", "offers"),
        ("orders and offers", "orders and offers"),
        ("delivery for Dana Smith", "delivery"),
        ("Dana's offers", None),
        ("club of Dana", "club of Dana"),
        ("something of Dana's", None),
        (None, None),
    ],
)
def test_of_a_scope_only_known_words_are_shown(scope: str | None, shown: str | None) -> None:
    assert scope_shown(scope, {"club of dana"}) == shown
