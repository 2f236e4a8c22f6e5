"""The three answers that make the starter one's own: brand, audience, platform."""

from collections.abc import Iterable
from dataclasses import dataclass

from simulator.data.countries import USUAL_NAMES, countries, country_code
from simulator.data.providers import providers
from simulator.errors import UsageError
from simulator.loading.fault import printable
from simulator.loading.known_keys import nearest

LONGEST_BRAND = 40
_MARKS = "{}[]<>"
"""In a text these look like a place that nobody filled in."""
_JOINERS = "\u200c\u200d"
"""Nobody sees them; emoji and some languages' letters are joined by them."""


@dataclass(frozen=True, slots=True)
class Answers:
    """What is said of a new workspace; what is empty stays as the starter has it.

    `audience` holds codes of countries, `provider` the id of a platform.
    """

    brand: str = ""
    audience: tuple[str, ...] = ()
    provider: str = ""


AS_IT_IS = Answers()
"""Nothing is said: the starter, byte by byte."""


def read_answers(
    brand: str | None = None, audience: str | None = None, provider: str | None = None
) -> Answers:
    """The answers as people write them; `None` stands for one that is not given.

    Raises:
        UsageError: one of them will not do; it says what will.
    """
    return Answers(
        brand="" if brand is None else read_brand(brand),
        audience=() if audience is None else read_audience(audience),
        provider="" if provider is None else read_provider(provider),
    )


def read_brand(text: str) -> str:
    """The name of a brand.

    Raises:
        UsageError: it is empty, too long, or holds what no text should.
    """
    brand = text.strip()
    if not brand:
        raise UsageError("the brand is empty; write the name that your leads know you by")
    if len(brand) > LONGEST_BRAND:
        raise UsageError(
            f"the brand has {len(brand)} characters; give at most {LONGEST_BRAND}: "
            "every text begins with it"
        )
    odd = next((sign for sign in brand if not sign.isprintable() and sign not in _JOINERS), None)
    if odd is not None:
        raise UsageError(f"the brand holds {printable(odd)}, which nobody can see; leave it out")
    mark = next((sign for sign in brand if sign in _MARKS), None)
    if mark is not None:
        raise UsageError(
            f"the brand holds {mark}, which looks like a gap that nobody filled; leave it out"
        )
    return brand


def read_audience(text: str) -> tuple[str, ...]:
    """The codes of the countries that `text` names, between commas.

    Raises:
        UsageError: it names none, or one that does not exist.
    """
    names = [name.strip() for name in text.replace(";", ",").split(",")]
    codes = dict.fromkeys(_country(name) for name in names if name)
    if not codes:
        raise UsageError("the audience names no country; write it as US,CA")
    return tuple(codes)


def _country(name: str) -> str:
    code = country_code(name)
    if code is None:
        raise UsageError(f"there is no country {printable(name, 30)}; {_near_country(name)}")
    return code


def _near_country(name: str) -> str:
    by_name = {known.lower(): code for code, known in countries().items()}
    by_name |= {known.lower(): code for known, code in USUAL_NAMES.items()}
    near = nearest(name.lower(), by_name)
    if near is None:
        return "write its two letters, such as US, CA or GB"
    code = by_name[near]
    return f"did you mean {code} for {countries()[code]}?"


def read_provider(text: str) -> str:
    """The id of the platform that `text` names by its id or its name.

    Raises:
        UsageError: there is no such platform.
    """
    wanted = text.strip().lower()
    by_name = {profile.name.lower(): id_ for id_, profile in providers().items()}
    found = wanted if wanted in providers() else by_name.get(wanted)
    if found is None:
        near = nearest(wanted, [*providers(), *by_name])
        near = by_name.get(near or "", near)
        hint = f"did you mean {near}?" if near else f"write one of {_listed(providers())}"
        raise UsageError(f"there is no provider {printable(text.strip(), 30)}; {hint}")
    return found


def _listed(words: Iterable[str]) -> str:
    return ", ".join(words)
