"""How a finding speaks of what the provider adds to a text."""

from collections.abc import Iterator

from simulator.rules.counted import counted
from simulator.rules.reading import Reading


def what_is_added(reading: Reading) -> Iterator[str]:
    """A sentence on how many characters are added when the text is sent, if any are."""
    added = sum(each.end - each.start for each in reading.stretches if each.is_added)
    if added:
        yield f"{counted(added, 'character')} of it {_is(added)} added when it is sent."


def _is(count: int) -> str:
    return "is" if count == 1 else "are"
