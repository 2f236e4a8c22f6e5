"""Who gets into a campaign of a workspace, when, and what is said of the others."""

import datetime as dt
from collections.abc import Callable
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from simulator.errors import SettingsError, UsageError
from simulator.loading import load_workspace
from simulator.model.settings import Settings
from simulator.model.timeline import Reason
from simulator.model.workspace import Workspace
from simulator.reports.concise import concise
from simulator.review import review_workspace
from simulator.review.enrolment import EnrolsAt
from simulator.review.result import Review
from simulator.review.selection import Selection

MONDAY = dt.datetime(2026, 11, 23, 12, tzinfo=dt.UTC)
SETTINGS = Settings()
NEW_YORK, TOKYO = ZoneInfo("America/New_York"), ZoneInfo("Asia/Tokyo")
WINDOW = 'window = { start = "10:00", end = "18:00" }\n'
STEPS = 'steps = [{ id = "hi", message = "hi" }]\n'
CONSENT = "consent = { at = 2026-11-02T10:00:00Z"
LEADS = {
    "ann": f'{CONSENT}, scope = "offers", channels = ["sms"] }}',
    "bob": f'{CONSENT}, scope = "repairs", channels = ["sms", "email"] }}',
    "cy": f'{CONSENT}, channels = ["email"] }}',
    "dee": "",
}

Make = Callable[..., Path]


def files(
    sequence: str = "", leads: dict[str, str] | None = None, settings: str = ""
) -> dict[str, str]:
    people = "".join(
        f'[[personas]]\nid = "{name}"\ncountry = "US"\ntimezone = "America/New_York"\n{more}\n'
        for name, more in (LEADS if leads is None else leads).items()
    )
    return {
        "presend.toml": f'format = 1\nbrand = "Acme"\n{settings}',
        "personas/a.toml": f"format = 1\n{people}",
        "templates/new/sequence.toml": f"format = 1\n{WINDOW}{sequence}{STEPS}",
        "templates/new/hi.sms.j2": "Acme: Hi. {{ lead.city }} Reply STOP to opt out.",
    }


def reviewed(root: Path, **more: object) -> Review:
    workspace = load_workspace(root)
    assert [fault.what for fault in workspace.faults] == []
    selection = Selection(select=("TOK04", "TIM01"))
    return review_workspace(workspace, now=MONDAY, selection=selection, **more)  # type: ignore[arg-type]


def told(review: Review) -> tuple[str, ...]:
    """The leads who lack a city, which all of them do: those with whom it was reviewed."""
    return next((each.leads for each in review.findings if each.rule == "TOK04"), ())


# Who.


@pytest.mark.parametrize(
    ("sequence", "enrolled", "left_out", "gets"),
    [
        ("", 3, {"without a recorded consent": 1}, ("ann", "bob")),
        ('enrol = "everyone"\n', 4, {}, ("ann", "bob", "dee")),
        (
            'enrol = { scopes = ["offers"] }\n',
            1,
            {"who agreed to something else": 2, "without a recorded consent": 1},
            ("ann",),
        ),
        (
            "enrol = { within_days = 20 }\n",
            0,
            {"who agreed too long ago": 3, "without a recorded consent": 1},
            ("ann", "bob", "cy", "dee"),
        ),
        ("enrol = { within_days = 23 }\n", 3, {"without a recorded consent": 1}, ("ann", "bob")),
        ('audience = { countries = ["CA"] }\n', 0, {"in another country": 4}, tuple(LEADS)),
    ],
)
def test_leads_whom_the_enrolment_refuses_are_counted_and_not_reviewed(
    workspace: Make, sequence: str, enrolled: int, left_out: dict[str, int], gets: tuple[str, ...]
) -> None:
    review = reviewed(workspace(files(sequence)))
    (campaign,) = review.campaigns
    assert (campaign.enrolled, campaign.left_out) == (enrolled, left_out)
    assert told(review) == gets
    assert review.untargeted == (not enrolled)


def test_who_never_agreed_to_a_channel_has_a_timeline_without_it(workspace: Make) -> None:
    (campaign,) = reviewed(workspace(files())).campaigns
    found = {lead: line.timeline.steps[0] for line in campaign.lines for lead in line.leads}
    assert {lead: step.reason for lead, step in found.items()} == {
        "ann": None,
        "bob": None,
        "cy": Reason.NO_CONSENT,
    }


def test_where_nobody_wrote_consents_down_none_is_asked_for(workspace: Make) -> None:
    review = reviewed(workspace(files(leads={"ann": "", "bob": ""})))
    assert review.campaigns[0].enrolled == 2
    assert (told(review), review.unconsented) == (("ann", "bob"), {})


def test_hostile_leads_are_asked_for_no_consent(workspace: Make) -> None:
    root = workspace(files())
    (root / "personas/b.toml").write_text(
        'format = 1\nrole = "hostile"\n[[personas]]\nid = "odd"\ncity = "{{ x }}"\n'
    )
    review = reviewed(root)
    assert (review.hostile, review.campaigns[0].enrolled) == (1, 3)
    (root / "personas/a.toml").write_text("format = 1\npersonas = []\n")
    assert reviewed(root).campaigns[0].enrolled == 0


