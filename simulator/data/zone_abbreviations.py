"""Short names of time zones that are no keys, and the key that is mostly meant.

From the IANA time zone database (2026) and common use; where several places share a short name,
the one that most business texts go to. Read November 2026, confidence medium.
"""

from collections.abc import Mapping
from typing import Final

_MEANT: Final = {
    "America/New_York": "ET EDT EASTERN EASTERN_TIME NEW_YORK NYC",
    "America/Chicago": "CT CST CDT CENTRAL CENTRAL_TIME CHICAGO",
    "America/Denver": "MT MDT MOUNTAIN MOUNTAIN_TIME DENVER",
    "America/Los_Angeles": "PT PST PDT PACIFIC PACIFIC_TIME LOS_ANGELES LA",
    "America/Anchorage": "AKT AKST AKDT ALASKA ALASKA_TIME",
    "Pacific/Honolulu": "HT HAWAII HAWAII_TIME",
    "America/Phoenix": "ARIZONA PHOENIX",
    "America/Halifax": "AT AST ADT ATLANTIC ATLANTIC_TIME",
    "America/St_Johns": "NST NDT NEWFOUNDLAND",
    "America/Sao_Paulo": "BRT BRST BRASILIA",
    "Europe/London": "BST UK LONDON",
    "Europe/Dublin": "IRELAND DUBLIN",
    "Europe/Berlin": "CEST MEZ MESZ BERLIN",
    "Europe/Paris": "PARIS",
    "Europe/Madrid": "MADRID",
    "Europe/Helsinki": "EEST",
    "Africa/Johannesburg": "SAST",
    "Asia/Kolkata": "IST INDIA",
    "Asia/Singapore": "SGT",
    "Asia/Tokyo": "JST TOKYO",
    "Asia/Dubai": "GST DUBAI",
    "Australia/Sydney": "AET AEST AEDT SYDNEY",
    "Australia/Adelaide": "ACT ACST ACDT ADELAIDE",
    "Australia/Perth": "AWST PERTH",
    "Pacific/Auckland": "NZST NZDT NZT AUCKLAND",
}

KEYS_MEANT: Final[Mapping[str, str]] = {
    name: key for key, names in _MEANT.items() for name in names.split()
}
"""By the name in capitals, with underscores for blanks."""

FIXED: Final[Mapping[str, str]] = {
    "EST": "America/New_York",
    "MST": "America/Denver",
    "HST": "Pacific/Honolulu",
}
"""Keys that exist, and keep one time all year: hardly what whoever wrote them meant."""
