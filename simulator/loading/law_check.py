"""What the settings say of the law in places that there are not, or that nobody can tell apart."""

from collections.abc import Iterator, Sequence

from simulator.data.countries import countries
from simulator.data.state_names import STATE_NAMES
from simulator.loading.known_keys import nearest
from simulator.model.schema import Problem
from simulator.model.timing import OwnLaw


def law_problems(rows: Sequence[OwnLaw]) -> Iterator[Problem]:
    """Rows that would never hold: no lead is known to be in their place."""
    for number, row in enumerate(rows):
        country, _, state = row.place.partition("-")
        path = ("timing", "law", number, "place")
        if country not in countries():
            yield Problem(path, f"There is no country {country}.", "Write its code, such as US.")
        elif state and country not in STATE_NAMES:
            what = f"States of {countries()[country]} are not told apart here."
            yield Problem(path, what, f"Write {country}, for all of the country.")
        elif state and state not in STATE_NAMES[country]:
            near = nearest(state, STATE_NAMES[country])
            hint = f"Did you mean {country}-{near}?" if near else "Write its letters: US-TX."
            yield Problem(path, f"{countries()[country]} has no state {state}.", hint)
