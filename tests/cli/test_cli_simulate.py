"""`presend simulate`: what it prints for whom, what it refuses, and what it loads."""

import csv
import io
import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Presend = Callable[..., Any]
ROOT = Path(__file__).parents[2]

SEQUENCE = """\
format = 1
default_timezone = "America/Chicago"
window = { start = "09:00", end = "18:00", days = ["mon", "tue", "wed", "thu", "fri"] }
[[steps]]
id = "hello"
message = "hello"
delay = { minutes = 10 }
replies = [{ match = ["1", "yes"], to = "book" }, { match = ["call"], to = "person" }]
[[steps]]
id = "nudge"
message = "nudge"
delay = { days = 1 }
when = "no_reply"
[[steps]]
id = "book"
entry = "reply"
message = "book"
"""
LEADS = """\
format = 1
[[personas]]
id = "dana"
first_name = "Dana"
phone = "+15125550123"
region = "TX"
country = "US"
timezone = "America/Chicago"
[[personas]]
id = "sue"
first_name = "Sue"
phone = "+18505550123"
country = "US"
timezone = "America/New_York"
[[personas]]
id = "jean"
country = "FR"
timezone = "Europe/Paris"
"""
TEXT = "Acme: hi {{ lead.first_name }}. Reply 1 for yes, STOP to end.\n"
FILES = {
    "presend.toml": '[brand]\nname = "Acme"\n',
    "templates/spring/sequence.toml": SEQUENCE,
    "templates/spring/hello.sms.j2": TEXT,
    "templates/spring/nudge.sms.j2": TEXT,
    "templates/spring/book.sms.j2": TEXT,
    "templates/loose/hello.sms.j2": TEXT,
    "personas/house.toml": LEADS,
}
FRIDAY = ("--from", "fri 16:50", "--as-of", "2026-11-24")


@pytest.fixture
def spring(workspace: Callable[[dict[str, str]], Path]) -> Path:
    return workspace(FILES)


def rows(out: str) -> list[str]:
    """The rows of a timeline's table."""
    lines = out.splitlines()
    start = next(at for at, line in enumerate(lines) if line.startswith("  Step "))
    return lines[start + 1 : lines.index("", start)]


@pytest.mark.usefixtures("spring")
def test_the_first_lead_who_gets_a_text_is_told_by_their_own_clock(presend: Presend) -> None:
    done = presend("simulate", "spring", *FRIDAY, "--leads", "0")
    assert (done.code, done.err) == (0, "")
    assert done.out.startswith(
        "spring for dana, TX, US, Chicago time\nEnrols Fri 27 Nov 2026 16:50"
    )
    assert [row.split()[0] for row in rows(done.out)] == ["hello", "nudge", "book"]
    assert "hello  Fri 27 17:00  Fri 27 17:00" in done.out
    assert "nudge  Sat 28 17:00  Mon 30 09:00  Sat, Sun closed → Mon 09:00" in done.out
    assert "Florida" not in done.out


@pytest.mark.usefixtures("spring")
def test_a_lead_who_gets_no_text_is_told_only_where_nobody_does(presend: Presend) -> None:
    house = Path("personas/house.toml")
    house.write_text(
        LEADS.replace('id = "sue"', 'id = "sue"\ncustom = { visit = 2026-12-08T10:00:00 }')
    )
    sequence = Path("templates/spring/sequence.toml")
    sequence.write_text(SEQUENCE.replace("format = 1", 'format = 1\nanchor = "lead.visit"'))
    done = presend("simulate", "spring", *FRIDAY, "--leads", "0")
    assert done.out.startswith("spring for sue")
    sequence.write_text(SEQUENCE.replace("format = 1", 'format = 1\nanchor = "lead.party"'))
    done = presend("simulate", "spring", *FRIDAY, "--leads", "0")
    assert done.out.startswith("spring for dana")
    assert "lead.party holds no date" in done.out


@pytest.mark.usefixtures("spring")
def test_several_leads_are_told_one_after_the_other(presend: Presend) -> None:
    done = presend("simulate", "spring", "--persona", "sue", "--persona", "dana", *FRIDAY)
    assert done.out.startswith("spring for sue")
    assert "\n\nspring for dana" in done.out
    assert "America/New_York" in done.out


