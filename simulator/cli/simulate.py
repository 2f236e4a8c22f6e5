"""`presend simulate`: one lead's timeline, and what many leads would meet."""

import datetime as dt
import json
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple, TypedDict, Unpack

import click

from simulator.cli.exit_codes import ExitCode
from simulator.cli.list_options import day
from simulator.cli.named_campaign import campaign_named, lead_named
from simulator.cli.progress import ProgressLine
from simulator.cli.workspace import open_workspace
from simulator.errors import UsageError
from simulator.loading.atomic import write_text_atomically
from simulator.model.counted import counted
from simulator.model.persona import Persona
from simulator.model.schedule import week_time
from simulator.reports.columns import paragraph
from simulator.reports.printable import printable_json
from simulator.reports.simulation import left_out_words, simulation_lines
from simulator.reports.simulation_csv import simulation_as_csv
from simulator.reports.simulation_data import simulation_as_data
from simulator.reports.timeline import timeline_lines
from simulator.reports.timeline_data import story_as_data, timelines_as_csv
from simulator.review.enrolment import EnrolsAt
from simulator.review.reviewer import Reviewer
from simulator.review.story import Story, story_of
from simulator.review.timings import Runs
from simulator.timing.simulating.simulation import Simulation

LEADS = 1_000
MOST = 10_000_000
MOST_REPLIES = 100
FIRST_YEAR, LAST_YEAR = 1980, 2200
_DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_LETTERS = 3


class Asked(TypedDict):
    """What the options say."""

    personas: tuple[str, ...]
    from_: str | None
    replies: tuple[str, ...]
    leads: int | None
    seed: int
    form: str
    output: Path | None
    as_of: str | None


class Told(NamedTuple):
    """A lead to tell of, and why the campaign leaves the lead out if it does."""

    lead: Persona
    left_out: str = ""


@click.command(name="simulate")
@click.argument("campaign")
@click.option(
    "--persona",
    "personas",
    multiple=True,
    metavar="ID",
    help="The lead whose timeline is told; default the first who gets a text. "
    "May stand several times.",
)
@click.option(
    "--from",
    "from_",
    metavar="TIME",
    help='When leads enrol, by their own clocks: "fri 16:50", or 2026-11-27T16:50.',
)
@click.option(
    "--reply",
    "replies",
    multiple=True,
    metavar="TEXT",
    help="What the lead answers to the next text that waits for a reply. May stand several times.",
)
@click.option(
    "--leads",
    type=click.IntRange(0, MOST),
    metavar="NUMBER",
    help=f"How many leads to simulate; default {LEADS:,}; none with --persona, --reply or csv.",
)
@click.option(
    "--seed",
    type=int,
    metavar="NUMBER",
    default=0,
    show_default=True,
    help="Any whole number. The same one meets the same chances; another meets others.",
)
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "json", "csv"]),
    default="text",
    show_default=True,
    help="How it is written. csv has a row for each step of each lead, with --leads for each "
    "figure.",
)
@click.option("--output", type=click.Path(path_type=Path), help="Write the result to this file.")
@click.option("--as-of", metavar="DATE", help="The day that counts as today; default today.")
def command(campaign: str, **asked: Unpack[Asked]) -> ExitCode:
    """Show when the leads of CAMPAIGN get each text, and why then.

    First the timeline of one lead: when each step is due, when it is sent, what moved it and what
    the law says. Then figures of many leads under the replies that sequence.toml assumes: when
    texts arrive, who gets how far, what it costs, what the law does not allow. Nothing is sent.

    The exit code is 0, 1 when the law does not allow something that is shown, 2 for a mistake on
    the command line, 3 when no lead is let in.
    """
    workspace = open_workspace()
    now = day(asked["as_of"])
    _check_year(now, asked["as_of"])
    reviewer = Reviewer(workspace, now=now, enrolled_at=_enrolment(asked["from_"], now))
    runs = campaign_named(campaign, reviewer.desk)
    stories = _stories(runs, asked)
    found = _simulated(reviewer, runs, asked)
    text = _written(stories, found, runs, asked["form"])
    if asked["output"]:
        write_text_atomically(asked["output"], text)
    else:
        click.echo(text, nl=False)
    if found and found.is_partial:
        click.echo(f"presend: {_stopped(found)}", err=True)
        return ExitCode.INTERRUPTED
    if not stories:
        return ExitCode.NOTHING
    is_lawful = not any(story.refused for story in stories) and not (found and found.refused)
    return ExitCode.CLEAN if is_lawful else ExitCode.FINDINGS


def _stopped(found: Simulation) -> str:
    if not found.leads:
        return "stopped before the first leads were done"
    done = f"{found.leads:,} of {found.asked:,} leads"
    return f"stopped after {done}; the figures are of these"


def _enrolment(text: str | None, now: dt.datetime) -> EnrolsAt | str | None:
    """When leads enrol: at an instant, at a date and time, or at a day and time of the week.

    Raises:
        UsageError: it is neither.
    """
    if text is None:
        return None
    try:
        at = dt.datetime.fromisoformat(text)
    except ValueError:
        pass
    else:
        _check_year(at, text)
        return EnrolsAt(now, instant=at)
    short = _short(text.strip())
    try:
        week_time(short)
    except ValueError:
        raise UsageError(
            f'{text} is no time; write a day and a time such as "fri 16:50", or 2026-11-27T16:50'
        ) from None
    return short


