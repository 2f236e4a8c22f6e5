"""A timeline as people and programs read it, on timelines that are written by hand."""

import csv
import datetime as dt
import io
import unicodedata
from collections.abc import Sequence as Many
from dataclasses import replace
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from simulator.model.decision import LawLimit
from simulator.model.persona import Persona
from simulator.model.sequence import Sequence
from simulator.model.timeline import (
    ReadReply,
    Reason,
    Shift,
    Status,
    Timeline,
    TimelineNote,
    TimelineStep,
)
from simulator.reports.columns import width_of
from simulator.reports.timeline import timeline_lines
from simulator.reports.timeline_data import story_as_data, timelines_as_csv
from simulator.review.story import Refused, Story

NEW_YORK = ZoneInfo("America/New_York")
STEPS = {"steps": [{"id": "a"}]}
DEFAULT = {"default_timezone": "America/New_York"}


def at(day: int, time: str, month: int = 11) -> dt.datetime:
    return dt.datetime.combine(dt.date(2026, month, day), dt.time.fromisoformat(time), NEW_YORK)


ENROLLED = at(13, "16:50")
WELCOME = TimelineStep("welcome", Status.SENT, None, ENROLLED, ENROLLED, "at once")
NUDGE = TimelineStep(
    "nudge",
    Status.SENT,
    None,
    at(14, "16:50"),
    at(16, "10:00"),
    "Sat, Sun closed → Mon 10:00",
    shifts=(Shift(("window",), "Sat, Sun closed", at(14, "16:50"), at(16, "10:00")),),
    message="ask",
)
BOOK = TimelineStep("book", Status.SKIPPED, Reason.CONDITION, None, None, "only a reply leads here")


def story(steps: Many[TimelineStep] = (WELCOME, NUDGE, BOOK), **given: object) -> Story:
    timeline = Timeline("America/New_York", ENROLLED, tuple(steps), tzdata="2026f")
    of_timeline = {"replies", "notes", "timezone"} & given.keys()
    timeline = replace(timeline, **{name: given.pop(name) for name in of_timeline})  # type: ignore[arg-type] # names of fields
    sequence = Sequence.model_validate({**STEPS, **given.pop("sequence", {})})  # type: ignore[dict-item] # keys of a file
    lead = Persona(id="dana", region="FL", country="US", timezone="America/New_York")
    base = Story("spring", sequence, lead, timeline, "strict", ("US-FL",), bound=2)
    return replace(base, **given)  # type: ignore[arg-type] # as above


def text(told: Story) -> str:
    return "\n".join(timeline_lines(told))


def test_every_step_has_a_row_with_its_lead_local_day_time_and_reason() -> None:
    assert list(timeline_lines(story())) == [
        "spring for dana, FL, US, New York time",
        "Enrols Fri 13 Nov 2026 16:50, by the clock of America/New_York. Sends at any",
        "time.",
        "",
        "  Step     Due           Sent          Why",
        "  welcome  Fri 13 16:50  Fri 13 16:50  at once",
        "  nudge    Sat 14 16:50  Mon 16 10:00  Sat, Sun closed → Mon 10:00; sends ask",
        "  book     –             –             only a reply leads here",
        "",
        "The file keeps the hours; your platform is not known to keep any.",
        "ok Sent so, each text that sells is within the hours of the law of Florida",
        "   (strict).",
        "Zone data 2026f.",
    ]


@pytest.mark.parametrize(
    ("send", "shown"),
    [
        (at(16, "10:00"), "Mon 16 10:00 "),
        (at(16, "19:59:59"), "Mon 16 19:59:59 "),
        (at(1, "10:00", month=12), "Tue 1 Dec 10:00 "),
        (at(1, "10:00", month=12).replace(year=2027), "Wed 1 Dec 2027 "),
    ],
)
def test_a_month_and_a_year_are_told_where_a_day_alone_is_not_clear(
    send: dt.datetime, shown: str
) -> None:
    told = text(story([WELCOME, replace(NUDGE, send=send)]))
    assert shown in told
    assert "Fri 13 Nov 2026 16:50  " not in told  # the year of those alone that are far off


def test_channels_other_than_text_messages_are_named_and_fallbacks_follow_their_step() -> None:
    mail = TimelineStep(
        "nudge", Status.SENT, None, None, at(17, "10:00"), message="story", channel="email"
    )
    call = replace(BOOK, id="ring", channel="call")
    lines = list(timeline_lines(story([WELCOME, replace(NUDGE, fallback=mail), call])))
    rows = [line.split("  ")[1] for line in lines[5:] if line[:3].strip() and line[:2] == "  "]
    assert rows == ["welcome", "nudge", "› story (e-mail)", "ring (call)"]


