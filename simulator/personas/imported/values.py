"""What cells say: yes and no, dates, countries, languages, stages. Each reader forgets in time."""

import datetime as dt
import re
from collections.abc import Callable, Iterable
from enum import StrEnum
from typing import Final, TypeVar

from simulator.data.countries import country_code
from simulator.data.list_words import FALSE, JOINED, LANGUAGE_CODES, LANGUAGES, LEFT, NOTHING, TRUE
from simulator.data.sheet_columns import plain, sheet_columns

MOST_REMEMBERED: Final = 10_000
V = TypeVar("V")


class Remembered(dict[str, V]):
    """A reader of cells that reads each distinct one once; what it knows stays small."""

    def __init__(self, read: Callable[[str], V]) -> None:
        super().__init__()
        self._reads = read

    def __missing__(self, text: str) -> V:
        value = self[text] = self._reads(text)
        return value

    def each(self, cells: Iterable[str]) -> list[V]:
        """Read cells."""
        if len(self) > MOST_REMEMBERED:
            self.clear()
        return [*map(self.__getitem__, cells)]


class DateOrder(StrEnum):
    """How 03/04/2026 is meant."""

    MONTH_FIRST = "month first"
    DAY_FIRST = "day first"


_SLASHED: Final = re.compile(r"(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})(?:[ ,T]+(.+))?", re.ASCII)
_STAMP: Final = re.compile(r"\d{10}(?:\d{3})?", re.ASCII)
_CLOCK: Final = re.compile(r"(\d{1,2}):(\d\d)(?::(\d\d))?\s*([ap]m)?.*", re.IGNORECASE)
_TAG: Final = re.compile(
    r"(?P<language>[a-z]{2,3})(-(?P<script>hans|hant|latn|cyrl|arab))?(-(?P<region>[a-z]{2}|\d{3}))?",
    re.ASCII | re.IGNORECASE,
)
"""Languages are counted by their tags: so nothing else, as of `La-Toya`, may look like one."""

_MONTHS: Final = 12
_NOON: Final = 12
_MILLISECONDS: Final = 13
_CENTURY: Final = 100
_NAMED: Final = (
    "%b %d, %Y",
    "%B %d, %Y",
    "%d %b %Y",
    "%d %B %Y",
    "%b %d %Y",
    "%d-%b-%Y",
    "%d-%b-%y",
)


def date_order(cells: Iterable[str], country: str = "") -> DateOrder:
    """How the dates of a column are meant: as the first says where a number is no month."""
    for cell in cells:
        if found := _SLASHED.fullmatch(cell.strip()):
            if int(found[1]) > _MONTHS:
                return DateOrder.DAY_FIRST
            if int(found[2]) > _MONTHS:
                return DateOrder.MONTH_FIRST
    return DateOrder.MONTH_FIRST if country in ("", "US") else DateOrder.DAY_FIRST


def read_instant(text: str, order: DateOrder = DateOrder.MONTH_FIRST) -> dt.datetime | None:
    """The instant that a cell tells, in UTC where it tells no zone; `None` for what is no date."""
    try:
        found = dt.datetime.fromisoformat(text)
    except ValueError:
        try:
            found = _other_date(text.strip(), order)
        except (ValueError, OverflowError):
            return None
    try:
        # An offset can lead out of the calendar, where no other instant can be compared with it.
        return (found if found.tzinfo else found.replace(tzinfo=dt.UTC)).astimezone(dt.UTC)
    except OverflowError:
        return None


def _other_date(text: str, order: DateOrder) -> dt.datetime:
    """A date in another form than ISO's.

    Raises:
        ValueError: it is none.
    """
    if _STAMP.fullmatch(text):
        seconds = int(text) / (1000 if len(text) == _MILLISECONDS else 1)
        return dt.datetime.fromtimestamp(seconds, dt.UTC)
    if found := _SLASHED.fullmatch(text):
        first, second, year = (int(each) for each in found.group(1, 2, 3))
        month, day = (first, second) if order is DateOrder.MONTH_FIRST else (second, first)
        year += 2000 if year < _CENTURY else 0
        return dt.datetime.combine(dt.date(year, month, day), _clock(found[4]), dt.UTC)
    for form in _NAMED:
        try:
            return dt.datetime.strptime(text, form).replace(tzinfo=dt.UTC)
        except ValueError:
            continue
    return dt.datetime.fromisoformat(re.sub(r"\s*(UTC|GMT|Z)$", "+00:00", text))


def _clock(text: str | None) -> dt.time:
    found = _CLOCK.fullmatch(text.strip()) if text else None
    if not found:
        return dt.time()
    hour = int(found[1])
    if found[4]:
        hour = hour % _NOON + (_NOON if found[4].lower() == "pm" else 0)
    return dt.time(hour, int(found[2]), int(found[3] or 0))


def is_nothing(text: str) -> bool:
    """Whether a cell is blank, or holds a word for nothing."""
    word = text.strip().lower()
    return not word or word in NOTHING


def read_flag(text: str) -> bool | None:
    """Yes or no; `None` for what is neither."""
    word = text.strip().lower()
    if word in TRUE:
        return True
    return False if word in FALSE else None


def has_left(text: str) -> bool:
    """Whether a cell in a column for those who opted out says that this lead did.

    Anything but a plain no counts: a date, a word, a reason.
    """
    word = text.strip().lower()
    return bool(word) and word not in FALSE and word not in NOTHING and word not in JOINED


def has_unsubscribed(text: str) -> bool:
    """Whether a subscription's status says that it ended."""
    return text.strip().lower() in LEFT


def has_joined(text: str) -> bool:
    """Whether a cell says that the lead agreed to be texted."""
    return text.strip().lower() in JOINED or read_flag(text) is True


def read_country(text: str) -> str:
    """The code of the country that a cell names; empty where nobody can tell."""
    return country_code(text) or ""


def read_language(text: str) -> str:
    """The tag of the language that a cell names; empty for none that is known."""
    word = text.strip().replace("_", "-").partition(".")[0]
    named = LANGUAGES.get(word.lower()) or LANGUAGES.get(word.partition(" ")[0].lower())
    if named:
        return named
    found = _TAG.fullmatch(word)
    if not found or found["language"].lower() not in LANGUAGE_CODES:
        return ""
    script, region = (found["script"] or "").title(), (found["region"] or "").upper()
    return "-".join(filter(None, (found["language"].lower(), script, region)))


def read_stage(text: str) -> str:
    """The stage of a persona that a cell's word stands for; empty for none."""
    table = sheet_columns().stages
    word = plain(text)
    return word if word in set(table.values()) else table.get(word, "")
