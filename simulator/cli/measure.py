"""`presend measure`: what one text costs, or each of many, and what would cost less."""

import datetime as dt
import re
import shutil
import sys
from dataclasses import dataclass
from typing import BinaryIO, get_args

import click

from simulator.cli.colour import paint_for_stdout
from simulator.cli.exit_codes import ExitCode
from simulator.cli.workspace import open_settings
from simulator.errors import NothingToCheckError, UsageError
from simulator.length.alphabets import AlphabetName
from simulator.length.split import BoundaryName
from simulator.loading.fault import fault
from simulator.loading.files import is_utf16
from simulator.loading.text_rows import TextRow, read_text_rows
from simulator.model.finding import Fault, Severity
from simulator.model.message import Kind
from simulator.model.place import Location
from simulator.model.schema import COUNTRY, PATTERN_WORDS
from simulator.model.sending import SenderType, Sending
from simulator.model.settings import Settings
from simulator.rendering.as_sent import account_of
from simulator.reports import measured_batch as batch
from simulator.reports.measured import measured_lines
from simulator.reports.measured_json import measured_json
from simulator.reports.ruler import Mark
from simulator.review.billed import Prices
from simulator.review.measured import Counting

MOST_BYTES = 10_000_000
"""More than this is no text message, nor many in one."""

WIDTH = 80

_SEVERITIES = {Mark.UNSENDABLE: Severity.ERROR, Mark.SPECIAL: Severity.WARNING}


@dataclass(frozen=True)
class Options:
    """What the command line says of every text; a line of many may say its own country."""

    counting: Counting
    currency: str
    kind: str
    country: str


@click.command(name="measure")
@click.argument("text", required=False)
@click.option(
    "--jsonl",
    type=click.File("rb"),
    help="Measure many texts instead: one JSON object a line with text, and if you like id, kind "
    "and country. - reads standard input.",
)
@click.option(
    "--format",
    "form",
    type=click.Choice(["full", "json"]),
    default="full",
    show_default=True,
    help="How the result is written.",
)
@click.option(
    "--provider",
    metavar="NAME",
    help="Count the text as this platform sends it, with what it adds. Default: as typed.",
)
@click.option(
    "--kind",
    type=click.Choice([kind.value for kind in Kind]),
    metavar="KIND",
    help=f"What TEXT is for: {', '.join(Kind)}; default marketing. Platforms add to some kinds "
    "only.",
)
@click.option(
    "--country",
    metavar="CODE",
    default="",
    callback=lambda _context, _option, code: _as_country(code),
    help="Where it goes, such as US. Rates and platforms ask for it.",
)
@click.option(
    "--sender-type",
    type=click.Choice([each.value for each in SenderType]),
    help="What it comes from; default as the settings say. Rates and platforms ask for it.",
)
@click.option(
    "--alphabet",
    type=click.Choice(get_args(AlphabetName)),
    default="gsm7",
    metavar="NAME",
    help=f"The letters that the network takes as plain: {', '.join(get_args(AlphabetName))}; "
    "default the first, which every network takes.",
)
@click.option(
    "--boundary",
    type=click.Choice(get_args(BoundaryName)),
    default="code_point",
    show_default=True,
    help="Where special letters may be cut: between any two, or never inside what a reader sees "
    "as one, such as a flag.",
)
@click.option(
    "--header",
    type=click.Choice(["short", "long"]),
    help="What joins the parts; a long one leaves each a character less, as toll-free numbers in "
    "the US do. Default: short, or the platform's.",
)
def command(
    text: str | None,
    *,
    jsonl: BinaryIO | None,
    form: str,
    provider: str | None,
    kind: str | None,
    country: str,
    sender_type: str | None,
    alphabet: AlphabetName,
    boundary: BoundaryName,
    header: str | None,
) -> ExitCode:
    """Say how many texts TEXT is billed as, why, and what would cost less.

    TEXT counts as it stands between the quotes, spaces included. - or nothing reads standard
    input, which loses one final line end and a byte-order mark. Put -- before a text that begins
    with a dash. Prices come from the rates in the workspace's settings.

    The exit code is 0, 1 when something in a text cannot be sent or a line cannot be read, 2 for
    a mistake on the command line or in the settings, 3 when there is nothing to measure.
    """
    if jsonl and (kind or text is not None):
        extra = "--kind" if kind else "TEXT"
        raise UsageError(f"--jsonl takes texts and their kinds from its lines: leave out {extra}")
    settings = _settings(provider, sender_type)
    today = dt.datetime.now(dt.UTC).astimezone().date()
    counting = Counting(
        alphabet=alphabet,
        boundary=boundary,
        reference_bits={"short": 8, "long": 16, None: None}[header],
        account=account_of(settings, today) if provider else None,
        prices=Prices(settings, today),
    )
    options = Options(counting, settings.currency, kind or Kind.MARKETING.value, country)
    as_json = form == "json"
    if jsonl:
        return _print_many(jsonl, options, as_json=as_json)
    given = _given(asked=text == "-") if text in {None, "-"} else _as_text(text)
    return _print_one(given, options, as_json=as_json)


