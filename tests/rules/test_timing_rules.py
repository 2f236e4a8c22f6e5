"""The rules over time, held to instants that are made by hand."""

import datetime as dt
import tomllib
from collections.abc import Sequence
from dataclasses import fields, replace
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from simulator.data.zone_abbreviations import FIXED, KEYS_MEANT
from simulator.model.finding import Severity
from simulator.model.persona import Persona
from simulator.model.schedule import Window
from simulator.model.sequence import Sequence as Steps
from simulator.model.sequence import Step
from simulator.model.timeline import Status, Timeline, TimelineStep
from simulator.places import of_lead
from simulator.places.clocks import seconds, zone
from simulator.places.zones import zone_keys
from simulator.rules.campaign import Campaign, SentMessage, SentStep
from simulator.rules.instants import day, instant
from simulator.rules.rule import TimeHit, TimesRule
from simulator.rules.times import Broken, CampaignTimes, Enrolment, LeadTimes
from simulator.rules.timing.keepers import keeper_words
from simulator.rules.timing.lawful_window import lawful_window
from simulator.rules.timing.never_open import never_open
from simulator.rules.timing.tim01_quiet_hours import QuietHours
from simulator.rules.timing.tim02_closed_day import ClosedDay
from simulator.rules.timing.tim03_daily_cap import DailyCap
from simulator.rules.timing.tim08_burst import Burst
from simulator.rules.timing.tim10_never_scheduled import NeverScheduled
from simulator.rules.timing.tim11_unusable_zone import UnusableZone
from simulator.rules.timing.windows import as_written, window_words
from simulator.timing.law.law import Law
from simulator.timing.law.policy import Policy
from simulator.timing.scheduling.scheduler import Scheduler
from simulator.timing.sweep import Alike, Refused, refused_sends

NEW_YORK = ZoneInfo("America/New_York")
NOW = dt.datetime(2026, 11, 24, tzinfo=dt.UTC)
FLORIDA = Persona(id="dana", phone="+18505550123", country="US")
TEXAS = Persona(id="ana", phone="+15125550123", country="US", region="TX")
ANYWHERE = Persona(id="mia", country="US")
OFFICE = {"start": "10:00", "end": "18:00", "days": ["mon", "tue", "wed", "thu", "fri"]}


def at(text: str) -> dt.datetime:
    return dt.datetime.fromisoformat(text).replace(tzinfo=NEW_YORK)


def held(lead: Persona, *steps: TimelineStep, clock: str = "America/New_York") -> LeadTimes:
    timeline = Timeline(clock, at("2026-11-24T10:00"), steps)
    return LeadTimes((lead.id,), lead, clock, of_lead(lead), timeline)


def times_of(
    sequence: dict[str, Any],
    *classes: LeadTimes,
    broken: Sequence[Broken] = (),
    keeps_hours: str = "",
) -> CampaignTimes:
    steps = Steps.model_validate({"steps": [{"id": "offer", "message": "offer"}], **sequence})
    sent = tuple(
        SentStep(number, step, (SentMessage(step.message or step.id, f"{step.id}.sms.j2"),))
        for number, step in enumerate(steps.steps)
    )
    return CampaignTimes(
        Campaign("spring", steps, sent),
        classes,
        Enrolment(len(classes)),
        NOW,
        leads={each.lead.id: each.lead for each in classes},
        sweep=lambda: broken,
        keeps_hours=keeps_hours,
    )


def refused(about: str = "hours", step: str = "offer", **others: object) -> Broken:
    fields: dict[str, Any] = {
        "words": "Florida: 08:00–20:00, by Central time",
        "leads": ("dana",),
        "enrolled_at": at("2026-11-27T16:50"),
        "send": at("2026-11-27T21:50"),
        "zone": "America/New_York",
        "lawful": at("2026-11-28T09:00"),
    }
    return Broken(step, about, **(fields | others))


def only(rule: TimesRule, times: CampaignTimes) -> TimeHit:
    (hit,) = rule.check(times)
    return hit