@pytest.mark.parametrize(
    ("reply", "told"),
    [
        (("step", "book"), "the lead answers “1” to welcome: leads to book"),
        (("end", "end"), "ends the texts"),
        (("opt_out", None), "an opt-out, which ends the texts"),
        (("unmatched", None), "no step waits for that, so it ends the texts"),
    ],
)
def test_a_reply_stands_below_what_it_answers_and_says_where_it_led(
    reply: tuple[str, str | None], told: str
) -> None:
    means, to = reply
    read = ReadReply(at(14, "09:12"), "1", "welcome", means, to)  # type: ignore[arg-type] # one of the four
    lines = list(timeline_lines(story(replies=(read,))))
    number = next(at for at, line in enumerate(lines) if "←" in line)
    assert lines[number].startswith("  ← Sat 14 09:12 ")
    assert told in " ".join(" ".join(lines[number : number + 2]).split())
    assert lines[number - 1].startswith("  welcome")


def test_an_opt_out_answers_no_question() -> None:
    read = ReadReply(at(14, "09:12"), "STOP", "welcome", "opt_out")
    assert "the lead answers “STOP”: an opt-out" in " ".join(text(story(replies=(read,))).split())


def test_a_reply_is_told_without_the_marks_that_only_choose_how_an_emoji_looks() -> None:
    read = ReadReply(at(14, "09:12"), "\u2764\ufe0f\nyes", "welcome", "step", "book")
    assert "answers “\u2764 yes” to" in text(story(replies=(read,)))


def test_a_reason_of_several_lines_is_told_once_to_rows_that_share_it() -> None:
    long = replace(BOOK, why="replied “I have no idea what this is all about” Sat 09:12")
    rows = [replace(long, id=each) for each in ("one", "two", "three")]
    told = text(story([WELCOME, *rows]))
    assert told.count("replied “I have") == 1
    led = replace(WELCOME, why=long.why)  # what is sent says so itself
    assert text(story([WELCOME, *rows, led])).count("replied “I have") == 2
    assert told.count("  the same\n") == 2
    assert text(story([WELCOME, BOOK, replace(BOOK, id="b")])).count("only a reply leads here") == 2


def test_conditions_are_told_in_the_words_that_people_use() -> None:
    keys = {"steps": [{"id": "book", "when": "no_reply and lead.email"}]}
    row = replace(BOOK, why="only if no_reply and lead.email")
    assert "  only if no reply and lead.email\n" in text(story([row], sequence=keys))


def test_several_texts_that_one_limit_refuses_are_rows_below_it() -> None:
    limit = LawLimit("hours", "Florida: 08:00–20:00", "US-FL")
    refused = tuple(Refused("nudge", at(day, "20:30"), limit, at(17, "08:00")) for day in (15, 16))
    assert (
        "E  These are against the law. Florida: 08:00–20:00.\n"
        "   nudge Sun 15 20:30, lawful from Tue 17 08:00 on, by Eastern time\n"
        "   nudge Mon 16 20:30, lawful from Tue 17 08:00 on, by Eastern time\n"
    ) in text(story(refused=refused))


def test_a_step_that_is_sent_twice_counts_once_among_those_whose_hours_nobody_keeps() -> None:
    told = text(story([WELCOME, replace(WELCOME), BOOK], unkept=("welcome",)))
    assert "Nobody keeps the hours: give the sequence a window." in told


def test_a_reply_in_another_month_tells_its_month() -> None:
    read = ReadReply(at(1, "00:12", month=12), "1", "nudge", "step", "book")
    rows = [WELCOME, replace(NUDGE, send=at(30, "23:12"))]
    assert "← Tue 1 Dec 00:12 the lead" in text(story(rows, replies=(read,)))


def test_a_reply_that_stops_nothing_says_that_the_texts_go_on() -> None:
    read = ReadReply(at(14, "09:12"), "hm", None, "unmatched")
    told = text(story(replies=(read,), sequence={"stop_on": ["opt_out"]}))
    assert "answers “hm”: no step waits for that, and the texts go on" in " ".join(told.split())


def test_who_answers_and_from_when_is_told() -> None:
    read = ReadReply(at(14, "09:12"), "call", "welcome", "person", "person", at(16, "09:00"))
    told = " ".join(text(story(replies=(read,))).split())
    assert "ends the texts; a person answers from Mon 16 09:00 on" in told


