"""Which words end the messages at a platform, from the rows of `providers.toml`."""

import unicodedata
from collections.abc import Iterator
from functools import cache

from simulator.data.providers import About, Fact, providers
from simulator.model.sending import SenderType

GENERIC = "generic"
"""The platform that nobody names: what carriers and most others take."""

HELP_KEYWORDS = frozenset({"HELP", "INFO", "AIDE", "AYUDA", "AJUDA", "HILFE", "AIUTO"})
"""Words that get the platform's own answer; CTIA and CWTA handbooks, 2017 to 2023."""


@cache
def keywords_of(
    provider: str | None, *, sender: SenderType = SenderType.LONG_CODE, country: str = ""
) -> frozenset[str]:
    """The words that end the messages, in capitals without accents.

    A platform whose words nobody knows takes those of most others.
    """
    carriers = set(_words(GENERIC, "carrier_keywords", sender, country))
    return frozenset(
        carriers
        or set(_words(provider or GENERIC, "keywords", sender, country))
        or set(_words(GENERIC, "keywords", sender, country))
    )


def folded(keyword: str) -> str:
    """A keyword as it stands among those of `keywords_of`."""
    plain = unicodedata.normalize("NFKD", " ".join(keyword.split()))
    return "".join(sign for sign in plain if not unicodedata.combining(sign)).upper()


def _words(provider: str, about: About, sender: SenderType, country: str) -> Iterator[str]:
    profile = providers().get(provider)
    for fact in profile.about(about) if profile else ():
        if isinstance(fact.value, tuple) and _fits(fact, sender, country.upper()):
            yield from map(folded, fact.value)


def _fits(fact: Fact, sender: SenderType, country: str) -> bool:
    holds = fact.holds
    return (not holds.sender_types or sender in holds.sender_types) and (
        not holds.countries or country in holds.countries
    )
