"""The figures of a simulation as people and programs read them, on figures made up by hand."""

import csv
import datetime as dt
import io
import unicodedata
from dataclasses import replace
from decimal import Decimal
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from simulator.model.decision import LawLimit
from simulator.model.timeline import Reason, TimelineNote
from simulator.reports.columns import width_of
from simulator.reports.heat_map import heat_rows
from simulator.reports.simulation import simulation_lines
from simulator.reports.simulation_csv import simulation_as_csv
from simulator.reports.simulation_data import simulation_as_data
from simulator.reports.simulation_words import share_words
from simulator.timing.simulating.simulation import (
    AnswerShare,
    Assumed,
    Burst,
    DayFigures,
    LeftOut,
    Simulation,
    StepFigures,
    Throughput,
)


def week(**hours: int) -> tuple[int, ...]:
    """Sends by the hour of the week: `tue12=300`."""
    days = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
    found = [0] * 168
    for name, number in hours.items():
        found[days.index(name[:3]) * 24 + int(name[3:])] = number
    return tuple(found)


def days(number: int, first: dt.date = dt.date(2026, 11, 30)) -> tuple[DayFigures, ...]:
    return tuple(
        DayFigures(first + dt.timedelta(days=at), 10, 10, 12, Decimal("0.12"))
        for at in range(number)
    )


WELCOME = StepFigures(
    "welcome", "sms", 1000, 1000, 1000, week=week(tue12=200, tue13=700), hours={2: 900, 60: 100}
)
STORY = StepFigures(
    "story",
    "email",
    1000,
    reached=850,
    skipped={Reason.CONDITION: 20},
    stopped={Reason.REPLIED: 130},
    week=week(wed9=850),
    hours={80: 850},
)
FOUND = Simulation(
    asked=1000,
    leads=1000,
    seed=7,
    enrolled_from=dt.datetime(2026, 11, 30),  # noqa: DTZ001 - on each lead's own clock
    enrolled_to=dt.datetime(2026, 12, 7),  # noqa: DTZ001 - as above
    is_local=True,
    policy=None,
    provider="generic",
    assumed=Assumed(0.14, 0.015, 2.0, is_given=True),
    enrolment=LeftOut(40, {"in another country": 9}),
    steps=(WELCOME, STORY),
    finished=860,
    stopped_by={Reason.REPLIED: 130, Reason.OPTED_OUT: 10},
    days=days(3),
    tzdata="2026f",
)


def text(found: Simulation = FOUND) -> str:
    return "\n".join(simulation_lines(found, "spring", "USD"))


def test_how_far_leads_get_is_a_row_a_step() -> None:
    rows = text().split("\n\n")[1].splitlines()
    assert rows[:3] == [
        "  Step            Reached         Over  Passed  Half by  Busiest hour",
        "  welcome           1,000  100 %   0 %     0 %      2 h  Tue 13–14 78 %",
        "  story (e-mail)      850   85 %  13 %     2 %      3 d  Wed 9–10 100 %",
    ]


def test_for_how_many_what_ended_the_texts_adds_up_to_all_leads() -> None:
    told = " ".join(text().split())
    assert (
        "Of 1,000 leads nothing ended the texts early for 860, a reply for 130, an opt-out for 10."
    ) in told
    assert "opted out in all" not in told
    steps = (replace(WELCOME, opted_out=8), replace(STORY, opted_out=20))
    late = " ".join(text(replace(FOUND, steps=steps)).split())
    assert "28 opted out in all, 18 of them after their last text." in late


def test_answers_are_a_row_a_step_with_their_sum() -> None:
    steps = (replace(WELCOME, replied=140, opted_out=15), replace(STORY, sent=850, replied=119))
    told = text(replace(FOUND, steps=steps)).splitlines()
    at = told.index("  Answers to      Replies        Opt-outs")
    assert told[at + 1 : at + 4] == [
        "  welcome             140  14 %        15  1.5 %",
        "  story (e-mail)      119  14 %         0    0 %",
        "  in all              259              15",
    ]
    assert "Answers to" not in text()
    assert "in all  " not in text(replace(FOUND, steps=steps[:1]))


FLORIDA = LawLimit("hours", "Florida: 08:00–20:00, by Eastern time", "US-FL")
TEXAS = LawLimit("closed_day", "Texas: closed on Sundays", "US-TX")


