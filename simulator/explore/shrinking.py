"""Shrinks a lead who meets a finding to the smallest one who still does."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cached_property, partial
from typing import Any

from simulator.explore.candidates import constants_in
from simulator.explore.trying import Fields, Tries, lead_of
from simulator.model.counted import counted
from simulator.model.fields import FieldSpec
from simulator.model.finding import Finding, Severity
from simulator.model.persona import Persona, Role
from simulator.model.place import Location
from simulator.review.copies import Copy
from simulator.review.desk import Desk
from simulator.review.messages import parts_of, review_copy
from simulator.review.preview import preview

MOST_PROBES = 400
"""How often a lead is tried, all in all."""

PLAIN = "a"
"""What a letter becomes where any would do."""


class OutOfProbesError(Exception):
    """No more leads may be tried."""


@dataclass(frozen=True, slots=True)
class Shrunk:
    """The smallest lead found who meets a finding, and the finding as this lead meets it."""

    lead: Persona
    fields: Fields
    finding: Finding


Meets = Callable[[Copy], Finding | None]
"""The finding as the one lead of a message meets it."""


def meets_finding(finding: Finding, desk: Desk) -> Meets:
    """Look for a finding of the same rule at the same place."""
    wanted = (finding.rule, finding.place)

    def meets(copy: Copy) -> Finding | None:
        found = review_copy(copy, desk)
        return next((each for each in found if (each.rule, each.place) == wanted), None)

    return meets


def meets_cost(rule: str, texts: int, desk: Desk) -> Meets:
    """Look for a cost of so many texts or more, which is told as if it were a finding."""

    def meets(copy: Copy) -> Finding | None:
        found = preview(copy, copy.leads[0], desk)
        if found.measurement is None or found.measurement.segments < texts:
            return None
        what = f"This lead's text is billed as {counted(found.measurement.segments, 'text')}."
        return Finding(rule, Severity.INFO, Location(copy.message.file), what)

    return meets


class Probe:
    """Tells whether a lead, in place of the one that it begins with, meets something."""

    def __init__(self, copy: Copy, meets: Meets, lead: Persona, desk: Desk) -> None:
        self.copy = copy
        self.lead = lead
        self.left = MOST_PROBES
        self._meets = meets
        self._tries = Tries(desk, (copy,))
        self.fields: Mapping[str, FieldSpec] = desk.workspace.settings.fields
        self._known: dict[str, Finding | None] = {}
        self._excused = self._tries.misfits(lead.fields())

    @cached_property
    def constants(self) -> tuple[object, ...]:
        """What the message writes in its tags: it may compare a field with it."""
        texts = [(part.name, part.source.text) for part in parts_of(self.copy.message)]
        return tuple(each for text in texts for each in constants_in(*text))

    def finds(self, fields: Fields) -> Finding | None:
        """The finding as a lead with these fields meets it; none where there can be no such lead.

        Raises:
            OutOfProbesError: too many leads were tried.
        """
        key = repr(sorted(fields.items(), key=lambda each: each[0]))
        if key not in self._known:
            self._known[key] = self._found(fields)
        return self._known[key]

    def may_hold(self, fields: Fields) -> bool:
        """Whether there can be a lead with these fields who gets the message."""
        lead = lead_of(self.lead, fields)
        if lead is None:
            return False
        is_free = lead.role is Role.HOSTILE
        if not is_free and not self._tries.misfits(fields) <= self._excused:
            return False
        return self.copy.is_for_others or self._tries.gets(self.copy, lead)

    def _found(self, fields: Fields) -> Finding | None:
        lead = lead_of(self.lead, fields)
        if lead is None or not self.may_hold(fields):
            return None
        if not self.left:
            raise OutOfProbesError
        self.left -= 1
        alone = ((), (lead,)) if lead.role is Role.HOSTILE else ((lead,), ())
        return self._meets(replace(self.copy, leads=alone[0], hostile=alone[1]))


def shrunk(probe: Probe) -> Shrunk | None:
    """The smallest lead found in the place of the probe's own; none if that one meets nothing."""
    fields: Fields = probe.lead.fields()
    if not probe.finds(fields):
        return None
    try:
        before: Fields | None = None
        while fields != before:  # with smaller values fewer fields may do
            before = fields
            for step in (_with_fewer_fields, _with_smaller_values):
                for smaller in step(fields, probe):
                    fields = smaller
    except OutOfProbesError:
        pass  # what was found so far is true
    finding, lead = probe.finds(fields), lead_of(probe.lead, fields)
    return Shrunk(lead, fields, finding) if lead and finding else None