def test_a_campaign_without_steps_takes_everybody(workspace: Make) -> None:
    root = workspace(files())
    (root / "templates/new/sequence.toml").unlink()
    review = reviewed(root)
    assert (review.campaigns, review.unconsented) == ((), {})
    assert told(review) == ("ann", "bob", "cy", "dee")


def test_the_summary_says_in_figures_who_is_left_out_and_why(workspace: Make) -> None:
    root = workspace(files('enrol = { scopes = ["offers"] }\n'))
    text = " ".join(" ".join(concise(reviewed(root), unit="message")).split())
    assert "Left out: 2 leads who agreed to something else, 1 without a recorded consent." in text


def test_a_lead_that_one_campaign_takes_is_not_left_out(workspace: Make) -> None:
    more = files()
    more["templates/all/sequence.toml"] = f'format = 1\n{WINDOW}enrol = "everyone"\n{STEPS}'
    more["templates/all/hi.sms.j2"] = more["templates/new/hi.sms.j2"]
    assert reviewed(workspace(more)).unconsented == {}


# When.


def test_leads_enrol_on_the_next_tuesday_at_ten_by_their_own_clocks() -> None:
    at = EnrolsAt.after(MONDAY, SETTINGS)
    for clock in (NEW_YORK, TOKYO, dt.UTC):
        found = at.on(clock)
        assert found.replace(tzinfo=None) == dt.datetime(2026, 11, 24, 10)  # noqa: DTZ001 - the lead's own clock
        assert found.tzinfo is clock


@pytest.mark.parametrize(
    ("now", "words", "day"),
    [
        ("2026-11-24T09:59:59", "tue 10:00", 24),
        ("2026-11-24T10:00:00", "tue 10:00", 1),
        ("2026-11-24T00:00:00", "mon 23:59", 30),
        ("2026-11-24T00:00:00", "Fri 16:50", 27),
    ],
)
def test_the_next_is_one_that_is_yet_to_come(now: str, words: str, day: int) -> None:
    at = EnrolsAt.after(dt.datetime.fromisoformat(now).replace(tzinfo=dt.UTC), SETTINGS, words)
    assert at.on(NEW_YORK).day == day


def test_a_time_that_the_clock_leaves_out_is_read_by_the_offset_before() -> None:
    before = dt.datetime(2026, 3, 7, tzinfo=dt.UTC)  # clocks change on Sunday the 8th
    assert EnrolsAt.after(before, SETTINGS, "sun 02:30").on(NEW_YORK).isoformat() == (
        "2026-03-08T03:30:00-04:00"
    )


def test_an_instant_is_one_for_all() -> None:
    at = EnrolsAt.after(MONDAY, SETTINGS, dt.datetime(2026, 11, 27, 16, 50, 7, 99, tzinfo=dt.UTC))
    assert at.on(NEW_YORK) == at.on(TOKYO) == dt.datetime(2026, 11, 27, 16, 50, 7, tzinfo=dt.UTC)


@pytest.mark.parametrize("year", [1, 9999])
def test_the_ends_of_time_are_no_reason_to_stop(year: int) -> None:
    now = dt.datetime(year, 12, 31, 23, 59, tzinfo=dt.UTC)
    assert EnrolsAt.after(now, SETTINGS).on(TOKYO).weekday() == 1


@pytest.mark.parametrize("at", ["someday", "tue 25:00", dt.datetime(2026, 1, 1)])  # noqa: DTZ001 - that is what is refused
def test_what_is_no_instant_is_refused(at: dt.datetime | str) -> None:
    with pytest.raises(UsageError):
        EnrolsAt.after(MONDAY, SETTINGS, at)


def test_the_settings_say_when_leads_enrol(workspace: Make) -> None:
    root = workspace(files(settings='[timing]\nenrolled_at = "fri 16:50"\n'))
    (line,) = {line.timeline.enrolled_at for line in reviewed(root).campaigns[0].lines}
    assert line.isoformat() == "2026-11-27T16:50:00-05:00"
    (line,) = {
        line.timeline.enrolled_at
        for line in reviewed(root, enrolled_at="mon 12:30").campaigns[0].lines
    }
    assert line.isoformat() == "2026-11-23T12:30:00-05:00"


def test_a_bad_time_in_the_settings_is_a_fault_at_its_place(workspace: Make) -> None:
    root = workspace(files(settings='[timing]\nenrolled_at = "someday"\n'))
    with pytest.raises(SettingsError, match="no day and time of a week") as refused:
        load_workspace(root)
    assert "presend.toml:4" in str(refused.value)


def test_conditions_that_cannot_be_read_leave_the_timeline_of_the_rest(workspace: Make) -> None:
    root = workspace(files())
    file = root / "templates/new/sequence.toml"
    file.write_text(file.read_text().replace('message = "hi"', 'message = "hi", when = "(("'))
    workspace_: Workspace = load_workspace(root)
    review = review_workspace(workspace_, now=MONDAY)
    assert "TPL01" in {each.rule for each in review.findings}
    assert {step.id for line in review.campaigns[0].lines for step in line.timeline.steps} == {"hi"}
