"""Named days that texts count down to, and on which date each falls in a year.

Only those that mean one day wherever they are kept: Thanksgiving, Mother's Day and Labor Day fall
on other days in other countries. Easter is the Western one, by the rule of 1876 for the Gregorian
calendar that almanacs print. Collected in November 2026.
"""

import datetime as dt
from collections.abc import Mapping
from functools import lru_cache
from typing import Final

_FIXED: Final[Mapping[str, tuple[int, int]]] = {
    "new year's day": (1, 1),
    "valentine's day": (2, 14),
    "st patrick's day": (3, 17),
    "halloween": (10, 31),
    "christmas eve": (12, 24),
    "christmas day": (12, 25),
    "boxing day": (12, 26),
    "new year's eve": (12, 31),
}
_FROM_THANKSGIVING: Final = {
    "black friday": 1,
    "small business saturday": 2,
    "cyber monday": 4,
    "giving tuesday": 5,
}
"""Days after the fourth Thursday of November."""

_FROM_EASTER: Final = {
    "ash wednesday": -46,
    "palm sunday": -7,
    "good friday": -2,
    "easter sunday": 0,
    "easter monday": 1,
}

_OTHER_NAMES: Final[Mapping[str, str]] = {
    "new year's eve": "nochevieja, silvester, saint sylvestre, nyarsafton",
    "new year's day": "ano nuevo, jour de l'an, neujahr, capodanno",
    "valentine's day": "valentines day, dia de san valentin, saint valentin, valentinstag",
    "st patrick's day": "st . patrick's day, saint patrick's day",
    "christmas eve": "nochebuena, heiligabend, vispera de navidad, vespera de natal, julafton,"
    "vigilia di natale",
    "black friday": "viernes negro, schwarzer freitag, svart fredag, vendredi fou",
    "good friday": "viernes santo, vendredi saint, karfreitag, sexta feira santa, venerdi santo,"
    "goede vrijdag",
    "easter sunday": "domingo de pascua, domingo de resurreccion, dimanche de paques, ostersonntag,"
    "domingo de pascoa, pasqua",
    "easter monday": "lunes de pascua, lundi de paques, ostermontag, pasquetta, tweede paasdag",
    "ash wednesday": "miercoles de ceniza, mercredi des cendres, aschermittwoch",
    "palm sunday": "domingo de ramos, dimanche des rameaux, palmsonntag",
}

FEASTS: Final[Mapping[str, str]] = {
    **{name: name for name in (*_FIXED, *_FROM_THANKSGIVING, *_FROM_EASTER)},
    **{other.strip(): name for name, others in _OTHER_NAMES.items() for other in others.split(",")},
}
"""Their names, folded, and the one by which `date_of` knows each."""


@lru_cache(maxsize=256)
def date_of(feast: str, year: int) -> dt.date:
    """The date of a feast in a year from 1583 on; earlier it is that by the same rules."""
    if feast in _FIXED:
        return dt.date(year, *_FIXED[feast])
    if feast in _FROM_THANKSGIVING:
        first = dt.date(year, 11, 1)
        thursday = first + dt.timedelta(days=(3 - first.weekday()) % 7 + 21)
        return thursday + dt.timedelta(days=_FROM_THANKSGIVING[feast])
    return _easter(year) + dt.timedelta(days=_FROM_EASTER[feast])


def _easter(year: int) -> dt.date:
    century, rest = divmod(year, 100)
    leaps, odd = divmod(century, 4)
    moon = century - (century - (century + 8) // 25 + 1) // 3
    epact = (19 * (year % 19) + moon - leaps + 15) % 30
    weekday = (32 + 2 * odd + 2 * (rest // 4) - epact - rest % 4) % 7
    late = (year % 19 + 11 * epact + 22 * weekday) // 451
    month, day = divmod(epact + weekday - 7 * late + 114, 31)
    return dt.date(year, month, day + 1)
