"""The smaller commands: show, rules, explain, init, --version, --help."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import simulator
from simulator.cli.main import COMMANDS
from simulator.loading import load_workspace
from simulator.rules.registry import all_rules

Presend = Callable[..., Any]
ROOT = Path(__file__).parents[2]


@pytest.fixture(autouse=True)
def _starter(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)


def test_the_version_is_printed(presend: Presend) -> None:
    assert presend("--version").out == f"presend {simulator.__version__}\n"


@pytest.mark.parametrize("name", ["", *COMMANDS])
def test_help_says_what_a_command_does(presend: Presend, name: str) -> None:
    done = presend(*filter(None, [name]), "--help")
    assert done.code == 0
    assert "Usage: " in done.out


def test_an_unknown_command_exits_2(presend: Presend) -> None:
    assert presend("chekc").code == 2


def test_rules_lists_every_rule(presend: Presend) -> None:
    lines = presend("rules").out.splitlines()
    assert [line.split()[0] for line in lines[: len(all_rules())]] == [r.code for r in all_rules()]


def test_rules_as_data_hold_the_same(presend: Presend) -> None:
    found = json.loads(presend("rules", "--format", "json").out)
    codes = [each["code"] for each in found]
    assert codes[: len(all_rules())] == [rule.code for rule in all_rules()]
    assert all("." in code for code in codes[len(all_rules()) :])  # those of the starter's styles


@pytest.mark.parametrize("rule", all_rules(), ids=lambda rule: rule.code)
def test_explain_shows_page_bad_and_good(presend: Presend, rule: Any) -> None:  # noqa: ANN401 - a Rule
    page = presend("explain", rule.code.lower()).out
    assert page == presend("explain", rule.name).out
    for part in (rule.summary(), rule.bad.strip().splitlines()[0], "Good:", rule.source):
        assert part in page


def test_explain_knows_the_nearest_rule(presend: Presend) -> None:
    done = presend("explain", "OPT1")
    assert done.code == 2
    assert "did you mean OPT01?" in done.err


def test_show_prints_the_text_and_its_cost(presend: Presend) -> None:
    out = presend("show", "fresh-lead/welcome", "--persona", "dana").out
    assert "Brightwell: Hi Dana," in out
    assert "billed" in out


def test_show_gives_a_lead_their_own_language(presend: Presend) -> None:
    leads = load_workspace(ROOT).personas
    spanish = next(lead for lead in leads if lead.language == "es-US")
    out = presend("show", "fresh-lead/welcome", "--persona", spanish.id).out
    assert out.startswith("templates/fresh-lead/welcome.es.sms.j2 for ")


def test_show_all_prints_each_lead_once(presend: Presend) -> None:
    out = presend("show", "templates/fresh-lead/welcome.sms.j2", "--all").out
    heads = [line for line in out.splitlines() if line.startswith("templates/")]
    assert len(heads) == len(set(heads)) > 5


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (("welcom",), "did you mean welcome?"),
        (("welcome", "--persona", "dan"), "did you mean dana?"),
        (("welcome", "--persona", "dana", "--all"), "exclude each other"),
    ],
)
def test_show_says_what_it_cannot_show(presend: Presend, words: tuple[str, ...], says: str) -> None:
    done = presend("show", *words)
    assert done.code == 2
    assert says in done.err


def test_show_points_at_what_cannot_be_filled(presend: Presend, tmp_path: Path) -> None:
    message = tmp_path / "templates" / "new" / "hi.sms.j2"
    message.parent.mkdir(parents=True)
    message.write_text('+++\nkind = "marketing"\n+++\nHi {% if lead.first_name %}\n')
    pack = tmp_path / "personas" / "house.toml"
    pack.parent.mkdir()
    pack.write_text('[[personas]]\nid = "ann"\n')
    done = presend("show", "hi", cwd=tmp_path)
    assert done.code == 2
    assert done.err.startswith("presend: templates/new/hi.sms.j2:4:4: ")


def test_init_makes_a_workspace_that_checks_clean(presend: Presend, tmp_path: Path) -> None:
    made = presend("init", "demo", cwd=tmp_path)
    assert (made.code, "cd demo" in made.out) == (0, True)
    assert presend("check", cwd=tmp_path / "demo").code == 0


def test_init_never_overwrites(presend: Presend, tmp_path: Path) -> None:
    (tmp_path / "demo").mkdir()
    (tmp_path / "demo" / "mine.txt").write_text("mine")
    done = presend("init", "demo", cwd=tmp_path)
    assert done.code == 2
    assert [each.name for each in (tmp_path / "demo").iterdir()] == ["mine.txt"]