def _short(text: str) -> str:
    """A day and time with the day as files write it: `fri 16:50` for `Friday 16:50`."""
    day, gap, time = text.partition(" ")
    names = (each for each in _DAYS if len(day) >= _LETTERS and each.startswith(day.lower()))
    return f"{next((name[:_LETTERS] for name in names), day)}{gap}{time}"


def _check_year(at: dt.datetime, text: str | None) -> None:
    if not FIRST_YEAR <= at.year <= LAST_YEAR:
        raise UsageError(f"{text} is too far off; give a day from {FIRST_YEAR} to {LAST_YEAR}")


def _stories(runs: Runs, asked: Asked) -> list[Story]:
    """The timelines to tell: of the leads named, else of the first texted, or of all for csv."""
    replies = asked["replies"]
    if len(replies) > MOST_REPLIES:
        raise UsageError(f"{len(replies)} replies are too many; give at most {MOST_REPLIES}")
    if not all(map(str.strip, replies)):
        raise UsageError('a reply without words answers nothing; write them, as in --reply "yes"')
    if asked["personas"]:
        leads = _named(asked["personas"], runs)
    else:
        enrolled = runs.enrolments.of(runs.sequence).leads
        leads = [
            Told(lead) for lead in (enrolled if asked["form"] == "csv" else _first(enrolled, runs))
        ]
    if len(leads) == 1:
        return [story_of(runs, lead, replies, left_out=why) for lead, why in leads]
    return list(_stories_of_all(leads, runs, replies))


def _first(leads: Sequence[Persona], runs: Runs) -> Sequence[Persona]:
    """The first lead who gets a text, as one who gets none tells little; else the first of all."""
    texted = (lead for lead in leads if _is_texted(lead, runs))
    return [next(texted, leads[0])] if leads else []


def _is_texted(lead: Persona, runs: Runs) -> bool:
    return any(row.send and row.channel == "sms" for row in runs.line(lead).steps)


def _named(ids: Iterable[str], runs: Runs) -> list[Told]:
    left_out = {
        lead.id: str(why)
        for why, leads in runs.enrolments.of(runs.sequence).left_out.items()
        for lead in leads
    }
    leads = (lead_named(id_, runs.desk.workspace) for id_ in dict.fromkeys(ids))
    return [Told(lead, left_out.get(lead.id, "")) for lead in leads]


def _stories_of_all(leads: Sequence[Told], runs: Runs, replies: tuple[str, ...]) -> Iterator[Story]:
    """The timelines of several leads; those who get nothing to answer stay silent."""
    silent = 0
    with ProgressLine("timing lead") as progress:
        for done, (lead, why) in enumerate(leads, 1):
            try:
                yield story_of(runs, lead, replies, left_out=why)
            except UsageError:
                silent += 1
                yield story_of(runs, lead, left_out=why)
            progress(done, len(leads))
    if silent:
        who = counted(silent, "lead")
        click.echo(f"presend: told without replies, for want of texts to answer: {who}", err=True)


def _simulated(reviewer: Reviewer, runs: Runs, asked: Asked) -> Simulation | None:
    """The figures, unless one lead's timeline, or a row for each, is all that is wanted."""
    is_of_one = asked["personas"] or asked["replies"] or asked["form"] == "csv"
    leads = asked["leads"] if asked["leads"] is not None else LEADS * (not is_of_one)
    if not leads or not runs.enrolments.of(runs.sequence).leads:
        return None
    from simulator.review.simulating import Entry, simulated  # noqa: PLC0415 - only for figures

    enrols_at = reviewer.enrols_at
    entry = Entry.at_once(enrols_at) if asked["from_"] else Entry.in_a_week(enrols_at.now)
    with ProgressLine("simulating lead") as progress:
        return simulated(reviewer, runs, entry, leads=leads, seed=asked["seed"], go_on=progress)


def _written(stories: list[Story], found: Simulation | None, runs: Runs, form: str) -> str:
    if form == "csv":
        return simulation_as_csv(found, runs.name) if found else timelines_as_csv(stories)
    left_out = runs.enrolments.of(runs.sequence).counts
    currency = runs.desk.workspace.settings.currency
    if form == "json":
        data = {
            "format": 1,
            "campaign": runs.name,
            "as_of": runs.enrolments.enrols_at.now.date().isoformat(),
            "left_out": dict(left_out),
            "timelines": [story_as_data(story) for story in stories],
            "simulation": simulation_as_data(found, currency) if found else None,
        }
        return printable_json(json.dumps(data, ensure_ascii=False, indent=2)) + "\n"
    parts = [list(timeline_lines(story)) for story in stories]
    if not stories:
        told = f"{runs.name}: no lead is let in. {left_out_words(left_out)}"
        parts.append(list(paragraph(told)))
    if found:
        parts.append(list(simulation_lines(found, runs.name, currency)))
    return "\n\n".join("\n".join(part) for part in parts) + "\n"
