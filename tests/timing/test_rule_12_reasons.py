"""Rule 12: every step tells what came of it, when, and why."""

import pytest
from hypothesis import given, settings

from simulator.model.event import Event
from simulator.model.timeline import Reason, Status, Timeline
from simulator.timing.plan import plan
from tests.timing.any_sequences import runs, sequences
from tests.timing.timed import at, timeline

ENROLLED = "2026-11-20 16:50"


@settings(max_examples=60)
@given(sequence=sequences(), run=runs())
def test_every_step_has_a_status_a_reason_and_words(
    sequence: object, run: dict[str, object]
) -> None:
    line: Timeline = plan(sequence, **run)  # type: ignore[arg-type] # drawn as plain data
    assert {step.id for step in line.steps} == {step.id for step in sequence.steps}  # type: ignore[attr-defined]
    for step in line.steps:
        assert step.why
        assert (step.status is Status.SENT) == (step.reason is None) == (step.send is not None)
        assert step.why.isprintable()
        if step.send and step.due:
            assert bool(step.shifts) == (step.send != step.due)
            assert (" → " in step.why) == (step.send != step.due)
        for shift in step.shifts:
            assert shift.from_ <= shift.to
            assert shift.by
            assert shift.what


@settings(max_examples=40)
@given(sequence=sequences(), run=runs())
def test_a_plan_says_the_same_each_time(sequence: object, run: dict[str, object]) -> None:
    first = plan(sequence, **run)  # type: ignore[arg-type] # drawn as plain data
    assert plan(sequence, **run) == first  # type: ignore[arg-type] # as above


@pytest.mark.parametrize(
    ("step", "why"),
    [
        ({}, "at once"),
        ({"delay": {"days": 3}}, "+3 days"),
        ({"delay": {"weeks": 1, "hours": 1}}, "+1 week 1 hour"),
        ({"delay": {"business_days": 1}, "at": "10:30"}, "+1 business day at 10:30"),
        ({"delay": {"business_days": 0}}, "on a business day"),
        ({"delay": {"business_days": 0}, "at": "18:00"}, "on a business day at 18:00"),
        (
            {"delay": {"business_days": 0}, "anchor": "lead.visit"},
            "on a business day from visit on",
        ),
        ({"at": "18:00"}, "at 18:00"),
        ({"delay": {"days": 2}, "anchor": "enrolment"}, "+2 days after enrolment"),
        ({"anchor": "lead.visit"}, "at visit"),
        ({"anchor": "lead.visit", "before": {"days": 1}}, "1 day before visit"),
        ({"anchor": "lead.visit", "delay": {"hours": 2}}, "+2 hours after visit"),
    ],
)
def test_what_is_sent_when_due_tells_what_it_counts_from(step: dict[str, object], why: str) -> None:
    lead = {"custom": {"visit": "2026-12-01T09:30"}}
    assert timeline(step, ENROLLED, lead=lead).steps[0].why == why


@pytest.mark.parametrize(
    ("step", "why"),
    [
        ({"on_closed": "skip", "delay": {"days": 1}}, "Sat closed, so left out"),
        (
            {"expires_after_hours": 1, "delay": {"days": 1}},
            "Sat closed, and it expires after 1 hour",
        ),
        ({"when": "replied"}, "only if replied"),
        ({"when": "lead.city == 'Austin'"}, "only if lead.city == 'Austin'"),
        ({"entry": "reply"}, "only a reply leads here"),
        ({"anchor": "lead.none"}, "lead.none holds no date"),
        ({"anchor": "lead.past"}, "due Thu 1 Oct 09:30, before the enrolment"),
    ],
)
def test_what_is_not_sent_tells_why(step: dict[str, object], why: str) -> None:
    lead = {"custom": {"past": "2026-10-01T09:30"}}
    assert timeline(step, ENROLLED, lead=lead, skip_days=["sat"]).steps[0].why == why


def test_reasons_are_a_fixed_list() -> None:
    assert set(Reason) == {
        "closed", "expired", "condition", "no_consent", "replied", "opted_out", "converted",
        "too_late", "no_anchor", "no_allowed_instant", "earlier_step", "stopped",
    }  # fmt: skip


def test_the_first_thing_that_speaks_against_a_step_is_told() -> None:
    lead = {"consent": {"at": at(ENROLLED), "channels": ["email"]}}
    closed = {"on_closed": "skip", "when": "replied", "delay": {"days": 1}}
    (step,) = timeline(closed, ENROLLED, lead=lead, skip_days=["sat"]).steps
    assert step.reason == "no_consent"
    (step,) = timeline(closed, ENROLLED, skip_days=["sat"]).steps
    assert step.reason == "closed"
    late = {"expires_after_hours": 1, "when": "replied", "delay": {"days": 1}}
    (step,) = timeline(late, ENROLLED, skip_days=["sat"]).steps
    assert step.reason == "expired"


def test_a_step_that_counts_from_the_enrolment_tells_that_it_waits_for_the_one_before() -> None:
    steps = [{"delay": {"days": days}} for days in (1, 1, 7)]
    line = timeline(steps, ENROLLED, anchor="enrolment", skip_days=["sat", "sun"])
    assert [step.why for step in line.steps] == [
        "Sat, Sun closed → Mon 16:50",
        "+1 day after enrolment; waits for the step before",
        "+7 days after enrolment",
    ]


def test_what_is_too_late_after_a_reply_says_so() -> None:
    steps = [
        {"before": {"days": 5}, "replies": [{"match": ["1"], "to": "b"}]},
        {"entry": "reply"},
        {"before": {"days": 4}},
    ]
    line = timeline(
        steps,
        ENROLLED,
        anchor="lead.visit",
        lead={"custom": {"visit": "2026-12-01T20:00"}},
        events=(Event("reply", at("2026-11-30 12:00"), "1"),),
    )
    assert line.steps[-1].why == "due Fri 27 Nov 20:00, before the reply"
