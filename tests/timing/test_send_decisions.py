"""Decisions on sending that were worked out by hand; the slow twin has to find them too."""

import datetime as dt
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final
from zoneinfo import ZoneInfo

import pytest

from simulator.model.persona import Persona
from simulator.model.timing import Timing
from simulator.places.fictional import is_fictional
from simulator.timing.law.policy import Policy
from simulator.timing.may_send import may_send
from tests.timing.slow_may_send import slow_may_send

FILE: Final = Path(__file__).parent.parent / "data" / "send_decisions.toml"
NEVER: Final = "never"


@dataclass(frozen=True)
class Decision:
    """A decision as the file has it, its instants read."""

    says: str
    lead: Persona
    at: dt.datetime
    allowed: bool
    next: dt.datetime | None
    limit: frozenset[str]
    kind: str
    policy: Policy
    sent: tuple[dt.datetime, ...]
    zones: frozenset[str] | None
    jurisdictions: frozenset[str] | None


def instant(words: str) -> dt.datetime:
    """Read `Wed 2026-06-10 07:59 America/New_York`, or an instant with its offset."""
    if words[10:11] == "T":
        return dt.datetime.fromisoformat(words)
    weekday, date, time, zone = words.split()
    found = dt.datetime.fromisoformat(f"{date}T{time}").replace(tzinfo=ZoneInfo(zone))
    assert found.strftime("%a") == weekday, words
    return found


def _names(row: Mapping[str, object], key: str) -> frozenset[str] | None:
    names = row.get(key)
    return frozenset(map(str, names)) if isinstance(names, Sequence) else None


def _decision(row: Mapping[str, object]) -> Decision:
    at = instant(str(row["at"]))
    following = row.get("next", row["at"])
    sent = row.get("sent", ())
    assert isinstance(sent, Sequence)
    return Decision(
        says=str(row["says"]),
        lead=Persona.model_validate({"id": "lead", **_table(row["lead"])}),
        at=at,
        allowed=row["allowed"] is True,
        next=None if following == NEVER else instant(str(following)),
        limit=_names(row, "limit") or frozenset(),
        kind=str(row.get("kind", "marketing")),
        policy=_policy(row),
        sent=tuple(instant(str(each)) for each in sent),
        zones=_names(row, "zones"),
        jurisdictions=_names(row, "jurisdictions"),
    )


def _policy(row: Mapping[str, object]) -> Policy:
    asked = {"policy": row.get("policy", "strict"), "law": row.get("law", ())}
    if "policy_date" in row:
        asked["policy_date"] = row["policy_date"]
    timing = Timing.model_validate(asked)
    return Policy(timing.policy, timing.policy_date, timing.law)


def _table(value: object) -> Mapping[str, object]:
    assert isinstance(value, Mapping)
    return value


DECISIONS: Final = [_decision(row) for row in tomllib.loads(FILE.read_text("utf-8"))["decision"]]

each_decision = pytest.mark.parametrize(
    "decision", DECISIONS, ids=[f"{at}: {each.says}" for at, each in enumerate(DECISIONS, 1)]
)


@each_decision
def test_a_text_may_be_sent_as_the_law_has_it(decision: Decision) -> None:
    found = may_send(
        decision.lead, decision.kind, decision.at, sent=decision.sent, policy=decision.policy
    )
    assert found.allowed is decision.allowed
    assert found.next_allowed == decision.next
    assert {found.limit.about if found.limit else None} <= (decision.limit or {None})
    assert decision.zones is None or set(found.zones) == decision.zones
    assert decision.jurisdictions is None or set(found.jurisdictions) == decision.jurisdictions


@each_decision
def test_the_slow_twin_finds_what_was_worked_out_by_hand(decision: Decision) -> None:
    found = slow_may_send(
        decision.lead, decision.kind, decision.at, sent=decision.sent, policy=decision.policy
    )
    assert found.allowed is decision.allowed
    assert found.next_allowed == decision.next
    assert found.limits == decision.limit
    assert decision.zones is None or set(found.zones) == decision.zones
    assert decision.jurisdictions is None or set(found.jurisdictions) == decision.jurisdictions


def test_every_sentence_of_the_decisions_stands_once() -> None:
    said = [each.says for each in DECISIONS]
    assert len(said) == len(set(said))


def test_no_decision_holds_the_number_of_a_real_person() -> None:
    kept_free = [each for each in DECISIONS if each.lead.phone and is_fictional(each.lead.phone)]
    of_nobody = {None, "+9995550100", "+1212555010"}
    given = {each.lead.phone for each in DECISIONS} - of_nobody
    assert {each.lead.phone for each in kept_free} == given


def test_an_allowed_decision_names_no_limit_and_a_refused_one_does() -> None:
    assert all(each.allowed is not bool(each.limit) for each in DECISIONS)
    assert all(each.next is None or each.next > each.at for each in DECISIONS if not each.allowed)
