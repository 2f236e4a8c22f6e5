"""States and provinces: names, and the time zones that each keeps.

Letters are those of ISO 3166-2. Zones of the US and Canada follow from their area codes; where a
state lies in several zones all are given. Zones of others: the tz database, `zone.tab` 2026f.
"""

from collections.abc import Mapping
from functools import cache
from typing import Final

from simulator.data.area_codes import area_codes

AS_OF: Final = "2026-11"

STATE_NAMES: Final[Mapping[str, Mapping[str, str]]] = {
    "US": {
        "AL": "Alabama",
        "AK": "Alaska",
        "AZ": "Arizona",
        "AR": "Arkansas",
        "CA": "California",
        "CO": "Colorado",
        "CT": "Connecticut",
        "DE": "Delaware",
        "DC": "Washington DC",
        "FL": "Florida",
        "GA": "Georgia",
        "HI": "Hawaii",
        "ID": "Idaho",
        "IL": "Illinois",
        "IN": "Indiana",
        "IA": "Iowa",
        "KS": "Kansas",
        "KY": "Kentucky",
        "LA": "Louisiana",
        "ME": "Maine",
        "MD": "Maryland",
        "MA": "Massachusetts",
        "MI": "Michigan",
        "MN": "Minnesota",
        "MS": "Mississippi",
        "MO": "Missouri",
        "MT": "Montana",
        "NE": "Nebraska",
        "NV": "Nevada",
        "NH": "New Hampshire",
        "NJ": "New Jersey",
        "NM": "New Mexico",
        "NY": "New York",
        "NC": "North Carolina",
        "ND": "North Dakota",
        "OH": "Ohio",
        "OK": "Oklahoma",
        "OR": "Oregon",
        "PA": "Pennsylvania",
        "RI": "Rhode Island",
        "SC": "South Carolina",
        "SD": "South Dakota",
        "TN": "Tennessee",
        "TX": "Texas",
        "UT": "Utah",
        "VT": "Vermont",
        "VA": "Virginia",
        "WA": "Washington",
        "WV": "West Virginia",
        "WI": "Wisconsin",
        "WY": "Wyoming",
        "AS": "American Samoa",
        "GU": "Guam",
        "MP": "the Northern Mariana Islands",
        "PR": "Puerto Rico",
        "VI": "the US Virgin Islands",
    },
    "CA": {
        "AB": "Alberta",
        "BC": "British Columbia",
        "MB": "Manitoba",
        "NB": "New Brunswick",
        "NL": "Newfoundland and Labrador",
        "NS": "Nova Scotia",
        "NT": "the Northwest Territories",
        "NU": "Nunavut",
        "ON": "Ontario",
        "PE": "Prince Edward Island",
        "QC": "Quebec",
        "SK": "Saskatchewan",
        "YT": "Yukon",
    },
    "AU": {
        "ACT": "the Australian Capital Territory",
        "NSW": "New South Wales",
        "NT": "the Northern Territory",
        "QLD": "Queensland",
        "SA": "South Australia",
        "TAS": "Tasmania",
        "VIC": "Victoria",
        "WA": "Western Australia",
    },
    "BR": {
        "AC": "Acre",
        "AL": "Alagoas",
        "AM": "Amazonas",
        "AP": "Amapá",
        "BA": "Bahia",
        "CE": "Ceará",
        "DF": "Distrito Federal",
        "ES": "Espírito Santo",
        "GO": "Goiás",
        "MA": "Maranhão",
        "MG": "Minas Gerais",
        "MS": "Mato Grosso do Sul",
        "MT": "Mato Grosso",
        "PA": "Pará",
        "PB": "Paraíba",
        "PE": "Pernambuco",
        "PI": "Piauí",
        "PR": "Paraná",
        "RJ": "Rio de Janeiro",
        "RN": "Rio Grande do Norte",
        "RO": "Rondônia",
        "RR": "Roraima",
        "RS": "Rio Grande do Sul",
        "SC": "Santa Catarina",
        "SE": "Sergipe",
        "SP": "São Paulo",
        "TO": "Tocantins",
    },
}

USUAL_STATE_NAMES: Final[Mapping[str, Mapping[str, str]]] = {
    "US": {
        "DISTRICT OF COLUMBIA": "DC",
        "WASHINGTON STATE": "WA",
        "VIRGIN ISLANDS": "VI",
        "CALIF": "CA",
        "FLA": "FL",
        "MASS": "MA",
        "PENN": "PA",
        "TEX": "TX",
        "WASH": "WA",
    },
    "CA": {
        "NF": "NL",
        "NEWFOUNDLAND": "NL",
        "LABRADOR": "NL",
        "PQ": "QC",
        "QUÉBEC": "QC",
        "YK": "YT",
    },
}
"""What else people call a state, in capitals and without points."""

_ZONES: Final[Mapping[str, Mapping[str, str]]] = {
    "CA": {
        "YT": "America/Whitehorse",
        "NT": "America/Edmonton",
        "NU": "America/Iqaluit America/Rankin_Inlet America/Cambridge_Bay",
    },
    "AU": {
        "ACT": "Australia/Sydney",
        "NSW": "Australia/Sydney Australia/Broken_Hill Australia/Lord_Howe",
        "NT": "Australia/Darwin",
        "QLD": "Australia/Brisbane",
        "SA": "Australia/Adelaide",
        "TAS": "Australia/Hobart",
        "VIC": "Australia/Melbourne",
        "WA": "Australia/Perth Australia/Eucla",
    },
    "BR": {
        **dict.fromkeys(("DF", "ES", "GO", "MG", "PR", "RJ"), "America/Sao_Paulo"),
        **dict.fromkeys(("RS", "SC", "SP"), "America/Sao_Paulo"),
        **dict.fromkeys(("CE", "MA", "PB", "PI", "RN"), "America/Fortaleza"),
        **dict.fromkeys(("AL", "SE"), "America/Maceio"),
        "AC": "America/Rio_Branco",
        "AM": "America/Manaus America/Eirunepe",
        "AP": "America/Belem",
        "BA": "America/Bahia",
        "MS": "America/Campo_Grande",
        "MT": "America/Cuiaba",
        "PA": "America/Belem",
        "PE": "America/Recife America/Noronha",
        "RO": "America/Porto_Velho",
        "RR": "America/Boa_Vista",
        "TO": "America/Araguaina",
    },
}
"""Where area codes do not tell, or tell less."""


@cache
def state_zones(country: str) -> Mapping[str, tuple[str, ...]]:
    """The time zones of each state of a country; empty where none are known."""
    found: dict[str, tuple[str, ...]] = {}
    for each in sorted(area_codes().values(), key=lambda row: (len(row.zones), row.code)):
        if each.country == country:
            for state in each.states:
                found[state] = tuple(dict.fromkeys((*found.get(state, ()), *each.zones)))
    told = {state: tuple(zones.split()) for state, zones in _ZONES.get(country, {}).items()}
    return found | told