def test_tim01_says_when_the_text_goes_out_who_keeps_the_hours_and_what_to_write() -> None:
    hit = only(QuietHours(), times_of({}, held(FLORIDA), broken=[refused()]))
    assert hit.key == "window"
    assert "“offer” goes out Fri 27 Nov 21:50" in hit.what
    assert hit.why == (
        "Nobody keeps the hours: neither the file nor your platform says when to send. "
        "The law: Florida: 08:00–20:00, by Central time."
    )
    assert hit.remedy == (
        'It is allowed from Sat 28 09:00 on. Write window = { start = "09:00", end = "20:00" }.'
    )
    assert hit.leads == ("dana",)


def test_tim01_says_of_an_unlikely_send_when_the_lead_would_have_entered() -> None:
    times = times_of({}, held(FLORIDA), broken=[refused(is_likely=False)])
    assert "A lead who enters Fri 27 Nov 16:50 gets" in only(QuietHours(), times).what


def test_of_a_step_that_only_a_reply_leads_to_no_lead_is_said_to_have_entered() -> None:
    steps = [{"id": "offer", "message": "offer", "entry": "reply"}]
    times = times_of({"steps": steps}, held(FLORIDA), broken=[refused(is_likely=False)])
    said = only(QuietHours(), times).what
    assert "A lead whose reply leads to “offer” may get its text Fri 27 Nov 21:50" in said


def test_a_likely_send_is_told_before_others() -> None:
    late = refused(send=at("2026-12-01T22:00"), leads=("dana", "ana"), is_likely=False)
    times = times_of({}, held(FLORIDA), held(TEXAS), broken=[late, refused()])
    hit = only(QuietHours(), times)
    assert "21:50" in hit.what
    assert hit.leads == ("ana", "dana")
    assert hit.example == "dana"


def test_steps_under_one_window_are_one_finding_and_a_window_of_its_own_another() -> None:
    steps = [
        {"id": "one", "message": "one"},
        {"id": "two", "message": "two"},
        {"id": "three", "message": "three", "window": "none"},
    ]
    broken = [refused(step=step) for step in ("one", "two", "three")]
    times = times_of({"steps": steps, "window": OFFICE}, held(FLORIDA), broken=broken)
    assert [hit.key for hit in QuietHours().check(times)] == ["window", "steps.2.window"]


def test_the_three_rules_of_the_law_share_no_send() -> None:
    broken = [refused(about) for about in ("hours", "closed_day", "holiday", "cap")]
    times = times_of({}, held(FLORIDA), broken=broken)
    keys = [
        [hit.key for hit in rule.check(times)] for rule in (QuietHours(), ClosedDay(), DailyCap())
    ]
    assert keys == [["window"], ["window", "holidays"], ["cap"]]


def test_leads_of_no_country_are_an_error_of_their_own() -> None:
    times = times_of({}, held(FLORIDA), broken=[refused("unknown_country")])
    hit = only(QuietHours(), times)
    assert (hit.severity or QuietHours.severity, hit.key) == (Severity.ERROR, "audience")


def test_tim02_names_the_calendar_of_a_place_beside_what_the_file_has() -> None:
    alabama = Persona(id="dana", phone="+13345550123", country="US", region="AL")
    times = times_of(
        {"holidays": ["FR", dt.date(2026, 11, 30)]},
        held(alabama),
        broken=[refused("holiday", send=at("2026-11-26T12:00"))],
    )
    remedy = only(ClosedDay(), times).remedy
    assert remedy.endswith('Write holidays = ["FR", "US-AL", 2026-11-30].')


def test_tim03_writes_the_cap_of_the_law() -> None:
    remedy = only(DailyCap(), times_of({}, held(FLORIDA), broken=[refused("cap")])).remedy
    assert "cap = { count = 3, per_hours = 24 }" in remedy


