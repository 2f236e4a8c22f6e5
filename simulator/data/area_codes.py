"""The area codes of +1: country, states or provinces, and every time zone that people there keep.

Made from the `phonenumbers` library 9.0.43 (libphonenumber metadata, Apache-2.0, see `CREDITS.md`
here), three numbers probed in each area code, and then corrected by hand: an area code that lies
in two zones has both, for a mobile number's exchange says nothing about where its owner lives.
Where the zones of the US part: 49 CFR 71; those of Canada: the provinces' time acts, as in the tz
database 2026f. 474 is Saskatchewan, 689 Orlando, 257 all of British Columbia, whatever the probes
said. Countries other than the US and Canada: the library's metadata.

The library is late with new codes. Those since 2023 are from the notices of the states' utility
commissions and of the CRTC, read November 2026: 357 and 837 California, 436 Ohio, 457 Louisiana,
465 and 624 New York, 471 Mississippi, 621 Texas, 679 Michigan, 729 Tennessee, 861 Illinois, 924
Minnesota. 565 Georgia and 273 eastern Quebec are announced. A new code has the zones of the codes
whose area it shares.

Territories of the US are states of it here, as in ISO 3166-2:US.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Final, Literal

from simulator.data.word_lists import words

AS_OF: Final = "2026-11"

Kind = Literal["place", "toll-free", "personal", "premium", "anywhere"]
"""`personal` are 5xx, `anywhere` Canada's numbers without a place."""

TOLL_FREE_CODES: Final = words("800 833 844 855 866 877 888")

US_TERRITORIES: Final = words("AS GU MP PR VI")
"""Countries of their own in ISO 3166-1, and states of the US in ISO 3166-2."""

_NO_STATES = "-"
_WITHOUT_PLACE: Final[tuple[tuple[str, Kind, str], ...]] = (
    ("US", "toll-free", "800 833 844 855 866 877 888"),
    ("US", "personal", "500 521 522 523 524 525 526 527 528 529 532 533 544 566 577 588"),
    ("US", "premium", "900"),
    ("CA", "anywhere", "600 622 633"),
)

