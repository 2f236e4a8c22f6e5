"""The page of guides' own samples and what presend says of each: the rules are run for it."""

import datetime as dt
import tempfile
import tomllib
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

from simulator.loading import load_workspace
from simulator.model.finding import Finding
from simulator.review.places import Source
from simulator.review.selection import Selection
from simulator.review.texts import review_text
from simulator.review.workspace import review_workspace
from simulator.rules.reading import Circumstances
from simulator.rules.registry import find_rule
from tools.advice_page import guides, served_by

ROOT = Path(__file__).parent.parent
NOW = dt.datetime(2026, 11, 20, 10, tzinfo=dt.UTC)
VERDICTS = {
    "follow": "To follow.",
    "avoid": "To avoid.",
    "own": "One of the guide's own, and to avoid.",
}
BRAND = "Harbour Tea"
CIRCUMSTANCES = ("kind", "country", "position", "language", "stage", "voice", "evidence")
_WORDS = {
    "kind": "a %s text",
    "position": "number %s of its sequence",
    "country": "sent to a lead in %s",
    "stage": "sent at the stage %s",
    "voice": "written in a %s voice",
    "evidence": "backed by a note, “%s”",
}
"""How circumstances are told, those that a reader sees in the text left out."""
SETTINGS = f'[brand]\nname = "{BRAND}"\n\n[fields]\n'
LEADS = """\
[[personas]]
id = "dana"
first_name = "Dana"
phone = "+18505550123"
country = "US"
language = "en-US"
consent = { at = 2026-11-16T15:20:00Z, source = "web form", scope = "offers", channels = ["sms"] }

[[personas]]
id = "no-name"
phone = "+18135550108"
country = "US"
consent = { at = 2026-11-16T15:20:00Z, source = "web form", scope = "offers", channels = ["sms"] }
"""
HEAD = """\
# What presend says of guides' samples

Short samples after five guides on business texting, some to follow and some to avoid. Each stands
in a text of our own, and below it what presend says: the rules are run when this page is made. The
texts are first advertising texts to a lead in the United States unless something else is said.
[What the guides advise](advice.md) has its own page.
"""


@cache
def samples() -> list[dict[str, Any]]:
    """The samples, each with its guide, its text and its circumstances."""
    content = (ROOT / "tools" / "samples.toml").read_text(encoding="utf-8")
    found: list[dict[str, Any]] = tomllib.loads(content)["samples"]
    return found


def samples_page() -> str:
    """The page as Markdown."""
    return HEAD + "".join(_section(guide, title) for guide, title in guides().items())


def findings_of(sample: Mapping[str, Any]) -> tuple[Finding, ...]:
    """What presend says of a sample."""
    if "files" in sample:
        return _of_workspace(sample["files"])
    given = {key: sample[key] for key in CIRCUMSTANCES if key in sample}
    about = Circumstances(brand=sample.get("brand", BRAND), **given)
    return review_text(Source("sample", sample["text"]), about, Selection())


def _of_workspace(files: Mapping[str, str]) -> tuple[Finding, ...]:
    with tempfile.TemporaryDirectory() as folder:
        written = {
            "presend.toml": SETTINGS,
            "personas/house.toml": LEADS,
            **{f"templates/sample/{name}": text.lstrip("\n") for name, text in files.items()},
        }
        for name, text in written.items():
            path = Path(folder, name)
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        return review_workspace(load_workspace(Path(folder)), now=NOW).findings


def _section(guide: str, title: str) -> str:
    own = [sample for sample in samples() if sample["guide"] == guide]
    return f"\n## {title}\n" + "".join(map(_sample, own))


def _sample(sample: Mapping[str, Any]) -> str:
    texts = sample.get("files") or {"": sample["text"]}
    shown = "".join(_block(name, text) for name, text in texts.items())
    return (
        f"\n### “{sample['quote']}”\n\n{VERDICTS[sample['verdict']]}{_circumstances(sample)}\n\n"
        f"{shown}{_said(sample)}\n{sample['why']}\n"
    )


def _block(name: str, text: str) -> str:
    title = f"`{name}`\n\n" if name else ""
    return f"{title}```text\n{text.strip()}\n```\n\n"


def _circumstances(sample: Mapping[str, Any]) -> str:
    told = "; ".join(_WORDS[key] % sample[key] for key in _WORDS if key in sample)
    return f" Read as {told}." if told else ""


def _said(sample: Mapping[str, Any]) -> str:
    rows = dict.fromkeys(f"- {_told(each)}\n" for each in findings_of(sample))
    found = f"presend says:\n\n{''.join(rows)}" if rows else "presend finds nothing.\n"
    to_come = [_link(code) for code in sample.get("rules", ()) if not find_rule(code)]
    return found + "".join(f"\nStill to come: {words}.\n" for words in to_come)


def _told(finding: Finding) -> str:
    return f"{finding.severity.value}: {finding.message} {_link(finding.rule)}"


def _link(code: str) -> str:
    return served_by([code])[0].shown