@pytest.mark.parametrize(
    ("sequence", "keeper", "words"),
    [
        ({}, "", "Nobody keeps the hours"),
        ({"window": OFFICE}, "", "Only the window in sequence.toml (10:00–18:00, Mon to Fri) lets"),
        ({}, "Klaviyo", "Klaviyo with hours of its own let it through."),
        (
            {"quiet_hours": {"start": "21:00", "end": "08:00"}},
            "",
            "Only its quiet hours (21:00–08:00) let it through.",
        ),
    ],
)
def test_it_is_said_who_keeps_the_hours(sequence: dict[str, Any], keeper: str, words: str) -> None:
    times = times_of(sequence, held(FLORIDA), keeps_hours=keeper)
    assert words in keeper_words(times, times.campaign.steps[0].step)


@pytest.mark.parametrize(
    ("leads", "written"),
    [
        ([FLORIDA], 'window = { start = "09:00", end = "20:00" }'),
        (
            [TEXAS],
            'start = "10:00", end = "20:00", days = ["mon", "tue", "wed", "thu", "fri", "sat"]',
        ),
        ([ANYWHERE], 'window = { start = "14:00", end = "20:00" }'),
        (
            [Persona(id="x", country="ZA", phone="+27825550123")],
            'start = "09:00", end = "13:00", days = ["mon", "tue", "wed", "thu", "fri"]',
        ),
    ],
)
def test_the_window_to_write_suits_every_lead(leads: list[Persona], written: str) -> None:
    times = times_of({}, *(held(lead) for lead in leads))
    window = lawful_window(times)
    assert window is not None
    assert written in as_written(window)


def test_the_window_to_write_is_a_part_of_the_one_that_there_is() -> None:
    current = Window.model_validate({"start": "10:30", "end": "22:00", "days": ["tue", "sun"]})
    window = lawful_window(times_of({}, held(TEXAS)), current)
    assert window is not None
    assert window_words(window) == "13:00–20:00, Tue, Sun"


def test_without_a_part_that_is_lawful_another_window_is_written() -> None:
    current = Window.model_validate({"start": "21:00", "end": "23:00"})
    window = lawful_window(times_of({}, held(FLORIDA)), current)
    assert window is not None
    assert window_words(window) == "09:00–20:00"


def test_where_the_hours_are_read_as_utc_the_clock_is_what_to_write() -> None:
    times = times_of({"window": OFFICE}, held(FLORIDA, clock="UTC"), broken=[refused()])
    assert 'write default_timezone = "America/New_York"' in only(QuietHours(), times).remedy


def test_no_window_suits_leads_on_either_side_of_the_earth() -> None:
    sydney = Persona(id="x", country="AU", timezone="Australia/Sydney")
    paris = Persona(id="y", country="FR")
    times = times_of({}, held(sydney), held(paris))
    assert lawful_window(times) is None


PLACES = st.sampled_from([FLORIDA, TEXAS, ANYWHERE, Persona(id="k", country="US", region="KY")])


@given(PLACES, st.integers(0, 13), st.integers(0, 86_399))
def test_an_instant_in_the_window_to_write_is_lawful(lead: Persona, days: int, second: int) -> None:
    times = times_of({}, held(lead))
    window = lawful_window(times)
    assert window is not None
    clock = zone("America/New_York")
    local = dt.datetime(2026, 8, 17, tzinfo=clock) + dt.timedelta(days=days, seconds=second)
    minute = local.hour * 60 + local.minute
    if local.weekday() in {day_.number for day_ in window.days} and (
        window.start <= minute < window.end
    ):
        where = of_lead(lead)
        law = Law.for_places(where.jurisdictions, where.zones, Policy())
        assert law.open_until(seconds(local)) is not None


WEST = Persona(id="w", phone="+13105550123", country="US", region="CA")
SOUTH = Persona(id="s", phone="+13345550123", country="US", region="AL")
NORTH = Persona(id="n", phone="+14165550123", country="CA")