_TABLE: Final = """
US AK Anchorage,Adak 907
US AL Chicago 205 251 256 334 659 938
US AR Chicago 327 479 501 870
US AS Pacific/Pago_Pago 684
US AZ Phoenix 480 520 602 623
US AZ Phoenix,Denver 928
US CA Los_Angeles 209 213 279 310 323 341 350 357 369 408 415 424 442 510 530 559 562 619 626 628
    650 657 661 669 707 714 738 747 760 805 818 820 831 837 840 858 909 916 925 949 951
US CO Denver 303 719 720 748 970 983
US CT New_York 203 475 860 959
US DC New_York 202 771
US DE New_York 302
US FL New_York 239 305 321 324 352 386 407 561 645 656 689 727 728 754 772 786 813 863 904 941
    954
US FL New_York,Chicago 448 850
US GA New_York 229 404 470 478 565 678 706 762 770 912 943
US GU Pacific/Guam 671
US HI Pacific/Honolulu 808
US IA Chicago 319 515 563 641 712
US ID Denver,Los_Angeles 208 986
US IL Chicago 217 224 309 312 331 447 464 618 630 708 730 773 779 815 847 861 872
US IN New_York 260 317 463 765
US IN New_York,Chicago 219 574 812 930
US KS Chicago 316 913
US KS Chicago,Denver 620 785
US KY New_York 502 859
US KY New_York,Chicago 270 364 606
US LA Chicago 225 318 337 457 504 985
US MA New_York 339 351 413 508 617 774 781 857 978
US MD New_York 227 240 301 410 443 667
US ME New_York 207
US MI New_York 231 248 269 313 517 586 616 679 734 810 947 989
US MI New_York,Chicago 906
US MN Chicago 218 320 507 612 651 763 924 952
US MO Chicago 235 314 417 557 573 636 660 816 975
US MP Pacific/Saipan 670
US MS Chicago 228 471 601 662 769
US MT Denver 406
US NC New_York 252 336 472 704 743 828 910 919 980 984
US ND Chicago,Denver 701
US NE Chicago 402 531
US NE Chicago,Denver 308
US NH New_York 603
US NJ New_York 201 551 609 640 732 848 856 862 908 973
US NM Denver 505 575
US NV Los_Angeles 702 725
US NV Los_Angeles,Denver 775
US NY New_York 212 315 329 332 347 363 465 516 518 585 607 624 631 646 680 716 718 838 845 914 917
    929 934
US OH New_York 216 220 234 283 326 330 380 419 436 440 513 567 614 740 937
US OK Chicago 405 539 572 580 918
US OR Los_Angeles 503 971
US OR Los_Angeles,Denver 458 541
US PA New_York 215 223 267 272 412 445 484 570 582 610 717 724 814 835 878
US PR Puerto_Rico 787 939
US RI New_York 401
US SC New_York 803 821 839 843 854 864
US SD Chicago,Denver 605
US TN Chicago 615 629 731 901
US TN New_York 865
US TN New_York,Chicago 423 729 931
US TX Chicago 210 214 254 281 325 346 361 409 430 432 469 512 621 682 713 726 737 806 817 830 832
    903 936 940 945 956 972 979
US TX Denver 915
US UT Denver 385 435 801
US VA New_York 276 434 540 571 686 703 757 804 826 948
US VI St_Thomas 340
US VT New_York 802
US WA Los_Angeles 206 253 360 425 509 564
US WI Chicago 262 274 353 414 534 608 715 920
US WV New_York 304 681
US WY Denver 307
CA AB Edmonton 368 403 587 780 825
CA BC Vancouver 604
CA BC Vancouver,Edmonton 236 250 257 672 778
CA MB Winnipeg 204 431 584
CA NB Halifax 428 506
CA NL St_Johns,Halifax 709 879
CA NS,PE Halifax 782 902
CA ON Toronto 226 249 289 343 365 382 416 437 519 548 613 647 683 705 742 753 905 942
CA ON Toronto,Winnipeg 807
CA QC Toronto 263 354 438 450 468 514 579 819 873
CA QC Toronto,Halifax 273 367 418 581
CA SK Regina,Edmonton 306 474 639
CA YT,NT,NU Whitehorse,Edmonton,Winnipeg,Toronto 867
AG - Antigua 268
AI - Anguilla 264
BB - Barbados 246
BM - Atlantic/Bermuda 441
BS - Nassau 242
DM - Dominica 767
DO - Santo_Domingo 809 829 849
GD - Grenada 473
JM - Jamaica 658 876
KN - St_Kitts 869
KY - Cayman 345
LC - St_Lucia 758
MS - Montserrat 664
SX - Lower_Princes 721
TC - Grand_Turk 649
TT - Port_of_Spain 868
VC - St_Vincent 784
VG - Tortola 284
"""
"""Country, its states, zones (of America unless they say another part of the world), codes."""


@dataclass(frozen=True, slots=True)
class AreaCode:
    """An area code; one without a place has no states, and no zones but its country's."""

    code: str
    country: str
    states: tuple[str, ...]
    zones: tuple[str, ...]
    kind: Kind = "place"


@cache
def area_codes() -> Mapping[str, AreaCode]:
    """All area codes of +1 that are in use or announced, by their three digits."""
    found = {code: AreaCode(code, *head) for head, codes in _rows() for code in codes}
    for country, kind, codes in _WITHOUT_PLACE:
        found |= {code: AreaCode(code, country, (), (), kind) for code in codes.split()}
    return found


@cache
def area_codes_of(country: str) -> tuple[str, ...]:
    """The area codes with a place in a country, or in a territory by its own code such as `PR`."""
    return tuple(
        sorted(
            each.code
            for each in area_codes().values()
            if each.kind == "place" and country in (each.country, *_territories(each))
        )
    )


def _territories(each: AreaCode) -> tuple[str, ...]:
    return each.states if each.country == "US" and set(each.states) <= US_TERRITORIES else ()


def _rows() -> Iterator[tuple[tuple[str, tuple[str, ...], tuple[str, ...]], list[str]]]:
    for row in _TABLE.strip().replace("\n   ", "").split("\n"):
        country, states, zones, *codes = row.split()
        named = tuple(each if "/" in each else f"America/{each}" for each in zones.split(","))
        of = () if states == _NO_STATES else tuple(states.split(","))
        yield (country, of, named), codes
