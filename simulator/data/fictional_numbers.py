"""Numbers that reach nobody: what regulators keep free for films and books, with their source.

A country that is not here keeps none free, as far as was found (read 2026-11). The countries that
share +1 have one rule for every area code, see `NORTH_AMERICAN`.
"""

from dataclasses import dataclass
from typing import Final

from simulator.data.word_lists import words

NORTH_AMERICAN: Final = "55501"
"""What stands behind +1 and any area code, two digits before the end: 555-0100 to 555-0199.

Source: NANPA, 555 Line Number Resources; ATIS-0300115. Held by the CNA for Canada alike.
"""

TOLL_FREE: Final = frozenset({"+18005550199"})
"""Of toll-free numbers this one alone is kept free: 555-01xx is assigned there like any other.

Source: ATIS-0300115, as Wikipedia tells it under “555 (telephone number)”.
"""

_ACMA = "ACMA, Phone numbers for use in TV shows, films and creative works"
_BNETZA = (
    "Bundesnetzagentur, Mitteilung 148/2021, Amtsblatt 7/2021: Rufnummern für Medienproduktionen"
)
_ARCEP = "Arcep, décision 2018-0881: numbers for works of fiction"
_COMREG = "ComReg 15/136, Numbering Conditions of Use: 020 91x xxxx is for drama"
_OFCOM = "Ofcom, Telephone numbers for drama use"
_PTS = "PTS, Telefonnummer för användning i böcker och filmer, 2020"

_BRITISH = words("""
    1134960 1144960 1154960 1164960 1174960 1184960 1214960 1314960 1414960 1514960 1614960 1914980
    1632960 2079460 2920180 3069990 8081570
    """)
"""Northern Ireland's are left out: lists of different years name different ones."""


@dataclass(frozen=True, slots=True)
class FreeRange:
    """Numbers from `first` to `last`, both included, in E.164 and of one length.

    `is_texted` tells numbers that could get a text (mobile ones) from others.
    """

    country: str
    first: str
    last: str
    source: str
    is_texted: bool = False
    as_of: str = "2026-11"


def _block(country: str, start: str, digits: int, source: str) -> FreeRange:
    """All numbers of `start` and so many digits."""
    return FreeRange(country, start + "0" * digits, start + "9" * digits, source)


def _texted(country: str, first: str, last: str, source: str) -> FreeRange:
    return FreeRange(country, first, last, source, is_texted=True)


def _each(country: str, start: str, ends: str, source: str) -> tuple[FreeRange, ...]:
    """Single mobile numbers: `start` and each of `ends`."""
    numbers = [start + end for end in ends.split()]
    return tuple(_texted(country, number, number, source) for number in numbers)


FREE_RANGES: Final = (
    _texted("GB", "+447700900000", "+447700900999", _OFCOM),
    *(_block("GB", f"+44{start}", 3, _OFCOM) for start in sorted(_BRITISH)),
    _block("GB", "+44909879", 4, _OFCOM),
    _texted("IE", "+353209100000", "+353209199999", _COMREG),
    *_each(
        "AU",
        "+6149157",
        "0006 0156 0157 0158 0159 0110 0313 0737 1266 1491 1804 2549 2665 2983 3770 3087 4118 4632 "
        "5254 5789 6398 6801 7426 7644 8957 8148 8888 9212 9760 9455",
        _ACMA,
    ),
    *(_block("AU", f"+61{area}{start}", 4, _ACMA) for area in "2378" for start in (5550, 7010)),
    _texted("DE", "+491713920000", "+491713920099", _BNETZA),
    _texted("DE", "+4917604069000", "+4917604069099", _BNETZA),
    *_each("DE", "+49152", "28817386 28895456 54599371", _BNETZA),
    *_each("DE", "+49172", "9925904 9968532 9973185 9973186 9980752", _BNETZA),
    *_each("DE", "+49174", "9091317 9464308", _BNETZA),
    *(
        _block("DE", f"+49{start}", 3, _BNETZA)
        for start in ("3023125", "6990009", "4066969", "2214710", "8999998")
    ),
    _texted("FR", "+33639980000", "+33639989999", _ARCEP),
    *(
        _block("FR", f"+33{start}", 4, _ARCEP)
        for start in ("19900", "26191", "35301", "46571", "53649")
    ),
    _texted("SE", "+46701740605", "+46701740699", _PTS),
    FreeRange("SE", "+46313900600", "+46313900699", _PTS),
    FreeRange("SE", "+46406280400", "+46406280499", _PTS),
    FreeRange("SE", "+46846500400", "+46846500499", _PTS),
    FreeRange("SE", "+46980319200", "+46980319299", _PTS),
)
