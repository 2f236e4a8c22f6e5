"""What a phone number in E.164 tells of where its owner is."""

import re
from functools import lru_cache
from typing import Final

from simulator.data.area_codes import AreaCode, area_codes
from simulator.data.calling_codes import (
    BRAZILIAN_STATES,
    BRAZILIAN_ZONES,
    LONGEST,
    calling_codes,
)
from simulator.data.state_names import state_zones
from simulator.places.part import Part
from simulator.places.words import country_words, state_words
from simulator.places.zones import in_order

_ONE: Final = "+1"
_BRAZIL: Final = "+55"
_WITH_AREA: Final = 5
_WHOLE: Final = re.compile(r"\+1\d{10}|\+55\d{10,11}", re.ASCII)


def telling_start(phone: str) -> str:
    """The digits that tell a place: leads who share them share all that is known.

    Of a number with too few or too many digits the area code tells nothing: whoever left a digit
    out may have left one out there.
    """
    if not phone.startswith((_ONE, _BRAZIL)):
        return phone[: LONGEST + 1]
    if _WHOLE.fullmatch(phone):
        return phone[:_WITH_AREA]
    return _ONE if phone.startswith(_ONE) else _BRAZIL


@lru_cache(maxsize=4096)
def told_by_phone(start: str) -> Part | None:
    """What a number's `telling_start` tells; nothing where no country has it."""
    if start.startswith(_ONE):
        return _north_american(start[2:_WITH_AREA])
    digits = start.removeprefix("+")
    if digits == start:
        return None
    codes = calling_codes()
    fits = (digits[:length] for length in range(LONGEST, 0, -1))
    code = next((each for each in fits if each in codes), None)
    if code is None:
        return None
    return _brazilian(digits[2:4]) if start.startswith(_BRAZIL) else _abroad(code, codes[code])


def _north_american(code: str) -> Part:
    if not code:
        return Part(
            "US", what="The phone has not ten digits after +1, so it tells no place", is_sure=False
        )
    known = area_codes().get(code)
    if known is None:
        what = f"{code} is no area code that is known here, so the phone tells no place"
        return Part("US", what=what, is_sure=False)
    if known.kind != "place":
        return _without_place(known)
    country = country_words(known.country)
    where = state_words(known.country, known.states) if known.states else country
    zones = in_order(known.zones)
    return Part(known.country, known.states, zones, f"{code} is {where}")


def _without_place(known: AreaCode) -> Part:
    kinds = {
        "toll-free": "is toll-free and tells no place",
        "personal": "is a number that moves with its owner and tells no place",
        "premium": "is for paid calls and tells no place",
        "anywhere": "is Canada",
    }
    what = f"{known.code} {kinds[known.kind]}"
    return Part(known.country, what=what, is_sure=known.country != "US")


def _brazilian(area: str) -> Part:
    state = BRAZILIAN_STATES.get(area)
    if state is None:
        return _abroad("55", "BR")
    zones = BRAZILIAN_ZONES.get(area) or state_zones("BR")[state]
    return Part("BR", (state,), zones, f"+55 {area} is {state_words('BR', (state,))}")


def _abroad(code: str, country: str) -> Part:
    return Part(country, what=f"+{code} is {country_words(country)}")
