"""What a new campaign's `sequence.toml` begins with: lawful hours, and leads who agreed."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Final

import tomli_w

from simulator.data.consent_scopes import MARKETING
from simulator.data.main_zones import main_zone
from simulator.model.persona import Persona

_USUAL: Final = "America/New_York"
_WORD: Final = re.compile(r"[^\W\d_]+")


def starting_sequence(message: str, goal: str = "", leads: Iterable[Persona] = ()) -> str:
    """The content of a new campaign's `sequence.toml`, which sends that message at once.

    It is for the country that most of the workspace's `leads` live in, and for those whose consent
    names what sells, as far as any does.
    """
    leads = tuple(leads)
    countries = Counter(lead.country for lead in leads if lead.country)
    country = min(countries, key=lambda each: (-countries[each], each), default="")
    parts = [
        _HEAD,
        *_objective(goal),
        _STAGE,
        *_audience(country, sorted(set(_selling_scopes(leads)))),
        f"{_ANSWERS}\n{_HOURS}{_key('default_timezone', main_zone(country) or _USUAL)}{_WINDOW}",
        f'[[steps]]\nid = "{message}"\nmessage = "{message}"\n',
    ]
    return "\n".join(parts)


_HEAD: Final = """\
# When the texts of this campaign are sent. The app shows and changes it too.
format = 1
"""
_STAGE: Final = """\
# How far along these leads are: awareness, consideration, decision, customer or dormant.
stage = "consideration"
"""
_AUDIENCE: Final = """\
# Who gets them. Other countries have hours and holidays of their own.
"""
_ENROL: Final = """\
# Of those, who agreed to what sells, and not so long ago that it is forgotten.
"""
_ANSWERS: Final = """\
# Somebody reads every answer that no step waits for.
answers = "person"
"""
_HOURS: Final = """\
# Hours by the lead's own clock, and by this one's for leads whose own nobody knows. What falls due
# outside them waits for the next opening.
"""
_WINDOW: Final = """\
window = { start = "12:00", end = "18:00", days = ["mon", "tue", "wed", "thu", "fri"] }
"""


def _objective(goal: str) -> Iterator[str]:
    if goal:
        yield f"# What every text should bring the lead closer to.\n{_key('objective', goal)}"


def _audience(country: str, scopes: list[str]) -> Iterator[str]:
    if country:
        yield f'{_AUDIENCE}audience = {{ countries = ["{country}"] }}\n'
    if scopes:
        listed = ", ".join(_key("", each).removeprefix('"" = ').rstrip() for each in scopes)
        yield f"{_ENROL}enrol = {{ scopes = [{listed}], within_days = 365 }}\n"


def _selling_scopes(leads: Iterable[Persona]) -> Iterator[str]:
    for lead in leads:
        scope = (lead.consent and lead.consent.scope) or ""
        if not MARKETING.isdisjoint(_WORD.findall(scope.casefold())):
            yield scope


def _key(name: str, value: str) -> str:
    return tomli_w.dumps({name: value})
