"""What the doctor found in a list of leads, for people: counts and lines, never a lead's data."""

import textwrap
from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from simulator.model.counted import counted
from simulator.model.finding import Severity
from simulator.personas.doctor_signs import (
    FIRST_LINES,
    LINES_TO_MEND,
    SEVERITIES,
    Health,
    Sign,
    Tally,
)
from simulator.personas.imported.lists import LeadList
from simulator.personas.imported.phone_kinds import READ, PhoneKind
from simulator.reports.full import Paint, plain
from simulator.reports.printable import one_line

WIDTH: Final = 80
_LABEL: Final = 24
_MOST: Final = 8
_MOST_TO_MEND: Final = 20

_MOST_NAMED: Final = 40

WORDS: Final[Mapping[Sign, tuple[str, str]]] = {
    Sign.MALFORMED: ("that can't be read", "Mend them: whoever is in these rows gets no text."),
    Sign.OPTED_OUT: ("of leads who opted out, still in the list", "Take them out."),
    Sign.OPTED_OUT_OF_CALLS: (
        "of leads who are not to be called or contacted",
        "Take them out, unless you know that texts are meant to be allowed.",
    ),
    Sign.OPTED_OUT_OF_EMAIL: (
        "of leads who opted out of e-mail",
        "A campaign that falls back to e-mail may not reach them.",
    ),
    Sign.CONSENT_IN_FUTURE: (
        "with a date of consent that is still to come",
        "Look at how the list was made: a day and a month may have changed places.",
    ),
    Sign.CONSENT_UNREADABLE: (
        "with a date of consent that is no date",
        "Write dates as 2026-11-02.",
    ),
    Sign.NO_CONSENT: (
        "without a record of consent",
        "Add when and where each lead agreed, or leave these leads out.",
    ),
    Sign.MORE_PEOPLE: (
        "with more contacts than one",
        "Only the first was looked at: export a row for each contact to see all of them.",
    ),
    Sign.NO_PHONE: ("without a phone", "No text reaches them."),
    Sign.BAD_PHONE: (
        "with a phone that can't be used",
        "Write numbers with + and country code, or say where they are from: --country US.",
    ),
    Sign.NOT_MOBILE: (
        "with a phone that gets no texts, such as a fixed line",
        "Ask these leads for a mobile number.",
    ),
    Sign.PHONE_ELSEWHERE: (
        "with a phone of another country than the address",
        "Ask which holds: hours and law follow from both.",
    ),
    Sign.DUPLICATE_PHONE: (
        "with a phone that an earlier row has",
        "Keep one of each: the lead would get every text twice.",
    ),
    Sign.DUPLICATE_EMAIL: (
        "with an e-mail address that an earlier row has",
        "Keep one of each, or see that two people share it.",
    ),
    Sign.BAD_EMAIL: ("with an e-mail address that is none", "Mend or empty these cells."),
    Sign.BAD_COUNTRY: ("with a country that nobody knows", "Write codes such as US or CA."),
    Sign.BAD_ZONE: (
        "with a time zone that is none",
        "Write zones as America/Chicago; PST and Central say too little and are not used.",
    ),
    Sign.NO_ZONE: (
        "with nothing that tells the time zone",
        "Add a zone, a state or a postal code, or say where all leads are: --country US.",
    ),
    Sign.BAD_LANGUAGE: ("with a language that nobody knows", "Write tags such as en or es-MX."),
    Sign.NO_VERSION: (
        "of leads in a language that no message is written in",
        "They get the message without a language in its file's name.",
    ),
    Sign.FORMULA: (
        "with a cell that a spreadsheet runs as a formula",
        "Empty these cells: such a list can harm whoever opens it.",
    ),
    Sign.TEST: ("that somebody typed for a test", "Take them out."),
    Sign.NOTHING_WORD: (
        "with a word for nothing, such as null or N/A, where a value belongs",
        "Empty these cells: a text would greet null.",
    ),
    Sign.BLANK_NAME: (
        "with a name of nothing but spaces",
        "Empty these cells: a fallback passes over spaces.",
    ),
    Sign.NO_FIRST_NAME: ("without a first name", "They get the words that stand in for it."),
    Sign.CAPITALS: ("with a name in capitals", "A text greets them as loud as they are written."),
    Sign.GARBLED: (
        "with letters broken on the way, such as Ã© for é",
        "Export the list anew as UTF-8.",
    ),
    Sign.MISFIT: (
        "with a value that [fields] does not allow",
        "Mend them, or widen [fields]: what was proved of texts does not hold for these leads.",
    ),
}
"""Of each sign: what to say behind a number of rows, and what to do."""


def list_health(found: LeadList, health: Health, *, paint: Paint = plain) -> Iterator[str]:
    """The lines of the report."""
    yield from list_head(found, health)
    yield from _fields(health)
    yield from _tables(health)
    yield from signs(health, paint=paint)
    yield from _wrapped(closing(health))


def list_head(found: LeadList, health: Health) -> Iterator[str]:
    """How the file was read."""
    letters = found.letters
    guess = ", a guess (say --charset NAME if letters come out wrong)" if letters.is_guessed else ""
    system = f" Its columns are {found.columns.system}'s." if found.columns.system else ""
    blank = f" {counted(health.blank, 'row')} with nothing in them." if health.blank else ""
    yield from _wrapped(
        f"{found.name}: {found.kind}, written in {letters.name}{guess}.{system}{blank}"
    )
    yield ""


