"""Where a recipient of these tests may be, by tables of their own as the sheet has them."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from simulator.model.persona import Persona

_SHORT: Final = {
    "E": "America/New_York",
    "C": "America/Chicago",
    "M": "America/Denver",
    "P": "America/Los_Angeles",
    "Phoenix": "America/Phoenix",
    "Anchorage": "America/Anchorage",
    "Adak": "America/Adak",
    "Honolulu": "Pacific/Honolulu",
    "StJohns": "America/St_Johns",
    "Halifax": "America/Halifax",
    "Toronto": "America/Toronto",
    "Winnipeg": "America/Winnipeg",
    "Regina": "America/Regina",
    "Edmonton": "America/Edmonton",
    "Vancouver": "America/Vancouver",
    "Whitehorse": "America/Whitehorse",
    "PuertoRico": "America/Puerto_Rico",
}

_AREA_CODES: Final = """
AL 205 C
CA 415 213 357 837 P
CO 303 M
CT 203 E
FL 305 239 E
FL 850 448 E,C
GA 404 565 E
HI 808 Honolulu
IL 312 861 C
IN 317 E
IN 219 574 812 930 E,C
KS 785 620 C,M
KS 316 C
KY 502 E
KY 270 364 606 E,C
LA 504 457 C
MA 617 E
MD 410 E
MI 313 679 E
MI 906 E,C
MN 612 924 C
MS 601 471 C
ND 701 C,M
NE 308 C,M
NE 402 C
NM 505 M
NV 702 P
NV 775 P,M
NY 212 465 624 E
OH 614 436 E
OK 405 C
OR 503 P
OR 541 458 P,M
PA 215 E
PR 787 PuertoRico
RI 401 E
SD 605 C,M
TN 423 729 931 E,C
TN 615 C
TX 214 621 C
TX 915 M
UT 801 M
VA 703 E
WA 206 P
WY 307 M
ID 208 986 M,P
AZ 602 Phoenix
AZ 928 Phoenix,M
AK 907 Anchorage,Adak
CA-NL 709 879 StJohns,Halifax
CA-ON 416 Toronto
CA-ON 807 Toronto,Winnipeg
CA-BC 604 Vancouver
CA-BC 250 236 672 778 Vancouver,Edmonton
CA-YT,CA-NT,CA-NU 867 Whitehorse,Edmonton,Winnipeg,Toronto
CA-SK 306 639 Regina,Edmonton
CA-QC 514 Toronto
CA-QC 418 581 367 273 Toronto,Halifax
CA-AB 403 Edmonton
CA-MB 204 Winnipeg
CA-NS,CA-PE 902 Halifax
"""

_STATES: Final = """
AL C
CA P
CT E
FL E,C
GA E
HI Honolulu
ID M,P
IN E,C
KY E,C
KS C,M
LA C
MA E
MD E
MI E,C
MN C
MS C
ND C,M
NE C,M
NM M
NV P,M
NY E
OK C
OR P,M
PA E
RI E
SD C,M
TN E,C
TX C,M
UT M
VA E
WA P
WY M
AZ Phoenix,M
AK Anchorage,Adak
BR-SP America/Sao_Paulo
"""

_ZIPS: Final = """
10001 NY E
32501 FL C
33101 FL E
57104 SD C
60601 IL C
75201 TX C
79901 TX M
37203 TN C
80202 CO M
90210 CA P
96813 HI Honolulu
"""

_FRENCH_CODES: Final = """
97139 America/Guadeloupe
97200 America/Martinique
97300 America/Cayenne
97400 Indian/Reunion
97500 America/Miquelon
97600 Indian/Mayotte
98600 Pacific/Wallis
98800 Pacific/Noumea
"""

_OTHER_NAMES: Final = """
US US/Eastern US/Samoa Navajo
CA America/Yellowknife Canada/Newfoundland
IN Asia/Calcutta
GB GB-Eire
JP Asia/Tokyo
"""

_NAMES_OF_CLOCKS: Final = "UTC GMT Etc/GMT+5 EST MST HST CET PST8PDT"

_COUNTRIES: Final = """
GB Europe/London
IE Europe/Dublin
FR Europe/Paris
DE Europe/Berlin
IT Europe/Rome
SE Europe/Stockholm
NL Europe/Amsterdam
ES Europe/Madrid,Atlantic/Canary
IN Asia/Kolkata
SG Asia/Singapore
ZA Africa/Johannesburg
AE Asia/Dubai
JP Asia/Tokyo
MA Africa/Casablanca
NZ Pacific/Auckland,Pacific/Chatham
AU Australia/Perth,Australia/Eucla,Australia/Sydney,Australia/Lord_Howe,Australia/Brisbane
BR America/Noronha,America/Sao_Paulo,America/Manaus,America/Rio_Branco
MX America/Mexico_City,America/Cancun,America/Mazatlan,America/Tijuana,America/Matamoros
US E,C,M,P,Phoenix,Anchorage,Adak,Honolulu
CA StJohns,Halifax,Toronto,Winnipeg,Regina,Edmonton,Vancouver,Whitehorse
"""

_DIALLED: Final = {"+44": "GB", "+353": "IE", "+33": "FR", "+49": "DE", "+61": "AU", "+46": "SE"}
_WITHOUT_PLACE: Final = re.compile(r"800|833|844|855|866|877|888|5\d\d|900")
_WHOLE: Final = re.compile(r"\+1\d{10}")
_NOTHING: Final[tuple[tuple[str, ...], tuple[str, ...]]] = ((), ())
_CANADIAN_WITHOUT_PLACE: Final = ("600", "622", "633")


@dataclass(frozen=True)
class SlowPlaces:
    """The country of the lead, whose law may hold, and every clock that may be theirs."""

    country: str | None
    jurisdictions: tuple[str, ...]
    zones: tuple[str, ...]


@dataclass(frozen=True)
class _Told:
    country: str | None = None
    states: tuple[str, ...] = ()
    zones: tuple[str, ...] = ()
    is_sure: bool = True


def slow_places(lead: Persona) -> SlowPlaces:
    """The clock: own zone, postal code, address with area code, area code, country."""
    phone = _phone(lead.phone) if lead.phone else _Told()
    own_zone = lead.timezone if ZONE_COUNTRIES.get(lead.timezone or "") else None
    country = lead.country if lead.country in COUNTRY_ZONES else None
    address = country or (phone.country if lead.region or lead.postal_code else None)
    if not phone.is_sure and address not in (None, "US", "CA"):
        # Nobody knows where in the US it is; with an address there or next door, that tells.
        phone = _Told("US")
    home = address or phone.country or ZONE_COUNTRIES.get(own_zone or "")
    state, state_zones = _region(home, lead.region)
    postal_state, postal_zones = _postal(home, lead.postal_code or "")
    address_states = _unique(*state, *postal_state)
    jurisdictions = _jurisdictions(home, address_states, phone)
    if own_zone:
        return SlowPlaces(home, jurisdictions, (own_zone,))
    beside = (str(lead.timezone),) if lead.timezone in CLOCKS else ()
    if postal_zones:
        return SlowPlaces(home, jurisdictions, postal_zones + beside)
    is_same_state = bool(set(phone.states) & set(address_states))
    if state_zones and is_same_state:
        both = tuple(zone for zone in state_zones if zone in phone.zones)
        return SlowPlaces(home, jurisdictions, (both or state_zones) + beside)
    phone_zones = phone.zones
    if phone.is_sure and phone.country and phone.country != home:
        phone_zones = phone_zones or COUNTRY_ZONES[phone.country]
        state_zones = state_zones or COUNTRY_ZONES.get(home or "", ())
    zones = _unique(*state_zones, *phone_zones) or COUNTRY_ZONES.get(home or "", ())
    return SlowPlaces(home, jurisdictions, zones + beside)


def _jurisdictions(
    home: str | None, address_states: tuple[str, ...], phone: _Told
) -> tuple[str, ...]:
    """The address's, and the phone's where they differ; a country where no state is known."""
    if home is None:
        return ()
    by_phone = phone.states if phone.country == home else ()
    if set(by_phone) & set(address_states):
        by_phone = ()
    own = _unique(*address_states, *by_phone) or (home,)
    is_abroad = phone.is_sure and phone.country not in (None, home)
    abroad = (phone.states or (str(phone.country),)) if is_abroad else ()
    return _unique(*own, *abroad)


def _phone(number: str) -> _Told:
    if not number.startswith("+1"):
        country = next((_DIALLED[code] for code in _DIALLED if number.startswith(code)), None)
        return _Told(country)
    if not _WHOLE.fullmatch(number):
        return _Told("US", is_sure=False)
    code = number[2:5]
    if code in AREA_CODES:
        states, zones = AREA_CODES[code]
        return _Told(states[0][:2], states, zones)
    if code in _CANADIAN_WITHOUT_PLACE:
        return _Told("CA")
    assert _WITHOUT_PLACE.fullmatch(code)
    return _Told("US", is_sure=False)


def _region(country: str | None, region: str | None) -> tuple[tuple[str, ...], tuple[str, ...]]:
    place = f"{country}-{region}"
    return ((place,), STATE_ZONES[place]) if place in STATE_ZONES else _NOTHING


def _postal(country: str | None, code: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    if country == "FR":
        return (), _FRENCH.get(code, ())
    return _ZIP.get(code, _NOTHING) if country == "US" else _NOTHING


def _zones(words: str) -> tuple[str, ...]:
    return tuple(_SHORT.get(word, word) for word in words.split(","))


def _place(state: str) -> str:
    return state if "-" in state else f"US-{state}"


def _unique(*words: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(words))


def _area_codes() -> Iterator[tuple[str, tuple[tuple[str, ...], tuple[str, ...]]]]:
    for line in _AREA_CODES.strip().splitlines():
        states, *codes, zones = line.split()
        places = tuple(map(_place, states.split(",")))
        for code in codes:
            yield code, (places, _zones(zones))


def _two_columns(table: str) -> Mapping[str, tuple[str, ...]]:
    rows = (line.split() for line in table.strip().splitlines())
    return {name: _zones(zones) for name, zones in rows}


AREA_CODES: Final = dict(_area_codes())
STATE_ZONES: Final = {_place(state): zones for state, zones in _two_columns(_STATES).items()}
COUNTRY_ZONES: Final = _two_columns(_COUNTRIES)
CLOCKS: Final = tuple(_NAMES_OF_CLOCKS.split())
"""Keys that name a clock and no place."""
ZONE_COUNTRIES: Final[Mapping[str, str | None]] = (
    {zone: country for country, zones in COUNTRY_ZONES.items() for zone in zones}
    | {
        zone: country
        for country, *zones in map(str.split, _OTHER_NAMES.strip().splitlines())
        for zone in zones
    }
    | dict.fromkeys(CLOCKS)
)
_ZIP: Final = {
    code: ((_place(state),), _zones(zones))
    for code, state, zones in (line.split() for line in _ZIPS.strip().splitlines())
}
_FRENCH: Final = _two_columns(_FRENCH_CODES)
ZIPS: Final = tuple(_ZIP)
FRENCH_CODES: Final = tuple(_FRENCH)
