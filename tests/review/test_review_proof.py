"""What is proved of a message's cost over all leads, and how it is told."""

import datetime as dt
import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from simulator.model.cost import MessageCost
from simulator.model.message import Channel, FrontMatter, Message
from simulator.model.persona import Persona
from simulator.model.proof import Proof
from simulator.model.sending import Limit
from simulator.model.settings import Settings
from simulator.model.workspace import Workspace
from simulator.rendering.bounds import Prover, SegmentBound
from simulator.reports.as_json import as_json
from simulator.reports.full import full
from simulator.reports.proofs import proof_words, proofs_summary
from simulator.review import review_workspace
from simulator.review.given import Given
from simulator.review.proof import forget_proofs
from simulator.review.result import Review
from simulator.review.reviewer import Reviewer

NOW = dt.datetime(2026, 11, 24, tzinfo=dt.UTC)
NAME = {"type": "text", "max": 40, "alphabet": "any"}
HI = "Hi {{ lead.first_name }}"
ANN = Persona(id="ann", first_name="Ann", country="US")


@pytest.fixture(autouse=True)
def nothing_known() -> Iterator[None]:
    forget_proofs()
    yield
    forget_proofs()


def workspace(
    body: str, limit: int | Limit = 2, *, fields: object = None, **more: object
) -> Workspace:
    known = {"campaign": "c", "channel": Channel.SMS, "front": FrontMatter(), **more}
    given = {"first_name": NAME} if fields is None else fields
    message = Message(id="a", file=f"templates/c/a.{known['channel']}.j2", body=body, **known)  # type: ignore[arg-type]
    settings = Settings.model_validate({"fields": given, "limit_segments": limit})
    return Workspace(root=Path(), settings=settings, messages=(message,), personas=(ANN,))


def reviewed(body: str, limit: int | Limit = 2, **more: object) -> Review:
    return review_workspace(workspace(body, limit, **more), now=NOW)


def proof_in(body: str, limit: int | Limit = 2, **more: object) -> Proof:
    (cost,) = reviewed(body, limit, **more).costs
    assert cost.proof
    return cost.proof


@pytest.mark.parametrize(
    ("body", "limit", "words"),
    [
        ("Hello", 2, "Proved: never more than 1 text, whatever the letters."),
        (
            HI,
            2,
            "Proved: never more than 1 text, or 2 with special letters in first_name.",
        ),
        (
            HI + "x" * 120,
            1,
            "Breaks the limit of 1: 2 texts for a lead like this: first_name of 40 ",
        ),
        ("x" * 200, 1, "Breaks the limit of 1 for every lead: never fewer than 2 texts."),
        (
            HI,
            Limit(plain=1, any=1),
            "Breaks the limit of 1: 2 texts for a lead like this: first_name of 40 ",
        ),
    ],
)
def test_a_proof_says_the_most_that_any_lead_costs_and_which_lead_breaks_the_limit(
    body: str, limit: int | Limit, words: str
) -> None:
    assert proof_words(proof_in(body, limit)).startswith(words)


def test_what_cannot_be_proved_says_why_and_where() -> None:
    proof = proof_in("Hi\n{{ lead.first_name }}", fields={})
    assert proof.is_unknown
    assert proof_words(proof).startswith("Not proved (line 2): lead.first_name ")


def test_a_limit_that_only_the_proofs_caution_is_over_is_neither_kept_nor_broken(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    bound = SegmentBound(proved=True, least=1, most=3, worst={"id": "worst"}, shown=2)
    monkeypatch.setattr(Prover, "bound", lambda *_: bound)
    proof = proof_in(HI)
    assert (proof.is_kept, proof.broken) == (False, None)
    assert proof_words(proof) == (
        "Not proved to keep to 2 texts: never more than 3, and no lead was found that costs over 2."
    )


def test_the_report_tells_the_proof_of_each_message_or_of_those_that_break_their_limit() -> None:
    each = "\n".join(full(reviewed(HI), unit="message", costs=True))
    assert "Proved: never more than 1 text, or 2 with special letters" in each
    folded = "\n".join(full(reviewed("x" * 200, 1), unit="message"))
    assert "c/a: Breaks the limit of 1 for every lead" in folded
    assert "0 of 1 message are proved to keep to their limit of texts, 1 breaks it." in " ".join(
        folded.split()
    )


def test_the_summary_counts_what_is_kept_broken_and_not_proved() -> None:
    kept, broken = proof_in(HI), proof_in("x" * 200, 1)
    unknown = proof_in(HI, fields={})
    assert proofs_summary([kept, kept, broken, unknown]) == (
        "Over every lead that [fields] lets in: 2 of 4 messages are proved to keep to their limit "
        "of texts, 1 breaks it, 1 is not proved."
    )


def test_the_json_report_holds_the_lead_that_breaks_the_limit() -> None:
    document = json.loads("\n".join(as_json(reviewed(HI + "x" * 120, 1))))
    (message,) = document["costs"]["messages"]
    proof = message["proof"]
    assert (proof["limit"], proof["kept"], proof["broken"]) == ({"plain": 1, "any": None}, False, 1)
    assert (proof["plain"]["texts"], proof["plain"]["found"]) == (2, 2)
    (name,) = (row for row in proof["plain"]["lead"] if row["field"] == "first_name")
    assert len(name["value"]) == 40


def test_the_json_report_counts_what_is_proved_as_the_one_for_people_does() -> None:
    def count(body: str, **more: object) -> object:
        found = reviewed(body, 1, **more)
        return json.loads("\n".join(as_json(found)))["costs"]["proofs"]

    assert count(HI) == {"messages": 1, "kept": 1, "broken": 0, "unknown": 0}
    assert count(HI + "x" * 120) == {"messages": 1, "kept": 0, "broken": 1, "unknown": 0}
    assert count("Hi {{ lead.car }}") == {"messages": 1, "kept": 0, "broken": 0, "unknown": 1}
    # The sums hold no draft, and an e-mail costs no text.
    assert count(HI, front=FrontMatter(draft=True)) is None
    assert count(HI, channel=Channel.EMAIL) is None


def test_an_email_has_no_proof_and_the_review_of_one_message_makes_none() -> None:
    assert reviewed(HI, channel=Channel.EMAIL).costs == ()
    reviewer = Reviewer(workspace(HI), now=NOW)
    cost = reviewer.review_copy(reviewer.copies[0]).cost
    assert isinstance(cost, MessageCost)
    assert cost.proof is None


def test_the_same_is_not_proved_twice(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []
    bound = Prover.bound

    def counting(
        self: Prover, message: Message, names: str, enough: int | None, given: Given
    ) -> SegmentBound:
        asked.append(names)
        return bound(self, message, names, enough, given)

    monkeypatch.setattr(Prover, "bound", counting)
    first = proof_in(HI)
    assert proof_in(HI) == first
    assert asked == ["plain", "any"]
    proof_in(HI, 1)
    proof_in(HI + "!")
    assert asked == ["plain", "any"] * 3
