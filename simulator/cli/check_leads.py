"""`presend check --leads`: every message for a whole list of leads, in numbers alone."""

import json
import sys
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from itertools import chain
from pathlib import Path

from simulator.cli.colour import paint_for_stdout
from simulator.cli.exit_codes import ExitCode
from simulator.cli.list_options import Said, tell_columns, told, without_data
from simulator.cli.progress import ProgressLine
from simulator.errors import NothingToCheckError
from simulator.loading.atomic import write_text_atomically
from simulator.model.finding import Severity
from simulator.model.settings import FailLevel
from simulator.personas.doctor import Doctor, Norms
from simulator.personas.doctor_signs import Health, Sign
from simulator.personas.imported.leads import LeadMaker
from simulator.personas.imported.lists import LeadList, open_list
from simulator.reports.full import Paint
from simulator.reports.lead_list import concise_list, list_review
from simulator.reports.lead_list_json import list_review_data
from simulator.reports.list_health import concise_signs, list_health
from simulator.reports.list_health_json import health_data
from simulator.reports.printable import printable_json
from simulator.review.languages import languages_of
from simulator.review.lead_lists.consents import ConsentReader, tells_of_consent
from simulator.review.lead_lists.list_review import ListReview, ListReviewer, worst
from simulator.review.reviewer import Reviewer


@dataclass(frozen=True)
class ListLook:
    """How the result is written, and where to."""

    form: str
    hints: bool
    output: Path | None


def check_list(
    file: Path, said: Said, reviewer: Reviewer, paths: Collection[str], look: ListLook
) -> tuple[Health, ListReview]:
    """Review the messages that `paths` name for all leads of a list, and write what was found.

    Raises:
        NothingToCheckError: the list holds no lead, or the workspace no message.
    """
    of_list = told(said)
    with without_data():
        settings = reviewer.workspace.settings
        found = open_list(file, of_list, settings.fields)
        languages = languages_of(reviewer.workspace)
        norms = Norms(reviewer.now, found.country, settings.fields, languages)
        asks = tells_of_consent(found)
        health, review = _read(found, norms, ListReviewer(reviewer, paths, asks_consent=asks))
        tell_columns(found)
        if not health.rows and not health.count(Sign.MALFORMED):
            raise NothingToCheckError(f"no lead in {file.name}: it has a first line and no more")
        if not review.messages:
            raise NothingToCheckError("no message here: put one into a folder below templates/")
        _write(_lines(found, health, review, look), look.output)
    return health, review


def exit_code(health: Health, review: ListReview, level: FailLevel) -> ExitCode:
    """Whether the list or the messages fail at this level."""
    if level is FailLevel.NEVER:
        return ExitCode.CLEAN
    severity = Severity(level.value)
    found = worst(review.findings)
    fails = health.fails(severity) or (found is not None and found.rank <= severity.rank)
    return ExitCode.FINDINGS if fails else ExitCode.CLEAN


def _read(found: LeadList, norms: Norms, reviewer: ListReviewer) -> tuple[Health, ListReview]:
    maker, consents = LeadMaker(norms.fields, norms.country), ConsentReader(norms.country)
    with Doctor(norms) as doctor, ProgressLine("filling messages for lead") as progress:
        rows = 0
        for batch, held in found.batches():
            doctor.add(batch, held)
            if batch.lines:
                count = len(batch.lines)
                told = consents.read(held, count)
                reviewer.add(maker.fields(held, count), count, told, batch.lines)
            rows += len(batch.lines) + len(batch.malformed)
            progress(rows)
        return doctor.health(), reviewer.result()


def _lines(found: LeadList, health: Health, review: ListReview, look: ListLook) -> Iterator[str]:
    if look.form == "json":
        data = {**health_data(found, health), "review": list_review_data(review)}
        return iter([printable_json(json.dumps(data, ensure_ascii=False, indent=1))])
    if look.form == "concise":
        return chain(concise_signs(found, health), concise_list(review))
    return _full(found, health, review, look, paint_for_stdout(to_file=look.output is not None))


def _full(
    found: LeadList, health: Health, review: ListReview, look: ListLook, paint: Paint
) -> Iterator[str]:
    yield from list_health(found, health, paint=paint)
    yield ""
    yield from list_review(review, paint=paint, hints=look.hints)


def _write(lines: Iterator[str], output: Path | None) -> None:
    if output:
        write_text_atomically(output, "".join(f"{line}\n" for line in lines))
        return
    sys.stdout.writelines(f"{line}\n" for line in lines)