def test_what_the_law_refuses_is_an_error_with_its_row_and_the_lawful_instant() -> None:
    limit = LawLimit("hours", "Florida: 08:00–20:00, by Central time", "US-FL")
    refused = (Refused("nudge", at(16, "20:30"), limit, at(17, "08:00")),)
    told = text(story(refused=refused))
    assert (
        "E  nudge Mon 16 20:30 is against the law. Florida: 08:00–20:00, by Central\n"
        "   time. Lawful from Tue 17 08:00 on, by Eastern time."
    ) in told
    assert "\nok" not in told
    never = text(story(refused=(replace(refused[0], lawful=None),)))
    assert "Lawful" not in never


@pytest.mark.parametrize(
    ("place", "told"),
    [
        (
            {"region": None, "country": "FR"},  # one clock, another than the file's
            "(Tue 17 02:30 by Paris time) is against the law. No. Lawful from Tue 17 14:00 on, by",
        ),
        (
            {},  # Florida has two clocks, so the file's is told
            "nudge Mon 16 20:30 is against the law. No. Lawful from Tue 17 08:00 on, by Eastern",
        ),
    ],
)
def test_what_the_law_allows_is_told_by_the_clock_of_where_the_lead_is(
    place: dict[str, str | None], told: str
) -> None:
    refused = (Refused("nudge", at(16, "20:30"), LawLimit("hours", "No"), at(17, "08:00")),)
    base = story(refused=refused, sequence=DEFAULT)
    there = {"timezone": None, **place}
    found = text(replace(base, lead=base.lead.model_copy(update=there)))
    assert told in " ".join(found.split())


@pytest.mark.parametrize(
    ("given", "told"),
    [
        ({}, "The file keeps the hours; your platform is not known to keep any."),
        ({"unkept": ("nudge",)}, "Nobody keeps the hours of nudge: give it a window."),
        ({"unkept": ("welcome", "nudge")}, "Nobody keeps the hours: give the sequence a window."),
        ({"provider_hours": ("Acme sends 10:00–20:00",)}, "Acme sends 10:00–20:00, whatever"),
        ({"bound": 0}, "The law sets no hours for these texts: they don't sell."),
    ],
)
def test_who_keeps_the_hours_is_told(given: dict[str, Any], told: str) -> None:
    assert told in text(story(**given))


def test_when_the_file_sends_is_told_with_all_that_closes_it() -> None:
    keys = {
        "window": {"start": "09:00", "end": "18:30", "days": ["mon", "tue", "wed"]},
        "quiet_hours": {"start": "12:00", "end": "13:00"},
        "skip_days": ["wed"],
        "holidays": ["US", "2026-12-24"],
        "steps": [{"id": "a", "window": {"start": "07:00", "end": "20:00"}}],
    }
    assert (
        "Sends Mon–Wed 9–18:30, quiet 12–13, not on Wed, closed on US holidays and 1 date; a every "
        "day 7–20."
    ) in " ".join(text(story(sequence=keys)).split())


@pytest.mark.parametrize(
    ("lead", "told"),
    [
        ({"region": "NY"}, "default. Sends"),
        ({"region": "CA"}, "default (13:50 where this lead is). Sends"),
        ({"region": "FL"}, "default (between 15:50 and 16:50 where this lead may be). Sends"),
        ({"region": None, "country": "JP"}, "default (Sat 14 06:50 where this lead is). Sends"),
        ({"region": None, "country": None}, "default. Sends"),
    ],
)
def test_a_clock_that_is_the_files_default_is_told_beside_the_time_where_the_lead_is(
    lead: dict[str, str | None], told: str
) -> None:
    base = story(sequence=DEFAULT)
    given = replace(base, lead=base.lead.model_copy(update={"timezone": None, **lead}))
    assert f"America/New_York, the file's {told}" in " ".join(text(given).split())


def test_notes_are_warnings_unless_a_row_says_the_same() -> None:
    note = TimelineNote("no_anchor", "lead.visit holds no date", "welcome")
    assert "W  welcome: lead.visit holds no date\n" in text(story(notes=(note,)))
    row = replace(BOOK, why="lead.visit holds no date")
    assert "W  " not in text(story([row], notes=(note,)))


UNSEEN = {"Cc", "Cf", "Cs", "Zl", "Zp"}

any_text = st.text(
    st.one_of(
        st.characters(),
        st.sampled_from("王小明\x1b\u202e\u200b\ufeff👩\u200d👩e\u0301\n\t=מ "),
    ),
    max_size=60,
)


