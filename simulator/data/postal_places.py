"""What the start of a postal code tells: the state or province, and where it is sure the zones.

US: the first three digits of a ZIP code are a postal centre's. Its state, and in the states that
lie in two zones its zone, stand here only where all its ZIP codes agree (PyPI `zipcodes` 3.0.0,
MIT, see `CREDITS.md` here; zones by county, where a doubt remained both were kept). Those of
another state than their centre are named in full. Military addresses tell no place. Canada: Canada
Post, forward sortation areas. Australia: Australia Post; codes that cross into another state's
time have both or are left out. Spain, Portugal, France, Denmark and Britain: the codes of their
islands and territories, whose people live by another clock under a country's own postal codes. ZIP
codes of Palau, Micronesia and the Marshall Islands tell a clock and no state.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Final

AS_OF: Final = "2026-11"

LONGEST: Final = 5
"""The most characters that a row here has."""

_ZIP: Final = """
    AK 995-999
    AL 350-352 354-369
    AR 716-729
    AS 96799
    AZ 850-853 855-857 859-860 863-865
    CA 900-908 910-928 930-961
    CO 800-816
    CT 060-069
    DC 200 202-205
    DE 197-199
    FL 320-339 341-342 344 346-347 349
    GA 300-319 398-399
    GU 9691-9692 96930-96932
    HI 967-968
    IA 500-516 520-528
    ID 832-838
    IL 600-620 622-629
    IN 460-479
    KS 660-662 664-679
    KY 400-418 420-427
    LA 700-701 703-708 710-714
    MA 010-027 055
    MD 206-212 214-219
    ME 039-049
    MI 480-499
    MN 550-551 553-567
    MO 630-631 633-641 644-658
    MP 9695
    MS 386-397
    MT 590-599
    NC 270-289
    ND 580-588
    NE 680-681 683-693
    NH 030-038
    NJ 070-089
    NM 870-871 873-884
    NV 889-891 893-895 897-898
    NY 005 100-149 06390
    OH 430-459
    OK 730-731 734-741 743-749
    OR 970-979
    PA 150-196
    PR 006-007 009
    RI 028-029
    SC 290-299
    SD 570-577
    TN 370-385
    TX 733 750-770 772-799 885 73960
    UT 840-847
    VA 201 220-246
    VI 008
    VT 050-054 056-059
    WA 980-986 988-994
    WI 530-532 534-535 537-549
    WV 247-268
    WY 820-831 83414
    """

_ZIP_ZONES: Final = """
    America/New_York 320-323 326-339 341-342 344 346-347 349 374 376 378-379 400 402-418 425 460-462
        466-468 470 472-474 478 480-497
    America/Chicago 325 370-372 375 380-385 420-424 463-464 476-477 570-574 580-584 587 660-662
        664-676 679-681 683-689 733 750-770 772-797 73960
    America/Denver 577 693 799 832-834 836-837 885
    America/Los_Angeles 838 889-891 893-895 897 970-978
    America/Phoenix 850-853 855-857 859 863-864
    America/Anchorage 996-999
    Pacific/Palau 96939-96940  Pacific/Pohnpei 96941  Pacific/Chuuk 96942-96943
    Pacific/Kosrae 96944  Pacific/Majuro 96960  Pacific/Kwajalein 96970
    """
"""Of states in two zones, and of codes in none."""

_CANADIAN: Final = """
    A NL  B NS  C PE  E NB  G QC  H QC  J QC  K ON  L ON  M ON  N ON  P ON  R MB  S SK  T AB
    V BC  X NT,NU  Y YT
    """
_CANADIAN_ZONES: Final = """
    America/St_Johns A1  America/Toronto H J K L M N  America/Regina S4 S6 S7
    America/Vancouver V2 V3 V4 V5 V6 V7 V8 V9
    """

_AUSTRALIAN: Final = """
    1 NSW  2 NSW,ACT  3 VIC  4 QLD  5 SA  6 WA  7 TAS  8 VIC  9 QLD  02 ACT  080 NT  081 NT
    082 NT  083 NT  084 NT  085 NT  0870 NT  0871 NT
    4380 QLD,NSW  4383 QLD,NSW  4385 QLD,NSW
    """
_AUSTRALIAN_ZONES: Final = """
    Australia/Sydney 1 20 21 22 23 24 25 260-263 27  Pacific/Norfolk 2899
    Australia/Perth 60 61 62 63 65 66 671-678  Indian/Christmas 6798  Indian/Cocos 6799
    """

_ISLANDS: Final[Mapping[str, Mapping[str, str]]] = {
    "DK": {
        "39": "America/Nuuk America/Danmarkshavn America/Scoresbysund America/Thule",
    },
    "ES": {
        **{f"{code:02}": "Europe/Madrid" for code in range(1, 51)},
        "35": "Atlantic/Canary",
        "38": "Atlantic/Canary",
        "51": "Africa/Ceuta",
        "52": "Africa/Ceuta",
    },
    "FR": {
        "971": "America/Guadeloupe",
        "972": "America/Martinique",
        "973": "America/Cayenne",
        "974": "Indian/Reunion",
        "975": "America/Miquelon",
        "976": "Indian/Mayotte",
        "977": "America/St_Barthelemy",
        "978": "America/Marigot",
        "984": "Indian/Kerguelen",
        "986": "Pacific/Wallis",
        "987": "Pacific/Tahiti Pacific/Marquesas Pacific/Gambier",
        "988": "Pacific/Noumea",
    },
    "GB": {
        "ASCN": "Atlantic/St_Helena",
        "BBND": "Indian/Chagos",
        "BIQQ": "Antarctica/Rothera",
        "FIQQ": "Atlantic/Stanley",
        "GX11": "Europe/Gibraltar",
        "PCRN": "Pacific/Pitcairn",
        "SIQQ": "Atlantic/South_Georgia",
        "STHL": "Atlantic/St_Helena",
        "TDCU": "Atlantic/St_Helena",
        "TKCA": "America/Grand_Turk",
    },
    "PT": {
        **{str(code): "Europe/Lisbon" for code in range(1, 9)},
        **{str(code): "Atlantic/Madeira" for code in range(90, 95)},
        **{str(code): "Atlantic/Azores" for code in range(95, 100)},
    },
}


@dataclass(frozen=True, slots=True)
class PostalPlace:
    """What a start tells; no zones where the state's own are all that is sure."""

    start: str
    states: tuple[str, ...]
    zones: tuple[str, ...]


