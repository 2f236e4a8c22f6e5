"""A review with time: leads alike in time, their timelines, texts at the instants of sending."""

import datetime as dt
from collections.abc import Callable
from pathlib import Path

import pytest

from simulator.loading import load_workspace
from simulator.model.finding import Finding
from simulator.model.persona import Persona
from simulator.model.timeline import Status
from simulator.review.reviewer import Reviewer
from simulator.review.selection import Selection
from simulator.review.timings import Runs

NOW = dt.datetime(2026, 11, 24, tzinfo=dt.UTC)
Make = Callable[..., Path]
SEQUENCE = """\
format = 1
objective = "book a visit"
window = { start = "10:00", end = "18:00", days = ["mon", "tue", "wed", "thu", "fri"] }
[[steps]]
id = "ask"
message = "ask"
replies = [{ match = ["1"], to = "book" }, { match = ["2"], to = "end" }]
[[steps]]
id = "vip"
message = "vip"
delay = { days = 1 }
when = 'no_reply and lead.city == "Austin"'
[[steps]]
id = "last"
message = "last"
delay = { days = 3 }
at = "11:00"
[[steps]]
id = "book"
entry = "reply"
message = "book"
delay = { minutes = 5 }
replies = [{ match = ["yes"], to = "thanks" }]
[[steps]]
id = "thanks"
entry = "reply"
message = "thanks"
"""
BODY = "Acme: {{ send_at | weekday }} {{ step.number }}. Reply STOP to opt out."


def person(name: str, zone: str = "America/New_York", more: str = "") -> str:
    return f'[[personas]]\nid = "{name}"\ncountry = "US"\ntimezone = "{zone}"\n{more}\n'


def made(make: Make, leads: str, sequence: str = SEQUENCE, **bodies: str) -> Reviewer:
    texts = {name: bodies.get(name, BODY) for name in ("ask", "vip", "last", "book", "thanks")}
    root = make(
        {
            "presend.toml": 'format = 1\nbrand = "Acme"\n',
            "personas/a.toml": f"format = 1\n{leads}",
            "templates/new/sequence.toml": sequence,
            **{f"templates/new/{name}.sms.j2": text for name, text in texts.items()},
        }
    )
    workspace = load_workspace(root)
    assert [fault.what for fault in workspace.faults] == []
    return Reviewer(workspace, now=NOW, selection=Selection(select=("TIM06", "TOK", "TPL", "COV")))


def runs_of(reviewer: Reviewer) -> Runs:
    return reviewer.desk.runs["new"]


def lead_of(reviewer: Reviewer, name: str) -> Persona:
    return next(each for each in reviewer.workspace.personas if each.id == name)


def text_of(reviewer: Reviewer, message: str, name: str) -> str:
    copy = reviewer.copies_by_file[f"templates/new/{message}.sms.j2"]
    return reviewer.preview(copy, lead_of(reviewer, name)).text


def texts_in(reviewer: Reviewer) -> dict[str, list[str]]:
    """What each lead gets, as the review of each message notes it."""
    from simulator.review.messages import review_copy  # noqa: PLC0415 - this is a twin

    found: dict[str, list[str]] = {}
    for copy in reviewer.copies:

        def note(reading: object, leads: object) -> None:
            for lead in leads:  # type: ignore[attr-defined]  # a sequence of them
                found.setdefault(lead.id, []).append(reading.text)  # type: ignore[attr-defined]  # a reading

        list(review_copy(copy, reviewer.desk, note))
    return found


def test_leads_are_alike_only_where_all_that_tells_instants_is(workspace: Make) -> None:
    leads = [
        person("ann"),
        person("bob", more='first_name = "Bob"\nemail = "bob@mail.example"'),
        person("cy", "America/Chicago"),
        person("dee", more='city = "Austin"'),
        person("eve", more='consent = { at = 2026-11-02T10:00:00Z, channels = ["email"] }'),
        person("flo", more='region = "FL"'),
    ]
    consents = [
        each if "consent" in each else f"{each}consent = {{ at = 2026-11-02T10:00:00Z }}\n"
        for each in leads
    ]
    reviewer = made(workspace, "".join(consents))
    assert [each.leads for each in runs_of(reviewer).classes] == [
        *(("ann", "bob"), ("cy",), ("dee",), ("eve",), ("flo",)),
    ]


def test_a_lead_s_class_lives_through_what_the_lead_would(workspace: Make) -> None:
    reviewer = made(
        workspace, person("ann") + person("bob") + person("dee", more='city = "Austin"')
    )
    for each in runs_of(reviewer).classes:
        for name in each.leads:
            assert runs_of(reviewer).line(lead_of(reviewer, name)).steps == each.declared.steps