def columns_named(names: Sequence[str]) -> str:
    """The names of columns on one line, as many as one reads through, and how many more."""
    named = one_line(", ".join(names[:_MOST_NAMED]))
    more = len(names) - _MOST_NAMED
    return f"{named} and {more:,} more" if more > 0 else named


def _fields(health: Health) -> Iterator[str]:
    if not health.rows:
        return
    yield f"{'Fields':<{_LABEL}} {'rows':>10} {'of all':>7}"
    for name, rows in health.filled.items():
        share = f"{100 * rows / health.rows:.0f} %"
        yield f"  {one_line(name.replace('_', ' ')):<{_LABEL - 2}} {rows:>10,} {share:>7}"
    yield ""


def _tables(health: Health) -> Iterator[str]:
    if health.phones:
        ranked = health.phones.most_common()
        yield from _wrapped(f"Phones: {_ranked([(str(kind), rows) for kind, rows in ranked])}.")
    if health.countries:
        yield from _wrapped(f"Countries: {_ranked(health.countries.most_common())}.")
    if health.languages:
        yield from _wrapped(f"Languages: {_ranked(health.languages.most_common())}.")
    if health.phones or health.countries or health.languages:
        yield ""


def signs(health: Health, *, paint: Paint = plain) -> Iterator[str]:
    """What is wrong, the worst first, and what to do about it."""
    found = [(SEVERITIES[sign], sign) for sign in Sign if health.count(sign)]
    found.sort(key=lambda each: each[0].rank)
    for severity, sign in found:
        words, remedy = WORDS[sign]
        rows = health.count(sign)
        yield paint(severity.value, severity)
        if sign in health.lacking:
            yield from _indented(f"{counted(rows, 'row')} {words}: no column tells.")
        elif sign is Sign.MALFORMED:
            yield from _indented(f"{counted(rows, 'row')} {words}:")
        else:
            tally = health.tallies[sign]
            yield from _indented(f"{counted(rows, 'row')} {words}{_on_lines(tally)}.")
        yield from _details(sign, health)
        yield from _indented(remedy)
        yield ""


def concise_signs(found: LeadList, health: Health) -> Iterator[str]:
    """The same, a line each."""
    for sign in Sign:
        if rows := health.count(sign):
            severity = SEVERITIES[sign].value
            what = f"{counted(rows, 'row')} {WORDS[sign][0]}"
            yield one_line(f"{found.name}: {severity}: {what} [{sign.value}]")


def _details(sign: Sign, health: Health) -> Iterator[str]:
    if sign is Sign.MALFORMED:
        for flaw, tally in health.flaws.items():
            yield from _indented(f"- {tally.rows:,}: {flaw}{_on_lines(tally, _MOST_TO_MEND)}")
        if any(tally.rows > _MOST_TO_MEND for tally in health.flaws.values()):
            yield from _indented(f"--format json lists up to {LINES_TO_MEND:,} lines of each.")
    elif sign is Sign.BAD_PHONE:
        bad = [(str(kind), rows) for kind, rows in health.phones.most_common() if _is_bad(kind)]
        yield from _indented(f"- {_ranked(bad)}")
    elif sign is Sign.NO_VERSION:
        yield from _indented(f"- {_ranked(health.without_version.most_common())}")
    elif sign is Sign.NOTHING_WORD:
        named = [
            (name.replace("_", " "), rows) for name, rows in health.nothing_words.most_common()
        ]
        yield from _indented(f"- {_ranked([each for each in named if each[1]])}")
    elif sign is Sign.MISFIT:
        yield from _indented(f"- {_ranked(health.misfits.most_common())}")
    elif sign is Sign.DUPLICATE_PHONE:
        yield from _indented(f"- {counted(health.phones_twice.values, 'number')} more than once")
    elif sign is Sign.DUPLICATE_EMAIL:
        yield from _indented(f"- {counted(health.emails_twice.values, 'address')} more than once")


def _is_bad(kind: PhoneKind) -> bool:
    return kind not in READ and kind is not PhoneKind.BLANK


def closing(health: Health) -> str:
    """What was found in what, in a sentence or two."""
    counts = {
        each: sum(bool(health.count(sign)) for sign in Sign if SEVERITIES[sign] is each)
        for each in Severity
    }
    names = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "hint"}
    said = [counted(counts[each], name) for each, name in names.items() if counts[each]]
    read = " that could be read" if health.count(Sign.MALFORMED) else ""
    return f"{', '.join(said) or 'Nothing wrong'} in {counted(health.rows, 'row')}{read}."


def _on_lines(tally: Tally, most: int = FIRST_LINES) -> str:
    if not tally.lines:
        return ""
    shown = ", ".join(map(str, tally.lines[:most]))
    more = ", …" if tally.rows > most else ""
    return f" (line{'s' * (tally.rows > 1)} {shown}{more})"


def _ranked(pairs: Sequence[tuple[str, int]]) -> str:
    named = [f"{one_line(name)} {rows:,}" for name, rows in pairs[:_MOST]]
    rest = sum(rows for _, rows in pairs[_MOST:])
    return ", ".join((*named, f"others {rest:,}") if rest else named)


def _wrapped(text: str) -> list[str]:
    return textwrap.wrap(one_line(text), WIDTH, break_on_hyphens=False)


def _indented(text: str) -> list[str]:
    return textwrap.wrap(
        one_line(text),
        WIDTH,
        initial_indent="  ",
        subsequent_indent="    " if text.startswith("- ") else "  ",
        break_on_hyphens=False,
    )
