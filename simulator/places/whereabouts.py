"""Where a lead is, as far as is known."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Whereabouts:
    """The country, the states, and every time zone that a lead may be in, and why.

    `states` are letters of ISO 3166-2 within `country`; the address's comes first, and the area
    code's stands beside it where they differ, for a law may go by either. Territories of the US
    are states of it. `zones` are IANA keys; a text is in time only if it is in all of them.

    `why` says what each follows from, `conflicts` what does not fit together, both in sentences.
    `unusable_zone` is what a record gives as its time zone where it is none, `placeless_zone` where
    it is one that names no place, such as UTC.
    """

    country: str | None = None
    states: tuple[str, ...] = ()
    zones: tuple[str, ...] = ()
    why: tuple[str, ...] = ()
    conflicts: tuple[str, ...] = ()
    unusable_zone: str | None = None
    phone_country: str | None = None
    phone_states: tuple[str, ...] = ()
    placeless_zone: str | None = None

    @property
    def jurisdictions(self) -> tuple[str, ...]:
        """Whose law may hold: `US-FL`, or a country where its states are not known or have none.

        The phone's is among them, also where it is of another country than the address.
        """
        own = _jurisdictions(self.country, self.states)
        return tuple(dict.fromkeys((*own, *_jurisdictions(self.phone_country, self.phone_states))))


def _jurisdictions(country: str | None, states: tuple[str, ...]) -> tuple[str, ...]:
    if country is None:
        return ()
    return tuple(f"{country}-{state}" for state in states) or (country,)