def test_variants_part_leads_by_the_text_they_get(workspace: Make) -> None:
    halves = 'variants = [{ message = "ask" }, { message = "vip" }]'
    sequence = SEQUENCE.replace('message = "ask"', halves, 1)
    reviewer = made(workspace, "".join(map(person, "abcdefgh")), sequence)
    classes = runs_of(reviewer).classes
    assert len(classes) == 2
    for each in classes:
        for name in each.leads:
            line = runs_of(reviewer).line(lead_of(reviewer, name))
            assert line.steps[0].message == each.declared.steps[0].message


def test_each_reply_that_leads_to_a_step_has_a_timeline_an_hour_after_the_send(
    workspace: Make,
) -> None:
    (ann,) = runs_of(made(workspace, person("ann"))).classes
    assert [step.status for step in ann.declared.steps] == [
        *(Status.SENT, Status.SKIPPED, Status.SENT, Status.SKIPPED, Status.SKIPPED),
    ]
    assert set(ann.answered) == {"book", "thanks"}
    book = ann.answered["book"]
    assert [each.at.isoformat() for each in book.replies] == ["2026-11-24T11:00:00-05:00"]
    (sent,) = [step for step in book.steps if step.id == "book"]
    assert sent.send == dt.datetime.fromisoformat("2026-11-24T11:05:00-05:00")
    (thanks,) = [step for step in ann.answered["thanks"].steps if step.id == "thanks"]
    assert thanks.send == dt.datetime.fromisoformat("2026-11-24T12:05:00-05:00")


def test_replies_that_go_round_in_a_circle_end(workspace: Make) -> None:
    circle = SEQUENCE.replace('to = "thanks"', 'to = "ask"')
    (ann,) = runs_of(made(workspace, person("ann"), circle)).classes
    assert set(ann.answered) == {"book", "ask"}


# What a text tells of its own sending.


def test_each_lead_reads_the_day_and_step_at_which_it_comes(workspace: Make) -> None:
    reviewer = made(workspace, person("ann") + person("kim", "Asia/Tokyo"))
    assert text_of(reviewer, "ask", "ann").startswith("Acme: Tuesday 1.")
    assert text_of(reviewer, "last", "ann").startswith("Acme: Monday 3.")
    assert text_of(reviewer, "book", "kim").startswith("Acme: Tuesday 4.")
    # Nobody from there gets it: it tells when it would be due.
    assert text_of(reviewer, "vip", "ann").startswith("Acme: Wednesday 2.")


@pytest.mark.parametrize("tag", ["send_at | time", "send_at", "send_at | weekday"])
def test_the_review_reads_what_the_preview_shows(workspace: Make, tag: str) -> None:
    people = person("ann") + person("kim", "Asia/Tokyo") + person("li", "Pacific/Apia")
    body = f"Acme: {{{{ {tag} }}}}, {{{{ lead.first_name or 'you' }}}}. Reply STOP to opt out."
    reviewer = made(workspace, people, ask=body, last=body)
    for name, texts in texts_in(reviewer).items():
        for message, text in zip(["ask", "book", "last", "thanks", "vip"], texts, strict=True):
            assert text == text_of(reviewer, message, name)


def test_a_message_without_a_deadline_that_tells_one_has_a_gap(workspace: Make) -> None:
    body = "Acme: ends {{ deadline | date }}. Reply STOP to opt out."
    reviewer = made(workspace, person("ann"), ask=body)
    (found,) = (each for each in reviewer.review().findings if each.rule == "TOK04")
    assert (found.what, found.place.line, found.place.column) == (
        *("This message has no deadline.", 1, 15),
    )
    dated = f"+++\nexpires = 2026-11-28\n+++\n{body}"
    (workspace({}) / "templates/new/ask.sms.j2").write_text(dated)
    again = Reviewer(load_workspace(reviewer.workspace.root), now=NOW)
    assert "November 28" in text_of(again, "ask", "ann")


@pytest.mark.parametrize(
    ("zone", "shown"),
    [("America/New_York", "Friday 10:00 PM"), ("Asia/Tokyo", "Saturday 12:00 PM")],
)
def test_a_deadline_at_an_instant_is_told_on_the_leads_clock(
    workspace: Make, zone: str, shown: str
) -> None:
    body = (
        "+++\nexpires = 2026-11-28T03:00:00Z\n+++\nAcme: {{ deadline|weekday }} {{ deadline|time }}"
    )
    assert text_of(made(workspace, person("ann", zone), ask=body), "ask", "ann") == f"Acme: {shown}"


