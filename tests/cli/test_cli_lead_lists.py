"""`personas doctor`, `personas import`, `check --leads`: numbers about a list, not its data."""

import json
import re
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pytest

from simulator.loading import load_workspace
from simulator.personas.imported import leads as leads_module
from simulator.places.fictional import is_fictional

Presend = Callable[..., Any]

LIST = (
    "First Name;Last Name;Mobile;E-Mail;Country;Language;Opt-in date;Unsubscribed;Monthly bill;"
    "Memo\n"
    "Mirabelle;Quackenbush;(850) 432-1234;mq@brightwell.dev;US;en;2026-11-02;;120;likes tea\n"
    "Zoë;Ångström;+16164321234;zz@brightwell.dev;US;es;2027-01-01;;90;=1+1\n"
    "Thaddeus;Quackenbush;12;thad;US;en;;true;soon;x\n"
    "broken;row\n"
    ";;+18504321234;;US;en;2026-11-02;;;\n"
    'Ludmilla;Unclosed;"x;;;;;;;\n'
)
PRIVATE = (
    *("Mirabelle", "Quackenbush", "432", "brightwell.dev", "Zoë", "Ångström", "Thaddeus", "thad"),
    *("Ludmilla", "Unclosed", "likes tea", "broken;", "mq@"),
)
WORKSPACE = {
    "presend.toml": "format = 1\n[fields]\n"
    'monthly_bill = { type = "integer", missing = ["absent"] }\n',
    "templates/hello/a.sms.j2": '+++\nkind = "transactional"\n+++\n'
    'Hi {{ lead.first_name | default("there", true) }}, {{ lead.last_name }} it is ready.',
    "personas/own.toml": 'format = 1\n[[personas]]\nid = "own"\nfirst_name = "Own"\n',
}


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name, text in {**WORKSPACE, "leads.csv": LIST}.items():
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def is_silent(text: str) -> bool:
    return not any(word.lower() in text.lower() for word in PRIVATE)


@pytest.mark.usefixtures("home")
@pytest.mark.parametrize(
    "words", [("personas", "doctor", "leads.csv"), ("check", "--leads", "leads.csv")]
)
@pytest.mark.parametrize("form", ["", "json", "concise"])
def test_nothing_of_a_lead_is_printed(presend: Presend, words: tuple[str, ...], form: str) -> None:
    if form == "concise" and words[0] == "personas":
        form = "text"
    done = presend(*words, *(("--format", form) if form else ()), "--as-of", "2026-11-24")
    assert done.code == 1
    assert is_silent(done.out + done.err)
    assert "Memo" in done.err


@pytest.mark.parametrize(
    "words",
    [
        ("personas", "doctor", "leads.csv"),
        ("check", "--leads", "leads.csv"),
        ("personas", "import", "leads.csv", "--output", "personas/x.toml"),
    ],
)
def test_a_fault_of_presends_own_tells_nothing_of_a_lead_either(
    presend: Presend, home: Path, monkeypatch: pytest.MonkeyPatch, words: tuple[str, ...]
) -> None:
    def broken(cells: Sequence[str], _countries: object) -> None:
        raise KeyError(*cells)

    for module in ("simulator.personas.doctor", leads_module.__name__):
        monkeypatch.setattr(f"{module}.read_phones", broken)
    done = presend(*words)
    assert done.code == 70
    assert is_silent(done.out + done.err)
    assert "KeyError" in done.err
    assert "test_cli_lead_lists.py:" in done.err
    assert not (home / "personas" / "x.toml").exists()


def test_a_first_line_without_names_is_not_repeated(presend: Presend, home: Path) -> None:
    (home / "leads.csv").write_text(LIST.partition("\n")[2], encoding="utf-8")
    for words in (("personas", "doctor"), ("check", "--leads")):
        done = presend(*words, "leads.csv")
        assert done.code == 2
        assert is_silent(done.out + done.err)


@pytest.mark.usefixtures("home")
def test_the_doctor_counts_in_json(presend: Presend) -> None:
    found = json.loads(
        presend("personas", "doctor", "leads.csv", "--format", "json", "--as-of", "2026-11-24").out
    )
    signs = {each["sign"]: (each["rows"], each["first_lines"]) for each in found["signs"]}
    assert found["rows"] == 4
    assert found["fields"]["first_name"] == 3
    assert found["malformed"]["rows"] == 2
    assert signs["malformed_rows"] == (2, [5, 7])
    assert signs["opted_out"] == (1, [4])
    assert signs["duplicate_phones"][0] == 1
    assert signs["consent_in_future"] == (1, [3])
    assert signs["formula_cells"] == (1, [3])
    assert signs["outside_fields"] == (1, [4])
    assert found["outside_fields"] == {"monthly_bill": 1}
    assert found["without_version"] == {"es": 1}


