"""How a finding speaks of what the provider adds to a text."""

from collections.abc import Iterator

from simulator.model.counted import counted, is_or_are
from simulator.rules.reading import Reading


def what_is_added(reading: Reading) -> Iterator[str]:
    """A sentence on how many characters are added when the text is sent, if any are."""
    if added := reading.added:
        yield f"{counted(added, 'character')} of it {is_or_are(added)} added when it is sent."
