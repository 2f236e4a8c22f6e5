"""Whether the campaigns that others keep apart from are there."""

from collections.abc import Collection, Iterator, Mapping

from simulator.loading.fault import fault
from simulator.loading.known_keys import nearest
from simulator.model.finding import Fault
from simulator.model.place import Location
from simulator.model.sequence import Sequence

EVERY_OTHER = "all"


def apart_faults(
    sequences: Mapping[str, Sequence],
    campaigns: Collection[str],
    places: Mapping[str, Mapping[str, Location]],
) -> Iterator[Fault]:
    """Yield a fault for each name under `apart_from` that is no other campaign, at its place."""
    for own, sequence in sequences.items():
        file = f"templates/{own}/sequence.toml"
        for number, name in enumerate(sequence.apart_from):
            others = {*campaigns, EVERY_OTHER} - {own}
            if name in others:
                continue
            what = "A campaign is always apart from itself."
            remedy = "Remove this name."
            if name != own:
                near = nearest(name, others)
                what = f"There is no campaign {name}."
                remedy = f"Write {near}." if near else 'Write the name of a folder, or "all".'
            key = f"apart_from.{number}"
            yield fault(places.get(file, {}).get(key, Location(file, key=key)), what, remedy)
