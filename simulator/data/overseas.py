"""Territories overseas that addresses give as a region of their country, by their ISO 3166-1 codes.

Their people live by another clock, and the country's own zones in the tz database leave them out.
"""

from collections.abc import Mapping
from typing import Final

AS_OF: Final = "2026-11"

OVERSEAS: Final[Mapping[str, frozenset[str]]] = {
    "DK": frozenset({"FO", "GL"}),
    "FR": frozenset({"BL", "GF", "GP", "MF", "MQ", "NC", "PF", "PM", "RE", "TF", "WF", "YT"}),
    "NL": frozenset({"AW", "BQ", "CW", "SX"}),
}
"""By the country that they belong to."""

USUAL_NAMES: Final[Mapping[str, str]] = {
    "971": "GP",
    "972": "MQ",
    "973": "GF",
    "974": "RE",
    "976": "YT",
    "BONAIRE": "BQ",
    "CURACAO": "CW",
    "FAEROERNE": "FO",
    "FAROE ISLANDS": "FO",
    "GRONLAND": "GL",
    "GUYANE": "GF",
    "GUYANE FRANCAISE": "GF",
    "LA REUNION": "RE",
    "NOUVELLE CALEDONIE": "NC",
    "POLYNESIE FRANCAISE": "PF",
    "REUNION": "RE",
    "SAINT BARTHELEMY": "BL",
    "SAINT MARTIN": "MF",
    "SAINT PIERRE AND MIQUELON": "PM",
    "SAINT PIERRE ET MIQUELON": "PM",
    "SINT MAARTEN": "SX",
    "TAHITI": "PF",
    "WALLIS AND FUTUNA": "WF",
    "WALLIS ET FUTUNA": "WF",
}
"""What people call them besides, in capitals without accents and hyphens."""
