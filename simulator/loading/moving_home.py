"""The starter's leads live where the audience does: names stay, places and numbers change."""

import tomllib
from collections import Counter
from typing import Any

import tomlkit

from simulator.data.home_places import HomePlace, home_places

_RANGES = (
    "# Their numbers end in 555-01xx or come from the range that the UK's regulator keeps for "
    "films,\n"
)
_ANY_RANGE = "# Their numbers come from ranges that regulators keep free for films and books,\n"


def with_leads_at_home(data: bytes, audience: tuple[str, ...]) -> bytes:
    """A file of leads with those at home who live in no country of `audience`.

    They are dealt out to its countries, and there to a few cities. One stays outside.
    """
    document: Any = tomlkit.parse(data.decode().replace(_RANGES, _ANY_RANGE))
    places = home_places()
    moved: Counter[str] = Counter()
    for lead in document.get("personas", ()):
        country = lead.get("country")
        if lead["id"] == places.outsider.id:
            _tell_of_outsider(lead, audience)
        elif country is not None and country not in audience:
            home = audience[moved.total() % len(audience)]
            _move(lead, home, moved[home])
            moved[home] += 1
    text = tomlkit.dumps(document)
    tomllib.loads(text)
    return text.encode()


def _tell_of_outsider(lead: Any, audience: tuple[str, ...]) -> None:  # noqa: ANN401 - a tomlkit table
    outsider = home_places().outsider
    if lead["country"] in audience:
        lead["about"] = outsider.at_home
    elif "US" not in audience:
        lead["about"] = outsider.elsewhere


def _move(lead: Any, country: str, at: int) -> None:  # noqa: ANN401 - a tomlkit table
    """Give a lead the `at`-th place of a country; what a lead did not tell stays untold."""
    lead["country"] = country
    places = home_places().homes.get(country, ())
    place = places[at % len(places)] if places else HomePlace("", "", "")
    for key in ("city", "region", "postal_code", "timezone"):
        _put(lead, key, getattr(place, key))
    _put(lead, "phone", _phone(place, at // max(len(places), 1)))
    if "language" in lead:
        lead["language"] = lead["language"].partition("-")[0]
    if lead["id"] in home_places().about:
        lead["about"] = home_places().about[lead["id"]]


def _put(lead: Any, key: str, value: str) -> None:  # noqa: ANN401 - a tomlkit table
    if not lead.get(key):
        return
    if value:
        lead[key] = value
    else:
        del lead[key]


def _phone(place: HomePlace, at: int) -> str:
    return place.phones[at] if at < len(place.phones) else ""