@pytest.mark.usefixtures("spring")
def test_of_several_leads_those_who_get_nothing_to_answer_stay_silent(presend: Presend) -> None:
    house, sequence = Path("personas/house.toml"), Path("templates/spring/sequence.toml")
    visit = 'id = "sue"\ncustom = { visit = 2026-12-08T10:00:00 }'
    house.write_text(LEADS.replace('id = "sue"', visit))
    sequence.write_text(SEQUENCE.replace("format = 1", 'format = 1\nanchor = "lead.visit"'))
    both = ("--persona", "dana", "--persona", "sue", "--reply", "1")
    done = presend("simulate", "spring", *both, *FRIDAY)
    assert done.code == 0
    assert done.out.count("the lead answers") == 1
    assert done.err == "presend: told without replies, for want of texts to answer: 1 lead\n"
    alone = presend("simulate", "spring", *both[:2], *both[4:], *FRIDAY)
    assert (alone.code, alone.out) == (2, "")
    assert "nothing is left that “1” could answer: dana gets no text" in alone.err


@pytest.mark.usefixtures("spring")
def test_a_lead_who_would_be_left_out_is_told_all_the_same_and_the_story_says_why(
    presend: Presend,
) -> None:
    sequence = f'audience = {{ countries = ["US"] }}\n{SEQUENCE}'
    Path("templates/spring/sequence.toml").write_text(sequence)
    words = ("simulate", "spring", "--persona", "jean", "--persona", "dana", *FRIDAY)
    done = presend(*words)
    assert (done.code, done.err) == (0, "")
    jean, dana = done.out.split("\n\nspring for dana")
    assert jean.startswith("spring for jean, FR")
    assert "jean would not be enrolled, as one in another country" in jean
    assert "\nok" not in jean
    assert "would not be enrolled" not in dana
    lines = json.loads(presend(*words, "--format", "json").out)["timelines"]
    assert [line["left_out"] for line in lines] == ["in another country", None]


NIGHT = 'window = { start = "09:00", end = "23:00" }'


@pytest.mark.usefixtures("spring")
@pytest.mark.parametrize("form", ["text", "json", "csv"])
@pytest.mark.parametrize("more", [("--persona", "dana"), ("--leads", "30")])
def test_what_is_against_the_law_is_exit_code_1(
    presend: Presend, form: str, more: tuple[str, ...]
) -> None:
    words = ("simulate", "spring", *more, "--format", form, "--as-of", "2026-11-24")
    late = ("--from", "fri 22:00")
    assert presend(*words, *late).code == 0
    sequence = "\n".join(
        NIGHT if line.startswith("window") else line for line in SEQUENCE.splitlines()
    )
    Path("templates/spring/sequence.toml").write_text(sequence)
    assert presend(*words, *late).code == 1
    assert presend(*words, "--from", "fri 12:00").code == 0


@pytest.mark.usefixtures("spring")
def test_figures_tell_how_many_texts_are_against_the_law(presend: Presend) -> None:
    sequence = SEQUENCE.replace('end = "18:00"', 'end = "23:00"')
    Path("templates/spring/sequence.toml").write_text(sequence)
    words = ("simulate", "spring", "--as-of", "2026-11-24", "--from", "fri 21:30", "--leads", "30")
    done = presend(*words)
    told = " ".join(done.out.split())
    assert done.code == 1
    assert "E 20 of 60 texts that sell are against the law (strict): hello 20. Mostly" in told
    found = json.loads(presend(*words, "--format", "json").out)["simulation"]
    assert [step["refused"] for step in found["steps"]] == [20, 0, 0]


@pytest.mark.usefixtures("spring")
@pytest.mark.parametrize("day", ["fri", "FRI", "Friday", "friday", "Fri "])
def test_a_day_goes_by_its_short_or_its_full_name(presend: Presend, day: str) -> None:
    done = presend("simulate", "spring", "--leads", "0", "--from", f"{day} 16:50", *FRIDAY[2:])
    assert "Enrols Fri 27 Nov 2026 16:50" in done.out


@pytest.mark.usefixtures("spring")
@pytest.mark.parametrize("reply", ["", "  "])
def test_a_reply_without_words_is_refused(presend: Presend, reply: str) -> None:
    done = presend("simulate", "spring", "--reply", "1", "--reply", reply)
    assert (done.code, done.out) == (2, "")
    assert "a reply without words answers nothing; write them" in done.err