@settings(max_examples=40)
@given(any_text, any_text, any_text, any_text)
def test_no_name_makes_a_line_too_wide_or_reaches_the_terminal(
    name: str, why: str, said: str, city: str
) -> None:
    steps = [replace(WELCOME, id=name or "a", message=said, why=why), NUDGE]
    reply = ReadReply(at(14, "09:12"), said, name, "step", why)
    lead = Persona.model_construct(id=name, city=city, region=why, timezone=said)
    told = replace(story(steps, replies=(reply,)), lead=lead, campaign=name)
    for line in timeline_lines(told):
        assert width_of(line) <= 80
        assert line == line.rstrip(" ")
        assert not {unicodedata.category(sign) for sign in line} & UNSEEN


def test_data_holds_the_same_with_whole_instants() -> None:
    limit = LawLimit("hours", "Florida: 08:00–20:00", "US-FL", "America/Chicago", "501.059", "high")
    refused = (Refused("nudge", at(16, "20:30"), limit, at(17, "08:00")),)
    read = ReadReply(at(14, "09:12"), "1", "welcome", "step", "book")
    found = story_as_data(story(refused=refused, replies=(read,)))
    assert found["enrolled_at"] == "2026-11-13T16:50:00-05:00"
    steps = found["steps"]
    assert isinstance(steps, list)
    assert [(each["step"], each["status"], each["reason"]) for each in steps] == [
        ("welcome", "sent", None),
        ("nudge", "sent", None),
        ("book", "skipped", "condition"),
    ]
    assert steps[1]["shifts"] == [
        {
            "by": ["window"],
            "what": "Sat, Sun closed",
            "from": "2026-11-14T16:50:00-05:00",
            "to": "2026-11-16T10:00:00-05:00",
        }
    ]
    assert found["refused"] == [
        {
            "step": "nudge",
            "send": "2026-11-16T20:30:00-05:00",
            "about": "hours",
            "limit": "Florida: 08:00–20:00",
            "jurisdiction": "US-FL",
            "zone": "America/Chicago",
            "source": "501.059",
            "confidence": "high",
            "lawful": "2026-11-17T08:00:00-05:00",
        }
    ]


def test_csv_has_a_row_for_each_step_of_each_lead() -> None:
    mail = replace(WELCOME, channel="email", message="story")
    both = [story([replace(WELCOME, fallback=mail)]), story([BOOK])]
    rows = list(csv.DictReader(io.StringIO(timelines_as_csv(both))))
    assert [(row["step"], row["fallback"], row["send"]) for row in rows] == [
        ("welcome", "false", "2026-11-13T16:50:00-05:00"),
        ("welcome", "true", "2026-11-13T16:50:00-05:00"),
        ("book", "false", ""),
    ]


def test_a_sheet_takes_no_reason_that_begins_with_a_plus_for_a_formula() -> None:
    given = story([replace(WELCOME, why="+1 day at 12:30")])
    (row,) = csv.DictReader(io.StringIO(timelines_as_csv([given])))
    assert row["why"] == "'+1 day at 12:30"


def test_what_is_sent_years_on_is_told_with_a_warning() -> None:
    warning = "W nudge is sent more than a year after the enrolment: the law and the clocks may be"
    late = replace(NUDGE, send=at(16, "10:00").replace(year=2036))
    assert warning in " ".join(text(story([WELCOME, late])).split())
    assert "more than a year" not in text(story())


LEFT_OUT = "without a recorded consent"


@pytest.mark.parametrize("bound", [0, 2])
def test_a_lead_whom_the_campaign_leaves_out_is_never_told_to_be_all_right(bound: int) -> None:
    told = text(story(left_out=LEFT_OUT, bound=bound))
    assert "\nok" not in told
    sentence = "dana would not be enrolled, as one without a recorded consent"
    assert " ".join(told.split()).count(sentence) == (2 if bound else 1)
    assert told.splitlines()[3].startswith("W  dana would not be enrolled")


def test_data_and_sheets_say_why_a_lead_is_left_out() -> None:
    assert story_as_data(story(left_out=LEFT_OUT))["left_out"] == "without a recorded consent"
    assert story_as_data(story())["left_out"] is None
    rows = csv.DictReader(io.StringIO(timelines_as_csv([story(left_out=LEFT_OUT), story()])))
    assert [row["left_out"] for row in rows] == ["without a recorded consent"] * 3 + [""] * 3


@pytest.mark.parametrize("sign", ["=1+1", "++1", "-1", "@a", "\t=1", " =1", "|x", "\r=1", "\n=1"])
def test_no_cell_of_a_sheet_is_a_formula(sign: str) -> None:
    (row,) = csv.DictReader(io.StringIO(timelines_as_csv([story([replace(BOOK, why=sign)])])))
    assert row["why"].startswith("'") or row["why"][0] == "\\"
