"""Which country a number in E.164 is of, by what follows the plus.

Codes: ITU-T E.164 assignments, as in the `phonenumbers` library 9.0 (libphonenumber metadata,
Apache-2.0, see `CREDITS.md` here). +1 is missing: its countries differ by area code.
"""

from collections.abc import Mapping
from functools import cache
from typing import Final

AS_OF: Final = "2026-11"

_CODES: Final = """
    7 RU 20 EG 27 ZA 30 GR 31 NL 32 BE 33 FR 34 ES 36 HU 39 IT 40 RO 41 CH 43 AT 44 GB 45 DK 46 SE
    47 NO 48 PL 49 DE 51 PE 52 MX 53 CU 54 AR 55 BR 56 CL 57 CO 58 VE 60 MY 61 AU 62 ID 63 PH 64 NZ
    65 SG 66 TH 81 JP 82 KR 84 VN 86 CN 90 TR 91 IN 92 PK 93 AF 94 LK 95 MM 98 IR 211 SS 212 MA
    213 DZ 216 TN 218 LY 220 GM 221 SN 222 MR 223 ML 224 GN 225 CI 226 BF 227 NE 228 TG 229 BJ
    230 MU 231 LR 232 SL 233 GH 234 NG 235 TD 236 CF 237 CM 238 CV 239 ST 240 GQ 241 GA 242 CG
    243 CD 244 AO 245 GW 246 IO 248 SC 249 SD 250 RW 251 ET 252 SO 253 DJ 254 KE 255 TZ 256 UG
    257 BI 258 MZ 260 ZM 261 MG 262 RE 263 ZW 264 NA 265 MW 266 LS 267 BW 268 SZ 269 KM 290 SH
    291 ER 297 AW 298 FO 299 GL 350 GI 351 PT 352 LU 353 IE 354 IS 355 AL 356 MT 357 CY 358 FI
    359 BG 370 LT 371 LV 372 EE 373 MD 374 AM 375 BY 376 AD 377 MC 378 SM 380 UA 381 RS 382 ME
    385 HR 386 SI 387 BA 389 MK 420 CZ 421 SK 423 LI 500 FK 501 BZ 502 GT 503 SV 504 HN 505 NI
    506 CR 507 PA 508 PM 509 HT 590 GP 591 BO 592 GY 593 EC 594 GF 595 PY 596 MQ 597 SR 598 UY
    599 CW 670 TL 672 NF 673 BN 674 NR 675 PG 676 TO 677 SB 678 VU 679 FJ 680 PW 681 WF 682 CK
    683 NU 685 WS 686 KI 687 NC 688 TV 689 PF 690 TK 691 FM 692 MH 850 KP 852 HK 853 MO 855 KH
    856 LA 880 BD 886 TW 960 MV 961 LB 962 JO 963 SY 964 IQ 965 KW 966 SA 967 YE 968 OM 970 PS
    971 AE 972 IL 973 BH 974 QA 975 BT 976 MN 977 NP 992 TJ 993 TM 994 AZ 995 GE 996 KG 998 UZ
    """
_SHARED: Final = """
    76 KZ 77 KZ 441481 GG 447781 GG 447839 GG 4479111 GG 4479117 GG 441534 JE 447509 JE 447797 JE
    447829 JE 447937 JE 4477003 JE 4477007 JE 4477008 JE 441624 IM 447524 IM 447624 IM 447924 IM
    4474576 IM 3906698 VA 4779 SJ 6189162 CC 6189164 CX 262269 YT 262639 YT 35818 AX
    5993 BQ 5994 BQ 5997 BQ
    """
"""Parts of a country's numbers that are another's."""

LONGEST: Final = 7
"""The most digits that a row here has."""


@cache
def calling_codes() -> Mapping[str, str]:
    """The country of each start of a number; the longest that fits tells."""
    cells = (_CODES + _SHARED).split()
    return dict(zip(cells[::2], cells[1::2], strict=True))


BRAZILIAN_STATES: Final[Mapping[str, str]] = {
    area: state
    for state, areas in {
        "AC": "68",
        "AL": "82",
        "AM": "92 97",
        "AP": "96",
        "BA": "71 73 74 75 77",
        "CE": "85 88",
        "DF": "61",
        "ES": "27 28",
        "GO": "62 64",
        "MA": "98 99",
        "MG": "31 32 33 34 35 37 38",
        "MS": "67",
        "MT": "65 66",
        "PA": "91 93 94",
        "PB": "83",
        "PE": "81 87",
        "PI": "86 89",
        "PR": "41 42 43 44 45 46",
        "RJ": "21 22 24",
        "RN": "84",
        "RO": "69",
        "RR": "95",
        "RS": "51 53 54 55",
        "SC": "47 48 49",
        "SE": "79",
        "SP": "11 12 13 14 15 16 17 18 19",
        "TO": "63",
    }.items()
    for area in areas.split()
}
"""The state of each area code of +55, on mobile numbers too. Source: Anatel, Resolução 263/2001."""

BRAZILIAN_ZONES: Final[Mapping[str, tuple[str, ...]]] = {"92": ("America/Manaus",)}
"""Those of an area code of +55 that lies in fewer zones than its state."""