@pytest.mark.parametrize(
    "leads", [[FLORIDA], [TEXAS, WEST], [ANYWHERE, SOUTH], [NORTH], [FLORIDA, WEST, NORTH]]
)
def test_with_the_window_to_write_no_hour_and_no_weekday_is_refused(leads: list[Persona]) -> None:
    def refused_with(window: Window | None) -> tuple[Refused, ...]:
        steps = Steps(steps=(Step(id="offer"),), window=window, default_timezone="America/New_York")
        alike = [Alike(lead, (lead.id,), at("2026-11-24T10:00")) for lead in leads]
        found = refused_sends(Scheduler(steps), Policy(), alike)
        return tuple(each for each in found if each.about in {"hours", "closed_day"})

    assert refused_with(None)
    times = times_of({}, *(held(lead) for lead in leads))
    window = lawful_window(times)
    assert window is not None
    assert refused_with(window) == ()


PARIS = Persona(id="p", country="FR", timezone="Europe/Paris")
ROME = Persona(id="r", country="IT", timezone="Europe/Rome")
SOME = st.lists(
    st.sampled_from([FLORIDA, TEXAS, ANYWHERE, WEST, SOUTH, NORTH, PARIS, ROME]),
    min_size=1,
    max_size=3,
    unique_by=lambda lead: lead.id,
)
WINDOWS = st.sampled_from(
    [None, {"start": "08:00", "end": "21:30"}, {"start": "07:00", "end": "12:00"}, OFFICE,
     {"start": "10:30", "end": "20:30", "days": ["wed", "sat", "sun"]}]
)  # fmt: skip


@settings(max_examples=25, deadline=None)
@given(SOME, WINDOWS, st.sampled_from([[], ["US"], [dt.date(2026, 12, 25)]]))
def test_a_file_with_all_the_values_proposed_has_no_such_finding(
    leads: list[Persona], window: dict[str, Any] | None, holidays: list[str | dt.date]
) -> None:
    keys: dict[str, Any] = {"default_timezone": "America/New_York", "holidays": holidays}
    hits = _said_of(keys | ({"window": window} if window else {}), leads)
    proposed = [hit.remedy.rpartition("Write ")[2] for hit in hits]
    if any("No one window" in hit.remedy or "Leave the day" in hit.remedy for hit in hits):
        return
    by_key = dict(zip((hit.key for hit in hits), proposed, strict=True))
    assert [by_key[hit.key] for hit in hits] == proposed
    written = tomllib.loads("\n".join(text.removesuffix(".") for text in by_key.values()))
    keys |= ({"window": window} if window else {}) | written
    assert _said_of(keys, leads) == []


def _said_of(keys: dict[str, Any], leads: list[Persona]) -> list[TimeHit]:
    """What TIM01 and TIM02 say of a file for leads."""
    steps = Steps.model_validate({"steps": [{"id": "offer", "message": "offer"}], **keys})
    scheduler = Scheduler(steps)
    alike = [Alike(lead, (lead.id,), at("2026-11-24T10:00")) for lead in leads]
    broken = [
        Broken(**{each.name: getattr(found, each.name) for each in fields(found)})
        for found in refused_sends(scheduler, Policy(), alike)
    ]
    classes = [held(lead, clock=scheduler.zone_of(lead)[0]) for lead in leads]
    times = times_of(keys, *classes, broken=broken)
    return [*QuietHours().check(times), *ClosedDay().check(times)]


def sent_step(due: str, send: str) -> TimelineStep:
    return TimelineStep("offer", Status.SENT, None, at(due), at(send), message="offer")


def test_without_a_figure_only_a_thousand_texts_at_once_are_a_hint() -> None:
    step = sent_step("2026-11-28T10:00", "2026-11-30T10:00")
    each = held(FLORIDA, step)
    many = replace(each, leads=tuple(f"lead-{number}" for number in range(1_001)))
    few = replace(each, leads=many.leads[:1_000])
    assert only(Burst(), times_of({}, many)).severity is Severity.INFO
    assert list(Burst().check(times_of({}, few))) == []


WEEK = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]