@pytest.mark.usefixtures("spring")
def test_where_nobody_is_let_in_the_reasons_are_told_in_figures(presend: Presend) -> None:
    sequence = f'audience = {{ countries = ["NO"] }}\n{SEQUENCE}'
    Path("templates/spring/sequence.toml").write_text(sequence)
    done = presend("simulate", "spring", *FRIDAY)
    assert (done.code, done.out) == (
        3,
        "spring: no lead is let in. Left out: 3 in another country.\n",
    )
    found = json.loads(presend("simulate", "spring", *FRIDAY, "--format", "json").out)
    assert found["left_out"] == {"in another country": 3}
    assert (found["timelines"], found["simulation"]) == ([], None)


@pytest.mark.usefixtures("spring")
@pytest.mark.parametrize(
    ("replies", "told"),
    [
        (["1"], "answers “1” to hello: leads to book"),
        (["Yes, please!"], "leads to book"),
        (["STOP"], "an opt-out, which ends the texts"),
        (["call"], "ends the texts; a person answers from Mon 30 09:00 on"),
        (["maybe"], "no step waits for that, so it ends the texts"),
        (["1", "hm"], "answers “hm”"),
    ],
)
def test_a_reply_says_where_it_led(presend: Presend, replies: list[str], told: str) -> None:
    words = [word for reply in replies for word in ("--reply", reply)]
    done = presend("simulate", "spring", *words, *FRIDAY)
    assert done.code == 0
    assert told in " ".join(done.out.split())


@pytest.mark.usefixtures("spring")
def test_an_opt_out_leaves_nothing_to_come(presend: Presend) -> None:
    done = presend("simulate", "spring", "--reply", "stop please", *FRIDAY, "--format", "json")
    (line,) = json.loads(done.out)["timelines"]
    assert [(step["status"], step["reason"]) for step in line["steps"]] == [
        ("sent", None),
        ("cancelled", "opted_out"),
        ("cancelled", "opted_out"),
    ]
    assert line["replies"][0]["means"] == "opt_out"


@pytest.mark.usefixtures("spring")
def test_a_reply_that_has_nothing_to_answer_is_refused(presend: Presend) -> None:
    done = presend("simulate", "spring", "--reply", "STOP", "--reply", "2", *FRIDAY)
    assert done.code == 2
    assert "nothing is left that “2” could answer" in done.err


@pytest.mark.usefixtures("spring")
def test_an_instant_with_a_zone_is_the_same_for_all_and_one_without_is_each_ones_own(
    presend: Presend,
) -> None:
    def enrolled(at: str) -> list[str]:
        words = ("--persona", "dana", "--persona", "sue", "--from", at, "--format", "json")
        lines = json.loads(presend("simulate", "spring", *words).out)["timelines"]
        return [line["enrolled_at"] for line in lines]

    assert enrolled("2026-11-27T16:50Z") == [
        "2026-11-27T10:50:00-06:00",
        "2026-11-27T11:50:00-05:00",
    ]
    assert enrolled("2026-11-27T16:50") == [
        "2026-11-27T16:50:00-06:00",
        "2026-11-27T16:50:00-05:00",
    ]
    assert enrolled("2027-03-14 02:30") == [  # a time that clocks leave out
        "2027-03-14T03:30:00-05:00",
        "2027-03-14T03:30:00-04:00",
    ]


@pytest.mark.usefixtures("spring")
@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("sprig",), "there is no campaign sprig; did you mean spring?"),
        (("xyz",), "there is no campaign xyz; there are broken, spring, typo"),
        (("loose",), "loose has no sequence.toml"),
        (("broken",), "templates/broken/sequence.toml:4:9: "),
        (("typo",), "templates/typo/sequence.toml:4:8: "),
        (("spring", "--persona", "dena"), "there is no lead dena; did you mean dana?"),
        (("spring", "--persona", "zz"), "there is no lead zz; personas/ holds them"),
        (("spring", "--from", "soon"), "soon is no time; write a day and a time such as"),
        (("spring", "--from", "fri 24:00"), "fri 24:00 is no time"),
        (("spring", "--from", "fr 16:50"), "fr 16:50 is no time"),
        (("spring", "--from", "fridays 16:50"), "fridays 16:50 is no time"),
        (("spring", "--from", "2026-02-30"), "2026-02-30 is no time"),
        (("spring", "--from", "0001-01-01"), "0001-01-01 is too far off"),
        (("spring", "--from", "9999-12-31T23:59Z"), "is too far off; give a day from 1980 to"),
        (("spring", "--as-of", "9999-12-31"), "9999-12-31 is too far off"),
        (("spring", "--as-of", "today"), "today is no day"),
        (("spring", "--leads", "-1"), "-1 is not in the range"),
        (("spring", "--leads", "99999999999"), "is not in the range"),
        (("spring", "--leads", "many"), "'many' is not a valid integer"),
        (("\x1b[31mx",), r"there is no campaign \x1b[31mx"),
    ],
)
def test_a_mistake_is_told_with_what_to_write(
    presend: Presend, words: tuple[str, ...], told: str
) -> None:
    for name, key in (("broken", 'delay = "soon"'), ("typo", "when = 'lead.('")):
        Path(f"templates/{name}").mkdir()
        Path(f"templates/{name}/hello.sms.j2").write_text(TEXT)
        step = f'[[steps]]\nid = "a"\nmessage = "hello"\n{key}\n'
        Path(f"templates/{name}/sequence.toml").write_text(step)
    done = presend("simulate", *words)
    assert (done.code, done.out) == (2, "")
    assert told in done.err


