"""Every command and rule is documented, and the project speaks of itself alone."""

import re
from pathlib import Path

import pytest

from simulator.cli.main import COMMANDS
from simulator.rendering.filters import DATE_FILTERS, FILTERS
from simulator.rules.registry import all_rules

ROOT = Path(__file__).parents[2]


def page(name: str) -> str:
    return (ROOT / "docs" / name).read_text(encoding="utf-8")


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_is_documented(name: str) -> None:
    assert f"## presend {name}\n" in page("commands.md")


@pytest.mark.parametrize("code", [rule.code for rule in all_rules()])
def test_every_rule_is_documented(code: str) -> None:
    assert f"\n## {code} " in page("rules.md")


@pytest.mark.parametrize("name", [*FILTERS, *DATE_FILTERS])
def test_every_filter_is_documented(name: str) -> None:
    assert f"\n| `{name}` | " in page("templates.md")


def test_the_lock_names_no_address() -> None:
    lock = (ROOT / "requirements.lock").read_text()
    assert "--hash=sha256:" in lock
    assert not re.search(r"https?://|index-url|file:", lock)


def test_every_dependency_says_why_it_is_here() -> None:
    lines = (ROOT / "pyproject.toml").read_text().splitlines()
    needs = [at for at, line in enumerate(lines) if re.fullmatch(r'    "[a-z-]+[><=].*",', line)]
    assert len(needs) > 5
    assert all(lines[at - 1].startswith("    # ") for at in needs)