@pytest.mark.parametrize(
    ("sequence", "step", "is_shut"),
    [
        ({"window": OFFICE}, {"at": "17:59"}, False),
        ({"window": OFFICE}, {"at": "18:00"}, True),
        ({"window": {"start": "22:00", "end": "06:00"}}, {"at": "02:00"}, False),
        ({"window": {"start": "22:00", "end": "06:00"}}, {"at": "06:00"}, True),
        ({"window": OFFICE}, {"at": "08:00", "window": "none"}, False),
        ({"skip_days": WEEK}, {}, True),
        ({"skip_days": WEEK[:6]}, {}, False),
        ({"quiet_hours": {"start": "00:00", "end": "24:00"}}, {}, True),
        ({"quiet_hours": {"start": "18:00", "end": "10:00"}, "window": OFFICE}, {}, False),
    ],
)
def test_a_step_is_shut_out_only_if_no_minute_of_the_week_is_open(
    sequence: dict[str, Any], step: dict[str, Any], is_shut: bool
) -> None:
    own = {"id": "offer", **step}
    steps = Steps.model_validate({**sequence, "steps": [own]})
    assert (never_open(steps, Step.model_validate(own)) is not None) is is_shut


@pytest.mark.parametrize(
    ("when", "is_dead"),
    [
        ("replied", True),
        ("replied and lead.city", True),
        ("lead.city and replied", True),
        ("no_reply", False),
        ("not replied", False),
        ("replied or clicked", False),
        ("lead.replied", False),
    ],
)
def test_a_step_for_those_who_replied_is_dead_only_where_it_asks_for_nothing_else(
    when: str, is_dead: bool
) -> None:
    steps = [{"id": "offer", "message": "offer"}, {"id": "more", "message": "more", "when": when}]
    assert bool(list(NeverScheduled().check(times_of({"steps": steps})))) is is_dead


def test_instants_are_written_for_people() -> None:
    friday = at("2026-11-13T16:50")
    assert instant(friday) == "Fri 13 Nov 16:50"
    assert instant(friday, at("2026-11-30T10:00")) == "Fri 13 16:50"
    assert instant(friday, at("2025-11-30T10:00")) == "Fri 13 Nov 16:50"
    assert day(friday.date()) == "Fri 13 Nov"


@pytest.mark.parametrize(
    ("window", "said", "written"),
    [
        (Window(), "00:00–24:00", "window = {  }"),
        (Window.model_validate({"days": ["sat", "mon"]}), "00:00–24:00, Mon, Sat", None),
        (
            Window.model_validate(OFFICE),
            "10:00–18:00, Mon to Fri",
            as_written(Window.model_validate(OFFICE)),
        ),
    ],
)
def test_windows_are_written_for_people_and_for_files(
    window: Window, said: str, written: str | None
) -> None:
    assert window_words(window) == said
    assert written in {None, as_written(window)}


def test_a_window_is_written_as_a_file_has_it() -> None:
    line = as_written(Window.model_validate(OFFICE))
    assert tomllib.loads(line) == {"window": OFFICE}


def test_each_short_name_of_a_zone_stands_for_a_key_and_is_none() -> None:
    assert set(KEYS_MEANT.values()) <= zone_keys()
    assert [name for name in KEYS_MEANT if zone(name)] == []
    assert all(zone(name) for name in FIXED)


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("pst", "America/Los_Angeles"),
        ("Pacific Time", "America/Los_Angeles"),
        ("america/new york", "America/New_York"),
        ("Europe/Londn", "Europe/London"),
        ("est", "America/New_York"),
        ("?" * 10_000, "America/New_York"),
    ],
)
def test_the_key_that_is_meant_is_written(written: str, meant: str) -> None:
    lead = Persona(id="dana", country="US", timezone=written)
    times = times_of({"default_timezone": "America/New_York"}, held(lead))
    hit = only(UnusableZone(), times)
    assert f'"{meant}"' in hit.remedy
    assert len(hit.what) < 200
