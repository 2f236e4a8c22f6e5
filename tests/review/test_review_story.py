"""The story of one lead: what the law refuses of it, and who keeps its hours."""

import datetime as dt
from collections.abc import Callable
from pathlib import Path

import pytest

from simulator.errors import UsageError
from simulator.loading import load_workspace
from simulator.model.persona import Persona
from simulator.model.timeline import Status
from simulator.review.enrolment import EnrolsAt
from simulator.review.reviewer import Reviewer
from simulator.review.simulating import Entry
from simulator.review.story import Story, story_of

Workspace = Callable[[dict[str, str]], Path]
NOW = dt.datetime(2026, 11, 24, tzinfo=dt.UTC)
LEAD = Persona.model_validate(
    {"id": "dana", "phone": "+18505550123", "country": "US", "timezone": "America/Chicago"}
)
"""Florida: from 8 to 20, three texts in 24 hours."""


def told(
    workspace: Workspace,
    sequence: str,
    *replies: str,
    settings: str = "",
    at: str = "fri 12:00",
    lead: Persona = LEAD,
) -> Story:
    first, *steps = (step.strip() for step in sequence.split("[[steps]]"))
    numbered = "".join(f'[[steps]]\nid = "s{at}"\n{step}\n' for at, step in enumerate(steps, 1))
    root = workspace(
        {
            "presend.toml": f'[brand]\nname = "Acme"\n{settings}',
            "templates/spring/sequence.toml": f"format = 1\n{first}\n{numbered}",
            "templates/spring/sell.sms.j2": "Acme: Hi. Reply STOP to end.\n",
            "templates/spring/news.sms.j2": '+++\nkind = "transactional"\n+++\nAcme: Done.\n',
            "templates/spring/mail.email.j2": '+++\nsubject = "Hi"\n+++\nAcme: Hi.\n',
        }
    )
    loaded = load_workspace(root)
    assert loaded.faults == ()
    reviewer = Reviewer(loaded, now=NOW, enrolled_at=at)
    return story_of(reviewer.desk.runs["spring"], lead, replies)


SELL = '[[steps]]\nmessage = "sell"\n'
NEWS = '[[steps]]\nmessage = "news"\n'


def test_a_text_at_a_closed_hour_is_refused_with_the_next_lawful_instant(
    workspace: Workspace,
) -> None:
    found = told(workspace, SELL, at="fri 20:30")
    (refused,) = found.refused
    assert (refused.step, refused.limit.about) == ("s1", "hours")
    assert refused.limit.jurisdiction == "US-FL"
    assert refused.send.isoformat() == "2026-11-27T20:30:00-06:00"
    assert refused.lawful is not None
    assert refused.lawful.isoformat() == "2026-11-28T08:00:00-06:00"
    assert found.where == ("US-FL",)


def test_a_text_over_the_cap_of_the_law_is_refused(workspace: Workspace) -> None:
    steps = SELL + 3 * f"{SELL}delay = {{ hours = 1 }}\n"
    (refused,) = told(workspace, steps).refused
    assert (refused.step, refused.limit.about) == ("s4", "cap")


def test_calls_are_bound_as_texts_are_and_e_mail_and_notices_are_not(workspace: Workspace) -> None:
    steps = f'{NEWS}[[steps]]\nmessage = "mail"\n[[steps]]\nchannel = "call"\n'
    found = told(workspace, steps, at="fri 23:00")
    assert [each.step for each in found.refused] == ["s3"]
    assert found.bound == 1


def test_the_law_is_that_of_the_settings(workspace: Workspace) -> None:
    found = told(workspace, SELL, at="fri 20:30", settings='[timing]\npolicy = "vendor"\n')
    assert (found.policy, found.refused) == ("vendor", ())


@pytest.mark.parametrize(
    ("sequence", "unkept"),
    [
        (SELL, ("s1",)),
        (f'window = {{ days = ["mon", "fri"] }}\n{SELL}', ("s1",)),
        (f'window = {{ start = "09:00", end = "18:00" }}\n{SELL}', ()),
        (f'quiet_hours = {{ start = "20:00", end = "09:00" }}\n{SELL}', ()),
        (f'{SELL}at = "10:00"\n', ()),
        (
            f'window = {{ start = "09:00", end = "18:00" }}\n{SELL}{SELL}window = "none"\n',
            ("s2",),
        ),
        (NEWS, ()),
    ],
)
def test_steps_that_nothing_keeps_from_the_night_are_named(
    workspace: Workspace, sequence: str, unkept: tuple[str, ...]
) -> None:
    assert told(workspace, sequence).unkept == unkept


