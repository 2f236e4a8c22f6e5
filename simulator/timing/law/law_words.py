"""How the law's limits are said to people."""

from functools import cache

from simulator.data.law.rows import Stretch
from simulator.model.schedule import clock
from simulator.places.words import country_words, state_words, zone_words


@cache
def place_words(place: str) -> str:
    """`Florida`, `The US`, `British Columbia`."""
    country, _, state = place.partition("-")
    words = state_words(country, (state,)) if state else country_words(country)
    # A state without a name here is said by its letters, with its country's.
    words = f"{country_words(country)}, {state}" if words == state else words
    return f"{words[0].upper()}{words[1:]}"


def hours_words(hours: Stretch) -> str:
    """`08:00–20:00`."""
    return f"{clock(hours[0])}–{clock(hours[1])}"


def clock_words(zone: str) -> str:
    """`by Central time`."""
    return f"by {zone_words((zone,))}"
