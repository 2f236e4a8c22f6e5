"""Hostile leads: counted apart, in no sum, and few rules are tried on them."""

import datetime as dt
from pathlib import Path

from simulator.model.message import Channel, FrontMatter, Message, Stage
from simulator.model.persona import Persona, Role
from simulator.model.settings import Settings
from simulator.model.workspace import Workspace
from simulator.reports.wording import summary, who
from simulator.review import review_workspace
from simulator.review.result import Review
from simulator.review.reviewer import Reviewer
from simulator.review.selection import Selection

NOW = dt.datetime(2026, 11, 24, tzinfo=dt.UTC)
END = " Book: a.example/b Reply STOP to opt out."
ANN = Persona(id="ann", first_name="Ann", country="US")
BOB = Persona(id="bob", country="US")


def hostile(id_: str, **fields: object) -> Persona:
    return Persona.model_validate({"id": id_, "role": "hostile", "country": "US", **fields})


BLANK = hostile("blank", first_name="  ")
ESCAPE = hostile("escape", first_name="a\x1b[2J")
NOTHING = hostile("nothing")
SHOUT = hostile("shout", first_name="DANA", custom={"thing": "WHAT A BIG DEAL"})
LONG = hostile("long", first_name="x" * 400)


def workspace(body: str, *leads: Persona) -> Workspace:
    message = Message(
        id="a",
        campaign="c",
        channel=Channel.SMS,
        file="templates/c/a.sms.j2",
        body=body,
        front=FrontMatter(stage=Stage.CUSTOMER),
    )
    return Workspace(root=Path(), settings=Settings(), messages=(message,), personas=leads)


def review(body: str, *leads: Persona, selection: Selection | None = None) -> Review:
    return review_workspace(workspace(body, *leads), now=NOW, selection=selection)


def rules(found: Review) -> list[tuple[str, tuple[str, ...], int]]:
    """What is found in texts: each rule, whom it holds for, and out of how many."""
    texts = [each for each in found.findings if each.leads]
    return [(each.rule, each.leads, each.reach) for each in texts]


def test_hostile_leads_are_counted_apart_and_are_in_no_cost() -> None:
    found = review("Hi {{ lead.first_name }}" + END, ANN, LONG, SHOUT)
    assert (found.leads, found.hostile, found.renderings) == (1, 2, 1)
    (cost,) = found.costs
    assert (cost.leads, int(cost.texts.total)) == (1, 1)
    assert found.bill
    assert found.bill.total
    assert found.bill.total.leads == 1
    assert summary(found, unit="message").startswith(
        "Nothing wrong in 1 message for 1 lead (and 2 hostile ones)."
    )
    assert "for 2 hostile leads." in summary(review("Hi" + END, LONG, SHOUT), unit="message")


def test_what_only_a_hostile_lead_meets_is_told_of_hostile_leads() -> None:
    found = review('Hi {{ lead.first_name | default("you", true) }}' + END, ANN, BLANK, NOTHING)
    assert rules(found) == [("TOK04", ("blank",), 2)]
    finding = next(each for each in found.findings if each.rule == "TOK04")
    assert finding.is_of_hostile
    assert who(finding) == "hostile lead blank"


def test_what_leads_meet_too_is_told_of_them_alone() -> None:
    found = review("Hi {{ lead.first_name }}" + END, ANN, BOB, NOTHING)
    assert rules(found) == [("TOK04", ("bob",), 2)]
    assert not found.findings[0].is_of_hostile


def test_a_template_that_cannot_be_filled_for_a_hostile_lead_is_a_finding() -> None:
    body = "Hi {{ 1 // lead.n | default(1) }}" + END
    assert rules(review(body, ANN)) == []
    zero = hostile("zero", custom={"n": 0})
    assert rules(review(body, ANN, zero)) == [("TPL01", ("zero",), 1)]


def test_their_own_words_are_no_fault_of_the_message_unless_asked_for() -> None:
    body = "Hi {{ lead.first_name }}, {{ lead.thing | default('hello') }}" + END
    none = hostile("none", first_name="None")
    dot = hostile("dot", first_name=".")
    leads = (ANN, ESCAPE, SHOUT, none, dot)
    assert rules(review(body, *leads)) == []
    asked = rules(review(body, *leads, selection=Selection(hostile=True)))
    assert {("ENC05", ("escape",), 4), ("TOK01", ("dot", "none"), 4)} <= {*asked}


def test_every_rule_is_tried_on_them_where_it_is_asked_for() -> None:
    body = "Hi {{ lead.first_name | default('you') }}" + END
    assert rules(review(body, ANN, LONG)) == []
    asked = review(body, ANN, LONG, selection=Selection(hostile=True))
    assert ("LEN01", True) in [(each.rule, each.is_of_hostile) for each in asked.findings]
    (cost,) = asked.costs
    assert cost.leads == 1


def test_a_hostile_lead_goes_no_way_that_others_could_be_seen_to_go() -> None:
    body = "Hi {% if lead.first_name %}{{ lead.first_name }}{% else %}you{% endif %}" + END
    reviewer = Reviewer(workspace(body, ANN, NOTHING), now=NOW)
    (copy,) = reviewer.copies
    assert [lead.id for lead in copy.leads] == ["ann"]
    assert [lead.role for lead in copy.hostile] == [Role.HOSTILE]
    (coverage,) = reviewer.review_copy(copy).coverage
    assert not coverage.is_full