def test_texts_against_the_law_are_an_error_with_their_steps_and_what_refuses_most() -> None:
    steps = (
        replace(WELCOME, bound=1000, refused={FLORIDA: 30}),
        replace(STORY, bound=900, fallback=replace(WELCOME, bound=100, refused={TEXAS: 5})),
    )
    told = text(replace(FOUND, steps=steps))
    assert (
        "\nE  35 of 2,000 texts that sell are against the law (strict): welcome 30 and\n"
        "   › story 5. Mostly, for 30 of them: Florida: 08:00–20:00, by Eastern time.\n"
    ) in told
    one = " ".join(text(replace(FOUND, steps=steps[:1])).split())
    assert "(strict): welcome 30. Florida: 08:00–20:00, by Eastern time." in one


def test_where_all_is_lawful_one_line_says_so() -> None:
    lawful = replace(FOUND, steps=(replace(WELCOME, bound=1000),))
    assert "\nok 1,000 texts that sell: all within the hours of the law (strict).\n" in text(lawful)
    ring = replace(WELCOME, id="ring", channel="call", bound=5)
    assert "\nok 1,005 texts and calls that sell: all" in text(
        replace(lawful, steps=(*lawful.steps, ring))
    )
    assert "\nThe law sets no hours for these texts: they don't sell.\n" in text()
    assert "the law" not in text(replace(FOUND, days=()))


def test_why_a_step_was_left_out_is_told_unless_its_condition_says_so() -> None:
    skipped = {Reason.CONDITION: 20, Reason.NO_CONSENT: 120, Reason.EXPIRED: 3}
    told = text(replace(FOUND, steps=(replace(WELCOME, skipped=skipped, unscheduled=1),)))
    assert (
        "welcome was left out for 120 who agreed to other channels, 3 as it had expired and 1 for "
        "want of any open time."
    ) in " ".join(told.split())
    assert "was left out for" not in text()


def test_the_assumptions_are_printed_and_it_is_called_no_forecast() -> None:
    told = " ".join(text().split())
    assert (
        "As [assume] in sequence.toml says: of those who get a step 14 % reply, half of them "
        "within 2 h, and 1.5 % opt out. These are your numbers, and this is no forecast."
    ) in told
    answers = (AnswerShare("welcome", ("1", "yes"), 0.5), AnswerShare("welcome", (), 0.5))
    parted = replace(FOUND, assumed=replace(FOUND.assumed, answers=answers))
    assert (
        "Where a step waits for answers, each of them is taken to be as likely as the others and "
        "as something else."
    ) in " ".join(text(parted).split())
    assert "waits for answers" not in told
    nothing = " ".join(text(replace(FOUND, assumed=Assumed())).split())
    assert "The file assumes no replies, so nobody answers here" in nothing
    assert "no forecast" in nothing


def test_who_is_left_out_is_told_in_figures() -> None:
    assert "\nLeft out: 9 in another country.\n" in text()
    assert "Left out" not in text(replace(FOUND, enrolment=LeftOut(40)))


def test_what_was_stopped_early_says_how_many_were_meant() -> None:
    told = " ".join(text(replace(FOUND, asked=5000)).split())
    assert "1,000 leads like your 40 personas, stopped before all 5,000 were done" in told


def test_nothing_simulated_shows_no_tables() -> None:
    assert "Step" not in text(replace(FOUND, leads=0, steps=()))


def test_leads_who_enter_at_one_instant_enter_then() -> None:
    at = dt.datetime(2026, 11, 27, 16, 50, tzinfo=dt.UTC)
    told = text(replace(FOUND, enrolled_from=at, enrolled_to=at, is_local=False))
    assert "enrolling Fri 27 Nov 2026 16:50.\n" in told


def test_the_heat_map_has_a_row_a_weekday_and_two_columns_an_hour() -> None:
    legend, hours, *rows = heat_rows(FOUND.heat)
    assert legend == "  texts an hour  ░ 1+  ▒ 26+  ▓ 78+  █ 234+"
    assert hours.index("12") == 5 + 2 * 12
    assert [row[:3] for row in rows] == ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
    assert rows[1][5 + 24 : 5 + 28] == "▓▓██"
    assert rows[1].endswith(" 900")
    assert rows[2][5:53] == "· " * 24  # e-mail is not texted


def test_few_texts_need_few_shades() -> None:
    legend, *_ = heat_rows(replace(FOUND, steps=(replace(WELCOME, week=week(mon0=1)),)).heat)
    assert legend == "  texts an hour  █ 1+"
    assert list(heat_rows(replace(FOUND, steps=()).heat)) == ["  No texts."]


