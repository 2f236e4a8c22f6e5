"""The page of what guides advise and what of presend takes it up, as far as it exists."""

import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from simulator.cli.main import COMMANDS
from simulator.model.message import FrontMatter
from simulator.model.persona import Persona
from simulator.model.schema import Schema
from simulator.model.sequence import Sequence as Campaign
from simulator.model.sequence import Step
from simulator.rules.registry import find_rule

ROOT = Path(__file__).parent.parent
HEAD = """\
# What guides advise

Five guides on business texting, in our words: what they advise, and the rule or the part of presend
that takes it up. What is not there yet is called still to come; that is looked up each time this
page is made. [What presend says of their samples](samples.md) has its own page.

"""
TABLE = "| the guide says | taken up by |\n|---|---|\n"
SECTIONS: dict[str, tuple[type[Schema], str]] = {
    "Sequence": (Campaign, "sequences"),
    "Step": (Step, "step"),
    "FrontMatter": (FrontMatter, "messages"),
    "Persona": (Persona, "leads"),
}
"""Whose keys are parts of presend, and where the page of files has them."""


@dataclass(frozen=True, slots=True)
class Served:
    """What takes an advice up; without a link it is still to come."""

    words: str
    link: str = ""

    @property
    def shown(self) -> str:
        """As Markdown."""
        return f"[{self.words}]({self.link})" if self.link else self.words


@cache
def advice() -> dict[str, Any]:
    """What the guides say, and what the parts of presend are called."""
    return tomllib.loads((ROOT / "tools" / "advice.toml").read_text(encoding="utf-8"))


def guides() -> dict[str, str]:
    """What to call each guide, by its short name."""
    names: dict[str, str] = advice()["guides"]
    return names


def advice_page() -> str:
    """The page as Markdown."""
    sections = (_section(title, advice()["advice"][guide]) for guide, title in guides().items())
    return HEAD + _summary() + "".join(sections) + _conflicts()


def served_by(names: Sequence[str]) -> list[Served]:
    """What codes of rules and names of parts stand for."""
    return [_rule(name) if name.isupper() else _part(name) for name in names]


def _rule(code: str) -> Served:
    rule = find_rule(code)
    if rule is None:
        return Served(f"{code}, {advice()['rules'][code]}")
    return Served(f"{code} {rule.name}", f"rules.md#{code.lower()}-{rule.name}")


def _part(name: str) -> Served:
    part = advice()["parts"][name]
    words = part["what"]
    if "command" in part:
        exists = part["command"] in COMMANDS
        return Served(words, f"commands.md#presend-{part['command']}" if exists else "")
    if "file" in part:
        path = part["file"]
        link = path.removeprefix("docs/") if path.startswith("docs/") else f"../{path}"
        return Served(words, link if (ROOT / path).exists() else "")
    model, section, key = _key(part["key"])
    return Served(words, f"files.md#{section}" if key in model.model_fields else "")


def _key(dotted: str) -> tuple[type[Schema], str, str]:
    owner, _, key = dotted.partition(".")
    model, section = SECTIONS[owner]
    return model, section, key


def _summary() -> str:
    rows = [served_by(row["by"]) for guide in guides() for row in advice()["advice"][guide]]
    whole = sum(all(each.link for each in row) for row in rows)
    partly = sum(any(each.link for each in row) for row in rows) - whole
    return (
        f"Of {len(rows)} pieces of advice {whole} are taken up in full, {partly} in part and "
        f"{len(rows) - whole - partly} not yet.\n"
    )


def _section(title: str, rows: Sequence[dict[str, Any]]) -> str:
    lines = "".join(f"| {row['says']} | {_told(served_by(row['by']))} |\n" for row in rows)
    return f"\n## {title}\n\n{TABLE}{lines}"


def _told(served: Sequence[Served]) -> str:
    there = [each.shown for each in served if each.link]
    to_come = [each.shown for each in served if not each.link]
    if to_come:
        there.append(f"still to come: {'; '.join(to_come)}")
    return "; ".join(there)


def _conflicts() -> str:
    return "\n## Where guides disagree\n" + "".join(map(_conflict, advice()["conflicts"])) + "\n"


def _conflict(row: dict[str, Any]) -> str:
    return f"\n- {row['says']} {row['ours']} ({_told(served_by(row['by']))})"