def _with_fewer_fields(fields: Fields, probe: Probe) -> Iterator[Fields]:
    """Ever fewer fields: all at once, halves, then one by one."""
    names = list(fields)
    size = len(names)
    while size:
        for start in range(0, len(names), size):
            without = set(names[start : start + size])
            fewer = {name: value for name, value in fields.items() if name not in without}
            if len(fewer) < len(fields) and probe.finds(fewer):
                fields = fewer
                yield fields
        names = list(fields)
        size = min(size // 2, len(names))


def _with_smaller_values(fields: Fields, probe: Probe) -> Iterator[Fields]:
    """Ever smaller values, a field at a time."""
    for name in list(fields):
        current = fields
        value = current[name]

        def still(smaller: object, name: str = name, current: Fields = current) -> bool:
            return probe.finds({**current, name: smaller}) is not None

        for smaller in _smaller(value, still):
            fields = {**fields, name: smaller}
            yield fields


Still = Callable[[object], bool]
"""Whether the finding is still met with this value."""


def _smaller(value: Any, still: Still) -> Iterator[object]:  # noqa: ANN401 - what a field holds
    if isinstance(value, str):
        yield from _smaller_text(value, still)
    elif isinstance(value, bool):
        return
    elif isinstance(value, int | float):
        yield from _smaller_number(value, still)
    elif isinstance(value, list | tuple):
        yield from _smaller_list(list(value), still)
    elif isinstance(value, Mapping):
        for key in list(value):
            fewer = {name: each for name, each in value.items() if name != key}
            if still(fewer):
                value = fewer
                yield value


def _smaller_text(text: str, still: Still) -> Iterator[str]:
    for cut in (_head, _tail):
        shortest = _least(len(text), partial(_still_cut, still, text, cut))
        if shortest < len(text):
            text = cut(text, shortest)
            yield text
    plain = PLAIN * len(text)
    if text != plain and still(plain):
        yield plain
        return
    for index, letter in enumerate(text):
        plainer = text[:index] + PLAIN + text[index + 1 :]
        if letter != PLAIN and still(plainer):
            text = plainer
            yield text
    # Plain letters around what matters may have been there for their number alone.
    for index in range(len(text) - 1, -1, -1):
        fewer = text[:index] + text[index + 1 :]
        if text[index] == PLAIN and still(fewer):
            text = fewer
            yield text


def _still_cut(still: Still, text: str, cut: Callable[[str, int], str], size: int) -> bool:
    return still(cut(text, size))


def _head(text: str, size: int) -> str:
    return text[:size]


def _tail(text: str, size: int) -> str:
    return text[len(text) - size :]


def _least(most: int, holds: Callable[[int], bool]) -> int:
    """The least number up to `most` that holds, where `most` does and larger ones do too."""
    low, high = 0, most
    while low < high:
        middle = (low + high) // 2
        if holds(middle):
            high = middle
        else:
            low = middle + 1
    return high if high == most or holds(high) else most


def _smaller_number(number: float, still: Still) -> Iterator[float]:
    whole = int(number)
    if whole != number:
        if not still(whole):
            return
        yield whole
    sign = 1 if whole >= 0 else -1
    least = _least(abs(whole), lambda size: still(sign * size))
    if least < abs(whole):
        yield sign * least


def _smaller_list(items: list[object], still: Still) -> Iterator[list[object]]:
    for index in range(len(items) - 1, -1, -1):
        fewer = items[:index] + items[index + 1 :]
        if still(fewer):
            items = fewer
            yield items
