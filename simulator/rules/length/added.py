"""How a finding speaks of what the provider adds to a text."""

from collections.abc import Iterator

from simulator.model.counted import counted, is_or_are
from simulator.rules.reading import Reading


def what_is_added(reading: Reading) -> Iterator[str]:
    """A sentence on how many characters are added when the text is sent, if any are."""
    added = sum(each.end - each.start for each in reading.stretches if each.is_added)
    if added:
        yield f"{counted(added, 'character')} of it {is_or_are(added)} added when it is sent."