def test_hours_that_the_provider_keeps_are_told_in_its_place(workspace: Workspace) -> None:
    found = told(workspace, SELL, settings="[timing]\n", at="fri 12:00")
    assert (found.provider_hours, found.unkept) == ((), ("s1",))
    root = Path("presend.toml")
    root.write_text(f'provider = "klaviyo"\n{root.read_text()}')
    reviewer = Reviewer(load_workspace(Path.cwd()), now=NOW)
    kept = story_of(reviewer.desk.runs["spring"], LEAD)
    assert kept.provider_hours == ("Klaviyo sends 08:00–21:00 and keeps the law of Florida",)
    assert kept.unkept == ()


@pytest.mark.parametrize(
    ("phone", "hours"),
    [
        ("+12125550123", "Klaviyo sends 08:00–21:00"),
        ("+33612345678", "Klaviyo sends 08:00–22:00, Mon–Sat, but not on holidays"),
    ],
)
def test_hours_that_the_provider_keeps_are_those_of_where_the_lead_is(
    workspace: Workspace, phone: str, hours: str
) -> None:
    told(workspace, SELL)
    root = Path("presend.toml")
    root.write_text(f'provider = "klaviyo"\n{root.read_text()}')
    lead = Persona.model_validate({"id": "lou", "phone": phone})
    kept = story_of(Reviewer(load_workspace(Path.cwd()), now=NOW).desk.runs["spring"], lead)
    assert kept.provider_hours == (hours,)


ASKS = f'{SELL}replies = [{{ match = ["1"], to = "s3" }}]\n'
LATER = f"{SELL}delay = {{ days = 1 }}\n"
BOOK = f'{SELL}entry = "reply"\n'


def test_a_reply_answers_the_next_text_that_waits_for_one(workspace: Workspace) -> None:
    found = told(workspace, SELL + ASKS + BOOK + LATER, "1")
    (reply,) = found.declared.replies
    assert (reply.step, reply.means, reply.to) == ("s2", "step", "s3")


def test_a_word_that_ends_all_texts_answers_the_first_text(workspace: Workspace) -> None:
    sequence = SELL + f"{ASKS}delay = {{ days = 2 }}\n" + BOOK
    steps = told(workspace, sequence, "STOP").declared.steps
    assert [step.status for step in steps] == [Status.SENT, Status.CANCELLED, Status.CANCELLED]


def test_the_second_reply_answers_what_the_first_one_brought(workspace: Workspace) -> None:
    first = f'{SELL}replies = [{{ match = ["1"], to = "s2" }}]\n'
    second = f'{BOOK}replies = [{{ match = ["2"], to = "s3" }}]\n'
    found = told(workspace, first + second + BOOK, "1", "2")
    assert [(reply.step, reply.to) for reply in found.declared.replies] == [
        ("s1", "s2"),
        ("s2", "s3"),
    ]


@pytest.mark.parametrize("replies", [("STOP", "1"), ("what", "1")])
def test_a_reply_with_nothing_left_to_answer_is_an_error(
    workspace: Workspace, replies: tuple[str, ...]
) -> None:
    with pytest.raises(UsageError, match="no text follows the reply before it"):
        told(workspace, ASKS + SELL + BOOK, *replies)


def test_a_lead_who_gets_no_text_has_nothing_to_answer(workspace: Workspace) -> None:
    with pytest.raises(UsageError, match="dana gets no text"):
        told(workspace, f'{SELL}when = "lead.city"\n', "1")


def test_leads_enter_at_one_time_or_over_the_week_that_follows() -> None:
    wall = dt.datetime(2026, 11, 27, 16, 50)  # noqa: DTZ001 - on each lead's own clock
    instant = wall.replace(tzinfo=dt.UTC)
    assert Entry.at_once(EnrolsAt(NOW, instant=wall)) == (wall, dt.timedelta())
    assert Entry.at_once(EnrolsAt(NOW, instant=instant)) == (instant, dt.timedelta())
    assert Entry.at_once(EnrolsAt(NOW, "fri 16:50")) == (wall, dt.timedelta())
    week = Entry.in_a_week(NOW)
    assert (week.at.isoformat(), week.spread.days) == ("2026-11-30T00:00:00", 7)
    assert Entry.in_a_week(instant + dt.timedelta(days=3)).at.isoformat() == "2026-12-07T00:00:00"