@settings(max_examples=40)
@given(st.lists(st.integers(0, 10_000_000), min_size=168, max_size=168))
def test_a_darker_shade_is_never_for_fewer_texts(counts: list[int]) -> None:
    heat = tuple(tuple(counts[at : at + 24]) for at in range(0, 168, 24))
    lines = list(heat_rows(heat))
    assert all(width_of(line) <= 80 and line == line.rstrip() for line in lines)
    shown = [line[5:53][::2] for line in lines[2:]]
    shades = sorted(
        (number, "·░▒▓█".index(sign))
        for numbers, signs in zip(heat, shown, strict=False)
        for number, sign in zip(numbers, signs, strict=True)
    )
    assert all(one[1] <= other[1] for one, other in pairwise(shades))


@pytest.mark.parametrize(
    ("number", "head", "rows"),
    [(3, "Day", 3), (14, "Day", 14), (15, "Week of", 3), (120, "Month", 5), (900, "Year", 4)],
)
def test_texts_over_time_are_folded_until_they_are_few_rows(
    number: int, head: str, rows: int
) -> None:
    table = text(replace(FOUND, days=days(number))).split("\n\n")[3].splitlines()
    assert table[0].split("  ")[1] == head
    assert sum(line.startswith("  ") for line in table) == rows + 1
    assert f"In all {10 * number:,} texts, {12 * number:,} billed" in "\n".join(table)


def test_texts_billed_and_their_price_are_summed() -> None:
    assert "\n  Mon 30 Nov     10      12  $0.12  ████████████████████\n" in text()
    assert "\nIn all 30 texts, 36 billed, $0.36.\n" in text()
    days = tuple(replace(day, unpriced=4) for day in FOUND.days)
    told = "\nIn all 30 texts, 36 billed, $0.36. There is no rate for 12 of them.\n"
    assert told in text(replace(FOUND, days=days))
    free = replace(FOUND, days=tuple(replace(day, price=None) for day in FOUND.days))
    assert "\nIn all 30 texts, 36 billed.\n" in text(free)


def test_a_burst_is_shown_against_what_the_account_sends() -> None:
    start = dt.datetime(2026, 11, 30, 17, tzinfo=dt.UTC)
    busy = Throughput(Burst(start, 600), Burst(start, 900), 2.0, 500, 250, start)
    told = " ".join(text(replace(FOUND, throughput=busy)).split())
    assert (
        "Busiest minute: 600 texts at Mon 30 Nov 17:00 UTC; busiest hour: 900 texts. At 2 texts a "
        "second the last of the longest queue waits 4 minutes."
    ) in told
    calm = replace(busy, queue=0, longest_wait=0)
    assert "At 2 texts a second no text waits." in " ".join(
        text(replace(FOUND, throughput=calm)).split()
    )


@pytest.mark.parametrize(
    ("share", "words"),
    [
        (0, "0 %"),
        (0.0001, "<0.1 %"),
        (0.015, "1.5 %"),
        (0.02, "2 %"),
        (0.104, "10 %"),
        (0.9999, ">99 %"),
        (1, "100 %"),
    ],
)
def test_a_share_is_never_all_or_none_unless_it_is(share: float, words: str) -> None:
    assert share_words(share) == words


@settings(max_examples=40)
@given(st.text(max_size=80), st.text(max_size=80), st.integers(0, 10_000_000))
def test_whatever_the_names_and_numbers_lines_fit_80_columns(
    name: str, note: str, number: int
) -> None:
    step = replace(WELCOME, id=name, leads=10_000_000, reached=number)
    busy = tuple(replace(day, texts=number, price=Decimal(number)) for day in days(20))
    told = replace(
        FOUND,
        steps=(step, replace(STORY, id=name, fallback=step)),
        days=busy,
        leads=10_000_000,
        notes=(TimelineNote("no_zone", note),),
    )
    for line in simulation_lines(told, name, "CHF"):
        assert width_of(line) <= 80
        assert line == line.rstrip(" ")
        assert not {unicodedata.category(sign) for sign in line} & {"Cc", "Cf", "Cs", "Zl", "Zp"}