def test_no_lead_is_asked_for_to_see_another_day(workspace: Make) -> None:
    body = "Acme: {% if send_at|weekday == 'Friday' %}It is Friday.{% endif %} Reply STOP."
    reviewer = made(workspace, person("ann"), ask=body)
    assert [each.rule for each in reviewer.review().findings if "COV" in each.rule] == []


def test_a_condition_knows_nothing_of_the_sending(workspace: Make) -> None:
    sequence = SEQUENCE.replace("no_reply and lead.city", "send_at and lead.city")
    found = made(workspace, person("ann"), sequence).review().findings
    assert [each.rule for each in found if each.rule == "TPL02"] == ["TPL02"]


# Texts and their instants.


def outlived(reviewer: Reviewer) -> list[Finding]:
    return [each for each in reviewer.review().findings if each.rule == "TIM06"]


def test_a_text_that_outlives_its_words_is_told_in_the_template_for_those_who_get_it_so(
    workspace: Make,
) -> None:
    late = 'delay = { hours = 10 }\non_closed = "delay"\nanchor = "lead.trial"'
    sequence = SEQUENCE.replace('delay = { days = 3 }\nat = "11:00"', late)
    leads = person("ann", more="custom = { trial = 2026-11-25T05:00:00 }") + person(
        "bob", more="custom = { trial = 2026-11-27T10:00:00 }"
    )
    body = "Acme: our sale ends Friday. {{ lead.first_name or 'You' }} in? Reply STOP to opt out."
    (found,) = outlived(made(workspace, leads, sequence, last=body))
    assert (found.place.file, found.place.line) == ("templates/new/last.sms.j2", 1)
    assert found.evidence == "Friday"
    assert (found.leads, found.reach) == (("bob",), 2)


def test_a_message_that_no_step_sends_is_judged_without_instants(workspace: Make) -> None:
    reviewer = made(workspace, person("ann"), ask="Acme: ends Friday. Reply STOP to opt out.")
    root = reviewer.workspace.root
    (root / "templates/new/loose.sms.j2").write_text("Acme: ended Friday, Nov 20. Reply STOP.")
    again = Reviewer(load_workspace(root), now=NOW, selection=reviewer.selection)
    assert [each.place.file for each in outlived(again) if "loose" in each.place.file] == []


def test_every_hour_of_a_week_is_tried_though_the_reviews_own_lead_gets_no_text(
    workspace: Make,
) -> None:
    # Due on Saturday at 20:00 the text would wait for 38 hours.
    lapsing = "delay = { days = 3, hours = 10 }\nexpires_after_hours = 30"
    sequence = SEQUENCE.replace('delay = { days = 3 }\nat = "11:00"', lapsing)
    body = "Acme: our sale ends tonight. Reply STOP to opt out."
    leads = person("ann") + person("kim", "Asia/Tokyo")
    (found,) = outlived(made(workspace, leads, sequence, last=body))
    assert found.leads == ("ann", "kim")
    assert "for a lead who enters " in found.what
    assert "expires_after_hours = 10 " in found.remedy
    mended = sequence.replace("expires_after_hours = 30", "expires_after_hours = 10")
    assert outlived(made(workspace, leads, mended, last=body)) == []


def test_a_text_that_only_a_reply_brings_is_tried_for_replies_at_every_hour(
    workspace: Make,
) -> None:
    lapsing = SEQUENCE.replace("delay = { minutes = 5 }", "delay = { hours = 2 }")
    body = "Acme: come by, the offer ends tonight. Reply STOP to opt out."
    (found,) = outlived(made(workspace, person("ann"), lapsing, book=body))
    assert found.what == (
        "“tonight” is another day when this text arrives for a lead who answers Tue 24 Nov 16:00."
    )


def test_a_week_from_the_lists_is_what_plan_says(workspace: Make) -> None:
    reviewer = made(workspace, person("ann") + person("dee", more='city = "Austin"'))
    runs = runs_of(reviewer)
    messages = {each.id: each for each in reviewer.workspace.messages}
    for name in ("ann", "dee"):
        lead = lead_of(reviewer, name)
        got = [time for each in messages.values() for time in runs.of(lead).week_of(each)]
        silent = [time for time in got if time.replied_at is None]
        assert len({time.enrolled_at for time in silent}) == 7 * 24
        for time in silent:
            steps = runs._declared.plan(lead, time.enrolled_at).steps  # noqa: SLF001 - its twin
            assert (time.due, time.send) in [(step.due, step.send) for step in steps]
