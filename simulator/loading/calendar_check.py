"""Whether the calendars that a sequence takes its holidays from are known."""

from collections.abc import Iterator

from simulator.data.named_holidays import calendar_names, is_calendar
from simulator.loading.fault import fault, shown
from simulator.loading.known_keys import nearest
from simulator.loading.validation import Locate
from simulator.model.finding import Fault
from simulator.model.sequence import Sequence


def calendar_faults(sequence: Sequence, locate: Locate) -> Iterator[Fault]:
    """Yield a fault for each calendar that nobody knows, at its place."""
    for index, name in enumerate(sequence.holidays):
        if isinstance(name, str) and not is_calendar(name):
            what = f"No calendar of holidays is called {shown(name)}."
            remedy = f"Write {_meant(name)}, or the dates themselves, such as 2026-12-25."
            yield fault(locate(("holidays", index)), what, remedy)


def without_unknown_calendars(sequence: Sequence) -> Sequence:
    """Return the sequence with the holidays that are known."""
    known = tuple(
        each for each in sequence.holidays if not isinstance(each, str) or is_calendar(each)
    )
    if known == sequence.holidays:
        return sequence
    return sequence.model_copy(update={"holidays": known})


def _meant(name: str) -> str:
    """The calendar that a name most likely stands for, among those of the same country."""
    country, _, state = name.partition("-")
    if not state or not is_calendar(country):
        return "one such as US or US-TX"
    start = f"{country}-{state[0]}"
    others = {each.lower(): each for each in calendar_names() if each.startswith(start)}
    near = nearest(name, others, likeness=0.8)
    return others[near] if near else country