def test_the_sheet_has_a_row_a_figure() -> None:
    answers = (AnswerShare("welcome", ("1", "yes"), 0.5), AnswerShare("welcome", (), 0.5))
    welcome = replace(WELCOME, replied=140, opted_out=15, bound=900, refused={FLORIDA: 30})
    given = replace(FOUND, steps=(welcome, STORY), assumed=replace(FOUND.assumed, answers=answers))
    rows = list(csv.DictReader(io.StringIO(simulation_as_csv(given, "spring"))))
    assert {row["fallback"] for row in rows} == {"", "false"}
    found = {(row["figure"], row["step"], row["at"]): row["value"] for row in rows}
    assert len(found) == len(rows)
    assert found["arrivals", "welcome", "Tue 13:00"] == "700"
    assert found["reached", "story", ""] == "850"
    assert found["skipped", "story", "condition"] == "20"
    assert found["price", "", "2026-11-30"] == "0.12"
    assert found["assumed", "", "reply"] == "0.14"
    assert found["assumed_answer", "welcome", "1 or yes"] == "0.5"
    assert found["assumed_answer", "welcome", "something else"] == "0.5"
    assert (found["replied", "welcome", ""], found["opted_out", "", ""]) == ("140", "15")
    assert (found["bound", "welcome", ""], found["refused", "", ""]) == ("900", "30")
    assert found["refused_by", "", FLORIDA.words] == "30"
    assert found["left_out", "", "in another country"] == "9"


def test_a_fallback_is_told_apart_from_its_step() -> None:
    mail = replace(STORY, id="welcome", skipped={Reason.NO_CONSENT: 5})
    found = replace(FOUND, steps=(replace(WELCOME, fallback=mail),))
    assert "\n  › welcome (e-mail) " in text(found)
    assert "\n› welcome was left out for 5 who agreed to other channels.\n" in text(found)
    rows = list(csv.DictReader(io.StringIO(simulation_as_csv(found, "spring"))))
    reached = {row["fallback"]: row["value"] for row in rows if row["figure"] == "reached"}
    assert reached == {"false": "1000", "true": "850"}


def test_days_more_than_half_a_year_apart_tell_their_years() -> None:
    (first,), (last,) = days(1), days(1, dt.date(2027, 12, 30))
    assert "\n  Thu 30 Dec 2027 " in text(replace(FOUND, days=(first, last)))
    assert "\n  Mon 30 Nov 2026 " in text(replace(FOUND, days=(first, last)))


def test_days_far_from_the_enrolment_tell_their_year() -> None:
    late = dt.datetime(2036, 12, 8, 15, tzinfo=dt.UTC)
    burst = Throughput(Burst(late, 6), Burst(late, 6))
    far = replace(FOUND, days=days(1, dt.date(2036, 12, 8)), throughput=burst)
    assert "\n  Mon 8 Dec 2036 " in text(far)
    assert "at Mon 8 Dec 2036 15:00 UTC" in text(far)


def test_what_is_sent_years_on_is_told_with_a_warning() -> None:
    warning = "W story is sent more than a year after the enrolment: the law and the clocks may be"
    late = replace(FOUND, steps=(WELCOME, replace(STORY, hours={24 * 3660: 850})))
    assert warning in " ".join(text(late).split())
    assert "more than a year" not in text()


def test_data_holds_assumptions_heat_and_every_step() -> None:
    answers = (AnswerShare("welcome", ("1", "yes"), 0.5),)
    welcome = replace(
        WELCOME, fallback=STORY, replied=140, opted_out=15, bound=900, refused={FLORIDA: 30}
    )
    told = replace(FOUND, steps=(welcome,), assumed=replace(FOUND.assumed, answers=answers))
    found = simulation_as_data(told, "USD")
    assert found["assumed"] == {
        "given": True,
        "reply": 0.14,
        "opt_out": 0.015,
        "median_hours": 2.0,
        "answers": [{"step": "welcome", "match": ("1", "yes"), "share": 0.5}],
    }
    assert (found["replied"], found["opted_out"]) == (140, 15)
    law = found["law"]
    assert isinstance(law, dict)
    assert (law["policy"], law["bound"], law["refused"]) == ("strict", 900, 30)
    assert [(each["jurisdiction"], each["number"]) for each in law["by"]] == [("US-FL", 30)]
    heat, steps = found["heat"], found["steps"]
    assert isinstance(heat, list)
    assert isinstance(steps, list)
    assert heat[1][13] == 700
    assert steps[0]["fallback"]["stopped"] == {"replied": 130}
    assert found["price"] == "0.36"
