"""The page of the law on time, from the rows that presend reads."""

import datetime as dt
from collections.abc import Iterator, Mapping
from itertools import groupby
from typing import Final

from simulator.data.law.holidays import LawHolidays, law_holidays
from simulator.data.law.rows import ELSEWHERE, LawRow, Stretch, law_rows
from simulator.timing.law.law_words import hours_words, place_words

HEAD: Final = """\
# The law on when texts may be sent

When law and usual practice let texts that sell, and requests for an opt-in, be sent. All other
kinds of text are outside of these limits. This is no legal advice: a row is as sure as its source,
and where sources differ the row says so.

Hours are those of the lead's clock, from the first minute up to, and without, the second. A cap
counts the texts that sell in the last 24 hours that passed, whatever the clock showed. A text may
be sent only if it may by the law of every state and country that the lead's phone and address
allow, and by every clock there: a number that tells no place in the US counts in all zones from
Eastern time to Hawaii, with the hours of the federal rule. Such a number is toll-free, or moves
with its owner, or has an area code that nobody knows or a digit too few. Beside an address in the
US or Canada it says nothing; beside one elsewhere both count. A time zone of the lead's own fixes
the clock, and not the states, if it names a place; `UTC`, `EST` and their like count beside the
others. A postal code or region overseas, such as Martinique's, has the law of its country by its
own clock. A lead of whom nothing tells a country gets nothing that sells.

## Three policies

`policy` under `[timing]` in `presend.toml` chooses among them (see [files](files.md)).

- `strict`, the default, takes every row below that is not marked otherwise: every rule, and usual
  practice where there is none, on the safe side.
- `statutory` is for people who agreed to texts. It leaves out what does not bind texts to them,
  and each row says why. A state then goes by the federal rule, a country by 08:00–21:00: the night
  stays closed where no statute speaks of it.
- `vendor` is 08:00–21:00 everywhere, the hours that platforms keep.

Rows change at midnight of the lead's clock. With `policy_date` the law is as it stood that day. Add
limits of your own under `[[timing.law]]`; they hold beside those of the policy, in each of the
three, and take nothing away. One for a country holds in all of its states, one for a state for
leads whose phone or address tells that state.

“Primary” is a law whose own words were read, “secondary” what a platform, a law firm or a trade
page says of it, “unchecked” what was told from memory, “analogy” a rule for calls that is kept for
texts, “low” what is not settled. State of knowledge: November 2026.
"""
_TABLE: Final = (
    "| place | Mon–Fri | Sat | Sun | holidays | cap | in force | policies | source | confidence "
    "| remarks |\n|---|---|---|---|---|---|---|---|---|---|---|\n"
)
_HOLIDAYS: Final = """
## Holidays

The days on which a row with “closed” holidays closes, from {first} to {last}, made with {made_with}
by `make data`. Outside of these years nobody knows them here, so those places are closed all day
rather than wrongly open.

“Observed” is a day on which a holiday is kept beside its own. Holidays of a region within a
country, and days that a government proclaims, can be added as `closed` dates of a row of your own.

| place | closed on |
|---|---|
"""


def law_page() -> str:
    """The page as Markdown."""
    return "".join((HEAD, *_sections(), _holidays(law_holidays())))


def _sections() -> Iterator[str]:
    sections = groupby(law_rows().items(), key=lambda each: _section(each[0]))
    for section, places in sections:
        rows = (_row(row) for _, rows in places for row in rows)
        yield f"\n## {section}\n\n{_TABLE}{''.join(rows)}"


def _section(place: str) -> str:
    return "The United States" if place.startswith("US") else "Other countries"


def _row(row: LawRow) -> str:
    cells = (
        "Elsewhere" if row.place == ELSEWHERE else place_words(row.place),
        *(_hours(hours) for hours in (row.mon_fri, row.sat, row.sun)),
        _holiday_words(row),
        str(row.cap or ""),
        _in_force(row),
        ", ".join(row.policies),
        row.source,
        row.confidence,
        "; ".join(_remarks(row)),
    )
    return f"| {' | '.join(cells)} |\n"


def _hours(hours: Stretch) -> str:
    return "closed" if hours[0] == hours[1] else hours_words(hours)


def _holiday_words(row: LawRow) -> str:
    eves = f", eves {hours_words(row.eves)}" if row.eves else ""
    return f"closed{eves}" if row.closed_on_holidays else ""


def _in_force(row: LawRow) -> str:
    since = f"from {row.since}" if row.since else ""
    until = f"to {row.until}" if row.until else ""
    return " ".join(filter(None, (since, until)))


def _remarks(row: LawRow) -> Iterator[str]:
    if row.not_statutory:
        yield f"not statutory: {row.not_statutory}"
    if row.note:
        yield row.note


def _holidays(table: LawHolidays) -> str:
    head = _HOLIDAYS.format(first=table.first.year, last=table.last.year, made_with=table.made_with)
    return head + "".join(
        f"| {place_words(place)} | {_named(days)} |\n" for place, days in table.of.items()
    )


def _named(days: Mapping[dt.date, str]) -> str:
    return ", ".join(dict.fromkeys(name for _, name in sorted(_in_a_year(days))))


def _in_a_year(days: Mapping[dt.date, str]) -> Iterator[tuple[tuple[int, int], str]]:
    """Each holiday at its place in a year."""
    for day, name in days.items():
        yield (day.month, day.day), name