@pytest.mark.usefixtures("home")
def test_a_list_is_tried_on_every_message(presend: Presend) -> None:
    done = presend("check", "--leads", "leads.csv", "--format", "json")
    review = json.loads(done.out)["review"]
    (message,) = review["messages"]
    assert (message["leads"], message["texts"], message["fallbacks"]) == (
        *(3, {"1": 3}, {"first_name": 1}),  # who opted out gets nothing
    )
    assert [(each["rule"], each["leads"]) for each in review["findings"]] == [("TOK04", 1)]


def test_a_clean_list_exits_0_and_an_empty_one_3(presend: Presend, home: Path) -> None:
    clean = "first_name,last_name,phone,opt-in date\nDana,Le,+18504321234,2026-11-02\n"
    (home / "leads.csv").write_text(clean, encoding="utf-8")
    assert presend("personas", "doctor", "leads.csv", "--as-of", "2026-11-24").code == 0
    assert presend("check", "--leads", "leads.csv", "--as-of", "2026-11-24").code == 0
    assert presend("check", "--leads", "leads.csv", "--as-of", "2026-01-01").code == 0
    late = ("--as-of", "2026-01-01", "--fail-on", "warning")
    assert presend("check", "--leads", "leads.csv", *late).code == 1
    (home / "leads.csv").write_text("first_name,phone\n", encoding="utf-8")
    for words in (("personas", "doctor"), ("check", "--leads")):
        assert presend(*words, "leads.csv").code == 3
        assert presend(*words, "none.csv").code == 2


@pytest.mark.usefixtures("home")
@pytest.mark.parametrize(
    "words",
    [
        ("check", "--country", "US"),
        ("check", "--leads", "leads.csv", "--fix"),
        ("check", "--leads", "leads.csv", "-"),
        ("personas", "doctor", "leads.csv", "--country", "Nowhere"),
        ("personas", "doctor", "leads.csv", "--map", "nothing"),
        ("personas", "doctor", "leads.csv", "--map", "Vorname=first_name"),
        ("personas", "doctor", "leads.csv", "--map", "Memo=frist_name"),
        ("personas", "doctor", "leads.csv", "--delimiter", "ab"),
        ("personas", "doctor", "leads.csv", "--charset", "klingon"),
        ("personas", "doctor", "leads.csv", "--as-of", "soon"),
        ("personas", "import", "leads.csv", "--output", "personas/own.toml"),
        ("personas", "import", "leads.csv", "--output", "personas/x.txt"),
    ],
)
def test_what_can_not_be_meant_is_a_mistake(presend: Presend, words: tuple[str, ...]) -> None:
    done = presend(*words)
    assert done.code == 2
    assert done.out == ""
    assert is_silent(done.err)


def test_an_import_makes_strangers_of_the_same_shape(presend: Presend, home: Path) -> None:
    done = presend("personas", "import", "leads.csv", "--output", "personas/fair.toml")
    assert done.code == 0
    text = (home / "personas" / "fair.toml").read_text(encoding="utf-8")
    assert is_silent(text + done.out + done.err)
    assert str(home) not in text
    workspace = load_workspace(home)
    assert workspace.faults == ()
    leads = {lead.id: lead for lead in workspace.personas if lead.id != "own"}
    assert list(leads) == ["fair-2", "fair-3", "fair-6"]
    first = leads["fair-2"]
    assert re.fullmatch("[A-Z][a-z]{8}", first.first_name or "")
    assert (first.country, first.language, first.custom) == ("US", "en", {"monthly_bill": 120})
    assert all(is_fictional(lead.phone) for lead in leads.values() if lead.phone)
    assert "first_name" not in leads["fair-6"].fields()
    assert presend("check", "--select", "DAT01", "--as-of", "2026-11-24").code == 0
    assert "DAT01" not in presend("check", "--format", "concise").out


def test_people_who_are_kept_are_told_of(presend: Presend, home: Path) -> None:
    words = ("--output", "personas/fair.jsonl", "--keep-people", "--limit", "1")
    done = presend("personas", "import", "leads.csv", *words)
    assert "1 lead" in done.out
    assert "DAT01" in done.out
    (lead,) = (lead for lead in load_workspace(home).personas if lead.id != "own")
    assert (lead.first_name, lead.phone) == ("Mirabelle", "+18504321234")
    assert lead.consent
    assert presend("check", "--format", "concise", "--fail-on", "warning").out.count("DAT01") == 2


