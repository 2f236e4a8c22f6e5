"""Days as a person writes them."""

import datetime as dt

from simulator.errors import PresendError

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_NO_DATE = "Write a day such as 31 Mar 2027 or 2027-03-31, or leave it empty."


def date_of(words: str) -> dt.date | None:
    """The day that a person writes as `31 Mar 2027` or `2027-03-31`; none for nothing or "none".

    Raises:
        PresendError: it is no day.
    """
    plain = " ".join(words.replace(",", " ").split())
    if plain.casefold() in ("", "none", "never"):
        return None
    try:
        if len(plain) > len("2027-03-31") and plain[:4].isdigit():
            return dt.datetime.fromisoformat(plain)
        return _date(plain)
    except (ValueError, OverflowError):
        raise PresendError(_NO_DATE) from None


def _date(words: str) -> dt.date:
    if words.count("-") == 2 and words[:4].isdigit():  # noqa: PLR2004 - a year, a month, a day
        return dt.date.fromisoformat(words)
    day, month, year = words.split()
    if not day.rstrip(".").isdecimal():
        day, month = month, day
    return dt.date(int(year), _MONTHS.index(month[:3].casefold()) + 1, int(day.rstrip(".")))


def date_in_words(day: dt.date | None) -> str:
    """A day as `31 Mar 2027`, an instant as it stands in a file."""
    if day is None:
        return ""
    if isinstance(day, dt.datetime):
        return day.isoformat()
    return f"{day.day} {_MONTHS[day.month - 1].title()} {day.year}"