@cache
def postal_places(country: str) -> Mapping[str, PostalPlace]:
    """What is known of a country's postal codes, by their start; the longest that fits tells."""
    states, zones = _tables(country)
    return {
        start: PostalPlace(start, _longest(states, start), _longest(zones, start))
        for start in {*states, *zones}
    }


def _tables(
    country: str,
) -> tuple[Mapping[str, tuple[str, ...]], Mapping[str, tuple[str, ...]]]:
    match country:
        case "US":
            return dict(_ranges(_ZIP)), dict(_ranges(_ZIP_ZONES))
        case "CA":
            return dict(_pairs(_CANADIAN)), dict(_ranges(_CANADIAN_ZONES))
        case "AU":
            return dict(_pairs(_AUSTRALIAN)), dict(_ranges(_AUSTRALIAN_ZONES))
        case _:
            islands = _ISLANDS.get(country, {})
            return {}, {start: tuple(zones.split()) for start, zones in islands.items()}


def _ranges(table: str) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Rows of a name and the starts or ranges of starts that are its."""
    name = ""
    for cell in table.split():
        if not _is_start(cell):
            name = cell
            continue
        first, _, last = cell.partition("-")
        for start in range(int(first), int(last) + 1) if last else ():
            yield f"{start:0{len(first)}}", (name,)
        if not last:
            yield cell, (name,)


def _is_start(cell: str) -> bool:
    """A range, digits, or Canada's letters; names of states and zones are longer or have none."""
    return cell[0].isdigit() or len(cell) == 1 or cell[-1].isdigit()


def _pairs(table: str) -> Iterator[tuple[str, tuple[str, ...]]]:
    cells = table.split()
    for start, states in zip(cells[::2], cells[1::2], strict=True):
        yield start, tuple(states.split(","))


def _longest(table: Mapping[str, tuple[str, ...]], start: str) -> tuple[str, ...]:
    starts = (start[:length] for length in range(len(start), 0, -1))
    return next((table[each] for each in starts if each in table), ())