def test_too_many_leads_for_toml_leave_no_file(presend: Presend, home: Path) -> None:
    rows = "".join(f"Dana{at},+1850432{at:04}\n" for at in range(501))
    (home / "leads.csv").write_text(f"first_name,phone\n{rows}", encoding="utf-8")
    done = presend("personas", "import", "leads.csv", "--output", "personas/x.toml")
    assert done.code == 2
    assert "x.jsonl" in done.err
    assert [each.name for each in (home / "personas").iterdir()] == ["own.toml"]
    assert presend("personas", "import", "leads.csv", "--output", "personas/x.jsonl").code == 0
    assert len(load_workspace(home).personas) == 502


def test_a_list_of_nobody_makes_no_file(presend: Presend, home: Path) -> None:
    (home / "leads.csv").write_text("first_name,unsubscribed\nDana,yes\n", encoding="utf-8")
    for name in ("x.toml", "x.jsonl"):
        done = presend("personas", "import", "leads.csv", "--output", f"personas/{name}")
        assert done.code == 3
        assert not (home / "personas" / name).exists()


def test_every_line_that_can_not_be_read_is_told(presend: Presend, home: Path) -> None:
    (home / "leads.csv").write_text("first_name,phone\nDana,1\n" + "x\n" * 1500, encoding="utf-8")
    shown = presend("personas", "doctor", "leads.csv").out
    assert ", 21, 22, …)" in " ".join(shown.split())
    assert "1,000 lines" in " ".join(shown.split())
    found = json.loads(presend("personas", "doctor", "leads.csv", "--format", "json").out)
    (flaw,) = found["malformed"]["by"]
    assert (flaw["rows"], flaw["first_lines"]) == (1500, list(range(3, 1003)))


def test_a_language_that_may_be_a_name_is_not_repeated(presend: Presend, home: Path) -> None:
    text = "first_name,language\nDana,El-Amin\nJo,es-Whitfield\n"
    (home / "leads.csv").write_text(text, encoding="utf-8")
    for words in (("personas", "doctor", "leads.csv"), ("check", "--leads", "leads.csv")):
        for form in ("text", "json") if words[0] == "personas" else ("full", "json", "concise"):
            done = presend(*words, "--format", form)
            assert done.code in (0, 1)
            assert not re.search("amin|whitfield", done.out + done.err, re.IGNORECASE)


@pytest.mark.parametrize("name", ["x.toml", "x.jsonl"])
def test_a_column_that_is_not_there_leaves_no_file(presend: Presend, home: Path, name: str) -> None:
    words = ("--output", f"personas/{name}", "--map", "Vorname=first_name")
    done = presend("personas", "import", "leads.csv", *words)
    assert done.code == 2
    assert "Vorname" in done.err
    assert not (home / "personas" / name).exists()


CAMPAIGN = {
    "templates/offers/sequence.toml": 'format = 1\nobjective = "sell the new teas"\n'
    '[[steps]]\nid = "one"\nmessage = "one"\ndelay = { hours = 12 }\n',
    "templates/offers/one.sms.j2": "Harbour Tea: the first green teas are in. "
    "Shall we put a tin aside for you? Reply STOP to opt out.",
}


def test_a_list_is_judged_by_the_clock_and_by_consent(presend: Presend, home: Path) -> None:
    for name, text in CAMPAIGN.items():
        path = home / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    words = ("check", "--leads", "leads.csv", "--as-of", "2026-11-24")
    review = json.loads(presend(*words, "--format", "json").out)["review"]
    (campaign,) = review["campaigns"]
    assert review["asks_consent"]
    assert campaign["enrolled"] == 2
    assert {each["why"]: each["leads"] for each in campaign["left_out"]} == {
        "who opted out": 1,
        "who agreed only later": 1,
    }
    found = {each["rule"]: each for each in review["findings"]}
    assert (found["TIM01"]["leads"], found["TIM01"]["first_lines"]) == (2, [2, 6])
    done = presend(*words, "--select", "TIM01")
    assert done.code == 1
    assert "2 of 4 leads (lines 2, 6)  TIM01" in done.out
    left_out = "offers: 2 of 4; left out: 1 who agreed only later, 1 who opted out."
    assert left_out in " ".join(done.out.split())
    assert is_silent(done.out + done.err)


def test_it_says_so_where_no_column_tells_of_consent(presend: Presend, home: Path) -> None:
    for name, text in CAMPAIGN.items():
        path = home / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    (home / "leads.csv").write_text("phone,country\n+18504321234,US\n", encoding="utf-8")
    done = presend("check", "--leads", "leads.csv", "--as-of", "2026-11-24")
    assert "offers: 1 of 1." in done.out
    assert "No column of the list tells of consent, so none was asked for." in done.out