def _as_country(code: str) -> str:
    """The country that an option names.

    Raises:
        UsageError: it is no code.
    """
    code = code.upper()
    if code and not re.fullmatch(COUNTRY, code):
        raise UsageError(f"{code} is no country; write {PATTERN_WORDS[COUNTRY]}")
    return code


def _settings(provider: str | None, sender_type: str | None) -> Settings:
    """The workspace's settings, with what the command line says instead.

    How the account is set up counts for the workspace's own provider alone.
    """
    settings = open_settings()
    sending = settings.sending
    kind = SenderType(sender_type) if sender_type else sending.sender_type
    if provider and provider != settings.provider:
        sending = Sending()
    sending = sending.model_copy(update={"as_sent": True, "sender_type": kind})
    provider = provider or settings.provider
    return settings.model_copy(update={"provider": provider, "sending": sending})


def _as_text(word: str) -> str:
    """A text from the command line, which is UTF-8.

    Raises:
        UsageError: it is not.
    """
    try:
        word.encode()
    except UnicodeEncodeError as error:
        byte = len(word[: error.start].encode()) + 1
        raise UsageError(f"the text is not UTF-8: see its byte {byte:,}") from None
    return word


def _given(*, asked: bool) -> str:
    """The text on standard input.

    Raises:
        NothingToCheckError: there is none, and nobody has `asked` to wait for it.
        UsageError: it is not UTF-8, or too much.
    """
    if sys.stdin is None or (sys.stdin.isatty() and not asked):
        raise NothingToCheckError(
            'no text to measure: give one between quotes, as in presend measure "Hi Dana", or '
            "send it through a pipe"
        )
    data = sys.stdin.buffer.read(MOST_BYTES + 1)
    if len(data) > MOST_BYTES:
        raise UsageError(f"standard input holds more than {MOST_BYTES // 1_000_000} MB: shorten it")
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        found = "it is UTF-16" if is_utf16(data) else f"see its byte {error.start + 1:,}"
        raise UsageError(f"standard input is not UTF-8, {found}: save it as UTF-8") from None
    return text.removesuffix("\n").removesuffix("\r") if text.endswith("\n") else text


def _print_one(text: str, options: Options, *, as_json: bool) -> ExitCode:
    """Print what one text costs; the exit code says whether it can be sent."""
    found = options.counting.measured(text, kind=options.kind, country=options.country)
    paint = paint_for_stdout()
    if as_json:
        lines = measured_json(found, currency=options.currency)
    else:
        lines = measured_lines(
            found,
            currency=options.currency,
            width=_width(),
            paint=lambda marks, kind: paint(marks, _SEVERITIES.get(kind, Severity.INFO)),
        )
    sys.stdout.writelines(f"{line}\n" for line in lines)
    return ExitCode.FINDINGS if found.is_refused else ExitCode.CLEAN


def _width() -> int:
    return shutil.get_terminal_size().columns if sys.stdout.isatty() else WIDTH


def _print_many(lines: BinaryIO, options: Options, *, as_json: bool) -> ExitCode:
    """Print what each line's text costs, as it is read."""
    tally = batch.Tally()
    for row in map(_without_tags, read_text_rows(lines)):
        if isinstance(row, Fault):
            tally.unreadable += 1
            line = batch.fault_as_json(row) if as_json else batch.fault_in_words(row)
        else:
            country = options.country if row.country is None else row.country
            found = options.counting.measured(row.text, kind=row.kind, country=country)
            tally.add(found)
            written = batch.as_json if as_json else batch.in_words
            line = written(row, found, options.currency)
        sys.stdout.write(f"{line}\n")
    if not tally.texts + tally.unreadable:
        raise NothingToCheckError('no texts: give one JSON object a line, such as {"text": "Hi"}')
    if not as_json:
        click.echo(tally.summary(options.currency))
    return ExitCode.FINDINGS if tally.unsendable + tally.unreadable else ExitCode.CLEAN


def _without_tags(row: TextRow | Fault) -> TextRow | Fault:
    """The row, if it is finished: a template has no length of its own."""
    if isinstance(row, Fault) or not row.template:
        return row
    remedy = "Give finished texts; presend check --jsonl fills templates for the leads."
    return fault(Location(f"line {row.line}"), "This line is a template.", remedy)