@pytest.mark.usefixtures("spring")
@pytest.mark.parametrize(
    "name", ["spring", "spring/", "templates/spring", "./templates/spring/sequence.toml"]
)
def test_a_campaign_goes_by_its_name_its_folder_or_its_file(presend: Presend, name: str) -> None:
    assert presend("simulate", name, "--leads", "0", *FRIDAY).out.startswith("spring for dana")


def test_without_a_workspace_there_is_nothing_to_simulate(
    presend: Presend, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert presend("simulate", "spring").code == 3


def test_a_workspace_without_leads_borrows_those_of_the_starter(
    presend: Presend, workspace: Callable[[dict[str, str]], Path]
) -> None:
    workspace({name: text for name, text in FILES.items() if not name.startswith("personas")})
    done = presend("simulate", "spring", "--leads", "0", *FRIDAY)
    assert done.code == 0
    assert "presend: personas/ holds no leads; those of the starter stand in" in done.err


@pytest.mark.usefixtures("spring")
def test_a_reply_that_leads_back_is_followed_as_often_as_it_is_given(presend: Presend) -> None:
    Path("templates/spring/sequence.toml").write_text(
        SEQUENCE.replace('to = "book"', 'to = "hello"')
    )
    done = presend("simulate", "spring", *FRIDAY, *(100 * ("--reply", "1")))
    assert done.code == 0
    assert sum(row.startswith("  hello ") for row in rows(done.out)) == 101
    refused = presend("simulate", "spring", *(101 * ("--reply", "1")))
    assert (refused.code, refused.err) == (
        2,
        "presend: 101 replies are too many; give at most 100\n",
    )


def of_figures(presend: Presend, *words: str) -> Any:  # noqa: ANN401 - what JSON holds
    done = presend("simulate", "spring", "--format", "json", "--as-of", "2026-11-24", *words)
    assert (done.code, done.err) == (0, "")
    return json.loads(done.out)["simulation"]


@pytest.mark.usefixtures("spring")
def test_leads_enter_over_a_week_or_all_when_they_are_said_to(presend: Presend) -> None:
    week = of_figures(presend, "--leads", "50")
    assert week["enrolled_from"] == "2026-11-30T00:00:00"
    assert week["enrolled_to"] == "2026-12-07T00:00:00"
    assert week["by_own_clock"]
    at_once = of_figures(presend, "--leads", "50", "--from", "fri 16:50")
    assert at_once["enrolled_from"] == at_once["enrolled_to"] == "2026-11-27T16:50:00"
    instant = of_figures(presend, "--leads", "50", "--from", "2026-11-27T16:50+01:00")
    assert not instant["by_own_clock"]
    assert instant["leads"] == sum(day["texts"] for day in instant["days"]) // 2 == 50


@pytest.mark.usefixtures("spring")
def test_a_seed_decides_the_figures(presend: Presend) -> None:
    with Path("templates/spring/sequence.toml").open("a") as file:
        file.write("[assume]\nreply = 0.3\nopt_out = 0.1\n")
    one, same, other = (of_figures(presend, "--leads", "200", "--seed", seed) for seed in "778")
    assert one == same
    assert one["days"] != other["days"]
    assert one["assumed"]["reply"] == 0.3


@pytest.mark.usefixtures("spring")
def test_texts_are_counted_as_they_are_billed(presend: Presend) -> None:
    rates = '[[rates]]\ncountry = "US"\nprice = 0.01\n'
    Path("presend.toml").write_text(f"{FILES['presend.toml']}{rates}")
    Path("templates/spring/hello.sms.j2").write_text(f"{TEXT}{'word ' * 40}\n")
    found = of_figures(presend, "--leads", "30")
    assert (found["texts"], found["billed"]) == (60, 90)
    assert found["price"] == "0.60"  # jean lives where no rate holds


@pytest.mark.usefixtures("spring")
def test_figures_come_with_the_first_timeline_or_on_demand(presend: Presend) -> None:
    words = ("simulate", "spring", *FRIDAY)
    assert "spring: 1,000 leads like your 3 personas" in presend(*words).out
    for more in (("--persona", "sue"), ("--reply", "1"), ("--leads", "0")):
        assert "personas" not in presend(*words, *more).out
    assert "spring: 7 leads like" in presend(*words, "--persona", "sue", "--leads", "7").out


@pytest.mark.usefixtures("spring")
def test_an_interrupt_keeps_what_is_done_and_says_so(
    presend: Presend, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupted(_: object, done: int, total: int) -> None:
        assert total == 30_000
        if done == 20_000:
            raise KeyboardInterrupt

    monkeypatch.setattr("simulator.cli.progress.ProgressLine.__call__", interrupted)
    done = presend("simulate", "spring", *FRIDAY, "--leads", "30000")
    assert done.code == 130
    assert done.err == "presend: stopped after 20,000 of 30,000 leads; the figures are of these\n"
    assert "20,000 leads like your 3 personas, stopped before all 30,000 were done" in " ".join(
        done.out.split()
    )


@pytest.mark.usefixtures("spring")
def test_csv_has_all_leads_unless_some_are_named(presend: Presend) -> None:
    def leads(*words: str) -> list[str]:
        done = presend("simulate", "spring", *words, *FRIDAY, "--format", "csv")
        return [row["lead"] for row in csv.DictReader(io.StringIO(done.out))]

    assert leads() == ["dana"] * 3 + ["sue"] * 3 + ["jean"] * 3
    assert leads("--persona", "sue") == ["sue"] * 3


@pytest.mark.usefixtures("spring")
def test_in_csv_those_who_get_nothing_to_answer_stay_silent(presend: Presend) -> None:
    sequence = SEQUENCE.replace('id = "hello"', 'id = "hello"\nwhen = "lead.first_name"')
    Path("templates/spring/sequence.toml").write_text(sequence)
    done = presend("simulate", "spring", "--reply", "1", "--reply", "2", *FRIDAY, "--format", "csv")
    assert done.err == "presend: told without replies, for want of texts to answer: 1 lead\n"
    rows = list(csv.DictReader(io.StringIO(done.out)))
    assert [(row["lead"], row["status"]) for row in rows if row["step"] == "book"] == [
        ("dana", "sent"),
        ("sue", "sent"),
        ("jean", "skipped"),
    ]


@pytest.mark.usefixtures("spring")
def test_csv_with_a_number_of_leads_has_a_row_a_figure(presend: Presend) -> None:
    done = presend("simulate", "spring", *FRIDAY, "--leads", "20", "--format", "csv")
    rows = list(csv.DictReader(io.StringIO(done.out)))
    assert {"reached", "arrivals", "texts"} <= {row["figure"] for row in rows}


def test_the_result_goes_to_a_file(presend: Presend, spring: Path) -> None:
    words = ("simulate", "spring", "--leads", "0", *FRIDAY)
    done = presend(*words, "--output", "out.txt")
    assert (done.code, done.out) == (0, "")
    assert (spring / "out.txt").read_text() == presend(*words).out


@pytest.mark.usefixtures("spring")
def test_nothing_heavy_is_loaded(tmp_path: Path) -> None:
    program = (
        "import sys\nfrom simulator.cli.main import presend\n"
        "presend.main(['simulate', 'spring', '--leads', '100'], standalone_mode=False)\n"
        "print(*{name.partition('.')[0] for name in sys.modules}, file=sys.stderr)"
    )
    done = subprocess.run(
        [sys.executable, "-c", program],
        cwd=tmp_path,
        env={"PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=True,
    )
    loaded = set(done.stderr.split("\n")[-2].split())
    assert "click" in loaded
    assert not {"textual", "rich", "faker", "holidays", "numpy"} & loaded
